#include "render/documents/public_view.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/persons_named.hpp"

namespace render {
namespace {

using namespace test;

model::Record in_public(model::Record record) {
  record.entry.content.visibility = model::Visibility::public_;
  return record;
}

std::string told(const World& made, std::vector<model::Record> records) {
  const auto view = public_view(morning(made), incident(std::move(records)));
  std::string all = view.title + (view.at ? "" : ", tid ukendt") + "\n";
  for (const auto& entry : view.entries) {
    all += entry.new_day.value_or("") + "|" + entry.clock + "|" + entry.text + "\n";
  }
  for (const auto& id : view.withheld) all += "-" + id + "\n";
  return all;
}

TEST_CASE("what is not marked is not there, not even the incident's name") {
  const auto made = world();
  CHECK(told(made, {record("aaaaa2", "22:15", activation())}) == "Hændelse, tid ukendt\n");
  CHECK(told(made, {record("aaaaa2", "22:15", activation()),
                    in_public(record("bbbbb2", "22:20", model::Log{text("Røg")}))}) ==
        "Hændelse, tid ukendt\nFredag den 20. november 2026|22.20|Røg.\n");
}

TEST_CASE("what names a participant, or is about persons, is withheld") {
  const auto made = world();
  model::Decision decision{};
  decision.text = text("Vi mødes");
  decision.decided_by = {person("tove-proeve")};
  model::Call call{person("bo-eksempel")};
  call.outcome = model::Outcome::reached;
  CHECK(told(made, {in_public(record("aaaaa2", "22:15", activation())),
                    in_public(record("bbbbb2", "22:20", model::Log{text("tove PRØVE er her")})),
                    in_public(record("ccccc2", "22:21", call)),
                    in_public(record("ddddd2", "22:22", decision))}) ==
        "Brand i Parken, Prøvekøbing\n"
        "Fredag den 20. november 2026|22.15|Deltagerne kaldes sammen. Brand i kælderen.\n"
        "|22.22|Besluttet: Vi mødes.\n-bbbbb2\n-ccccc2\n");
}

TEST_CASE("a name and an address, however they are spelled") {
  auto made = world();
  auto soren = made.participants.participants.front();
  soren.name = line("Søren-Bo Ågård");
  soren.email = of<model::Email>("a.so@example.dk");
  made.participants.participants.push_back(soren);
  auto log = record("bbbbb2", "22:20", model::Log{text("Røg")});
  log.entry.author = line("Kommunens Vagt Midt");
  const PersonsNamed persons(morning(made), incident({log}));
  for (const auto* named : {"Soren er her",
                            "soeren er her",
                            "Sörens bil",
                            "Agard kommer",
                            "Aagaard",
                            "Prove kommer",
                            "Skriv til a.so AT example.dk",
                            "a.so snabel-a example.dk",
                            "a.so(at)example(dot)dk",
                            "a.so@example dot dk",
                            "a.so (snabel a) example (punktum) dk",
                            "Kommunens vagt midt ringer",
                            "Vi venter på Søren…",
                            "Skiltet siger «Agard»",
                            "Demovej 12, 2. tv…",
                            "Sørenbo kommer",
                            "ℹ️Søren kommer",
                            "Ring 12 – 34 – 56 – 78",
                            "Ring １２３４５６７８",
                            "Demovej 12, 2. sal tv",
                            "Demovej 12, stuen til højre",
                            "Demovej 12, 2. t.v.",
                            "Demovej 12 A, 2. sal, dør 4",
                            "Demovej 12, 1.-th"}) {
    CHECK_MESSAGE(persons.in(named), named);
  }
  for (const auto* unnamed :
       {"Vi skal ikke tøve", "Vagten kommer", "Kommunens folk er her, at dømme efter bilerne",
        "Midt i opgangen", "Se example.dk, at alt er roligt", "Nr. 2-14 til højre er tomme",
        "Vi er i stuen til venstre", "Opgang 4, 2. sal er tom", "Ring 12 34 56, 78 spørger"}) {
    CHECK_MESSAGE(!persons.in(unnamed), unnamed);
  }
}

}  // namespace
}  // namespace render
