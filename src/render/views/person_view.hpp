// Somebody of the list, or one of an incident's ad hoc people, with the numbers that reach them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/values/plan_fields.hpp"
#include "render/engine/projection.hpp"
#include "render/views/context.hpp"

namespace render {

std::vector<model::NamedNumber> emergency_view(const Context& context);

struct DialView {
  std::string phone;
  std::optional<std::string> what;  // «mobil», or as the list says

  static constexpr auto fields = Table{
      field<&DialView::phone>("nummeret"),
      field<&DialView::what>("hvad det er, når det ikke er telefonen"),
  };
};

// A participant, or one of an incident's ad hoc people. What is not known is absent.
struct PersonView {
  std::string id;
  // Never empty: the title, where the plan names a role; namesakes are told apart.
  std::string name;
  std::string own_name;             // without what tells it apart
  std::string beside_organisation;  // the name where the organisation stands beside it: not twice
  // Where nothing stands beside it: a role that there is another of has its organisation with it.
  std::string in_list;
  std::string organisation;
  std::string title;
  std::optional<std::string> phone;
  std::optional<std::string> mobile;
  std::vector<model::NamedNumber> numbers;  // further ones
  std::vector<DialView> dial;               // all of them, in the order in which they are dialled
  std::optional<std::string> email;
  std::optional<std::string> hours;
  std::optional<std::string> note;
  std::optional<std::string> deputy;        // name, of who stands in for them today
  std::optional<std::string> deputy_phone;  // mobile first
  bool deputy_left = false;                 // whom the list names as deputy has left
  std::optional<std::string> absence;  // «Fraværende til og med den 3. januar 2027»: the next one
  bool absent = false;                 // it is today
  // «Jens Prøve, der er fraværende …»: for whom they act today.
  std::vector<std::string> instead_of;
  bool coordinator = false;
  std::optional<std::string> coordinator_title;  // «tovholder», of the coordinator
  bool role = false;                             // the plan names no person; the name is the title

  static constexpr auto fields = Table{
      field<&PersonView::id>("id"),
      field<&PersonView::name>("navn, eller stilling hvor planen nævner en rolle; med "
                               "organisation, hvor flere hedder det samme"),
      field<&PersonView::own_name>("navnet alene"),
      field<&PersonView::beside_organisation>("navnet, hvor organisationen står ved siden af"),
      field<&PersonView::organisation>("organisation"),
      field<&PersonView::title>("stilling"),
      field<&PersonView::phone>("telefon"),
      field<&PersonView::mobile>("mobil"),
      field<&PersonView::numbers>("flere numre"),
      field<&PersonView::dial>("alle numre i den rækkefølge, der ringes til dem"),
      field<&PersonView::email>("e-mail"),
      field<&PersonView::hours>("hvornår personen kan træffes"),
      field<&PersonView::note>("bemærkning"),
      field<&PersonView::deputy>("stedfortræderens navn"),
      field<&PersonView::deputy_phone>("stedfortræderens telefon"),
      field<&PersonView::deputy_left>("den stedfortræder, som listen nævner, er holdt op"),
      field<&PersonView::absence>("fraværet, i dag eller det næste"),
      field<&PersonView::absent>("er fraværende i dag"),
      field<&PersonView::instead_of>(
          "dem, der er fraværende i dag, og som personen står i stedet for"),
      field<&PersonView::coordinator>("er tovholder"),
      field<&PersonView::coordinator_title>("hvad planen kalder tovholderen"),
      field<&PersonView::role>("planen nævner kun en rolle; navnet er stillingen"),
  };
};
PersonView person_view(const Context& context, const model::PersonId& id);
// The name by which they are told apart. Precondition: `own_name` and `organisation` are there.
void set_name(PersonView& view, std::string name);
// «fraværende fra den 20. december 2026 til og med den 3. januar 2027»; once it has begun, its end.
std::string absence_text(const model::Absence& absence, const base::Date& day);
// «er fraværende …», «er holdt op», «begynder først …», today. Precondition: they are not there.
std::string not_there_text(const Context& context, const model::PersonId& who);
// «Lederen (hvis hun er til stede)» for each.
std::vector<std::string> lead_names(const Context& context, const std::vector<model::Lead>& leads);
// The one that is dialled first; nothing where none is known.
std::optional<std::string> best_phone(const model::Participant& participant);

// The text of an optional id, text, number; of several.
template <class T>
std::optional<std::string> text_of(const std::optional<T>& value) {
  return value ? std::optional(value->str()) : std::nullopt;
}
template <class T>
std::vector<std::string> texts_of(const std::vector<T>& values) {
  return base::mapped(values, [](const T& value) { return value.str(); });
}

}  // namespace render
