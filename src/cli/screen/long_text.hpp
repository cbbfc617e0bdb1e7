// A text that is too long for one line: in the user's own editor, or line by line.
#pragma once

#include <string>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

// $VISUAL, else $EDITOR, with its arguments, where somebody sits at the terminal; else empty.
std::vector<std::string> editor_at_hand(Session& session);

// What the editor made of the text; what a run that was killed left behind is taken up instead. A
// text that the editor failed on is a draft, and Error(world); an empty one is Error(cancelled).
std::string edited_text(Session& session, const std::vector<std::string>& editor,
                        const std::string& text);

// What `-` stands for at a terminal, and an answer of `-`. Precondition: interactive.
std::string long_text(Session& session);

}  // namespace cli
