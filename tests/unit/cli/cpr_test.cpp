// A CPR number in each spelling, through every option and every word of every command. The numbers
// are put together here: none stands in this file.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cli/run.hpp"
#include "cli/table/command.hpp"
#include "cli/table/table.hpp"
#include "world.hpp"

using namespace cli;

namespace {

std::vector<std::string> spellings() {
  const std::string day = "01", month = "01", year = "90", last = "1234";
  std::vector<std::string> all;
  for (const char* between :
       {"", "-", " ", "–", "—", " - ", "\u00a0", "\u2212", "\u00ad", "\u202f"}) {
    all.push_back(day + month + year + between + last);
  }
  for (const char* between : {".", "-", " ", "/"}) {
    all.push_back(day + between + month + between + year + "-" + last);
  }
  std::string wide;
  for (const char digit : day + month + year + last) {
    wide += fmt::format("\xef\xbc{}", static_cast<char>(0x90 + digit - '0'));
  }
  all.push_back(wide);
  return all;
}

struct Said {
  int code;
  std::string text;
};

Said run_words(const std::vector<std::string>& words) {
  World world;
  const int code = run(words, world.env);
  return {code, world.out.str() + world.err.str()};
}

void require_refused(std::vector<std::string> words, const std::string& number) {
  CAPTURE(words);
  const auto said = run_words(words);
  CHECK(said.code == 4);
  CHECK(said.text.find(number) == said.text.npos);
}

std::vector<std::string> words_of(const Command& command) {
  std::vector<std::string> words;
  std::istringstream name{std::string(command.name)};
  for (std::string word; name >> word;) words.push_back(word);
  return words;
}

}  // namespace

// How a number may be written is base's to know (its own test): each option gets another three of
// the spellings, so that all have their turn.
TEST_CASE("a CPR number is refused in every option and word of every command, and never shown") {
  const auto numbers = spellings();
  std::size_t tried = 0;
  for (const auto& command : command_table()) {
    std::vector<Option> options(global_options().begin(), global_options().end());
    options.insert(options.end(), command.options.begin(), command.options.end());
    for (int time = 0; time < 3; ++time, ++tried) {
      for (const auto& option : options) {
        if (option.value.empty()) continue;
        const auto& number = numbers[tried % numbers.size()];
        const std::string values[] = {number, "Ejeren er " + number + ", siger naboen",
                                      "Bo," + number};
        auto words = words_of(command);
        words.insert(words.end(), {std::string(option.name), values[tried / numbers.size() % 3]});
        require_refused(words, number);
        ++tried;
      }
      for (std::size_t index = 0; index < command.positionals.size(); ++index) {
        const auto& number = numbers[tried % numbers.size()];
        auto words = words_of(command);
        for (std::size_t before = 0; before < index; ++before) words.emplace_back("noget");
        words.push_back("Ejeren er " + number);
        require_refused(words, number);
        ++tried;
      }
    }
  }
  CHECK(tried > 1000);
}
