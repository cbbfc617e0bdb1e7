// What was passed on, to whom, and on what legal ground; never the content.
#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/writing/written.hpp"
#include "render/views/describe.hpp"
#include "render/views/incident_view.hpp"

namespace cli::commands {

namespace {

model::Line required_line(Session& session, std::string_view option) {
  if (auto given = line_option(session, option)) return *std::move(given);
  throw UsageError(
      fmt::format("{} mangler.", option),
      session.arguments().line_to_write(
          shell_word(base::visible(session.arguments().positional(0).value_or("hvad"), true)) +
          " --to HVEM --legal-basis HJEMMEL"));
}

}  // namespace

// With no incident open it is written outside incidents.
Output disclose(Session& session, const Arguments& arguments) {
  auto what = optional_text(session, 0);
  const auto when = at(session);
  const bool named = arguments.has("--incident");
  std::vector<model::Incident> incidents;
  if (named || !session.open_incidents().empty()) incidents = session.picked_incidents();
  model::Disclosure disclosure{required_line(session, "--to"),
                               required_line(session, "--legal-basis"), std::move(what)};
  EntryOptions(session, incidents, when).set(disclosure);
  if (!disclosure.what && disclosure.entries.empty()) {
    disclosure.what = required_text(session, 0, "Hvad handlede det om, med få ord?");
  }
  auto seen = visibility(session);
  for (const auto& stem : disclosure.entries) {
    const auto passed_on = entry_with_id(session, std::string(stem.id()));
    if (passed_on && passed_on->item.restricted()) seen = model::Visibility::restricted;
  }
  const model::Content content{when, disclosure, seen};
  if (!incidents.empty()) {
    return written_output(session, save(session, incidents, content));
  }
  const auto saved = save_to_plan(session, content);
  return written_to_plan(session, saved,
                         render::describe(session.context(), session.plan_log(), content));
}

}  // namespace cli::commands
