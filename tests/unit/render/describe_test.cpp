#include "render/views/describe.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/incident_view.hpp"

namespace render {
namespace {

using namespace test;

std::string told(model::Body body, std::vector<model::Record> before = {}) {
  const auto made = world();
  if (before.empty()) before = {record("aaaaa2", "22:15", activation())};
  const auto entry = record("zzzzz2", "22:20", std::move(body));
  before.push_back(entry);
  return describe(made.context(), incident(before), entry.entry.content);
}

TEST_CASE("reports and activations") {
  model::Report report{of<model::TypeId>("uro"), of<model::AreaId>("bakkevej")};
  CHECK(told(report) == "Registreret: Uro på Bakkevej.");
  report.type = of<model::TypeId>("ukendt-type");
  report.area = of<model::AreaId>("ukendt-sted");
  report.unverified = true;
  report.exercise = true;
  CHECK(told(report) ==
        "ØVELSE. Registreret: ukendt-type i ukendt-sted. Type og boligområde er ikke slået op i "
        "planen.");
  auto start = activation();
  CHECK(told(start) ==
        "Deltagerne kaldes sammen: Brand i Parken, Prøvekøbing. Sted: opgang 10. Brand i "
        "kælderen. Tovholder: Tove Prøve.");
  start.place.reset();
  start.text.reset();
  start.coordinator.reset();
  start.decided_by = {person("tove-proeve"), person("bo-eksempel"), person("vagten")};
  CHECK(told(start) ==
        "Planen bringes i anvendelse: Brand i Parken, Prøvekøbing. Besluttet af Tove Prøve, Bo "
        "Eksempel og Vagthavende fra Prøvekøbing Politi.");
}

TEST_CASE("calls") {
  auto one = call("bo-eksempel", model::Outcome::no_answer);
  CHECK(told(one) == "Bo Eksempel: intet svar.");
  one.retry = at("2026-11-20T22:45:00+01:00");
  one.by = person("vagten");
  one.via = line("radio");
  one.text = text("Telefonen er slukket");
  CHECK(told(one) ==
        "Bo Eksempel: intet svar (af Vagthavende fra Prøvekøbing Politi via radio). Prøv igen kl. "
        "22.45. Telefonen er slukket.");
  one = call("bo-eksempel", model::Outcome::message_left);
  one.retry = at("2026-11-21T07:05:00+01:00");
  CHECK(told(one) == "Bo Eksempel: besked lagt. Prøv igen lørdag den 21. november kl. 7.05.");
  one = call("bo-eksempel", model::Outcome::reached);
  one.incoming = true;
  CHECK(told(one) == "Bo Eksempel ringede selv.");
  one.outcome = model::Outcome::declined;
  CHECK(told(one) == "Bo Eksempel ringede selv: kan ikke deltage.");
  CHECK(told(call("bo-eksempel", model::Outcome::wrong_number)) == "Bo Eksempel: forkert nummer.");
}

TEST_CASE("ad hoc people") {
  auto one = call("rie-proeve", {});
  one.ad_hoc = model::AdHocPerson{line("Rie Prøve"), line("Prøveskolen"),
                                  of<model::Phone>("33 44 55 66"), line("skolens elever")};
  CHECK(told(one) ==
        "Rie Prøve (Prøveskolen) er sat på ringelisten. Telefon: 33 44 55 66. Inddraget til: "
        "skolens elever.");
  const auto first = record("bbbbb2", "22:16", one);
  CHECK(told(call("rie-proeve", model::Outcome::reached), {first}) == "Rie Prøve: talt med.");
}

TEST_CASE("decisions") {
  model::Decision one{};
  one.text = text("Vi mødes kl. 23.");
  CHECK(told(one) == "Besluttet: Vi mødes kl. 23.");
  one.decided_by = {person("tove-proeve"), person("bo-eksempel")};
  one.dissent = text("Vagten ville vente");
  one.responsible = person("bo-eksempel");
  one.due = base::Deadline(at("2026-11-20T22:50:00+01:00"));
  CHECK(told(one) ==
        "Besluttet: Vi mødes kl. 23 (af Tove Prøve og Bo Eksempel). Uenighed: Vagten ville vente. "
        "Ansvarlig: Bo Eksempel, frist kl. 22.50.");
  one = {};
  one.question = of<model::QuestionId>("beboere");
  one.not_ = true;
  CHECK(told(one) == "Skal beboerne informeres? Nej.");
  one.text = text("Det haster ikke!");
  one.responsible = person("bo-eksempel");
  CHECK(told(one) == "Skal beboerne informeres? Nej. Det haster ikke! Ansvarlig: Bo Eksempel.");
  one = {};
  one.question = of<model::QuestionId>("egen");
  one.participants = {person("vagten")};
  one.due = base::Deadline(base::Date(2026, 11, 21));
  CHECK(told(one) ==
        "Er egen organisation informeret? Ja, for Vagthavende fra Prøvekøbing Politi. "
        "Frist: lørdag den 21. november.");
  one.participants = {person("tove-proeve"), person("bo-eksempel"), person("vagten")};
  one.due.reset();
  CHECK(told(one) == "Er egen organisation informeret? Ja, for alle deltagere.");
}

TEST_CASE("whether the plan is used; a question that nobody knows any more") {
  model::Decision one{};
  one.question = of<model::QuestionId>("anvendelse");
  one.plan_used = true;
  CHECK(told(one) == "Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse.");
  one.plan_used = false;
  one.not_ = true;
  one.text = text("Politiet klarer det");
  CHECK(told(one) ==
        "Bringes planen i anvendelse? Besluttet: planen bruges ikke. Politiet klarer det.");
  one = {};
  one.question = of<model::QuestionId>("gammelt-punkt");
  CHECK(told(one) == "gammelt-punkt: Ja.");
}

TEST_CASE("inquiries, and what is done") {
  model::Inquiry press{line("Prøveposten"), text("Er nogen kommet til skade?")};
  press.responsible = person("tove-proeve");
  CHECK(told(press) ==
        "Henvendelse fra Prøveposten: Er nogen kommet til skade? Ansvarlig: Tove Prøve.");
  const auto asked = record("bbbbb2", "22:16", press);
  CHECK(told(model::Done{asked.stem, text("Nej")}, {asked}) ==
        "Besvaret: Prøveposten – Er nogen kommet til skade? Svar: Nej.");
  press.responsible.reset();
  press.answer = text("Nej");
  CHECK(told(press) == "Henvendelse fra Prøveposten: Er nogen kommet til skade? Svar: Nej.");

  model::Decision task{};
  task.text = text("SMS til opgang 10");
  task.responsible = person("bo-eksempel");
  const auto decided = record("ccccc2", "22:16", task);
  CHECK(told(model::Done{decided.stem, text("Sendt til alle")}, {decided}) ==
        "Udført: SMS til opgang 10. Sendt til alle.");
  CHECK(told(model::Done{decided.stem, {}}) == "Udført: 2026-11-20T211700Z-followup-ccccc2.");
}

TEST_CASE("the other kinds") {
  CHECK(told(model::Log{text("Brandvæsenet\ner her")}) == "Brandvæsenet\ner her");
  CHECK(told(model::Handover{person("bo-eksempel"), {}, at("2026-11-21T08:00:00+01:00"), {}}) ==
        "Bo Eksempel overtager som den, der indkalder, indtil lørdag den 21. november kl. 8.00.");
  CHECK(told(model::Handover{person("bo-eksempel"), {}, {}, text("Nøglerne er med")}) ==
        "Bo Eksempel overtager som den, der indkalder. Nøglerne er med.");
  CHECK(told(model::Closure{{}, text("Alle er hjemme")}) == "Hændelsen afsluttes. Alle er hjemme.");
  CHECK(told(model::Evaluation{text("Hurtigt"), text("Sent"), text("Numre"), text("Tak")}) ==
        "Gik godt: Hurtigt.\nGik mindre godt: Sent.\nBør ændres i planen: Numre.\nTak.");
  CHECK(told(model::Merge{of<model::IncidentName>("2026-11-20-2210-parken-b2b2b2"), {}}) ==
        "Lagt sammen med hændelsen b2b2b2.");
  CHECK(told(model::Verification{
            {person("bo-eksempel")}, of<base::Date>("2026-11-20"), text("Ok")}) ==
        "Kontaktoplysninger bekræftet den 20. november 2026: Bo Eksempel. Ok.");
  model::Exercise planned{model::ExerciseAction::planned};
  planned.on = at("2026-11-21T08:00:00+01:00");
  CHECK(told(planned) == "Øvelsen planlagt til lørdag den 21. november 2026 kl. 8.00.");
  CHECK(told(model::Unknown{"drone", "kind: drone\ntext: \"x\"\n...\n"}) ==
        "Notat af slagsen «drone», som denne udgave af beredskab ikke kender:\n"
        "kind: drone\ntext: \"x\"\n...");
}

TEST_CASE("a correction whose target is missing") {
  model::Correction one{of<model::Stem>("2026-11-20T211700Z-log-qqqqq2"), text("forkert"), {}};
  CHECK(told(one) ==
        "Rettelse af et notat, der mangler (2026-11-20T211700Z-log-qqqqq2). Begrundelse: forkert. "
        "Notatet udgår.");
  one.instead.push_back({at("2026-11-20T22:25:00+01:00"), model::Log{text("Brandvæsenet kom")},
                         model::Visibility::internal});
  one.reason.reset();
  CHECK(told(one) ==
        "Rettelse af et notat, der mangler (2026-11-20T211700Z-log-qqqqq2). I stedet: "
        "Brandvæsenet kom");
}

TEST_CASE("an incident in several areas, and one outside all of them") {
  const auto made = world();
  const auto context = morning(made);
  const auto fire = of<model::TypeId>("brand");
  CHECK(incident_title(context, fire, {of<model::AreaId>("parken"), of<model::AreaId>("bakkevej")},
                       {}) == "Brand i Parken (Prøvekøbing) og på Bakkevej");
  CHECK(incident_title(context, fire, {}, line("Stationen")) ==
        "Brand uden for områderne, Stationen");
  CHECK(incident_title(context, fire, {}, {}) == "Brand uden for områderne");
}

TEST_CASE("a comma in the name of an area does not make a town of what follows") {
  auto made = world();
  made.plan.areas[1].name = line("Bakkevej, lige numre");
  const auto context = morning(made);
  CHECK(area_names(context, {of<model::AreaId>("parken"), of<model::AreaId>("bakkevej")}) ==
        "Parken (Prøvekøbing) og Bakkevej, lige numre");
}

TEST_CASE("without a plan names fall back to ids") {
  const Context bare{.now = at("2026-11-20T23:00:00+01:00")};
  const auto entry = record("aaaaa2", "22:15", activation());
  CHECK(describe(bare, incident({entry}), entry.entry.content) ==
        "Deltagerne kaldes sammen: brand i parken. Sted: opgang 10. Brand i kælderen. "
        "Tovholder: tove-proeve.");
  CHECK(incident_title(bare, {}, {}, {}) == "Hændelse, der ikke kan læses");
}

}  // namespace
}  // namespace render
