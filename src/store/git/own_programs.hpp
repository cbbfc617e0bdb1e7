// Programs that the user's own configuration names: what sends mail, and what is told of entries.
// No file of a workspace can name one (design, rule 10), nor can a folder that one happens to stand
// in.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "store/git/git.hpp"

namespace store {

// What a setting names: a whole path, `~/…`, or a name that is looked for in PATH. `fault` is why
// it cannot be run, a sentence; then there is no path.
struct OwnProgram {
  std::string path;
  std::string fault;
};
OwnProgram own_program(const std::string& value);

// The program that sends mail: beredskab.sendmail, else msmtp or sendmail where there is one.
// Nothing where there is none, or where that setting is empty.
std::optional<OwnProgram> mail_program(const Settings& settings);

struct Delivery {
  bool sent = false;
  std::string why;   // it was not, in a Danish sentence
  std::string said;  // by the program, in its own words
};
// As sendmail takes it: the address behind `--`, the message on standard input.
Delivery deliver_mail(const OwnProgram& program, const std::string& address,
                      std::string_view message, std::chrono::seconds limit);

// Gives it `input`, and drops what it prints. Nothing where all went well; else why not, a phrase
// that goes on behind the program's name.
struct HookFault {
  std::string why;
  std::string said;
  bool out_of_time = false;
};
std::optional<HookFault> run_hook(const OwnProgram& program, std::string_view input,
                                  std::chrono::seconds limit);

}  // namespace store
