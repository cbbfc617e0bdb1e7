#include "cli/document_output.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/input.hpp"
#include "cli/version.hpp"
#include "store/disk.hpp"
#include "store/git.hpp"

namespace cli {

namespace fs = std::filesystem;

Shape wanted_shape(Session& session) {
  const auto given = session.arguments().value("--format");
  const auto file = session.arguments().value("--output");
  std::string word = given.value_or("text");
  if (!given && file) {
    const auto ending = std::filesystem::path(*file).extension().string();
    word = ending.empty() || ending == ".txt" ? "text" : ending.substr(1);
  }
  if (word == "text") return Shape::text;
  if (word == "md") return Shape::md;
  if (word == "html") return Shape::html;
  unknown_choice("Formatet", word, {"text", "md", "html"});
}

fs::path shared_folder(const Env& env) {
  return env.program.parent_path().parent_path() / "share" / "beredskab";
}

render::Templates load_templates(Session& session) {
  render::Templates templates;
  for (const auto& folder : {shared_folder(session.env()) / "templates", session.root() / "templates"}) {
    for (const auto& name : store::list_folder(folder)) {
      if (!name.ends_with(".mustache")) continue;
      if (auto text = store::read_file(folder / name)) templates[name] = *std::move(text);
    }
  }
  return templates;
}

render::PageView page(Session& session, bool exercise, bool of_all, bool publishable) {
  render::PageFacts facts;
  facts.commit = store::head_commit(session.root());
  facts.version = version;
  facts.exercise = exercise;
  facts.publishable = publishable;
  return render::page_view(of_all ? session.workspace_context() : session.context(), facts);
}

Output deliver(Session& session, std::string text, render::Json data) {
  const auto file = session.arguments().value("--output");
  if (!file) return {std::move(text), std::move(data)};
  store::write_output(session.env().current / *file, text);
  return {fmt::format("Skrevet: {}\n", base::visible(*file)), std::move(data)};
}

}  // namespace cli
