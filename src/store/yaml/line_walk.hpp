// One line of YAML outside block texts, as far as its tokens go: quotes, brackets, dashes, keys.
// It finds what yaml-cpp would pass over in silence or report at another place, and what the scan
// must know to judge the next line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.hpp"
#include "base/parsed.hpp"
#include "store/yaml/source.hpp"

namespace store {

// The `[` and `{` that are open where a line begins or ends.
struct Brackets {
  std::string open;        // from the outermost to the innermost
  std::size_t opened = 0;  // the offset of the outermost
};

struct Line {
  std::size_t indent = 0;                // columns are 0-based and count bytes
  std::size_t column = 0;                // of the first token behind the dashes
  std::optional<std::size_t> last_dash;  // the column of the last dash before it
  bool has_key = false;
  bool open_value = false;             // ends with a colon or a dash: the value stands below
  bool opens_block = false;            // ends with the header of a `|` or `>` text
  bool block_indent = false;           // whose header says how far it is indented
  std::optional<std::size_t> comment;  // its column
  std::optional<base::Diagnostic> fault;
};

// What is refused wherever it stands.
base::Mistake anchor_mistake();
base::Mistake tag_mistake();
base::Mistake key_mistake();
// To YAML what follows ` #` is a remark: `rest`, from there to the end of the line, is no part of
// the text.
base::Mistake hash_mistake(std::string_view rest);

std::size_t indent_of(std::string_view line);

// `brackets` is read for the line's beginning and left as at its end.
Line walk_line(const Source& source, std::size_t number, Brackets& brackets);

}  // namespace store
