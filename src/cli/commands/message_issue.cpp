// What was sent of one of the plan's messages: from the command line, or written in the editor.
#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/messages.hpp"
#include "cli/writing/write.hpp"

namespace cli::commands {

namespace {

model::Text text_sent(Session& session, const Draft& draft) {
  if (auto given = optional_text(session, 1)) return *std::move(given);
  const auto editor = editor_at_hand(session);
  if (!editor.empty()) return write_message(session, editor, draft);
  return required_text(session, 1, "Hvad er der sendt?");
}

void refuse_gaps(const std::string& text, const Draft& draft) {
  const auto left = gaps_left(text, draft);
  if (left.empty()) return;
  throw UsageError(fmt::format("Her er noget, der ikke er udfyldt: {}", base::quoted(left.front())),
                   "Skriv det, eller slet det, og prøv igen.");
}

}  // namespace

Output message_issue(Session& session, const Arguments& arguments) {
  const auto typed =
      arguments.required(0, "Det mangler, hvilken udmelding der er sendt.",
                         "Skriv: beredskab message issue ID \"…\". Se dem med: beredskab message");
  const auto message = pick_message(session, typed);
  const auto when = at(session);
  const auto incident = session.picked_incident();
  const auto draft = draft_of(session, render::message_view(session.context(), message, &incident));
  model::IssuedMessage sent{message.id, message.name, to_text(draft.text, "")};
  EntryOptions(session, {incident}, when).set(sent);
  sent.text = text_sent(session, draft);
  refuse_gaps(sent.text.str(), draft);
  if (!arguments.has("--approved-by")) sent.approved_by = ask_approvers(session, message);
  if (!sent.via && !arguments.positional(1) && session.interactive()) sent.via = ask_via(session);
  return save_sent(session, incident, message, when, sent);
}

}  // namespace cli::commands
