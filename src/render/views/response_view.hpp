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
  std::string text;  // with that it is disputed
  std::optional<std::string> meaning;

  static constexpr auto fields = Table{
      field<&LevelView::id>("trinnets id"),
      field<&LevelView::name>("trinnets navn"),
      field<&LevelView::text>("navnet, og om svarene modsiger hinanden"),
      field<&LevelView::meaning>("hvad det betyder"),
  };
};

struct CoordinationView {
  std::string name;
  std::optional<When> at;  // confirmed

  static constexpr auto fields = Table{
      field<&CoordinationView::name>("hvem der koordineres med"),
      field<&CoordinationView::at>("hvornår det er bekræftet"),
  };
};

struct AlarmView {
  int number = 0;  // from 1
  std::string name;
  std::optional<std::string> by;  // «A eller B»
  std::string call;               // «A eller B»
  std::optional<std::string> answered;
  std::optional<When> at;
  bool confirmed = false;           // somebody has answered
  bool tried = false;               // else whether somebody has been called
  std::optional<std::string> next;  // and who is to be tried now
  std::vector<CoordinationView> coordinate;
  std::optional<std::string> uncoordinated;  // «A og B», those that are not confirmed

  static constexpr auto fields = Table{
      field<&AlarmView::number>("leddets nummer"),
      field<&AlarmView::name>("hvad der sker i leddet"),
      field<&AlarmView::by>("hvem der ringer"),
      field<&AlarmView::call>("hvem der ringes til"),
      field<&AlarmView::answered>("hvem der svarede"),
      field<&AlarmView::at>("hvornår"),
      field<&AlarmView::confirmed>("en af dem har svaret"),
      field<&AlarmView::tried>("der er ringet, uden at nogen svarede"),
      field<&AlarmView::next>("hvem der skal prøves nu"),
      field<&AlarmView::coordinate>("hvem der skal koordineres med"),
      field<&AlarmView::uncoordinated>("dem, det ikke er bekræftet for"),
  };
};

struct PlanTaskView {
  int number = 0;  // from 1: how it is named on the command line
  std::string id;
  std::string name;
  std::optional<std::string> section;  // heading
  model::TaskStanding standing = model::TaskStanding::open;
  std::string standing_text;  // «i gang: Rie Prøve, kl. 22.15»
  bool done = false;

  static constexpr auto fields = Table{
      field<&PlanTaskView::number>("opgavens nummer"),
      field<&PlanTaskView::id>("opgavens id"),
      field<&PlanTaskView::name>("opgaven"),
      field<&PlanTaskView::section>("afsnittet i dokumentet"),
      field<&PlanTaskView::standing>("open, taken eller done"),
      field<&PlanTaskView::standing_text>("det samme på dansk"),
      field<&PlanTaskView::done>("udført"),
  };
};

struct CardStepView {
  int number = 0;  // from 1
  std::string text;
  std::optional<std::string> section;  // heading
  std::optional<std::string> mark;     // of the section, among those of the card: «a»
  bool done = false;
  std::optional<When> at;
  std::optional<std::string> who;

  static constexpr auto fields = Table{
      field<&CardStepView::number>("opgavens nummer på kortet"),
      field<&CardStepView::text>("hvad der skal gøres"),
      field<&CardStepView::section>("afsnittet i dokumentet"),
      field<&CardStepView::mark>("afsnittets bogstav på kortet"),
      field<&CardStepView::done>("krydset af"),
      field<&CardStepView::at>("hvornår"),
      field<&CardStepView::who>("af hvem"),
  };
};

// A section that the card rests on.
struct CardSectionView {
  std::string mark;
  std::string heading;

  static constexpr auto fields = Table{
      field<&CardSectionView::mark>("bogstavet, der står ved opgaven"),
      field<&CardSectionView::heading>("afsnittets overskrift"),
  };
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

  static constexpr auto fields = Table{
      field<&CardView::id>("kortets id"),
      field<&CardView::name>("kortets navn"),
      field<&CardView::derived>("sammensat af planens egne sætninger"),
      field<&CardView::situation>("hvornår det bruges"),
      field<&CardView::used_by>("hvis kort det er"),
      field<&CardView::steps>("opgaverne"),
      field<&CardView::sections>("de afsnit, opgaverne bygger på"),
      field<&CardView::steps_done>("hvor mange der er krydset af"),
      field<&CardView::steps_total>("hvor mange der er"),
      field<&CardView::begun>("noget er krydset af"),
      field<&CardView::communication>("hvem der orienteres, og hvordan"),
      field<&CardView::contacts>("hvem der kan være brug for"),
      field<&CardView::called_off_by>("hvem der afblæser"),
      field<&CardView::revised>("hvornår kortet sidst er set efter"),
  };
};

std::optional<LevelView> level_view(const Context& context, const model::Incident& incident);
std::vector<AlarmView> alarm_view(const Context& context, const model::Incident& incident);
std::vector<PlanTaskView> plan_tasks_view(const Context& context, const model::Incident& incident);
// Those of the plan's cards that are for this type of incident, and those that were ticked in it;
// without an incident all, unticked.
std::vector<CardView> cards_view(const Context& context, const model::Incident* incident);
std::string level_name(const Context& context, const model::LevelId& id);

}  // namespace render
