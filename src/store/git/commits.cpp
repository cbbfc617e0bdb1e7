#include "store/git/commits.hpp"

#include "base/text.hpp"
#include "store/git/git_process.hpp"

namespace store {

std::optional<std::string> commit_at(const Repository& repository, const std::string& ref) {
  return run_git(repository.folder, {"rev-parse", "--verify", "--quiet", ref + "^{commit}"},
                 {.limit = short_limit}).line();
}

bool is_ancestor(const Repository& repository, const std::string& older, const std::string& newer) {
  return older == newer ||
         run_git(repository.folder, {"merge-base", "--is-ancestor", older, newer}).ok();
}

std::optional<std::string> shared_commit(const Repository& repository, const std::string& a,
                                         const std::string& b) {
  return run_git(repository.folder, {"merge-base", a, b}).line();
}

std::vector<std::string> changed_paths(const Repository& repository,
                                       const std::optional<std::string>& before,
                                       const std::string& after) {
  std::vector<std::string> words{"diff-tree", "-r", "-z", "--name-only", "--no-renames"};
  if (before) {
    words.insert(words.end(), {*before, after});
  } else {
    words = {"ls-tree", "-r", "-z", "--name-only", "--full-tree", after};
  }
  const auto listed = run_git(repository.top, words);
  std::vector<std::string> paths;
  for (auto& path : base::split(listed.output, '\0')) {
    if (!path.empty()) paths.push_back(std::move(path));
  }
  return paths;
}

}  // namespace store
