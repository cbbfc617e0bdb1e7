#include "render/answers/health_view.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "fixture.hpp"
#include "model/incident/corrections.hpp"
#include "render/engine/json.hpp"

namespace render {
namespace {

using namespace test;

struct Year {
  World made = world();
  std::vector<model::Record> records;
  std::optional<LoggedExercise> logged;
  std::vector<std::string> contacts;

  // Nothing but what the test is about.
  Year() {
    made.document.valid.reset();
    made.participants.participants.clear();
  }
  model::Stem add(std::string_view id, model::Body body) {
    records.push_back(record(id, "22:15", std::move(body)));
    return records.back().stem;
  }
  HealthView view(std::string_view now) const {
    const auto entries = model::apply_corrections(records);
    return health_view(made.context(at(now)), {entries, logged, contacts, " --plan p"});
  }
  std::string told(std::string_view now) const {
    std::string all;
    for (const auto& line : view(now).lines) {
      all += fmt::format("{} | {}", line.topic, line.text);
      if (line.command) all += " | " + *line.command;
      all += '\n';
    }
    return all;
  }
};

constexpr std::string_view no_exercise = "Øvelse | Ingen øvelse er skrevet ned endnu.\n";
std::string with_no_exercise(std::string_view before, std::string_view behind = "") {
  return fmt::format("{}{}{}", before, no_exercise, behind);
}

TEST_CASE("who has signed, and who has not") {
  Year year;
  const auto line_of = [&](std::optional<model::SignatureCount> count) {
    const auto entries = model::apply_corrections(year.records);
    HealthFacts facts{entries, {}, {}, ""};
    facts.signatures = std::move(count);
    const auto view = health_view(year.made.context(at("2026-11-25T10:00:00+01:00")), facts);
    const auto& first = view.lines.front();
    return fmt::format("{} | {} | {}", first.topic, first.text, first.command.value_or("-"));
  };
  CHECK(line_of(model::SignatureCount{4, 4, {}, {}, {}, {}}) == "Underskrift | 4 af 4. | -");
  CHECK(line_of(model::SignatureCount{1, 4, {"Bo", "Rie"}, {"Kim"}, {}, "Fonden"}) ==
        "Underskrift | 1 af 4. Mangler: Bo og Rie. Ændret siden underskrift: Kim. Ikke godkendt "
        "endnu af Fonden | beredskab plan status");
  CHECK(line_of(model::SignatureCount{0, 4, {"Bo", "Rie"}, {}, {}, "Fonden"}) ==
        "Underskrift | Ingen er skrevet ned endnu | beredskab plan status");
  CHECK(line_of(model::SignatureCount{0, 2, {"Bo"}, {}, {"Rie"}, "Fonden"}) ==
        "Underskrift | 0 af 2. Mangler: Bo. Vil ikke skrive under: Rie. Ikke godkendt endnu af "
        "Fonden | "
        "beredskab plan status");
  CHECK(line_of(model::SignatureCount{1, 1, {}, {}, {}, "Fonden", true}) ==
        "Underskrift | 1 af 1. Fonden vil ikke godkende | beredskab plan status");
  CHECK(line_of(model::SignatureCount{}).starts_with("Øvelse"));
}

TEST_CASE("how long the document is valid") {
  Year year;
  year.made.document.valid = model::Period{base::Date(2026, 1, 1), base::Date(2027, 2, 23)};
  CHECK(year.told("2026-11-24T10:00:00+01:00") ==
        with_no_exercise("Planen | Gælder til og med den 23. februar 2027.\n"));
  CHECK(year.told("2026-11-25T10:00:00+01:00") ==
        with_no_exercise("Planen | Udløber om 90 dage, den 23. februar 2027. Forbered den næste"
                         " | beredskab --plan p plan renew\n"));
  CHECK(year.view("2026-11-25T10:00:00+01:00").days_left == 90);
  CHECK(year.told("2027-02-23T10:00:00+01:00") ==
        with_no_exercise("Planen | Udløber i dag, den 23. februar 2027. Forbered den næste"
                         " | beredskab --plan p plan renew\n"));
  CHECK(year.told("2027-02-24T10:00:00+01:00") ==
        with_no_exercise("Planen | Udløb den 23. februar 2027. Den kan stadig bruges. Forbered den "
                         "næste | beredskab --plan p plan renew\n"));
  CHECK_FALSE(year.view("2027-02-24T10:00:00+01:00").days_left);

  const auto entries = model::apply_corrections(year.records);
  HealthFacts facts{entries, {}, {}, ""};
  facts.next_is_ready = true;
  const auto ready = health_view(year.made.context(at("2027-02-23T10:00:00+01:00")), facts);
  CHECK(ready.lines.front().text == "Udløber i dag, den 23. februar 2027. Den næste er gjort klar");
  CHECK(ready.lines.front().command == "beredskab plan status");
}

model::Meeting regular(std::string_view start) {
  model::Meeting meeting{.cancelled = false, .start = at(start), .half_yearly = true};
  meeting.place = line("Prøvehuset");
  return meeting;
}

TEST_CASE("the regular meeting of this part of the year: not convened, convened, held") {
  Year year;
  year.made.plan.meetings = model::Meetings{2};
  const auto now = "2026-11-25T10:00:00+01:00";
  CHECK(year.told(now) ==
        with_no_exercise("Møder | Mødet i 2. halvår 2026 er ikke indkaldt endnu"
                         " | beredskab --plan p meeting convene --half-yearly\n"));
  const auto stem = year.add("m23456", regular("2026-12-03T10:00:00+01:00"));
  CHECK(year.told(now) ==
        with_no_exercise(
            "Møder | Næste møde er torsdag den 3. december 2026 kl. 10.00, Prøvehuset.\n"));
  CHECK(year.view(now).next_meeting->iso == "2026-12-03T10:00:00+01:00");
  const auto after = "2026-12-04T10:00:00+01:00";
  CHECK(year.told(after) ==
        with_no_exercise("Møder | Mødet den 3. december 2026 har intet referat endnu"
                         " | beredskab --plan p meeting minutes m23456\n"));
  year.add("m23457", model::Minutes{stem});
  CHECK(year.told(after) ==
        with_no_exercise("Møder | Mødet i 1. halvår 2027 er ikke indkaldt endnu"
                         " | beredskab --plan p meeting convene --half-yearly\n"));
}

TEST_CASE("a part of the year that passed without its meeting") {
  Year year;
  year.made.plan.meetings = model::Meetings{2};
  const auto now = "2027-02-01T10:00:00+01:00";
  const std::string_view convene =
      "Møder | Mødet i 1. halvår 2027 er ikke indkaldt endnu"
      " | beredskab --plan p meeting convene --half-yearly\n";
  year.add("m23456", model::Minutes{year.add("m23455", regular("2026-05-20T10:00:00+02:00"))});
  CHECK(year.told(now) == with_no_exercise(fmt::format(
                              "Møder | Der blev ikke holdt møde i 2. halvår 2026.\n{}", convene)));
  // One that lacks only its minutes may have been held.
  year.add("m23457", regular("2026-09-20T10:00:00+02:00"));
  CHECK(year.told(now) ==
        with_no_exercise(fmt::format("Møder | Mødet den 20. september 2026 har intet referat endnu"
                                     " | beredskab --plan p meeting minutes m23457\n{}",
                                     convene)));
  auto off = regular("2026-09-20T10:00:00+02:00");
  off.updates = year.records.back().stem;
  off.cancelled = true;
  year.add("m23458", off);
  CHECK(year.told(now) == with_no_exercise(fmt::format(
                              "Møder | Der blev ikke holdt møde i 2. halvår 2026.\n{}", convene)));
}

model::Exercise exercise(model::ExerciseAction action, std::string_view day) {
  model::Exercise made{action};
  made.type = model::ExerciseType::dilemma;
  made.on = of<base::Deadline>(day);
  return made;
}

TEST_CASE("the last exercise and the planned one") {
  Year year;
  const auto now = "2026-11-25T10:00:00+01:00";
  CHECK(year.told(now) == no_exercise);
  year.add("e23456", exercise(model::ExerciseAction::held, "2026-04-20"));
  year.add("e23457", exercise(model::ExerciseAction::planned, "2026-12-04"));
  CHECK(year.told(now) ==
        "Øvelse | Den sidste øvelse var for 7 måneder siden: dilemmaøvelse den 20. april 2026.\n"
        "Øvelse | Planlagt: dilemmaøvelse fredag den 4. december.\n");
  CHECK(year.view(now).last_exercise->iso() == "2026-04-20");
  CHECK(year.view(now).planned_exercise->iso == "2026-12-04");
  CHECK(year.told("2026-12-05T10:00:00+01:00") ==
        "Øvelse | Den sidste øvelse var for 7 måneder siden: dilemmaøvelse den 20. april 2026.\n"
        "Øvelse | Dilemmaøvelsen var planlagt til fredag den 4. december. Blev den holdt?"
        " | beredskab --plan p exercise held e23457\n");
}

TEST_CASE("a newer exercise that stands in an incident's log counts as held") {
  Year year;
  year.add("e23456", exercise(model::ExerciseAction::held, "2026-04-20"));
  year.logged = LoggedExercise{"k3f9ab", "Brand i Parken", base::Date(2026, 11, 20)};
  CHECK(year.told("2026-11-25T10:00:00+01:00") ==
        "Øvelse | Den sidste øvelse var for 5 dage siden: Brand i Parken den 20. november 2026. "
        "Skriv, hvilken slags det var | beredskab --plan p exercise held SLAGS -i k3f9ab\n");
}

TEST_CASE("duties that are nearly due, or that the part before passed without") {
  Year year;
  year.made.plan.duties = {{of<model::ItemId>("maaling"), line("Måling"), 4},
                           {of<model::ItemId>("regnskab"), line("Regnskab"), 1}};
  CHECK(year.told("2026-11-25T10:00:00+01:00") == no_exercise);
  year.add("d23456", model::DutyDone{of<model::ItemId>("regnskab"), base::Date(2026, 3, 1)});
  CHECK(year.told("2026-12-02T10:00:00+01:00") ==
        with_no_exercise("",
                         "Pligter | Måling mangler for 3. kvartal 2026"
                         " | beredskab --plan p duty done maaling --for 2026-09-30\n"
                         "Pligter | Måling mangler for 4. kvartal 2026, senest den 31. december"
                         " | beredskab --plan p duty done maaling\n"));
  CHECK(year.view("2026-12-02T10:00:00+01:00").duties == std::vector<std::string>{"maaling"});
}

TEST_CASE("risky days two weeks ahead, until they are over") {
  Year year;
  model::RiskyDays days{of<model::ItemId>("proevedage"), line("Prøvedage")};
  days.from = of<model::DayOfYear>("12-31");
  days.to = of<model::DayOfYear>("01-01");
  year.made.plan.risky_days = {days};
  CHECK(year.told("2026-12-16T10:00:00+01:00") == no_exercise);
  CHECK(year.told("2026-12-17T10:00:00+01:00") ==
        with_no_exercise("", "Vær klar | Om 14 dage: Prøvedage, 31. december – 1. januar.\n"));
  CHECK(year.told("2026-12-30T10:00:00+01:00") ==
        with_no_exercise("", "Vær klar | I morgen: Prøvedage, 31. december – 1. januar.\n"));
  CHECK(year.told("2027-01-01T10:00:00+01:00") ==
        with_no_exercise("", "Vær klar | Nu: Prøvedage, 31. december – 1. januar.\n"));
  CHECK(year.told("2027-01-02T10:00:00+01:00") == no_exercise);
}

TEST_CASE("contacts, and a plan that could not be read") {
  Year year;
  year.contacts = {"Intet telefonnummer for Bo Eksempel."};
  year.made.participants = world().participants;
  CHECK(year.told("2026-11-25T10:00:00+01:00") ==
        with_no_exercise("",
                         "Kontakter | Intet telefonnummer for Bo Eksempel.\n"
                         "Kontakter | 3 kontakter er ikke bekræftet det seneste år"
                         " | beredskab --plan p participant list\n"));
  const std::vector<model::Item> none;
  const Context nothing{nullptr, nullptr, nullptr, nullptr, at("2026-11-25T10:00:00+01:00"), {}};
  const auto view = health_view(nothing, {none, {}, {}, ""});
  REQUIRE(view.lines.size() == 1);
  CHECK(view.lines[0].text == "Ingen øvelse er skrevet ned endnu.");
}

}  // namespace
}  // namespace render
