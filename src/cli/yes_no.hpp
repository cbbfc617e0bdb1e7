// What the words of an answer to a question of yes and no say. «Nej» alone is a no, not the words
// of a yes; what goes on behind it may mean that nothing is decided yet («Nej, vi venter»).
#pragma once

#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace cli {

enum class Answer {
  other,    // words that neither say yes nor no
  yes,      // «ja», in any case, with or without a full stop
  no,       // «nej», likewise
  unclear,  // begins with «nej» or «ikke», and goes on
};
Answer answer_of(std::string_view words);

// An unclear answer to whether the plan is used. On a terminal one is asked whether it is a no;
// where it is none, and without a terminal, Error(usage) with the two commands to choose from:
// `no`, without «beredskab», and `log`.
void require_no(Session& session, std::string_view words, const std::string& no);

// Takes the answer out of the text of a decision on whether the plan is used: a bare yes or no is
// no text. `ends` are the activations that a no ends.
void take_answer(Session& session, model::Decision& decision, const std::vector<model::Stem>& ends,
                 const std::string& no);

}  // namespace cli
