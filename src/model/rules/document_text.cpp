#include "model/rules/document_text.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "model/rules/document_headings.hpp"

namespace model {

namespace {

constexpr std::size_t longest_title = 120;
constexpr std::size_t least_underline = 3;
constexpr std::size_t most_marks = 6;

bool is_underline(std::string_view line) {
  return line.size() >= least_underline && (line.front() == '=' || line.front() == '-') &&
         line.find_first_not_of(line.front()) == std::string_view::npos;
}

// `## Overskrift ##`.
std::optional<TextLine> marked_heading(std::string_view line) {
  const auto marks = std::min(line.find_first_not_of('#'), line.size());
  if (marks == 0 || marks > most_marks || marks == line.size() || line[marks] != ' ') {
    return std::nullopt;
  }
  std::string_view text = base::trim(line.substr(marks));
  if (const auto last = text.find_last_not_of('#'); last == std::string_view::npos) {
    return std::nullopt;
  } else if (text[last] == ' ') {
    text = base::trim(text.substr(0, last));
  }
  return TextLine{std::string(text), true, static_cast<int>(marks)};
}

std::vector<TextLine> lines_of(std::string_view text) {
  std::vector<TextLine> lines;
  bool inside = false;  // the line before goes on
  for (const auto& whole : base::split(text, '\n')) {
    const std::string_view line = base::trim(whole);
    if (line.empty()) {
      inside = false;
    } else if (auto heading = marked_heading(line)) {
      lines.push_back(*std::move(heading));
      inside = false;
    } else if (inside && is_underline(line) && lines.back().after_blank) {
      lines.back().level = line.front() == '=' ? 1 : 2;
      inside = false;
    } else {
      lines.push_back({std::string(line), !inside, 0});
      inside = true;
    }
  }
  return lines;
}

// No mark of a heading's, nor what underlines one.
bool is_plain(std::string_view line) {
  return !is_underline(line) && !line.starts_with('#') && !line.ends_with('#');
}

bool begins_small(std::string_view line) {
  return base::is_lower(line.front()) || line.starts_with("æ") || line.starts_with("ø") ||
         line.starts_with("å");
}

bool has_stop(std::string_view line) {
  return std::string_view(".,;:?!").find(line.back()) != std::string_view::npos;
}

// A title over several lines: the next begins with a small letter, or this one is left hanging.
bool goes_on(const std::string& title, const TextLine& next) {
  if (!is_plain(title) || !is_plain(next.text) || next.level > 0 ||
      base::length(title) + 1 + base::length(next.text) > longest_title)
    return false;
  if (has_stop(title)) return false;
  return (begins_small(next.text) && !next.after_blank) || is_left_hanging(title);
}

// A sentence that a blank line parts, as a PDF has one after each line.
bool goes_on_after_blank(std::string_view paragraph, std::string_view next) {
  const auto before = paragraph.substr(paragraph.rfind('\n') + 1);  // npos + 1: all of it
  const auto word = next.substr(0, next.find(' '));
  const bool listed = word.size() <= 3 && word.find_first_of(".)") != word.npos;  // «a)»
  const bool ended = has_stop(before) && before.back() != ',';
  return (is_left_hanging(before) && is_plain(before)) || (begins_small(next) && !listed && !ended);
}

std::optional<std::string> take_title(std::vector<TextLine>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].level != 1) continue;
    std::string title = lines[i].text;
    if (i == 0) lines.erase(lines.begin());
    return title;
  }
  if (lines.empty() || base::length(lines.front().text) > longest_title) return std::nullopt;
  std::string title = lines.front().text;
  std::size_t taken = 1;
  while (lines.front().level == 0 && taken < lines.size() && goes_on(title, lines[taken])) {
    title += ' ' + lines[taken++].text;
  }
  lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(taken));
  if (!lines.empty()) lines.front().after_blank = true;
  return title;
}

}  // namespace

std::string plain_text(std::string_view bytes) {
  if (bytes.starts_with(base::byte_order_mark)) bytes.remove_prefix(base::byte_order_mark.size());
  std::string text = base::unix_lines(bytes);
  for (char& c : text) {
    if (c == '\r' || c == '\f' || c == '\v') c = '\n';
    if (c == '\t') c = ' ';
  }
  return text;
}

TextDocument read_document_text(std::string_view text) {
  auto lines = lines_of(text);
  TextDocument document;
  document.title = take_title(lines);
  const auto unmarked = unmarked_headings(lines);
  bool after_heading = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& line = lines[i];
    if (line.level > 0 || unmarked[i]) {
      document.sections.push_back({line.text, {}});
      after_heading = true;
      continue;
    }
    if (document.sections.empty()) document.sections.push_back({});
    auto& paragraphs = document.sections.back().paragraphs;
    const bool begins = line.after_blank &&
                        (paragraphs.empty() || !goes_on_after_blank(paragraphs.back(), line.text));
    if (begins || after_heading || paragraphs.empty()) {
      paragraphs.push_back(line.text);
    } else {
      paragraphs.back() += '\n' + line.text;
    }
    after_heading = false;
  }
  return document;
}

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const auto& whole : base::split(text, '\n')) {
    std::string_view line = base::trim(whole);
    while (line.starts_with('#')) line = base::trim(line.substr(1));
    while (line.ends_with('#')) line = base::trim(line.substr(0, line.size() - 1));
    if (is_underline(line)) continue;
    std::copy_if(line.begin(), line.end(), std::back_inserter(letters),
                 [](char c) { return c != ' '; });
  }
  return letters;
}

std::vector<std::string> paragraphs_of(std::string_view text) {
  std::vector<std::string> found;
  bool inside = false;
  for (const auto& line : base::split(text, '\n')) {
    if (base::trim(line).empty()) {
      inside = false;
    } else if (inside) {
      found.back() += '\n' + line;
    } else {
      found.push_back(line);
      inside = true;
    }
  }
  return found;
}

}  // namespace model
