#include "base/diagnostics.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"

namespace base {
namespace {

Diagnostic specimen() {
  return {.code = Code::unknown_key,
          .file = "plans/slagelse/plan.yaml",
          .line = 12,
          .column = 1,
          .message = "Nøglen «kordinator» kendes ikke.",
          .remedy = "Mente du «coordinator»?",
          .source_line = "kordinator: ilir-shkoza"};
}

// The column, from 0, in which the caret of a formatted diagnostic stands; and what is above it.
std::pair<std::size_t, std::string> caret_of(const std::string& formatted) {
  const std::vector<std::string> lines = split(formatted, '\n');
  const std::size_t caret = lines.at(2).find('^');
  return {caret, lines.at(1)};
}

// The same name as the enumerator, asked of the compiler so that none is forgotten.
template <Code code>
constexpr std::string_view spelled() {
  constexpr std::string_view function = __PRETTY_FUNCTION__;
  constexpr std::size_t begin = function.find("code = ") + 7;
  return function.substr(begin, function.find_first_of(";]", begin) - begin);
}

template <int... numbers>
std::vector<std::pair<Code, std::string>> enumerators(std::integer_sequence<int, numbers...>) {
  std::vector<std::pair<Code, std::string>> result;
  const auto add = [&](Code code, std::string_view name) {
    if (name.starts_with('(')) return;  // a number without an enumerator
    result.emplace_back(code, name.substr(name.rfind(':') + 1));
  };
  (add(static_cast<Code>(numbers), spelled<static_cast<Code>(numbers)>()), ...);
  return result;
}

TEST_CASE("each code has its own name in kebab case") {
  const auto all = enumerators(std::make_integer_sequence<int, 250>());
  CHECK(all.size() > 50);
  CHECK(all.front().second == "empty_file");
  for (auto [code, expected] : all) {
    std::ranges::replace(expected, '_', '-');
    CHECK(std::string(name(code)) == expected);
  }
}

TEST_CASE("the whole form") {
  CHECK(format(specimen()) ==
        "plans/slagelse/plan.yaml:12:1: fejl: Nøglen «kordinator» kendes ikke.\n"
        "  12 | kordinator: ilir-shkoza\n"
        "     | ^\n"
        "     = Mente du «coordinator»?\n");
}

TEST_CASE("indentation counts, and is shown") {
  Diagnostic diagnostic = specimen();
  diagnostic.line = 7;
  diagnostic.column = 3;
  diagnostic.source_line = "  kordinator: x\n";
  diagnostic.severity = Severity::warning;
  diagnostic.remedy = "";
  CHECK(format(diagnostic) ==
        "plans/slagelse/plan.yaml:7:3: advarsel: Nøglen «kordinator» kendes ikke.\n"
        "  7 |   kordinator: x\n"
        "    |   ^\n");
}

TEST_CASE("without a column there is no caret") {
  Diagnostic diagnostic = specimen();
  diagnostic.column = 0;
  CHECK(format(diagnostic) ==
        "plans/slagelse/plan.yaml:12: fejl: Nøglen «kordinator» kendes ikke.\n"
        "  12 | kordinator: ilir-shkoza\n"
        "     = Mente du «coordinator»?\n");
}

TEST_CASE("without a line there is only the file") {
  Diagnostic diagnostic = specimen();
  diagnostic.line = 0;
  CHECK(format(diagnostic) ==
        "plans/slagelse/plan.yaml: fejl: Nøglen «kordinator» kendes ikke.\n"
        "  = Mente du «coordinator»?\n");
  diagnostic.file = "";
  diagnostic.remedy = "";
  CHECK(format(diagnostic) == "fejl: Nøglen «kordinator» kendes ikke.\n");
}

TEST_CASE("without the source there is the place") {
  Diagnostic diagnostic = specimen();
  diagnostic.source_line = "";
  CHECK(format(diagnostic) ==
        "plans/slagelse/plan.yaml:12:1: fejl: Nøglen «kordinator» kendes ikke.\n"
        "  = Mente du «coordinator»?\n");
}

TEST_CASE("a remedy of several lines, and a wide gutter") {
  Diagnostic diagnostic = specimen();
  diagnostic.line = 1234;
  diagnostic.remedy = "Skriv:\n  a: 1";
  CHECK(format(diagnostic) ==
        "plans/slagelse/plan.yaml:1234:1: fejl: Nøglen «kordinator» kendes ikke.\n"
        "  1234 | kordinator: ilir-shkoza\n"
        "       | ^\n"
        "       = Skriv:\n"
        "           a: 1\n");
}

TEST_CASE("the caret stands by columns, not by bytes or characters") {
  struct Case {
    std::string line;
    int column;
    std::size_t expected;  // columns before the caret
  };
  const std::vector<Case> cases = {
      {"æøå: x", 6, 5}, {"漢字: x", 5, 6},  {"e\u0301: x", 3, 1},
      {"a\tb", 3, 2},   {"\u202Eab", 2, 8}, {"a\xFF\xFEz", 4, 3},
      {"abc", 4, 3},    {"abc", 99, 3},     {"\x1B[2Jx", 5, 4},
  };
  for (const auto& [line, column, expected] : cases) {
    CAPTURE(line);
    CAPTURE(column);
    Diagnostic diagnostic = specimen();
    diagnostic.source_line = line;
    diagnostic.column = column;
    CHECK(caret_of(format(diagnostic)).first == std::string("     | ").size() + expected);
  }
}

TEST_CASE("nothing in it reaches the terminal as a control") {
  Diagnostic diagnostic = specimen();
  diagnostic.file = "a\x1B.yaml";
  diagnostic.message = "b\nc\x1B";
  diagnostic.remedy = "d\x1B";
  diagnostic.source_line = "e\x1B\r";
  CHECK(format(diagnostic) ==
        "a␛.yaml:12:1: fejl: b␊c␛\n"
        "  12 | e␛␍\n"
        "     | ^\n"
        "     = d␛\n");
}

TEST_CASE("CPR numbers are masked, and the caret stays") {
  const std::string cpr = fmt::format("{}-{}", "010170", "1234");
  Diagnostic diagnostic = specimen();
  diagnostic.message = cpr;
  diagnostic.remedy = cpr;
  diagnostic.source_line = "text: " + cpr + " x";
  diagnostic.column = 19;
  CHECK(format(diagnostic) ==
        "plans/slagelse/plan.yaml:12:19: fejl: ••••••-••••\n"
        "  12 | text: ••••••-•••• x\n"
        "     |                   ^\n"
        "     = ••••••-••••\n");
}

TEST_CASE("long lines are cut around the caret") {
  // Each character tells where it stood, so that the caret can be seen to be right.
  std::string source;
  for (int i = 0; i < 300; ++i) source += static_cast<char>('!' + i % 90);
  Diagnostic diagnostic = specimen();
  const std::string gutter = "  12 | ";
  for (const int column : {1, 50, 75, 76, 77, 120, 200, 240, 251, 252, 299, 300}) {
    CAPTURE(column);
    diagnostic.source_line = source;
    diagnostic.column = column;
    const auto [caret, above] = caret_of(format(diagnostic));
    CHECK(width(above) == gutter.size() + 100);
    // Each … is two bytes longer than it is wide.
    const std::size_t at = caret + (above.substr(gutter.size()).starts_with("…") ? 2 : 0);
    CHECK(above.at(at) == source[static_cast<std::size_t>(column - 1)]);
    CHECK(above.substr(gutter.size()).starts_with("…") == (column > 76));
    CHECK(above.ends_with("…") == (column < 252));
  }
  diagnostic.column = 301;  // right after the end
  CHECK(caret_of(format(diagnostic)).first == gutter.size() + 100);
  diagnostic.column = 0;
  CHECK(split(format(diagnostic), '\n').at(1) == gutter + source.substr(0, 99) + "…");
  CHECK(split(format(diagnostic, 30), '\n').at(1) == gutter + source.substr(0, 29) + "…");
}

TEST_CASE("a line of a hundred columns is whole") {
  Diagnostic diagnostic = specimen();
  diagnostic.source_line = std::string(100, 'x');
  diagnostic.column = 90;
  CHECK(split(format(diagnostic), '\n').at(1) == "  12 | " + std::string(100, 'x'));
  diagnostic.source_line += "y";
  diagnostic.column = 1;
  CHECK(split(format(diagnostic), '\n').at(1) == "  12 | " + std::string(99, 'x') + "…");
}

TEST_CASE("wide characters on the edges of a cut") {
  // The edges fall between two of them, or into one.
  for (const std::string lead : {"", "a"}) {
    for (const std::string middle : {"X", "aX"}) {
      std::string source = lead;
      for (int i = 0; i < 200; ++i) source += "漢";
      source += middle;
      for (int i = 0; i < 200; ++i) source += "字";
      Diagnostic diagnostic = specimen();
      diagnostic.source_line = source;
      diagnostic.column = static_cast<int>(lead.size() + 200 + middle.size());
      const auto [caret, above] = caret_of(format(diagnostic));
      CHECK(width(above) <= 107);
      CHECK(width(above) >= 105);
      CHECK(width(above.substr(0, above.find('X'))) == caret);
    }
  }
}

TEST_CASE("a list of diagnostics") {
  Diagnostics list;
  CHECK(list.empty());
  CHECK_FALSE(list.has_errors());
  Diagnostic warning = specimen();
  warning.severity = Severity::warning;
  list.add(warning);
  CHECK_FALSE(list.empty());
  CHECK_FALSE(list.has_errors());
  Diagnostics more;
  more.add(specimen());
  more.add(specimen());
  list.append(std::move(more));
  CHECK(list.has_errors());
  CHECK(list.count(Severity::error) == 2);
  CHECK(list.count(Severity::warning) == 1);
  CHECK(list.begin()->severity == Severity::warning);
}

TEST_CASE("sorted by file, line and column, keeping the order of the same place") {
  Diagnostics list;
  const auto add = [&](std::string file, int line, int column, std::string message) {
    Diagnostic diagnostic = specimen();
    diagnostic.file = std::move(file);
    diagnostic.line = line;
    diagnostic.column = column;
    diagnostic.message = std::move(message);
    list.add(diagnostic);
  };
  add("b", 1, 1, "6");
  add("a", 10, 1, "5");
  add("a", 9, 2, "3");
  add("a", 9, 2, "4");
  add("a", 9, 1, "2");
  add("a", 0, 0, "1");
  // So many of the same place that no sort keeps their order by chance.
  for (int i = 0; i < 500; ++i) add("c", 2 - i % 2, 1, std::to_string(1000 + i));
  list.sort();

  std::vector<std::string> messages;
  for (const Diagnostic& diagnostic : list) messages.push_back(diagnostic.message);
  CHECK(join(std::span(messages).first(6), "") == "123456");
  CHECK(messages.at(6) == "1001");
  CHECK(std::is_sorted(messages.begin() + 6, messages.begin() + 256));
  CHECK(messages.at(256) == "1000");
  CHECK(std::is_sorted(messages.begin() + 256, messages.end()));
}

}  // namespace
}  // namespace base
