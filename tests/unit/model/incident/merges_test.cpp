// Two incidents that were the same one.
#include "model/incident/merges.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

const auto a = incident_name("2026-11-20-2200-parken-aaaaa2");
const auto b = incident_name("2026-11-20-2201-parken-bbbbb2");
const auto c = incident_name("2026-11-20-2202-parken-ccccc2");
const auto d = incident_name("2026-11-20-2203-parken-ddddd2");

FolderRecords incident(const IncidentName& name, std::vector<IncidentName> into) {
  History history;
  history.add("22:15", activation());
  for (const auto& other : into) history.add("22:30", Merge{other, {}});
  return {name, history.records, {}};
}
// `aaaaa2 merged into bbbbb2`, for each.
std::string after_merging(std::vector<FolderRecords> folders) {
  std::string shown;
  for (const auto& one : fold_merged(std::move(folders))) {
    shown += fmt::format("{}{} {}", shown.empty() ? "" : ", ", one.name.id(), show(one.state));
    if (one.merged_into) shown += fmt::format(" into {}", one.merged_into->id());
    if (!one.absorbed.empty()) shown += fmt::format(" with {}", one.absorbed.size());
  }
  return shown;
}
Incident only(std::vector<FolderRecords> folders) { return fold_merged(std::move(folders)).at(0); }

TEST_CASE("what is merged is merged, and the other has its entries") {
  CHECK(after_merging({incident(a, {}), incident(b, {a})}) ==
        "aaaaa2 active with 1, bbbbb2 merged into aaaaa2");
  CHECK(only({incident(a, {}), incident(b, {a})}).items.size() == 3);
  // The target has not come to this machine: nobody loses sight of it.
  CHECK(after_merging({incident(b, {a})}) == "bbbbb2 active");
  CHECK(after_merging({incident(a, {a})}) == "aaaaa2 active");

  for (const auto* from : {"reported", "closed", "not-used"}) {
    History history;
    const auto opened =
        history.add("22:00", from == std::string("reported") ? Body(report()) : Body(activation()));
    if (from == std::string("closed")) history.add("22:10", test::closure({opened}));
    if (from == std::string("not-used")) history.add("22:10", test::not_used({opened}));
    history.add("22:20", Merge{a, {}});
    CHECK(after_merging({incident(a, {}), {b, history.records, {}}}) ==
          "aaaaa2 active with 1, bbbbb2 merged into aaaaa2");
    CHECK(history.open_by_names() == OpenByName::unclear);
  }
}

TEST_CASE("the last merge counts, and a void one does not") {
  CHECK(after_merging({incident(a, {}), incident(b, {}), incident(c, {a, b})}) ==
        "aaaaa2 active, bbbbb2 active with 1, ccccc2 merged into bbbbb2");
  History history;
  history.add("22:15", activation());
  const auto first = history.add("22:20", Merge{a, {}});
  const auto second = history.add("22:21", Merge{b, {}});
  history.make_void("22:30", second);
  CHECK(after_merging({incident(a, {}), {c, history.records, {}}}) ==
        "aaaaa2 active with 1, ccccc2 merged into aaaaa2");
  history.make_void("22:31", first);
  CHECK(after_merging({incident(a, {}), {c, history.records, {}}}) ==
        "aaaaa2 active, ccccc2 active");
}

TEST_CASE("of a broken merge its name tells") {
  History history;
  history.add("22:15", activation());
  history.damage(history.add("22:20", Merge{a, {}}));
  CHECK(after_merging({incident(a, {}), {c, history.records, history.unreadable}}) ==
        "aaaaa2 active with 1, ccccc2 merged into aaaaa2");
}

TEST_CASE("along a chain all are one") {
  CHECK(after_merging({incident(a, {}), incident(b, {a}), incident(c, {b})}) ==
        "aaaaa2 active with 2, bbbbb2 merged into aaaaa2, ccccc2 merged into aaaaa2");
  CHECK(after_merging({incident(a, {b}), incident(b, {c}), incident(c, {})}) ==
        "aaaaa2 merged into ccccc2, bbbbb2 merged into ccccc2, ccccc2 active with 2");
}

TEST_CASE("in a cycle the smallest name stays") {
  CHECK(after_merging({incident(a, {b}), incident(b, {a})}) ==
        "aaaaa2 active with 1, bbbbb2 merged into aaaaa2");
  CHECK(after_merging({incident(b, {a}), incident(a, {b})}) ==
        "bbbbb2 merged into aaaaa2, aaaaa2 active with 1");
  CHECK(after_merging({incident(b, {c}), incident(c, {d}), incident(d, {b})}) ==
        "bbbbb2 active with 2, ccccc2 merged into bbbbb2, ddddd2 merged into bbbbb2");
  // What was merged into a cycle stays merged, also where its own name is the smallest.
  CHECK(after_merging({incident(a, {c}), incident(b, {c}), incident(c, {b})}) ==
        "aaaaa2 merged into bbbbb2, bbbbb2 active with 2, ccccc2 merged into bbbbb2");
}

TEST_CASE("an exercise does not become an event") {
  auto drill = activation();
  drill.exercise = true;
  History history;
  history.add("22:15", drill);
  history.add("22:20", Merge{a, {}});
  CHECK(after_merging({incident(a, {}), {b, history.records, {}}}) ==
        "aaaaa2 active, bbbbb2 active");
}

TEST_CASE("who was reached, answered and closed in one of them is so in both") {
  History kept;
  const auto first = kept.add("22:10", activation());
  History other;
  other.count = 100;
  const auto second = other.add("22:15", activation());
  const auto call = other.add("22:20", test::call("bo", Outcome::reached));
  const auto merge = other.add("22:30", Merge{a, {}});
  const auto whole = [&] { return only({{a, kept.records, {}}, {b, other.records, {}}}); };
  REQUIRE(whole().contact(test::person("bo")) != nullptr);
  CHECK(whole().contact(test::person("bo"))->standing == Standing::reached);
  CHECK(folder_for(whole(), Correction{call, {}, {}}) == b);
  CHECK(folder_for(whole(), Done{first, {}}) == a);
  CHECK(folder_for(whole(), test::log("Røg")) == a);
  // A closure of one alone leaves the other's activation.
  kept.add("22:40", test::closure({first}));
  CHECK(show(whole().state) == "active");
  kept.add("22:50", test::closure({second}));
  CHECK(show(whole().state) == "closed");
  other.make_void("22:55", merge);
  CHECK(show(whole().state) == "closed");
  CHECK(whole().absorbed.empty());
}

TEST_CASE("folders that merges put together are one group") {
  const IncidentFolder first{a, {}}, second{b, {}, {"aaaaa2"}}, third{c, {}, {"bbbbb2"}},
      fourth{d, {}, {"eeeee2"}};
  const auto groups = grouped({first, second, third, fourth});
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].size() == 3);
  CHECK(groups[1].front().name == d);
}

}  // namespace
}  // namespace model
