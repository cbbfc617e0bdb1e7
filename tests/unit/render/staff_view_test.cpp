// Who of the staff is needed, who is where and for how long, and what they have worked.
#include "render/views/staff_view.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "../model/staff_night.hpp"
#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/engine/json.hpp"

namespace render {
namespace {

using namespace test;
using model::Staff;
using model::StaffAction;
using model::test::home;
using model::test::need;
using model::test::send;
using All = std::vector<std::string>;

World staffed() {
  auto made = world();
  made.plan.staffing =
      model::Staffing{{{of<model::RoleId>("hjaelpere"), line("Hjælpere"), {}, false, {}, {}},
                       {of<model::RoleId>("tolke"), line("Tolke"), {}, true, {}, {}}},
                      model::Relief{10, 12}};
  return made;
}
Staff assign(std::string_view who, std::string_view role, std::string_view language = {}) {
  Staff made{StaffAction::assign, of<model::RoleId>(role),           {}, {},
             person(who),         line(fmt::format("{} Prøve", who))};
  if (!language.empty()) made.language = line(language);
  return made;
}

struct Night {
  World made = staffed();
  std::vector<model::Record> records{record("aaaaa2", "20:00", activation())};
  char next = 'b';

  model::Stem add(std::string_view clock, model::Body body) {
    records.push_back(record(std::string(5, next++) + "2", clock, std::move(body)));
    return records.back().stem;
  }
  StaffView view(std::string_view now = "2026-11-20T23:00:00+01:00") const {
    return *staff_view(made.context(at(now)), incident(records));
  }
  // «Navn: standing [relief]», one of each member.
  All members(std::string_view now = "2026-11-20T23:00:00+01:00") const {
    All all;
    for (const auto& one : view(now).members) {
      all.push_back(fmt::format(
          "{}: {}{}", one.name, one.standing_text,
          one.relief_text ? fmt::format(" [{}: {}]", base::word(one.relief), *one.relief_text)
                          : ""));
      CHECK((one.relief == model::ReliefStanding::none) == !one.relief_text);
    }
    return all;
  }
  // «Hjælpere: 2 personer 1,5».
  All hours(std::string_view now = "2026-11-20T23:00:00+01:00") const {
    All all;
    for (const auto& one : view(now).hours) {
      all.push_back(fmt::format("{}: {} personer {}", one.role, one.people, one.hours));
    }
    return all;
  }
};

All needs(const StaffView& view) {
  All all;
  for (const auto& one : view.needs) {
    all.push_back(fmt::format("{}{}: {}, {} chosen, {} missing", one.role,
                              one.language ? " " + *one.language : "", one.count, one.chosen,
                              one.missing));
  }
  return all;
}

TEST_CASE("nothing where nothing is said of staff") {
  const Night night;
  CHECK_FALSE(staff_view(night.made.context(), incident(night.records)));
}

TEST_CASE("a whole view") {
  Night night;
  night.add("20:10", need("hjaelpere", 2));
  night.add("20:20", assign("bo", "hjaelpere"));
  night.add("20:25", send("bo", "Hallen"));
  CHECK(json_text(to_json(night.view("2026-11-21T06:30:00+01:00"))) == R"json({
  "needs": [
    {
      "role": "Hjælpere",
      "count": 2,
      "chosen": 1,
      "missing": 1
    }
  ],
  "members": [
    {
      "id": "bo",
      "name": "bo Prøve",
      "role": "Hjælpere",
      "standing_text": "Hallen, ude siden fredag den 20. november kl. 20.25 (10 t 5 min)",
      "out": true,
      "home": false,
      "missing": false,
      "place": "Hallen",
      "since": {
        "iso": "2026-11-20T20:25:00+01:00",
        "text": "fredag den 20. november kl. 20.25"
      },
      "relief": {
        "word": "due",
        "text": "skal afløses"
      },
      "relief_text": "skal afløses senest kl. 8.25"
    }
  ],
  "hours": [
    {
      "role": "Hjælpere",
      "people": 1,
      "hours": "10,1"
    }
  ]
}
)json");
}

TEST_CASE("what is needed, in the order of the plan, by language") {
  Night night;
  night.add("20:10", need("tolke", 2, "arabisk"));
  night.add("20:11", need("tolke", 1, "dari"));
  night.add("20:12", need("hjaelpere", 1));
  night.add("20:20", assign("ida", "tolke", "Arabisk"));
  night.add("20:21", assign("bo", "hjaelpere"));
  night.add("20:22", assign("eva", "hjaelpere"));
  CHECK(needs(night.view()) == All{"Hjælpere: 1, 2 chosen, 0 missing",
                                   "Tolke arabisk: 2, 1 chosen, 1 missing",
                                   "Tolke dari: 1, 0 chosen, 1 missing"});
  // Who was sent home must be replaced; of any language means of any.
  night.add("20:30", home("ida"));
  night.add("20:31", need("tolke", 3));
  night.add("20:32", assign("kim", "tolke", "urdu"));
  CHECK(needs(night.view()) ==
        All{"Hjælpere: 1, 2 chosen, 0 missing", "Tolke: 3, 1 chosen, 2 missing",
            "Tolke arabisk: 2, 0 chosen, 2 missing", "Tolke dari: 1, 0 chosen, 1 missing"});
  // Afterwards nobody is missing, and all who were chosen count.
  night.add("22:00", model::Closure{{night.records[0].stem}, {}});
  CHECK(needs(night.view()).at(2) == "Tolke arabisk: 2, 1 chosen, 0 missing");
}

TEST_CASE("who is where") {
  Night night;
  for (const auto* who : {"bo", "eva", "ida", "kim"}) night.add("20:20", assign(who, "hjaelpere"));
  night.add("20:30", send("eva", "Skolen"));
  night.add("20:25", send("bo", "Hallen"));
  night.add("21:25", send("bo", "Skolen"));
  night.add("22:30", home("eva"));
  night.add("22:31", home("kim"));
  CHECK(night.members() == All{"bo Prøve: Skolen, ude siden kl. 20.25 (2 t 35 min)",
                               "ida Prøve: valgt og klar", "eva Prøve: hjemsendt efter 2 t",
                               "kim Prøve: hjemsendt"});
  // By a clock that is behind they have just begun.
  CHECK(night.members("2026-11-20T20:00:00+01:00").front() ==
        "bo Prøve: Skolen, ude siden kl. 20.25 (0 min)");
}

TEST_CASE("relief, and none after it has ended") {
  Night night;
  night.add("20:20", assign("bo", "hjaelpere"));
  night.add("20:30", send("bo", "Hallen"));
  const std::string out = "bo Prøve: Hallen, ude siden fredag den 20. november kl. 20.30 ";
  CHECK(night.members("2026-11-21T06:29:00+01:00") == All{out + "(9 t 59 min)"});
  CHECK(night.members("2026-11-21T06:30:00+01:00") ==
        All{out + "(10 t) [due: skal afløses senest kl. 8.30]"});
  CHECK(night.members("2026-11-21T08:30:00+01:00") ==
        All{out + "(12 t) [late: skulle have været afløst senest kl. 8.30]"});
  auto unlimited = night;
  unlimited.made.plan.staffing->relief.reset();
  CHECK(unlimited.members("2026-11-21T08:30:00+01:00") == All{out + "(12 t)"});
  night.add("22:30", model::Closure{{night.records[0].stem}, {}});
  CHECK(night.members("2026-11-21T08:30:00+01:00") ==
        All{"bo Prøve: færdig efter 2 t; IKKE MELDT HJEM"});
}

TEST_CASE("the latest time for relief is told by the clock that hangs there then") {
  Night night;
  night.made.plan.staffing->relief = model::Relief{4, 8};
  night.add("20:20", assign("bo", "hjaelpere"));
  auto sent = record("zzzzz2", "20:30", send("bo", "Hallen"));
  sent.entry.content.at = at("2026-10-24T22:00:00+02:00");
  night.records.push_back(sent);
  const auto latest = [&](const Context& context) {
    return *staff_view(context, incident(night.records))->members.front().relief_text;
  };
  // The clock goes back at 3.00: eight hours later it is 5.00, not 6.00.
  auto context = night.made.context(at("2026-10-25T02:30:00+02:00"));
  const base::Zone zone("Europe/Copenhagen");
  context.zone = &zone;
  CHECK(latest(context) == "skal afløses senest kl. 5.00");
}

TEST_CASE("hours by role, rounded to tenths") {
  Night night;
  night.add("20:20", assign("ida", "tolke", "dari"));
  night.add("20:20", assign("bo", "hjaelpere"));
  night.add("20:20", assign("eva", "hjaelpere"));
  night.add("20:20", assign("kim", "hjaelpere"));
  CHECK(night.hours() == All{});
  night.add("20:30", send("ida", "Hallen"));
  night.add("20:30", send("bo", "Hallen"));
  night.add("21:00", send("eva", "Hallen"));
  const auto at_time = [&](std::string_view clock) {
    return night.hours(fmt::format("2026-11-20T{}+01:00", clock));
  };
  CHECK(at_time("20:32:59") == All{"Hjælpere: 2 personer 0,0", "Tolke: 1 personer 0,0"});
  CHECK(at_time("20:33:00") == All{"Hjælpere: 2 personer 0,1", "Tolke: 1 personer 0,1"});
  CHECK(at_time("21:30:00") == All{"Hjælpere: 2 personer 1,5", "Tolke: 1 personer 1,0"});
  // In another role from 22.30 on.
  night.add("22:30", assign("bo", "tolke", "dari"));
  CHECK(at_time("23:30:00") == All{"Hjælpere: 2 personer 4,5", "Tolke: 2 personer 4,0"});
}

TEST_CASE("without a plan roles are their ids") {
  Night night;
  night.add("20:10", need("tolke", 2, "dari"));
  night.add("20:20", assign("ida", "tolke", "dari"));
  night.add("20:30", send("ida", "Hallen"));
  const auto view = staff_view({.now = at("2026-11-21T20:30:00+01:00")}, incident(night.records));
  REQUIRE(view);
  CHECK(needs(*view) == All{"tolke dari: 2, 1 chosen, 1 missing"});
  CHECK(view->members.at(0).relief == model::ReliefStanding::none);
  CHECK(view->hours.at(0).hours == "24,0");
}

}  // namespace
}  // namespace render
