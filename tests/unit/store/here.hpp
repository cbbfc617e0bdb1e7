// What the tests of store/ share: folders of their own, git of its own, and diagnostics as text.
#pragma once

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../model/build.hpp"
#include "base/diagnostics.hpp"
#include "base/text.hpp"
#include "store/git/git.hpp"

namespace store::test {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

// A folder that is gone with the test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "beredskab-unit-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("mkdtemp");
    path_ = name;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const fs::path& path() const { return path_; }
  fs::path operator/(const fs::path& name) const { return path_ / name; }

  void write(const fs::path& name, std::string_view bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::string read(const fs::path& name) const {
    std::ifstream file(path_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  // Every file and folder below, sorted; folders end with a slash. `.git` is left out.
  std::vector<std::string> all() const {
    std::vector<std::string> names;
    for (auto at = fs::recursive_directory_iterator(path_); at != end(at); ++at) {
      if (at->path().filename() == ".git") {
        at.disable_recursion_pending();
        continue;
      }
      names.push_back(at->path().lexically_relative(path_).generic_string() +
                      (at->is_directory() ? "/" : ""));
    }
    std::sort(names.begin(), names.end());
    return names;
  }

 private:
  fs::path path_;
};

// An environment variable for as long as the test lasts.
class Variable {
 public:
  Variable(std::string name, const std::string& value) : name_(std::move(name)) {
    if (const char* now = std::getenv(name_.c_str())) before_ = now;
    ::setenv(name_.c_str(), value.c_str(), 1);
  }
  ~Variable() {
    if (before_) {
      ::setenv(name_.c_str(), before_->c_str(), 1);
    } else {
      ::unsetenv(name_.c_str());
    }
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  std::string name_;
  std::optional<std::string> before_;
};

// A repository whose git knows nothing of the machine's configuration.
class Repository : public Folder {
 public:
  Repository() { git("init -q -b main"); }
  // Runs git in the folder, by a shell; must succeed.
  void git(const std::string& arguments) const {
    const std::string command =
        fmt::format("cd '{}' && git {} >/dev/null 2>&1", path().string(), arguments);
    if (std::system(command.c_str()) != 0) throw std::runtime_error("git " + arguments);
  }
  void commit_all() const {
    git("add -A");
    git("-c user.name=Prøve -c user.email=p@example.invalid commit -q -m alt");
  }

 private:
  Variable system_{"GIT_CONFIG_NOSYSTEM", "1"};
  Variable global_{"GIT_CONFIG_GLOBAL", "/dev/null"};
  Variable author_{"GIT_AUTHOR_NAME", "Tove Prøve"};
  Variable author_email_{"GIT_AUTHOR_EMAIL", "tove@example.invalid"};
  Variable committer_{"GIT_COMMITTER_NAME", "Tove Prøve"};
  Variable committer_email_{"GIT_COMMITTER_EMAIL", "tove@example.invalid"};
};

// What git says, line by line.
inline Names lines(const Repository& repository, std::vector<std::string> arguments) {
  std::string output = git_read(repository.path(), std::move(arguments)).output;
  if (output.ends_with('\n')) output.pop_back();
  if (output.empty()) return {};
  return base::split(output, '\n');
}

// `bad-id 3:7`, and `unknown-kind 2:7 (warning)`; a fault of the whole file has no place. One by
// one, in the order in which they were found.
inline std::string brief(const base::Diagnostic& found) {
  std::string text(base::name(found.code));
  if (found.line > 0) text += fmt::format(" {}:{}", found.line, found.column);
  return text + (found.severity == base::Severity::warning ? " (warning)" : "");
}
inline std::string brief(const base::Diagnostics& found) {
  std::string text;
  for (const auto& one : found) text += (text.empty() ? "" : ", ") + brief(one);
  return text;
}
// With the file in front of each, sorted, one per line.
inline std::vector<std::string> by_file(base::Diagnostics found) {
  found.sort();
  std::vector<std::string> all;
  for (const auto& one : found) all.push_back(one.file + ": " + brief(one));
  return all;
}
// The text of each in full, one after another.
inline std::string in_full(const base::Diagnostics& found) {
  std::string text;
  for (const auto& one : found) text += base::format(one);
  return text;
}

}  // namespace store::test

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& all) {
    std::string text;
    for (const auto& one : all) text += "\n  " + one;
    return text.c_str();
  }
};
}  // namespace doctest
