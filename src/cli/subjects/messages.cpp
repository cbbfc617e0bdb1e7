#include "cli/subjects/messages.hpp"

#include <fmt/format.h>

#include <ostream>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/people.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "cli/session/interrupt.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/written.hpp"

namespace cli {

std::vector<model::Message> messages_now(Session& session) {
  const auto* plan = session.plan();
  refuse_if(plan == nullptr, "Planens udmeldinger kan ikke læses.",
            "Skriv selv teksten, og skriv i loggen, hvad der er sendt: beredskab log \"…\"");
  auto all = model::in_force(plan->messages, session.now().date());
  if (!all.empty()) return all;
  throw UsageError("Planen har ingen udmeldinger.",
                   "De skrives under messages i plan.yaml. Indtil da: beredskab log \"…\"");
}

model::Message pick_message(Session& session, const std::string& typed) {
  const auto all = messages_now(session);
  return all[pick_named("Udmeldingen", named(all), typed)];
}

namespace {

// «[…]», each of them.
std::vector<std::string> brackets_in(const std::string& text) {
  std::vector<std::string> found;
  for (auto from = text.find('['); from != text.npos; from = text.find('[', from)) {
    const auto to = text.find(']', from);
    if (to == text.npos) break;
    found.push_back(text.substr(from, to + 1 - from));
    from = to;
  }
  return found;
}

// Without line breaks and case, as it may have been wrapped or copied.
std::string as_words(const std::string& text) {
  std::string words;
  for (const char c : base::case_fold(text)) {
    const bool space = c == ' ' || c == '\n';
    if (!space || !words.ends_with(' ')) words += space ? ' ' : c;
  }
  return std::string(base::trim(words));
}

// The question that decides whether it is sent: the one that the plan names, or of the same id.
const model::QuestionState* question_of(const model::Incident& incident,
                                        const model::Message& message) {
  for (const auto& state : incident.questions) {
    const auto& id = state.question.id;
    if (message.question ? id == *message.question : id.str() == message.id.str()) return &state;
  }
  return nullptr;
}

// What speaks against it having been sent as it stands, in sentences: something in brackets, what
// the plan says stands in each, a no to the question that decides it.
std::vector<std::string> doubts_of(const model::Incident& incident, const model::Message& message,
                                   const std::string& text) {
  auto doubts = base::mapped(brackets_in(text), [](const auto& gap) {
    return fmt::format("Her står noget i klammer, som ikke er udfyldt: {}", base::quoted(gap));
  });
  if (message.always && as_words(text).find(as_words(message.always->str())) == std::string::npos) {
    doubts.push_back(
        fmt::format("Efter planen skal der altid stå: {}", base::quoted(message.always->str())));
  }
  if (const auto* state = question_of(incident, message); state && !state->answers.empty()) {
    const auto& item = incident.items[state->answers.back()];
    const auto* decision = std::get_if<model::Decision>(&item.content.body);
    if (decision != nullptr && decision->not_) {
      doubts.push_back(fmt::format("«{}» er besvaret med nej ({}).", state->question.ask.str(),
                                   item.record.stem.id()));
    }
  }
  return doubts;
}

// Says them. On a terminal it is asked whether it was sent so; a no ends the command.
void confirm_sent(Session& session, const model::Incident& incident, const model::Message& message,
                  const std::string& text) {
  const auto doubts = doubts_of(incident, message, text);
  if (doubts.empty()) return;
  if (!session.interactive()) {
    for (const auto& doubt : doubts) session.warn(doubt);
    return;
  }
  Paper paper(session);
  for (const auto& doubt : doubts) paper.line(doubt);
  session.env().err << paper.take();
  if (confirm(session.env(), "Er den sendt sådan?", false)) return;
  session.piped_text = text;
  throw Error(Trouble::cancelled, "Udmeldingen er ikke skrevet i loggen.");
}

}  // namespace

Draft draft_of(Session& session, const render::MessageView& view) {
  const Print print{.exercise = view.exercise, .publishable = true};
  Draft draft{message_text(session, "message", view, print), {}};
  // What people wrote themselves may have brackets too.
  const std::string written = view.happened.value_or("") + base::join(view.decided, "\n");
  for (auto& gap : brackets_in(draft.text)) {
    if (written.find(gap) == std::string::npos) draft.gaps.push_back(std::move(gap));
  }
  return draft;
}

std::vector<std::string> gaps_left(const std::string& text, const Draft& draft) {
  return base::filtered(draft.gaps,
                        [&](const auto& gap) { return text.find(gap) != std::string::npos; });
}

model::Text write_message(Session& session, const std::vector<std::string>& editor,
                          const Draft& draft) {
  const InterruptEndsInput interrupt;                  // the text is not the editor's any more
  const std::string question = "Udmeldingens tekst:";  // answered by the editor, asked by nobody
  auto& answers = session.env().answers;
  if (const auto before = answers.standing(question)) return to_text(*before, "");
  const auto place = answers.size();
  const auto keep = [&](model::Text whole) {
    answers.drop_from(place);
    answers.add(question, whole.str());
    answers.kept();
    return whole;
  };
  std::string text = draft.text;
  while (true) {
    text = edited_text(session, editor, text);
    auto whole = to_text(std::string(base::trim(text)), "");
    const auto left = gaps_left(text, draft);
    if (left.empty()) return keep(std::move(whole));
    Paper paper(session);
    paper.line("Her er noget, der ikke er udfyldt:");
    for (const auto& gap : left) paper.line(gap, 2);
    session.env().err << paper.take();
    if (!confirm(session.env(), "Vil du skrive videre?", true)) return keep(std::move(whole));
  }
}

std::vector<model::Line> ask_approvers(Session& session, const model::Message& message) {
  std::vector<model::Line> all;
  if (!message.approved_by || !session.interactive()) return all;
  ask_until(session.env(),
            fmt::format("Hvem har godkendt den? (efter planen: {})", message.approved_by->str()),
            "", [&](const std::string& answer) {
              all = names_of_anybody(session, base::split(answer, ','), "");
            });
  return all;
}

std::optional<model::Line> ask_via(Session& session) {
  std::optional<model::Line> via;
  ask_until(session.env(), "Hvordan blev den sendt? (SMS, opslag, e-mail; tomt: spring over)", "",
            [&](const std::string& answer) { via = to_line(answer, ""); });
  return via;
}

model::IssuedMessage asked_sent(Session& session, const model::Message& message,
                                const model::Text& text) {
  return {message.id, message.name, text, ask_approvers(session, message), ask_via(session)};
}

Output save_sent(Session& session, const model::Incident& incident, const model::Message& message,
                 const base::Instant& at, const model::IssuedMessage& sent) {
  confirm_sent(session, incident, message, sent.text.str());
  const auto& arguments = session.arguments();
  const bool said = arguments.given("--public") || arguments.given("--restricted") ||
                    arguments.given("--internal");
  const auto seen = said              ? visibility(session)
                    : message.public_ ? model::Visibility::public_
                                      : model::Visibility::internal;
  const auto saved = save(session, {incident}, {at, sent, seen});
  if (message.approved_by && sent.approved_by.empty()) {
    session.warn(
        fmt::format("Efter planen godkendes den af {}. Skriv, hvem der har godkendt den: "
                    "beredskab correct {} --approved-by NAVN,…",
                    message.approved_by->str(), saved.front().written.stem.id()));
  }
  return written_output(session, saved);
}

}  // namespace cli
