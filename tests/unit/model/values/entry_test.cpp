#include "model/values/entry.hpp"

#include <doctest/doctest.h>

#include <set>

#include "../build.hpp"
#include "model/values/entry_fields.hpp"
#include "model/values/entry_kinds.hpp"

namespace model {
namespace {

using namespace test;

const auto activation_stem = of<Stem>("2026-11-20T211500Z-activation-aaaaa2");
const auto followup_stem = of<Stem>("2026-11-20T212000Z-followup-fffff2");

Decision with_deadline() {
  auto made = test::decision("SMS til beboerne");
  made.due = base::Deadline(base::Date(2026, 11, 21));
  return made;
}
Decision used() {
  auto made = test::decision("Ja");
  made.question = of<QuestionId>("anvendelse");
  made.plan_used = true;
  return made;
}
Decision not_used_followup() {
  auto made = test::not_used({activation_stem});
  made.responsible = person("bo-eksempel");
  return made;
}

const auto meeting_stem = of<Stem>("2026-11-20T213000Z-meeting-mmmmm2");
const auto exercise_stem = of<Stem>("2026-11-20T213000Z-exercise-eeeee2");

Decision replacing() {
  auto made = followup("SMS til beboerne");
  made.replaces = followup_stem;
  made.meeting = meeting_stem;
  return made;
}
Meeting moved_meeting() {
  return {.updates = meeting_stem, .cancelled = false, .start = at("22:15")};
}

// Each kind of body, with its word in a file's name, and what follows the id there.
struct Named {
  Body body;
  std::string_view kind;
  std::string_view word;
  std::vector<std::string> targets;
  std::string_view danish;
};

std::vector<Named> every_kind() {
  const Content corrected{at("22:15"), test::log("rettet"), Visibility::internal};
  return {
      {test::report(), "report", "report", {}, "Registrering"},
      {test::activation(), "activation", "activation", {}, "Aktivering"},
      {test::call("bo-eksempel", Outcome::reached), "call", "call", {}, "Opkald"},
      {test::log("Røg"), "log", "log", {}, "Notat"},
      {test::decision("Vi mødes"), "decision", "decision", {}, "Beslutning"},
      {followup("SMS til beboerne"), "decision", "followup", {}, "Opfølgning"},
      {with_deadline(), "decision", "followup", {}, "Opfølgning"},
      {used(), "decision", "used", {}, "Beslutning"},
      {test::not_used({}), "decision", "notused", {}, "Beslutning"},
      {not_used_followup(), "decision", "notused", {"aaaaa2"}, "Beslutning"},
      {Inquiry{line("Prøveposten"), text("Hvad?")}, "inquiry", "inquiry", {}, "Henvendelse"},
      {Done{followup_stem, {}}, "done", "done", {"fffff2"}, "Udført"},
      {Handover{person("bo-eksempel")}, "handover", "handover", {}, "Overdragelse"},
      {test::closure({activation_stem, followup_stem}),
       "closure",
       "closure",
       {"aaaaa2", "fffff2"},
       "Afslutning"},
      {Evaluation{text("alt")}, "evaluation", "evaluation", {}, "Evaluering"},
      {Merge{test::incident_name(), {}}, "merge", "merge", {"k3f9ab"}, "Sammenlægning"},
      {TaskStep{of<TaskId>("genhusning"), TaskAction::done, {}, {}}, "task", "task", {}, "Opgave"},
      {CardTick{of<CardId>("leder"), 2, line("Ring"), {}, {}}, "card", "card", {}, "Actioncard"},
      {Staff{StaffAction::home, {}, {}, {}, person("rie")}, "staff", "staff", {}, "Bemanding"},
      {Verification{{person("bo-eksempel")}, of<base::Date>("2026-11-20"), {}},
       "verification",
       "verification",
       {},
       "Bekræftelse"},
      {Measurement{of<IndicatorId>("tryghed"), of<SiteId>("parken"), 2026, of<base::Decimal>("7.9"),
                   line("Undersøgelsen")},
       "measurement",
       "measurement",
       {},
       "Måling"},
      {moved_meeting(), "meeting", "meeting", {"mmmmm2"}, "Møde"},
      {Minutes{meeting_stem}, "minutes", "minutes", {"mmmmm2"}, "Referat"},
      {Signature{person("bo-eksempel"),
                 line("Boligselskabet, Bo Eksempel"),
                 {},
                 of<base::Date>("2026-11-20"),
                 line("document.yaml"),
                 of<Sha256>(std::string(64, 'a'))},
       "signature",
       "signature",
       {},
       "Underskrift"},
      {Exercise{ExerciseAction::held, exercise_stem}, "exercise", "exercise", {"eeeee2"}, "Øvelse"},
      {ProposalStep{
           .proposal = meeting_stem, .verdict = ProposalVerdict::accepted, .in_plan = false},
       "proposal",
       "proposal",
       {"mmmmm2"},
       "Forslag"},
      {DutyDone{of<ItemId>("regnskab"), of<base::Date>("2026-11-20")}, "duty", "duty", {}, "Pligt"},
      {Absence{person("bo-eksempel"), of<base::Date>("2026-12-20")},
       "absence",
       "absence",
       {},
       "Fravær"},
      {Situation{2, text("Brand i opgang 10")}, "situation", "situation", {}, "Situationsbillede"},
      {IssuedMessage{of<ItemId>("beboere"), line("Til beboerne"), text("Det brænder ikke mere.")},
       "message",
       "message",
       {},
       "Udmelding"},
      {replacing(), "decision", "followup", {"fffff2", "mmmmm2"}, "Opfølgning"},
      {Correction{followup_stem, {}, {corrected}},
       "correction",
       "correction",
       {"fffff2"},
       "Rettelse"},
      {Disclosure{line("Politiet"), line("samtykke"), text("navne"), {followup_stem}},
       "disclosure",
       "disclosure",
       {},
       "Videregivelse"},
      {Erasure{followup_stem, of<Sha256>(std::string(64, 'a')), text("helbred")},
       "erasure",
       "erasure",
       {"fffff2"},
       "Sletning"},
      {Unknown{"weather", "vind"}, "weather", "weather", {}, "weather"},
  };
}

TEST_CASE("every kind has its word, its targets and its Danish name") {
  std::set<std::size_t> covered;
  for (const auto& named : every_kind()) {
    CAPTURE(named.word);
    covered.insert(named.body.index());
    CHECK(kind_of(named.body) == named.kind);
    CHECK(name_word(named.body) == named.word);
    CHECK(name_targets(named.body) == named.targets);
    CHECK(danish_kind(name_word(named.body)) == named.danish);
  }
  CHECK(covered.size() == std::variant_size_v<AnyBody>);
}

TEST_CASE("names that are made are names that are read") {
  for (const auto& named : every_kind()) {
    const auto stem =
        Stem::make(at("22:15"), name_word(named.body), "x7m2qd", name_targets(named.body));
    CAPTURE(stem.str());
    CHECK(of<Stem>(stem.str()) == stem);
    CHECK(stem.word() == named.word);
    std::vector<std::string> targets;
    for (const auto id : stem.targets()) targets.emplace_back(id);
    CHECK(targets == named.targets);
  }
}

TEST_CASE("each body is found by its kind, and keys are used once") {
  std::set<std::string_view> kinds;
  const bool stopped = for_each_kind([&]<class T>() {
    CHECK(kinds.insert(kind_words<T>.word).second);
    CHECK_FALSE(kind_words<T>.word.empty());
    // The keys that stand around each body.
    std::set<std::string_view> keys{"format", "kind", "at", "logged", "author", "visibility"};
    base::for_each_field<T>([&](const auto& field) {
      CAPTURE(field.key);
      CHECK(keys.insert(field.key).second);
      CHECK_FALSE(field.help.empty());
    });
    return false;
  });
  CHECK_FALSE(stopped);
  CHECK(kinds.size() == std::variant_size_v<AnyBody> - 1);

  int asked = 0;
  CHECK(for_each_kind([&]<class T>() {
    ++asked;
    return std::is_same_v<T, Call>;
  }));
  CHECK(asked == 3);
}

TEST_CASE("a search looks in every text that people wrote") {
  Activation activation = test::activation();
  activation.place = line("opgang 10");
  activation.text = text("Brand i kælderen");
  activation.questions = {test::question("beboere")};
  CHECK(searchable_text(activation) == "opgang 10\nBrand i kælderen\n");

  Call call = test::call("bo-eksempel", Outcome::no_answer);
  call.ad_hoc = AdHocPerson{line("Rie Prøve"), line("Skolen"), of<Phone>("112"), line("elever")};
  call.via = line("SMS");
  call.text = text("prøv igen");
  CHECK(searchable_text(call) == "Rie Prøve\nSkolen\nelever\nSMS\nprøv igen\n");

  Decision decision = test::decision("ja");
  decision.dissent = text("nej");
  CHECK(searchable_text(decision) == "ja\nnej\n");
  CHECK(searchable_text(Inquiry{line("Posten"), text("Hvad?"), text("Intet")}) ==
        "Posten\nHvad?\nIntet\n");
  CHECK(searchable_text(Evaluation{text("a"), text("b"), text("c"), text("d")}) == "a\nb\nc\nd\n");
  const Content instead{at("22:15"), test::log("rigtigt"), Visibility::internal};
  CHECK(searchable_text(Correction{followup_stem, text("fejl"), {instead}}) == "fejl\nrigtigt\n");
  CHECK(searchable_text(TaskStep{of<TaskId>("genhusning"), TaskAction::done, {}, text("alle")}) ==
        "alle\n");
  CHECK(searchable_text(CardTick{of<CardId>("leder"), 2, line("Ring"), {}, text("svarede")}) ==
        "Ring\nsvarede\n");
  CHECK(searchable_text(Staff{StaffAction::assign,
                              of<RoleId>("tolke"),
                              {},
                              line("arabisk"),
                              person("rie"),
                              line("Rie Prøve"),
                              {},
                              line("skolen"),
                              text("nu")}) == "arabisk\nRie Prøve\nskolen\nnu\n");
  CHECK(searchable_text(Unknown{"weather", "kind: weather\n"}) == "kind: weather\n");
  CHECK(searchable_text(Handover{person("bo-eksempel")}).empty());
}

// «code key», one of each breach.
std::vector<std::string> breaches(const Body& body, std::string_view clock = "22:15") {
  std::vector<std::string> all;
  for (const auto& breach : check(Content{at(clock), body, Visibility::internal})) {
    CHECK_FALSE(breach.remedy.empty());
    all.push_back(fmt::format("{} {}: {}", base::name(breach.code), breach.key, breach.message));
  }
  return all;
}
using Breaches = std::vector<std::string>;

TEST_CASE("every kind of entry can be sound") {
  for (const auto& named : every_kind()) {
    CAPTURE(named.word);
    CHECK(breaches(named.body) == Breaches{});
  }
}

TEST_CASE("a deadline does not lie before what it belongs to") {
  const Breaches early{"due-before-at due: Fristen ligger før det, den hører til."};
  auto decision = test::decision("SMS");
  Inquiry inquiry{line("Prøveposten"), text("Hvad?")};
  const auto with_due = [&](const base::Deadline& due) {
    decision.due = inquiry.due = due;
    CHECK(breaches(decision) == breaches(inquiry));
    return breaches(decision);
  };
  CHECK(with_due(base::Date(2026, 11, 19)) == early);
  CHECK(with_due(base::Date(2026, 11, 20)) == Breaches{});
  CHECK(with_due(at("22:14")) == early);
  CHECK(with_due(at("22:15")) == Breaches{});
  // The day is the one where it happened, not the one in Greenwich.
  decision.due = base::Date(2026, 11, 20);
  const Content after_midnight{of<base::Instant>("2026-11-21T00:15:00+01:00"), decision,
                               Visibility::internal};
  CHECK(check(after_midnight).size() == 1);
}

TEST_CASE("entries that say nothing are refused") {
  CHECK(breaches(Decision{}) ==
        Breaches{"text-missing text: Beslutningen har hverken tekst eller punkt."});
  Decision answer{};
  answer.question = of<QuestionId>("beboere");
  CHECK(breaches(answer) == Breaches{});

  Call call = test::call("rie-proeve", {});
  CHECK(breaches(call) == Breaches{"text-missing outcome: Opkaldet siger ikke, hvordan det gik."});
  call.ad_hoc = AdHocPerson{line("Rie Prøve")};
  CHECK(breaches(call) == Breaches{});

  Decision level{};
  level.level = of<LevelId>("trin-et");
  CHECK(breaches(level) == Breaches{});

  CHECK(breaches(Evaluation{}) == Breaches{"text-missing text: Evalueringen er tom."});
  for (const auto member :
       {&Evaluation::good, &Evaluation::bad, &Evaluation::change, &Evaluation::text}) {
    Evaluation evaluation;
    evaluation.*member = text("noget");
    CHECK(breaches(evaluation) == Breaches{});
  }
}

TEST_CASE("an entry about staff says what its action needs") {
  Staff staff{};
  const auto lacks = [&](StaffAction action) {
    staff.action = action;
    std::vector<std::string> keys;
    for (const auto& text : breaches(staff)) {
      CHECK(text.starts_with("missing-field action: Når der står «action: "));
      const auto from = text.find("skal «") + std::string("skal «").size();
      keys.push_back(text.substr(from, text.find("»", from) - from));
    }
    return keys;
  };
  CHECK(lacks(StaffAction::need) == Breaches{"role", "count"});
  CHECK(lacks(StaffAction::assign) == Breaches{"role", "name", "who"});
  CHECK(lacks(StaffAction::send) == Breaches{"who", "place"});
  CHECK(lacks(StaffAction::relieve) == Breaches{"who", "by"});
  CHECK(lacks(StaffAction::home) == Breaches{"who"});
  staff = {StaffAction::need, of<RoleId>("tolke"), 0,          {}, person("rie"),
           line("Rie"),       person("ida"),       line("hal")};
  for (const auto& choice : base::choices_of<StaffAction>) {
    CHECK(lacks(choice.value) == Breaches{});
  }
}

}  // namespace
}  // namespace model
