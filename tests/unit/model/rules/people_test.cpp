#include "model/rules/people.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/corrections.hpp"

namespace model {
namespace {

using namespace test;

Participant listed(std::string_view id, std::string_view name, std::string_view title = "Leder") {
  Participant made{.id = person(id),
                   .organisation = line("Prøvebo"),
                   .title = line(title),
                   .name = line(name),
                   .only_deputy = false};
  made.mobile = of<Phone>("12345678");
  return made;
}
Participants list(std::vector<Participant> people) {
  return {line("beredskab-participants/1"), std::move(people)};
}
PersonThen then(std::string_view id, std::string_view name) {
  return {person(id), line(name), line("Leder"), line("Prøvebo"), {}};
}

Record record(std::string_view stem, Body body, std::vector<PersonThen> people = {}) {
  Entry entry{
      at("22:15"), line("Tove Prøve"), {at("22:15"), std::move(body), Visibility::internal}};
  entry.people = std::move(people);
  return {of<Stem>(stem), std::move(entry)};
}

const std::string start = "2026-11-20T211500Z-activation-a2b3c4";
const std::string called = "2026-11-20T212000Z-call-d5e6f7";
const std::string closed = "2026-11-20T213000Z-closure-g2h3j4-a2b3c4";

std::string name_of(const std::optional<Participants>& list, std::string_view id) {
  const auto* found = list ? list->find(person(id)) : nullptr;
  return found == nullptr || !found->name ? "" : found->name->str();
}

TEST_CASE("everybody whom an entry names, each once") {
  auto call = test::call("bo", Outcome::reached);
  call.by = person("tove");
  CHECK(people_named(call) == test::people({"bo", "tove"}));
  auto decision = test::decision("x");
  decision.decided_by = test::people({"tove", "bo"});
  decision.responsible = person("bo");
  CHECK(people_named(decision) == test::people({"tove", "bo"}));
  Correction correction{of<Stem>(called), {}, {{at("22:15"), call, Visibility::internal}}};
  CHECK(people_named(correction) == test::people({"bo", "tove"}));
  CHECK(people_named(test::log("x")).empty());
  // An id of the incident's own.
  Staff staff{StaffAction::home};
  staff.who = person("bo");
  CHECK(people_named(staff).empty());
}

TEST_CASE("whom the folder holds is not told again") {
  const auto now = list({listed("bo", "Bo"), listed("tove", "Tove")});
  const auto items = apply_corrections({record(start, test::activation(), {then("bo", "Bo")})});
  const auto told = people_to_tell(test::people({"bo", "tove", "ukendt"}), items, &now);
  REQUIRE(told.size() == 1);
  CHECK(told.front().id == person("tove"));
  CHECK(told.front().name == line("Tove"));
  CHECK(people_to_tell(test::people({"tove"}), items, nullptr).empty());
}

TEST_CASE("an open incident follows the list, one that is over does not") {
  const auto now = list({listed("bo", "Grete"), listed("tove", "Tove")});
  const std::vector<Record> open{
      record(start, test::activation(), {then("bo", "Hans"), then("tove", "Tove")}),
      record(called, test::call("bo", Outcome::reached))};
  const auto name = test::incident_name();
  CHECK_FALSE(list_as_told(fold(name, open), &now));
  auto over = open;
  over.push_back(record(closed, test::closure({of<Stem>(start)})));
  const auto told = list_as_told(fold(name, over), &now);
  CHECK(name_of(told, "bo") == "Hans");
  // The number is somebody else's by now.
  CHECK_FALSE(told->find(person("bo"))->mobile);
  CHECK(told->find(person("tove"))->mobile);
  // Without any list the record can still be read.
  CHECK(name_of(list_as_told(fold(name, over), nullptr), "bo") == "Hans");
}

TEST_CASE("a deputy stands as it was; records that tell of nobody follow the list") {
  auto bo = listed("bo", "Hans");
  bo.deputy = person("ny");
  const auto now = list({bo});
  auto hans = then("bo", "Hans");
  hans.deputy = person("gammel");
  const auto name = test::incident_name();
  const auto over = [&](std::vector<PersonThen> people) {
    return fold(name, {record(start, test::activation(), std::move(people)),
                       record(closed, test::closure({of<Stem>(start)}))});
  };
  CHECK(list_as_told(over({hans}), &now)->find(person("bo"))->deputy == person("gammel"));
  CHECK_FALSE(list_as_told(over({}), &now));
}

TEST_CASE("of an incident that is over, and of which no entry can be read, nobody tells") {
  Participants now = list({listed("bo", "Hans")});
  now.away = {{person("bo"), of<base::Date>("2026-11-20"), {}, {}, {}, {}, at("22:00")}};
  const auto unread = fold(incident_name(), {}, {of<Stem>(start), of<Stem>(closed)});
  CHECK_FALSE(unread.open());
  CHECK_FALSE(list_as_told(unread, &now));
}

}  // namespace
}  // namespace model
