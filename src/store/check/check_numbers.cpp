#include "store/check/check_numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "model/rules/people.hpp"
#include "store/check/check_plan.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {

using base::Code;
using base::Severity;

base::Mistake impossible_number(std::string_view whose, const model::Phone& phone) {
  const auto number = phone.number();
  const auto digits = std::ranges::count_if(number, base::is_digit);
  const bool abroad = number.starts_with('+') || number.starts_with("00");
  const std::string remedy =
      abroad ? "Se efter, om cifrene er rigtige. Efter +45 står der otte."
             : "Et dansk nummer har otte cifre. Et udenlandsk skrives med landekode: \"+46 …\".";
  return {
      Code::phone_length,
      fmt::format("{}: {} kan ikke være et telefonnummer ({} cifre).", whose, phone.str(), digits),
      remedy};
}

base::Diagnostics impossible_numbers(const Loaded<model::Plans>& plans) {
  base::Diagnostics found;
  if (!plans.value || !plans.source) return found;
  for (const auto& number : plans.value->emergency) {
    if (number.phone.is_possible()) continue;
    found.add(at_text(*plans.source, number.phone.number(),
                      impossible_number(number.name.str(), number.phone), Severity::error));
  }
  return found;
}

base::Diagnostics impossible_numbers(const Loaded<model::Participants>& participants,
                                     const base::Date& today) {
  base::Diagnostics found;
  for (const auto& one : listed_in(participants)) {
    const auto& person = *one.person;
    if (!model::in_force(person, today)) continue;
    const auto look = [&](const model::Phone& phone) {
      if (phone.is_possible()) return;
      found.add(at_person(*participants.source, one, phone.number(),
                          impossible_number(model::told_apart(*participants.value, person), phone),
                          Severity::error));
    };
    if (person.phone) look(*person.phone);
    if (person.mobile) look(*person.mobile);
    for (const auto& further : person.numbers) look(further.phone);
    if (person.email && !model::is_bare(*person.email)) {
      found.add(at_person(*participants.source, one, person.email->str(),
                          model::no_email(person.email->str()), Severity::error));
    }
  }
  return found;
}

}  // namespace store
