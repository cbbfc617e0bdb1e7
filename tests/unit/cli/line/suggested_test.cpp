#include "cli/line/suggested.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <vector>

#include "base/lists.hpp"

namespace cli {
namespace {

std::vector<std::string> found_in(const std::string& text) {
  return base::mapped(suggested_in(text), [&](const Suggested& one) {
    return text.substr(one.begin, one.end - one.begin);
  });
}

using Commands = std::vector<std::string>;

TEST_CASE("a suggested command ends where its sentence does") {
  CHECK(found_in("Hent det: beredskab restore") == Commands{"beredskab restore"});
  CHECK(found_in("Se beredskab meeting list, eller spørg.") == Commands{"beredskab meeting list"});
  CHECK(found_in("beredskab call NAVN --by A,B (eller beredskab status).") ==
        Commands{"beredskab call NAVN --by A,B", "beredskab status"});
  CHECK(found_in("beredskab done k3f9ab   når det er udført") == Commands{"beredskab done k3f9ab"});
  CHECK(found_in("Skriv:\n  beredskab sync\nigen") == Commands{"beredskab sync"});
  CHECK(found_in("beredskab --plan demo status.") == Commands{"beredskab --plan demo status"});
}

TEST_CASE("what is quoted goes along, and is no command of its own") {
  CHECK(found_in("beredskab log \"Nej, vi venter. Se beredskab status\" --public; ellers") ==
        Commands{"beredskab log \"Nej, vi venter. Se beredskab status\" --public"});
}

TEST_CASE("only what the table has is a command") {
  for (const auto* text :
       {"beredskab er et ord", "beredskab", "beredskab meeting", "Beredskab Øst"})
    CHECK_MESSAGE(suggested_in(text).empty(), text);
}

}  // namespace
}  // namespace cli
