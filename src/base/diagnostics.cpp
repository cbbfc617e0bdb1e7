#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

#include "base/cpr.hpp"
#include "base/excerpt.hpp"
#include "base/text.hpp"

namespace base {
namespace {

std::string harmless(std::string_view text) {
  return visible(mask_cpr(text));
}

std::string place(const Diagnostic& diagnostic) {
  if (diagnostic.file.empty()) return {};
  std::string result = harmless(diagnostic.file);
  if (diagnostic.line > 0) result += fmt::format(":{}", diagnostic.line);
  if (diagnostic.line > 0 && diagnostic.column > 0) result += fmt::format(":{}", diagnostic.column);
  return result + ": ";
}

struct Known {
  Code code;
  std::string_view name;
  bool matters_at_night = false;  // somebody would stumble over it: said before other warnings
};

// In the order of the enum.
constexpr auto known = std::to_array<Known>({
    {Code::empty_file, "empty-file"},
    {Code::invalid_utf8, "invalid-utf8"},
    {Code::control_character, "control-character"},
    {Code::carriage_return, "carriage-return"},
    {Code::tab, "tab"},
    {Code::directive, "directive"},
    {Code::cut_off, "cut-off"},
    {Code::content_after_end, "content-after-end"},
    {Code::unterminated_quote, "unterminated-quote"},
    {Code::text_after_quote, "text-after-quote"},
    {Code::multi_line_scalar, "multi-line-scalar"},
    {Code::dropped_line, "dropped-line"},
    {Code::yaml_syntax, "yaml-syntax"},
    {Code::conflict_marker, "conflict-marker"},
    {Code::second_document, "second-document"},
    {Code::anchor, "anchor"},
    {Code::tag, "tag"},
    {Code::complex_key, "complex-key"},
    {Code::merge_key, "merge-key"},
    {Code::too_deep, "too-deep"},
    {Code::duplicate_key, "duplicate-key"},
    {Code::unknown_key, "unknown-key"},
    {Code::missing_field, "missing-field"},
    {Code::wrong_shape, "wrong-shape"},
    {Code::null_value, "null-value"},
    {Code::needs_quotes, "needs-quotes"},
    {Code::hash_in_text, "hash-in-text"},
    {Code::wrong_format, "wrong-format"},
    {Code::unknown_kind, "unknown-kind"},
    {Code::newer_key, "newer-key"},
    {Code::newer_format, "newer-format"},
    {Code::bad_id, "bad-id"},
    {Code::bad_text, "bad-text"},
    {Code::bad_line, "bad-line"},
    {Code::bad_date, "bad-date"},
    {Code::bad_instant, "bad-instant"},
    {Code::bad_number, "bad-number"},
    {Code::bad_bool, "bad-bool"},
    {Code::bad_choice, "bad-choice"},
    {Code::bad_email, "bad-email"},
    {Code::bad_phone, "bad-phone"},
    {Code::bad_hash, "bad-hash"},
    {Code::bad_stem, "bad-stem"},
    {Code::bad_link, "bad-link"},
    {Code::cpr_number, "cpr-number"},
    {Code::duplicate_id, "duplicate-id"},
    {Code::unknown_id, "unknown-id"},
    {Code::bad_period, "bad-period"},
    {Code::due_before_at, "due-before-at"},
    {Code::text_missing, "text-missing"},
    {Code::unknown_reference, "unknown-reference"},
    {Code::no_start, "no-start"},
    {Code::misplaced_file, "misplaced-file"},
    {Code::entry_missing, "entry-missing"},
    {Code::entry_changed, "entry-changed"},
    {Code::entry_ignored, "entry-ignored"},
    {Code::entry_erased, "entry-erased"},
    {Code::history_unreadable, "history-unreadable"},
    {Code::chain_broken, "chain-broken"},
    {Code::chain_aside, "chain-aside"},
    {Code::plan_expired, "plan-expired", true},
    {Code::plan_expires, "plan-expires"},
    {Code::unknown_party, "unknown-party"},
    {Code::missing_phone, "missing-phone", true},
    {Code::missing_email, "missing-email"},
    {Code::missing_deputy, "missing-deputy"},
    {Code::missing_name, "missing-name"},
    {Code::party_line, "party-line"},
    {Code::spelling_differs, "spelling-differs"},
    {Code::contact_unverified, "contact-unverified"},
    {Code::person_left, "person-left", true},
    {Code::person_twice, "person-twice"},
    {Code::number_twice, "number-twice"},
    {Code::phone_length, "phone-length"},
    {Code::own_deputy, "own-deputy"},
    {Code::deputy_ring, "deputy-ring", true},
    {Code::deputy_of_nobody, "deputy-of-nobody"},
    {Code::name_twice, "name-twice"},
    {Code::use_undecided, "use-undecided"},
    {Code::night_phone, "night-phone", true},
    {Code::no_period, "no-period", true},
    {Code::document_changed, "document-changed"},
    {Code::signature_refused, "signature-refused"},
    {Code::duty_ended, "duty-ended", true},
    {Code::sum_differs, "sum-differs"},
    {Code::percent_too_high, "percent-too-high"},
    {Code::template_unknown_name, "template-unknown-name"},
    {Code::template_unclosed, "template-unclosed"},
    {Code::template_crossed, "template-crossed"},
    {Code::template_partial, "template-partial"},
    {Code::template_cycle, "template-cycle"},
    {Code::template_tag, "template-tag"},
    {Code::template_unused, "template-unused"},
    {Code::template_markdown, "template-markdown"},
    {Code::html_element, "html-element"},
    {Code::html_attribute, "html-attribute"},
    {Code::html_address, "html-address"},
    {Code::html_unclear, "html-unclear"},
});

constexpr bool in_order() {
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (static_cast<std::size_t>(known[i].code) != i) return false;
  }
  return known.back().code == Code::html_unclear;
}
static_assert(in_order());

}  // namespace

std::string_view name(Code code) { return known.at(static_cast<std::size_t>(code)).name; }

Diagnostic fault_at(Code code, std::string file, std::string message, std::string remedy,
                    Severity severity) {
  return {code, severity, std::move(file), 0, 0, std::move(message), std::move(remedy), {}};
}

std::string format(const Diagnostic& diagnostic) {
  const std::string_view severity = diagnostic.severity == Severity::error ? "fejl" : "advarsel";
  std::string result =
      fmt::format("{}{}: {}\n", place(diagnostic), severity, harmless(diagnostic.message));

  std::size_t indent = 2;
  if (diagnostic.line > 0 && !diagnostic.source_line.empty()) {
    std::string_view line = diagnostic.source_line;
    if (line.ends_with('\n')) line.remove_suffix(1);
    const std::size_t before =
        diagnostic.column > 0 ? static_cast<std::size_t>(diagnostic.column) - 1 : 0;
    // Masking puts one character for one, so that the column stays right.
    const Excerpt shown = excerpt(mask_cpr(line), before);
    const std::string number = std::to_string(diagnostic.line);
    indent += number.size() + 1;
    result += fmt::format("  {} | {}\n", number, shown.text);
    if (diagnostic.column > 0) {
      result += fmt::format("{:{}}| {:{}}^\n", "", indent, "", shown.caret);
    }
  }

  if (!diagnostic.remedy.empty()) {
    char sign = '=';
    for (const std::string& line : split(diagnostic.remedy, '\n')) {
      result += fmt::format("{:{}}{} {}\n", "", indent, sign, harmless(line));
      sign = ' ';
    }
  }
  return result;
}

void Diagnostics::append(Diagnostics other) {
  std::move(other.list_.begin(), other.list_.end(), std::back_inserter(list_));
}

bool Diagnostics::has_errors() const {
  return count(Severity::error) > 0;
}

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(std::ranges::count(list_, severity, &Diagnostic::severity));
}

void Diagnostics::sort() {
  std::ranges::stable_sort(list_, {}, [](const Diagnostic& diagnostic) {
    return std::tie(diagnostic.file, diagnostic.line, diagnostic.column);
  });
}

void Diagnostics::sort_by_weight() {
  sort();
  std::ranges::stable_sort(list_, {}, [](const Diagnostic& diagnostic) {
    if (diagnostic.severity == Severity::error) return 0;
    return known.at(static_cast<std::size_t>(diagnostic.code)).matters_at_night ? 1 : 2;
  });
}

}  // namespace base
