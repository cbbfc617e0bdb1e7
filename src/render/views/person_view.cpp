#include "render/views/person_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "model/rules/numbers.hpp"

namespace render {

std::string absence_text(const model::Absence& absence, const base::Date& day) {
  std::string text = "fraværende";
  const auto told = [](const base::Date& one) { return "den " + base::danish_date_short(one); };
  if (absence.until == absence.from) return text + ' ' + told(absence.from);
  if (day < absence.from) text += " fra " + told(absence.from);
  if (absence.until) return text + " til og med " + told(*absence.until);
  return text + (day < absence.from ? "" : " indtil videre");
}

namespace {

// Today's, else the next one to come.
void add_absence(const Context& context, const model::PersonId& id, PersonView& view) {
  const auto today = context.as_told.value_or(context.now.date());
  const auto who_is_who = office(context);
  std::optional<base::Date> first;
  for (const auto& absence : context.participants->away) {
    const auto day = std::max(absence.from, today);
    if (absence.who == id && absence.has(day) && (!first || day < *first)) first = day;
  }
  if (first) {
    const auto told = model::Office(context.participants, *first).whole_absence(id);
    view.absence = base::upper_first(absence_text(*told, today));
  }
  view.absent = first == today;
  for (const auto& other : who_is_who.stands_in_for(id)) {
    view.instead_of.push_back(fmt::format("{}, der er {}", person_name(context, other),
                                          absence_text(*who_is_who.whole_absence(other), today)));
  }
}

}  // namespace

std::vector<std::string> lead_names(const Context& context, const std::vector<model::Lead>& leads) {
  std::vector<std::string> names;
  for (const auto& lead : leads) {
    const auto who = office(context).acting_for(lead.who);
    if (!who) continue;
    const std::string name = person_view(context, *who).name;
    names.push_back(lead.when ? fmt::format("{} ({})", name, lead.when->str()) : name);
  }
  return names;
}

std::optional<std::string> best_phone(const model::Participant& participant) {
  const auto numbers = model::numbers_of(participant);
  return numbers.empty() ? std::nullopt : std::optional(numbers.front().str());
}

std::string not_there_text(const Context& context, const model::PersonId& who) {
  const auto absence = office(context).whole_absence(who);
  return absence ? "er " + absence_text(*absence, context.now.date()) : office(context).gone(who);
}

namespace {

// Whether somebody else's title is all that there is of them too.
bool is_one_of_several(const Context& context, const model::Participant& role) {
  return std::ranges::any_of(context.participants->participants, [&](const auto& other) {
    return !other.name && other.title == role.title && other.id != role.id;
  });
}

}  // namespace

void set_name(PersonView& view, std::string name) {
  view.name = std::move(name);
  const bool twice = view.name == fmt::format("{} ({})", view.own_name, view.organisation);
  view.beside_organisation = twice ? view.own_name : view.name;
}

PersonView person_view(const Context& context, const model::PersonId& id) {
  PersonView view{.id = id.str(), .own_name = id.str(), .in_list = id.str()};
  set_name(view, id.str());
  view.coordinator = context.plan && office(context).acting_for(context.plan->coordinator) == id;
  if (view.coordinator) view.coordinator_title = base::lower_first(coordinator_title(context));
  const auto* person = model::find_person(context.participants, id);
  if (person == nullptr) return view;
  view.own_name = person->name ? person->name->str() : person->title.str();
  view.organisation = person->organisation.str();
  set_name(view, person->name ? person_name(context, id) : view.own_name);
  view.role = !person->name;
  view.in_list = view.role && is_one_of_several(context, *person) ? person->display() : view.name;
  view.title = person->title.str();
  // Said once.
  if (view.coordinator_title &&
      base::case_fold(view.title) == base::case_fold(*view.coordinator_title)) {
    view.coordinator_title.reset();
  }
  view.phone = text_of(person->phone);
  view.mobile = text_of(person->mobile);
  view.numbers = person->numbers;
  for (const auto& number : model::numbers_of(*person)) {
    const auto further = std::ranges::find(person->numbers, number, &model::NamedNumber::phone);
    view.dial.push_back({number.str(), number == person->mobile
                                           ? std::optional<std::string>("mobil")
                                       : further != person->numbers.end() && number != person->phone
                                           ? std::optional(base::lower_first(further->name.str()))
                                           : std::nullopt});
  }
  view.email = text_of(person->email);
  view.hours = text_of(person->hours);
  view.note = text_of(person->note);
  const auto stand_ins = office(context).stand_ins(id);
  if (!stand_ins.empty()) {
    view.deputy = person_name(context, stand_ins.front());
    view.deputy_phone = best_phone(*context.participants->find(stand_ins.front()));
  }
  if (!context.participants->away.empty()) add_absence(context, id, view);
  view.deputy_left = person->deputy && office(context).has_left(*person->deputy);
  return view;
}

std::vector<model::NamedNumber> emergency_view(const Context& context) {
  return context.plans != nullptr ? context.plans->emergency : std::vector<model::NamedNumber>();
}

}  // namespace render
