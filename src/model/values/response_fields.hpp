// The field tables of response.hpp.
#pragma once

#include "model/values/response.hpp"

namespace base {

template <>
inline constexpr auto fields_of<model::Level> = Table{
    field("id", &model::Level::id, "trinnets id; ændres aldrig"),
    field("name", &model::Level::name, "trinnets navn, for eksempel Niveau 2"),
    field("meaning", &model::Level::meaning, "hvad trinnet betyder, hvor planen siger det"),
    field("section", &model::Level::section, "det afsnit i dokumentet, som det hviler på"),
    field("until", &model::Level::until, "sidste dag, det er med i planen"),
};

template <>
inline constexpr auto fields_of<model::AlarmStep> = Table{
    field("id", &model::AlarmStep::id, "leddets id; ændres aldrig"),
    field("name", &model::AlarmStep::name, "hvad der sker i leddet"),
    field("by", &model::AlarmStep::by, "hvem der ringer: en af dem"),
    field("call", &model::AlarmStep::call, "hvem der ringes til: den første, der svarer",
          Presence::non_empty),
    field("coordinate", &model::AlarmStep::coordinate,
          "hvem den, der svarede, derefter skal koordinere med"),
    field("section", &model::AlarmStep::section, "det afsnit i dokumentet, som det hviler på"),
    field("until", &model::AlarmStep::until, "sidste dag, det er med i planen"),
};

template <>
inline constexpr auto fields_of<model::PlanTask> = Table{
    field("id", &model::PlanTask::id, "opgavens id; ændres aldrig"),
    field("name", &model::PlanTask::name, "opgaven"),
    field("section", &model::PlanTask::section, "det afsnit i dokumentet, som den hviler på"),
    field("until", &model::PlanTask::until, "sidste dag, den er med i planen"),
};

template <>
inline constexpr auto fields_of<model::StaffRole> = Table{
    field("id", &model::StaffRole::id, "rollens id; ændres aldrig"),
    field("name", &model::StaffRole::name, "rollen, i flertal"),
    field("from", &model::StaffRole::from, "hvor de kommer fra"),
    field("languages", &model::StaffRole::languages, "true, når de vælges efter sprog"),
    field("section", &model::StaffRole::section, "det afsnit i dokumentet, som den hviler på"),
    field("until", &model::StaffRole::until, "sidste dag, den er med i planen"),
};

template <>
inline constexpr auto fields_of<model::Relief> = Table{
    field("due_after_hours", &model::Relief::due_after_hours,
          "så mange timers arbejde, at der skal findes en afløser"),
    field("before_hours", &model::Relief::before_hours,
          "så mange timers arbejde, at afløsningen skal være sket"),
};

template <>
inline constexpr auto fields_of<model::Staffing> = Table{
    field("roles", &model::Staffing::roles, "rollerne", Presence::non_empty),
    field("relief", &model::Staffing::relief, "hvornår de skal afløses"),
};

template <>
inline constexpr auto fields_of<model::Lead> = Table{
    field("who", &model::Lead::who, "lederens id i participants.yaml"),
    field("when", &model::Lead::when, "hvornår de leder, hvis det ikke er altid"),
};

template <>
inline constexpr auto fields_of<model::Leadership> = Table{
    field("id", &model::Leadership::id, "punktets id; ændres aldrig"),
    field("name", &model::Leadership::name, "hvad der ledes"),
    field("leads", &model::Leadership::leads, "hvem der leder: den første, som det gælder for",
          Presence::non_empty),
    field("section", &model::Leadership::section, "det afsnit i dokumentet, som det hviler på"),
    field("until", &model::Leadership::until, "sidste dag, det er med i planen"),
};

template <>
inline constexpr auto fields_of<model::Place> = Table{
    field("id", &model::Place::id, "stedets id; ændres aldrig"),
    field("name", &model::Place::name, "stedets navn"),
    field("address", &model::Place::address, "adressen"),
    field("note", &model::Place::note, "bemærkning, for eksempel hvornår det bruges"),
    field("leads", &model::Place::leads, "hvem der leder der: den første, som det gælder for"),
    field("section", &model::Place::section, "det afsnit i dokumentet, som det hviler på"),
    field("until", &model::Place::until, "sidste dag, det er med i planen"),
};

template <>
inline constexpr auto fields_of<model::Partner> = Table{
    field("who", &model::Partner::who, "samarbejdspartnerens id i participants.yaml"),
    field("scope", &model::Partner::scope, "hvad de kontaktes om"),
    field("section", &model::Partner::section, "det afsnit i dokumentet, som det hviler på"),
    field("source", &model::Partner::source, "en anden kilde, når det ikke hviler på dokumentet"),
    field("until", &model::Partner::until, "sidste dag, de er med i planen"),
};

template <>
inline constexpr auto fields_of<model::ResponsePart> = Table{
    field("id", &model::ResponsePart::id, "delens id; ændres aldrig"),
    field("name", &model::ResponsePart::name, "delens navn"),
    field("text", &model::ResponsePart::text, "hvad den består af"),
    field("plan", &model::ResponsePart::plan, "den plan, der beskriver den, når det er en anden"),
    field("section", &model::ResponsePart::section, "det afsnit i dokumentet, som den hviler på"),
    field("until", &model::ResponsePart::until, "sidste dag, den er med i planen"),
};

template <>
inline constexpr auto fields_of<model::Prevention> = Table{
    field("id", &model::Prevention::id, "punktets id; ændres aldrig"),
    field("name", &model::Prevention::name, "hvad der gøres på forhånd"),
    field("section", &model::Prevention::section, "det afsnit i dokumentet, som det hviler på"),
    field("until", &model::Prevention::until, "sidste dag, det er med i planen"),
};

}  // namespace base
