// Changing the list of participants from the command line: the list as it lies on disk, and the
// rewriting that is shown and agreed to.
#pragma once

#include <string>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

// Throws where the file cannot be read, or is not in the history: before anybody is asked.
const model::Participants& list_to_change(Session& session);

// Where plan.yaml and the cards name the person: «plans/x/plan.yaml (linje 3 og 8)».
std::vector<std::string> mentions(Session& session, const model::PersonId& who);
// Those in office on the day or later who have that person as their deputy.
std::vector<model::PersonId> deputised_by(const model::Participants& list,
                                          const model::PersonId& who, const base::Date& day);
// What to do about whoever names somebody whose last day it is: those who have them as deputy, and
// the files.
std::vector<std::string> left_behind(Session& session, const model::Participants& intended,
                                     const model::Participant& person, const base::Date& day);
// «Skriv en anden: …».
std::string another_deputy(const std::vector<model::PersonId>& deputised);
std::string display(const model::Participants& list, const std::vector<model::PersonId>& ids);

// The one that the first word names. Throws Error(usage) where they have a last day already.
const model::Participant& in_office_still(Session& session, const model::Participants& list);
// Throws Error(usage) where the day is before the first one.
void set_last_day(model::Participants& list, const model::PersonId& who, const base::Date& day);

struct ListChange {
  std::string said;                 // what was done, a line each
  std::vector<std::string> people;  // ids
  std::vector<std::string> next;    // what to do now
};
// Shows the difference, has it agreed to (--yes, or on a terminal), and writes it.
Output rewrite_list(Session& session, const model::Participants& intended, ListChange change);

}  // namespace cli
