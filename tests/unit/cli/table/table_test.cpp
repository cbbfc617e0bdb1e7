#include "cli/table/table.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "../world.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/completion/completion.hpp"
#include "cli/completion/completion_values.hpp"
#include "cli/line/arguments.hpp"
#include "cli/line/danish_words.hpp"
#include "cli/line/help_text.hpp"
#include "cli/line/parse.hpp"
#include "cli/session/session.hpp"

using namespace cli;

namespace {

// As a shell would part it; what follows two spaces says what the line is for, and what follows `<`
// or `>` is a file.
std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  bool quoted = false;
  bool begun = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (!quoted && (c == '<' || c == '>')) break;
    if (!quoted && c == ' ') {
      if (i + 1 < line.size() && line[i + 1] == ' ') break;
      begun = false;
      continue;
    }
    if (!begun) words.emplace_back();
    begun = true;
    if (c == '"') quoted = !quoted;
    else words.back() += c;
  }
  CHECK(!quoted);
  return words;
}

// What is offered for those words.
struct Offering : World {
  std::vector<std::string> offered(const std::vector<std::string>& words) {
    std::vector<std::string> found;
    for (const auto& line : base::split(complete(words, env), '\n')) {
      if (!line.empty()) found.push_back(line.substr(0, line.find('\t')));
    }
    return found;
  }
};

bool holds(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::vector<std::string> typed(const Command& command) { return base::split(command.name, ' '); }

}  // namespace

TEST_CASE("every command has two examples, and each of them is a line that the program takes") {
  for (const auto& command : command_table()) {
    CAPTURE(command.name);
    CHECK(command.examples.size() >= 2);
    for (const auto example : command.examples) {
      CAPTURE(example);
      auto words = words_of(example);
      REQUIRE(words.size() > 1);
      CHECK(words.front() == "beredskab");
      words.erase(words.begin());
      Arguments arguments;
      CHECK_NOTHROW(arguments = parse(words));
      CHECK(arguments.command == &command);
    }
  }
}

TEST_CASE("help fits the terminal, and misses no flag") {
  for (const std::size_t columns : {40, 60, 80, 200}) {
    for (const auto& command : command_table()) {
      CAPTURE(command.name);
      const auto text = help_of(command, columns);
      for (const auto& option : command.options) CHECK(text.find(option.name) != text.npos);
      for (const auto& line : base::split(text, '\n')) {
        CAPTURE(line);
        // A word is never broken: a long path or quoted name may stand out.
        CHECK((base::width(line) <= columns || base::trim(line).find(' ') == std::string::npos));
      }
    }
  }
}

TEST_CASE("the completion offers every command, and of each every flag") {
  Offering world;
  for (const auto& command : command_table()) {
    CAPTURE(command.name);
    auto words = typed(command);
    for (std::size_t i = 0; i < words.size(); ++i) {
      auto before = std::vector(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i));
      before.emplace_back();
      CHECK(holds(world.offered(before), words[i]));
    }
    words.emplace_back("--");
    const auto offered = world.offered(words);
    for (const auto& option : command.options) CHECK(holds(offered, option.name));
    for (const auto& option : global_options()) {
      CHECK(holds(offered, option.name) ==
            (option.name != "--incident" || takes_incident(command)));
    }
  }
}

TEST_CASE("somebody has thought about how each value is completed") {
  for (const auto& option : global_options()) {
    CAPTURE(option.name);
    CHECK((option.value.empty() || completed(option.value)));
  }
  for (const auto& command : command_table()) {
    CAPTURE(command.name);
    for (const auto& option : command.options) {
      CAPTURE(option.name);
      CHECK((option.value.empty() || completed(option.value)));
    }
    for (const auto& positional : command.positionals) {
      CAPTURE(positional.name);
      CHECK(completed(positional.name));
    }
  }
}

TEST_CASE("the completion knows where it stands") {
  Offering world;
  CHECK(world.offered({"plan", "sh"}) == std::vector<std::string>{"show"});
  CHECK(world.offered({"--plan", "x", "plan", "sh"}) == std::vector<std::string>{"show"});
  CHECK(world.offered({"contacts", "--format", "v"}) == std::vector<std::string>{"vcf"});
  CHECK(world.offered({"contacts", "--format=v"}) == std::vector<std::string>{"--format=vcf"});
  CHECK(world.offered({"contacts", "--format", "=", "v"}) == std::vector<std::string>{"vcf"});
  CHECK(world.offered({"contacts", "-o", ""}) == std::vector<std::string>{":files"});
  CHECK(world.offered({"log", "--", "--"}).empty());
  CHECK(holds(world.offered({"close", ""}), "--at"));
  // What is given already is not offered again, unless it may be.
  const auto left = world.offered({"log", "--public", "-i", "x", "--"});
  CHECK(holds(left, "--public"));    // a switch that is given twice does no harm
  CHECK(holds(left, "--incident"));  // two incidents at once
  CHECK(!holds(world.offered({"log", "--at", "22:10", "--"}), "--at"));
  CHECK(world.offered({"log", "--at", ""}).empty());  // only the user knows
  CHECK(world.offered({}).size() > 20);
}

TEST_CASE("Danish words are answered with a command") {
  for (const auto& [danish, command] : {std::pair{"aktiver", "activate"},
                                        {"Ring", "call"},
                                        {"HJÆLP", "help"},
                                        {"stop", "close"},
                                        {"beslut", "decide"},
                                        {"notat", "log"},
                                        {"kontaktliste", "contacts"}}) {
    CAPTURE(danish);
    const auto* found = command_in_danish(danish);
    REQUIRE(found != nullptr);
    CHECK(found->name == command);
  }
  // Each word that stands for a command stands for one that is there, and none is a command itself.
  for (const auto& command : command_table()) CHECK(command_in_danish(command.name) == nullptr);
  CHECK(command_meant("aktver") == find_command("activate"));
  CHECK(command_meant("hlep") == find_command("help"));
  CHECK(command_meant("qqqqqq") == nullptr);
}
