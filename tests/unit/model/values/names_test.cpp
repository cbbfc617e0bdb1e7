#include "model/values/names.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "base/random.hpp"

namespace model {
namespace {

using namespace test;
using Targets = std::vector<std::string_view>;

const auto logged = of<base::Instant>("2026-11-20T22:31:02+01:00");

TEST_CASE("a short id is what the random source makes") {
  base::RandomIds ids(1);
  for (int i = 0; i < 1000; ++i) CHECK(is_short_id(ids.next()));
  for (const auto* bad :
       {"", "abcde", "abcdefg", "1bcdef", "abcdeF", "abcde-", "abcd/e", "abcdæ"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_short_id(bad));
  }
}

TEST_CASE("a stem is made, and tells its parts") {
  const auto plain = Stem::make(logged, "decision", "x7m2qd");
  CHECK(plain.str() == "2026-11-20T213102Z-decision-x7m2qd");
  CHECK(plain.stamp() == "2026-11-20T213102Z");
  CHECK(plain.word() == "decision");
  CHECK(plain.id() == "x7m2qd");
  CHECK(plain.targets() == Targets{});

  const auto closing = Stem::make(logged, "closure", "x7m2qd", {"aaaaa2", "bbbbb3"});
  CHECK(closing.str() == "2026-11-20T213102Z-closure-x7m2qd-aaaaa2-bbbbb3");
  CHECK(closing.stamp() == "2026-11-20T213102Z");
  CHECK(closing.word() == "closure");
  CHECK(closing.id() == "x7m2qd");
  CHECK(closing.targets() == Targets{"aaaaa2", "bbbbb3"});
}

TEST_CASE("a stem is read and printed alike") {
  for (const auto* sound :
       {"2026-11-20T213102Z-decision-x7m2qd", "2026-11-20T213102Z-done-x7m2qd-aaaaa2",
        "2026-11-20T213102Z-closure-x7m2qd-aaaaa2-bbbbb3-ccccc4", "0000-00-00T000000Z-a-aaaaaa"}) {
    CAPTURE(sound);
    CHECK(fault<Stem>(sound).empty());
    CHECK(test::show(of<Stem>(sound)) == sound);
  }
}

TEST_CASE("what is no stem, or would leave its folder, is refused") {
  for (const auto* bad : {"",
                          "..",
                          "../x",
                          "2026-11-20T213102Z",
                          "2026-11-20T213102Z-",
                          "2026-11-20T213102Z-decision",
                          "2026-11-20T213102Z-decision-",
                          "2026-11-20T213102Z--x7m2qd",
                          "2026-11-20T213102Z-decision-x7m2q",
                          "2026-11-20T213102Z-decision-x7m2qdd",
                          "2026-11-20T213102Z-decision-7xm2qd",
                          "2026-11-20T213102Z-decision-X7m2qd",
                          "2026-11-20T213102Z-Decision-x7m2qd",
                          "2026-11-20T213102Z-decision2-x7m2qd",
                          "2026-11-20T213102Z-decision-x7m2qd-",
                          "2026-11-20T213102Z-decision-x7m2qd-..",
                          "2026-11-20T213102Z-decision-x7m2qd/..",
                          "2026-11-20T213102Z-../../-x7m2qd",
                          "2026-11-20T213102Z-..-x7m2qd",
                          "2026-11-20T213102Z_decision-x7m2qd",
                          "2026-11-20T21:31:02Z-decision-x7m2qd",
                          "2026-11-20T213102z-decision-x7m2qd",
                          "2026-11-20T213102Z-decision-x7m2qd.yaml",
                          "2026-11-20T213102Z-decision-x7m2qd\n",
                          " 2026-11-20T213102Z-decision-x7m2qd",
                          "x2026-11-20T213102Z-decision-x7m2qd",
                          "2026-11-20T21310æZ-decision-x7m2qd"}) {
    CAPTURE(bad);
    CHECK(fault<Stem>(bad) == "bad-stem");
  }
  CHECK(fault<Stem>(std::string_view("2026-11-20T213102Z-decision-x7m2q\0", 34)) == "bad-stem");
}

TEST_CASE("stems are in the order in which they were logged") {
  const auto first = Stem::make(logged, "log", "zzzzzz");
  const auto later = Stem::make(logged.plus_seconds(1), "activation", "aaaaaa");
  CHECK(first < later);
  CHECK(first == Stem::make(logged, "log", "zzzzzz"));
}

TEST_CASE("an incident's folder is named for people") {
  const auto name = IncidentName::make(test::at("22:15"), "ringparken", "k3f9ab");
  CHECK(name.str() == "2026-11-20-2215-ringparken-k3f9ab");
  CHECK(name.id() == "k3f9ab");
  CHECK(name.year() == "2026");
  // The local time, not UTC.
  const auto new_year = of<base::Instant>("2027-01-01T00:05:00+01:00");
  CHECK(IncidentName::make(new_year, "parken", "k3f9ab").str() == "2027-01-01-0005-parken-k3f9ab");
}

TEST_CASE("any area makes a sound folder name") {
  const auto label = [](std::string_view area) {
    const auto name = IncidentName::make(test::at("22:15"), area, "k3f9ab");
    CHECK(fault<IncidentName>(name.str()).empty());
    CHECK(name.id() == "k3f9ab");
    const std::string text = name.str();
    return text.substr(16, text.size() - 16 - 7);
  };
  CHECK(label("Ærøgade på Å") == "aeroegade-paa-aa");
  CHECK(label("Nørre Allé 7") == "noerre-alle-7");
  CHECK(label("../../etc/passwd") == "etc-passwd");
  CHECK(label("") == "omraade");
  CHECK(label("...") == "omraade");
  CHECK(label("漢字") == "omraade");
  CHECK(label("9. afdeling") == "omraade9-afdeling");
  CHECK(label("A") == "a");
  CHECK(label("\xFF\xFE") == "omraade");
  CHECK(label(std::string(200, 'b')) == std::string(40, 'b'));
  CHECK(label(std::string(39, 'b') + " efter") == std::string(39, 'b'));
}

TEST_CASE("an incident's name is read and printed alike") {
  for (const auto* sound : {"2026-11-20-2215-ringparken-k3f9ab", "2026-11-20-2215-a-k3f9ab",
                            "2026-11-20-2215-nord-2-k3f9ab"}) {
    CAPTURE(sound);
    CHECK(fault<IncidentName>(sound).empty());
    CHECK(test::show(of<IncidentName>(sound)) == sound);
  }
  for (const auto* bad :
       {"", "..", "plan", "2026-11-20-2215-k3f9ab", "2026-11-20-2215--k3f9ab",
        "2026-11-20-2215-ringparken-k3f9a", "2026-11-20-2215-ringparken-13f9ab",
        "2026-11-20-2215-ringparken-K3f9ab", "2026-11-20-2215-Ringparken-k3f9ab",
        "2026-11-20-2215-9parken-k3f9ab", "2026-11-20-2215-../../x-k3f9ab",
        "2026-11-20-2215-ring/parken-k3f9ab", "2026-11-20-2215-ærø-k3f9ab",
        "2026-11-20-22.15-ringparken-k3f9ab", "2026-11-20T2215-ringparken-k3f9ab",
        "2026-11-20-2215-ringparken_k3f9ab", "2026-11-20-2215-ringparken-k3f9ab/",
        "2026-11-20-2215-ringparken-k3f9ab\n", " 2026-11-20-2215-ringparken-k3f9ab"}) {
    CAPTURE(bad);
    CHECK(fault<IncidentName>(bad) == "bad-stem");
  }
}

OpenByName by_names(const std::vector<std::string_view>& names) {
  std::vector<Stem> stems;
  for (const auto name : names)
    stems.push_back(of<Stem>(fmt::format("2026-11-20T213102Z-{}", name)));
  return open_by_names(stems);
}

TEST_CASE("names tell what is open") {
  CHECK(by_names({}) == OpenByName::open);
  CHECK(by_names({"report-rrrrr2"}) == OpenByName::open);
  CHECK(by_names({"activation-aaaaa2", "log-lllll2"}) == OpenByName::open);
  CHECK(by_names({"activation-aaaaa2", "closure-ccccc2-aaaaa2"}) == OpenByName::ended);
  CHECK(by_names({"closure-ccccc2-aaaaa2", "activation-aaaaa2"}) == OpenByName::ended);
  CHECK(by_names({"activation-aaaaa2", "notused-nnnnn2-aaaaa2"}) == OpenByName::ended);
  CHECK(by_names({"report-rrrrr2", "closure-ccccc2"}) == OpenByName::ended);
  CHECK(by_names({"report-rrrrr2", "notused-nnnnn2"}) == OpenByName::ended);
  // Activations that the ending does not know of.
  CHECK(by_names({"activation-aaaaa2", "closure-ccccc2"}) == OpenByName::open);
  CHECK(by_names({"activation-aaaaa2", "activation-bbbbb2", "closure-ccccc2-aaaaa2"}) ==
        OpenByName::open);
  CHECK(by_names({"activation-aaaaa2", "activation-bbbbb2", "closure-ccccc2-aaaaa2",
                  "notused-nnnnn2-bbbbb2-aaaaa2"}) == OpenByName::ended);
  CHECK(by_names({"drill-aaaaa2"}) == OpenByName::open);
  // A yes over the no, and a no over the yes.
  CHECK(by_names({"drill-aaaaa2", "notused-nnnnn2-aaaaa2", "used-uuuuu2-nnnnn2"}) ==
        OpenByName::open);
  CHECK(by_names({"drill-aaaaa2", "used-uuuuu2", "notused-nnnnn2-aaaaa2-uuuuu2"}) ==
        OpenByName::ended);
  // What merely mentions an activation does not end it.
  CHECK(by_names({"activation-aaaaa2", "done-ddddd2-aaaaa2"}) == OpenByName::open);
  CHECK(by_names({"activation-aaaaa2", "followup-fffff2"}) == OpenByName::open);
}

TEST_CASE("names that cannot tell say so") {
  using enum OpenByName;
  const auto closed_and = [](std::initializer_list<std::string_view> more) {
    std::vector<std::string_view> names{"activation-aaaaa2", "closure-ccccc2-aaaaa2"};
    names.insert(names.end(), more);
    return by_names(names);
  };
  CHECK(closed_and({"merge-mmmmm2"}) == unclear);
  CHECK(closed_and({"correction-ooooo2-aaaaa2"}) == unclear);
  CHECK(closed_and({"correction-ooooo2-ccccc2"}) == unclear);
  CHECK(closed_and({"notused-nnnnn2-aaaaa2", "correction-ooooo2-nnnnn2"}) == unclear);
  // Yes and no apart; the activation that was closed may have said yes, and so may a decision of
  // version 1.
  CHECK(closed_and({"used-uuuuu2", "notused-nnnnn2"}) == unclear);
  CHECK(closed_and({"notused-nnnnn2"}) == unclear);
  CHECK(by_names({"activation-aaaaa2", "notused-nnnnn2-aaaaa2", "decision-ddddd2"}) == unclear);
  // The correction of a decision can make it a no.
  CHECK(by_names({"report-rrrrr2", "decision-ddddd2", "correction-ooooo2-ddddd2"}) == unclear);
  CHECK(by_names({"report-rrrrr2", "followup-fffff2", "correction-ooooo2-fffff2"}) == unclear);
  // A correction of a correction reaches further back than its name says.
  CHECK(closed_and({"correction-ooooo2-lllll2", "correction-ppppp2-ooooo2"}) == unclear);
  // What a correction stands in for may have been anything.
  CHECK(closed_and({"erasure-eeeee2-zzzzz2", "correction-ooooo2-zzzzz2"}) == unclear);
  CHECK(closed_and({"erasure-eeeee2-zzzzz2"}) == ended);
  // What decides nothing may be corrected.
  CHECK(closed_and({"log-lllll2", "correction-ooooo2-lllll2"}) == ended);
  CHECK(closed_and({"report-rrrrr2", "correction-ooooo2-rrrrr2"}) == ended);
  CHECK(closed_and({"correction-ooooo2-zzzzz2"}) == ended);
}

TEST_CASE("a link is an id with the beginning of a digest") {
  const auto link = test::of<Link>("h4t9kw-5f0c2d9a61b7e384");
  CHECK(link.id() == "h4t9kw");
  CHECK(link.digest() == "5f0c2d9a61b7e384");
  CHECK(link == Link::make("h4t9kw", "5f0c2d9a61b7e384ffff"));
}

TEST_CASE("what is no link is refused") {
  for (const std::string text :
       {"", "h4t9kw", "h4t9kw-", "h4t9kw-5f0c2d9a61b7e38", "h4t9kw-5f0c2d9a61b7e3844",
        "h4t9kw-5F0C2D9A61B7E384", "4h4t9k-5f0c2d9a61b7e384", "h4t9kw_5f0c2d9a61b7e384"}) {
    CAPTURE(text);
    const auto link = Link::parse(text);
    REQUIRE_FALSE(link);
    CHECK(base::name(link.mistake().code) == "bad-link");
  }
}

}  // namespace
}  // namespace model
