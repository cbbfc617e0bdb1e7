#include "store/yaml/line_walk.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace store {

using base::Code;
using base::Mistake;

namespace {

// What may follow a backslash in a "…" text. (yaml-cpp lets \' pass.)
constexpr std::string_view escapes = "0abtnvfre \"/\\N_LPxuU";

class LineWalk {
 public:
  LineWalk(const Source& source, std::size_t number, Brackets& brackets)
      : source_(source),
        text_(source.line(number)),
        start_(source.line_start(number)),
        brackets_(brackets) {}

  Line walk() {
    line_.indent = line_.column = at_ = indent_of(text_);
    while (at_ < text_.size() && !line_.fault && !line_.opens_block) {
      if (text_[at_] == '#' && (at_ == 0 || text_[at_ - 1] == ' ')) {
        line_.comment = at_;
        break;
      }
      if (text_[at_] == ' ') {
        ++at_;
      } else if (begins_) {
        begin_token();
      } else {
        continue_token();
      }
    }
    line_.open_value = begins_ && !in_brackets() && !line_.opens_block;
    return std::move(line_);
  }

 private:
  bool in_brackets() const { return !brackets_.open.empty(); }
  // Whether the character at `at_` stands alone, as a colon or dash must in order to be one.
  bool stands_alone() const { return at_ + 1 >= text_.size() || text_[at_ + 1] == ' '; }

  void begin_token() {
    const char c = text_[at_];
    if (c == '-' && stands_alone() && !in_brackets()) return take_dash();
    if (behind_dash_) line_.column = at_;
    behind_dash_ = false;
    begins_ = false;
    switch (c) {
      case '"':
      case '\'': return take_quoted(c);
      case '[':
      case '{': return open_bracket();
      case '|':
      case '>':
        if (!in_brackets()) return take_block_header();
        break;
      case '?':
        if (stands_alone()) return fault(at_, key_mistake());
        break;
      case '&':
      case '*': return fault(at_, anchor_mistake());
      case '!': return fault(at_, tag_mistake());
      case '@':
      case '`':
      case '%': return fault_of_start();
      case ',':
      case ']':
      case '}':
        if (!in_brackets()) return fault_of_start();
        break;
      default: break;
    }
    continue_token();
  }

  void take_dash() {
    if (line_.has_key) {
      return fault(at_, Code::yaml_syntax,
                   "En liste kan ikke begynde på samme linje som sin nøgle.",
                   "Skriv hvert punkt på sin egen linje under nøglen.");
    }
    line_.last_dash = at_;
    behind_dash_ = true;
    ++at_;
  }

  void open_bracket() {
    if (!in_brackets()) brackets_.opened = start_ + at_;
    brackets_.open += text_[at_];
    begins_ = true;
    ++at_;
  }

  void continue_token() {
    const char c = text_[at_];
    if (in_brackets()) {
      if (c == '[' || c == '{') return open_bracket();
      if (c == ']' || c == '}') return close_bracket();
      begins_ = c == ',' || (c == ':' && (stands_alone() || behind_quote_));
    } else if (c == ':' && stands_alone()) {
      take_colon();
    }
    behind_quote_ = false;
    ++at_;
  }

  void close_bracket() {
    const char wanted = brackets_.open.back() == '[' ? ']' : '}';
    if (text_[at_] != wanted) {
      return fault(at_, Code::yaml_syntax,
                   fmt::format("Her lukker «{}» en klamme, der begynder med «{}».", text_[at_],
                               brackets_.open.back()),
                   fmt::format("Skriv {} i stedet.", wanted));
    }
    ++at_;
    brackets_.open.pop_back();
    if (in_brackets()) return;
    const auto next = text_.find_first_not_of(' ', at_);
    if (next == std::string_view::npos || text_[next] == ':') return;
    if (text_[next] == '#' && next > at_) return;
    fault(next, Code::yaml_syntax, "Der står noget efter den afsluttende klamme.",
          "Slet det, eller sæt hele teksten i anførselstegn.");
  }

  void take_colon() {
    if (line_.has_key) {
      return fault(at_, Code::yaml_syntax, "Her står endnu et kolon på linjen.",
                   "Står det inde i en tekst, skal hele teksten stå i anførselstegn.");
    }
    line_.has_key = true;
    begins_ = true;
  }

  // From an opening quote to behind the closing one.
  void take_quoted(char quote) {
    const std::size_t opened = at_;
    for (++at_; at_ < text_.size(); ++at_) {
      if (quote == '"' && text_[at_] == '\\') {
        ++at_;
        if (at_ >= text_.size()) break;
        if (escapes.find(text_[at_]) == std::string_view::npos) {
          return fault(at_ - 1, Code::yaml_syntax,
                       "Efter en omvendt skråstreg kan dette tegn ikke stå.",
                       "Skriv \\\\, hvor der skal stå en omvendt skråstreg.");
        }
      } else if (text_[at_] == quote) {
        const bool doubled = quote == '\'' && at_ + 1 < text_.size() && text_[at_ + 1] == quote;
        if (!doubled) return end_quoted(quote);
        ++at_;
      }
    }
    fault(opened, Code::unterminated_quote, "Anførselstegnet bliver ikke lukket på linjen.",
          "Sæt et anførselstegn til sidst. Lang tekst skrives efter |, rykket ind på de næste "
          "linjer.");
  }

  void end_quoted(char quote) {
    ++at_;
    behind_quote_ = true;
    const auto next = text_.find_first_not_of(' ', at_);
    if (next == std::string_view::npos) return;
    const char c = text_[next];
    if (c == '#' && next > at_) return;
    if (in_brackets() && (c == ':' || c == ',' || c == ']' || c == '}')) return;
    const bool key = c == ':' && (next + 1 >= text_.size() || text_[next + 1] == ' ');
    if (key) return;
    fault(next, Code::text_after_quote, "Der står noget efter det afsluttende anførselstegn.",
          fmt::format("Sæt hele teksten i ét sæt anførselstegn. Et anførselstegn inde i teksten "
                      "skrives {}.",
                      quote == '"' ? "\\\"" : "''"));
  }

  void take_block_header() {
    line_.opens_block = true;
    for (++at_; at_ < text_.size() && text_[at_] != ' '; ++at_) {
      const char c = text_[at_];
      line_.block_indent = line_.block_indent || (c >= '1' && c <= '9');
      if (c != '+' && c != '-' && !(c >= '1' && c <= '9')) return fault_of_header(at_);
    }
    const auto next = text_.find_first_not_of(' ', at_);
    if (next != std::string_view::npos && text_[next] != '#') fault_of_header(next);
  }

  void fault_of_header(std::size_t at) {
    fault(at, Code::yaml_syntax, "Efter | og > begynder teksten først på næste linje.",
          "Ryk teksten ind på de næste linjer, eller sæt den i anførselstegn.");
  }

  void fault_of_start() {
    fault(at_, Code::yaml_syntax, fmt::format("En tekst kan ikke begynde med «{}».", text_[at_]),
          "Sæt anførselstegn om teksten.");
  }

  void fault(std::size_t at, Mistake mistake) {
    line_.fault = source_.at(start_ + at, std::move(mistake));
  }
  void fault(std::size_t at, Code code, std::string message, std::string remedy) {
    fault(at, Mistake{code, std::move(message), std::move(remedy)});
  }

  const Source& source_;
  std::string_view text_;
  std::size_t start_;
  Brackets& brackets_;
  Line line_;
  std::size_t at_ = 0;
  bool begins_ = true;  // a token begins at the next character that is no space
  bool behind_dash_ = false;
  bool behind_quote_ = false;
};

}  // namespace

Mistake anchor_mistake() {
  return {Code::anchor, "Ankre og henvisninger (& og *) bruges ikke her.",
          "Skriv værdien ud. Tekst, der begynder med & eller *, skal stå i anførselstegn."};
}

Mistake tag_mistake() {
  return {Code::tag, "Typemærker (!) bruges ikke her.",
          "Slet mærket. Tekst, der begynder med !, skal stå i anførselstegn."};
}

Mistake key_mistake() {
  return {Code::complex_key, "En nøgle skal være et enkelt ord.",
          "Skriv nøglen som et ord efterfulgt af kolon."};
}

Mistake hash_mistake(std::string_view rest) {
  return {
      Code::hash_in_text,
      fmt::format("Teksten slutter før «#»: {} bliver læst som en bemærkning.", base::quoted(rest)),
      "Sæt anførselstegn om hele teksten. Er det en bemærkning, så skriv den på linjen over."};
}

std::size_t indent_of(std::string_view line) {
  const auto at = line.find_first_not_of(' ');
  return at == std::string_view::npos ? line.size() : at;
}

Line walk_line(const Source& source, std::size_t number, Brackets& brackets) {
  return LineWalk(source, number, brackets).walk();
}

}  // namespace store
