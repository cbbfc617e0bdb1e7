#include "store/git/git_state.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <utility>

#include "base/ascii.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "store/disk/verbose.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_damage.hpp"
#include "store/git/git_process.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

struct Unfinished {
  std::string_view file;  // in the repository's folder, while it lasts
  std::string_view reason;
  std::string_view remedy;  // {git}: as it is typed
};

// In this order: a series of cherry-picks has both `sequencer` and, most of the time, its own head.
constexpr std::array<Unfinished, 9> unfinished{{
    {"MERGE_HEAD", "en sammenfletning (git merge) er ikke gjort færdig",
     "Gør den færdig, eller fortryd den med {git} merge --abort."},
    {"rebase-merge", "en omskrivning af historikken (git rebase) er ikke gjort færdig",
     "Gør den færdig, eller fortryd den med {git} rebase --abort."},
    {"rebase-apply/applying", "en række rettelser (git am) er ikke gjort færdig",
     "Gør den færdig, eller fortryd den med {git} am --abort."},
    {"rebase-apply", "en omskrivning af historikken (git rebase) er ikke gjort færdig",
     "Gør den færdig, eller fortryd den med {git} rebase --abort."},
    {"CHERRY_PICK_HEAD", "en overførsel (git cherry-pick) er ikke gjort færdig",
     "Gør den færdig, eller fortryd den med {git} cherry-pick --abort."},
    {"REVERT_HEAD", "en tilbageføring (git revert) er ikke gjort færdig",
     "Gør den færdig, eller fortryd den med {git} revert --abort."},
    {"sequencer", "en række af git cherry-pick eller git revert er ikke gjort færdig",
     "Gør den færdig, eller fortryd den med --abort; {git} status siger hvilken."},
    {"BISECT_LOG", "en søgning i historikken (git bisect) er ikke gjort færdig",
     "Afslut den med {git} bisect reset."},
    {"BISECT_START", "en søgning i historikken (git bisect) er ikke gjort færdig",
     "Afslut den med {git} bisect reset."},
}};

constexpr std::string_view outside = "mappen er ikke i git-arkivets arbejdsmappe";
constexpr std::string_view outside_remedy =
    "Se efter core.worktree og core.bare i arkivets opsætning (.git/config).";

struct GitComplaint {
  std::string_view words;  // of git's
  std::string_view reason;
  std::string_view remedy;
};

// In the user's own or in the repository's: which file, git says where a whole line is bad.
constexpr std::string_view unread_settings = "opsætningen af git kan ikke læses";
constexpr std::string_view unread_settings_remedy =
    "Ret filen .git/config i mappen, eller .gitconfig i din hjemmemappe.";
constexpr std::string_view newer =
    "git-arkivet er af en slags, som git her på computeren ikke kender";
constexpr std::string_view newer_remedy = "Installér en nyere git.";

constexpr std::array<GitComplaint, 15> complaints{{
    {"git findes ikke på computeren", "git findes ikke på computeren",
     "Installér pakken git. Alt andet virker uden."},
    {"git kan ikke startes", "computeren kan ikke starte flere programmer",
     "Luk et program, og prøv igen."},
    {"git svarer ikke", "git svarer ikke",
     "Se efter, om disken og netværket svarer, og prøv igen."},
    {waits_for, "git venter på noget, der ikke er en almindelig fil", ""},
    {"not a git repository", "mappen er ikke i et git-arkiv", "Begynd historikken: beredskab sync"},
    {"must be run in a work tree", outside, outside_remedy},
    {"tell me who you are", "git kender ikke dit navn", name_for_git},
    {"empty ident name", "git kender ikke dit navn",
     "Skriv én gang:\n  git config --global user.name \"Dit Navn\""},
    {"dubious ownership", "git-arkivet tilhører en anden bruger",
     "Stoler du på mappen, så skriv én gang:\n  git config --global --add safe.directory \"{}\""},
    {"index file", "gits egen liste over filerne er ødelagt",
     "Historikken selv er hel. Lav listen igen: flyt filen .git/index væk, og skriv git reset."},
    {"bad config", unread_settings, unread_settings_remedy},
    {" config value '", unread_settings, unread_settings_remedy},
    {"unknown repository extension", newer, newer_remedy},
    {"Expected git repo version", newer, newer_remedy},
    {"No space left", "der er ikke plads på disken", "Ryd op på disken, og prøv igen."},
}};

}  // namespace

bool is_plain_name(std::string_view name) {
  return !name.empty() && name.front() != '-' &&
         name.find_first_not_of(
             "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/-") ==
             std::string_view::npos;
}

fs::path nearest(fs::path folder) {
  std::error_code ignored;
  while (!fs::is_directory(folder, ignored) && folder.has_parent_path() &&
         folder.parent_path() != folder) {
    folder = folder.parent_path();
  }
  return folder;
}

std::optional<GitFault> common_fault(const GitResult& result, const fs::path& folder) {
  const std::string& said = result.errors.empty() ? result.output : result.errors;
  for (const auto& one : complaints) {
    if (said.find(one.words) == std::string::npos) continue;
    std::string remedy(one.remedy);
    if (const auto at = remedy.find("{}"); at != std::string::npos) {
      // The folder that git asks whether to trust, where it names one: that of the whole
      // repository.
      std::error_code ignored;
      const auto named = between(said, "ownership in repository at '", "'\n");
      remedy.replace(at, 2,
                     named.value_or(fs::absolute(folder, ignored).lexically_normal().string()));
    }
    if (one.reason == unread_settings) {
      if (const auto file = between(said, " in file ", "\n"))
        remedy = fmt::format("Ret filen {}.", base::visible(*file));
    }
    if (one.words == waits_for) {
      const auto pipe = between(said, waits_for, "'\n");
      remedy = fmt::format("Flyt {} væk, og prøv igen.", base::visible(pipe.value_or("den")));
    }
    const bool none = one.words == std::string_view("not a git repository");
    return GitFault{none ? GitFault::Kind::no_repository : GitFault::Kind::other,
                    std::string(one.reason) + originally(said), std::move(remedy)};
  }
  return std::nullopt;
}

GitFault fault_of(const GitResult& result, const fs::path& folder) {
  if (auto common = common_fault(result, folder)) return *std::move(common);
  const std::string& said = result.errors.empty() ? result.output : result.errors;
  for (const std::string_view words :
       {"is corrupt", "bad object", "unable to read tree", "packed-refs", "Could not read"}) {
    if (said.find(words) == std::string::npos) continue;
    if (said.find("alternate object path") != std::string::npos) {
      return {GitFault::Kind::other,
              "noget af historikken ligger i en anden mappe, som ikke er her" + originally(said),
              "Er den på en disk, der ikke er sat til, eller er den flyttet? Filen "
              ".git/objects/info/alternates siger, hvor den var."};
    }
    return {GitFault::Kind::other, "historikken er ødelagt" + originally(said),
            std::string(fetch_it_elsewhere)};
  }
  if (said.find("Permission denied") != std::string::npos) {
    return {GitFault::Kind::other, "du har ikke adgang til det hele" + originally(said),
            fmt::format("Bed om adgang til {} og det, der ligger i den.", folder.string())};
  }
  return {GitFault::Kind::other, "git kunne ikke gøre det" + originally(said),
          "Prøv igen senere. Se, hvad git selv siger, ved at tilføje --verbose."};
}

namespace {

// As it is typed in the workspace's folder, where the records have a history of their own.
std::string git_for(const Repository& repository) {
  std::error_code ignored;
  const bool own = fs::exists(repository.top.parent_path() / "plans" / "plans.yaml", ignored);
  const auto name = repository.top.filename().string();
  return own && is_plain_name(name) ? fmt::format("git -C {}", name) : "git";
}

}  // namespace

OrFault<Repository> locate(const fs::path& folder) {
  const auto where = nearest(folder);
  // The prefix comes last: it alone may be empty.
  const auto asked = ask_git(
      where, {"rev-parse", "--path-format=absolute", "--absolute-git-dir", "--git-common-dir",
              "--show-toplevel", "--is-inside-work-tree", "--show-prefix"});
  if (!asked.ok()) {
    auto fault = fault_of(asked, where);
    const bool other_disk = asked.errors.find("filesystem boundary") != std::string::npos;
    const bool none = fault.kind == GitFault::Kind::no_repository && !other_disk;
    return none ? why_none(where, std::move(fault)) : fault;
  }
  const auto parts = base::split(asked.output, '\n');
  constexpr std::size_t usual = 6;  // with what follows the last newline
  if (parts.size() != usual) {
    return GitFault{GitFault::Kind::other,
                    parts.size() > usual ? "en mappes navn har et linjeskift"
                                         : "git svarer ikke, som det plejer",
                    ""};
  }
  if (parts[3] != "true") {
    return GitFault{GitFault::Kind::other, std::string(outside), std::string(outside_remedy)};
  }
  // One of its own that git passed over is not this one.
  std::error_code ignored;
  const auto real = fs::weakly_canonical(where, ignored);
  const bool usual_place =
      parts[0] == parts[2] + "/.git" && (real.string() + '/').starts_with(parts[2] + '/');
  if (auto fault = usual_place ? fault_on_the_way(real, parts[2]) : GitFault()) return fault;
  Repository found{where, parts[0], parts[1], parts[2], parts[4]};
  if (auto fault = unfetched_submodule(found, folder)) return fault;
  return found;
}

std::vector<Repository> repositories_of(const std::vector<fs::path>& folders) {
  std::vector<Repository> found;
  for (const auto& folder : folders) {
    auto one = locate(folder);
    if (one && !base::contains(found, one->git, &Repository::git)) found.push_back(*std::move(one));
  }
  return found;
}

GitFault make_history(const fs::path& folder, std::string_view object_format) {
  const auto made = run_git(
      folder, {"init", "--quiet", "--template=", fmt::format("--object-format={}", object_format)});
  return made.ok() ? GitFault{} : fault_of(made, folder);
}

void hide_from_around(const fs::path& folder) {
  const auto around = locate(folder.parent_path());
  if (!around) return;
  std::error_code ignored;
  fs::create_directories(around->common / "info", ignored);
  std::ofstream(around->common / "info" / "exclude", std::ios::app)
      << "\n/" << around->prefix << folder.filename().string() << "/\n";
}

GitFault unfinished_work(const Repository& repository) {
  std::error_code ignored;
  for (const auto& one : unfinished) {
    if (!fs::exists(fs::symlink_status(repository.git / one.file, ignored))) continue;
    return {GitFault::Kind::state, std::string(one.reason),
            fmt::format(fmt::runtime(one.remedy), fmt::arg("git", git_for(repository)))};
  }
  return {};
}

bool is_sparse(const fs::path& folder) {
  const auto set = ask_git(folder, {"config", "--bool", "core.sparseCheckout"});
  return base::trim(set.output) == "true";
}

LookedPast looked_past(const Repository& repository, const std::vector<std::string>& where) {
  std::vector<std::string> words{"ls-files", "-v", "-z", "--full-name", "--"};
  words.insert(words.end(), where.begin(), where.end());
  const auto listed = run_git(repository.folder, words);
  LookedPast found;
  for (const auto& line : base::split(listed.output, '\0')) {  // «h PATH»
    if (line.starts_with("S ") || line.starts_with("s ")) found.left_out.push_back(line.substr(2));
    else if (!line.empty() && base::is_lower(line.front())) found.paths.push_back(line.substr(2));
  }
  if (found.left_out.empty() || is_sparse(repository.folder)) return found;
  std::ranges::move(std::exchange(found.left_out, {}), std::back_inserter(found.paths));
  return found;
}

OrFault<Branch> standing(const Repository& repository) {
  if (auto unfinished_here = unfinished_work(repository)) return unfinished_here;
  return branch_of(repository);
}

OrFault<Branch> branch_of(const Repository& repository) {
  // Both at once, where there is a commit on a branch.
  const auto both =
      ask_git(repository.folder, {"rev-parse", "HEAD^{commit}", "--symbolic-full-name", "HEAD"});
  const auto lines = base::split(both.output, '\n');
  if (both.ok() && lines.size() > 1 && lines[1].starts_with("refs/heads/"))
    return Branch{lines[1], lines[0]};
  const auto head = ask_git(repository.folder, {"symbolic-ref", "--quiet", "HEAD"});
  const std::string name = base::first_line(head.output);
  if (head.status == 1 || (head.ok() && !name.starts_with("refs/heads/"))) {
    return GitFault{GitFault::Kind::state, "arkivet står ikke på nogen gren (detached HEAD)",
                    fmt::format("Gå tilbage til jeres gren, for eksempel {} switch main.",
                                git_for(repository))};
  }
  if (!head.ok()) {  // git names no branch that is broken
    auto broken = broken_branch(repository, branch_named_by_head(repository));
    return broken ? broken : fault_of(head, repository.folder);
  }
  auto tip = commit_at(repository, name);
  auto broken = tip ? GitFault() : broken_branch(repository, name);
  if (broken) return broken;
  return Branch{name, std::move(tip)};
}

}  // namespace store
