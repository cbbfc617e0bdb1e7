// What a YAML file says, as a flat list of places and words: two versions that were written in
// different ways can be compared by it, and a third laid between them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace store {

// By place: `participants/tove-proeve/mobile`. An item of a list is called by its id; a list whose
// items have none is one word.
using FileValues = std::map<std::string, std::string>;

// Nothing where it cannot be read as YAML.
std::optional<FileValues> values_of(const std::string& name, const std::string& bytes);

// A place where both sides are other than the base, and than each other.
struct ValueDispute {
  std::string place;
  std::optional<std::string> ours, theirs;
};
struct ValueMerge {
  FileValues agreed;  // without what is in dispute
  std::vector<ValueDispute> disputes;
};
ValueMerge merge_values(const FileValues& base, const FileValues& ours, const FileValues& theirs);

// Those whose place begins so.
FileValues values_below(const FileValues& values, const std::string& place);

}  // namespace store
