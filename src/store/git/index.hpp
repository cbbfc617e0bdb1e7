// The two locks that a commit of ours holds: `beredskab.lock` in the folder that all work trees
// share, by which our own runs wait for one another; and git's own `index.lock`, made as git makes
// it, so that no git of the user's begins anything meanwhile. And the index after the commit: it
// must follow, or the user's next plain commit deletes from history what the index lacks.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/disk/descriptor.hpp"
#include "store/git/git_state.hpp"

namespace store {

class IndexLock {
 public:
  // Waits for other runs of ours, and up to ten seconds for a lock that is not ours; one that is
  // older than that is not waited for. A lock that a run of ours left behind is removed first.
  static OrFault<IndexLock> take(const Repository& repository);

  ~IndexLock();
  IndexLock(IndexLock&& other) noexcept;
  IndexLock& operator=(IndexLock&&) = delete;

  // Puts `copy`, a file beside it, in the index's place.
  bool put_index(const std::filesystem::path& copy) const;
  std::filesystem::path index() const { return git_ / "index"; }

 private:
  IndexLock(std::filesystem::path git, Descriptor ours)
      : git_(std::move(git)), ours_(std::move(ours)) {}

  std::filesystem::path git_;  // empty where it was moved from
  Descriptor ours_;
};

struct IndexLine {
  std::string blob;
  std::string path;             // from the top of the work tree
  std::string mode = "100644";  // «0»: the index shall not have it
};

// Entries that `commit` and the disk have alike, and the index lacks: what a run left behind that
// was cut short between the two. A fault where the index cannot be read.
OrFault<std::vector<IndexLine>> lacking_in_index(const Repository& repository,
                                                 const std::string& commit);

// Puts the lines into the index, by way of a copy. Nothing else in it changes.
GitFault follow(const Repository& repository, const IndexLock& lock,
                const std::vector<IndexLine>& lines);

}  // namespace store
