#include "cli/first_files.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/document_output.hpp"
#include "store/disk.hpp"

namespace cli {

namespace fs = std::filesystem;

std::string first_version(const Env& env, const std::string& name, const std::string& plan_id) {
  const fs::path path = shared_folder(env) / "templates" / "init" / name;
  auto text = store::read_file(path);
  if (!text) {
    throw base::Error(base::Trouble::world, fmt::format("{} mangler.", path.string()),
                      "Programmet er ikke installeret helt. Installer det igen.");
  }
  constexpr std::string_view placeholder = "@PLAN@";
  for (auto at = text->find(placeholder); at != std::string::npos; at = text->find(placeholder)) {
    text->replace(at, placeholder.size(), plan_id);
  }
  return *std::move(text);
}

void write_new(const fs::path& folder, const std::string& name, std::string_view text,
               std::string_view remedy) {
  bool tried = false;
  store::append_file(folder, text, [&]() -> std::string {
    if (tried) {
      throw base::Error(
          base::Trouble::usage,
          fmt::format("{} findes allerede.", base::visible((folder / name).string())),
          std::string(remedy));
    }
    tried = true;
    return name;
  });
}

}  // namespace cli
