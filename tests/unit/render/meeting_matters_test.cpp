#include <doctest/doctest.h>

#include "base/text.hpp"
#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/documents/pack_newcomers.hpp"
#include "render/views/meeting_points.hpp"
#include "render/views/person_view.hpp"

namespace render {
namespace {

using namespace test;

model::Decision task(std::string_view words) {
  model::Decision made{};
  made.text = text(words);
  made.responsible = person("bo-eksempel");
  return made;
}

std::string joined(const std::vector<model::Line>& lines) {
  std::string all;
  for (const auto& one : lines) all += one.str() + '\n';
  return all;
}

model::Record told(std::string_view id, std::string_view clock, model::Body body,
                   model::Visibility seen) {
  auto made = record(id, clock, std::move(body));
  made.entry.content.visibility = seen;
  return made;
}

// The entries outside incidents: a meeting with minutes, and what it decided.
std::vector<model::Record> of_the_meeting() {
  model::Meeting meeting{
      .cancelled = false, .start = at("2026-11-20T10:00:00+01:00"), .half_yearly = true};
  std::vector<model::Record> all{record("aaaaa2", "09:00", meeting)};
  const auto stem = all.front().stem;
  model::Minutes minutes{.meeting = stem};
  minutes.changes = {text("Skolen skal med\ni planen")};
  all.push_back(record("bbbbb2", "10:00", minutes));
  auto list = task("Ny liste");
  list.meeting = stem;
  list.due = base::Deadline(base::Date(2026, 11, 20));
  all.push_back(record("ccccc2", "10:00", list));
  auto secret = task("Hemmelig");
  secret.meeting = stem;
  all.push_back(told("ddddd2", "10:00", secret, model::Visibility::restricted));
  return all;
}

std::string points(const World& world, const std::vector<model::Incident>& incidents,
                   const std::optional<base::Instant>& since,
                   std::vector<model::Record> entries = of_the_meeting()) {
  const auto log = model::fold_plan(std::move(entries));
  return joined(due_points(morning(world), {log, incidents, since}));
}

TEST_CASE("what waits: follow-ups, incidents, proposals, the plan and the list") {
  auto world = test::world();
  world.document.valid->to = base::Date(2026, 12, 31);
  auto closed = test::night();
  model::Evaluation evaluation{};
  evaluation.change = text("Navnet på den tilskadekomne");
  closed.push_back(record("qqqqq2", "23:10", evaluation));
  const auto started = test::incident(closed);
  closed.push_back(record("rrrrr2", "23:20", model::Closure{started.live_activations, {}}));
  CHECK(points(world, {test::incident(closed)}, at("2026-11-20T10:00:00+01:00")) ==
        "Opfølgning: Ny liste – Bo Eksempel – frist fredag den 20. november 2026 (overskredet)\n"
        "Opfølgning fra Brand i Parken, Prøvekøbing (k3f9ab) – frist lørdag den 21. november 2026\n"
        "Opfølgning: (kun for en begrænset kreds) – Bo Eksempel\n"
        "Evaluering, og forslag til ændring af planen: Brand i Parken, Prøvekøbing (k3f9ab)\n"
        "Forslag til ændring af planen: Skolen skal med i planen\n"
        "Planen udløber den 31. december 2026\n"
        "3 kontakter er ikke bekræftet det seneste år\n"
        "1 kontakt har intet telefonnummer\n");
}

TEST_CASE("of an inquiry that nobody has answered those who are invited are told the incident") {
  const std::vector<model::Record> entries{
      record("aaaaa2", "08:00", test::activation()),
      record("bbbbb2", "08:10", model::Inquiry{line("Prøveposten"), text("Er der ro?")})};
  const auto told = points(test::world(), {test::incident(entries)}, std::nullopt, {});
  CHECK(told.find("Ubesvaret henvendelse om Brand i Parken, Prøvekøbing (k3f9ab)\n") != told.npos);
  CHECK(told.find("Prøveposten") == told.npos);
}

TEST_CASE("an exercise is marked; what ended before the last meeting is no matter") {
  auto world = test::world();
  world.participants.participants.clear();
  auto first = test::activation();
  first.exercise = true;
  std::vector<model::Record> entries{record("aaaaa2", "08:00", first)};
  CHECK(points(world, {test::incident(entries)}, std::nullopt, {}) ==
        "Ikke afsluttet: ØVELSE: Brand i Parken, Prøvekøbing (k3f9ab)\n");
  const auto open = test::incident(entries);
  entries.push_back(record("bbbbb2", "09:00", model::Closure{open.live_activations, {}}));
  CHECK(points(world, {test::incident(entries)}, std::nullopt, {}) ==
        "Evaluering: ØVELSE: Brand i Parken, Prøvekøbing (k3f9ab)\n");
  CHECK(points(world, {test::incident(entries)}, at("2026-11-20T08:30:00+01:00"), {}) ==
        "Evaluering: ØVELSE: Brand i Parken, Prøvekøbing (k3f9ab)\n");
  CHECK(points(world, {test::incident(entries)}, at("2026-11-20T10:00:00+01:00"), {}).empty());
}

TEST_CASE("of a meeting about one incident the agenda, and what is open in it") {
  const auto world = test::world();
  const auto incident = test::incident(test::night());
  CHECK(joined(incident_agenda(morning(world), incident)) ==
        "Hændelsen Brand i Parken, Prøvekøbing (k3f9ab)\n"
        "Punkter, der ikke er taget stilling til\n"
        "Opfølgning\n"
        "Hvad der nu skal ske\n");
  CHECK(joined(incident_points(morning(world), incident)) ==
        "Uafklaret: Bringes planen i anvendelse?\n"
        "Uafklaret: Er egen organisation informeret? Mangler svar fra Bo Eksempel og Vagthavende "
        "fra Prøvekøbing Politi.\n"
        "Opfølgning: Vi mødes i beboerhuset – frist lørdag den 21. november 2026\n");
}

TEST_CASE("lessons come since the last meeting, and never what only a few may see") {
  const auto world = test::world();
  auto entries = test::night();
  model::Evaluation evaluation{};
  evaluation.good = text("Listen virkede");
  entries.push_back(record("qqqqq2", "23:10", evaluation));
  entries.push_back(told("rrrrr2", "23:11", evaluation, model::Visibility::restricted));
  const std::vector<model::Incident> incidents{test::incident(entries)};
  model::Exercise planned{model::ExerciseAction::planned};
  planned.type = model::ExerciseType::dilemma;
  planned.on = base::Deadline(base::Date(2026, 11, 20));
  std::vector<model::Record> outside{record("aaaaa2", "08:00", planned)};
  model::Exercise evaluated{model::ExerciseAction::evaluated};
  evaluated.exercise = outside.front().stem;
  evaluated.change = text("Flere øvelser");
  outside.push_back(record("bbbbb2", "23:30", evaluated));
  const auto log = model::fold_plan(outside);
  const auto of_all = [&](const std::optional<base::Instant>& since) {
    std::string all;
    for (const auto& lesson : lessons(morning(world), {log, incidents, since})) {
      all += fmt::format("{}{}: {}{}\n", lesson.exercise ? "(ø) " : "", lesson.of,
                         text_of(lesson.told.good).value_or(""),
                         text_of(lesson.told.change).value_or(""));
      all += lesson_line(lesson).value_or("(intet andet)") + '\n';
    }
    return all;
  };
  CHECK(of_all(std::nullopt) ==
        "Brand i Parken, Prøvekøbing (k3f9ab): Listen virkede\n"
        "Brand i Parken, Prøvekøbing (k3f9ab): Gik godt: Listen virkede.\n"
        "(ø) ØVELSE: dilemmaøvelse (aaaaa2): Flere øvelser\n"
        "(intet andet)\n");
  CHECK(of_all(at("2026-11-20T23:20:00+01:00")) ==
        "(ø) ØVELSE: dilemmaøvelse (aaaaa2): Flere øvelser\n(intet andet)\n");
  CHECK(of_all(at("2026-11-21T01:00:00+01:00")).empty());
}

TEST_CASE("a proposal waits until it is rejected, or written in, whatever met in between") {
  const auto world = test::world();
  auto entries = of_the_meeting();
  const auto proposal = entries[1].stem;
  const auto waits = [&] {
    std::string found;
    for (const auto& line :
         base::split(points(world, {}, at("2026-11-20T20:00:00+01:00"), entries), '\n')) {
      if (line.find("planen: ") != line.npos) found += line + '\n';
    }
    return found;
  };
  CHECK(waits() == "Forslag til ændring af planen: Skolen skal med i planen\n");
  model::ProposalStep step{
      .proposal = proposal, .verdict = model::ProposalVerdict::accepted, .in_plan = false};
  step.owner = person("bo-eksempel");
  entries.push_back(record("eeeee2", "21:00", step));
  CHECK(waits() ==
        "Vedtaget, men ikke skrevet ind i planen: Skolen skal med i planen – Bo Eksempel\n");
  step.in_plan = true;
  entries.push_back(record("fffff2", "21:10", step));
  CHECK(waits().empty());
  entries.pop_back();
  entries.push_back(record(
      "ggggg2", "21:10",
      model::ProposalStep{
          .proposal = proposal, .verdict = model::ProposalVerdict::rejected, .in_plan = false}));
  CHECK(waits().empty());
}

TEST_CASE("half a year before its end the plan's expiry is said, and ever after") {
  auto world = test::world();
  const auto on = [&](int year, int month, int day) {
    world.document.valid->to = base::Date(year, month, day);
    return expiry_text(morning(world)).value_or("");
  };
  CHECK(on(2027, 5, 21).empty());
  CHECK(on(2027, 5, 20) == "Planen udløber den 20. maj 2027");
  CHECK(on(2026, 11, 21) == "Planen udløber den 21. november 2026");
  CHECK(on(2026, 11, 20) == "Planen udløb den 20. november 2026");
}

TEST_CASE("who is new hears of no point that is asked no more") {
  auto made = world();
  const auto told = [&] {
    return newcomers_view(morning(made), {made.participants.participants.front()}).lines.size();
  };
  const auto all = told();
  made.plan.questions.front().until = base::Date(2026, 11, 20);
  CHECK(told() + 1 == all);
}

}  // namespace
}  // namespace render
