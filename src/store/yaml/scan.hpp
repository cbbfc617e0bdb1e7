// The first look at a file: its bytes and lines, before any YAML is read. It refuses what yaml-cpp
// would pass over in silence (measured on yaml-cpp 0.7): invalid UTF-8, control characters, tabs,
// lines that begin with `%`, quotes that are not closed on their line, text right behind a quote,
// lines without a key, and a file that ends too early. What people get wrong most often (a colon
// in a text, a bracket that is not closed, a line too far to the right) it reports at its place.
#pragma once

#include <optional>
#include <vector>

#include "base/diagnostics.hpp"
#include "store/yaml/source.hpp"

namespace store {

enum class EndMarker {
  required,   // entries: a line `...` ends the file; without it the file is cut off
  forbidden,  // hand-written files
};

struct Scan {
  std::optional<base::Diagnostic> fault;  // the first one
  std::vector<bool> block_lines;      // per line: inside a `|` or `>` text, or blank, or comment
  std::vector<std::size_t> comments;  // offsets; each goes to the end of its line
};

Scan scan(const Source& source, EndMarker end_marker);

// The first of its faults that are no matter of YAML: invalid UTF-8, control characters, tabs, and
// line ends of Windows.
std::optional<base::Diagnostic> fault_of_bytes(const Source& source,
                                               EndMarker end_marker = EndMarker::required);

}  // namespace store
