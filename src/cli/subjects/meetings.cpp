#include "cli/subjects/meetings.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "base/spoken_time.hpp"
#include "base/text.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/named.hpp"
#include "cli/screen/paper.hpp"
#include "cli/writing/mailing.hpp"
#include "render/views/describe_plan.hpp"

namespace cli {

namespace {

std::string shown(Session& session, const model::MeetingState& state) {
  const auto row = render::meeting_row(session.context(), session.plan_entries(), state);
  return fmt::format("{}{} ({})", row.time, row.place ? ", " + *row.place : "", row.standing_text);
}

std::string listed(Session& session, const std::vector<const model::MeetingState*>& some) {
  std::string text;
  for (const auto* state : some) {
    text += fmt::format("\n  {}  {}", state->stem.id(), base::visible(shown(session, *state)));
  }
  return text;
}

// Those that lie nearest to now, as they lie; of a few all.
std::vector<const model::MeetingState*> nearest(Session& session,
                                                const std::vector<model::MeetingState>& all) {
  constexpr std::size_t most = 5;
  auto found = base::mapped(all, [](const auto& state) { return &state; });
  const auto away = [&](const model::MeetingState* state) {
    return std::abs(state->meeting.start.utc_seconds() - session.now().utc_seconds());
  };
  while (found.size() > most) {
    found.erase(away(found.front()) > away(found.back()) ? found.begin() : found.end() - 1);
  }
  return found;
}

bool fits(Session& session, const model::MeetingState& state, MeetingChoice choice) {
  if (state.meeting.cancelled || state.held()) return false;
  const bool coming = session.now() < state.meeting.start;
  return coming == (choice == MeetingChoice::coming);
}

const model::MeetingState& without_word(Session& session,
                                        const std::vector<model::MeetingState>& all,
                                        MeetingChoice choice) {
  const auto fitting =
      base::pointers(all, [&](const auto& state) { return fits(session, state, choice); });
  if (fitting.size() == 1) return *fitting.front();
  const bool coming = choice == MeetingChoice::coming;
  // Of those that lack minutes the latest is meant: the others lie further back.
  if (!coming && !fitting.empty()) return *fitting.back();
  refuse_if(
      fitting.empty(),
      coming ? "Der er ikke indkaldt til noget møde." : "Intet møde mangler sit referat.",
      coming ? "Indkald med beredskab meeting convene, eller nævn mødet; se beredskab meeting list."
             : "Nævn mødet; se beredskab meeting list.");
  if (session.interactive()) {
    const auto choices =
        base::mapped(fitting, [&](const auto* state) { return shown(session, *state); });
    return *fitting[choose(session.env(), "Hvilket møde?", choices)];
  }
  throw UsageError(fmt::format("Der er indkaldt til flere møder:{}", listed(session, fitting)),
                   "Nævn det, det gælder, med dets id.");
}

}  // namespace

const model::MeetingState& pick_meeting(Session& session,
                                        const std::vector<model::MeetingState>& all,
                                        const std::optional<std::string>& typed,
                                        MeetingChoice otherwise) {
  if (!typed) return without_word(session, all, otherwise);
  const std::string word = base::case_fold(base::trim(*typed));
  if (word == "next" || word == "næste") {
    if (const auto* next = model::next_meeting(all, session.now())) return *next;
    return without_word(session, {}, MeetingChoice::coming);
  }
  if (word == "last" || word == "sidste") {
    const auto begun = base::pointers(all, [&](const auto& state) {
      return !state.meeting.cancelled && state.meeting.start <= session.now();
    });
    if (!begun.empty()) return *begun.back();
    throw UsageError("Intet møde er holdt endnu.", "Alle møder: beredskab meeting list");
  }
  const auto items = base::mapped(all, [&](const auto& state) {
    const auto row = render::meeting_row(session.context(), session.plan_entries(), state);
    return Named{row.id, fmt::format("{} {} {}", row.start.iso, row.time, row.place.value_or(""))};
  });
  if (const auto found = find_named(items, word)) return all[*found];
  if (const auto day = base::parse_typed_day(word, session.now().date()); day) {
    const auto fitting = base::pointers(all, [&](const auto& state) {
      return session.zone().here(state.meeting.start).date() == *day;
    });
    if (fitting.size() == 1) return *fitting.front();
    refuse_if(!fitting.empty(),
              fmt::format("Der er flere møder den {}:{}", base::danish_date_short(*day),
                          listed(session, fitting)),
              "Nævn det, det gælder, med dets id.");
  }
  refuse_if(all.empty(), "Der er ingen møder endnu.",
            "Indkald til et: beredskab meeting convene --at 2027-03-16T10:00 --place STED");
  const auto named = nearest(session, all);
  const bool some = named.size() < all.size();
  throw UsageError(fmt::format("{} siger ikke, hvilket møde det er. {} er:{}", base::quoted(*typed),
                               some ? "De nærmeste" : "Møderne", listed(session, named)),
                   fmt::format("Nævn mødet med dets id eller dets dag, for eksempel {}.{}",
                               named.back()->meeting.start.date().iso(),
                               some ? " Alle møder: beredskab meeting list" : ""));
}

std::optional<model::Incident> incident_of(Session& session, const model::Meeting& meeting) {
  if (!meeting.incident) return std::nullopt;
  try {
    return session.read(*meeting.incident);
  } catch (const Error& error) {
    session.warn(error.what());
    return std::nullopt;
  }
}

void warn_of_apart(Session& session, const model::MeetingState& state) {
  if (const auto told = render::also_written(session.context(), session.plan_entries(), state)) {
    session.warn(fmt::format("{}: beredskab meeting convene --update {}", *told, state.stem.id()));
  }
}

void tell_anew(Session& session, const model::Stem& meeting, render::MeetingView& view) {
  const auto all = model::meetings(session.plan_entries());
  if (const auto* state = model::find_meeting(all, meeting)) {
    view.meeting = render::meeting_row(session.context(), session.plan_entries(), *state);
  }
}

Output meeting_output(Session& session, const std::vector<std::string>& said,
                      render::MeetingView view) {
  Paper paper(session);
  paper.fit(view.entries.empty() ? "beredskab meeting list --full"
                                 : fmt::format("beredskab show {} --full", view.entries.back().id));
  paper.part({.weight = 50, .name = "teksten", .least = 3, .by_line = true});
  for (const auto& line : said) paper.line(line);
  paper.part({.weight = 60, .name = "nyt om de indkaldte", .by_line = true});
  if (!view.added.empty())
    paper.line(fmt::format("Kommet til: {}.", base::danish_list(view.added)), 2, 2);
  if (!view.taken_off.empty()) {
    paper.line(fmt::format("Ikke længere indkaldt: {}.", base::danish_list(view.taken_off)), 2, 2);
  }
  for (const auto& line : view.away) paper.line(line, 2, 2);
  paper.part({});
  for (const auto& file : view.files) {
    paper.row(file.ends_with(".ics") ? "Kalender:" : "E-mail:", 9, file, 0);
  }
  for (const auto& file : view.withdrawn) {
    paper.row("Afmeldes:", 9, file, 0);
  }
  if (view.mail) print_mailing(paper, *view.mail);
  if (view.mail && view.mail->entries.empty())
    paper.line("Alle, der har en e-mail, har fået indkaldelsen.");
  paper.steps(view.next, 2, 4);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli
