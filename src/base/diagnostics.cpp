#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
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
  std::string result = visible(diagnostic.file);
  if (diagnostic.line > 0) result += fmt::format(":{}", diagnostic.line);
  if (diagnostic.line > 0 && diagnostic.column > 0) result += fmt::format(":{}", diagnostic.column);
  return result + ": ";
}

}  // namespace

std::string_view name(Code code) {
  switch (code) {
    case Code::empty_file:
      return "empty-file";
    case Code::invalid_utf8:
      return "invalid-utf8";
    case Code::control_character:
      return "control-character";
    case Code::carriage_return:
      return "carriage-return";
    case Code::tab:
      return "tab";
    case Code::directive:
      return "directive";
    case Code::cut_off:
      return "cut-off";
    case Code::content_after_end:
      return "content-after-end";
    case Code::unterminated_quote:
      return "unterminated-quote";
    case Code::text_after_quote:
      return "text-after-quote";
    case Code::multi_line_scalar:
      return "multi-line-scalar";
    case Code::dropped_line:
      return "dropped-line";
    case Code::yaml_syntax:
      return "yaml-syntax";
    case Code::second_document:
      return "second-document";
    case Code::anchor:
      return "anchor";
    case Code::tag:
      return "tag";
    case Code::complex_key:
      return "complex-key";
    case Code::merge_key:
      return "merge-key";
    case Code::too_deep:
      return "too-deep";
    case Code::duplicate_key:
      return "duplicate-key";
    case Code::unknown_key:
      return "unknown-key";
    case Code::missing_field:
      return "missing-field";
    case Code::wrong_shape:
      return "wrong-shape";
    case Code::null_value:
      return "null-value";
    case Code::needs_quotes:
      return "needs-quotes";
    case Code::hash_in_text:
      return "hash-in-text";
    case Code::wrong_format:
      return "wrong-format";
    case Code::newer_key:
      return "newer-key";
    case Code::newer_format:
      return "newer-format";
    case Code::unknown_kind:
      return "unknown-kind";
    case Code::bad_id:
      return "bad-id";
    case Code::bad_text:
      return "bad-text";
    case Code::bad_line:
      return "bad-line";
    case Code::bad_date:
      return "bad-date";
    case Code::bad_instant:
      return "bad-instant";
    case Code::bad_number:
      return "bad-number";
    case Code::bad_bool:
      return "bad-bool";
    case Code::bad_choice:
      return "bad-choice";
    case Code::bad_email:
      return "bad-email";
    case Code::bad_phone:
      return "bad-phone";
    case Code::bad_hash:
      return "bad-hash";
    case Code::bad_link:
      return "bad-link";
    case Code::bad_stem:
      return "bad-stem";
    case Code::cpr_number:
      return "cpr-number";
    case Code::duplicate_id:
      return "duplicate-id";
    case Code::unknown_id:
      return "unknown-id";
    case Code::bad_period:
      return "bad-period";
    case Code::due_before_at:
      return "due-before-at";
    case Code::text_missing:
      return "text-missing";
    case Code::unknown_reference:
      return "unknown-reference";
    case Code::no_start:
      return "no-start";
    case Code::chain_broken:
      return "chain-broken";
    case Code::chain_aside:
      return "chain-aside";
    case Code::misplaced_file:
      return "misplaced-file";
    case Code::entry_missing:
      return "entry-missing";
    case Code::entry_changed:
      return "entry-changed";
    case Code::entry_erased:
      return "entry-erased";
    case Code::entry_ignored:
      return "entry-ignored";
    case Code::history_unreadable:
      return "history-unreadable";
    case Code::conflict_marker:
      return "conflict-marker";
    case Code::plan_expired:
      return "plan-expired";
    case Code::plan_expires:
      return "plan-expires";
    case Code::unknown_party:
      return "unknown-party";
    case Code::missing_phone:
      return "missing-phone";
    case Code::missing_email:
      return "missing-email";
    case Code::missing_deputy:
      return "missing-deputy";
    case Code::missing_name:
      return "missing-name";
    case Code::party_line:
      return "party-line";
    case Code::spelling_differs:
      return "spelling-differs";
    case Code::contact_unverified:
      return "contact-unverified";
    case Code::person_left:
      return "person-left";
    case Code::person_twice:
      return "person-twice";
    case Code::number_twice:
      return "number-twice";
    case Code::phone_length:
      return "phone-length";
    case Code::own_deputy:
      return "own-deputy";
    case Code::deputy_ring:
      return "deputy-ring";
    case Code::deputy_of_nobody:
      return "deputy-of-nobody";
    case Code::name_twice:
      return "name-twice";
    case Code::use_undecided:
      return "use-undecided";
    case Code::night_phone:
      return "night-phone";
    case Code::no_period:
      return "no-period";
    case Code::document_changed:
      return "document-changed";
    case Code::signature_refused:
      return "signature-refused";
    case Code::duty_ended:
      return "duty-ended";
    case Code::sum_differs:
      return "sum-differs";
    case Code::percent_too_high:
      return "percent-too-high";
    case Code::template_unknown_name:
      return "template-unknown-name";
    case Code::template_unclosed:
      return "template-unclosed";
    case Code::template_crossed:
      return "template-crossed";
    case Code::template_partial:
      return "template-partial";
    case Code::template_cycle:
      return "template-cycle";
    case Code::template_tag:
      return "template-tag";
    case Code::template_unused:
      return "template-unused";
    case Code::template_markdown:
      return "template-markdown";
    case Code::html_element:
      return "html-element";
    case Code::html_attribute:
      return "html-attribute";
    case Code::html_address:
      return "html-address";
    case Code::html_unclear:
      return "html-unclear";
  }
  assert(false);
  return {};
}

bool matters_at_night(Code code) {
  switch (code) {
    case Code::person_left:
    case Code::deputy_ring:
    case Code::night_phone:
    case Code::missing_phone:
    case Code::no_period:
    case Code::plan_expired:
    case Code::duty_ended:
      return true;
    default:
      return false;
  }
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
    return matters_at_night(diagnostic.code) ? 1 : 2;
  });
}

}  // namespace base
