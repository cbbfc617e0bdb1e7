// Our own small YAML tree, made from yaml-cpp's events. It is strict: whatever the events cannot
// vouch for (duplicates, anchors, aliases, tags, merge keys, complex keys, second documents, lines
// that no event accounts for, depth over 64) is a fault.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "store/yaml/scan.hpp"
#include "store/yaml/source.hpp"

namespace store {

struct Member;

struct Node {
  enum class Kind { null, scalar, list, map };
  enum class Quote { plain, quoted, block };

  Kind kind = Kind::null;
  Quote quote = Quote::plain;
  std::size_t offset = 0;       // in bytes
  std::size_t remark = 0;       // of the `#` behind a plain scalar on its line; 0: none
  std::string text;             // of a scalar
  std::vector<Node> items;      // of a list
  std::vector<Member> members;  // of a map, in the file's order

  const Node* find(std::string_view key) const;
};

struct Member {
  std::string key;
  std::size_t offset = 0;  // of the key
  Node value;
};

// The file's one document, or nothing with a fault added. Duplicate keys are added as faults but
// do not end the reading: the first value stands.
std::optional<Node> parse_tree(const Source& source, EndMarker end_marker,
                               base::Diagnostics& diagnostics);

}  // namespace store
