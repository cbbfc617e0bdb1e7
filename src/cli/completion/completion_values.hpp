// The values that can be offered for what the command table calls by a placeholder: `P`, `OMRÅDE`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

struct Offer {
  std::string word;
  std::string what;  // one line of Danish
};

enum class Completed {
  no,     // text, numbers, times: only the user knows
  files,  // the shell knows
  yes,
};
// How the placeholder is completed; nothing for one that nobody has thought about.
std::optional<Completed> completed(std::string_view placeholder);

// `command` tells apart what the same placeholder means for several.
std::vector<Offer> offers(Session& session, std::string_view command, std::string_view placeholder);

}  // namespace cli
