// `duty list` and `duty done`: what is due so often a year.
#include <fmt/format.h>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/screen/paper.hpp"
#include "cli/writing/written.hpp"
#include "model/rules/duties.hpp"
#include "render/answers/duties_view.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/year_text.hpp"

namespace cli::commands {

namespace {

std::string standing(const render::PartView& part, bool meetings) {
  if (part.done) {
    return fmt::format("{}: {} den {}.", part.name, meetings ? "holdt" : "gjort",
                       base::danish_date_short(*part.done));
  }
  if (part.convened) {
    return fmt::format("{}: indkaldt til den {}.", part.name,
                       base::danish_date_short(*part.convened));
  }
  return fmt::format("{}: mangler", part.name);
}

void print(Paper& paper, const render::DutyRow& row) {
  const bool meetings = !row.id;
  const auto command = [&](const std::string& rest) { return unbroken("beredskab " + rest); };
  paper.line(fmt::format("{}{}, {}", row.name, row.id ? " (" + *row.id + ")" : "",
                         render::per_year_text(row.per_year)));
  std::string now = standing(row.current, meetings);
  if (!row.current.done && !row.current.convened)
    now += fmt::format(", senest den {}.", base::danish_date_short(row.current.last));
  paper.line(now, 2);
  if (row.before && !row.before->done) {
    std::string before = standing(*row.before, meetings) + '.';
    if (row.id) {
      before +=
          ' ' + command(fmt::format("duty done {} --for {}", *row.id, row.before->last.iso()));
    }
    paper.line(before, 2);
  }
  const bool told = row.current.done && row.last && *row.current.done == *row.last;
  if (row.last && !told)
    paper.line(fmt::format("Sidst den {}.", base::danish_date_short(*row.last)), 2);
  if (!row.last) paper.line("Aldrig skrevet ned.", 2);
  if (row.who) paper.line(*row.who + '.', 2);
  if (row.source) paper.line("Kilde: " + *row.source, 2);
}

model::Duty which_duty(Session& session) {
  std::vector<model::Duty> all;
  if (const auto* plan = session.plan()) {
    all = base::mapped(model::duties(*plan, session.plan_entries(), session.now().date()),
                       &model::DutyState::duty);
  }
  refuse_if(all.empty(), "Planen har ingen pligter.",
            "De skrives i plan.yaml under duties. Se beredskab schema plan.");
  const auto duties = named(all);
  const auto& arguments = session.arguments();
  if (!arguments.positional(0) && session.interactive()) {
    return all[choose(session.env(), "Hvilken pligt er gjort?", names_of(duties))];
  }
  const auto word =
      arguments.required(0, "Det mangler, hvilken pligt der er gjort.", "PLIGT",
                         fmt::format(". Vælg mellem: {}.", base::join(ids_of(duties), ", ")));
  return all[pick_named("Pligten", duties, word)];
}

// How the duty stands on the day, in the part of the year that has it.
std::optional<model::Rhythm> rhythm_on(Session& session, const model::ItemId& duty,
                                       const base::Date& day) {
  for (const auto& state : model::duties(*session.plan(), session.plan_entries(), day)) {
    if (state.duty.id == duty) return state.rhythm;
  }
  return std::nullopt;
}

// The part before, where it passed without the duty and this entry does not make up for it.
std::vector<std::string> still_missing(Session& session, const model::Duty& duty,
                                       const base::Date& counted) {
  const auto rhythm = rhythm_on(session, duty.id, session.now().date());
  if (!rhythm || !rhythm->missed() || rhythm->before->part.has(counted)) return {};
  const auto& part = rhythm->before->part;
  return {fmt::format("{} mangler: beredskab duty done {} --for {}",
                      base::upper_first(render::part_name(part)), duty.id.str(), part.last.iso())};
}

}  // namespace

Output duty_list(Session& session, const Arguments&) {
  const auto view = render::duties_view(session.context(), session.plan_entries());
  Paper paper(session);
  for (const auto& row : view.duties) print(paper, row);
  if (view.duties.empty()) {
    paper.line("Planen har ingen pligter. De skrives i plan.yaml under duties.");
  } else {
    paper.blank();
    paper.line("Når en er gjort: " + unbroken("beredskab duty done PLIGT") +
               ". Et møde er holdt, når referatet er skrevet.");
  }
  return {paper.take(), render::to_json(view)};
}

Output duty_done(Session& session, const Arguments&) {
  const auto text = optional_text(session, 1);
  const auto duty = which_duty(session);
  model::DutyDone done{duty.id, session.now().date(), {}, text};
  EntryOptions(session).set(done);
  const auto counted = done.period.value_or(done.on);
  const auto rhythm = rhythm_on(session, duty.id, counted);
  if (rhythm && rhythm->current.done) {
    session.warn(fmt::format("Det var gjort i forvejen for {}: den {}.",
                             render::part_name(model::year_part(duty.per_year, counted)),
                             base::danish_date_short(*rhythm->current.done)));
  }
  const auto next = still_missing(session, duty, counted);
  const auto saved = save_to_plan(session, done);
  return written_to_plan(session, saved, render::plan_entry_text(session.context(), done), next);
}

}  // namespace cli::commands
