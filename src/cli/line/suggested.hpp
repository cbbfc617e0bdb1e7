// The commands that a text of ours suggests: «… Hent det: beredskab restore, eller spørg …».
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "cli/table/command.hpp"

namespace cli {

struct Suggested {
  std::size_t begin;  // of «beredskab»
  std::size_t end;    // behind its last word: of the line, or before what parts sentences
  const Command* command;
};

std::vector<Suggested> suggested_in(std::string_view text);

}  // namespace cli
