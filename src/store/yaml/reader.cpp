#include "store/yaml/reader.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "store/yaml/line_walk.hpp"

namespace store {

using base::Code;
using base::Mistake;

namespace {

// Takes a shape apart from its front; what does not fit is left.
class Shape {
 public:
  explicit Shape(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  std::size_t take_all(std::string_view characters) {
    const auto end = std::min(rest_.find_first_not_of(characters), rest_.size());
    rest_.remove_prefix(end);
    return end;
  }
  bool take_one(std::string_view characters) {
    if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

 private:
  std::string_view rest_;
};

constexpr std::string_view digits = "0123456789";

bool is_word(std::string_view text) {
  static constexpr std::array words{"",   "~",    "null",  "y",     "n",    "yes",
                                    "no", "true", "false", "on",    "off",  "=",
                                    "<<", ".nan", ".inf",  "+.inf", "-.inf"};
  return base::contains(words, text);
}

// 2026-11-20, and with a time behind it also 2026-1-2.
bool is_time(Shape shape) {
  if (shape.take_all(digits) != 4 || !shape.take_one("-")) return false;
  const auto month = shape.take_all(digits);
  if (month < 1 || month > 2 || !shape.take_one("-")) return false;
  const auto day = shape.take_all(digits);
  if (shape.done()) return month == 2 && day == 2;
  return day >= 1 && day <= 2 && shape.take_one("t ") && shape.take_all(digits) > 0 &&
         shape.take_one(":");
}

// Whole numbers with any prefix, decimals, exponents, and 12:30, which is 750 in YAML 1.1.
bool is_number(Shape shape) {
  shape.take_one("+-");
  if (shape.take("0x")) return shape.take_all("0123456789abcdef_") > 0 && shape.done();
  if (shape.take("0o") || shape.take("0b")) {
    return shape.take_all("01234567_") > 0 && shape.done();
  }
  const bool whole = shape.take_one(digits);
  if (whole) shape.take_all("0123456789_");
  bool sexagesimal = false;
  while (whole && shape.take_one(":")) {
    sexagesimal = true;
    const auto count = shape.take_all(digits);
    if (count < 1 || count > 2) return false;
  }
  if (shape.take_one(".")) {
    if (!whole && !shape.take_one(digits)) return false;
    shape.take_all("0123456789_");
  } else if (!whole) {
    return false;
  }
  if (!sexagesimal && shape.take_one("e")) {
    shape.take_one("+-");
    if (shape.take_all(digits) == 0) return false;
  }
  return shape.done();
}

}  // namespace

bool is_typed_by_yaml(std::string_view text) {
  const auto lower = base::to_lower(text);
  return is_word(lower) || is_time(Shape(lower)) || is_number(Shape(lower));
}

void Reader::fault(std::size_t offset, Mistake mistake) {
  ++faults_;
  source_.tell(diagnostics_, offset, std::move(mistake));
}

void Reader::warn(std::size_t offset, Mistake mistake) {
  source_.tell(diagnostics_, offset, std::move(mistake), base::Severity::warning);
}

const Node* Reader::require(const Node& map, std::string_view key, std::string_view help) {
  const Node* node = map.find(key);
  if (node == nullptr) {
    fault(map.offset, {Code::missing_field, fmt::format("Feltet «{}» mangler.", key),
                       fmt::format("Skriv «{}: …»: {}.", key, help)});
  }
  return node;
}

bool Reader::expect_format(const Node& map, std::string_view expected) {
  const Node* node = map.find("format");
  const std::string how = fmt::format("Skriv «format: {}» på den første linje.", expected);
  if (node == nullptr) {
    fault(map.offset, {Code::missing_field, "Feltet «format» mangler.", how});
    return false;
  }
  const std::string* text = scalar(*node);
  if (text == nullptr) return false;
  if (*text == expected) return true;
  const auto name = expected.substr(0, expected.find('/') + 1);
  fault(node->offset,
        {Code::wrong_format,
         fmt::format("Formatet er {}, men her skal stå «{}».", base::quoted(*text), expected),
         text->starts_with(name) ? "Filen er skrevet til en anden udgave af beredskab. Brug en, "
                                   "der svarer til den."
                                 : how});
  return false;
}

void Reader::report(const Node& map, const std::vector<base::Breach>& breaches) {
  for (const auto& breach : breaches) {
    const Node* node = map.find(breach.key);
    fault(node != nullptr ? node->offset : map.offset,
          {breach.code, breach.message, breach.remedy});
  }
}

bool Reader::expect(const Node& node, Node::Kind kind, std::string_view what,
                    std::string_view how) {
  if (node.kind == kind) return true;
  if (node.kind == Node::Kind::null) {
    fault(node.offset,
          {Code::null_value, "Her mangler en værdi.", "Skriv værdien, eller slet linjen."});
  } else {
    fault(node.offset, {Code::wrong_shape, std::string(what), std::string(how)});
  }
  return false;
}

const std::string* Reader::scalar(const Node& node) {
  const bool sound = expect(node, Node::Kind::scalar, "Her skal stå en enkelt værdi.",
                            "Skriv værdien på samme linje. Tekst, der begynder med [ eller {, "
                            "skal stå i anførselstegn.");
  return sound ? &node.text : nullptr;
}

bool Reader::expect_map(const Node& node) {
  const bool sound = expect(node, Node::Kind::map, "Her skal stå nøgler med værdier.",
                            "Skriv hver nøgle på sin linje: «nøgle: værdi».");
  declares_all_ = declares_all_ && sound;
  return sound;
}

bool Reader::expect_list(const Node& node) {
  const bool sound = expect(node, Node::Kind::list, "Her skal stå en liste.",
                            "Begynd hvert punkt på listen med en bindestreg og et mellemrum.");
  declares_all_ = declares_all_ && sound;
  return sound;
}

void Reader::refuse_unknown_keys(const Node& map, const std::vector<std::string_view>& known) {
  std::size_t unknown = 0;
  for (const auto& member : map.members) {
    if (base::contains(known, member.key)) continue;
    if (unknown++ > Source::most_told) return;  // no more are told, and a word near each takes long
    const std::vector<std::string> words(known.begin(), known.end());
    const auto meant = base::closest(member.key, words);
    const bool looks_like_text = member.key.find(' ') != std::string::npos;
    if (keeps_unknown_keys_ && !looks_like_text) {
      kept_any_ = true;
      warn(member.offset,
           {Code::newer_key,
            fmt::format("Nøglen {} kendes ikke af denne udgave.", base::quoted(member.key)),
            meant ? fmt::format("Mente du «{}»? Ellers bliver den stående, til en nyere udgave af "
                                "beredskab læser den.",
                                *meant)
                  : "Den bliver stående. En nyere udgave af beredskab kan læse den."});
      continue;
    }
    fault(member.offset,
          {Code::unknown_key, fmt::format("Nøglen {} kendes ikke her.", base::quoted(member.key)),
           looks_like_text ? "Er det en del af en tekst med komma, så sæt hele teksten i "
                             "anførselstegn."
           : meant         ? fmt::format("Mente du «{}»?", *meant)
                           : fmt::format("Her kan stå: {}.", base::join(words, ", "))});
  }
}

void Reader::refuse_untyped(const Node& node) {
  if (node.quote != Node::Quote::plain || !is_typed_by_yaml(node.text)) return;
  fault(node.offset,
        {Code::needs_quotes, fmt::format("{} bliver ikke læst som tekst.", base::quoted(node.text)),
         fmt::format("Sæt anførselstegn om: \"{}\".", base::visible(node.text))});
}

void Reader::refuse_remark(const Node& node) {
  if (node.remark == 0) return;
  const auto line = source_.line_of(node.remark);
  fault(node.remark,
        hash_mistake(source_.line(line).substr(node.remark - source_.line_start(line))));
}

void Reader::bad_choice(const Node& node, const std::vector<std::string>& words) {
  const auto meant = base::closest(node.text, words);
  fault(node.offset,
        {Code::bad_choice, fmt::format("{} kan ikke stå her.", base::quoted(node.text)),
         meant ? fmt::format("Mente du «{}»?", *meant)
               : fmt::format("Vælg mellem: {}.", base::join(words, ", "))});
}

}  // namespace store
