// The chain of a folder of entries: each names in `after` the latest ones that lay there when it
// was written, by id and digest. It is evidence of what lay on the writer's machine, and shows what
// was changed or removed since; the state of an incident never depends on it.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/values/names.hpp"

namespace store {

// The beginning of the SHA-256 of an entry's bytes, CR LF read as LF.
std::string chain_digest(std::string_view bytes);

// What the next entry of the folder is written after: those that no other names. Entries without
// `after` (all of version 1) are one chain in the order of their names. Only the ends of the files
// are read, and those that are named whole. What cannot be read is passed over: nothing here may
// stand in the way of a note.
std::vector<model::Link> heads_of(const std::filesystem::path& folder);

// What the entry says that it was written after; nothing where it cannot be read.
std::vector<model::Link> links_of(const std::filesystem::path& file);

// What the entries of a folder say of one another, and is not so (any more).
struct ChainFault {
  enum class Kind {
    changed,  // it is not what it was when `by` was written
    removed,  // it lay there when `by` was written
    aside,    // a remark: no later one names these; from another machine, or added afterwards
  };
  Kind kind;
  std::vector<std::string> ids;  // the entries; one, but for `aside`
  model::Stem by;                // who says so; of `aside`, the first of them
  std::filesystem::path file;    // where it is shown, from the workspace's folder
};

// What is to be done where an entry that lay beside another lies in another folder now.
inline constexpr std::string_view put_back =
    "Et af dem er flyttet eller kopieret. Læg det, hvor det hører til, eller slet kopien.";
// What `check` says of it; `elsewhere`: the one that lay there lies in another folder now.
base::Diagnostic as_diagnostic(const ChainFault& fault, bool elsewhere);

// The chain of one folder, of the bytes that somebody else has read: each file once.
class Chain {
 public:
  // From the workspace's folder.
  explicit Chain(std::filesystem::path folder) : folder_(std::move(folder)) {}

  void add(const model::Stem& stem, std::string_view bytes);
  // It is there, and cannot be read: reading the entries says so.
  void add_unread(const model::Stem& stem) { files_.emplace(stem.id(), stem); }

  // When all are added. One fault for each entry that is not what others say it was, however many
  // do.
  std::vector<ChainFault> faults();

 private:
  struct Entry {
    model::Stem stem;
    std::vector<model::Link> after;
  };
  void check_link(const Entry& one, const model::Link& link);
  void remark();

  std::filesystem::path folder_;
  std::vector<Entry> entries_;                // that are not cut off, by name
  std::map<std::string, model::Stem> files_;  // by id; those that are cut off too
  std::map<std::string, std::string> digests_;
  std::set<std::string> said_;
  std::vector<ChainFault> faults_;
};

}  // namespace store
