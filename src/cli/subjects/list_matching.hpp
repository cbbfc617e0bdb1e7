// Who on the list of participants somebody of an address book or a spreadsheet is.
#pragma once

#include <string>
#include <vector>

#include "base/time.hpp"
#include "model/values/plan.hpp"
#include "store/contacts/contact_file.hpp"

namespace cli {

// Equal but for case, white space, and what only looks different.
bool same(const std::string& a, const std::string& b);
// Whether it is that very name, be it with other white space, the family name first, or all in
// capitals.
bool spells(const std::string& name, const std::string& listed);
// «Prøve, Bo», as spreadsheets file people, is Bo Prøve: one word before the only comma, and names
// behind it. All else («Bo Prøve, leder») stays.
std::string in_own_order(const std::string& name);
// What somebody is called on the list: the name, or of an office its title.
std::string called(const model::Participant& person);

struct Candidates {
  std::vector<model::PersonId> people;
  bool certain = false;  // it is the one of them
};
// By id, by e-mail address where the names share a word, or by name and organisation. Whoever has
// left is meant by id alone.
Candidates candidates(const model::Participants& list, const store::ContactCard& card,
                      const base::Date& today);

// Somebody who is no participant any more, and whom the card is; else null.
const model::Participant* one_who_left(const model::Participants& list,
                                       const store::ContactCard& card, const base::Date& today);

}  // namespace cli
