// Who may be meant, and whom of them typed words fit. For people.cpp, which says what is wrong.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

struct Candidate {
  model::PersonId id;
  std::string shown;  // what is searched, and shown where a choice must be made
  std::string name;
  std::vector<model::Phone> numbers;
  bool role = false;  // has no name: an organisation's
  bool twin = false;  // has left, and somebody in office is shown just so: meant by the id alone
};

Candidate as_candidate(const model::Participant& person);
// Those in office today, and on the day where one is meant; then whom the incidents have besides.
std::vector<Candidate> all_candidates(Session& session,
                                      const std::vector<model::Incident>& incidents,
                                      const std::optional<base::Date>& day = {});
// Whose number it is.
std::vector<const Candidate*> with_number(const std::vector<Candidate>& all,
                                          const model::Phone& phone);
// «tove prøve (tovholder)», as lists show one, without what stands behind the name.
std::string without_aside(const std::string& words);
// Those that the words, or the number, fit; just one where an id or a whole word says which.
std::vector<const Candidate*> fitting(const std::vector<Candidate>& all, const std::string& words);
// Likewise; of several those who are in office on the day that is meant, where any are. `list` may
// be null.
std::vector<const Candidate*> fitting(const std::vector<Candidate>& all, const std::string& words,
                                      const model::Participants* list,
                                      const std::optional<base::Date>& day);

}  // namespace cli
