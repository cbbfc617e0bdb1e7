#include "render/documents/blank_view.hpp"

#include <doctest/doctest.h>

namespace render {
namespace {

TEST_CASE("a call sheet fills its page, and has room for others however long the list is") {
  ContactsView contacts;
  CHECK(blank_calls_view(contacts).rows.size() == 12);
  contacts.participants.resize(2);
  contacts.ad_hoc.resize(1);
  const auto few = blank_calls_view(contacts);
  REQUIRE(few.people.size() == 3);
  CHECK(few.people[2].number == 3);
  CHECK(few.rows.front().number == 4);
  CHECK(few.rows.back().number == 12);
  contacts.participants.resize(7);
  CHECK(blank_calls_view(contacts).rows.back().number == 12);
  contacts.participants.resize(8);
  CHECK(blank_calls_view(contacts).rows.back().number == 26);
  contacts.participants.resize(5);
  for (auto& person : contacts.participants) {
    person.dial.resize(3);
    person.deputy = "Bo Prøve";
  }
  CHECK(blank_calls_view(contacts).rows.back().number > 12);  // they are as high as two
  contacts.participants.assign(40, {});
  const auto many = blank_calls_view(contacts);
  CHECK(many.rows.front().number == 42);
  CHECK(many.rows.back().number == 45);
}

}  // namespace
}  // namespace render
