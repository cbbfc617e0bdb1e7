#include "store/reader.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace store {

using base::Code;
using base::Mistake;

void Reader::fault(std::size_t offset, Mistake mistake) {
  ++faults_;
  diagnostics_.add(source_.at(offset, std::move(mistake)));
}

void Reader::warn(std::size_t offset, Mistake mistake) {
  diagnostics_.add(source_.at(offset, std::move(mistake), base::Severity::warning));
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
  const Node* node = require(map, "format", fmt::format("{}", expected));
  if (node == nullptr) return false;
  if (node->kind == Node::Kind::scalar && node->text == expected) return true;
  const auto name = expected.substr(0, expected.find('/'));
  const bool other_version = node->text.starts_with(fmt::format("{}/", name));
  fault(node->offset,
        {Code::wrong_format, fmt::format("Formatet er «{}», men her skal stå «{}».",
                                         base::visible(node->text), expected),
         other_version ? "Filen er skrevet til en anden udgave af beredskab. Brug en, der svarer "
                         "til den."
                       : "Ret den første linje."});
  return false;
}

void Reader::report(const Node& map, const std::vector<base::Breach>& breaches) {
  for (const auto& breach : breaches) {
    const Node* node = map.find(breach.key);
    fault(node != nullptr ? node->offset : map.offset,
          {breach.code, breach.message, breach.remedy});
  }
}

const std::string* Reader::scalar(const Node& node) {
  if (node.kind == Node::Kind::scalar) return &node.text;
  if (node.kind == Node::Kind::null) {
    fault(node.offset, {Code::null_value, "Her mangler en værdi.",
                        "Skriv værdien efter kolon, eller slet linjen."});
  } else {
    fault(node.offset, {Code::wrong_shape, "Her skal stå en enkelt værdi.",
                        "Skriv værdien efter kolon på samme linje."});
  }
  return nullptr;
}

bool Reader::expect_map(const Node& node) {
  if (node.kind == Node::Kind::map) return true;
  fault(node.offset, {Code::wrong_shape, "Her skal stå nøgler med værdier.",
                      "Skriv hver nøgle på sin linje: «nøgle: værdi»."});
  return false;
}

bool Reader::expect_list(const Node& node) {
  if (node.kind == Node::Kind::list) return true;
  fault(node.offset, {Code::wrong_shape, "Her skal stå en liste.",
                      "Begynd hvert punkt på listen med en bindestreg og et mellemrum."});
  return false;
}

void Reader::refuse_unknown_keys(const Node& map, const std::vector<std::string_view>& known) {
  const std::vector<std::string> words(known.begin(), known.end());
  for (const auto& member : map.members) {
    if (std::find(known.begin(), known.end(), member.key) != known.end()) continue;
    const auto meant = base::closest(member.key, words);
    fault(member.offset,
          {Code::unknown_key, fmt::format("Nøglen «{}» kendes ikke her.", base::visible(member.key)),
           meant ? fmt::format("Mente du «{}»?", *meant)
                 : fmt::format("Her kan stå: {}.", base::join(words, ", "))});
  }
}

void Reader::refuse_untyped(const Node& node) {
  if (node.quote != Node::Quote::plain || !is_typed_by_yaml(node.text)) return;
  fault(node.offset,
        {Code::needs_quotes,
         fmt::format("YAML læser «{}» som andet end tekst.", base::visible(node.text)),
         fmt::format("Sæt anførselstegn: \"{}\".", base::visible(node.text))});
}

void Reader::bad_choice(const Node& node, const std::vector<std::string>& words) {
  const auto meant = base::closest(node.text, words);
  fault(node.offset,
        {Code::bad_choice, fmt::format("«{}» kan ikke stå her.", base::visible(node.text)),
         meant ? fmt::format("Mente du «{}»?", *meant)
               : fmt::format("Vælg mellem: {}.", base::join(words, ", "))});
}

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// 2026-11-20, alone or followed by a time.
bool is_date_like(std::string_view text) {
  constexpr std::string_view shape = "9999-99-99";
  if (text.size() < shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == '9' ? !is_digit(text[i]) : text[i] != shape[i]) return false;
  }
  return text.size() == shape.size() || text[10] == 't' || text[10] == ' ';
}

}  // namespace

bool is_typed_by_yaml(std::string_view text) {
  if (text.empty()) return true;
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  static constexpr std::array words{"~",   "null", "y",  "n",   "yes", "no",    "true", "false",
                                    "on",  "off",  "=",  "<<",  ".nan", ".inf", "+.inf", "-.inf"};
  if (std::find(words.begin(), words.end(), lower) != words.end()) return true;
  std::string_view rest = lower;
  if (rest.front() == '+' || rest.front() == '-') rest.remove_prefix(1);
  if (rest.starts_with('.')) rest.remove_prefix(1);
  if (rest.empty() || !is_digit(rest.front())) return false;
  if (rest.starts_with("0x") || rest.starts_with("0o") || rest.starts_with("0b")) return true;
  if (is_date_like(rest)) return true;
  // Whole numbers, decimals, exponents, and 12:30, which is 750 in YAML 1.1.
  const auto exponent = rest.find('e');
  const auto mantissa = rest.substr(0, exponent);
  if (mantissa.find_first_not_of("0123456789_.:") != std::string_view::npos) return false;
  if (exponent == std::string_view::npos) return true;
  return rest.find_first_not_of("0123456789+-", exponent + 1) == std::string_view::npos;
}

}  // namespace store
