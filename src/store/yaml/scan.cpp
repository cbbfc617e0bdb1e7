#include "store/yaml/scan.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "store/yaml/line_walk.hpp"

namespace store {

using base::Code;
using base::Diagnostic;
using base::Mistake;

namespace {

constexpr std::size_t longest_character = 4;

// U+0080 to U+009F, U+2028, U+2029 (a line end to some YAML readers), U+FEFF, U+FFFE and U+FFFF.
bool is_forbidden_wide(std::string_view rest) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
  if (rest.size() >= 2 && byte(0) == 0xC2 && byte(1) < 0xA0) return true;
  if (rest.size() < 3) return false;
  if (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)) return true;
  return rest.starts_with(base::byte_order_mark) ||
         (byte(0) == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE);
}

std::optional<Diagnostic> fault_of_end(const Source& source, EndMarker end_marker) {
  const std::string_view bytes = source.bytes();
  if (end_marker == EndMarker::forbidden || bytes.ends_with("\n...\n")) return std::nullopt;
  return source.at(bytes.size(),
                   Mistake{Code::cut_off, "Filen er skåret af: den sidste linje «...» mangler.",
                           "Flyt filen et andet sted hen, og hent den fra historikken: beredskab "
                           "restore. Er den ikke der, så spørg den, der skrev notatet."});
}

bool is_marker(std::string_view line, std::string_view marker) {
  return line.starts_with(marker) && (line.size() == marker.size() || line[marker.size()] == ' ');
}

// The lines that git puts around what it could not merge.
bool is_conflict_marker(std::string_view line) {
  return line.starts_with("<<<<<<< ") || line == "=======" || line.starts_with(">>>>>>> ") ||
         line.starts_with("||||||| ");
}

// `word:` or a dash, as the lines of a map or a list begin.
bool begins_anew(std::string_view text) {
  if (text.starts_with("- ")) return true;
  const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  return end != 0 && end != std::string_view::npos && text[end] == ':' &&
         (end + 1 == text.size() || text[end + 1] == ' ');
}

// Goes through the lines, and keeps what the next one is judged by.
class LineScan {
 public:
  LineScan(const Source& source, EndMarker end_marker, std::vector<std::size_t>& comments)
      : source_(source), end_marker_(end_marker), comments_(comments) {}

  // The fault of the line, if any; `in_block` is set where no token of the line counts.
  std::optional<Diagnostic> take(std::size_t number, bool& in_block) {
    number_ = number;
    text_ = source_.line(number);
    const std::size_t indent = indent_of(text_);
    const bool empty = indent == text_.size();
    const bool comment = !empty && text_[indent] == '#';
    if (block_) {
      if (empty || indent >= block_->indent) {
        if (!empty && !block_->known) block_ = Block{indent, true, block_->parent};
        in_block = true;
        return std::nullopt;
      }
      if (indent > block_->parent && !comment) {
        return fault(indent, Code::yaml_syntax,
                     "Linjen er rykket kortere ind end den første linje i teksten.",
                     "Ryk alle tekstens linjer lige langt ind.");
      }
      block_.reset();
    }
    in_block = empty || comment;
    if (comment) comments_.push_back(source_.line_start(number) + indent);
    if (in_block) return std::nullopt;
    if (is_conflict_marker(text_)) {
      return fault(0, Code::conflict_marker,
                   "Her står to udgaver af filen, som ikke er lagt sammen (git).",
                   "Vælg den rigtige, og slet den anden og linjerne <<<<<<<, ======= og >>>>>>>.");
    }
    if (text_.front() == '%') {
      return fault(0, Code::directive, "Linjen begynder med %.",
                   "Sæt teksten i anførselstegn, eller slet linjen.");
    }
    if (is_marker(text_, "...")) return take_end();
    if (is_marker(text_, "---")) {
      if (!before_) return std::nullopt;
      return fault(0, Code::second_document, "Her begynder et dokument til i filen.",
                   "Hver fil har ét dokument: slet linjen «---» og det, der følger.");
    }
    return take_tokens(indent);
  }

  // A bracket that was never closed.
  std::optional<Diagnostic> unclosed() const {
    if (brackets_.open.empty()) return std::nullopt;
    if (swallowed_) {
      const auto line = source_.line_of(*swallowed_);
      return source_.at(
          *swallowed_,
          hash_mistake(source_.line(line).substr(*swallowed_ - source_.line_start(line))));
    }
    const char bracket = brackets_.open.front();
    return source_.at(brackets_.opened,
                      Mistake{Code::yaml_syntax, "Klammen bliver ikke lukket.",
                              bracket == '[' ? "Sæt ], hvor listen slutter. En tekst, der begynder "
                                               "med [, skal stå i anførselstegn."
                                             : "Sæt }, hvor felterne slutter. En tekst, der "
                                               "begynder med {, skal stå i anførselstegn."});
  }

 private:
  struct Block {
    std::size_t indent;  // the least that its lines have
    bool known;          // from its first line
    std::size_t parent;
  };

  // The column that the lines belonging to this one lie beyond.
  static std::size_t level(const Line& line) {
    return line.has_key || !line.last_dash ? line.column : *line.last_dash;
  }

  std::optional<Diagnostic> take_end() const {
    const bool last = number_ + 1 == source_.line_count();
    if (end_marker_ == EndMarker::required && last && text_.size() == 3) return std::nullopt;
    if (end_marker_ == EndMarker::required) {
      return fault(0, Code::content_after_end, "Notatet slutter her, men filen går videre.",
                   "Et notat ændres aldrig. Se forskellen: beredskab restore");
    }
    return fault(0, Code::content_after_end, "Linjen «...» afslutter filen og må ikke stå her.",
                 "Slet linjen.");
  }

  std::optional<Diagnostic> take_tokens(std::size_t indent) {
    const bool continues = !brackets_.open.empty();
    const Brackets brackets = brackets_;
    Line line = walk_line(source_, number_, brackets_);
    const bool anew = continues && indent <= before_->indent && begins_anew(text_.substr(indent)) &&
                      brackets_.open.size() >= brackets.open.size() && !text_.ends_with(',');
    if (anew) {
      brackets_ = brackets;
      return unclosed();
    }
    if (line.fault) return std::move(line.fault);
    if (line.comment) comments_.push_back(source_.line_start(number_) + *line.comment);
    if (brackets_.open.empty()) {
      swallowed_.reset();
    } else if (line.comment && text_.find_first_of("]}", *line.comment) != text_.npos) {
      swallowed_ = comments_.back();
    }
    if (continues) return std::nullopt;
    if (auto found = misplaced(line)) return found;
    if (line.opens_block) {
      const bool below = !line.has_key && !line.last_dash && before_;
      const std::size_t parent = level(below ? *before_ : line);
      block_ = Block{parent + 1, line.block_indent, parent};
    }
    before_ = std::move(line);
    return std::nullopt;
  }

  // Where the line cannot stand below the one before it.
  std::optional<Diagnostic> misplaced(const Line& line) const {
    const bool open = before_ && before_->open_value;
    if (text_.substr(line.indent).starts_with("\u00a0")) {
      return fault(line.indent, Code::yaml_syntax, "Linjen er rykket ind med et hårdt mellemrum.",
                   "Skriv almindelige mellemrum i stedet.");
    }
    if (line.has_key && !line.last_dash && text_[line.indent] == '-') {
      return fault(line.indent, Code::yaml_syntax, "Bindestregen har intet mellemrum efter sig.",
                   "Begynd hvert punkt på listen med en bindestreg og et mellemrum.");
    }
    if (!line.has_key && !line.last_dash) {
      const bool in_one_line = text_[line.indent] == '{' || text_[line.indent] == '[';
      if (before_ ? open && line.indent > level(*before_) : in_one_line) return std::nullopt;
      if (before_ && !open && line.indent > before_->indent) {
        return fault(line.indent, Code::multi_line_scalar, "Teksten går over flere linjer.",
                     "Skriv den på én linje, eller efter | med teksten rykket ind på de næste "
                     "linjer.");
      }
      const bool unspaced = text_.find(':') != std::string_view::npos;
      return fault(line.indent, Code::yaml_syntax, "Linjen har ingen nøgle.",
                   unspaced ? "Sæt et mellemrum efter kolon."
                            : "Skriv «nøgle: værdi». Lang tekst skrives efter |, rykket ind på de "
                              "næste linjer.");
    }
    if (!before_ || open) return std::nullopt;
    const std::size_t most =
        line.last_dash ? before_->last_dash.value_or(before_->column) : before_->column;
    if (line.indent <= most) return std::nullopt;
    return fault(line.indent, Code::yaml_syntax, "Linjen er rykket for langt ind.",
                 "Det, der hører til samme niveau, begynder under hinanden.");
  }

  std::optional<Diagnostic> fault(std::size_t at, Code code, std::string message,
                                  std::string remedy) const {
    return source_.at(source_.line_start(number_) + at,
                      Mistake{code, std::move(message), std::move(remedy)});
  }

  const Source& source_;
  EndMarker end_marker_;
  std::vector<std::size_t>& comments_;
  std::size_t number_ = 0;
  std::string_view text_;
  std::optional<Line> before_;  // the last line with tokens, outside brackets
  Brackets brackets_;
  std::optional<std::size_t> swallowed_;  // the last `#` with a closing bracket behind it
  std::optional<Block> block_;
};

std::optional<Diagnostic> fault_of_lines(const Source& source, EndMarker end_marker, Scan& result) {
  LineScan lines(source, end_marker, result.comments);
  for (std::size_t number = 0; number < source.line_count(); ++number) {
    bool in_block = false;
    if (auto fault = lines.take(number, in_block)) return fault;
    result.block_lines[number] = in_block;
  }
  return lines.unclosed();
}

}  // namespace

std::optional<Diagnostic> fault_of_bytes(const Source& source, EndMarker end_marker) {
  const std::string_view bytes = source.bytes();
  if (const auto at = base::first_invalid_utf8(bytes)) {
    return source.at(*at, Mistake{Code::invalid_utf8, "Filen er ikke gyldig UTF-8 her.",
                                  "Gem filen som UTF-8."});
  }
  if (bytes.starts_with(base::byte_order_mark)) {
    return source.at(
        0, Mistake{Code::control_character, "Filen begynder med et tegn, der ikke kan ses (BOM).",
                   end_marker == EndMarker::forbidden  // no entry
                       ? "Ret filen med: beredskab upgrade"
                       : "Gem filen som UTF-8 uden BOM."});
  }
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte == '\n' || (byte >= ' ' && byte < 0x7F)) continue;
    if (byte == '\t') {
      return source.at(i, Mistake{Code::tab, "Her står et tabulatortegn.", "Brug mellemrum."});
    }
    if (byte == '\r') {
      return source.at(i, Mistake{Code::carriage_return, "Linjen ender som i Windows (CR LF).",
                                  "Gem filen med Unix-linjeskift (LF)."});
    }
    if (byte < ' ' || byte == 0x7F || is_forbidden_wide(bytes.substr(i, 3))) {
      return source.at(
          i, Mistake{Code::control_character,
                     "Her står et tegn, der ikke kan ses, og som ikke hører til.", "Slet tegnet."});
    }
  }
  return std::nullopt;
}

Scan scan(const Source& source, EndMarker end_marker) {
  Scan result{std::nullopt, std::vector<bool>(source.line_count(), false), {}};
  if (base::trim(source.bytes()).empty()) {
    result.fault = source.whole(
        Mistake{Code::empty_file, "Filen er tom.", "Hent den fra historikken: beredskab restore"});
    return result;
  }
  result.fault = fault_of_bytes(source, end_marker);
  if (auto cut = fault_of_end(source, end_marker)) {
    // A character that was cut in two at the end is no fault of its own.
    const auto invalid = base::first_invalid_utf8(source.bytes());
    const bool in_character = invalid && *invalid + longest_character > source.bytes().size();
    if (!result.fault || in_character) result.fault = std::move(cut);
  }
  if (!result.fault) result.fault = fault_of_lines(source, end_marker, result);
  return result;
}

}  // namespace store
