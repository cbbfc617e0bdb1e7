// How long the staff of an incident have worked: relief, and where their hours end.
#include <doctest/doctest.h>

#include "model/incident/staffing.hpp"
#include "staff_night.hpp"

namespace model {
namespace {

using namespace test;
using All = std::vector<std::string>;

TEST_CASE("relief is due and late at the exact hours") {
  const Relief relief{10, 12};
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  const auto standing = [&](std::string_view now) {
    return show(
        relief_standing(night.history.fold().staff.front(), relief, of<base::Instant>(now)));
  };
  CHECK(standing("2026-11-20T20:00:00+01:00") == "none");
  CHECK(standing("2026-11-21T08:29:59+01:00") == "none");
  CHECK(standing("2026-11-21T08:30:00+01:00") == "due");
  CHECK(standing("2026-11-21T10:29:59+01:00") == "due");
  CHECK(standing("2026-11-21T10:30:00+01:00") == "late");
  night.history.add("23:30", send("bo", "skole"));  // a move does not begin anew
  CHECK(standing("2026-11-21T08:30:00+01:00") == "due");
  night.history.add("23:40", home("bo"));
  CHECK(standing("2026-11-21T10:30:00+01:00") == "none");
  night.history.add("23:50", send("bo", "hal"));
  CHECK(standing("2026-11-21T09:49:00+01:00") == "none");
  CHECK(standing("2026-11-21T09:50:00+01:00") == "due");
}

TEST_CASE("hours are hours in the night when clocks change") {
  const auto from = of<base::Instant>("2026-10-24T22:00:00+02:00");
  const StaffMember bo{person("bo"),
                       line("Bo"),
                       of<RoleId>("tolke"),
                       {},
                       {{from, {}, line("hal"), of<RoleId>("tolke")}}};
  const auto now = of<base::Instant>("2026-10-25T07:00:00+01:00");
  CHECK(bo.worked_seconds(now) == 10 * 3600);
  CHECK(show(relief_standing(bo, {10, 12}, now)) == "due");
  CHECK(show(relief_standing(bo, {10, 12}, now.plus_seconds(-1))) == "none");
}

TEST_CASE("nobody works on after it has ended") {
  Night closed;
  closed.history.add("22:30", send("bo", "hal"));
  closed.history.add("23:00", test::closure({closed.start}));
  closed.history.add("23:30", send("ida", "hal"));  // written where the closure was not known
  CHECK(closed.staff() ==
        All{"bo hjaelpere: 22:30–23:00 hal as hjaelpere;", "ida tolke: 23:30–23:30 hal as tolke;"});
  Night unused;
  unused.history.add("22:30", send("bo", "hal"));
  unused.history.add("23:00", test::not_used({unused.start}));
  unused.history.add("23:20", send("ida", "hal"));
  unused.history.add("23:30", test::log("Tak for i aften"));
  CHECK(unused.staff() ==
        All{"bo hjaelpere: 22:30–23:00 hal as hjaelpere;", "ida tolke: 23:20–23:20 hal as tolke;"});
  // The closure is there, and its file is broken.
  Night broken;
  broken.history.add("22:30", send("bo", "hal"));
  broken.history.damage(broken.history.add("23:00", test::closure({broken.start})));
  broken.history.add("23:10", test::log("Tak for i aften"));
  CHECK(broken.staff().front() == "bo hjaelpere: 22:30–23:10 hal as hjaelpere;");
  // One that was not known of keeps it open.
  Night two;
  two.history.add("22:10", test::activation());
  two.history.add("22:30", send("bo", "hal"));
  two.history.add("23:00", test::closure({two.start}));
  CHECK(two.since("bo") == "22:30");
  Night unread;
  unread.history.damage(unread.history.add("22:10", test::activation()));
  unread.history.add("22:30", send("bo", "hal"));
  unread.history.add("23:00", test::closure({unread.start}));
  CHECK(unread.since("bo") == "22:30");
}

TEST_CASE("while a yes stands against it, a no ends nobody's hours") {
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  night.history.add("22:40", test::yes());
  night.history.add("22:45", test::not_used({night.start}));
  CHECK(night.since("bo") == "22:30");
}

TEST_CASE("what is activated again begins without those of the first time") {
  for (const bool by_closure : {true, false}) {
    Night night;
    night.history.add("22:30", send("bo", "hal"));
    night.history.add("23:00", by_closure ? Body(test::closure({night.start}))
                                          : Body(test::not_used({night.start})));
    night.history.add("23:30", test::activation());
    CHECK(night.staff().front() == "bo hjaelpere: 22:30–23:00 hal as hjaelpere;");
    night.history.add("23:40", send("bo", "hal"));
    CHECK(night.since("bo") == "23:40");
  }
}

}  // namespace
}  // namespace model
