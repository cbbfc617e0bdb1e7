#include "render/engine/markdown_lint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "render/engine/template_lines.hpp"

namespace render::markdown {

namespace {

enum class LineKind {
  blank,
  paragraph,
  continued,
  heading,
  item,
  row,
  underline,
  rule,
  fence,
  code
};

struct Line {
  LineKind kind = LineKind::blank;
  int quotes = 0;         // how many `>` before it
  std::size_t cells = 0;  // of a row
  bool goes_on = false;   // a break that is meant: `\` at its end
};

struct Fault {
  std::string message;
  std::string remedy;
};

bool consists_of(std::string_view text, std::string_view signs) {
  return !text.empty() && text.find_first_not_of(signs) == text.npos;
}

std::size_t count_cells(std::string_view row) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (row[at] == '\\') {
      ++at;
    } else if (row[at] == '|') {
      ++count;
    }
  }
  return base::trim(row).ends_with('|') ? count - 1 : count;
}

bool begins_item(std::string_view text) {
  if (text.size() > 1 && std::string_view("-+*").find(text[0]) != text.npos) return text[1] == ' ';
  const auto digits = text.find_first_not_of("0123456789");
  return digits != text.npos && digits > 0 && digits + 1 < text.size() &&
         (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
}

Line line_of(std::string_view raw) {
  Line line;
  const bool indented = raw.starts_with("  ");
  auto text = base::trim(raw);
  while (text.starts_with('>')) {
    ++line.quotes;
    text = base::trim(text.substr(1));
  }
  line.goes_on = text.ends_with('\\');
  if (text.empty()) return line;
  if (text.starts_with("```")) {
    line.kind = LineKind::fence;
  } else if (text.starts_with('|')) {
    line.kind = consists_of(text, "|-: ") && text.find('-') != text.npos ? LineKind::underline
                                                                         : LineKind::row;
    line.cells = count_cells(text);
  } else if (text.starts_with('#')) {
    line.kind = LineKind::heading;
  } else if (consists_of(text, "=") || consists_of(text, "-")) {
    line.kind = LineKind::rule;
  } else if (begins_item(text)) {
    line.kind = LineKind::item;
  } else {
    line.kind = indented ? LineKind::continued : LineKind::paragraph;
  }
  return line;
}

// What is wrong where the one line follows the other.
std::optional<Fault> fault_between(const Line& line, const Line& next) {
  const auto kind = line.kind;
  if (kind == LineKind::blank || kind == LineKind::fence || kind == LineKind::code)
    return std::nullopt;
  const bool text =
      kind == LineKind::paragraph || kind == LineKind::continued || kind == LineKind::item;
  if (text && next.kind == LineKind::rule && line.quotes == next.quotes) {
    return Fault{"Linjen gør den over den til en overskrift.",
                 "Skriv # foran overskriften, eller sæt en tom linje imellem."};
  }
  if (kind == LineKind::row && (next.kind != LineKind::row && next.kind != LineKind::underline) &&
      next.kind != LineKind::blank) {
    return Fault{"Linjen bliver en del af tabellen over den.", "Sæt en tom linje imellem."};
  }
  const bool is_row = next.kind == LineKind::row || next.kind == LineKind::underline;
  if ((kind == LineKind::row || kind == LineKind::underline) && is_row) {
    if (line.cells == next.cells) return std::nullopt;
    return Fault{
        fmt::format("Rækken har {} felter, og den over den {}.", next.cells, line.cells),
        "Giv alle rækker i tabellen lige mange felter: det, der er for meget, forsvinder."};
  }
  if (text && line.goes_on) return std::nullopt;
  const bool list = kind == LineKind::item || kind == LineKind::continued;
  if (list && next.kind == LineKind::item) return std::nullopt;
  if (text && next.kind != LineKind::blank && next.kind != LineKind::heading) {
    const bool joins = list && next.kind != LineKind::continued;
    return Fault{joins ? "Linjen bliver en del af listen over den."
                       : "Linjen fortsætter afsnittet over den.",
                 joins ? "Sæt en tom linje imellem."
                       : "Skriv afsnittet på én linje, eller sæt en tom linje imellem."};
  }
  return std::nullopt;
}

// Emphasis that a word stands against is none, where its text begins or ends with a sign.
bool stands_against_word(std::string_view text) {
  const auto is_word = [&](std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) > 0x7F ||
                                std::isalnum(static_cast<unsigned char>(text[at])) != 0);
  };
  bool open = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '*') {
      at += text[at] == '\\' ? 1 : 0;
      continue;
    }
    const auto end = std::min(text.find_first_not_of('*', at), text.size());
    const bool within_spaces =
        end < text.size() && text[end] == ' ' && at > 0 && text[at - 1] == ' ';
    const bool bullet =
        base::trim(text.substr(0, at)).empty() && end < text.size() && text[end] == ' ';
    if (!within_spaces && !bullet) {
      if (open ? is_word(end) : at > 0 && is_word(at - 1)) return true;
      open = !open;
    }
    at = end - 1;
  }
  return false;
}

// HTML other than `<br>`, and what would be read as the target of a link and vanish.
std::optional<Fault> fault_within(std::string_view text, const Line& line) {
  for (auto at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
    const auto rest = text.substr(at);
    const char next = rest.size() > 1 ? rest[1] : ' ';
    const bool letter = base::is_letter(next);
    const bool markup = letter || next == '/' || next == '!' || next == '?';
    if (!markup || rest.starts_with("<br>") || (at > 0 && text[at - 1] == '\\')) continue;
    return Fault{"HTML kan ikke stå i et dokument i Markdown.",
                 "Brug Markdown; et linjeskift i en tabel er <br>, og tegnet selv \\<."};
  }
  if (stands_against_word(text)) {
    return Fault{"Fed eller kursiv skrift støder op til et ord.", "Sæt et mellemrum imellem."};
  }
  const auto bare = base::trim(text);
  const bool target =
      line.kind == LineKind::paragraph && bare.starts_with('[') && bare.find("]:") != bare.npos;
  if (!target) return std::nullopt;
  return Fault{"Linjen læses som målet for et link og forsvinder.", "Skriv \\[ i stedet for [."};
}

class Linter {
 public:
  explicit Linter(const Templates& templates) : templates_(templates) {}

  std::vector<MarkdownFault> lint(const std::string& file, const Shape& view) {
    const auto tokens = template_tokens(templates_, file, view);
    std::vector<Line> lines(tokens.size() + 1);
    bool code = false;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      if (tokens[at].kind != TemplateToken::Kind::line) continue;
      lines[at] = line_of(tokens[at].text);
      if (lines[at].kind == LineKind::fence) {
        code = !code;
      } else if (code) {
        lines[at].kind = LineKind::code;
      } else {
        report(tokens[at], fault_within(tokens[at].text, lines[at]));
      }
    }
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      if (tokens[at].kind != TemplateToken::Kind::line) continue;
      for (const auto next : lines_after(tokens, at)) {
        if (next < tokens.size()) report(tokens[next], fault_between(lines[at], lines[next]));
      }
    }
    return std::move(faults_);
  }

 private:
  void report(const TemplateToken& token, const std::optional<Fault>& fault) {
    if (!fault) return;
    const auto place = place_at(templates_.at(token.file), token.at);
    const bool known = std::ranges::any_of(faults_, [&](const MarkdownFault& other) {
      return other.file == token.file && other.place.line == place.line;
    });
    if (!known) faults_.push_back({token.file, place, fault->message, fault->remedy});
  }

  const Templates& templates_;
  std::vector<MarkdownFault> faults_;
};

}  // namespace

std::vector<MarkdownFault> markdown_faults(const Templates& templates, const std::string& file,
                                           const Shape& view) {
  return Linter(templates).lint(file, view);
}

}  // namespace render::markdown
