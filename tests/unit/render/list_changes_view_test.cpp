#include "render/answers/list_changes_view.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "fixture.hpp"

namespace render {
namespace {

using namespace test;

TEST_CASE("how the list differs, in sentences") {
  auto made = world();
  const auto before = made.participants;
  auto& after = made.participants.participants;
  after[0].mobile = of<model::Phone>("11 22 33 44");
  after[0].phone.reset();
  after[0].deputy = person("vagten");
  after[1].until = base::Date(2026, 11, 1);
  after[2].email = of<model::Email>("vagten@example.dk");
  auto ny = after[0];
  ny.id = person("ida-paafund");
  ny.name = line("Ida Påfund");
  after.push_back(ny);
  auto gate = after[2];
  gate.id = person("porten");
  gate.title = line("Portvagten");
  after.push_back(gate);
  const auto changes = model::list_changes(before, base::Date(2026, 6, 1), made.participants,
                                           base::Date(2026, 11, 20));
  const auto view = list_changes_view(made.context(), base::Date(2026, 6, 1), changes);
  CHECK(view.since.iso() == "2026-06-01");
  CHECK(view.any);
  CHECK(base::join(view.sentences(), "\n") ==
        R"(Ny: Ida Påfund, Chef, Prøvekøbing Kommune, 11 22 33 44.
Ny: Portvagten fra Prøvekøbing Politi, 114.
Ikke længere med: Bo Eksempel, Direktør, Boligforeningen.
Ændret: Tove Prøve: mobil 11 22 33 44, før 12 34 56 78; telefon fjernet, før 87 65 43 21; stedfortræder Vagthavende fra Prøvekøbing Politi, før Kim Prøve.
Ændret: Vagthavende fra Prøvekøbing Politi: e-mail tilføjet: vagten@example.dk.)");
}

TEST_CASE("a list that is the same") {
  const auto made = world();
  const auto day = base::Date(2026, 6, 1);
  const auto view = list_changes_view(
      made.context(), day, model::list_changes(made.participants, day, made.participants, day));
  CHECK_FALSE(view.any);
  CHECK(view.sentences().empty());
}

}  // namespace
}  // namespace render
