#include "cli/screen/fit.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/waiting.hpp"

using namespace cli;

namespace {

HeldPart part(Part how, const std::vector<std::string>& lines) {
  HeldPart held{std::move(how), {}};
  for (const auto& line : lines) held.pieces.push_back({line + '\n', false});
  return held;
}

std::ptrdiff_t rows(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

std::vector<std::string> numbered(std::size_t many, const std::string& what) {
  std::vector<std::string> lines;
  for (std::size_t i = 1; i <= many; ++i) lines.push_back("  " + what + ' ' + std::to_string(i));
  return lines;
}

}  // namespace

TEST_CASE("what fits stays as it is") {
  const std::vector parts{part({}, {"Hoved"}),
                          part({.weight = 10, .name = "kort"}, numbered(3, "kort"))};
  CHECK(fit(parts, 4, 80, "beredskab x") == whole(parts));
}

TEST_CASE("what weighs least is shortened first, and says how much is left") {
  const std::vector parts{
      part({}, {"Hoved"}), part({.weight = 80, .name = "punkter"}, numbered(3, "punkt")),
      part({.weight = 10, .name = "kort", .command = "beredskab cards"}, numbered(9, "kort"))};
  CHECK(fit(parts, 7, 80, "beredskab x") ==
        "Hoved\n  punkt 1\n  punkt 2\n  punkt 3\n  kort 1\n  kort 2\n"
        "  … og 7 til: beredskab cards\n");
}

TEST_CASE("what does not fit at all is named") {
  const std::vector parts{part({}, {"Hoved"}),
                          part({.weight = 80, .name = "punkter"}, numbered(3, "punkt")),
                          part({.weight = 10, .name = "kort"}, numbered(9, "kort")),
                          part({.weight = 5, .name = "planen"}, {"Planen gælder."})};
  CHECK(fit(parts, 5, 80, "beredskab x") ==
        "Hoved\n  punkt 1\n  punkt 2\n  punkt 3\nIkke vist her: kort og planen. Det hele: "
        "beredskab x\n");
}

TEST_CASE("a command that is named for the rest is whole on its line") {
  const std::vector parts{part({}, {"Hoved"}),
                          part({.weight = 10, .name = "punkterne"}, numbered(9, "punkt"))};
  CHECK(fit(parts, 2, 50, "beredskab --plan by status --full") ==
        "Hoved\nIkke vist her: punkterne. Det hele:\n  beredskab --plan by status --full\n");
}

TEST_CASE("the newest stay, under their heading") {
  const std::vector parts{part({}, {"Hoved"}),
                          part({.weight = 50, .name = "notater", .heads = 1, .newest_last = true},
                               {"Senest:", "  a", "  b", "  c", "  d"})};
  CHECK(fit(parts, 4, 80, "beredskab show") ==
        "Hoved\nSenest:\n  … 3 tidligere: beredskab show\n  d\n");
}

TEST_CASE("whatever the rows, they are kept while what always stays lets them") {
  std::vector<HeldPart> parts{part({}, {"Hoved"})};
  for (int weight = 1; weight < 90; weight += 11) {
    parts.push_back(
        part({.weight = weight, .name = "del", .heads = 1, .least = 2}, numbered(7, "ting")));
    parts.back().pieces.front().space_before = true;
  }
  for (std::size_t room = 3; room < 80; ++room) {
    CAPTURE(room);
    CHECK(rows(fit(parts, room, 60, "beredskab status --full")) <=
          static_cast<std::ptrdiff_t>(room));
  }
}

TEST_CASE("how long ago") {
  const auto at = [](std::int64_t seconds) { return base::Instant(seconds, 3600); };
  CHECK(from_now(at(0), at(59)) == "lige nu");
  CHECK(from_now(at(0), at(12 * 60)) == "for 12 min. siden");
  CHECK(from_now(at(0), at(2 * 3600 + 5 * 60)) == "for 2 t. 5 min. siden");
  CHECK(from_now(at(0), at(3600)) == "for 1 t. siden");
  CHECK(from_now(at(600), at(0)) == "om 10 min.");
  CHECK(from_now(at(0), at(24 * 3600)).empty());
}

TEST_CASE("a bar for what takes its time") {
  using std::chrono::milliseconds;
  CHECK(bar("Ser efter", 0.5, milliseconds(0), 80) == "Ser efter  [##########----------]  50 %");
  CHECK(bar("Ser efter", 7.0, milliseconds(0), 80) == "Ser efter  [####################]  100 %");
  CHECK(bar("Henter", {}, milliseconds(2400), 80) == "Henter  [------------####----]  2 s");
  CHECK(base::width(bar("Henter", {}, milliseconds(9999), 30)) == 29);
}
