#include "render/contacts_view.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"
#include "render/json.hpp"

namespace render {
namespace {

using namespace test;

TEST_CASE("an incident's contact list in Markdown") {
  const auto made = world();
  const auto night_incident = incident(night());
  CHECK(document(made, "contacts", contacts_view(morning(made), &night_incident), Format::md) ==
        R"(**Fortroligt – tavshedspligt**

# Kontaktliste – Prøvekøbing

Hændelse: Brand i Parken, Prøvekøbing (k3f9ab)

- Akut fare: **112**

## Deltagerne i den rækkefølge, de ringes op

1. **Tove Prøve** (tovholder), Chef, Prøvekøbing Kommune
   - Mobil: 12 34 56 78
   - Telefon: 87 65 43 21
   - E-mail: tove@example.dk
   - Stedfortræder: Kim Prøve, 22 33 44 55
1. **Bo Eksempel**, Direktør, Boligforeningen
   - Telefon: intet telefonnummer i listen
   - Træffes: hverdage 8–16
   - Stedfortræder: ingen i listen
1. **Vagthavende**, Prøvekøbing Politi
   - Telefon: 114
   - Stedfortræder: ingen i listen

## Stedfortrædere

1. **Kim Prøve**, Souschef, Prøvekøbing Kommune
   - Telefon: 22 33 44 55

## Inddraget til denne hændelse

1. **Rie Prøve**, , Prøveskolen
   - Telefon: 33 44 55 66
   - Til hvad: skolens elever

## Kan inddrages efter behov

- Skoler

## Det mangler i listen

- Intet telefonnummer: Bo Eksempel.
- Ingen e-mail: Bo Eksempel og Vagthavende.
- Ingen stedfortræder: Bo Eksempel og Vagthavende.

---

**Fortroligt – tavshedspligt**

Skrevet lørdag den 21. november 2026 kl. 8.00. Beredskabsplan for Prøvekøbing, 1. januar 2026 – 31. december 2028. Historik 3f9ab21. beredskab 0.1.0.
)");
}

TEST_CASE("the plan's contact list in HTML") {
  const auto made = world();
  CHECK(document(made, "contacts", contacts_view(morning(made)), Format::html) == R"(<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Kontaktliste – Prøvekøbing</title>
</head>
<body>
<div class="running-left"><strong>Fortroligt – tavshedspligt</strong> · Prøvekøbing</div>
<div class="running-right"></div>
<div class="running-foot">Skrevet lørdag den 21. november 2026 kl. 8.00. Beredskabsplan for Prøvekøbing, <span class="nowrap">1. januar 2026 – 31. december 2028</span>. Historik 3f9ab21. beredskab 0.1.0.</div>
<h1>Kontaktliste – Prøvekøbing</h1>
<div class="box numbers"><p>Akut fare: <strong>112</strong></p></div>
<h2>Deltagerne i den rækkefølge, de ringes op</h2>
<table class="wide people">
<thead><tr><th>Deltager</th><th>Kontakt</th><th>Stedfortræder</th></tr></thead>
<tbody>
<tr>
<td><strong>Tove Prøve</strong> (tovholder)<br>Chef<br>Prøvekøbing Kommune
</td>
<td><strong class="nowrap">12 34 56 78</strong> (mobil)<br><strong class="nowrap">87 65 43 21</strong><br>tove@example.dk<br>
</td>
<td>Kim Prøve<br><span class="nowrap">22 33 44 55</span></td>
</tr>
<tr>
<td><strong>Bo Eksempel</strong><br>Direktør<br>Boligforeningen
</td>
<td>intet telefonnummer i listen<br>Træffes: hverdage 8–16<br>
</td>
<td>ingen i listen</td>
</tr>
<tr>
<td><strong>Vagthavende</strong><br>Prøvekøbing Politi
</td>
<td><strong class="nowrap">114</strong><br>
</td>
<td>ingen i listen</td>
</tr>
</tbody>
</table>
<h2>Stedfortrædere</h2>
<table class="wide people">
<thead><tr><th>Stedfortræder</th><th>Kontakt</th><th></th></tr></thead>
<tbody>
<tr><td><strong>Kim Prøve</strong><br>Souschef<br>Prøvekøbing Kommune
</td><td><strong class="nowrap">22 33 44 55</strong><br>
</td><td></td></tr>
</tbody>
</table>
<div class="keep">
<h2>Kan inddrages efter behov</h2>
<ul>
<li>Skoler</li>
</ul>
</div>
<div class="keep">
<h2>Det mangler i listen</h2>
<ul>
<li>Intet telefonnummer: Bo Eksempel.</li>
<li>Ingen e-mail: Bo Eksempel og Vagthavende.</li>
<li>Ingen stedfortræder: Bo Eksempel og Vagthavende.</li>
</ul>
</div>
</body>
</html>
)");
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
  made.plan.partners = {{person("vagten"), line("Ro og orden"), {}, {}},
                        {person("bo-eksempel"), line("Før"), {}, base::Date(2026, 11, 20)}};
  made.plan.alarm = {{of<model::ItemId>("chef"), line("Chefen"), {}, {person("bo-eksempel")}, {},
                      {}, {}}};
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
  const PersonView bo{.id = "bo", .name = "Bo"};
  const PersonView rie{.id = "rie", .name = "Rie", .phone = "112", .mobile = {}, .email = "a@b.dk"};
  CHECK(missing_in({bo, rie}) == std::vector<std::string>{"Intet telefonnummer: Bo.",
                                                          "Ingen e-mail: Bo.",
                                                          "Ingen stedfortræder: alle."});
  CHECK(missing_in({}).empty());
}

}  // namespace
}  // namespace render
