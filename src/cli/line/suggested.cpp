#include "cli/line/suggested.hpp"

#include <algorithm>

#include "cli/table/table.hpp"

namespace cli {

namespace {

constexpr std::string_view program = "beredskab ";

// Whether what stands there ends a part of a sentence, or begins a remark, and is no letter of a
// word.
bool parts_sentences(std::string_view rest) {
  constexpr std::string_view marks = ".,;:?)";
  if (rest.starts_with("»") || rest.starts_with(" (") || rest.starts_with("  ")) return true;
  if (marks.find(rest.front()) == marks.npos) return false;
  return rest.size() == 1 || rest[1] == ' ' || marks.find(rest[1]) != marks.npos;
}

// What is quoted goes along, whatever it has in it.
std::size_t end_of(std::string_view line, std::size_t from) {
  char quote = '\0';
  for (std::size_t at = from; at < line.size(); ++at) {
    const char c = line[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (parts_sentences(line.substr(at))) {
      return at;
    }
  }
  return line.size();
}

}  // namespace

std::vector<Suggested> suggested_in(std::string_view text) {
  std::vector<Suggested> found;
  std::size_t from = 0;  // one that is quoted within another is not of ours
  for (auto at = text.find(program); at != text.npos; at = text.find(program, from)) {
    from = at + program.size();
    const auto line = text.substr(0, std::min(text.find('\n', at), text.size()));
    const auto words = at + program.size();
    auto named = line.substr(words);
    if (named.starts_with("--plan "))
      named.remove_prefix(std::min(named.find(' ', 7) + 1, named.size()));
    if (const auto* command = command_typed(named)) {
      found.push_back({at, end_of(line, words), command});
      from = found.back().end;
    }
  }
  return found;
}

}  // namespace cli
