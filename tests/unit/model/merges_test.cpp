// Two incidents that were the same one.
#include <doctest/doctest.h>

#include "build.hpp"

namespace model {
namespace {

using test::activation;
using test::History;
using test::incident_name;
using test::report;
using test::show;

const auto a = incident_name("2026-11-20-2200-parken-aaaaa2");
const auto b = incident_name("2026-11-20-2201-parken-bbbbb2");
const auto c = incident_name("2026-11-20-2202-parken-ccccc2");
const auto d = incident_name("2026-11-20-2203-parken-ddddd2");

Incident incident(const IncidentName& name, std::vector<IncidentName> into) {
  History history;
  history.add("22:15", activation());
  for (const auto& other : into)
    history.add("22:30", Merge{other, {}});
  return fold(name, history.records);
}
// `aaaaa2 merged into bbbbb2`, for each.
std::string after_merging(std::vector<Incident> incidents) {
  std::string all;
  for (int round = 0; round < 2; ++round) {  // and again: nothing changes any more
    resolve_merges(incidents);
    std::string shown;
    for (const auto& one : incidents) {
      shown += fmt::format("{}{} {}", shown.empty() ? "" : ", ", one.name.id(), show(one.state));
      if (one.merged_into) shown += fmt::format(" into {}", one.merged_into->id());
    }
    if (round == 1) CHECK(shown == all);
    all = shown;
  }
  return all;
}

TEST_CASE("a merged incident is merged, whatever else it is") {
  CHECK(after_merging({incident(a, {}), incident(b, {a})}) ==
        "aaaaa2 active, bbbbb2 merged into aaaaa2");
  CHECK(show(incident(b, {a}).unmerged_state) == "active");
  CHECK_FALSE(incident(b, {a}).open());
  // The target has not come to this machine.
  CHECK(after_merging({incident(b, {a})}) == "bbbbb2 merged into aaaaa2");

  for (const auto* from : {"reported", "closed", "not-used"}) {
    History history;
    const auto opened =
        history.add("22:00", from == std::string("reported") ? Body(report()) : Body(activation()));
    if (from == std::string("closed")) history.add("22:10", test::closure({opened}));
    if (from == std::string("not-used")) history.add("22:10", test::not_used({opened}));
    history.add("22:20", Merge{a, {}});
    CHECK(show(history.fold().state) == "merged");
    CHECK(show(history.fold().unmerged_state) == from);
    CHECK(history.open_by_names() == OpenByName::unclear);
  }
}

TEST_CASE("the last merge counts, and a void one does not") {
  CHECK(after_merging({incident(c, {a, b})}) == "ccccc2 merged into bbbbb2");
  History history;
  history.add("22:15", activation());
  const auto first = history.add("22:20", Merge{a, {}});
  const auto second = history.add("22:21", Merge{b, {}});
  history.make_void("22:30", second);
  CHECK(history.fold().merged_into == a);
  history.make_void("22:31", first);
  CHECK(show(history.fold().state) == "active");
  CHECK_FALSE(history.fold().merged_into);
}

TEST_CASE("merged into itself is not merged") {
  CHECK(show(incident(a, {a}).state) == "active");
  CHECK(after_merging({incident(a, {a})}) == "aaaaa2 active");
  CHECK(after_merging({incident(b, {a, b})}) == "bbbbb2 merged into aaaaa2");
}

TEST_CASE("a chain of merges stays as it was written") {
  CHECK(after_merging({incident(a, {}), incident(b, {a}), incident(c, {b})}) ==
        "aaaaa2 active, bbbbb2 merged into aaaaa2, ccccc2 merged into bbbbb2");
  CHECK(after_merging({incident(a, {b}), incident(b, {c}), incident(c, {})}) ==
        "aaaaa2 merged into bbbbb2, bbbbb2 merged into ccccc2, ccccc2 active");
}

TEST_CASE("in a cycle the smallest name stays") {
  CHECK(after_merging({incident(a, {b}), incident(b, {a})}) ==
        "aaaaa2 active, bbbbb2 merged into aaaaa2");
  CHECK(after_merging({incident(b, {a}), incident(a, {b})}) ==
        "bbbbb2 merged into aaaaa2, aaaaa2 active");
  CHECK(after_merging({incident(b, {c}), incident(c, {d}), incident(d, {b})}) ==
        "bbbbb2 active, ccccc2 merged into ddddd2, ddddd2 merged into bbbbb2");
  // What was merged into a cycle stays merged, also where its own name is the smallest.
  CHECK(after_merging({incident(a, {c}), incident(b, {c}), incident(c, {b})}) ==
        "aaaaa2 merged into ccccc2, bbbbb2 active, ccccc2 merged into bbbbb2");
  CHECK(after_merging({incident(d, {b}), incident(b, {c}), incident(c, {b})}) ==
        "ddddd2 merged into bbbbb2, bbbbb2 active, ccccc2 merged into bbbbb2");
}

TEST_CASE("the one that stays goes back to what it was") {
  History closed;
  closed.add("22:15", test::closure({closed.add("22:00", activation())}));
  closed.add("22:20", Merge{b, {}});
  CHECK(after_merging({fold(a, closed.records), incident(b, {a})}) ==
        "aaaaa2 closed, bbbbb2 merged into aaaaa2");
}

}  // namespace
}  // namespace model
