#include "store/git/commit.hpp"

#include <fmt/format.h>

#include <future>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/cpr.hpp"
#include "base/lists.hpp"
#include "base/meanwhile.hpp"
#include "base/text.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"
#include "store/git/git_state.hpp"
#include "store/git/history_walk.hpp"
#include "store/git/index.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

constexpr int most_commit_attempts = 5;

GitFault refuse(std::string reason, std::string remedy) {
  return {GitFault::Kind::refused, std::move(reason), std::move(remedy)};
}

std::string paths_of(const std::vector<FileToCommit>& files, char separator) {
  std::string text;
  for (const auto& file : files) text += file.path + separator;
  return text;
}

GitFault find_cpr(const std::vector<FileToCommit>& files) {
  for (const auto& file : files) {
    const auto line = base::line_with_cpr(file.path, file.bytes);
    if (!line) continue;
    const auto where =
        *line == 0 ? "i navnet " + file.path : fmt::format("i {}, linje {}", file.path, *line);
    return refuse("der står et CPR-nummer " + base::mask_cpr(where),
                  "Historikken glemmer ikke. Fjern nummeret, og prøv igen.");
  }
  return {};
}

// A filter would have git keep something else than the bytes: encrypted, perhaps.
GitFault find_filters(const fs::path& folder, const std::vector<FileToCommit>& files) {
  const auto own = own_filters(folder);
  if (!own) return own.fault;
  if (!own->empty()) {
    return refuse("git-arkivets egen opsætning vil køre et program (filter)",
                  "Stoler du på det, så flyt det til din egen opsætning (git config --global), og "
                  "gem notaterne med git.");
  }
  const auto asked =
      run_git(folder, {"check-attr", "-z", "--stdin", "filter", "ident", "working-tree-encoding"},
              {.input = paths_of(files, '\0')});
  if (!asked.ok()) return fault_of(asked, folder);
  std::set<std::string> names;
  const auto parts = base::split(asked.output, '\0');  // path, attribute, value
  for (std::size_t i = 2; i < parts.size(); i += 3) {
    const auto& [attribute, value] = std::tie(parts[i - 1], parts[i]);
    if (value == "unspecified" || value == "unset") continue;
    if (attribute == "filter") {
      if (value != "set") names.insert(value);
      continue;
    }
    // What others fetch would be other bytes: their `verify` would take it for changed.
    return refuse(
        fmt::format("git er sat op til at skrive filerne om, når de hentes ({})", attribute),
        fmt::format("Skriv nederst i filen .gitattributes: *.yaml -{}", attribute));
  }
  for (const auto& name : names) {
    for (const auto* key : {"clean", "process"}) {
      const auto set = ask_git(folder, {"config", "--get", fmt::format("filter.{}.{}", name, key)});
      if (!set.ok()) continue;
      return refuse(fmt::format("et filter i git ({}) gælder for filerne", base::visible(name)),
                    "Gem dem med git, så filteret bliver brugt.");
    }
  }
  return {};
}

GitFault find_ignored(const fs::path& folder, const std::vector<FileToCommit>& files) {
  const auto asked =
      run_git(folder, {"check-ignore", "-z", "--stdin"}, {.input = paths_of(files, '\0')});
  if (asked.status == 1) return {};
  if (!asked.ok()) return fault_of(asked, folder);
  const std::string path = asked.output.substr(0, asked.output.find('\0')) + '\0';
  const auto why = run_git(folder, {"check-ignore", "-z", "--stdin", "-v"}, {.input = path});
  const auto parts = base::split(why.output, '\0');  // source, line, pattern, path
  if (parts.size() < 4) return refuse("git springer filerne over (.gitignore)", "");
  return refuse(fmt::format("{} er skjult for git af «{}» i {}", parts[3], base::visible(parts[2]),
                            base::visible(parts[0])),
                "Fjern den linje, og prøv igen.");
}

// Those that the branch does not have yet. A fault where it has one with other bytes.
OrFault<std::vector<FileToCommit>> new_on(const Repository& repository, const Branch& branch,
                                          const std::vector<FileToCommit>& files) {
  if (!branch.tip) {
    auto all = files;
    std::erase_if(all, [](const FileToCommit& file) { return file.removed; });
    return all;
  }
  const auto name = [&](const FileToCommit& file) {
    return fmt::format("{}:./{}", *branch.tip, file.path);
  };
  GitFault fault;
  const auto there = read_objects(repository, base::mapped(files, name), &fault);
  if (fault) return fault;
  std::vector<FileToCommit> fresh;
  for (const auto& file : files) {
    const auto found = there.find(name(file));
    const bool has = found != there.end();
    if (file.removed ? !has : has && found->second == file.bytes) continue;
    if (!file.removed && has && found->second != file.before) {
      return refuse(fmt::format("{} står i historikken med et andet indhold", file.path),
                    "Se forskellen: beredskab restore");
    }
    fresh.push_back(file);
  }
  return fresh;
}

// As fast-import reads a path, whatever letters the folders above have.
std::string quoted_path(const std::string& path) {
  std::string text = "\"";
  for (const char c : path) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

struct Imported {
  GitResult result;
  std::string commit;
  std::vector<IndexLine> lines;
};

Imported import(const Repository& repository, const Branch& branch, const std::string& author,
                const std::string& committer, const std::vector<FileToCommit>& files,
                const std::string& message) {
  std::string stream;
  std::size_t mark = 0;
  const auto data = [&](std::string_view bytes) {
    stream += fmt::format("data {}\n", bytes.size());
    stream += bytes;
    stream += '\n';
  };
  for (const auto& file : files) {
    if (file.removed) continue;
    stream += fmt::format("blob\nmark :{}\n", ++mark);
    data(file.bytes);
  }
  const std::size_t commit_mark = mark + 1;
  stream += fmt::format("commit {}\nmark :{}\nauthor {}\ncommitter {}\n", branch.name, commit_mark,
                        author, committer);
  data(message.ends_with('\n') ? message : message + '\n');
  if (branch.tip) stream += fmt::format("from {}\n", *branch.tip);
  mark = 0;
  for (const auto& file : files) {
    const auto path = quoted_path(repository.prefix + file.path);
    stream +=
        file.removed ? fmt::format("D {}\n", path) : fmt::format("M 100644 :{} {}\n", ++mark, path);
  }
  stream += '\n';
  for (std::size_t i = 1; i <= commit_mark; ++i) stream += fmt::format("get-mark :{}\n", i);
  stream += "done\n";
  Imported imported{
      run_git(repository.folder, {"fast-import", "--quiet", "--done"}, {.input = stream}), {}, {}};
  const auto names = base::split(imported.result.output, '\n');
  if (names.size() < commit_mark) return imported;
  std::size_t blob = 0;
  for (const auto& file : files) {
    const auto path = repository.prefix + file.path;
    if (file.removed) {
      imported.lines.push_back({std::string(names.front().size(), '0'), path, "0"});
    } else {
      imported.lines.push_back({names[blob++], path, "100644"});
    }
  }
  imported.commit = names[commit_mark - 1];
  return imported;
}

// What git says for itself of what is to be committed, asked while we go on.
struct Asked {
  std::future<GitFault> filters, ignored;
  std::future<Writers> writers;
};

Asked ask_before_commit(const fs::path& folder, const std::vector<FileToCommit>& files) {
  return {base::meanwhile([&] { return find_filters(folder, files); }),
          base::meanwhile([&] { return find_ignored(folder, files); }),
          base::meanwhile([folder] { return writers_of(folder); })};
}

Committed commit_locked(const Repository& repository, const IndexLock& lock, Asked asked,
                        const std::vector<FileToCommit>& files, const std::string& message) {
  std::optional<Writers> who;
  GitFault failed;
  for (int attempt = 0; attempt < most_commit_attempts; ++attempt) {
    const auto branch = standing(repository);
    if (!branch) return {branch.fault, {}};
    if (attempt == 0 && !files.empty()) {
      for (auto* asking : {&asked.filters, &asked.ignored}) {
        if (auto found = asking->get()) return {std::move(found), {}};
      }
    }
    std::vector<IndexLine> lines;
    if (branch->tip) {
      auto lacking = lacking_in_index(repository, *branch->tip);
      if (!lacking) return {lacking.fault, {}};
      lines = *std::move(lacking);
    }
    // To take these over git looks through the filters.
    if (files.empty() && !lines.empty()) {
      if (auto found = find_filters(repository.folder, files)) return {std::move(found), {}};
    }
    // What was staged and never committed goes from the index alone.
    constexpr std::size_t sha1 = 40;
    const std::string none(branch->tip ? branch->tip->size() : sha1, '0');
    for (const auto& file : files) {
      if (file.removed) lines.push_back({none, repository.prefix + file.path, "0"});
    }
    const auto fresh = new_on(repository, *branch, files);
    if (!fresh) return {fresh.fault, {}};
    if (fresh->empty()) return {follow(repository, lock, lines), {}};
    if (!who) who = asked.writers.get();
    if (who->fault) return {who->fault, {}};
    const auto imported = import(repository, *branch, who->author, who->committer, *fresh, message);
    if (imported.result.ok()) {
      lines.insert(lines.end(), imported.lines.begin(), imported.lines.end());
      return {follow(repository, lock, lines), imported.commit};
    }
    failed = fault_of(imported.result, repository.folder);
    // Git's own words for a branch that somebody else moved meanwhile.
    if (imported.result.errors.find("ot updating") == std::string::npos) break;
  }
  return {std::move(failed), {}};
}

}  // namespace

Committed commit_files(const fs::path& folder, const std::vector<FileToCommit>& files,
                       const std::string& message) {
  const auto where = nearest(folder);
  Asked asked;
  if (!files.empty()) asked = ask_before_commit(where, files);
  const auto repository = locate(where);
  if (!repository) return {repository.fault, {}};
  if (auto unfinished = unfinished_work(*repository)) return {std::move(unfinished), {}};
  if (auto number = find_cpr(files)) return {std::move(number), {}};
  // All else under the lock: a merge may have begun meanwhile.
  const auto lock = IndexLock::take(*repository);
  if (!lock) return {lock.fault, {}};
  return commit_locked(*repository, *lock, std::move(asked), files, message);
}

}  // namespace store
