// The questions that an incident must decide, and what was answered.
#pragma once

#include <cstddef>
#include <vector>

#include "model/values/entry.hpp"

namespace model {

struct QuestionState {
  AskedQuestion question;
  std::vector<std::size_t> answers;  // indices of items, by time
  std::vector<PersonId> open_for;    // per participant: those who have not decided
  bool open = true;                  // also where no answer settles it any more
};

struct Incident;
// A step of fold(). Reckoned anew where others are called than before.
void collect_questions(Incident& incident);

}  // namespace model
