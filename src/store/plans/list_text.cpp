#include "store/plans/list_text.hpp"

#include <algorithm>
#include <utility>

#include "base/contains.hpp"
#include "base/text.hpp"

namespace store {

std::string Edits::applied(const std::string& bytes) const {
  std::string out;
  std::size_t at = 0;
  auto sorted = list;
  // What is put in at a place stands before what is taken from there.
  std::ranges::stable_sort(sorted, [](const Edit& a, const Edit& b) {
    return std::pair(a.offset, a.length) < std::pair(b.offset, b.length);
  });
  for (const auto& edit : sorted) {
    const auto begin = std::max(edit.offset, at);
    out.append(bytes, at, begin - at);
    out += edit.text;
    at = std::max(begin, edit.offset + edit.length);
  }
  return out.append(bytes, at);
}

std::size_t ListText::column(std::size_t offset) const {
  return offset - source_.line_start(source_.line_of(offset));
}

std::string ListText::before_on_line(std::size_t offset) const {
  return bytes_.substr(offset - column(offset), column(offset));
}

std::size_t ListText::line_end(std::size_t line) const {
  return source_.line_start(line) + source_.line(line).size();
}

std::size_t ListText::indent(std::size_t line) const {
  return std::min(source_.line(line).find_first_not_of(' '), source_.line(line).size());
}

// `  - `, what stands before the item on its line.
std::optional<std::string> ListText::dash(const Node& item) {
  auto lead = before_on_line(item.offset);
  if (base::trim(lead) == "-") return lead;
  edits_.fits = false;
  return std::nullopt;
}

std::size_t ListText::quoted_end(std::size_t at) const {
  const char quote = bytes_[at++];
  while (at < bytes_.size()) {
    if (quote == '"' && bytes_[at] == '\\') {
      ++at;
    } else if (bytes_[at] == quote) {
      if (quote == '"' || at + 1 == bytes_.size() || bytes_[at + 1] != quote) return at + 1;
      ++at;
    }
    ++at;
  }
  return at;
}

// Behind the bracket that ends the one at `at`: those in quotes and in comments do not count.
std::size_t ListText::brackets_end(std::size_t at) const {
  std::size_t depth = 0;
  char before = ' ';
  while (at < bytes_.size()) {
    const char c = bytes_[at];
    const bool begins =
        before == ' ' || before == '[' || before == '{' || before == ',' || before == '\n';
    if ((c == '"' || c == '\'') && begins) {
      at = quoted_end(at);
      before = c;
      continue;
    }
    if (c == '#' && (before == ' ' || before == '\n')) at = line_end(source_.line_of(at));
    if (c == '[' || c == '{') ++depth;
    if ((c == ']' || c == '}') && --depth == 0) return at + 1;
    before = c;
    ++at;
  }
  return bytes_.size();
}

// Behind the value's last byte.
std::size_t ListText::value_end(const Node& item, const Node& value) const {
  if (value.kind != Node::Kind::scalar && is_flow(value)) return brackets_end(value.offset);
  if (value.kind != Node::Kind::scalar) return line_end(last_line(item, value));
  if (value.quote == Node::Quote::plain) return value.offset + value.text.size();
  if (value.quote == Node::Quote::block) return line_end(last_line(item, value));
  return quoted_end(value.offset);
}

// The last line of a value; of one in block what is indented further than its key belongs to it.
std::size_t ListText::last_line(const Node& item, const Node& value) const {
  if (value.kind == Node::Kind::list && !is_flow(value)) return item_last_line(value.items.back());
  if (value.kind != Node::Kind::scalar) {
    return is_flow(value) ? source_.line_of(brackets_end(value.offset) - 1) : item_last_line(value);
  }
  std::size_t last = source_.line_of(value.offset);
  if (value.quote != Node::Quote::block) return last;
  for (auto line = last + 1; line < source_.line_count(); ++line) {
    if (is_blank(line)) continue;
    if (indent(line) <= column(item.offset)) break;
    last = line;
  }
  return last;
}

std::size_t ListText::item_last_line(const Node& item) const {
  if (item.kind == Node::Kind::map && !is_flow(item))
    return last_line(item, item.members.back().value);
  return last_line(item, item);
}

// The end of the item's last line, of the comments below it that are indented further than its
// dash too.
std::size_t ListText::end_of_item(const Node& item) const {
  auto line = item_last_line(item);
  const std::size_t dash = before_on_line(item.offset).find('-');
  while (line + 1 < source_.line_count() && indent(line + 1) > dash &&
         source_.line(line + 1).substr(indent(line + 1)).starts_with('#')) {
    ++line;
  }
  return line_end(line);
}

// One line break, or two where the items around have an empty line between them.
std::string ListText::break_behind(const Node& item) const {
  const auto index = index_of(item);
  const bool last = index + 1 == list_.items.size();
  if (last && index == 0) return "\n";
  const Node& first = last ? list_.items[index - 1] : item;
  const Node& second = last ? item : list_.items[index + 1];
  const auto end = source_.line_of(second.offset);
  for (auto line = source_.line_of(end_of_item(first)) + 1; line < end; ++line) {
    if (is_blank(line)) return "\n\n";
  }
  return "\n";
}

void ListText::replace(const Node& item, const Node& value, const std::string& text) {
  edits_.list.push_back({value.offset, value_end(item, value) - value.offset, text});
}

void ListText::insert(const Node& item, std::string_view key,
                      std::span<const std::string_view> keys,
                      std::span<const std::string_view> gone, const std::string& lines) {
  const auto place = [&](std::string_view of) {
    return std::ranges::find(keys, of) - keys.begin();
  };
  const Node* behind = nullptr;
  bool in_order = false;
  for (const auto& member : item.members) {
    if (base::contains(gone, member.key)) continue;
    const bool before = place(member.key) < place(key);
    if (before || !in_order) behind = &member.value;
    in_order = in_order || before;
  }
  if (behind == nullptr) {
    edits_.fits = false;
    return;
  }
  if (is_flow(item)) {
    edits_.list.push_back({value_end(item, *behind), 0, ", " + lines});
    return;
  }
  std::string text;
  for (const auto& line : base::split(lines, '\n')) {
    text += '\n' + std::string(column(item.offset), ' ') + line;
  }
  edits_.list.push_back({line_end(last_line(item, *behind)), 0, text});
}

// With the line break before them where they are the file's last, else with the one behind.
void ListText::take_lines(std::size_t first, std::size_t last) {
  const bool at_end = line_end(last) == bytes_.size();
  const auto begin = source_.line_start(first) - (at_end && first > 0 ? 1 : 0);
  edits_.list.push_back({begin, line_end(last) + (at_end ? 0 : 1) - begin, ""});
}

void ListText::remove(const Node& item, std::string_view key) {
  const auto member = std::ranges::find(item.members, key, &Member::key);
  const auto next = member + 1;
  if (is_flow(item)) {
    if (member != item.members.begin()) {
      const auto begin = value_end(item, (member - 1)->value);
      edits_.list.push_back({begin, value_end(item, member->value) - begin, ""});
    } else if (next != item.members.end()) {
      edits_.list.push_back({member->offset, next->offset - member->offset, ""});
    } else {
      edits_.fits = false;
    }
    return;
  }
  const auto last = last_line(item, member->value);
  if (base::trim(before_on_line(member->offset)).empty()) {
    take_lines(source_.line_of(member->offset), last);
  } else if (next != item.members.end() && source_.line_of(next->offset) == last + 1) {
    edits_.list.push_back({member->offset, next->offset - member->offset, ""});
  } else {
    edits_.fits = false;
  }
}

void ListText::remove_item(const Node& item) {
  const auto index = index_of(item);
  if (bytes_[list_.offset] != '[') {
    if (dash(item)) take_lines(source_.line_of(item.offset), item_last_line(item));
    return;
  }
  const auto end = brackets_end(item.offset);
  if (index > 0) {
    const auto begin = brackets_end(list_.items[index - 1].offset);
    edits_.list.push_back({begin, end - begin, ""});
  } else if (list_.items.size() > 1) {
    edits_.list.push_back({item.offset, list_.items[1].offset - item.offset, ""});
  } else {
    edits_.fits = false;
  }
}

void ListText::add(const Node& behind, const std::string& lines, const std::string& in_braces) {
  const bool in_brackets = bytes_[list_.offset] == '[';
  if (is_flow(behind)) {
    const std::string text = '{' + in_braces + '}';
    if (in_brackets) {
      const auto lead = before_on_line(behind.offset);
      const bool alone = lead.find_first_not_of(' ') == std::string::npos;
      edits_.list.push_back({brackets_end(behind.offset), 0, (alone ? ",\n" + lead : ", ") + text});
    } else if (const auto lead = dash(behind)) {
      edits_.list.push_back({end_of_item(behind), 0, break_behind(behind) + *lead + text});
    }
    return;
  }
  const auto lead = dash(behind);
  if (!lead || in_brackets) return;
  std::string text = break_behind(behind) + *lead;
  bool first = true;
  for (const auto& line : base::split(lines, '\n')) {
    text += (first ? "" : '\n' + std::string(lead->size(), ' ')) + line;
    first = false;
  }
  edits_.list.push_back({end_of_item(behind), 0, text});
}

}  // namespace store
