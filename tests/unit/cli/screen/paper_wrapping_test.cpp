#include <doctest/doctest.h>

#include <ostream>

#include "cli/screen/paper.hpp"

namespace cli {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("a suggested command is whole on its line where one has room for it") {
  CHECK(wrapped("Er det den samme, så skriv: beredskab merge-into a -i b", 40) ==
        Lines{"Er det den samme, så skriv:", "beredskab merge-into a -i b"});
  CHECK(wrapped("Skriv: beredskab decide \"SMS\" --by NAVN", 24) ==
        Lines{"Skriv: beredskab decide", "\"SMS\" --by NAVN"});
}

TEST_CASE("what was to stay together is broken alone where it is too wide, line by line") {
  CHECK(wrapped(unbroken("git branch -m gammel ny") + '\n' + unbroken("git switch ny"), 24) ==
        Lines{"git branch -m gammel ny", "git switch ny"});
  CHECK(wrapped("Tlf. " + unbroken("a b c d"), 6) == Lines{"Tlf. a", "b c d"});
}

}  // namespace
}  // namespace cli
