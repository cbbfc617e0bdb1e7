// The one exception type. It is thrown where a command cannot go on, and caught once, in cli::run.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace base {

enum class Trouble {
  usage,      // the command line cannot be carried out: exit 2
  world,      // disk, git, no workspace: exit 3
  refused,    // refused to protect people: exit 4
  cancelled,  // the user went away from a prompt: exit 130
};

// what() says what was seen; `remedy` says what to do, and may be empty. Both are for the
// coordinator, in Danish, and may have several lines.
class Error : public std::runtime_error {
 public:
  Error(Trouble trouble, const std::string& message, std::string remedy = {})
      : std::runtime_error(message), trouble_(trouble), remedy_(std::move(remedy)) {}

  Trouble trouble() const { return trouble_; }
  const std::string& remedy() const { return remedy_; }

 private:
  Trouble trouble_;
  std::string remedy_;
};

// The most common one: the command line cannot be carried out.
class UsageError : public Error {
 public:
  explicit UsageError(const std::string& message, std::string_view remedy = {})
      : Error(Trouble::usage, message, std::string(remedy)) {}
};

// Likewise the world: disk, git, no workspace.
class WorldError : public Error {
 public:
  explicit WorldError(const std::string& message, std::string_view remedy = {})
      : Error(Trouble::world, message, std::string(remedy)) {}
};

}  // namespace base
