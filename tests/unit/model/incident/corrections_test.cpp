// Corrections: what counts, and that nothing is hidden.
#include "model/incident/corrections.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

std::vector<std::string> ids(const std::vector<Record>& records) {
  std::vector<std::string> all;
  for (const auto& record : records) all.emplace_back(record.stem.id());
  return all;
}
using Ids = std::vector<std::string>;

// What one item has come to: `22:15 log {text: Røg}`, with its corrections.
struct Outcome {
  std::string content;
  bool voided;
  bool disputed;
  Ids corrections;
  friend bool operator==(const Outcome&, const Outcome&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Outcome& outcome) {
    out << outcome.content << (outcome.voided ? " VOID" : "");
    out << (outcome.disputed ? " DISPUTED" : "");
    for (const auto& id : outcome.corrections) out << ' ' << id;
    return out;
  }
};
Outcome outcome(const Item& item) {
  return {show(item.content), item.voided, item.disputed, ids(item.corrections)};
}
// Where a history has a single item.
Outcome only(const History& history) {
  const auto items = apply_corrections(history.records);
  REQUIRE(items.size() == 1);
  CHECK(show(items[0].record) == show(history.records[0]));  // the original is kept
  return outcome(items[0]);
}

TEST_CASE("without corrections an entry counts as it was written") {
  History history;
  history.add("22:15", log("Røg"));
  CHECK(only(history) == Outcome{"22:15 log {text: Røg}", false, false, {}});
}

TEST_CASE("a correction replaces the whole content, time and visibility too") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  history.correct("22:20", first, Content{at("22:10"), log("Damp"), Visibility::public_});
  CHECK(only(history) == Outcome{"22:10 log {text: Damp} (public)", false, false, {"n00002"}});
}

TEST_CASE("without a new content the entry is void, and shows what it said") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  history.make_void("22:20", first);
  CHECK(only(history) == Outcome{"22:15 log {text: Røg}", true, false, {"n00002"}});
}

TEST_CASE("the last of a chain counts") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  const auto second = history.correct("22:20", first, log("Damp"));
  const auto third = history.make_void("22:25", second);
  // What is void keeps what was last right.
  CHECK(only(history) == Outcome{"22:20 log {text: Damp}", true, false, {"n00002", "n00003"}});
  history.correct("22:30", third, log("Tåge"));
  CHECK(only(history) ==
        Outcome{"22:30 log {text: Tåge}", false, false, {"n00002", "n00003", "n00004"}});
}

TEST_CASE("the last of a chain counts where a clock was wrong") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  const auto ahead =
      history.add("22:30", "23:30", Correction{first, {}, {{at("22:15"), log("Damp")}}});
  const auto right = history.correct("22:40", ahead, log("Tåge"));
  CHECK(only(history) == Outcome{"22:40 log {text: Tåge}", false, false, {"n00002", "n00003"}});
  // One that was written at the same time on a third machine, and logged before the wrong clock.
  history.correct("22:50", first, log("Dis"));
  CHECK(only(history) ==
        Outcome{"22:40 log {text: Tåge}", false, true, {"n00004", "n00002", "n00003"}});
  // Whoever corrects what counts is heard.
  history.correct("22:55", right, log("Sne"));
  CHECK(only(history) ==
        Outcome{"22:55 log {text: Sne}", false, true, {"n00004", "n00002", "n00003", "n00005"}});
}

TEST_CASE("of two at once both are kept, and the later logged counts") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  const auto late =
      history.add("22:20", "22:40", Correction{first, {}, {{at("22:15"), log("Damp")}}});
  const auto early =
      history.add("22:20", "22:30", Correction{first, {}, {{at("22:15"), log("Tåge")}}});
  CHECK(only(history) == Outcome{"22:15 log {text: Damp}", false, true, {"n00003", "n00002"}});
  // The one that did not count is corrected later: then that counts.
  auto continued = history;
  continued.correct("22:50", early, log("Sne"));
  CHECK(only(continued) ==
        Outcome{"22:50 log {text: Sne}", false, true, {"n00003", "n00002", "n00004"}});
  // Two at once further down the chain.
  History deeper;
  const auto root = deeper.add("22:15", log("Røg"));
  const auto agreed = deeper.correct("22:20", root, log("Damp"));
  deeper.correct("22:30", agreed, log("Tåge"));
  deeper.make_void("22:31", agreed);
  CHECK(only(deeper) ==
        Outcome{"22:30 log {text: Tåge}", true, true, {"n00002", "n00003", "n00004"}});
}

TEST_CASE("one that is over both settles them, whatever the clocks say") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  const auto ahead =
      history.add("22:20", "23:30", Correction{first, {}, {{at("22:15"), log("Damp")}}});
  const auto other = history.correct("22:25", first, log("Tåge"));
  history.add("22:30", Correction{ahead, {}, {{at("22:15"), log("Sne")}}, {other}});
  CHECK(only(history) ==
        Outcome{"22:15 log {text: Sne}", false, false, {"n00003", "n00002", "n00004"}});
  // Written apart from that one.
  history.correct("22:40", other, log("Dis"));
  CHECK(only(history) ==
        Outcome{"22:15 log {text: Sne}", false, true, {"n00003", "n00005", "n00002", "n00004"}});
}

TEST_CASE("a void and a text at once") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  history.make_void("22:20", first);
  history.correct("22:30", first, log("Damp"));
  CHECK(only(history) == Outcome{"22:30 log {text: Damp}", false, true, {"n00002", "n00003"}});
  History other_way;
  const auto again = other_way.add("22:15", log("Røg"));
  other_way.correct("22:20", again, log("Damp"));
  other_way.make_void("22:30", again);
  CHECK(only(other_way) == Outcome{"22:20 log {text: Damp}", true, true, {"n00002", "n00003"}});
  History agreed;
  const auto wrong = agreed.add("22:15", log("Røg"));
  agreed.make_void("22:20", wrong);
  agreed.make_void("22:30", wrong);
  CHECK(only(agreed) == Outcome{"22:15 log {text: Røg}", true, false, {"n00002", "n00003"}});
}

TEST_CASE("an entry cannot become one of another kind") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  const auto wrong = history.correct("22:20", first, activation());
  CHECK(only(history) == Outcome{"22:15 log {text: Røg}", false, false, {"n00002"}});
  history.correct("22:30", wrong, log("Damp"));
  CHECK(only(history) == Outcome{"22:30 log {text: Damp}", false, false, {"n00002", "n00003"}});
  history.correct("22:40", wrong, Correction{first, {}, {}});
  CHECK(only(history) ==
        Outcome{"22:30 log {text: Damp}", false, true, {"n00002", "n00003", "n00004"}});
}

TEST_CASE("a correction whose target is missing is shown as it is") {
  History history;
  const auto missing = history.add("22:15", log("Røg"));
  const auto orphan = history.correct("22:20", missing, log("Damp"));
  history.remove(missing);
  const std::string shown =
      "22:20 correction {corrects: 2026-11-20T211500Z-log-n00001, "
      "instead: [22:20 log {text: Damp}]}";
  CHECK(only(history) == Outcome{shown, false, false, {}});
  history.correct("22:30", orphan, log("Tåge"));
  CHECK(only(history) == Outcome{shown, false, false, {"n00003"}});
  history.make_void("22:40", orphan);
  CHECK(only(history) == Outcome{shown, false, true, {"n00003", "n00004"}});
}

TEST_CASE("what corrects an erased correction falls to what that one corrected") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  const auto second = history.correct("22:20", first, log("Damp"));
  const auto third = history.correct("22:25", second, log("Tåge"));
  history.correct("22:30", third, log("Sne"));
  const auto items = [&] {
    auto all = apply_corrections(history.records);
    std::erase_if(all, [](const Item& one) { return one.record.stem.word() == "erasure"; });
    REQUIRE(all.size() == 1);
    CHECK(all.front().record.stem == first);
    return all;
  };
  // From the middle, too: what counts is written apart from nothing.
  auto middle = history;
  middle.erase("23:00", third);
  const auto without = apply_corrections(middle.records);
  CHECK(outcome(without.front()) ==
        Outcome{"22:30 log {text: Sne}", false, false, {"n00002", "n00004"}});
  // As it was before the erasure it is the same chain.
  const auto then = as_logged_by(without, at("22:40"));
  REQUIRE(then.size() == 1);
  CHECK(outcome(then.front()) == outcome(without.front()));
  history.erase("23:00", second);
  CHECK(outcome(items().front()) ==
        Outcome{"22:30 log {text: Sne}", false, false, {"n00003", "n00004"}});
  CHECK_FALSE(items().front().erased);
  history.erase("23:00", first);
  history.erase("23:00", third);
  CHECK(outcome(items().front()) == Outcome{"22:30 log {text: Sne}", false, false, {"n00004"}});
  CHECK(items().front().erased);
  CHECK(show(items().front().record.entry.logged) == "22:15");  // its name tells
}

TEST_CASE("an erased entry was logged by the clock of its time, whatever that of its correction") {
  History history;
  const auto summer = of<base::Instant>("2026-10-25T00:30:00+02:00");
  const auto first = Stem::make(summer, "log", "n00009");
  history.correct("22:20", first, Content{summer, log("Damp"), Visibility::internal});
  history.erase("23:00", first);
  const auto items = apply_corrections(history.records);
  CHECK(items.front().record.entry.logged.iso() == summer.iso());
}

TEST_CASE("the same entry in two folders is there twice, whatever else was corrected") {
  History history;
  history.add("22:15", log("Røg"));
  history.records.push_back(history.records.front());
  history.make_void("22:20", history.add("22:16", log("Ild")));
  CHECK(apply_corrections(history.records).size() == 3);
}

TEST_CASE("what was void and is not any more stands in for what is erased") {
  History history;
  const auto first = history.add("22:15", log("Røg"));
  const auto gone = history.make_void("22:20", first);
  history.erase("23:00", first);
  CHECK(apply_corrections(history.records).front().record.stem == gone);
  history.correct("23:10", gone, log("Damp"));
  CHECK(outcome(apply_corrections(history.records).back()) ==
        Outcome{"23:10 log {text: Damp}", false, false, {"n00002", "n00004"}});
}

TEST_CASE("corrections that correct one another are shown, and end") {
  const auto make = [](std::string_view id, std::string_view target) {
    const auto corrects = of<Stem>(fmt::format("2026-11-20T211500Z-correction-{}-aaaaaa", target));
    const auto stem = of<Stem>(fmt::format("2026-11-20T211500Z-correction-{}-aaaaaa", id));
    return Record{stem, {at("22:15"), line("Tove Prøve"), {at("22:15"), Correction{corrects}, {}}}};
  };
  const auto itself = make("sssss2", "sssss2");
  const auto one = make("xxxxx2", "yyyyy2");
  const auto two = make("yyyyy2", "zzzzz2");
  const auto three = make("zzzzz2", "xxxxx2");
  const auto beside = make("vvvvv2", "yyyyy2");  // corrects one of the cycle
  const auto items = apply_corrections({three, beside, itself, two, one});
  REQUIRE(items.size() == 2);
  CHECK(show(items[0].record) == show(itself));
  CHECK(ids(items[0].corrections) == Ids{});
  CHECK(show(items[1].record) == show(one));
  CHECK(ids(items[1].corrections) == Ids{"zzzzz2", "yyyyy2", "vvvvv2"});
}

TEST_CASE("corrected entries stand where they belong in time") {
  History history;
  history.add("22:15", log("b"));
  const auto moved = history.add("22:20", log("c"));
  history.add("22:10", log("a"));
  history.add("22:15", "22:16", log("b, skrevet senere"));
  history.correct("22:30", moved, Content{at("22:05"), log("først"), Visibility::internal});
  std::string order;
  for (const auto& item : apply_corrections(history.records)) {
    order += show(item.content) + '\n';
  }
  CHECK(order ==
        "22:05 log {text: først}\n"
        "22:10 log {text: a}\n"
        "22:15 log {text: b}\n"
        "22:15 log {text: b, skrevet senere}\n");
}

TEST_CASE("what was corrected is what the incident is") {
  History history;
  auto start = activation();
  start.exercise = true;
  const auto first = history.add("22:15", start);
  auto right = start;
  right.type = of<TypeId>("uro");
  right.area = of<AreaId>("bakken");
  right.place = line("opgang 10");
  right.text = text("Fyrværkeri");
  right.exercise = false;
  history.correct("22:20", first, Content{at("22:05"), right, Visibility::internal});
  auto incident = history.fold();
  incident.items.clear();
  CHECK(show(incident) ==
        "{name: 2026-11-20-2215-parken-k3f9ab, state: active, "
        "type: uro, area: bakken, place: opgang 10, text: Fyrværkeri, "
        "at: 22:05, activated: 22:05, activations: "
        "[2026-11-20T211500Z-drill-n00001], live: "
        "[2026-11-20T211500Z-drill-n00001]}");
}

TEST_CASE("a corrected time can make another activation the earliest") {
  History history;
  history.add("22:15", activation("parken"));
  const auto other = history.add("22:30", activation("bakken"));
  CHECK(show(history.fold().areas.front()) == "parken");
  history.correct("22:40", other, Content{at("22:00"), activation("bakken"), {}});
  const auto incident = history.fold();
  CHECK(show(incident.areas.front()) == "bakken");
  CHECK(show(incident.activated) == "22:00");
  CHECK(show(incident.at) == "22:00");
}

TEST_CASE("of a void activation the next counts, else the report, else the label stays") {
  History history;
  auto first_activation = activation("parken");
  first_activation.exercise = true;
  const auto first = history.add("22:15", first_activation);
  const auto second = history.add("22:30", activation("bakken"));
  const auto reported = history.add("22:00", report("dalen"));
  CHECK(show(history.fold().areas.front()) == "parken");
  history.make_void("23:00", first);
  CHECK(show(history.fold().areas.front()) == "bakken");
  CHECK(show(history.fold().activated) == "22:30");
  history.make_void("23:01", second);
  CHECK(show(history.fold().areas.front()) == "dalen");
  CHECK(show(history.fold().at) == "22:00");
  CHECK(show(history.fold().activated).empty());

  // Nothing counts any more: it is still known what it was, and an exercise stays one.
  history.add("21:00", log("Røg"));
  auto without_report = history;
  without_report.remove(reported);
  const auto incident = without_report.fold();
  CHECK(show(incident.state) == "reported");
  CHECK(show(incident.areas.front()) == "parken");
  CHECK(show(incident.at) == "22:15");
  CHECK(incident.exercise);
  CHECK(show(incident.activated).empty());
  CHECK(incident.activations.empty());
  history.make_void("23:02", reported);
  CHECK(show(history.fold().areas.front()) == "dalen");
  CHECK(show(history.fold().at) == "22:00");
}

}  // namespace
}  // namespace model
