// The field tables of the entries that stand outside incidents.
#pragma once

#include "base/fields.hpp"
#include "model/values/plan_entries.hpp"

namespace base {

template <>
inline constexpr auto fields_of<model::Verification> = Table{
    field("who", &model::Verification::who, "de deltagere, hvis oplysninger er rigtige",
          Presence::non_empty),
    field("on", &model::Verification::on, "den dag, de blev spurgt"),
    field("text", &model::Verification::text, "bemærkning"),
};

template <>
inline constexpr auto fields_of<model::Absence> = Table{
    field("who", &model::Absence::who, "den, der er fraværende"),
    field("from", &model::Absence::from, "første dag"),
    field("until", &model::Absence::until, "sidste dag; udelades, når ingen ved det endnu"),
    field("deputy", &model::Absence::deputy,
          "den, der står i stedet, når det ikke er listens stedfortræder"),
    field("text", &model::Absence::text, "bemærkning"),
    field("over", &model::Absence::over,
          "det første notat dér, og de notater om personens fravær, der forelå"),
};

template <>
inline constexpr auto fields_of<model::Measurement> = Table{
    field("indicator", &model::Measurement::indicator, "indikatorens id i helhedsplan.yaml"),
    field("area", &model::Measurement::area, "områdets id i helhedsplan.yaml"),
    field("year", &model::Measurement::year, "det år, som tallet gælder"),
    field("value", &model::Measurement::value, "tallet, med punktum: 7.9"),
    field("source", &model::Measurement::source, "hvor tallet er fra"),
    field("effort", &model::Measurement::effort, "indsatsområdets id, når det er tekst"),
    field("text", &model::Measurement::text, "teksten, eller en bemærkning til tallet"),
};

template <>
inline constexpr auto fields_of<model::Meeting> = Table{
    field("updates", &model::Meeting::updates, "det notat, som indkaldte mødet, når det ændres"),
    field("cancelled", &model::Meeting::cancelled, "true, når mødet er aflyst"),
    field("start", &model::Meeting::start, "hvornår mødet begynder"),
    field("end", &model::Meeting::end, "hvornår det slutter"),
    field("place", &model::Meeting::place, "hvor det holdes"),
    field("half_yearly", &model::Meeting::half_yearly, "true, når det er et af de faste møder"),
    field("incident", &model::Meeting::incident, "den hændelse, som mødet handler om"),
    field("convened_by", &model::Meeting::convened_by, "den deltager, der indkalder"),
    field("invited", &model::Meeting::invited, "de indkaldte"),
    field("everybody", &model::Meeting::everybody, "true, når alle deltagere er indkaldt"),
    field("chosen", &model::Meeting::chosen, "dem, der blev nævnt, når det ikke er alle"),
    field("agenda", &model::Meeting::agenda, "dagsordenens punkter"),
    field("points", &model::Meeting::points, "det, der ventede på mødet, da det blev indkaldt"),
    field("text", &model::Meeting::text, "besked til de indkaldte"),
    field("over", &model::Meeting::over, "de notater om mødet, der forelå, da det blev ændret"),
};

template <>
inline constexpr auto fields_of<model::MatterTold> = Table{
    field("matter", &model::MatterTold::matter, "punktet"),
    field("text", &model::MatterTold::text, "hvad der blev sagt"),
};

template <>
inline constexpr auto fields_of<model::Minutes> = Table{
    field("meeting", &model::Minutes::meeting, "det notat, som indkaldte mødet"),
    field("present", &model::Minutes::present, "de deltagere, der var til stede"),
    field("absent", &model::Minutes::absent, "de indkaldte, der ikke var"),
    field("guests", &model::Minutes::guests, "andre, der var til stede"),
    field("text", &model::Minutes::text, "referatet"),
    field("matters", &model::Minutes::matters, "det, der blev sagt, punkt for punkt"),
    field("changes", &model::Minutes::changes, "foreslåede ændringer i planen"),
    field("next", &model::Minutes::next, "næste møde: en dag, eller en dag med klokkeslæt"),
};

template <>
inline constexpr auto fields_of<model::Signature> = Table{
    field("who", &model::Signature::who, "den, der skrev under"),
    field("party", &model::Signature::party, "for hvem: partens linje i dokumentet"),
    field("approval", &model::Signature::approval, "den, der godkendte dokumentet"),
    field("on", &model::Signature::on, "hvilken dag"),
    field("file", &model::Signature::file, "dokumentets fil i planens mappe"),
    field("document", &model::Signature::document, "SHA-256 af dokumentets fil"),
    field("commit", &model::Signature::commit, "det sted i historikken, som har filen sådan"),
    field("paper", &model::Signature::paper, "hvor det underskrevne papir ligger"),
    field("case", &model::Signature::case_number, "sagsnummer"),
    field("refused", &model::Signature::refused,
          "hvorfor de ikke vil skrive under eller godkende; så er det intet ja"),
    field("text", &model::Signature::text, "bemærkning"),
};

template <>
inline constexpr std::array choices_of<model::ExerciseType> = {
    Choice{model::ExerciseType::procedure, "procedure", "procedureøvelse"},
    Choice{model::ExerciseType::dilemma, "dilemma", "dilemmaøvelse"},
    Choice{model::ExerciseType::crisis_management, "crisis-management", "krisestyringsøvelse"},
    Choice{model::ExerciseType::full_scale, "full-scale", "fuldskalaøvelse"},
};
template <>
inline constexpr std::array choices_of<model::ExerciseAction> = {
    Choice{model::ExerciseAction::planned, "planned", "planlagt"},
    Choice{model::ExerciseAction::held, "held", "holdt"},
    Choice{model::ExerciseAction::evaluated, "evaluated", "evalueret"},
    Choice{model::ExerciseAction::cancelled, "cancelled", "aflyst"},
};

template <>
inline constexpr auto fields_of<model::Exercise> = Table{
    field("action", &model::Exercise::action, "hvad der sker"),
    field("exercise", &model::Exercise::exercise, "øvelsens første notat"),
    field("type", &model::Exercise::type, "hvilken slags øvelse"),
    field("on", &model::Exercise::on, "hvornår: en dag, eller en dag med klokkeslæt"),
    field("incident", &model::Exercise::incident, "den hændelse, som øvelsen er skrevet i"),
    field("responsible", &model::Exercise::responsible, "den, der står for den"),
    field("present", &model::Exercise::present, "de deltagere, der var med"),
    field("good", &model::Exercise::good, "hvad der gik godt"),
    field("bad", &model::Exercise::bad, "hvad der gik mindre godt"),
    field("change", &model::Exercise::change, "hvad der bør ændres i planen"),
    field("text", &model::Exercise::text, "hvad øvelsen går ud på, eller en bemærkning"),
    field("over", &model::Exercise::over, "de notater om øvelsen, der forelå"),
};

template <>
inline constexpr std::array choices_of<model::ProposalVerdict> = {
    Choice{model::ProposalVerdict::accepted, "accepted", "vedtaget"},
    Choice{model::ProposalVerdict::rejected, "rejected", "afvist"},
};

template <>
inline constexpr auto fields_of<model::ProposalStep> = Table{
    field("proposal", &model::ProposalStep::proposal, "det notat, som foreslår ændringen"),
    field("number", &model::ProposalStep::number, "hvilket af notatets forslag, når det har flere"),
    field("incident", &model::ProposalStep::incident, "den hændelse, som notatet står i"),
    field("verdict", &model::ProposalStep::verdict, "om det er vedtaget"),
    field("owner", &model::ProposalStep::owner, "den, der skriver det ind i planen"),
    field("in_plan", &model::ProposalStep::in_plan, "true, når det er skrevet ind i planen"),
    field("commit", &model::ProposalStep::commit, "det sted i historikken, som har planen sådan"),
    field("text", &model::ProposalStep::text, "bemærkning"),
    field("over", &model::ProposalStep::over, "forslaget og de notater om det, der forelå"),
};

template <>
inline constexpr auto fields_of<model::DutyDone> = Table{
    field("duty", &model::DutyDone::duty, "pligtens id i plan.yaml"),
    field("on", &model::DutyDone::on, "den dag, det blev gjort"),
    field("period", &model::DutyDone::period,
          "en dag i den periode, det gjaldt, når det var en anden"),
    field("text", &model::DutyDone::text, "bemærkning"),
};

}  // namespace base
