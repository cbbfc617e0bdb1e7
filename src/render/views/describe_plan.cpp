#include "render/views/describe_plan.hpp"

#include <fmt/format.h>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/incident/absences.hpp"
#include "model/rules/office.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/invitation.hpp"
#include "render/views/person_view.hpp"
#include "render/views/when.hpp"
#include "render/views/year_text.hpp"

namespace render {

namespace {

std::string names(const Context& context, const std::vector<model::PersonId>& ids) {
  return base::danish_list(person_names(context, ids));
}

std::string day_text(const Context& context, const base::Deadline& day) {
  if (const auto* date = std::get_if<base::Date>(&day)) return base::danish_date(*date);
  return base::danish_date_and_time(here(context, std::get<base::Instant>(day)));
}

// «da5kdf, Tove Prøve, kl. 10.05»
std::string written_by(const Context& context, const model::Record& record,
                       const base::Instant& at) {
  return fmt::format("{}, {}, {}", record.stem.id(), record.entry.author.str(),
                     when_near(context, at).text);
}

}  // namespace

std::optional<std::string> also_written(const Context& context,
                                        const std::vector<model::Item>& entries,
                                        const model::MeetingState& state) {
  if (state.held()) return std::nullopt;
  const auto& meeting = state.meeting;
  bool ahead = context.now <= meeting.start;
  std::vector<std::string> others;
  for (const auto i : state.apart) {
    const auto& other = std::get<model::Meeting>(entries[i].content.body);
    ahead = ahead || context.now <= other.start;
    const bool there = !meeting.cancelled && other.start == meeting.start &&
                       other.end == meeting.end && other.place == meeting.place;
    auto text = other.cancelled ? "aflyst"
                : there
                    ? "noget andet end tid og sted"
                    : meeting_time(context, other) + (other.place ? ", " + other.place->str() : "");
    others.push_back(fmt::format("{} ({})", text,
                                 written_by(context, entries[i].record, entries[i].content.at)));
  }
  if (others.empty() || !ahead) return std::nullopt;
  return fmt::format("{}Om {}{} er der også skrevet, hver for sig: {}. Skriv, hvad der gælder",
                     exercise_mark(context, meeting), meeting_name(context, meeting),
                     meeting.cancelled ? " (aflyst)" : "", base::join(others, "; "));
}

std::optional<std::string> also_written(const Context& context,
                                        const std::vector<model::Item>& entries,
                                        const model::ExerciseState& state) {
  if (state.held()) return std::nullopt;
  const auto today = context.now.date();
  bool ahead = today <= state.day();
  std::vector<std::string> others;
  for (const auto i : state.apart) {
    auto other = std::get<model::Exercise>(entries[i].content.body);
    ahead = ahead || (other.on && !base::is_before(*other.on, context.now));
    other.type = state.type;
    other.text.reset();  // may be long, or for a few
    const auto text = plan_entry_text(context, other);
    others.push_back(fmt::format("{} ({})", base::lower_first(text.substr(0, text.size() - 1)),
                                 written_by(context, entries[i].record, entries[i].content.at)));
  }
  if (others.empty() || !ahead) return std::nullopt;
  return fmt::format("Om {}n {}{} er der også skrevet, hver for sig: {}. Skriv, hvad der gælder",
                     base::danish(state.type), base::danish_date(state.day()),
                     state.planned() ? "" : " (aflyst)", base::join(others, "; "));
}

std::optional<std::string> also_written(const Context& context,
                                        const std::vector<model::Item>& entries,
                                        const model::Item& absence) {
  const auto& told = std::get<model::Absence>(absence.content.body);
  if (told.past_by(context.now.date())) return std::nullopt;
  const auto ends = base::mapped(model::ended_apart(entries, absence), [&](const auto* end) {
    return written_by(context, *end, end->entry.logged);
  });
  if (ends.empty()) return std::nullopt;
  return fmt::format(
      "Hver for sig er der også skrevet, at fraværet er slut ({}). Skriv, hvad der gælder{}",
      base::join(ends, "; "), told.until ? "" : " (--until \"\", når ingen ved det endnu)");
}

std::string plan_entry_text(const Context& context, const model::Verification& verification) {
  return fmt::format("Kontaktoplysninger bekræftet den {}: {}.{}",
                     base::danish_date_short(verification.on), names(context, verification.who),
                     also(verification.text));
}

std::string plan_entry_text(const Context& context, const model::Meeting& meeting) {
  std::string text = meeting.half_yearly ? "Fast møde" : "Møde";
  if (meeting.cancelled) text = "Aflyst: " + base::lower_first(text);
  text.insert(0, exercise_mark(context, meeting));
  text += ' ' + meeting_time(context, meeting);
  if (meeting.place) text += fmt::format(", {}", meeting.place->str());
  text = sentence(text);
  if (!meeting.invited.empty() && !meeting.cancelled) {
    text += " Indkaldt: " + sentence(names(context, meeting.invited));
  }
  return text + also(meeting.text);
}

std::string meeting_told(const Context& context, const std::vector<model::Item>& entries,
                         const model::Stem& stem) {
  const auto all = model::meetings(entries);
  const auto* state = model::find_meeting(all, stem);
  if (state == nullptr) return fmt::format("mødet {}", stem.id());
  const auto& meeting = state->meeting;
  const auto start = here(context, meeting.start);
  const auto is_beside = [&](const model::MeetingState& other) {
    return other.stem != stem && here(context, other.meeting.start).date() == start.date();
  };
  return meeting_name(context, meeting) +
         (std::ranges::any_of(all, is_beside) ? ' ' + base::danish_clock(start) : "") +
         (of_exercise(context, meeting) ? " (ØVELSE)" : "");
}

std::string minutes_text(const Context& context, const std::vector<model::Item>& entries,
                         const model::Minutes& minutes) {
  auto text = fmt::format("Referat af {}.", meeting_told(context, entries, minutes.meeting));
  if (!minutes.present.empty()) {
    text += " Til stede: " + sentence(names(context, minutes.present));
  }
  if (!minutes.absent.empty()) text += " Fraværende: " + sentence(names(context, minutes.absent));
  // A guest may have a comma: «Mette Opdigtet, Skolen».
  const auto guests = base::join(texts_of(minutes.guests), "; ");
  if (!guests.empty()) text += " Gæster: " + sentence(guests);
  text += also(minutes.text);
  for (const auto& told : minutes.matters) text += also(told.matter.str(), told.text.str());
  for (const auto& change : minutes.changes) text += also("Bør ændres i planen", change.str());
  if (minutes.next) text += fmt::format(" Næste møde: {}.", day_text(context, *minutes.next));
  return text;
}

std::string resolution_text(const Context& context, const model::Decision& decision) {
  std::string text = "Besluttet:" + also(decision.text);
  text += also("Ansvarlig", person_name(context, decision.responsible));
  if (decision.due) text += fmt::format(" Frist: {}.", day_text(context, *decision.due));
  return text;
}

std::string plan_entry_text(const Context& context, const model::Signature& signature) {
  const auto who = signature.approval ? signature.approval->str()
                   : signature.who    ? person_name(context, *signature.who)
                                      : "";
  const auto day = base::danish_date_short(signature.on);
  std::string text;
  if (signature.refused) {
    text = fmt::format("{} afslog den {} at {} {}.", who, day,
                       signature.approval ? "godkende" : "skrive under på", signature.file.str());
    text += also("Begrundelse", signature.refused);
  } else {
    text = fmt::format("{} {} {} den {}.", who, signature.approval ? "godkendte" : "skrev under på",
                       signature.file.str(), day);
  }
  return text + also("Papiret ligger", signature.paper) +
         also("Sagsnummer", signature.case_number) + also(signature.text);
}

std::string plan_entry_text(const Context& context, const model::Exercise& exercise) {
  std::string text = exercise.type ? base::upper_first(base::danish(*exercise.type)) : "Øvelsen";
  text += fmt::format(" {}", base::danish(exercise.action));
  if (exercise.on) {
    const bool held = exercise.action == model::ExerciseAction::held;
    text += fmt::format("{} {}", held ? "" : " til", day_text(context, *exercise.on));
  }
  text += '.';
  text += also("Ansvarlig", person_name(context, exercise.responsible));
  if (!exercise.present.empty()) text += " Med: " + sentence(names(context, exercise.present));
  return text + also(exercise.text) + also("Gik godt", exercise.good) +
         also("Gik mindre godt", exercise.bad) + also("Bør ændres i planen", exercise.change);
}

std::string plan_entry_text(const Context& context, const model::ExerciseState& state) {
  model::Exercise told{state.standing};
  told.type = state.type;
  told.on = state.on;
  told.responsible = state.responsible;
  told.present = state.present;
  told.text = state.text;
  std::string text = plan_entry_text(context, told);
  for (const auto& remark : state.remarks) text += also(remark);
  return text;
}

std::string stand_in_told(const Context& context, const model::PersonId& who,
                          const base::Date& day) {
  const auto acting = model::Office(context.participants, day).acting_for(who);
  if (!acting || *acting == who) return "Ingen står i stedet.";
  return fmt::format("{} står i stedet.", person_name(context, *acting));
}

std::string plan_entry_text(const Context& context, const model::Absence& absence) {
  // As of the day before: the first day is told too.
  auto text = fmt::format("{} er {}.", person_name(context, absence.who),
                          absence_text(absence, absence.from.plus_days(-1)));
  if (absence.deputy)
    text += fmt::format(" {} står i stedet.", person_name(context, *absence.deputy));
  return text + also(absence.text);
}

std::string plan_entry_text(const Context& context, const model::DutyDone& duty) {
  const auto* known = find_in(context.plan, &model::Plan::duties, duty.duty);
  std::string text =
      fmt::format("{}: gjort den {}", known != nullptr ? known->name.str() : duty.duty.str(),
                  base::danish_date_short(duty.on));
  if (known != nullptr) {
    const auto part = model::year_part(known->per_year, duty.period.value_or(duty.on));
    text += fmt::format(" for {}", part_name(part));
  }
  return text + '.' + also(duty.text);
}

std::string plan_entry_text(const Context& context, const model::Measurement& measurement) {
  const model::Helhedsplan* helhedsplan = context.helhedsplan;
  if (!measurement.value) {
    const auto words = measurement.text ? sentence(measurement.text->str()) : "";
    if (!measurement.effort) return words;
    return fmt::format(
        "{}: {}", name_in(helhedsplan, &model::Helhedsplan::efforts, *measurement.effort), words);
  }
  std::string text = fmt::format(
      "{}, {}", name_in(helhedsplan, &model::Helhedsplan::indicators, *measurement.indicator),
      name_in(helhedsplan, &model::Helhedsplan::areas, *measurement.area));
  if (measurement.year) text += fmt::format(", {}", *measurement.year);
  text += fmt::format(": {}", measurement.value->danish());
  const auto* indicator =
      find_in(helhedsplan, &model::Helhedsplan::indicators, *measurement.indicator);
  if (indicator != nullptr) text += ' ' + indicator->unit.str();
  return text + '.' + also("Kilde", measurement.source) + also(measurement.text);
}

}  // namespace render
