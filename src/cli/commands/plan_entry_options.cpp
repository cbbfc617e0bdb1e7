// The kinds that stand outside incidents, disclosures (which may) among them.
#include "base/spoken_time.hpp"
#include "base/text.hpp"
#include "base/time_input.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/subjects/helhedsplan.hpp"
#include "cli/subjects/minutes_options.hpp"
#include "model/rules/duties.hpp"
#include "model/rules/meetings.hpp"

namespace cli::commands {

void EntryOptions::set(model::Verification& verification) {
  take_past_day(verification.on, "Skriv den dag, de blev spurgt.");
}
void EntryOptions::set(model::Measurement& measurement) {
  if (measurement.value) {
    if (const auto typed = value("--value"))
      measurement.value = measured_number(session_, *measurement.indicator, *typed);
    if (const auto typed = value("--year")) measurement.year = measured_year(session_, *typed);
    take(measurement.source, "--source");
    if (const auto typed = value("--area")) measurement.area = measured_area(session_, *typed);
  } else if (const auto typed = value("--effort")) {
    measurement.effort = measured_effort(session_, *typed);
  }
  take(measurement.text, "--note");
}
void EntryOptions::set(model::Signature& signature) {
  take_past_day(signature.on, "Skriv den dag, der blev skrevet under.");
  take(signature.paper, "--paper");
  take(signature.case_number, "--case");
  assign(signature.refused, text("--refused"));
}
void EntryOptions::set(model::Exercise& exercise) {
  if (exercise.action == model::ExerciseAction::planned) {
    if (const auto day = value("--on")) exercise.on = to_coming_day(session_, *day, "--on");
  }
  if (exercise.action == model::ExerciseAction::held) {
    if (flag("--on")) {
      exercise.on = *past_day_option(session_, "--on", "Skriv den dag, den blev holdt.");
    }
    if (flag("--present")) exercise.present = people_option(session_, "--present", {});
  }
  // What it showed counts of an evaluation alone.
  if (exercise.action == model::ExerciseAction::evaluated) {
    take(exercise.good, "--good");
    take(exercise.bad, "--bad");
    take(exercise.change, "--change");
  } else {
    take(exercise.responsible, "--responsible");
  }
}
void EntryOptions::set(model::ProposalStep& step) {
  const auto owner = who(session_.arguments().takes("--owner") ? "--owner" : "--responsible");
  refuse_if(owner && step.verdict == model::ProposalVerdict::rejected,
            "Et afvist forslag har ingen ansvarlig.",
            "Er det vedtaget, så skriv: beredskab proposal accept");
  assign(step.owner, owner);
}
void EntryOptions::set(model::Absence& absence) {
  if (auto person = who("--who")) absence.who = *person;
  if (auto from = day("--from")) absence.from = *from;
  if (takes_off("--until")) absence.until.reset();
  else assign(absence.until, day("--until", absence.from));
  take(absence.deputy, "--deputy", absence.from);
  refuse_if(absence.past_by(absence.from), "Fraværet slutter, før det begynder.",
            "Ret --from eller --until.");
  refuse_if(absence.deputy == absence.who,
            "Den, der er fraværende, kan ikke stå i stedet for sig selv.", "Ret --deputy.");
}
void EntryOptions::set(model::Minutes& minutes) {
  for (const auto* name : {"--present", "--absent", "--guests", "--matter", "--change", "--next"}) {
    flag(name);
  }
  const auto all = model::meetings(session_.plan_entries());
  if (const auto* state = model::find_meeting(all, minutes.meeting)) {
    MinutesOptions(session_, state->meeting).correct(minutes);
  }
}
void EntryOptions::set(model::DutyDone& duty) {
  take_past_day(duty.on, "Skriv den dag, det blev gjort.");
  if (flag("--for")) duty.period = day_option(session_, "--for");
  if (!duty.period || session_.plan() == nullptr) return;
  const auto* known = model::find_item(session_.plan()->duties, duty.duty);
  if (known != nullptr && model::year_part(known->per_year, duty.on).has(*duty.period)) {
    duty.period.reset();
  }
}
void EntryOptions::set(model::Disclosure& disclosure) {
  if (const auto to = line("--to")) disclosure.to = *to;
  if (const auto basis = line("--legal-basis")) disclosure.legal_basis = *basis;
  if (flag("--entries")) {
    disclosure.entries =
        entries_with_ids(session_, base::join(session_.arguments().list("--entries"), ","));
  }
  refuse_if(flag("--public"), "En videregivelse offentliggøres ikke.",
            "Den er intern, eller for en begrænset kreds: --restricted.");
}

}  // namespace cli::commands
