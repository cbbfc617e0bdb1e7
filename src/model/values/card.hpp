// plans/<plan>/cards/<id>.yaml: an action card, what one role does in one kind of situation.
#pragma once

#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "model/values/scalars.hpp"

namespace model {

struct CardStep {
  Line text;
  std::optional<SectionId> section;
};

struct Card {
  Line format;
  CardId id;  // as the file is named
  Line name;
  bool derived;                   // ours, from the plan's sentences; the original is not at hand
  std::optional<Line> situation;  // when it is used
  std::vector<PersonId> used_by;  // whose it is
  std::vector<TypeId> incident_types;  // empty: all
  std::vector<CardStep> steps;
  std::vector<Line> communication;
  std::vector<PersonId> contacts;
  std::optional<Line> called_off_by;
  std::optional<base::Date> revised;
  std::optional<SectionId> section;  // where the plan names the card
  std::optional<base::Date> until;

  bool is_for(const std::optional<TypeId>& type) const;
};

}  // namespace model

namespace base {

template <>
inline constexpr auto fields_of<model::CardStep> = Table{
    field("text", &model::CardStep::text, "hvad der skal gøres"),
    field("section", &model::CardStep::section, "det afsnit i dokumentet, som det hviler på"),
};

template <>
inline constexpr auto fields_of<model::Card> = Table{
    field("format", &model::Card::format, "beredskab-card/1"),
    field("id", &model::Card::id, "kortets id, det samme som filens navn; ændres aldrig"),
    field("name", &model::Card::name, "kortets navn"),
    field("derived", &model::Card::derived,
          "true, når kortet er sammensat af planens egne sætninger"),
    field("situation", &model::Card::situation, "hvornår kortet bruges"),
    field("used_by", &model::Card::used_by, "hvis kort det er: id'er i participants.yaml"),
    field("incident_types", &model::Card::incident_types,
          "de hændelsestyper, det gælder for; uden dem alle"),
    field("steps", &model::Card::steps, "opgaverne i rækkefølge", Presence::non_empty),
    field("communication", &model::Card::communication, "hvem der orienteres, og hvordan"),
    field("contacts", &model::Card::contacts, "hvem der kan være brug for: id'er"),
    field("called_off_by", &model::Card::called_off_by, "hvem der afblæser"),
    field("revised", &model::Card::revised, "hvornår kortet sidst er set efter"),
    field("section", &model::Card::section, "det afsnit i dokumentet, der nævner kortet"),
    field("until", &model::Card::until, "sidste dag, det er med i planen"),
};

}  // namespace base
