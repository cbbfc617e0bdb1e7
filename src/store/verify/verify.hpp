// Whether what was written is what lies here: by the digests that entries keep of one another, and
// by the history, which is walked once. Every entry was added, and never touched since.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace store {

struct Finding {
  enum class Kind {
    changed,  // its text was changed, here or in the history
    removed,
    renamed,        // moved, or another name: the time of writing may be another
    misnamed,       // its name and the time in it do not agree
    rewritten,      // the history is not what was seen of it
    signature,      // the document that was signed is not in the history as it was
    false_erasure,  // an erasure names other bytes than those that were removed
    unreadable,     // a file or folder that is here, and cannot be read
    // these are remarks
    erased,  // an erasure says by whom and why
    uncommitted,
    aside,       // no later entry names it
    incomplete,  // the history is only a part
  };
  Kind kind;
  std::vector<std::string> ids;  // of entries; empty where it is about none
  std::string path;              // of the first, from the workspace's folder; a remote's name
  std::string by_path;           // the entry that says so, where the history does not
  struct Commit {
    std::string name, author, time;
  };
  // In which it was done; where it was done here, that wrote it first.
  std::optional<Commit> commit;
  bool here = false;    // on this disk alone: the history has it as it was
  bool undone = false;  // and it is as it was again
  // Of `renamed`: where it lies now; with `by_path` where that which lay beside it does, and one of
  // them was moved or copied.
  std::string now_path;

  bool is_fault() const { return kind < Kind::erased; }
};

// Of all records of the workspace, faults before remarks. What is gone is a fault, unless an
// erasure that can be read names it. Throws Error(world) where git does not say.
struct Verified {
  std::size_t entries = 0;  // those that lie here
  bool history = true;      // false: there is none, and the digests alone were looked at
  std::vector<Finding> findings;
};
Verified verify_records(const std::filesystem::path& root);

}  // namespace store
