// Starts another program by argument vector, never a shell, and waits for its end.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

struct ProcessResult {
  int status = -1;           // of the program; -1 where it could not be started
  bool out_of_time = false;  // it was ended by us
  bool exhausted = false;    // not started, for the computer has no more processes, files or memory
  std::string output;
  std::string errors;
  bool ok() const { return status == 0; }
  bool started() const { return status != -1; }
  // The first line that it put out; nothing where it did not end well.
  std::optional<std::string> line() const;
};

// `words` begins with the program's name, which is looked for in PATH. It finds `input` on its
// standard input, and `environment` (NAME=value) is all that it sees of one. Where it takes longer
// than `limit` it is ended, with all that it started; earlier where `in_vain`, which is asked once
// after two seconds, says that it waits for what never comes.
ProcessResult run_process(std::vector<std::string> words, std::vector<std::string> environment,
                          std::string_view input = {},
                          std::optional<std::chrono::seconds> limit = {},
                          const std::function<bool()>& in_vain = {});

// Runs a program of the user's on the terminal that we run on: an editor, a pager. Its exit status,
// or nothing where it could not be started. Ctrl-C is the program's meanwhile. Where there is
// `input` it finds that on its standard input, and may end before it has read all of it; else it
// reads the terminal.
std::optional<int> run_in_foreground(std::vector<std::string> words,
                                     std::optional<std::string_view> input = {});

// Our own environment, without the variables of these names.
std::vector<std::string> environment_without(const std::vector<std::string_view>& names);

}  // namespace store
