#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/writing/written.hpp"

namespace cli::commands {

Output inquiry(Session& session, const Arguments& arguments) {
  const auto who = arguments.required(0, "Navnet på den, der henvendte sig, mangler.",
                                      "\"HVEM\" \"HVAD DE SPURGTE OM\"");
  const auto asker = to_line(who, "HVEM");
  const auto text = required_text(session, 1, "Hvad spurgte de om?");
  const auto when = at(session);
  const auto seen = visibility(session);
  const auto incidents = session.picked_incidents();
  model::Inquiry body{.who = asker, .text = text};
  EntryOptions(session, incidents, when).set(body);
  const auto saved = save(session, incidents, {when, body, seen});
  std::vector<std::string> next;
  for (const auto& one : saved) {
    if (body.answer) break;
    next.push_back(
        fmt::format("beredskab done {} \"svaret\"   når den er besvaret", one.written.stem.id()));
  }
  return written_output(session, saved, std::move(next));
}

}  // namespace cli::commands
