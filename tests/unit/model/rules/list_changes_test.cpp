#include "model/rules/list_changes.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/values/plan_fields.hpp"

namespace model {
namespace {

using namespace test;

Participant one(std::string_view id) {
  return {person(id), line("Prøvekøbing Kommune"), line("Chef")};
}
Participants list(std::vector<Participant> people) {
  return {line("beredskab-participants/1"), std::move(people)};
}

std::string told(const ListChanges& changes) {
  std::string text;
  for (const auto& who : changes.joined) text += "+" + who.id.str() + " ";
  for (const auto& who : changes.left) text += "-" + who.id.str() + " ";
  for (const auto& who : changes.changed) {
    text += test::show(who.before) + " > " + test::show(who.after);
  }
  return text;
}

TEST_CASE("who is new, who is gone, and whose number is another") {
  const base::Date then(2026, 5, 1);
  const base::Date today(2026, 11, 20);
  auto before = list({one("bo"), one("rie"), one("tove")});
  auto after = before;
  CHECK(told(list_changes(before, then, after, today)).empty());
  CHECK_FALSE(list_changes(before, then, after, today).any());

  after.participants[0].until = base::Date(2026, 10, 31);
  after.participants[1].mobile = of<Phone>("12 34 56 78");
  after.participants.push_back(one("uffe"));
  after.participants.back().from = base::Date(2026, 11, 1);
  CHECK(told(list_changes(before, then, after, today)) ==
        "+uffe -bo {id: rie, organisation: Prøvekøbing Kommune, title: Chef} > "
        "{id: rie, organisation: Prøvekøbing Kommune, title: Chef, mobile: 12 34 56 78}");
  CHECK(list_changes(before, then, after, today).any());
  // A change that has not come yet is none.
  CHECK(told(list_changes(before, then, after, base::Date(2026, 10, 31))).starts_with("{id: rie"));
}

TEST_CASE("a remark, or hours, are no change of how somebody is reached") {
  const base::Date day(2026, 11, 20);
  auto after = list({one("bo")});
  after.participants[0].note = line("Ny bil");
  after.participants[0].hours = line("hverdage");
  CHECK_FALSE(list_changes(list({one("bo")}), day, after, day).any());
}

}  // namespace
}  // namespace model
