#include "store/git/commits.hpp"

#include "base/cpr.hpp"
#include "base/meanwhile.hpp"
#include "base/text.hpp"
#include "store/git/git_process.hpp"

namespace store {

std::optional<std::string> commit_at(const Repository& repository, const std::string& ref) {
  return ask_git(repository.folder, {"rev-parse", "--verify", "--quiet", ref + "^{commit}"}).line();
}

bool is_partial(const Repository& repository) {
  const auto shallow = ask_git(repository.folder, {"rev-parse", "--is-shallow-repository"});
  return base::trim(shallow.output) == "true" ||
         ask_git(repository.folder, {"config", "--get-regexp", "^remote\\..*\\.promisor$", "true"})
             .ok();
}

bool is_ancestor(const Repository& repository, const std::string& older, const std::string& newer) {
  return older == newer ||
         run_git(repository.folder, {"merge-base", "--is-ancestor", older, newer}).ok();
}

std::optional<std::string> shared_commit(const Repository& repository, const std::string& a,
                                         const std::string& b) {
  return run_git(repository.folder, {"merge-base", a, b}).line();
}

Writers writers_of(const std::filesystem::path& folder) {
  const auto ask = [&folder](const char* ident) {
    return run_git_as_user(folder, {"var", ident}, {.limit = short_limit});
  };
  auto asking = base::meanwhile([&ask] { return ask("GIT_COMMITTER_IDENT"); });
  const auto author = ask("GIT_AUTHOR_IDENT");
  const auto committer = asking.get();
  Writers writers{base::first_line(author.output), base::first_line(committer.output), {}};
  for (const auto* one : {&committer, &author}) {
    if (!one->ok()) return {{}, {}, fault_of(*one, folder)};
    // Behind the address stands the time.
    if (base::find_cpr(std::string_view(one->output).substr(0, one->output.rfind('>')))) {
      return {{},
              {},
              {GitFault::Kind::refused, "dit navn eller din adresse i git har et CPR-nummer",
               "Historikken glemmer ikke. " + std::string(name_for_git)}};
    }
  }
  return writers;
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
  auto paths = base::split(listed.output, '\0');
  std::erase(paths, "");
  return paths;
}

}  // namespace store
