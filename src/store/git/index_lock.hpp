// The two locks that a commit of ours holds: `beredskab.lock` in the folder that all work trees
// share, by which our own runs wait for one another; and git's own `index.lock`, made as git makes
// it, so that no git of the user's begins anything meanwhile.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "store/disk/descriptor.hpp"
#include "store/git/git_state.hpp"

namespace store {

// What a copy of the index is called, from its beginning, while it is worked on.
inline constexpr std::string_view index_copy = "index.beredskab";

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

}  // namespace store
