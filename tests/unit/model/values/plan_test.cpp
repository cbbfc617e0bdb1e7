#include "model/values/plan.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/values/card.hpp"
#include "model/values/document.hpp"

namespace model {
namespace {

using base::Date;
using namespace test;

Participant participant(std::string_view id, std::optional<Date> from, std::optional<Date> until) {
  Participant made{person(id), line("Prøvekøbing Kommune"), line("Chef")};
  made.from = from;
  made.until = until;
  return made;
}

std::vector<std::string> ids(const std::vector<Participant>& participants) {
  std::vector<std::string> all;
  for (const auto& one : participants) all.push_back(one.id.str());
  return all;
}
using Ids = std::vector<std::string>;

std::string show(const std::vector<base::Breach>& breaches) {
  std::string all;
  for (const auto& breach : breaches) {
    all += fmt::format("{} {}: {} {}\n", base::name(breach.code), breach.key, breach.message,
                       breach.remedy);
  }
  return all;
}

TEST_CASE("a participant is shown by name, and a role by what it is") {
  auto tove = participant("tove-proeve", {}, {});
  CHECK(tove.display() == "Chef fra Prøvekøbing Kommune");
  tove.name = line("Tove Prøve");
  CHECK(tove.display() == "Tove Prøve");
}

TEST_CASE("nobody is in office until before from") {
  const Date first(2026, 3, 1);
  CHECK(show(check(participant("tove-proeve", {}, {}))).empty());
  CHECK(show(check(participant("tove-proeve", first, {}))).empty());
  CHECK(show(check(participant("tove-proeve", {}, first))).empty());
  CHECK(show(check(participant("tove-proeve", first, first))).empty());
  CHECK(show(check(participant("tove-proeve", first, Date(2026, 2, 28)))) ==
        "bad-period until: Sidste dag ligger før første dag. Byt de to datoer, eller ret den "
        "ene.\n");
}

TEST_CASE("a duty falls into equal parts of the year") {
  const auto breaches = [](int per_year) {
    return check(Duty{test::of<ItemId>("regnskab"), line("Regnskab"), per_year}).size();
  };
  for (const int sound : {1, 2, 3, 4, 6, 12}) CHECK(breaches(sound) == 0);
  for (const int odd : {0, 5, 7, 24}) CHECK(breaches(odd) == 1);
}

TEST_CASE("risky days have both their ends, of the year or around Easter") {
  RiskyDays days{test::of<ItemId>("nytaar"), line("Nytår")};
  CHECK(check(days).size() == 1);
  days.from = test::of<DayOfYear>("12-31");
  CHECK(check(days).size() == 1);
  days.to = test::of<DayOfYear>("01-01");
  CHECK(check(days).empty());
  days.before_easter = 3;
  CHECK(check(days).size() == 1);
}

TEST_CASE("a document's period ends after it begins") {
  const Date first(2026, 1, 1);
  CHECK(show(check(Period{first, Date(2028, 12, 31)})).empty());
  CHECK(show(check(Period{first, first})).empty());
  CHECK(show(check(Period{first, Date(2025, 12, 31)})) ==
        "bad-period to: Perioden slutter, før den begynder. Byt de to datoer, eller ret den "
        "ene.\n");
}

TEST_CASE("participants are in office from their first day to their last, in the file's order") {
  const Participants list{
      line("beredskab-participants/1"),
      {participant("ude-proeve", {}, Date(2026, 5, 31)), participant("altid-proeve", {}, {}),
       participant("ny-proeve", Date(2026, 6, 1), {}),
       participant("kort-proeve", Date(2026, 5, 31), Date(2026, 6, 1))}};
  CHECK(ids(list.in_office(Date(2026, 5, 30))) == Ids{"ude-proeve", "altid-proeve"});
  CHECK(ids(list.in_office(Date(2026, 5, 31))) == Ids{"ude-proeve", "altid-proeve", "kort-proeve"});
  CHECK(ids(list.in_office(Date(2026, 6, 1))) == Ids{"altid-proeve", "ny-proeve", "kort-proeve"});
  CHECK(ids(list.in_office(Date(2026, 6, 2))) == Ids{"altid-proeve", "ny-proeve"});

  CHECK(list.find(person("ny-proeve")) == &list.participants[2]);
  CHECK(list.find(person("ude-proeve")) == &list.participants[0]);  // also who has left
  CHECK(list.find(person("ingen-proeve")) == nullptr);
}

TEST_CASE("what has ended is still there, and no longer in force") {
  const Date last(2026, 6, 30);
  const std::vector<Area> areas{{of<AreaId>("parken"), line("Parken"), {}, {}, last},
                                {of<AreaId>("bakken"), line("Bakken"), {}, {}, {}}};
  const auto in_force_on = [&](const Date& day) {
    Ids all;
    for (const auto& area : in_force(areas, day)) all.push_back(area.id.str());
    return all;
  };
  CHECK(in_force_on(last) == Ids{"parken", "bakken"});
  CHECK(in_force_on(last.plus_days(1)) == Ids{"bakken"});
  CHECK(find_item(areas, of<AreaId>("parken")) == &areas[0]);
  CHECK(find_item(areas, of<AreaId>("bakken")) == &areas[1]);
  CHECK(find_item(areas, of<AreaId>("dalen")) == nullptr);
}

TEST_CASE("relief is found before it must have happened") {
  CHECK(show(check(Relief{10, 11})).empty());
  const std::string wrong =
      "bad-period before_hours: Afløsningen skal ligge senere, end afløseren skal være fundet. "
      "Skriv et "
      "tal, der er større end due_after_hours.\n";
  CHECK(show(check(Relief{10, 10})) == wrong);
  CHECK(show(check(Relief{12, 10})) == wrong);
}

TEST_CASE("a card is for its types, or for all") {
  Card card{line("beredskab-card/1"), of<CardId>("leder"), line("Leder")};
  const auto fire = of<TypeId>("brand");
  CHECK(card.is_for(fire));
  card.incident_types = {of<TypeId>("uro")};
  CHECK_FALSE(card.is_for(fire));
  CHECK(card.is_for({}));  // the type could not be read
  card.incident_types.push_back(fire);
  CHECK(card.is_for(fire));
}

}  // namespace
}  // namespace model
