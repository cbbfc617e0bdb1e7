#include "model/document_text.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace model {

namespace {

constexpr std::size_t longest_title = 120;
constexpr std::size_t longest_numbered = 80;
constexpr std::size_t longest_short = 60;
constexpr std::size_t least_underline = 3;
constexpr std::size_t most_marks = 6;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A heading that is marked as one, or lines between blank lines.
struct Piece {
  std::vector<std::string> lines;
  int level = 0;  // of a heading; 0 is text

  bool heading() const { return level > 0; }
  bool single() const { return !heading() && lines.size() == 1; }
};

bool is_underline(std::string_view line) {
  return line.size() >= least_underline && (line.front() == '=' || line.front() == '-') &&
         line.find_first_not_of(line.front()) == std::string_view::npos;
}

// `## Overskrift ##`.
std::optional<Piece> marked_heading(std::string_view line) {
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
  return Piece{{std::string(text)}, static_cast<int>(marks)};
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  bool inside = false;  // the last piece takes more lines
  for (const auto& whole : base::split(text, '\n')) {
    const std::string_view line = base::trim(whole);
    if (line.empty()) {
      inside = false;
    } else if (auto heading = marked_heading(line)) {
      pieces.push_back(*std::move(heading));
      inside = false;
    } else if (inside && is_underline(line) && pieces.back().single()) {
      pieces.back().level = line.front() == '=' ? 1 : 2;
      inside = false;
    } else if (inside) {
      pieces.back().lines.emplace_back(line);
    } else {
      pieces.push_back({{std::string(line)}});
      inside = true;
    }
  }
  return pieces;
}

// How many numbers «2.1 Deltagere» begins with; 0 where it has none, or is no heading's length.
int numbers_before(const Piece& piece) {
  if (!piece.single() || base::length(piece.lines.front()) > longest_numbered) return 0;
  const std::string_view line = piece.lines.front();
  int numbers = 0;
  std::size_t at = 0;
  while (at < line.size() && is_digit(line[at])) {
    const std::size_t begin = at;
    while (at < line.size() && is_digit(line[at])) ++at;
    if (at - begin > 2) return 0;  // a year, a telephone number
    ++numbers;
    const bool stop = at < line.size() && (line[at] == '.' || line[at] == ')');
    if (!stop && numbers == 1) return 0;
    if (stop) ++at;
  }
  return numbers > 0 && at + 1 < line.size() && line[at] == ' ' ? numbers : 0;
}

bool ends_as_sentence(std::string_view line) {
  return std::string_view(".,;:?!").find(line.back()) != std::string_view::npos;
}

bool begins_with_capital(std::string_view line) {
  const auto byte = static_cast<unsigned char>(line.front());
  if (byte >= 0xE0) return false;  // dashes, bullets and quotation marks; Danish takes two bytes
  const std::string_view first = line.substr(0, byte < 0x80 ? 1 : 2);
  return base::fold(first) != first;
}

bool is_longer_text(const Piece& piece) {
  return !piece.heading() &&
         (piece.lines.size() > 1 || base::length(piece.lines.front()) > longest_short);
}

bool is_unmarked_heading(const std::vector<Piece>& pieces, std::size_t at) {
  const Piece& piece = pieces[at];
  if (!piece.single() || at + 1 == pieces.size()) return false;
  const std::string& line = piece.lines.front();
  if (ends_as_sentence(line)) return false;
  if (const int numbers = numbers_before(piece); numbers > 0) {
    const bool in_list = numbers_before(pieces[at + 1]) == numbers ||
                         (at > 0 && numbers_before(pieces[at - 1]) == numbers);
    return !in_list;
  }
  return base::length(line) <= longest_short && begins_with_capital(line) &&
         line.find_first_of(",@") == std::string::npos && is_longer_text(pieces[at + 1]);
}

std::optional<std::string> take_title(std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].level != 1) continue;
    std::string title = pieces[i].lines.front();
    if (i == 0) pieces.erase(pieces.begin());
    return title;
  }
  if (pieces.empty() || base::length(pieces.front().lines.front()) > longest_title) {
    return std::nullopt;
  }
  auto& lines = pieces.front().lines;
  std::string title = lines.front();
  lines.erase(lines.begin());
  if (lines.empty()) pieces.erase(pieces.begin());
  return title;
}

}  // namespace

std::string plain_text(std::string_view bytes) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (c == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') continue;
    if (c == '\r' || c == '\f' || c == '\v') {
      text += '\n';
    } else {
      text += c == '\t' ? ' ' : c;
    }
  }
  return text;
}

TextDocument read_document_text(std::string_view text) {
  auto pieces = pieces_of(text);
  TextDocument document;
  document.title = take_title(pieces);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (piece.heading() || is_unmarked_heading(pieces, i)) {
      document.sections.push_back({piece.lines.front(), {}});
      continue;
    }
    if (document.sections.empty()) document.sections.push_back({});
    document.sections.back().paragraphs.push_back(base::join(piece.lines, "\n"));
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
