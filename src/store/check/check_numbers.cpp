#include "model/rules/numbers.hpp"
#include "model/rules/people.hpp"
#include "store/check/checks.hpp"

namespace store {

using base::Severity;

base::Diagnostics impossible_numbers(const Loaded<model::Plans>& plans) {
  base::Diagnostics found;
  if (!plans.value || !plans.source) return found;
  for (const auto& number : plans.value->emergency) {
    if (number.phone.is_possible()) continue;
    found.add(at_text(*plans.source, number.phone.number(),
                      model::impossible_number(number.name.str(), number.phone), Severity::error));
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
      const auto whose = model::told_apart(*participants.value, person);
      found.add(at_person(*participants.source, one, phone.number(),
                          model::impossible_number(whose, phone), Severity::error));
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
