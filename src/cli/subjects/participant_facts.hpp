// What is known of a new participant: from the flags, or asked for.
#pragma once

#include <optional>

#include "cli/session/session.hpp"

namespace cli {

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

}  // namespace cli
