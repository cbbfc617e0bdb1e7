// Hand-written files of older forms, brought to today's: what `upgrade` does. Entries are never
// rewritten: every version of them is read for ever.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// From one version of a format to the next. Steps are for ever: a file of version 1 takes each of
// them in its turn.
struct UpgradeStep {
  std::string_view format;                             // `beredskab-plan`
  int from;                                            // to the version after it
  std::function<std::string(std::string text)> apply;  // all but the line with `format`
  std::string_view told;                               // in Danish, what it changes
};
// None yet: each hand-written format is still at version 1.
std::span<const UpgradeStep> upgrade_steps();

struct Upgrade {
  std::string file;    // from the workspace's folder
  std::string before;  // byte for byte; empty for a file that is new
  std::string after;
  std::vector<std::string> changes;  // what becomes other, in Danish, one at least
  bool by_hand = true;               // else the program made it, and there is no difference to read
  bool same_text = false;  // but for its line ends and an invisible mark: nothing can be lost
};
struct Untouched {
  std::string file;
  std::string why;
};
struct Upgrades {
  std::vector<Upgrade> files;
  std::vector<Untouched> left;  // of another form than today's, and not to be brought there
};

// Today's form of a file whose format is `format` (`beredskab-plan/1`) today; `changes` is empty
// where it has that already. Nothing where it is of a newer version, or a step is missing.
std::optional<Upgrade> upgraded(std::string file, std::string before, std::string_view format,
                                std::span<const UpgradeStep> steps);

// All that the program reads by a table of fields, in plans/. What then still has faults that it
// had not before is left.
Upgrades upgrades(const std::filesystem::path& root);

}  // namespace store
