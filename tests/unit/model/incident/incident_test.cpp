#include "model/incident/incident.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/corrections.hpp"

namespace model {
namespace {

using namespace test;

// The incident without its entries: what the fold made of them.
std::string head(Incident incident) {
  incident.items.clear();
  return show(incident);
}

TEST_CASE("without entries there is a name, and nothing else") {
  CHECK(show(fold(incident_name(), {})) ==
        "{name: 2026-11-20-2215-parken-k3f9ab, state: reported}");
  History history;
  history.add("22:20", test::log("Røg"));
  CHECK(head(history.fold()) ==
        "{name: 2026-11-20-2215-parken-k3f9ab, state: reported, "
        "at: 22:20}");
}

TEST_CASE("a night, whole") {
  History history;
  auto start = activation();
  start.text = text("Røg");
  start.coordinator = person("tove-proeve");
  start.participants = test::people({"bo-eksempel"});
  start.questions = {test::question("beboere")};
  const auto opened = history.add("22:15", start);
  auto followup = test::decision("SMS");
  followup.question = of<QuestionId>("beboere");
  followup.responsible = person("bo-eksempel");
  const auto decided = history.add("22:25", followup);
  history.add("22:20", test::call("bo-eksempel", Outcome::reached));
  history.add("22:40", Done{decided, {}});
  history.add("22:30", Inquiry{line("Prøveposten"), text("Hvad?")});
  history.add("23:00", test::closure({opened}));
  history.add("23:10", Evaluation{text("Det gik")});
  const auto broken = history.add("22:50", test::log("væk"));
  history.damage(broken);
  CHECK(show(history.fold()) ==
        "{name: 2026-11-20-2215-parken-k3f9ab, state: closed, type: brand, "
        "area: parken, text: Røg, at: 22:15, activated: 22:15, items: ["
        "22:15 activation {type: brand, area: parken, text: Røg, coordinator: tove-proeve, "
        "participants: [bo-eksempel], questions: [{id: beboere, ask: Spørgsmål?, per: incident, "
        "decides: none}]} <- 2026-11-20T211500Z-activation-n00001 by Tove Prøve: "
        "22:15 activation {type: brand, area: parken, text: Røg, coordinator: tove-proeve, "
        "participants: [bo-eksempel], questions: [{id: beboere, ask: Spørgsmål?, per: incident, "
        "decides: none}]} corrected by [], "
        "22:20 call {who: bo-eksempel, outcome: reached} <- 2026-11-20T212000Z-call-n00003 by Tove "
        "Prøve: 22:20 call {who: bo-eksempel, outcome: reached} corrected by [], "
        "22:25 decision {question: beboere, text: SMS, responsible: bo-eksempel} <- "
        "2026-11-20T212500Z-followup-n00002 by Tove Prøve: 22:25 decision {question: beboere, "
        "text: SMS, responsible: bo-eksempel} corrected by [], "
        "22:30 inquiry {who: Prøveposten, text: Hvad?} <- 2026-11-20T213000Z-inquiry-n00005 by "
        "Tove Prøve: 22:30 inquiry {who: Prøveposten, text: Hvad?} corrected by [], "
        "22:40 done {target: 2026-11-20T212500Z-followup-n00002} <- "
        "2026-11-20T214000Z-done-n00004-n00002 by Tove Prøve: 22:40 done {target: "
        "2026-11-20T212500Z-followup-n00002} corrected by [], "
        "23:00 closure {closes: [2026-11-20T211500Z-activation-n00001]} <- "
        "2026-11-20T220000Z-closure-n00006-n00001 by Tove Prøve: 23:00 closure {closes: "
        "[2026-11-20T211500Z-activation-n00001]} corrected by [], "
        "23:10 evaluation {good: Det gik} <- 2026-11-20T221000Z-evaluation-n00007 by Tove Prøve: "
        "23:10 evaluation {good: Det gik} corrected by []], "
        "activations: [2026-11-20T211500Z-activation-n00001], "
        "contacts: [{who: bo-eksempel, standing: reached, attempts: 1, last: 22:20}], "
        "questions: [{question: beboere, answers: [2]}], followups: [2 done by 4], inquiries: "
        "[3 open], evaluations: [6], unreadable: [2026-11-20T215000Z-log-n00008]}");
}

TEST_CASE("of two activations the earlier counts and both are shown") {
  History history;
  auto late = activation("bakken");
  late.place = line("opgang 2");
  const auto second = history.add("22:30", "22:31", late);
  const auto first = history.add("22:20", "22:40", activation("parken"));
  const auto incident = history.fold();
  CHECK(head(incident) ==
        "{name: 2026-11-20-2215-parken-k3f9ab, state: active, "
        "type: brand, area: parken, at: 22:20, activated: 22:20, "
        "activations: [" +
            first.str() + ", " + second.str() + "], live: [" + first.str() + ", " + second.str() +
            "]}");
  CHECK(incident.items.size() == 2);

  // With the same time the one that was logged first.
  const auto equal = history.add("22:20", "22:39", activation("dalen"));
  CHECK(show(history.fold().areas.front()) == "dalen");
  CHECK(history.fold().activations == std::vector<Stem>{equal, first, second});
}

TEST_CASE("an activation outweighs the report, which fills in what it leaves out") {
  History history;
  auto reported = report("bakken");
  reported.place = line("opgang 10");
  reported.text = text("Røg");
  reported.unverified = true;
  history.add("22:00", reported);
  history.add("22:01", report("dalen"));
  CHECK(head(history.fold()) ==
        "{name: 2026-11-20-2215-parken-k3f9ab, state: reported, type: "
        "brand, area: bakken, place: opgang 10, text: Røg, unverified: true, at: 22:00}");
  auto start = activation("parken");
  start.exercise = true;
  const auto opened = history.add("22:15", start);
  CHECK(head(history.fold()) ==
        "{name: 2026-11-20-2215-parken-k3f9ab, state: active, type: brand, "
        "area: parken, place: opgang 10, text: Røg, exercise: true, at: 22:00, activated: 22:15, "
        "activations: [" +
            opened.str() + "], live: [" + opened.str() + "]}");
  start.place = line("opgang 12");
  start.text = text("Brand");
  History own_words;
  own_words.add("22:00", reported);
  own_words.add("22:15", start);
  CHECK(show(own_words.fold().place) == "opgang 12");
  CHECK(show(own_words.fold().text) == "Brand");
}

TEST_CASE("find and contact") {
  History history;
  auto start = activation();
  start.participants = test::people({"tove-proeve", "bo-eksempel"});
  const auto opened = history.add("22:15", start);
  const auto logged = history.add("22:20", test::log("Røg"));
  const auto incident = history.fold();
  CHECK(incident.find(opened) == &incident.items[0]);
  CHECK(incident.find(logged) == &incident.items[1]);
  CHECK(incident.find(of<Stem>("2026-11-20T212000Z-log-zzzzz2")) == nullptr);
  CHECK(incident.contact(person("bo-eksempel")) == &incident.contacts[1]);
  CHECK(incident.contact(person("ingen")) == nullptr);
}

// ---- who convenes

TEST_CASE("a handover outside incidents") {
  History history;
  CHECK_FALSE(handed_to({}, at("22:00")));
  history.add("22:10", Handover{person("bo-eksempel"), {}, at("23:00"), {}});
  history.add("22:20", "22:05", Handover{person("rie-proeve"), {}, at("22:30"), {}});
  const auto items = apply_corrections(history.records);
  CHECK(show(handed_to(items, at("22:09"))).empty());
  CHECK(show(handed_to(items, at("22:10"))) == "bo-eksempel");
  CHECK(show(handed_to(items, at("22:20"))) == "rie-proeve");
  CHECK(show(handed_to(items, at("22:30"))) == "bo-eksempel");
  CHECK(show(handed_to(items, at("23:00"))).empty());
}

}  // namespace
}  // namespace model
