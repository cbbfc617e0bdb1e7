#include "model/rules/document_headings.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"

namespace model {

bool is_left_hanging(std::string_view line) {
  constexpr std::array<std::string_view, 34> words = {
      "af",  "at",   "alle", "de",  "den", "der",   "det", "efter", "eller", "en",  "er", "et",
      "for", "fra",  "har",  "hos", "i",   "ikke",  "jf.", "kan",   "med",   "men", "og", "om",
      "på",  "samt", "skal", "som", "til", "under", "ved", "vil",   "via",   "over"};
  const auto space = line.rfind(' ');
  const auto last =
      base::case_fold(space == std::string_view::npos ? line : line.substr(space + 1));
  return line.ends_with('-') || base::contains(words, last);
}

namespace {

constexpr std::size_t longest_numbered = 80;
constexpr std::size_t longest_short = 60;

using base::is_digit;

struct Number {
  int depth = 0;         // «2.1» has two; 0: the line begins with none
  int value = 0;         // the first of them
  bool bracket = false;  // «2)»
  std::size_t end = 0;   // where the words begin
};

// «2.1 Deltagere».
Number number_of(std::string_view line) {
  Number number;
  std::size_t at = 0;
  while (at < line.size() && is_digit(line[at])) {
    const std::size_t begin = at;
    while (at < line.size() && is_digit(line[at])) ++at;
    if (at - begin > 2) return {};  // a year, a telephone number
    if (number.depth == 0) number.value = std::stoi(std::string(line.substr(begin, at - begin)));
    ++number.depth;
    const bool stop = at < line.size() && (line[at] == '.' || line[at] == ')');
    if (!stop && number.depth == 1) return {};
    if (stop) number.bracket = line[at++] == ')';
  }
  const bool named = number.depth > 0 && at + 1 < line.size() && line[at] == ' ';
  number.end = at;
  return named ? number : Number{};
}

bool ends_with_one_of(std::string_view line, std::string_view signs) {
  return signs.find(line.back()) != std::string_view::npos;
}

bool ends_as_sentence(std::string_view line) { return ends_with_one_of(line, ".!?"); }

bool begins_with_capital(std::string_view line) {
  const auto byte = static_cast<unsigned char>(line.front());
  if (byte >= 0xE0) return false;  // dashes, bullets and quotation marks; Danish takes two bytes
  if (byte >= 0x80 && byte < 0xC3) return false;  // «¹», «§»
  const std::string_view first = line.substr(0, byte < 0x80 ? 1 : 2);
  return base::case_fold(first) != first;
}

bool is_bullet(std::string_view line) {
  constexpr std::array<std::string_view, 6> signs = {"•", "-", "–", "*", "·", "\uF0B7"};
  return std::ranges::any_of(signs, [&](std::string_view sign) { return line.starts_with(sign); });
}

bool ends_with_number(std::string_view line) { return is_digit(line.back()); }

// «Vestbyen 30%», «Skovvej 58,3 63», «Formål ..... 3», cells parted by bars or wide spaces.
bool is_row(std::string_view line) {
  for (const std::string_view sign : {"%", "|", "   ", "...", "…"}) {
    if (line.find(sign) != std::string_view::npos) return true;
  }
  int numbers = 0;
  for (const auto& word : base::trimmed_parts(line, ' ')) {
    numbers +=
        std::ranges::all_of(word, [](char c) { return is_digit(c) || c == ',' || c == '.'; });
    const auto comma = word.find_first_of(",.");
    if (comma != std::string::npos && comma > 0 && comma + 1 < word.size() &&
        is_digit(word[comma - 1]) && is_digit(word[comma + 1])) {
      return true;
    }
  }
  return numbers > 1;
}

// «Bakkeby Kommune, Bo Eksempel, Chef, bo@example.invalid»: what stands below a heading as prose
// does.
bool is_party(std::string_view line) {
  return line.find('@') != std::string_view::npos || std::ranges::count(line, ',') > 1;
}

class Finder {
 public:
  explicit Finder(const std::vector<TextLine>& lines)
      : lines_(lines), found_(lines.size(), false) {}

  std::vector<bool> take() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const auto number = number_of(text(i));
      if (marked(i)) {
        item_ = 0;
      } else if (number.depth > 0) {
        found_[i] = numbered(i, number);
      } else {
        found_[i] =
            i + 1 < lines_.size() && reads_as_heading(i) && may_begin(i) && prose_follows(i);
        if (found_[i]) item_ = 0;
      }
    }
    drop_lone_bracket();
    return std::move(found_);
  }

 private:
  const std::string& text(std::size_t i) const { return lines_[i].text; }
  bool marked(std::size_t i) const { return lines_[i].level > 0; }
  std::size_t length(std::size_t i) const { return base::length(text(i)); }
  bool alone_below(std::size_t i) const {
    return i + 1 < lines_.size() && lines_[i + 1].after_blank;
  }

  bool reads_as_heading(std::size_t i) const {
    const std::string_view line = text(i);
    return length(i) <= longest_short && begins_with_capital(line) &&
           !ends_with_one_of(line, ".,;:?!") &&
           line.find_first_of(",@") == std::string_view::npos && !is_left_hanging(line) &&
           !is_row(line) && !is_one_of_many(i);
  }

  // A row of numbers has another beside it; a list of short lines has two before it.
  bool is_one_of_many(std::size_t i) const {
    const auto short_line = [&](std::size_t at) {
      return !marked(at) && !found_[at] && length(at) <= longest_short &&
             !ends_as_sentence(text(at)) && !is_party(text(at));
    };
    const bool numbers_beside = (i > 0 && ends_with_number(text(i - 1))) ||
                                (i + 1 < lines_.size() && ends_with_number(text(i + 1)));
    if (ends_with_number(text(i)) && numbers_beside) return true;
    return i > 1 && short_line(i - 1) && short_line(i - 2) && begins_with_capital(text(i - 1)) &&
           begins_with_capital(text(i - 2));
  }

  // What stands before has come to its end: it is no line that goes on here, and nothing that
  // announces a list.
  bool may_begin(std::size_t i) const {
    if (i == 0 || marked(i - 1) || found_[i - 1]) return true;
    const std::string_view before = text(i - 1);
    if (before.back() == ':') return false;
    if (ends_as_sentence(before) || is_party(before)) return true;
    if (is_bullet(before) && length(i - 1) <= longest_short) return true;
    return lines_[i].after_blank &&
           (length(i - 1) <= longest_short || number_of(before).depth > 0) &&
           !is_left_hanging(before) && !before.ends_with(',');
  }

  bool prose_follows(std::size_t i) const {
    const std::size_t next = i + 1;
    if (next == lines_.size() || marked(next)) return false;
    if (is_party(text(next))) return true;
    if (alone_below(i)) {
      const bool more =
          next + 1 < lines_.size() && !lines_[next + 1].after_blank && !marked(next + 1);
      return length(next) > longest_short || (more && number_of(text(next)).depth == 0);
    }
    // Without a blank line it could be a line that goes on: then the next word would not have
    // fitted.
    const auto word = text(next).substr(0, text(next).find(' '));
    const std::size_t width = std::max(length(next), i > 0 ? length(i - 1) : 0);
    const bool broken = length(i) + 1 + base::length(word) <= width;
    return broken && begins_with_capital(text(next)) &&
           (length(next) > longest_short || ends_with_one_of(text(next), ".:!?"));
  }

  // One of a list stands beside another, below a colon, or has the number after that of the item
  // before; what has a number that a heading had is one, too.
  bool numbered(std::size_t i, const Number& number) {
    const auto beside = [&](std::size_t at) {
      const auto other = number_of(text(at));
      return other.depth == number.depth && other.bracket == number.bracket;
    };
    const bool has_next = i + 1 < lines_.size();
    bool in_list = (has_next && beside(i + 1)) || (i > 0 && !found_[i - 1] && beside(i - 1)) ||
                   (i > 0 && text(i - 1).ends_with(':'));
    if (number.depth == 1 && !in_list) {
      // The number fits both: then a heading is what stands by itself.
      const bool by_itself = lines_[i].after_blank && alone_below(i);
      const bool heading_too = number.value == heading_ + 1 && by_itself;
      in_list = number.value <= heading_ || (item_ > 0 && number.value == item_ + 1 &&
                                             !heading_too && number.bracket == item_bracket_);
    }
    const std::string_view line = text(i);
    const bool reads = !in_list && has_next && length(i) <= longest_numbered &&
                       !ends_with_one_of(line, ".,;:?!") && !is_row(line.substr(number.end)) &&
                       !is_left_hanging(line);
    // In turn it may stand right below a list of other signs: «2. Deltagere» below «- Bo», «2) Bo».
    const bool next_heading = number.depth == 1 && heading_ > 0 && number.value == heading_ + 1;
    const bool ended = i == 0 || lines_[i].after_blank || marked(i - 1) || found_[i - 1] ||
                       ends_as_sentence(text(i - 1)) || (next_heading && is_short_item(i - 1));
    // The number after that of the heading before needs no prose below it: a table, or another
    // list, will do.
    const bool in_turn = next_heading && has_next && begins_with_capital(text(i + 1));
    const bool followed =
        alone_below(i) || in_turn || (has_next && (marked(i + 1) || prose_follows(i)));
    const bool found = reads && ended && followed;
    if (number.depth > 1) return found;
    if (found) heading_ = number.value;
    if (found || number.value == 1 || number.value == item_ + 1) {
      item_ = found ? 0 : number.value;
      item_bracket_ = number.bracket;
    }
    return found;
  }

  bool is_short_item(std::size_t i) const {
    const bool item = is_bullet(text(i)) || number_of(text(i)).depth > 0;
    return item && length(i) <= longest_short && !is_left_hanging(text(i)) &&
           !text(i).ends_with(',');
  }

  // «1) Se bilaget» at a page's foot is no heading; more than one such number make a row of them.
  void drop_lone_bracket() {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (found_[i] && number_of(text(i)).depth > 0) all.push_back(i);
    }
    if (all.size() == 1 && number_of(text(all.front())).bracket) found_[all.front()] = false;
  }

  const std::vector<TextLine>& lines_;
  std::vector<bool> found_;
  int heading_ = 0;  // the number of the last heading
  int item_ = 0;     // of the last item of a list; 0: no list
  bool item_bracket_ = false;
};

}  // namespace

std::vector<bool> unmarked_headings(const std::vector<TextLine>& lines) {
  return Finder(lines).take();
}

}  // namespace model
