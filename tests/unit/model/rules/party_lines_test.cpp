#include "model/rules/party_lines.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "../parties.hpp"

namespace model {
namespace {

using namespace test;

const base::Date today(2026, 11, 20);

std::string differences(const Participants& list, const Document& made = document()) {
  std::string all;
  for (const auto& one : party_differences(made, nullptr, list, today)) {
    all += fmt::format("{}{} {}", all.empty() ? "" : "; ", base::word(one.kind),
                       one.participant.id.str());
    if (one.successor) all += " -> " + one.successor->id.str();
  }
  return all;
}

TEST_CASE("how the people of today differ from the lines") {
  auto list = listed();
  CHECK(differences(list).empty());
  list.participants[0].email = of<Email>("tove@andet.invalid");
  list.participants[1].email = of<Email>("jens@example.invalid");  // the line has none to compare
  list.participants[1].title = line("Direktør");
  CHECK(differences(list) == "email tove; title jens");
  list = listed();
  list.participants[1].until = base::Date(2026, 11, 19);
  CHECK(differences(list) == "ended jens");
  list.participants.push_back(participant("ida", "Skolen", "Ida Prøve", "Leder"));
  list.participants.push_back(participant("bo", "Prøvebo", "Bo Prøve", "Chef"));
  list.participants.push_back(participant("vagt", "Prøvebo", "Vera Prøve", "Vagt"));
  list.participants.back().only_deputy = true;
  CHECK(differences(list) == "replaced jens -> bo; joined ida");
}

TEST_CASE("a line without an id is that of the one whom it names") {
  auto list = listed();
  auto made = document();
  made.parties[1].participant.reset();
  CHECK(differences(list, made).empty());
  list.participants[1].title = line("Direktør");
  CHECK(differences(list, made) == "title jens");
  // The name alone may be that of somebody else, and so may the organisation.
  list.participants[1].organisation = line("Skolen");
  CHECK(differences(list, made) == "joined jens");
  list = listed();
  list.participants[1].name = line("Bo Prøve");
  CHECK(differences(list, made) == "name jens");
  // A role without a name.
  list.participants[1].name.reset();
  CHECK(differences(list, made).empty());
}

TEST_CASE("whose organisation has a line lacks none") {
  auto list = listed();
  list.participants.push_back(participant("bo", "prøvebo", "Bo Prøve", "Konsulent"));
  CHECK(differences(list).empty());
  list.participants[1].until = base::Date(2026, 11, 19);
  list.participants.push_back(participant("ida", "Prøvebo", "Ida Prøve", "Chef"));
  CHECK(differences(list) == "replaced jens -> bo");
  // The list says who has the post, and may call the organisation otherwise.
  list.participants[1].successor = person("ida");
  list.participants[3].organisation = line("Bo i Prøve");
  CHECK(differences(list) == "replaced jens -> ida");
}

std::string now(std::string_view words, const Participant& one,
                std::optional<Participant> successor = {}) {
  const Party party{line(words), one.id};
  const auto kind = successor ? PartyDifferenceKind::replaced : PartyDifferenceKind::title;
  return line_now({kind, &party, one, std::move(successor)}).str();
}

TEST_CASE("a line of today keeps its form, and gets no address that it did not have") {
  auto jens = participant("jens", "Prøvebo", "Jens Eksempel", "Chef");
  jens.email = of<Email>("jens@example.invalid");
  auto bo = participant("bo", "Prøvebo", "Bo Prøve", "Direktør");
  // The successor.
  CHECK(now("Prøvebo v/ Jens Eksempel (Chef)", jens, bo) == "Prøvebo v/ Bo Prøve (Direktør)");
  CHECK(now("Prøvebo, Jens Eksempel, Chef, jens@example.invalid", jens, bo) ==
        "Prøvebo, Bo Prøve, Direktør");
  CHECK(now("Prøvebo, Jens Eksempel (jens@example.invalid), Chef", jens, bo) ==
        "Prøvebo, Bo Prøve, Direktør");
  CHECK(now("jens@example.invalid Prøvebo Jens Eksempel Chef", jens, bo) ==
        "Prøvebo Bo Prøve Direktør");
  bo.email = of<Email>("bo@example.invalid");
  CHECK(now("Prøvebo, Jens Eksempel, Chef", jens, bo) == "Prøvebo, Bo Prøve, Direktør");
  CHECK(now("Prøvebo, Jens Eksempel, Chef, <jens@example.invalid>", jens, bo) ==
        "Prøvebo, Bo Prøve, Direktør, <bo@example.invalid>");
  // What is not as the list had it is written anew.
  CHECK(now("Prøvebo: J. Eksempel", jens, bo) == "Prøvebo, Bo Prøve, Direktør");
  CHECK(now("Prøvebo: J. Eksempel, je@example.invalid", jens, bo) ==
        "Prøvebo, Bo Prøve, Direktør, bo@example.invalid");
  // They themselves, by another title or address.
  CHECK(now("Prøvebo, Jens Eksempel, Formand", jens) == "Prøvebo, Jens Eksempel, Chef");
  CHECK(now("Prøvebo Jens Eksempel Chef, je@example.invalid", jens) ==
        "Prøvebo Jens Eksempel Chef, jens@example.invalid");
  jens.email.reset();
  CHECK(now("Prøvebo, Jens Eksempel, Formand, je@example.invalid", jens) ==
        "Prøvebo, Jens Eksempel, Chef, je@example.invalid");
}

TEST_CASE("a line says who and what") {
  Participant one{person("bo"), line("Prøvebo"), line("Chef")};
  CHECK(party_line(one).str() == "Prøvebo, Chef");
  one.name = line("Bo Prøve");
  one.email = of<Email>("bo@example.invalid");
  CHECK(party_line(one).str() == "Prøvebo, Bo Prøve, Chef");
}

}  // namespace
}  // namespace model
