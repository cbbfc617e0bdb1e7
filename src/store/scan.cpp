#include "store/scan.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace store {

using base::Code;
using base::Diagnostic;
using base::Mistake;

namespace {

constexpr std::string_view end_line = "...";

// U+0085, U+2028 and U+2029 end a line for some YAML readers, U+FEFF is a byte order mark.
bool is_forbidden_wide(std::string_view rest) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
  if (rest.size() >= 2 && byte(0) == 0xC2 && byte(1) < 0xA0) return true;  // C1
  if (rest.size() < 3) return false;
  if (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)) return true;
  return byte(0) == 0xEF && ((byte(1) == 0xBB && byte(2) == 0xBF) ||
                             (byte(1) == 0xBF && byte(2) >= 0xBE));
}

std::optional<Diagnostic> fault_of_bytes(const Source& source) {
  const std::string_view bytes = source.bytes();
  if (const auto at = base::first_invalid_utf8(bytes)) {
    return source.at(*at, Mistake{Code::invalid_utf8, "Filen er ikke gyldig UTF-8 her.",
                                  "Gem filen som UTF-8."});
  }
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte == '\n') continue;
    if (byte == '\t') {
      return source.at(i, Mistake{Code::tab, "Her står et tabulatortegn.", "Brug mellemrum."});
    }
    if (byte == '\r') {
      return source.at(i, Mistake{Code::carriage_return,
                                  "Linjen ender som i Windows (CR LF).",
                                  "Gem filen med Unix-linjeskift (LF)."});
    }
    if (byte < ' ' || byte == 0x7F || is_forbidden_wide(bytes.substr(i, 3))) {
      return source.at(i, Mistake{Code::control_character,
                                  "Her står et tegn, der ikke kan ses, og som ikke hører til.",
                                  "Slet tegnet."});
    }
  }
  return std::nullopt;
}

std::size_t indent_of(std::string_view line) {
  const auto at = line.find_first_not_of(' ');
  return at == std::string_view::npos ? line.size() : at;
}

// Walks one line's tokens, as far as quotes, comments and block headers go.
class LineWalk {
 public:
  LineWalk(const Source& source, std::size_t number)
      : source_(source), line_(source.line(number)), start_(source.line_start(number)) {}

  std::optional<Diagnostic> walk() {
    at_ = indent_of(line_);
    parent_ = at_;
    bool token_start = true;
    while (at_ < line_.size()) {
      const char c = line_[at_];
      const bool spaced = at_ == 0 || line_[at_ - 1] == ' ';
      if (c == '#' && spaced) break;
      if (c == ' ') {
        ++at_;
        continue;
      }
      if (token_start && (c == '"' || c == '\'')) {
        if (auto fault = walk_quote(c)) return fault;
        token_start = false;
        continue;
      }
      if (token_start && (c == '|' || c == '>')) {
        opens_block_ = true;
        break;
      }
      const bool ends_token = at_ + 1 >= line_.size() || line_[at_ + 1] == ' ';
      if (token_start && c == '-' && ends_token) {
        parent_ = at_;
        ++at_;
        dash_ = true;
        continue;
      }
      if (token_start && dash_) parent_ = at_;
      dash_ = false;
      if (c == '{' || c == '[') ++flow_;
      if ((c == '}' || c == ']') && flow_ > 0) --flow_;
      token_start = c == '{' || c == '[' || (c == ',' && flow_ > 0) || (c == ':' && ends_token);
      ++at_;
    }
    return std::nullopt;
  }

  bool opens_block() const { return opens_block_; }
  std::size_t parent() const { return parent_; }

 private:
  // From an opening quote to behind the closing one.
  std::optional<Diagnostic> walk_quote(char quote) {
    const std::size_t opened = at_++;
    for (;; ++at_) {
      if (at_ >= line_.size()) {
        return source_.at(start_ + opened,
                          Mistake{Code::unterminated_quote,
                                  "Anførselstegnet bliver ikke lukket på linjen.",
                                  "Sæt et anførselstegn til sidst. Lang tekst skrives efter |, "
                                  "rykket ind på de næste linjer."});
      }
      if (quote == '"' && line_[at_] == '\\') {
        ++at_;
        continue;
      }
      if (line_[at_] != quote) continue;
      if (quote == '\'' && at_ + 1 < line_.size() && line_[at_ + 1] == '\'') {
        ++at_;
        continue;
      }
      break;
    }
    ++at_;
    const std::size_t behind = at_;
    const auto next = line_.find_first_not_of(' ', behind);
    if (next == std::string_view::npos) return std::nullopt;
    const char c = line_[next];
    const bool comment = c == '#' && next > behind;
    if (comment || c == ':' || c == ',' || c == ']' || c == '}') return std::nullopt;
    return source_.at(start_ + next,
                      Mistake{Code::text_after_quote,
                              "Der står noget lige efter det afsluttende anførselstegn.",
                              "Sæt hele teksten i ét sæt anførselstegn. Et anførselstegn inde i "
                              "teksten skrives \\\"."});
  }

  const Source& source_;
  std::string_view line_;
  std::size_t start_;
  std::size_t at_ = 0;
  std::size_t parent_ = 0;
  int flow_ = 0;
  bool dash_ = false;
  bool opens_block_ = false;
};

std::optional<Diagnostic> fault_of_end(const Source& source, EndMarker end_marker) {
  if (end_marker == EndMarker::forbidden) return std::nullopt;
  const std::string_view bytes = source.bytes();
  if (bytes.ends_with("\n...\n")) return std::nullopt;
  return source.at(bytes.size() - 1,
                   Mistake{Code::cut_off, "Filen er skåret af: den sidste linje «...» mangler.",
                           "Hent den hele fil fra historikken (git), eller spørg den, der skrev "
                           "notatet."});
}

}  // namespace

Scan scan(const Source& source, EndMarker end_marker) {
  Scan result{std::nullopt, std::vector<bool>(source.line_count(), false)};
  if (base::trim(source.bytes()).empty()) {
    result.fault = source.whole(Mistake{Code::empty_file, "Filen er tom.", {}});
    return result;
  }
  result.fault = fault_of_bytes(source);
  if (!result.fault) result.fault = fault_of_end(source, end_marker);
  if (result.fault) return result;

  bool in_block = false;
  std::size_t block_parent = 0;
  for (std::size_t number = 0; number < source.line_count(); ++number) {
    const std::string_view line = source.line(number);
    const std::size_t indent = indent_of(line);
    const bool blank = indent == line.size();
    if (in_block && (blank || indent > block_parent)) {
      result.block_lines[number] = true;
      continue;
    }
    in_block = false;
    if (blank || line[indent] == '#') {
      result.block_lines[number] = true;
      continue;
    }
    if (line.front() == '%') {
      result.fault = source.at(source.line_start(number),
                               Mistake{Code::directive, "Linjen begynder med %.",
                                       "Sæt teksten i anførselstegn, eller slet linjen."});
      return result;
    }
    if (line == end_line) {
      const bool last = number + 1 == source.line_count();
      if (end_marker == EndMarker::required && last) continue;
      result.fault = source.at(source.line_start(number),
                               Mistake{Code::content_after_end,
                                       "Linjen «...» afslutter filen, og må ikke stå her.",
                                       "Slet linjen."});
      return result;
    }
    LineWalk walk(source, number);
    if (auto fault = walk.walk()) {
      result.fault = std::move(fault);
      return result;
    }
    in_block = walk.opens_block();
    block_parent = walk.parent();
  }
  return result;
}

}  // namespace store
