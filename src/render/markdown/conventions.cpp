#include "render/markdown/conventions.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace render::markdown {

namespace {

bool all_of(const Runs& runs, bool Run::*look) {
  bool any = false;
  for (const auto& run : runs) {
    if (run.hard_break) continue;
    if (!(run.*look)) return false;
    any = true;
  }
  return any;
}

// How long a number and the space after it are at the beginning of an item.
std::size_t number_length(const Block& item) {
  if (item.blocks.empty() || item.blocks.front().runs.empty()) return 0;
  const std::string_view text = item.blocks.front().runs.front().text;
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto rest = text.substr(digits);
  return digits > 0 && (rest.starts_with(". ") || rest.starts_with(") ")) ? digits + 2 : 0;
}

}  // namespace

std::string plain(const Runs& runs) {
  std::string text;
  for (const auto& run : runs) text += run.hard_break ? "\n" : run.text;
  return text;
}

bool all_emphasis(const Runs& runs) { return all_of(runs, &Run::emphasis); }
bool all_strong(const Runs& runs) { return all_of(runs, &Run::strong); }

bool has_facts(const Block& table) {
  return std::ranges::all_of(table.head, [](const Runs& cell) { return cell.empty(); });
}

bool numbers_itself(const Block& list) {
  return !list.number && std::ranges::all_of(list.blocks, [](const Block& item) {
    return !item.ticked && number_length(item) > 0;
  });
}

std::string take_number(Block& item) {
  const auto length = number_length(item);
  if (length == 0) return {};
  std::string& text = item.blocks.front().runs.front().text;
  auto number = text.substr(0, length - 1);
  text.erase(0, length);
  return number;
}

std::size_t marks_end(const Block& heading) {
  const Runs& runs = heading.runs;
  std::size_t at = 0;
  while (heading.level == 1 && at < runs.size() && runs[at].strong) {
    at += at + 1 < runs.size() && runs[at + 1].text == " " ? 2 : 1;
  }
  return at;
}

std::string title_of(const Document& document) {
  const auto heading = std::ranges::find(document, Block::Kind::heading, &Block::kind);
  if (heading == document.end()) return {};
  const auto begin = heading->runs.begin() + static_cast<std::ptrdiff_t>(marks_end(*heading));
  return std::string(base::trim(base::in_one_line(plain({begin, heading->runs.end()}))));
}

}  // namespace render::markdown
