// A file's bytes with the name to show for it, and the way from an offset to line and column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/parsed.hpp"

namespace store {

class Source {
 public:
  // `name` is what diagnostics show: the path from the workspace's folder. Where every line ends in
  // CR LF, as an editor on Windows or git's own conversion leaves it, the bytes are those with LF.
  Source(std::string name, std::string bytes);

  const std::string& name() const { return name_; }
  const std::string& bytes() const { return bytes_; }
  bool from_windows() const { return from_windows_; }
  std::size_t line_count() const { return starts().size(); }
  std::size_t line_start(std::size_t line) const { return starts()[line]; }  // 0-based line
  std::string_view line(std::size_t line) const;                             // without its newline
  std::size_t line_of(std::size_t offset) const;                             // 0-based

  // A fault at a byte offset, with its line, column in characters, and the line's text.
  base::Diagnostic at(std::size_t offset, base::Mistake mistake,
                      base::Severity severity = base::Severity::error) const;
  // A fault of the file as a whole.
  base::Diagnostic whole(base::Mistake mistake,
                         base::Severity severity = base::Severity::error) const;
  // Adds `at`; of a file with more faults than anybody reads the first `most_told`, and that there
  // are more.
  static constexpr std::size_t most_told = 200;
  void tell(base::Diagnostics& diagnostics, std::size_t offset, base::Mistake mistake,
            base::Severity severity = base::Severity::error) const;

 private:
  std::string name_;
  std::string bytes_;
  bool from_windows_ = false;
  // Found when they are first asked for: of an entry without a fault nobody asks.
  const std::vector<std::size_t>& starts() const;
  mutable std::vector<std::size_t> starts_;
};

}  // namespace store
