// The plan's messages: which there are, the draft of one to edit or to fill in by hand, and what
// was sent of it: from the command line, or written in the editor, and as a notice.
#include <fmt/format.h>

#include <ostream>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/messages.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/write.hpp"
#include "render/documents/notice_view.hpp"

namespace cli::commands {

namespace {

Output list_messages(Session& session, const model::Incident* incident) {
  messages_now(session);
  const auto view = render::messages_view(session.context(), incident);
  Paper paper(session);
  if (incident != nullptr) paper.heading(title(session, *incident));
  const auto widest = widest_id(view.messages);
  for (const auto& message : view.messages) {
    std::string text = message.name;
    if (message.approved_by) text += fmt::format(". Godkendes af {}", *message.approved_by);
    paper.row(message.id, widest, text + '.');
    for (const auto& issued : message.issued) {
      paper.row("", widest,
                fmt::format("Sendt {} ({}){}", issued.at.text, issued.id,
                            issued.approved_by.empty()
                                ? ""
                                : ", godkendt af " + base::danish_list(issued.approved_by)));
    }
  }
  paper.line("Et udkast: " + unbroken("beredskab message ID"));
  return {paper.take(), render::to_json(view)};
}

// The one incident that a draft is about, where there is one.
std::optional<model::Incident> incident_of_draft(Session& session) {
  const bool named = session.arguments().has("--incident");
  if (!named && session.open_incidents().empty()) return std::nullopt;
  return session.picked_incident();
}

// «beredskab message issue ID "…" -i k3f9ab», unbroken.
std::string command_to_issue(const model::Message& message, const model::Incident& incident) {
  return unbroken(
      fmt::format("beredskab message issue {} \"…\" -i {}", message.id.str(), incident.name.id()));
}

Output not_sent(Session& session, const model::Message& message, const model::Incident* incident) {
  if (incident == nullptr || !incident->open()) return {"", std::nullopt};
  Paper paper(session);
  paper.line("Den er ikke skrevet i loggen. Når den er sendt: " +
             command_to_issue(message, *incident));
  return {paper.take(), std::nullopt};
}

// Written in the editor, shown so that it can be copied, and kept where it was sent.
Output write_and_send(Session& session, const std::vector<std::string>& editor, const Draft& draft,
                      const model::Message& message, const model::Incident* incident) {
  const auto text = write_message(session, editor, draft);
  auto& env = session.env();
  env.out << '\n' << base::visible(text.str(), true) << "\n\n";
  env.out.flush();
  session.piped_text.reset();  // nothing is lost any more
  if (incident == nullptr || !incident->open() || !gaps_left(text.str(), draft).empty() ||
      !confirm(env, "Er den sendt? Så skrives den i loggen.", false)) {
    return not_sent(session, message, incident);
  }
  session.look_again();
  const auto now = session.read(incident->name);  // much may have happened meanwhile
  const auto when = session.now();
  return save_sent(session, now, message, when, asked_sent(session, message, text));
}

// Without an editor: what was made of the draft elsewhere is kept as it was sent.
Output offer_to_issue(Session& session, Output draft, const model::Message& message,
                      const model::Incident& incident) {
  auto& env = session.env();
  env.out << draft.text << '\n';
  env.out.flush();
  if (!confirm(env, "Er den sendt? Så skrives den i loggen.", false)) {
    return not_sent(session, message, &incident);
  }
  const auto when = session.now();
  session.piped_text = ask_text(env, "Hvad er der sendt? (indsæt teksten)", false,
                                "Flere linjer, der indsættes, er én tekst. - åbner en hel side.");
  if (*session.piped_text == "-") session.piped_text = long_text(session);
  const auto text = to_text(*session.piped_text, "");
  return save_sent(session, incident, message, when, asked_sent(session, message, text));
}

Output print_draft(Session& session, const model::Message& message) {
  const auto incident = incident_of_draft(session);
  const auto* about = incident ? &*incident : nullptr;
  const auto view = render::message_view(session.filed_context(), message, about);
  const auto& arguments = session.arguments();
  if (!arguments.has("--format") && !arguments.has("--output")) {
    const auto editor = editor_at_hand(session);
    if (!editor.empty()) {
      return write_and_send(session, editor, draft_of(session, view), message, about);
    }
  }
  auto output =
      sheet_output(session, "message", view, {.exercise = view.exercise, .publishable = true},
                   [&] { return draft_of(session, view).text; });
  const bool on_screen = session.interactive() && session.env().out_is_terminal;
  if (!on_screen || arguments.has("--output") || about == nullptr || !about->open()) return output;
  return offer_to_issue(session, std::move(output), message, *about);
}

Output print_notice(Session& session, const model::Message& message) {
  const auto incident = session.incident_to_show();
  const auto* item = render::last_issued(incident, message.id);
  refuse_if(item == nullptr,
            fmt::format("{}: {} er ikke sendt endnu.", title(session, incident),
                        base::quoted(message.name.str())),
            incident.open() ? "Når den er sendt: " + spaced(command_to_issue(message, incident))
                            : std::string());
  if (item->disputed) {
    session.warn(
        fmt::format("Udmeldingen er rettet to gange uafhængigt af hinanden. Den sidste "
                    "rettelse står her. Se dem begge: beredskab show {}",
                    item->record.stem.id()));
  }
  const auto view = render::notice_view(session.filed_context(), incident, *item);
  const Print print{.exercise = view.exercise,
                    .publishable = item->content.visibility == model::Visibility::public_,
                    .bare = true};
  if (wanted_shape(session) == Shape::text) {  // it has its marks already
    return deliver(session, message_text(session, "notice", view, print), render::to_json(view));
  }
  return sheet_output(session, "notice", view, print, {});
}

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

Output message(Session& session, const Arguments& arguments) {
  if (const auto typed = arguments.positional(0)) {
    const auto message = pick_message(session, *typed);
    return arguments.has("--issued") ? print_notice(session, message)
                                     : print_draft(session, message);
  }
  if (const auto option = arguments.first_of({"--issued", "--format", "--output"})) {
    throw UsageError(fmt::format("Det mangler, hvilken udmelding {} gælder.", *option),
                     "Alle udmeldinger: beredskab message");
  }
  const auto incident = incident_of_draft(session);
  return list_messages(session, incident ? &*incident : nullptr);
}

Output message_issue(Session& session, const Arguments& arguments) {
  const auto typed = arguments.required(0, "Det mangler, hvilken udmelding der er sendt.",
                                        "ID \"…\"", ". Alle udmeldinger: beredskab message");
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
