// One hand-written file that two have changed: what they do not agree on, and the text in which all
// that both wrote stands, with each dispute settled. The text is proved: read back, it says exactly
// what was settled.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/sync/merge_trial.hpp"

namespace store {

// What a YAML file says, as a flat list of places and words: two versions that were written in
// different ways can be compared by it, and a third laid between them. By place:
// `participants/tove-proeve/mobile`. An item of a list is called by its id; a list whose items have
// none is one word.
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

// How lines that both have changed are taken.
enum class Favour { ours, theirs, both };
// The three versions merged line by line; nothing where that cannot be done.
using MergeLines = std::function<std::optional<std::string>(Favour)>;

// Fills in what is in dispute. Returns the text where nothing is: both only wrote in the same
// place.
std::optional<std::string> look_at_disputes(Conflict& conflict, const MergeLines& merge);

// The text in which each dispute is settled so. Nothing where it cannot be made: then one side's
// file must be taken whole.
std::optional<std::string> settled(const Conflict& conflict, const std::vector<Side>& choices,
                                   const MergeLines& merge);

}  // namespace store
