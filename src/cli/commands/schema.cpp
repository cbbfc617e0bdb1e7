#include "render/engine/schema.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/line/refusals.hpp"
#include "cli/screen/paper.hpp"
#include "cli/table/table.hpp"
#include "render/answers/output_view.hpp"
#include "render/views.hpp"
#include "store/disk/disk.hpp"

namespace cli::commands {

namespace {

std::vector<std::string> stored_names() {
  return {render::stored_schema_names().begin(), render::stored_schema_names().end()};
}

render::SchemasView all_of_them() {
  render::SchemasView all{stored_names(), {}, {}};
  for (const auto& view : render::views()) {
    all.views.push_back({std::string(view.name), std::string(view.help)});
  }
  all.commands = {{"", {"front"}}, {"--version", {"version"}}, {"--help", {"text"}}};
  for (const auto& command : command_table()) {
    all.commands.push_back({std::string(command.name), base::split(command.views, ' ')});
  }
  return all;
}

// `schema --write`: the schemas beside the files that they describe.
Output write_all(Session& session) {
  std::string text;
  for (const auto& name : stored_names()) {
    const auto path = std::filesystem::path("plans") / (name + ".schema.json");
    store::write_output(session.root() / path, *render::stored_schema(name));
    text += fmt::format("Skrevet: {}\n", path.generic_string());
  }
  return Output::of_text(std::move(text));
}

}  // namespace

Output schema(Session& session, const Arguments& arguments) {
  const auto name = arguments.positional(0);
  const bool write = arguments.has("--write");
  if (const auto more = arguments.positional(write ? 0 : 1); more && (write || name != "view"))
    refuse_word(*arguments.command, *more);
  if (write) return write_all(session);
  if (name == "view") {
    std::vector<std::string> names;
    for (const auto& view : render::views()) names.emplace_back(view.name);
    const auto wanted = arguments.positional(1);
    refuse_if(!wanted, "Visningens navn mangler.",
              fmt::format("Vælg mellem: {}.", base::join(names, ", ")));
    if (auto text = render::view_schema(*wanted)) return Output::of_text(*std::move(text));
    unknown_choice("Visningen", *wanted, names);
  }
  if (!name) {
    constexpr std::size_t widest = 16;  // «view plan-status»
    Paper paper(session);
    paper.line("Formater: " + base::join(stored_names(), ", "));
    paper.line("Visninger:");
    for (const auto& view : render::views())
      paper.row(fmt::format("view {}", view.name), widest, view.help, 2);
    paper.line("Hvad hver kommando svarer med: " + unbroken("beredskab schema --json"));
    return {paper.take(), render::to_json(all_of_them())};
  }
  if (auto text = render::stored_schema(*name)) return Output::of_text(*std::move(text));
  auto names = stored_names();
  names.emplace_back("view");
  unknown_choice("Formatet", *name, names);
}

}  // namespace cli::commands
