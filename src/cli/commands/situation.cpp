// The situation report: as it looks now, or one that was issued; and issuing the next.
#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/written.hpp"
#include "render/documents/situation_view.hpp"

namespace cli::commands {

namespace {

// What was said in the last one still holds until somebody says otherwise; what only a few may see
// stays among them.
model::Situation next_situation(const model::Incident& incident, bool for_a_few) {
  model::Situation next{.number = 1};
  for (const auto& issued : model::issued_situations(incident)) {
    const int number = issued.situation->number + 1;
    if (for_a_few || !issued.item->restricted()) next = *issued.situation;
    next.number = number;
  }
  next.next.reset();
  return next;
}

// Of several with that number (from two machines, or two incidents that were merged) the last; an
// id names each.
model::Issued find_issued(Session& session, const model::Incident& incident,
                          const std::string& typed) {
  const auto all = model::issued_situations(incident);
  const auto number = base::ScalarOf<int>::parse(typed);
  std::optional<model::Issued> found;
  std::vector<std::string> others;
  for (const auto& issued : all) {
    const auto& record = issued.item->record;
    if (record.stem.id() == typed) return issued;
    if (!number || issued.situation->number != *number) continue;
    if (found) others.emplace_back(found->item->record.stem.id());
    found = issued;
  }
  refuse_if(!found, fmt::format("Der er intet situationsbillede nr. {}.", base::visible(typed)),
            all.empty() ? "Der er ikke udsendt noget endnu. Skriv: beredskab situation issue"
                        : fmt::format("Det seneste er nr. {}.", all.back().situation->number));
  for (const auto& id : others) {
    session.warn(
        fmt::format("Der er flere situationsbilleder nr. {}. Dette er {}; se det andet med: "
                    "beredskab situation {} -i {}",
                    *number, found->item->record.stem.id(), id, incident.name.id()));
  }
  return *found;
}

// What no option says is asked for on a terminal, Enter keeping what was said last.
void ask_said(Session& session, std::string_view option, const std::string& question,
              std::optional<model::Text>& said) {
  if (session.arguments().has(option) || !session.interactive()) return;
  ask_until(session.env(), question, said ? said->str() : "",
            [&](const std::string& answer) { said = to_text(answer, ""); });
}

}  // namespace

Output situation(Session& session, const Arguments& arguments) {
  using render::Restricted;
  auto incident = session.incident_to_show();
  const bool without = arguments.has("--without-restricted");
  const auto restricted = without ? Restricted::without : Restricted::with;
  const auto context = session.filed_context();
  if (without) incident = render::for_handing_out(context, incident);
  const auto typed = arguments.positional(0);
  const auto issued = typed ? std::optional(find_issued(session, incident, *typed)) : std::nullopt;
  if (without && issued && issued->item->restricted()) {
    throw UsageError(fmt::format("Situationsbillede nr. {} er kun for en begrænset kreds.",
                                 issued->situation->number),
                     "Udsend et, der kan deles ud: beredskab situation issue" +
                         incident_flag(session, incident));
  }
  const auto view = issued ? render::issued_situation(context, incident, *issued, restricted)
                           : render::draft_situation(
                                 context, incident, next_situation(incident, !without), restricted);
  Paper next(session);
  if (view.draft) {
    next.line("Udsend det med: " +
              unbroken("beredskab situation issue" + incident_flag(session, incident)));
  }
  auto hint = next.take();
  if (!hint.empty()) hint.insert(0, 1, '\n');
  return document_output(session, "situation", view,
                         {.exercise = incident.exercise, .hint = std::move(hint)});
}

Output situation_issue(Session& session, const Arguments& arguments) {
  const auto incident = session.picked_incident();
  const auto seen =
      arguments.has("--restricted") ? model::Visibility::restricted : model::Visibility::internal;
  auto said = next_situation(incident, seen == model::Visibility::restricted);
  EntryOptions(session, {incident}, session.now()).set(said);
  ask_said(session, "--happened", "Hvad er der sket?", said.happened);
  ask_said(session, "--known", "Hvad ved vi?", said.known);
  ask_said(session, "--unknown", "Hvad ved vi ikke endnu?", said.unknown);
  ask_said(session, "--guarded", "Hvad må ikke forlade kredsen?", said.guarded);
  if (!said.next && session.interactive()) {
    ask_until(session.env(), "Hvornår kommer det næste? (22:45 eller +1h)", "",
              [&](const std::string& answer) {
                const auto next = to_coming(session, answer);
                require_next_after(next, session.now());
                said.next = next;
              });
  }
  const int number = said.number;
  const auto saved = save(session, {incident}, {session.now(), said, seen});
  return written_output(
      session, saved,
      seen == model::Visibility::restricted
          ? std::vector<std::string>{}
          : std::vector{fmt::format("beredskab situation {} -i {} --without-restricted "
                                    "-o situationsbillede-{}.html   til at dele ud",
                                    number, incident.name.id(), number)});
}

}  // namespace cli::commands
