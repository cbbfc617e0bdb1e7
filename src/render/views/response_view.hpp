// How far an incident has come with what only some plans have: level, alarm chain, tasks and
// action cards (its staff: staff_view.hpp). What a plan lacks is absent or empty here, and shown
// nowhere.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/person_view.hpp"
#include "render/views/when.hpp"

namespace render {

struct LevelView {
  std::string id;
  std::string name;
  std::optional<std::string> meaning;
};

struct CoordinationView {
  std::string name;
  std::optional<When> at;  // confirmed
};

struct AlarmView {
  int number = 0;  // from 1
  std::string name;
  std::optional<std::string> by;   // «A eller B»
  std::string call;                // «A eller B»
  std::optional<std::string> answered;
  std::optional<When> at;
  bool confirmed = false;          // somebody has answered
  bool tried = false;               // else whether somebody has been called
  std::optional<std::string> next;  // and who is to be tried now
  std::vector<CoordinationView> coordinate;
  std::optional<std::string> uncoordinated;  // «A og B», those that are not confirmed
};

struct PlanTaskView {
  int number = 0;  // from 1: how it is named on the command line
  std::string id;
  std::string name;
  std::optional<std::string> section;  // heading
  model::TaskStanding standing = model::TaskStanding::open;
  std::string standing_text;  // «i gang: Rie Prøve, kl. 22.15»
  bool done = false;
};

struct CardStepView {
  int number = 0;  // from 1
  std::string text;
  std::optional<std::string> section;  // heading
  std::optional<std::string> mark;     // of the section, among those of the card: «a»
  bool done = false;
  std::optional<When> at;
  std::optional<std::string> who;
};

// A section that the card rests on.
struct CardSectionView {
  std::string mark;
  std::string heading;
};

struct CardView {
  std::string id;
  std::string name;
  bool derived = false;
  std::optional<std::string> situation;
  std::vector<std::string> used_by;
  std::vector<CardStepView> steps;
  std::vector<CardSectionView> sections;  // in the order of the steps, each once
  int steps_done = 0;
  int steps_total = 0;
  bool begun = false;  // something is ticked
  std::vector<std::string> communication;
  std::vector<PersonView> contacts;
  std::optional<std::string> called_off_by;
  std::optional<base::Date> revised;
};

std::optional<LevelView> level_view(const Context& context, const model::Incident& incident);
std::vector<AlarmView> alarm_view(const Context& context, const model::Incident& incident);
std::vector<PlanTaskView> plan_tasks_view(const Context& context, const model::Incident& incident);
// Those of the plan's cards that are for this type of incident, and those that were ticked in it;
// without an incident all, unticked.
std::vector<CardView> cards_view(const Context& context, const model::Incident* incident);
std::string level_name(const Context& context, const model::LevelId& id);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::LevelView> = Table{
    field("id", &render::LevelView::id, "trinnets id"),
    field("name", &render::LevelView::name, "trinnets navn"),
    field("meaning", &render::LevelView::meaning, "hvad det betyder"),
};

template <>
inline constexpr auto fields_of<render::CoordinationView> = Table{
    field("name", &render::CoordinationView::name, "hvem der koordineres med"),
    field("at", &render::CoordinationView::at, "hvornår det er bekræftet"),
};

template <>
inline constexpr auto fields_of<render::AlarmView> = Table{
    field("number", &render::AlarmView::number, "leddets nummer"),
    field("name", &render::AlarmView::name, "hvad der sker i leddet"),
    field("by", &render::AlarmView::by, "hvem der ringer"),
    field("call", &render::AlarmView::call, "hvem der ringes til"),
    field("answered", &render::AlarmView::answered, "hvem der svarede"),
    field("at", &render::AlarmView::at, "hvornår"),
    field("confirmed", &render::AlarmView::confirmed, "en af dem har svaret"),
    field("tried", &render::AlarmView::tried, "der er ringet, uden at nogen svarede"),
    field("next", &render::AlarmView::next, "hvem der skal prøves nu"),
    field("coordinate", &render::AlarmView::coordinate, "hvem der skal koordineres med"),
    field("uncoordinated", &render::AlarmView::uncoordinated, "dem, det ikke er bekræftet for"),
};

template <>
inline constexpr auto fields_of<render::PlanTaskView> = Table{
    field("number", &render::PlanTaskView::number, "opgavens nummer"),
    field("id", &render::PlanTaskView::id, "opgavens id"),
    field("name", &render::PlanTaskView::name, "opgaven"),
    field("section", &render::PlanTaskView::section, "afsnittet i dokumentet"),
    field("standing", &render::PlanTaskView::standing, "open, taken eller done"),
    field("standing_text", &render::PlanTaskView::standing_text, "det samme på dansk"),
    field("done", &render::PlanTaskView::done, "udført"),
};

template <>
inline constexpr auto fields_of<render::CardStepView> = Table{
    field("number", &render::CardStepView::number, "opgavens nummer på kortet"),
    field("text", &render::CardStepView::text, "hvad der skal gøres"),
    field("section", &render::CardStepView::section, "afsnittet i dokumentet"),
    field("mark", &render::CardStepView::mark, "afsnittets bogstav på kortet"),
    field("done", &render::CardStepView::done, "krydset af"),
    field("at", &render::CardStepView::at, "hvornår"),
    field("who", &render::CardStepView::who, "af hvem"),
};

template <>
inline constexpr auto fields_of<render::CardSectionView> = Table{
    field("mark", &render::CardSectionView::mark, "bogstavet, der står ved opgaven"),
    field("heading", &render::CardSectionView::heading, "afsnittets overskrift"),
};

template <>
inline constexpr auto fields_of<render::CardView> = Table{
    field("id", &render::CardView::id, "kortets id"),
    field("name", &render::CardView::name, "kortets navn"),
    field("derived", &render::CardView::derived, "sammensat af planens egne sætninger"),
    field("situation", &render::CardView::situation, "hvornår det bruges"),
    field("used_by", &render::CardView::used_by, "hvis kort det er"),
    field("steps", &render::CardView::steps, "opgaverne"),
    field("sections", &render::CardView::sections, "de afsnit, opgaverne bygger på"),
    field("steps_done", &render::CardView::steps_done, "hvor mange der er krydset af"),
    field("steps_total", &render::CardView::steps_total, "hvor mange der er"),
    field("begun", &render::CardView::begun, "noget er krydset af"),
    field("communication", &render::CardView::communication, "hvem der orienteres, og hvordan"),
    field("contacts", &render::CardView::contacts, "hvem der kan være brug for"),
    field("called_off_by", &render::CardView::called_off_by, "hvem der afblæser"),
    field("revised", &render::CardView::revised, "hvornår kortet sidst er set efter"),
};

}  // namespace base
