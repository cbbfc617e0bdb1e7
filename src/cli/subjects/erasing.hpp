// What an erasure is about: which entries go, and what may say the same of them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

struct EraseTarget {
  std::filesystem::path path;  // from the workspace's folder
  model::Stem stem;
  std::string bytes;
  bool told = false;  // an erasure names it already, and its file was left behind

  std::string id() const { return std::string(stem.id()); }
  // Nothing: outside incidents.
  std::optional<model::IncidentName> folder() const;
};

struct Erasing {
  std::vector<EraseTarget> targets;
  std::vector<std::string> others;  // ids of what stays, and corrects or is corrected by one
  std::vector<std::string> alike;   // ids of what stays, and has the same words
  std::vector<std::string> alone;   // ids of what stays, and is about one outside incidents
  std::vector<std::string> again;   // ids of what stands again as before its correction, which goes
  std::vector<std::string> void_again;  // likewise, and it is void
};

bool may_ask_to_erase(Session& session);
// Of ids, parted by commas, by their files: what the law forbids may be what keeps an entry from
// being read. Throws Error(usage) where one is none, tells of an erasure, or is all that opened its
// incident: a correction of it would do.
Erasing what_to_erase(Session& session, std::string_view given);
// Nothing of what goes may stand in what stays. Throws Error(usage).
void refuse_quotation(const model::Text& reason, const EraseTarget& target);

}  // namespace cli
