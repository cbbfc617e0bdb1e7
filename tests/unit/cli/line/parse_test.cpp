#include "cli/line/parse.hpp"

#include <doctest/doctest.h>

#include "base/error.hpp"
#include "cli/line/arguments.hpp"
#include "cli/line/refusals.hpp"
#include "cli/table/table.hpp"

using namespace cli;

namespace {

std::vector<std::string> words_of(const Command& command) {
  std::vector<std::string> words;
  std::string_view rest = command.name;
  while (true) {
    const auto space = rest.find(' ');
    words.emplace_back(rest.substr(0, space));
    if (space == rest.npos) return words;
    rest.remove_prefix(space + 1);
  }
}

// What is said of the option given twice; empty where both values are kept.
std::string said_of_two(const Command& command, const Option& option) {
  auto words = words_of(command);
  for (const char* value : {"første", "anden"}) {
    words.emplace_back(option.name);
    words.emplace_back(value);
  }
  try {
    CHECK(parse(words).values(option.name) == std::vector<std::string>{"første", "anden"});
    return {};
  } catch (const base::Error& error) {
    CHECK(error.trouble() == base::Trouble::usage);
    return error.what();
  }
}

}  // namespace

TEST_CASE("every option of every command, given twice, keeps both values or names both") {
  std::size_t refused = 0;
  for (const auto& command : command_table()) {
    std::vector<Option> options(global_options().begin(), global_options().end());
    options.insert(options.end(), command.options.begin(), command.options.end());
    for (const auto& option : options) {
      if (option.value.empty()) continue;
      CAPTURE(command.name);
      CAPTURE(option.name);
      const auto said = said_of_two(command, option);
      CHECK(said.empty() == option.may_be_repeated());
      if (said.empty()) continue;
      ++refused;
      CHECK(said.find("«første» og «anden»") != said.npos);
    }
  }
  CHECK(refused > 100);
}

TEST_CASE("a list of which one thing is wanted names both") {
  const auto arguments = parse({"correct", "x7m2qd", "--by", "tove", "--by", "jens"});
  CHECK(arguments.list("--by") == std::vector<std::string>{"tove", "jens"});
  CHECK_THROWS_AS(arguments.value("--by"), base::Error);
}

TEST_CASE("of options that exclude each other one may be given") {
  std::size_t refused = 0;
  for (const auto& command : command_table()) {
    const auto takes = [&](std::string_view name) {
      for (const auto& option : command.options) {
        if (option.name == name) return true;
      }
      return false;
    };
    for (const auto& group : exclusive_options()) {
      auto words = words_of(command);
      for (const auto name : group.options) {
        if (takes(name)) words.emplace_back(name);
      }
      if (words.size() < words_of(command).size() + 2) continue;
      ++refused;
      CHECK_THROWS_AS(parse(words), base::Error);
    }
  }
  CHECK(refused > 3);
}

TEST_CASE("options that a command does not take together are refused") {
  std::size_t refused = 0;
  for (const auto& command : command_table()) {
    for (const auto& one : command.not_with) {
      for (const auto other : one.others) {
        CAPTURE(other);
        Arguments arguments;
        arguments.command = &command;
        CHECK(arguments.takes(one.option));
        CHECK(arguments.takes(other));
        arguments.options[std::string(one.option)];
        CHECK_NOTHROW(refuse_together(arguments));
        arguments.options[std::string(other)];
        CHECK_THROWS_AS(refuse_together(arguments), base::Error);
        ++refused;
      }
    }
  }
  CHECK(refused > 10);
}
