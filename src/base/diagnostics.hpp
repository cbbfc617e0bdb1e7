// Faults in text that people wrote. They are values: reading goes on after one, so that a single
// run reports them all. Failures of the world (disk, git) are thrown instead, see error.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace base {

enum class Severity { error, warning };

// One enumerator per kind of fault. name() gives its kebab-case name, as `--json` shows it.
enum class Code {
  // the bytes and the YAML
  empty_file,
  invalid_utf8,
  control_character,
  carriage_return,
  tab,
  directive,
  cut_off,
  content_after_end,
  unterminated_quote,
  text_after_quote,
  multi_line_scalar,
  dropped_line,
  yaml_syntax,
  conflict_marker,
  second_document,
  anchor,
  tag,
  complex_key,
  merge_key,
  too_deep,
  // the shape
  duplicate_key,
  unknown_key,
  missing_field,
  wrong_shape,
  null_value,
  needs_quotes,
  hash_in_text,
  wrong_format,
  unknown_kind,
  newer_key,     // of an entry: kept
  newer_format,  // of an entry
  // the values
  bad_id,
  bad_text,
  bad_line,
  bad_date,
  bad_instant,
  bad_number,
  bad_bool,
  bad_choice,
  bad_email,
  bad_phone,
  bad_hash,
  bad_stem,
  bad_link,
  cpr_number,
  // across fields and files
  duplicate_id,
  unknown_id,
  bad_period,
  due_before_at,
  text_missing,
  unknown_reference,
  no_start,
  misplaced_file,
  // between the disk and git's history
  entry_missing,
  entry_changed,
  entry_ignored,
  entry_erased,
  history_unreadable,
  chain_broken,
  chain_aside,
  // what a plan lacks
  plan_expired,
  plan_expires,
  unknown_party,
  missing_phone,
  missing_email,
  missing_deputy,
  missing_name,
  party_line,
  spelling_differs,
  contact_unverified,
  person_left,
  person_twice,
  number_twice,
  // what fails at night
  phone_length,
  own_deputy,
  deputy_ring,
  deputy_of_nobody,
  name_twice,
  use_undecided,
  night_phone,
  no_period,
  document_changed,
  signature_refused,
  duty_ended,
  sum_differs,
  percent_too_high,
  // templates
  template_unknown_name,
  template_unclosed,
  template_crossed,
  template_partial,
  template_cycle,
  template_tag,
  template_unused,
  template_markdown,
  // the HTML of templates
  html_element,
  html_attribute,
  html_address,
  html_unclear,
};

std::string_view name(Code code);

struct Diagnostic {
  Code code;
  Severity severity = Severity::error;
  std::string file;
  int line = 0;    // 1-based; 0: the fault concerns the file as a whole
  int column = 0;  // 1-based, in characters; 0: the fault concerns the line as a whole
  std::string message;
  std::string remedy;       // what to do, a sentence; may be empty
  std::string source_line;  // the line itself; empty where there is none to show
};

// Of a file or folder as a whole.
Diagnostic fault_at(Code code, std::string file, std::string message, std::string remedy,
                    Severity severity = Severity::error);

// `fil:linje:kolonne: fejl: …`, then the line with a caret, then the remedy. Ends with a newline.
// Control characters are made visible, CPR numbers are masked, and a long line is cut around the
// caret, to `excerpt_columns`.
std::string format(const Diagnostic& diagnostic, std::size_t excerpt_columns = 100);

class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { list_.push_back(std::move(diagnostic)); }
  void append(Diagnostics other);
  bool has_errors() const;
  bool empty() const { return list_.empty(); }
  std::size_t count(Severity severity) const;
  // How many of this severity are among the last ones, which are of this file.
  std::size_t told_last_of(std::string_view file, Severity severity) const;
  // By file, line and column; what has the same place keeps its order.
  void sort();
  // Likewise within each: faults, warnings of what matters at night, other warnings.
  void sort_by_weight();
  auto begin() const { return list_.begin(); }
  auto end() const { return list_.end(); }

 private:
  std::vector<Diagnostic> list_;
};

}  // namespace base
