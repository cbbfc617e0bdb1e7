#include "render/documents/summary_view.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/documents/frame.hpp"
#include "render/markdown/markdown_html.hpp"

namespace render {
namespace {

using namespace test;

TEST_CASE("the report of an exercise in Markdown") {
  const auto made = world();
  auto records = night();
  auto start = activation();
  start.exercise = true;
  records[0] = record("aaaaa2", "22:15", start);
  CHECK(document(made, "summary", summary_view(morning(made), incident(records)), Format::md,
                 true) == R"(# **ØVELSE** Brand i Parken, Prøvekøbing

| | |
| --- | --- |
| Hvornår | fredag den 20. november 2026 kl. 22.15 |
| Sted | opgang 10 |
| Hvad | Brand i kælderen |
| Planen | ikke afgjort |
| Tilstand | deltagerne er kaldt sammen |
| Indkalder | Tove Prøve, Prøvekøbing Kommune |
| Hændelsens id | k3f9ab |

> **Stadig åbent**
>
> - Uafklaret: Bringes planen i anvendelse?
> - Uafklaret: Er egen organisation informeret? Mangler svar fra Bo Eksempel og Vagthavende fra Prøvekøbing Politi.
> - Opfølgning, ikke udført: Vi mødes i beboerhuset. Frist: lørdag den 21. november.
> - Ikke talt med Vagthavende og Rie Prøve: ikke ringet op.

## Deltagerne

| Hvem | Kontakt |
| --- | --- |
| **Tove Prøve** (tovholder)<br>Chef, Prøvekøbing Kommune | har aktiveret planen fredag den 20. november kl. 22.16 |
| **Bo Eksempel**<br>Direktør, Boligforeningen | talt med fredag den 20. november kl. 22.30<br>På vej |
| **Vagthavende**<br>Prøvekøbing Politi | ikke ringet op |
| **Rie Prøve**, Prøveskolen<br>Inddraget til: skolens elever | ikke ringet op |

## Punkter til stillingtagen

### Bringes planen i anvendelse?

*Planens afsnit «Formål»*

**Uafklaret.**

### Skal beboerne informeres?

*Planens afsnit «Omverdenen»*

Besluttet: SMS til opgang 10–14. *(fredag den 20. november kl. 22.35, af Tove Prøve og Bo Eksempel)*

Uenighed: Vagthavende ville vente

### Er egen organisation informeret?

*Planens afsnit «Omverdenen»*

Ja, for Tove Prøve. *(fredag den 20. november kl. 22.36)*

**Uafklaret for Bo Eksempel og Vagthavende fra Prøvekøbing Politi.**

## Andre beslutninger

- fredag den 20. november kl. 22.37 Besluttet: Vi mødes i beboerhuset. Frist: lørdag den 21. november.

## Opfølgninger

| Hvad | Ansvarlig | Frist | Hvor langt |
| --- | --- | --- | --- |
| SMS til opgang 10–14 *(eeeee2)* | Bo Eksempel | fredag den 20. november kl. 22.50 | Udført fredag den 20. november kl. 22.51. |
| Vi mødes i beboerhuset *(ggggg2)* |  | lørdag den 21. november | **Ikke udført.** |

## Henvendelser

| Fra | Om | Svar |
| --- | --- | --- |
| Prøveposten | Er nogen kommet til skade? *(hhhhh2)* | Nej<br>Besvaret fredag den 20. november kl. 22.50. |

## Forløbet

| Kl. | Hvad |
| :-- | --- |
| | **Fredag den 20. november 2026** |
| 22.15 | ØVELSE. Deltagerne kaldes sammen: Brand i Parken, Prøvekøbing. Sted: opgang 10. Brand i kælderen. Tovholder: Tove Prøve.<br>*Aktivering aaaaa2, Tove Prøve, internt* |
| 22.20 | Bo Eksempel: intet svar. Prøv igen kl. 22.45.<br>*Opkald bbbbb2, Tove Prøve, internt* |
| 22.25 | Brandvæsenet kom<br>**Rettet.** Før stod der: ~~Brandvæsenet er på stedet~~<br>**Tidspunktet er rettet.** Før stod der: ~~fredag den 20. november 2026 kl. 22.52~~<br>*Rettelse mmmmm2, kl. 22.54, Tove Prøve: forkert tid*<br>*Notat lllll2, Tove Prøve, internt; skrevet ned kl. 22.53* |
| 22.30 | Bo Eksempel ringede selv. På vej.<br>*Opkald ccccc2, Tove Prøve, internt* |
| 22.31 | Rie Prøve (Prøveskolen) er sat på ringelisten. Telefon: 33 44 55 66. Inddraget til: skolens elever.<br>*Opkald ddddd2, Tove Prøve, internt* |
| 22.35 | Skal beboerne informeres? Besluttet: SMS til opgang 10–14 (af Tove Prøve og Bo Eksempel). Uenighed: Vagthavende ville vente. Ansvarlig: Bo Eksempel, frist kl. 22.50.<br>*Opfølgning eeeee2, Tove Prøve, internt* |
| 22.36 | Er egen organisation informeret? Ja, for Tove Prøve.<br>*Beslutning fffff2, Tove Prøve, internt* |
| 22.37 | Besluttet: Vi mødes i beboerhuset. Frist: lørdag den 21. november.<br>*Opfølgning ggggg2, Tove Prøve, internt* |
| 22.40 | Henvendelse fra Prøveposten: Er nogen kommet til skade?<br>*Henvendelse hhhhh2, Tove Prøve, internt* |
| 22.50 | Besvaret: Prøveposten – Er nogen kommet til skade? Svar: Nej.<br>*Udført jjjjj2, Tove Prøve, internt* |
| 22.51 | Udført: SMS til opgang 10–14.<br>*Udført kkkkk2, Tove Prøve, internt* |
| 22.54 | **Udgår.** ~~Skrevet i den forkerte hændelse~~<br>*Rettelse ppppp2, kl. 22.56, Tove Prøve – udgår*<br>*Notat nnnnn2, Tove Prøve, internt* |

)");
}

TEST_CASE("a night with nothing left open says so, and has no empty headings") {
  const auto made = world();
  auto start = activation();
  start.participants.resize(1, person("tove-proeve"));
  start.questions.clear();
  const auto text = document(
      made, "summary", summary_view(morning(made), incident({record("aaaaa2", "22:15", start)})),
      Format::md);
  std::vector<std::string> headings;
  for (const auto& part : base::split(text, '\n')) {
    if (part.starts_with('#')) headings.push_back(part);
  }
  CHECK(headings ==
        std::vector<std::string>{"# Brand i Parken, Prøvekøbing", "## Deltagerne", "## Forløbet"});
  CHECK(text.find("Der er ingen åbne punkter.") != std::string::npos);  // nothing was asked
}

TEST_CASE("overdue tasks, and entries that cannot be read, are among the open points") {
  const auto made = world();
  model::Decision task{};
  task.text = text("Lås kælderen");
  task.responsible = person("bo-eksempel");
  task.due = base::Deadline(at("2026-11-20T23:00:00+01:00"));
  model::Inquiry press{line("Prøveposten"), text("Er der ro?")};
  press.due = base::Deadline(base::Date(2026, 11, 21));
  const auto folded =
      model::fold(of<model::IncidentName>("2026-11-20-2215-parken-k3f9ab"),
                  {record("bbbbb2", "22:20", task), record("ccccc2", "22:21", press)},
                  {of<model::Stem>("2026-11-20T212200Z-log-ddddd2")});
  CHECK(summary_view(morning(made), folded).open_points ==
        std::vector<std::string>{
            "Opfølgning, ikke udført: Lås kælderen. Ansvarlig: Bo Eksempel. Fristen er "
            "overskredet: fredag den 20. november kl. 23.00.",
            "Henvendelse, ikke besvaret: Prøveposten – Er der ro? Frist: lørdag den 21. november.",
            "Notatet 2026-11-20T212200Z-log-ddddd2 kan ikke læses og er ikke med her."});
}

TEST_CASE("in HTML an exercise is marked in the heading and on every page, and text stays text") {
  const auto made = world();
  auto start = activation();
  start.exercise = true;
  start.text = text("<script>alert(1)</script> & \"x\"");
  start.place = line("<b>opgang</b>");
  const auto md = document(
      made, "summary", summary_view(morning(made), incident({record("aaaaa2", "22:15", start)})),
      Format::md, true);
  auto templates = shipped_templates();
  templates["_style.html.mustache"] = "";
  const auto html =
      markdown::framed_html(templates, page_view(morning(made), {"3f9ab21", "0.1.0", true, false}),
                            "Nat", markdown::to_html(markdown::parse(md)));
  std::size_t marks = 0;
  for (auto found = html.find("ØVELSE</span>"); found != html.npos;
       found = html.find("ØVELSE</span>", found + 1)) {
    ++marks;
  }
  CHECK(marks == 2);
  CHECK(html.find("<script") == html.npos);
  CHECK(html.find("<b>") == html.npos);
  CHECK(html.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;") != html.npos);
}

TEST_CASE("what is open of a point: whose answer is missing, and whose contradict one another") {
  QuestionView question{.ask = "Er egen organisation informeret?", .per_participant = true};
  question.open_for = {"Bo", "Ida", "Tove"};
  question.contradicted = {"Ida"};
  CHECK(what_is_open(question) ==
        "Er egen organisation informeret? Mangler svar fra Bo og Tove. Modstridende svar for Ida.");
  question.open_for = question.contradicted;
  question.ask = "Egen organisation";
  CHECK(what_is_open(question) == "Egen organisation. Modstridende svar for Ida.");
  question.contradicted.clear();
  question.open_for.assign(14, "Bo");
  CHECK(what_is_open(question).ends_with("Bo, Bo og 2 til."));
  CHECK(what_is_open({.ask = "Skal porten lukkes?"}) == "Skal porten lukkes?");
  CHECK(what_is_open({.ask = "Skal porten lukkes?", .now = {{}, {}}}) ==
        "Skal porten lukkes? Modstridende svar.");
}

TEST_CASE("what another decision took the place of was not done") {
  const auto made = world();
  model::Decision task{};
  task.text = text("Nøgler hentes");
  task.responsible = person("bo-eksempel");
  const auto keys = record("bbbbb2", "22:20", task);
  model::Decision instead{};
  instead.text = text("Vi venter");
  instead.replaces = keys.stem;
  const model::Report report{of<model::TypeId>("brand"), of<model::AreaId>("parken")};
  const auto view = summary_view(morning(made), incident({record("aaaaa2", "22:15", report), keys,
                                                          record("ccccc2", "22:25", instead)}));
  CHECK(view.settled == "Intet er åbent: alle opfølgninger er udført eller afløst.");
}

}  // namespace
}  // namespace render
