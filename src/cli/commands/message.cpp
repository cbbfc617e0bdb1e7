// The plan's messages: which there are, the draft of one, and what was sent.
#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/input.hpp"
#include "cli/named.hpp"
#include "cli/paper.hpp"
#include "cli/prompt.hpp"
#include "cli/write.hpp"
#include "render/message_view.hpp"
#include "store/editor.hpp"

namespace cli::commands {

namespace {

using base::Error;
using base::Trouble;

std::vector<model::Message> messages_now(Session& session) {
  const auto* plan = session.plan();
  auto all = plan != nullptr ? model::in_force(plan->messages, session.now().date())
                             : std::vector<model::Message>{};
  if (all.empty()) {
    throw Error(Trouble::usage, "Planen har ingen udmeldinger.",
                "De skrives under messages i plan.yaml. Indtil da: beredskab log \"…\"");
  }
  return all;
}

model::Message picked(Session& session, const std::string& typed) {
  const auto all = messages_now(session);
  return all[pick_named("Udmeldingen", named(all), typed)];
}

std::string draft_of(Session& session, const render::MessageView& view) {
  return render::render_template(load_templates(session), "message", view,
                                 page(session, view.exercise, false, false), render::Format::text);
}

// What a draft leaves to people, «[…]».
std::vector<std::string> gaps(std::string_view text) {
  std::vector<std::string> found;
  for (auto from = text.find('['); from != std::string_view::npos; from = text.find('[', from)) {
    const auto to = text.find(']', from);
    if (to == std::string_view::npos) break;
    found.emplace_back(text.substr(from, to + 1 - from));
    from = to;
  }
  return found;
}

void refuse_gaps(const std::string& text, const std::string& draft) {
  for (const auto& gap : gaps(draft)) {
    if (text.find(gap) == std::string::npos) continue;
    throw Error(Trouble::usage, fmt::format("Her er noget, der ikke er udfyldt: {}",
                                            base::quoted(gap)),
                "Skriv det, eller slet det, og prøv igen.");
  }
}

std::vector<std::string> editor(Session& session) {
  for (const std::string name : {"VISUAL", "EDITOR"}) {
    const auto words = base::split(session.env().variable(name).value_or(""), ' ');
    std::vector<std::string> program;
    for (const auto& word : words) {
      if (!word.empty()) program.push_back(word);
    }
    if (!program.empty()) return program;
  }
  return {};
}

// From the command line; on a terminal the draft in the user's editor.
model::Text text_to_issue(Session& session, const std::string& draft) {
  if (auto given = optional_text(session, 1)) return *std::move(given);
  if (const auto program = editor(session); session.interactive() && !program.empty()) {
    session.piped_text = store::edit(program, draft);
    std::string text(base::trim(*session.piped_text));
    if (text.empty()) throw Error(Trouble::cancelled, "Kladden var tom. Intet er sendt.");
    return to_text(text, "");
  }
  return required_text(session, 1, "Hvad er der sendt?");
}

std::vector<model::Line> approvers(Session& session, const model::Message& message) {
  if (session.arguments().has("--approved-by")) {
    return to_lines(session.arguments().list("--approved-by"), "--approved-by");
  }
  if (!message.approved_by) return {};
  std::vector<model::Line> all;
  if (session.interactive()) {
    ask_until(session.env(),
              fmt::format("Hvem har godkendt den? (efter planen: {})", message.approved_by->str()),
              "", [&](const std::string& answer) { all = to_lines(base::split(answer, ','), ""); });
  }
  return all;
}

model::Visibility issued_visibility(Session& session, const model::Message& message) {
  const auto& arguments = session.arguments();
  if (arguments.has("--public") || arguments.has("--restricted") || !message.public_ ||
      arguments.has("--internal")) {
    return visibility(session);
  }
  return model::Visibility::public_;
}

Output list_messages(Session& session, const model::Incident* incident) {
  messages_now(session);
  const auto view = render::messages_view(session.context(), incident);
  Paper paper(session);
  if (incident != nullptr) paper.heading(title(session, *incident));
  std::size_t widest = 0;
  for (const auto& message : view.messages) widest = std::max(widest, message.id.size());
  for (const auto& message : view.messages) {
    std::string text = message.name;
    if (message.approved_by) text += fmt::format(". Godkendes af {}", *message.approved_by);
    paper.row(message.id, widest, text + '.');
    for (const auto& issued : message.issued) {
      paper.row("", widest, fmt::format("Sendt {} ({}){}", issued.at.text, issued.id,
                                        issued.approved_by_text
                                            ? ", godkendt af " + *issued.approved_by_text
                                            : ""));
    }
  }
  paper.line("Et udkast: " + unbroken("beredskab message ID"));
  return {paper.take(), render::to_json(view)};
}

// The one incident that a draft is about, where there is one.
std::optional<model::Incident> incident_of_draft(Session& session) {
  const bool named = !session.arguments().values("--incident").empty();
  if (!named && session.open_incidents().empty()) return std::nullopt;
  return session.picked_incident();
}

}  // namespace

Output message(Session& session, const Arguments& arguments) {
  const auto incident = incident_of_draft(session);
  const auto* about = incident ? &*incident : nullptr;
  const auto typed = arguments.positional(0);
  if (!typed) return list_messages(session, about);
  const auto view = render::message_view(session.context(), picked(session, *typed), about);
  return deliver(session, draft_of(session, view), render::to_json(view));
}

Output message_issue(Session& session, const Arguments& arguments) {
  const auto typed = arguments.positional(0);
  if (!typed) {
    throw Error(Trouble::usage, "Det mangler, hvilken udmelding der er sendt.",
                "Skriv: beredskab message issue ID \"…\". Se dem med: beredskab message");
  }
  const auto message = picked(session, *typed);
  const auto when = at(session);
  const auto incident = session.picked_incident();
  require_open(session, {incident});
  const auto seen = issued_visibility(session, message);
  const auto via = line_option(session, "--via");
  const auto draft = draft_of(session, render::message_view(session.context(), message, &incident));
  const auto text = text_to_issue(session, draft);
  refuse_gaps(text.str(), draft);
  const auto approved_by = approvers(session, message);
  const auto saved = save(session, {incident}, [&](const model::Incident&) {
    return model::Content{when, model::IssuedMessage{message.id, message.name, text, approved_by, via},
                          seen};
  });
  if (message.approved_by && approved_by.empty()) {
    session.warn(fmt::format("Efter planen godkendes den af {}. Skriv, hvem der har godkendt den: "
                             "beredskab correct {} --approved-by NAVN,…",
                             message.approved_by->str(), saved.front().written.stem.id()));
  }
  return written_output(session, saved);
}

}  // namespace cli::commands
