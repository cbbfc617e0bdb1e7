// Changing the list of participants from the command line: the list as it lies on disk, what is
// known of a new person, and the rewriting that is shown and agreed to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"

namespace cli {

// Throws where the file cannot be read, or is not in the history: before anybody is asked.
const model::Participants& list_to_change(Session& session);

// What the flags say of a person, --organisation to --note.
struct Facts {
  std::optional<model::Line> name;
  std::optional<model::Line> organisation;
  std::optional<model::Line> title;
  std::optional<model::Email> email;
  std::optional<model::Phone> phone;
  std::optional<model::Phone> mobile;
  std::optional<model::PersonId> deputy;
  std::optional<model::Line> hours;
  std::optional<model::Line> note;
};
Facts read_facts(Session& session, const model::Participants& list);
// On a terminal, what is missing; Enter accepts what is known already.
void ask_facts(Session& session, const model::Participants& list, Facts& facts);
// Throws where organisation or title are missing.
model::Participant new_participant(const Facts& facts, const model::PersonId& id,
                                   const base::Date& from);
// Made of the name, or the title where there is none; nobody ever had it.
model::PersonId new_person_id(const Facts& facts, const model::Participants& list);

// Where plan.yaml and the cards name the person: «plans/x/plan.yaml (linje 3 og 8)».
std::vector<std::string> mentions(Session& session, const model::PersonId& who);
// Those in office on the day or later who have that person as their deputy.
std::vector<model::PersonId> deputised_by(const model::Participants& list,
                                          const model::PersonId& who, const base::Date& day);
std::string display(const model::Participants& list, const std::vector<model::PersonId>& ids);

struct ListChange {
  std::string said;                 // what was done, a line each
  std::vector<std::string> people;  // ids
  std::vector<std::string> next;    // what to do now
};
// Shows the difference, has it agreed to (--yes, or on a terminal), and writes it.
Output rewrite_list(Session& session, const model::Participants& intended, ListChange change);

}  // namespace cli
