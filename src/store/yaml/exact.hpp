// The tree of a file that stands in exactly the form our emitter writes, read without yaml-cpp,
// which costs several times as much as all else that is done with an entry. Whatever differs in the
// least (a comment, another indentation, other quotes, a key given twice) is left to parse_tree(),
// which says what is wrong with it.
//
// What is read here parse_tree() reads too, as the same tree: the fuzzers and the unit tests hold
// the two against each other.
#pragma once

#include <optional>

#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace store {

// Of a file that ends with the line `...`; nothing where it must be read by parse_tree().
std::optional<Node> exact_tree(const Source& source);

}  // namespace store
