// A participant is away for some days, and back again. Who stands in follows from the list, and
// from what is said here: the one rule of who is who (model/rules/office.hpp) knows of it from then
// on.
#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "base/lists.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/writing/written.hpp"
#include "model/incident/absences.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/meetings.hpp"
#include "model/rules/office.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/person_view.hpp"

namespace cli::commands {

namespace {

const model::Absence& told_in(const model::Item* item) {
  return std::get<model::Absence>(item->content.body);
}

// Those that are not over, the first to begin first: everybody's, or one's.
std::vector<const model::Item*> absences_left(Session& session,
                                              const std::optional<model::PersonId>& who = {}) {
  auto found = base::pointers(session.plan_entries(), [&](const model::Item& item) {
    const auto* absence = model::counting<model::Absence>(item);
    return absence != nullptr && !absence->past_by(session.now().date()) &&
           absence->who == who.value_or(absence->who);
  });
  std::ranges::stable_sort(found, {}, [](const auto* item) { return told_in(item).from; });
  return found;
}

// With who stands in on its first day that is still to come.
std::string told(Session& session, const model::Absence& absence) {
  const auto context = session.context();
  const auto day = std::max(absence.from, session.now().date());
  const auto acting = model::Office(context.participants, day).acting_for(absence.who);
  if (absence.deputy && acting == absence.deputy) return render::plan_entry_text(context, absence);
  auto alone = absence;
  alone.deputy.reset();
  auto text = render::plan_entry_text(context, alone);
  if (absence.deputy) {
    text += fmt::format(" {}, der skulle stå i stedet, er der heller ikke.",
                        render::person_name(context, *absence.deputy));
  }
  return text + ' ' + render::stand_in_told(context, absence.who, day);
}

Output list(Session& session) {
  refuse_if(session.arguments().has_others(), "Det mangler, hvem der er fraværende.",
            session.arguments().line_to_write("NAVN --from DAG --until DAG"));
  Paper paper(session);
  render::WrittenView view;
  for (const auto* item : absences_left(session)) {
    auto line = told(session, told_in(item));
    if (const auto apart = render::also_written(session.context(), session.plan_entries(), *item)) {
      line += fmt::format(
          " {}: {}", *apart,
          unbroken(fmt::format("beredskab correct {} --until DAG", item->record.stem.id())));
    }
    const std::string id(item->record.stem.id());
    paper.row(id, id_width, line, 0);
    view.next.push_back(session.in_plan(spaced(id + ' ' + line)));
  }
  if (view.next.empty()) {
    paper.line("Ingen står som fraværende.");
    if (session.interactive())
      paper.line("Er nogen det, så skriv: " + unbroken("beredskab absence NAVN"));
  }
  return {paper.take(), render::to_json(view)};
}

// Each that has begun ends the day before; one that has not falls away.
Output back(Session& session, const model::PersonId& who, const std::optional<model::Text>& why) {
  const auto day = day_option(session, "--on", base::Which::planned).value_or(session.now().date());
  auto theirs = absences_left(session, who);
  const auto begun =
      std::ranges::count_if(theirs, [&](const auto* item) { return told_in(item).from <= day; });
  const auto ended =
      std::min<std::size_t>(theirs.size(), begun > 0 ? static_cast<std::size_t>(begun) : 1);
  refuse_if(
      theirs.empty(),
      fmt::format("{} står ikke som fraværende.", render::person_name(session.context(), who)),
      "Se, hvem der gør: beredskab absence");
  std::vector<Saved> saved;
  for (const auto* item : std::span(theirs).first(ended)) {
    const EntryRef ref{std::nullopt, *item};
    auto correction = correction_of(session, *item, why);
    auto content = item->content;
    auto& absence = std::get<model::Absence>(content.body);
    if (absence.from < day) {
      absence.until = day.plus_days(-1);
      correction.instead.push_back(std::move(content));
    }
    auto more = save_beside(session, ref, {session.now(), correction, model::Visibility::internal});
    std::ranges::move(more, std::back_inserter(saved));
  }
  for (const auto* item : std::span(theirs).subspan(ended)) {
    session.warn(fmt::format(
        "{0} står stadig som {1} ({2}). Er det en fejl, så skriv: beredskab correct {2} --void",
        render::person_name(session.context(), who),
        render::absence_text(told_in(item), session.now().date()), item->record.stem.id()));
  }
  return written_output(session, saved);
}

// The same days twice are no fault, but seldom meant.
void warn_of_another(Session& session, const model::Absence& absence) {
  for (const auto* item : absences_left(session, absence.who)) {
    const auto& other = told_in(item);
    if (other.past_by(absence.from) || absence.past_by(other.from)) continue;
    session.warn(fmt::format(
        "{0} står allerede som {1} ({2}), og begge gælder. Er det en ændring, så skriv: "
        "beredskab correct {2} --until DAG",
        render::person_name(session.context(), other.who),
        render::absence_text(other, session.now().date()), item->record.stem.id()));
  }
}

// The meetings of those days for which other people come now.
std::vector<std::string> meetings_changed(Session& session, const model::Absence& absence) {
  std::vector<std::string> next;
  for (const auto& state : model::meetings(session.plan_entries())) {
    const auto& meeting = state.meeting;
    const auto day = session.zone().here(meeting.start).date();
    if (meeting.cancelled || state.held() || meeting.start < session.now() || !absence.has(day))
      continue;
    if (!model::is_for_others(meeting, session.plan(), session.participants())) continue;
    next.push_back(
        fmt::format("beredskab meeting convene --update {}   andre skal med til mødet den {}",
                    state.stem.id(), base::danish_date_short(day)));
  }
  return next;
}

}  // namespace

Output absence(Session& session, const Arguments& arguments) {
  const auto named = arguments.positional(0);
  if (!named) return list(session);
  const auto text = optional_text(session, 1);
  const auto* people = session.participants();
  const auto who =
      people != nullptr ? listed_person(session, *named, *people).id : person(session, *named, {});
  if (arguments.has("--ended")) return back(session, who, text);
  refuse_if(arguments.has("--on"), "--on hører til --ended.", "Skriv --from og --until.");
  model::Absence absence{who, session.now().date(), {}, {}, text};
  EntryOptions(session).set(absence);
  refuse_if(model::Office(session.participants(), absence.from).not_in_office(who),
            fmt::format("{} er ikke på listen den {}.", render::person_name(session.context(), who),
                        base::danish_date_short(absence.from)),
            "Vælg andre dage, eller ret listen: beredskab participant set");
  warn_of_another(session, absence);
  absence.over = model::known_of_absences(session.plan_entries(), absence);
  const auto saved = save_to_plan(session, absence);
  session.read_plan_log_again();
  auto next = meetings_changed(session, absence);
  if (!absence.until) {
    next.push_back(fmt::format("beredskab absence {} --ended   når {} er tilbage", who.str(),
                               render::person_name(session.context(), who)));
  }
  return written_to_plan(session, saved, told(session, absence), std::move(next));
}

}  // namespace cli::commands
