// One hand-written file that two have changed: what they do not agree on, and the text in which all
// that both wrote stands, with each dispute settled. The text is proved: read back, it says exactly
// what was settled.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/sync/merge_trial.hpp"

namespace store {

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
