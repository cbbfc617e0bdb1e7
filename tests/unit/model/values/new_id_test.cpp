#include "model/values/new_id.hpp"

#include <doctest/doctest.h>

#include <set>

namespace model {
namespace {

std::string made(std::string_view name, const std::set<std::string>& used = {}) {
  return new_id<AreaId>(name, "omraade", [&](const AreaId& id) { return used.count(id.str()) > 0; })
      .str();
}

TEST_CASE("ids of names") {
  CHECK(made("Søndergården") == "soendergaarden");
  CHECK(made("Ægirs Have 2, 1. th.") == "aegirs-have-2-1-th");
  CHECK(made("2. Deltagere") == "omraade-2-deltagere");
  CHECK(made("No") == "omraade-no");  // YAML's word
  CHECK(made("漢字") == "omraade");
  CHECK(made("") == "omraade");
  CHECK(made("Å") == "aa");
}

TEST_CASE("one that is taken gets a number") {
  CHECK(made("Parken", {"parken"}) == "parken-2");
  CHECK(made("Parken", {"parken", "parken-2"}) == "parken-3");
  CHECK(made("?", {"omraade"}) == "omraade-2");
}

TEST_CASE("long names make no long files") {
  const auto id = made(std::string(47, 'a') + " bc");
  CHECK(id == std::string(47, 'a'));
  CHECK(made(std::string(5000, 'x')).size() == 48);
}

}  // namespace
}  // namespace model
