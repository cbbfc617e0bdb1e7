// The field tables of plans.yaml, plan.yaml and participants.yaml.
#pragma once

#include "model/values/plan.hpp"
#include "model/values/response_fields.hpp"

namespace base {

template <>
inline constexpr auto fields_of<model::NamedNumber> = Table{
    field("name", &model::NamedNumber::name, "hvem nummeret er til"),
    field("phone", &model::NamedNumber::phone, "nummeret"),
};

template <>
inline constexpr auto fields_of<model::Plans> = Table{
    field("format", &model::Plans::format, "beredskab-plans/1"),
    field("default", &model::Plans::default_plan, "den plan, der gælder, når ingen er nævnt"),
    field("timezone", &model::Plans::timezone, "tidszonen, for eksempel Europe/Copenhagen"),
    field("emergency", &model::Plans::emergency, "numre, der altid vises først"),
};

template <>
inline constexpr auto fields_of<model::Area> = Table{
    field("id", &model::Area::id, "boligområdets id; ændres aldrig"),
    field("name", &model::Area::name, "boligområdets navn"),
    field("place", &model::Area::place, "byen"),
    field("section", &model::Area::section, "det afsnit i dokumentet, som det hviler på"),
    field("until", &model::Area::until, "sidste dag, det er med i planen"),
};

template <>
inline constexpr auto fields_of<model::IncidentType> = Table{
    field("id", &model::IncidentType::id, "hændelsestypens id; ændres aldrig"),
    field("name", &model::IncidentType::name, "hændelsestypens navn"),
    field("section", &model::IncidentType::section, "det afsnit i dokumentet, som den hviler på"),
    field("until", &model::IncidentType::until, "sidste dag, den er med i planen"),
};

template <>
inline constexpr std::array choices_of<model::Per> = {
    Choice{model::Per::incident, "incident", "én gang for hændelsen"},
    Choice{model::Per::participant, "participant", "af hver deltager"},
};
template <>
inline constexpr std::array choices_of<model::Decides> = {
    Choice{model::Decides::none, "none", "intet videre"},
    Choice{model::Decides::use, "use", "om planen bringes i anvendelse"},
    Choice{model::Decides::level, "level", "hvilket trin der gælder"},
};
template <>
inline constexpr std::array choices_of<model::DecidedBy> = {
    Choice{model::DecidedBy::anyone, "anyone", "den, der skriver"},
    Choice{model::DecidedBy::participants, "participants", "deltagerne i fællesskab"},
};

template <>
inline constexpr auto fields_of<model::Question> = Table{
    field("id", &model::Question::id, "punktets id; ændres aldrig"),
    field("ask", &model::Question::ask, "spørgsmålet, som det stilles"),
    field("per", &model::Question::per, "hvem der tager stilling: incident eller participant",
          Presence::defaulted),
    field("decides", &model::Question::decides,
          "use, når svaret afgør, om planen bringes i anvendelse; level, når det er trinnet",
          Presence::defaulted),
    field("decided_by", &model::Question::decided_by,
          "participants, når deltagerne afgør det i fællesskab", Presence::defaulted),
    field("hint", &model::Question::hint, "hvad der følger af svaret"),
    field("section", &model::Question::section, "det afsnit i dokumentet, som det hviler på"),
    field("until", &model::Question::until, "sidste dag, det er med i planen"),
};

template <>
inline constexpr auto fields_of<model::AdHocGroup> = Table{
    field("id", &model::AdHocGroup::id, "gruppens id; ændres aldrig"),
    field("name", &model::AdHocGroup::name, "gruppens navn"),
    field("section", &model::AdHocGroup::section, "det afsnit i dokumentet, som den hviler på"),
    field("until", &model::AdHocGroup::until, "sidste dag, den er med i planen"),
};

template <>
inline constexpr auto fields_of<model::Message> = Table{
    field("id", &model::Message::id, "udmeldingens id; ændres aldrig"),
    field("name", &model::Message::name, "hvem den er til"),
    field("public", &model::Message::public_, "true, når det, der sendes, må offentliggøres"),
    field("approved_by", &model::Message::approved_by, "hvem der skal godkende den først"),
    field("always", &model::Message::always, "det, der skal stå i hver af dem"),
    field("question", &model::Message::question,
          "det punkt, som afgør, om den skal sendes: efter et nej bliver der spurgt"),
    field("section", &model::Message::section, "det afsnit i dokumentet, som den hviler på"),
    field("source", &model::Message::source, "en anden kilde, som den hviler på"),
    field("until", &model::Message::until, "sidste dag, den er med i planen"),
};

template <>
inline constexpr std::array choices_of<model::Conveners> = {
    Choice{model::Conveners::coordinator, "coordinator", "tovholderen"},
    Choice{model::Conveners::participants, "participants", "alle deltagere"},
};

template <>
inline constexpr auto fields_of<model::Meetings> = Table{
    field("per_year", &model::Meetings::per_year, "hvor mange faste møder der holdes om året"),
    field("convened_by", &model::Meetings::convened_by,
          "hvem der kan indkalde ud over de faste møder: coordinator eller participants",
          Presence::defaulted),
    field("purpose", &model::Meetings::purpose, "hvad de faste møder skal bruges til"),
    field("agenda", &model::Meetings::agenda, "faste punkter på dagsordenen"),
    field("section", &model::Meetings::section, "det afsnit i dokumentet, som det hviler på"),
};

template <>
inline constexpr auto fields_of<model::Duty> = Table{
    field("id", &model::Duty::id, "pligtens id; ændres aldrig"),
    field("name", &model::Duty::name, "hvad der skal gøres"),
    field("per_year", &model::Duty::per_year, "hvor mange gange om året: 1, 2, 3, 4, 6 eller 12"),
    field("who", &model::Duty::who, "hvem der gør det"),
    field("section", &model::Duty::section, "det afsnit i dokumentet, som den hviler på"),
    field("source", &model::Duty::source, "en anden kilde, som den hviler på"),
    field("from", &model::Duty::from, "første dag, den gælder"),
    field("until", &model::Duty::until, "sidste dag, den gælder"),
};

template <>
inline constexpr auto fields_of<model::RiskyDays> = Table{
    field("id", &model::RiskyDays::id, "dagenes id; ændres aldrig"),
    field("name", &model::RiskyDays::name, "hvad de hedder"),
    field("from", &model::RiskyDays::from, "første dag i året: 12-31"),
    field("to", &model::RiskyDays::to, "sidste dag i året: 01-01"),
    field("before_easter", &model::RiskyDays::before_easter,
          "hvor mange dage før påskedag de begynder, i stedet for from"),
    field("after_easter", &model::RiskyDays::after_easter,
          "hvor mange dage efter påskedag de slutter, i stedet for to"),
    field("section", &model::RiskyDays::section, "det afsnit i dokumentet, som de hviler på"),
    field("source", &model::RiskyDays::source, "en anden kilde, som de hviler på"),
    field("until", &model::RiskyDays::until, "sidste dag, de er med i planen"),
};

template <>
inline constexpr auto fields_of<model::Plan> = Table{
    field("format", &model::Plan::format, "beredskab-plan/1"),
    field("name", &model::Plan::name, "planens korte navn"),
    field("coordinator", &model::Plan::coordinator, "tovholderens id i participants.yaml"),
    field("areas", &model::Plan::areas, "boligområderne", Presence::non_empty),
    field("incident_types", &model::Plan::incident_types, "hændelsestyperne", Presence::non_empty),
    field("questions", &model::Plan::questions, "det, der skal tages stilling til hver gang"),
    field("ad_hoc", &model::Plan::ad_hoc, "hvem der kan trækkes ind efter behov"),
    field("messages", &model::Plan::messages, "udmeldinger, som planen kender"),
    field("meetings", &model::Plan::meetings, "de faste møder"),
    field("levels", &model::Plan::levels, "kriseniveauer eller aktiveringstrin"),
    field("alarm", &model::Plan::alarm, "alarmeringskæden: hvem der ringer til hvem"),
    field("tasks", &model::Plan::tasks, "opgaver, der skal løses hver gang"),
    field("staffing", &model::Plan::staffing, "bemandingen: roller og afløsning"),
    field("leadership", &model::Plan::leadership, "hvem der leder hvad"),
    field("places", &model::Plan::places, "steder, hvor der arbejdes"),
    field("partners", &model::Plan::partners, "samarbejdspartnere, og hvad de kontaktes om"),
    field("parts", &model::Plan::parts, "indsatsens dele, og de planer, der beskriver dem"),
    field("prevention", &model::Plan::prevention, "det, der gøres på forhånd"),
    field("coordinator_title", &model::Plan::coordinator_title,
          "hvad planen kalder tovholderen, når det er noget andet"),
    field("duties", &model::Plan::duties, "det, der skal gøres et antal gange om året"),
    field("risky_days", &model::Plan::risky_days, "dage, hvor der oftere sker noget"),
};

template <>
inline constexpr auto fields_of<model::Participant> = Table{
    field("id", &model::Participant::id, "deltagerens id; ændres aldrig"),
    field("organisation", &model::Participant::organisation, "organisation"),
    field("title", &model::Participant::title, "stilling eller rolle"),
    field("name", &model::Participant::name, "navn"),
    field("email", &model::Participant::email, "e-mail"),
    field("phone", &model::Participant::phone, "telefon"),
    field("mobile", &model::Participant::mobile, "mobil"),
    field("numbers", &model::Participant::numbers, "flere numre, hvert med hvad det er"),
    field("deputy", &model::Participant::deputy, "stedfortræderens id"),
    field("only_deputy", &model::Participant::only_deputy,
          "true, når personen kun ringes op som stedfortræder"),
    field("hours", &model::Participant::hours, "hvornår personen kan træffes"),
    field("note", &model::Participant::note, "bemærkning til kontaktlisten"),
    field("from", &model::Participant::from, "første dag som deltager"),
    field("until", &model::Participant::until, "sidste dag som deltager"),
    field("successor", &model::Participant::successor,
          "efterfølgerens id, når personen er holdt op"),
};

template <>
inline constexpr auto fields_of<model::Participants> = Table{
    field("format", &model::Participants::format, "beredskab-participants/1"),
    field("participants", &model::Participants::participants,
          "deltagerne i den rækkefølge, de ringes op", Presence::non_empty),
};

}  // namespace base
