#include "cli/subjects/new_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <iterator>

#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "model/values/new_id.hpp"
#include "render/engine/schema.hpp"
#include "render/engine/shipped_templates.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"

namespace cli {

namespace {

void require_all_letters(const store::Import& import, const std::string& yaml,
                         std::string_view remedy) {
  if (store::has_all_letters(yaml, import.letters)) return;
  throw WorldError("Noget af teksten gik tabt under indlæsningen.", remedy);
}

}  // namespace

namespace fs = std::filesystem;

std::string first_version(std::string_view name, std::string_view plan_id) {
  const auto found = std::ranges::find(render::shipped_files(), fmt::format("init/{}", name),
                                       &render::ShippedFile::name);
  return base::replaced(found->text, "@PLAN@", plan_id);
}

std::vector<Companion> companions() {
  std::vector<Companion> all;
  for (const auto& name : render::stored_schema_names()) {
    all.push_back({fmt::format("plans/{}.schema.json", name), *render::stored_schema(name), {}});
  }
  // Git converts no line ending: not here, nor where records/ becomes a repository of its own.
  for (const auto* path : {".gitattributes", "records/.gitattributes"}) {
    all.push_back({path, "*.yaml -text\n", "Ny: git ændrer ikke linjeskift i filerne"});
  }
  all.push_back({"records/README.md", first_version("README.md", ""),
                 "Ny: hvordan notaterne læses uden programmet"});
  // What the program writes to be sent or printed is no part of the history.
  all.push_back({".gitignore", "/udskrifter/\n", {}});
  return all;
}

std::string id_of_name(std::string_view name) {
  if (name.empty()) return "plan";
  return model::new_id<model::PlanId>(name, "plan", [](const auto&) { return false; }).str();
}

void write_new(const fs::path& folder, const std::string& name, std::string_view text,
               std::string_view remedy) {
  if (store::write_new(folder / name, text)) return;
  throw UsageError(fmt::format("{} findes allerede.", base::visible((folder / name).string())),
                   std::string(remedy));
}

store::Import imported(Session& session, const std::string& file) {
  const bool piped = file == "-";
  const auto path = session.env().current / file;
  const std::string bytes = piped
                                ? std::string(std::istreambuf_iterator<char>(session.env().in), {})
                                : store::read_existing(path);
  base::Diagnostics faults;
  const std::string name = piped ? "Dokument" : path.filename().string();
  auto import = store::import_document(name, bytes, faults);
  if (!import) {
    const auto& fault = *faults.begin();
    const auto line = fault.line > 0 ? fmt::format(", linje {}", fault.line) : std::string();
    refuse({fault.code, fault.message, fault.remedy}, base::visible(name) + line);
  }
  require_all_letters(*import, import->yaml,
                      "Intet er skrevet. Fortæl udviklerne det, og skriv dokumentet i hånden.");
  return *std::move(import);
}

void verify_import(const store::Import& import, const std::filesystem::path& written) {
  require_all_letters(
      import, store::read_existing(written),
      fmt::format("Sammenlign {} med kilden, før du bruger den.", base::visible(written.string())));
}

}  // namespace cli
