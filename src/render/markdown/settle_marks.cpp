#include "render/markdown/settle_marks.hpp"

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"

namespace render::markdown {

namespace {

// A character of a line, and whether it is of a text or of the template; '\0' is an empty text.
struct Piece {
  char c;
  bool text;
};
using Pieces = std::vector<Piece>;
constexpr char nothing = '\0';

using base::is_digit;
using base::is_letter;

Pieces pieces_of(std::string_view raw) {
  Pieces line;
  bool in_text = false;
  for (std::size_t at = 0; at < raw.size(); ++at) {
    if (raw[at] == text_begin) {
      in_text = true;
      if (raw.substr(at + 1).starts_with(text_end)) line.push_back({nothing, true});
    } else if (raw[at] == text_end) {
      in_text = false;
    } else {
      line.push_back({raw[at], in_text});
    }
  }
  return line;
}

// What the template says that a line is.
struct Container {
  std::string prefix;     // of the lines that follow in it
  std::size_t begin = 0;  // of what it holds
  bool item = false;
  enum class Kind { paragraph, heading, table, fence } kind = Kind::paragraph;
};

Container container_of(const Pieces& line) {
  Container found;
  std::size_t& at = found.begin;
  const auto is = [&](std::size_t place, std::string_view any) {
    return place < line.size() && !line[place].text && any.find(line[place].c) != any.npos;
  };
  const auto take = [&](std::size_t count) {
    found.prefix.append(count, ' ');
    at += count;
  };
  while (true) {
    while (is(at, " ")) take(1);
    if (is(at, ">")) {
      found.prefix += "> ";
      at += is(at + 1, " ") ? 2 : 1;
      continue;
    }
    std::size_t digits = 0;
    while (is(at + digits, "0123456789")) ++digits;
    const bool bullet = digits == 0 && is(at, "-+*") && is(at + 1, " ");
    const bool number = digits > 0 && is(at + digits, ".)") && is(at + digits + 1, " ");
    if (!bullet && !number) break;
    found.item = true;
    take(digits + 2);
    if (is(at, "[") && is(at + 1, " xX") && is(at + 2, "]") && is(at + 3, " ")) at += 4;
  }
  if (is(at, "|")) found.kind = Container::Kind::table;
  if (is(at, "#")) found.kind = Container::Kind::heading;
  if (is(at, "`") && is(at + 1, "`") && is(at + 2, "`")) found.kind = Container::Kind::fence;
  return found;
}

// Emphasis of nothing would be read as a rule or as asterisks, and spaces left at its inner edge by
// an empty text would undo it.
void tidy_emphasis(Pieces& line, std::size_t begin) {
  struct Run {
    std::size_t at;
    std::size_t size;
  };
  const auto is_blank = [&](std::size_t at) { return line[at].c == nothing || line[at].c == ' '; };
  std::vector<Run> open;
  std::vector<bool> gone(line.size());
  const auto drop = [&](std::size_t from, std::size_t to) {
    std::fill(gone.begin() + static_cast<std::ptrdiff_t>(from),
              gone.begin() + static_cast<std::ptrdiff_t>(to), true);
  };
  for (std::size_t at = begin; at < line.size(); ++at) {
    const char c = line[at].c;
    if (line[at].text || (c != '*' && c != '~')) {
      if (!line[at].text && c == '\\') ++at;
      continue;
    }
    Run run{at, 1};
    while (at + 1 < line.size() && !line[at + 1].text && line[at + 1].c == c) ++at, ++run.size;
    if (open.empty() || line[open.back().at].c != c || open.back().size != run.size) {
      open.push_back(run);
      continue;
    }
    const Run from = open.back();
    open.pop_back();
    std::size_t first = from.at + from.size;
    std::size_t last = run.at;
    while (first < last && is_blank(first)) ++first;
    while (first < last && is_blank(last - 1)) --last;
    const auto inside = line.begin() + static_cast<std::ptrdiff_t>(from.at);
    const auto is_empty = [](const Piece& piece) { return piece.c == nothing; };
    if (std::none_of(inside, line.begin() + static_cast<std::ptrdiff_t>(at), is_empty)) continue;
    if (first == last) {
      drop(from.at, run.at + run.size);
    } else {
      drop(from.at + from.size, first);
      drop(last, run.at);
    }
  }
  std::size_t kept = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!gone[at] && line[at].c != nothing) line[kept++] = line[at];
  }
  line.resize(kept);
}

// Where something from `at` on, in which text has a part, would begin a heading, a list, a quote, a
// rule or make a heading of what stands above: the character to escape. `bare`: an empty text stood
// before it, so that the template did not mean it to begin the line.
std::size_t begin_markup(const Pieces& line, std::size_t at, bool bare = false) {
  constexpr auto none = std::string_view::npos;
  const auto end = static_cast<std::size_t>(
      std::find_if(line.begin() + static_cast<std::ptrdiff_t>(at), line.end(),
                   [](const Piece& piece) { return piece.c == text_break; }) -
      line.begin());
  const auto run = [&](std::size_t from, auto belongs) {
    while (from < end && belongs(line[from].c)) ++from;
    return from;
  };
  const auto spaced = [&](std::size_t place) { return place >= end || line[place].c == ' '; };
  const auto text_in = [&](std::size_t from, std::size_t to) {
    if (bare) return from;
    while (from < to && !line[from].text) ++from;
    return from < to ? from : none;
  };
  if (at >= end) return none;
  const char first = line[at].c;
  if (first == '>') return text_in(at, at + 1);
  if (first == '#') {
    const auto to = run(at, [](char c) { return c == '#'; });
    return spaced(to) ? text_in(at, to) : none;
  }
  if (first == '-' || first == '+' || first == '=') {
    const auto to = run(at, [&](char c) { return c == first || (c == ' ' && first == '-'); });
    if (to == end && first != '+') return text_in(at, to);
    return first != '=' && spaced(at + 1) ? text_in(at, at + 1) : none;
  }
  const auto digits = run(at, is_digit);
  if (digits == at || digits == end || (line[digits].c != '.' && line[digits].c != ')'))
    return none;
  return spaced(digits + 1) && text_in(at, digits + 1) != none ? digits : none;
}

// Whether a character of a text would be markup inside a line.
bool is_markup(const Pieces& line, std::size_t at, Container::Kind kind) {
  const char c = line[at].c;
  if (kind == Container::Kind::fence) return c == '|' || c == '\\';
  const char before = at > 0 ? line[at - 1].c : ' ';
  const char after = at + 1 < line.size() ? line[at + 1].c : ' ';
  const auto is_word = [](char one) { return is_letter(one) || is_digit(one); };
  if (c == '_') return !is_word(before) || !is_word(after);
  if (c == '&') return is_letter(after) || after == '#';
  if (c == '#') return kind == Container::Kind::heading;  // at its end they would vanish
  return std::string_view("\\`*[]<|~").find(c) != std::string_view::npos;
}

bool begins_text(const Pieces& line, std::size_t at, std::string_view words) {
  for (const char c : words) {
    if (at >= line.size() || !line[at].text || line[at].c != c) return false;
    ++at;
  }
  return true;
}

// Where an address of a text ends that begins at `at`; `at` itself where none does. What is behind
// it (a full stop, a bracket) is not of it.
std::size_t address_end(const Pieces& line, std::size_t at) {
  if (!begins_text(line, at, "http://") && !begins_text(line, at, "https://")) return at;
  if (at > 0 && is_letter(line[at - 1].c)) return at;
  const auto belongs = [](const Piece& piece) {
    const bool visible = static_cast<unsigned char>(piece.c) > ' ' && piece.c != '\x7F';
    return piece.text && visible &&
           std::string_view("<>\\`|\"").find(piece.c) == std::string_view::npos;
  };
  std::string address;
  while (at + address.size() < line.size() && belongs(line[at + address.size()])) {
    address += line[at + address.size()].c;
  }
  const auto ends_with_sign = [&] {
    if (address.ends_with(')')) {
      return std::ranges::count(address, '(') < std::ranges::count(address, ')');
    }
    return std::string_view(".,:;!?'*_~[]").find(address.back()) != std::string_view::npos;
  };
  constexpr std::string_view quote = "»";
  while (ends_with_sign() || address.ends_with(quote)) {
    address.resize(address.size() - (address.ends_with(quote) ? quote.size() : 1));
  }
  return address.ends_with('/') && address.find("://") + 3 >= address.size() ? at
                                                                             : at + address.size();
}

// Whether the word that ends there is one that GitHub makes a link of with the sign behind it.
bool ends_bare_address(const Pieces& line, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && line[begin - 1].c != ' ' && line[begin - 1].c != text_break) --begin;
  return begins_text(line, begin, "www.");
}

class Settler {
 public:
  std::string settle(std::string_view document) {
    settled_.reserve(document.size());
    while (!document.empty()) {
      const auto end = std::min(document.find('\n'), document.size());
      line(document.substr(0, end));
      if (end < document.size() && !dropped_) settled_ += '\n';
      document.remove_prefix(std::min(end + 1, document.size()));
    }
    return std::move(settled_);
  }

 private:
  void line(std::string_view raw) {
    Pieces line = pieces_of(raw);
    auto container = container_of(line);
    if (container.kind == Container::Kind::fence) in_fence_ = !in_fence_;
    if (in_fence_) container.kind = Container::Kind::fence;
    const bool had_items = container.item && container.begin < line.size();
    const bool bare = container.begin < line.size() && line[container.begin].c == nothing;
    tidy_emphasis(line, in_fence_ ? line.size() : container.begin);
    // An item without anything would make a heading of the one that it is part of.
    dropped_ = had_items && container.begin >= line.size();
    if (dropped_) return;
    const auto begin = settled_.size();
    write(line, container, bare);
    if (container.kind == Container::Kind::table) drop_last_breaks(begin);
    if (!in_fence_) settled_.erase(settled_.find_last_not_of(' ') + 1);
  }

  // At the end of a cell: what was to follow is not there.
  void drop_last_breaks(std::size_t row) {
    constexpr std::string_view last = "<br> |";
    for (auto at = settled_.rfind(last); at != settled_.npos && at > row;
         at = settled_.rfind(last, at - 1)) {
      if (settled_[at - 1] != '\\') settled_.erase(at, last.size() - 2);
    }
  }

  void write(const Pieces& line, const Container& container, bool bare) {
    using Kind = Container::Kind;
    const bool paragraph = container.kind == Kind::paragraph;
    std::size_t begin = container.begin;
    while (bare && begin < line.size() && line[begin].c == ' ') ++begin;
    std::size_t special = paragraph ? begin_markup(line, begin, bare) : line.size();
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (at == container.begin) at = begin;
      if (at == line.size()) break;
      // Between < and > an address is one for every reader, whatever stands in it and behind it.
      const auto end = container.kind == Kind::fence ? at : address_end(line, at);
      if (end > at) {
        settled_ += '<';
        for (; at < end; ++at) settled_ += line[at].c;
        settled_ += '>';
        --at;
        continue;
      }
      if (line[at].c == text_break) {
        settled_ += paragraph ? (ends_bare_address(line, at) ? "  \n" : "\\\n") + container.prefix
                    : container.kind == Kind::fence ? std::string(" ")
                                                    : std::string("<br>");
        if (paragraph) special = begin_markup(line, at + 1);
        continue;
      }
      if (at == special || (line[at].text && is_markup(line, at, container.kind))) settled_ += '\\';
      settled_ += line[at].c;
    }
  }

  std::string settled_;
  bool in_fence_ = false;
  bool dropped_ = false;
};

}  // namespace

std::string settle_marks(std::string_view document) { return Settler().settle(document); }

}  // namespace render::markdown
