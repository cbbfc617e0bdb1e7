#include "render/documents/contacts_view.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"
#include "render/engine/json.hpp"

namespace render {
namespace {

using namespace test;

TEST_CASE("what is too much for the square of a code leaves the number that is dialled first") {
  ContactsView view;
  PersonView person;
  person.name = person.own_name = "Tove Prøve";
  person.organisation = std::string(400, 'x');
  view.participants.push_back(person);
  person.dial.push_back({"12 34 56 78", std::nullopt});
  view.participants.push_back(person);
  const auto sheet = drawn(view);
  CHECK(!sheet.participants.front().qr);
  REQUIRE(sheet.participants.back().qr);
  CHECK(sheet.participants.back().qr->path == qr_code("tel:12345678")->path);
}

TEST_CASE("an incident's contact list in Markdown") {
  const auto made = world();
  const auto night_incident = incident(night());
  CHECK(document(made, "contacts", contacts_view(morning(made), &night_incident), Format::md) ==
        R"(# Kontaktliste – Prøvekøbing

Hændelse: Brand i Parken, Prøvekøbing (k3f9ab)

- Akut fare: **112**

## Deltagerne i den rækkefølge, de ringes op

1. **Tove Prøve** (tovholder), Chef, Prøvekøbing Kommune
   - Telefon: 12 34 56 78 (mobil)
   - Telefon: 87 65 43 21
   - E-mail: tove@example.dk
   - Stedfortræder: Kim Prøve, 22 33 44 55
1. **Bo Eksempel**, Direktør, Boligforeningen
   - Telefon: intet telefonnummer på listen
   - Træffes: hverdage 8–16
   - Stedfortræder: ingen på listen
1. **Vagthavende**, Prøvekøbing Politi
   - Telefon: 114
   - Stedfortræder: ingen på listen

## Stedfortrædere

- **Kim Prøve**, Souschef, Prøvekøbing Kommune
   - Telefon: 22 33 44 55

## Inddraget til denne hændelse

- **Rie Prøve**, Prøveskolen
   - Telefon: 33 44 55 66
   - Til hvad: skolens elever

## Kan inddrages efter behov

- Skoler

## Det mangler på listen

- Intet telefonnummer: Bo Eksempel.
- Ingen e-mail: Bo Eksempel og Vagthavende.
- Ingen stedfortræder: Bo Eksempel og Vagthavende.

)");
}

TEST_CASE("the sheet: numbers first, then who, then the deputy") {
  const auto made = world();
  const auto html = document(made, "contacts", contacts_view(morning(made)), Format::html);
  const auto tove = html.find("<tr>\n<td class=\"tick\">");
  REQUIRE(tove != std::string::npos);
  const std::string row = html.substr(tove, html.find("</tr>\n", tove) + 6 - tove);
  CHECK(row == R"(<tr>
<td class="tick"><span class="square"></span><span class="clock">kl.</span></td>
<td class="call"><div class="dial"><strong class="phone">12&nbsp;34&nbsp;56&nbsp;78</strong> <span class="what">mobil</span></div><div class="dial"><strong class="phone">87&nbsp;65&nbsp;43&nbsp;21</strong></div></td>
<td class="person" colspan="2"><div class="who">1. <strong>Tove Prøve</strong> (tovholder)<br>Chef, Prøvekøbing Kommune</div><div class="deputy"><span class="else">Ellers: </span><strong class="phone">22&nbsp;33&nbsp;44&nbsp;55</strong>Kim Prøve</div>
<div class="more">tove@example.dk</div></td>
<td class="code">)" +
                   row.substr(row.find("<svg"), row.find("</svg>") - row.find("<svg")) +
                   R"(</svg></td>
</tr>
)");
  CHECK(row.find("role=\"img\"><title>QR-kode: Tove Prøve</title><path") != row.npos);
}

TEST_CASE("a code for each who has a number or an address") {
  const auto made = world();
  const auto sheet = drawn(contacts_view(morning(made)));
  REQUIRE(sheet.participants.size() == 3);
  CHECK(sheet.participants[0].qr.has_value());
  CHECK_FALSE(sheet.participants[1].qr.has_value());
  CHECK(sheet.participants[2].number == 3);
  REQUIRE(sheet.deputies.size() == 1);  // in no order
  CHECK_FALSE(sheet.deputies[0].number.has_value());
}

TEST_CASE("only those in office, in the file's order") {
  auto made = world();
  made.participants.participants[0].until = base::Date(2026, 11, 20);
  made.participants.participants[1].from = base::Date(2026, 11, 22);
  made.plan.ad_hoc[0].until = base::Date(2026, 11, 20);
  const auto view = contacts_view(morning(made));
  REQUIRE(view.participants.size() == 1);
  CHECK(view.participants[0].name == "Vagthavende");
  CHECK(view.groups.empty());
}

TEST_CASE("partners and places; the chain's order of calls") {
  auto made = world();
  made.plan.partners = {{person("vagten"), line("Ro og orden"), {}, {}, {}},
                        {person("bo-eksempel"), line("Før"), {}, {}, base::Date(2026, 11, 20)}};
  made.plan.alarm = {
      {of<model::ItemId>("chef"), line("Chefen"), {}, {person("bo-eksempel")}, {}, {}, {}}};
  model::Place hall{of<model::ItemId>("hallen"), line("Hallen"), line("Prøvevej 1"),
                    line("Nøgle hos vagten")};
  hall.leads = {{person("vagten"), line("hvis de er der")}, {person("tove-proeve"), {}}};
  model::Place gone{of<model::ItemId>("skolen"), line("Skolen")};
  gone.until = base::Date(2026, 11, 20);
  made.plan.places = {hall, gone, {of<model::ItemId>("raadhus"), line("Rådhuset")}};
  const auto view = contacts_view(morning(made));
  std::vector<std::string> people;
  for (const auto& person : view.participants) people.push_back(person.name);
  CHECK(people == std::vector<std::string>{"Bo Eksempel", "Tove Prøve"});
  REQUIRE(view.partners.size() == 1);
  CHECK(view.partners[0].person.name == "Vagthavende");
  CHECK(view.partners[0].scope == "Ro og orden");
  REQUIRE(view.places.size() == 2);
  CHECK(json_text(to_json(view.places[0])) == R"json({
  "name": "Hallen",
  "address": "Prøvevej 1",
  "note": "Nøgle hos vagten",
  "leads": [
    "Vagthavende (hvis de er der)",
    "Tove Prøve"
  ],
  "leads_text": "Vagthavende (hvis de er der) eller Tove Prøve"
}
)json");
  CHECK(json_text(to_json(view.places[1])) == "{\n  \"name\": \"Rådhuset\",\n  \"leads\": []\n}\n");
  // What is not known of partners is not missing in the list of those to call.
  CHECK(view.missing == std::vector<std::string>{"Intet telefonnummer: Bo Eksempel.",
                                                 "Ingen e-mail: Bo Eksempel.",
                                                 "Ingen stedfortræder: Bo Eksempel."});
}

TEST_CASE("what all lack is said once") {
  const PersonView bo{.id = "bo", .name = "Bo", .in_list = "Bo"};
  const PersonView rie{
      .id = "rie", .name = "Rie", .in_list = "Rie", .dial = {{"112", {}}}, .email = "a@b.dk"};
  CHECK(missing_in({bo, rie}) == std::vector<std::string>{"Intet telefonnummer: Bo.",
                                                          "Ingen e-mail: Bo.",
                                                          "Ingen stedfortræder: alle."});
  CHECK(missing_in({}).empty());
}

}  // namespace
}  // namespace render
