#include <doctest/doctest.h>

#include <algorithm>

#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/documents/period_counts.hpp"

namespace render {
namespace {

using namespace test;

// One of each kind that counts in another way, not in order of time.
std::vector<model::Incident> incidents() {
  model::Report report{of<model::TypeId>("uro"), of<model::AreaId>("bakkevej")};
  std::vector<model::Incident> all{incident({record("bbbbb2", "21:00", report)})};
  report.type = of<model::TypeId>("gammel-type");
  model::Decision no{};
  no.question = of<model::QuestionId>("anvendelse");
  no.not_ = true;
  no.plan_used = false;
  all.push_back(incident({record("ccccc2", "20:00", report), record("ddddd2", "20:05", no)}));
  all.push_back(incident({record("eeeee2", "19:00", report)}));
  all.back().state = model::State::merged;
  auto decided = activation();
  decided.decided_by = {person("tove-proeve")};
  const auto start = record("ggggg2", "18:00", decided);
  all.push_back(incident({start, record("hhhhh2", "18:30", model::Closure{{start.stem}, {}})}));
  all.push_back(incident({}));
  auto exercise = activation();
  exercise.exercise = true;
  all.push_back(incident({record("aaaaa2", "22:15", exercise)}));
  all.push_back(incident({record("aaaaa2", "22:15", activation())}));
  return all;
}

TEST_CASE("what may be published of a period is its numbers") {
  const auto made = world();
  const auto view = counts_only(
      period_view(morning(made), base::Date(2026, 10, 15), base::Date(2026, 11, 20), incidents()));
  CHECK(view.total.total == 4);
  CHECK(view.incidents.empty());
  CHECK(view.exercises.empty());
  CHECK(view.merged.empty());
  CHECK(document(made, "period", view, Format::md).find("Hændelserne") == std::string::npos);
}

TEST_CASE("an incident in two areas counts in each, and once in the sum") {
  const auto made = world();
  model::Report report{of<model::TypeId>("uro"), of<model::AreaId>("bakkevej")};
  report.more_areas = {of<model::AreaId>("parken")};
  model::Report outside{of<model::TypeId>("uro")};
  outside.place = line("Stationen");
  const auto view = period_view(morning(made), base::Date(2026, 10, 15), base::Date(2026, 11, 20),
                                {incident({record("bbbbb2", "21:00", report)}),
                                 incident({record("ccccc2", "20:00", outside)})});
  CHECK(view.total.total == 2);
  CHECK(view.in_several_areas == 1);
  int counted = 0;
  for (const auto& area : view.areas) counted += area.total;
  CHECK(counted == 3);
  CHECK(view.areas.back().name == "Uden for områderne");
  CHECK(view.areas.back().total == 1);
}

TEST_CASE("a period in Markdown") {
  const auto made = world();
  const auto view =
      period_view(morning(made), base::Date(2026, 10, 15), base::Date(2026, 11, 20), incidents());
  CHECK(document(made, "period", view, Format::md) == R"(# Hændelser

**15. oktober 2026 – 20. november 2026**

| | I alt | Planen brugt | Ikke brugt | Ikke afgjort |
| --- | ---: | ---: | ---: | ---: |
| **Hændelser** | 4 | 1 | 1 | 2 |

Øvelser tælles ikke med.

## Efter hændelsestype

```plot
Type | I alt | Brugt █ | Ikke brugt ▒ | Ikke afgjort ░
Brand | 2 | 1 | 0 | 1
Uro | 1 | 0 | 0 | 1
gammel-type | 1 | 0 | 1 | 0
```

## Efter boligområde

```plot
Boligområde | I alt | Brugt █ | Ikke brugt ▒ | Ikke afgjort ░
Parken, Prøvekøbing | 2 | 1 | 0 | 1
Bakkevej | 2 | 0 | 1 | 1
```

## Efter måned

```plot months
Måned | I alt | Brugt █ | Ikke brugt ▒ | Ikke afgjort ░
oktober 2026 | 0 | 0 | 0 | 0
november 2026 | 4 | 1 | 1 | 2
```

## Hvor lang tid der gik, fra det skete

```plot
 | Til planen var i brug █ | Til den sidste var nået █
under 15 min | 1 | 0
15–30 min | 0 | 0
30–60 min | 0 | 0
1–2 timer | 0 | 0
2–4 timer | 0 | 0
4 timer eller mere | 0 | 0
```

- Til planen var i brug: 1 min (kendt for 1).

## Hændelserne

| Hvornår | Hændelse | Tilstand |
| --- | --- | --- |
| fredag den 20. november 2026 kl. 18.00 | Brand i Parken, Prøvekøbing (k3f9ab)<br>*Brand i kælderen* | afsluttet; planen er brugt |
| fredag den 20. november 2026 kl. 20.00 | gammel-type på Bakkevej (k3f9ab) | planen blev ikke brugt |
| fredag den 20. november 2026 kl. 21.00 | Uro på Bakkevej (k3f9ab) | registreret; om planen bruges, er ikke afgjort |
| fredag den 20. november 2026 kl. 22.15 | Brand i Parken, Prøvekøbing (k3f9ab)<br>*Brand i kælderen* | deltagerne er kaldt sammen; om planen bruges, er ikke afgjort |

## ØVELSER (tælles ikke med)

| Hvornår | Øvelse | Tilstand |
| --- | --- | --- |
| fredag den 20. november 2026 kl. 22.15 | **ØVELSE** Brand i Parken, Prøvekøbing (k3f9ab)<br>*Brand i kælderen* | deltagerne er kaldt sammen; om planen bruges, er ikke afgjort |

## Lagt sammen med en anden (tælles ikke med)

| Hvornår | Hændelse | Tilstand |
| --- | --- | --- |
| fredag den 20. november 2026 kl. 19.00 | gammel-type på Bakkevej (k3f9ab) | lagt sammen med en anden |

> **Disse mapper kunne ikke læses og er ikke talt med:**
>
> - 2026-11-20-2215-parken-k3f9ab
)");
}

TEST_CASE("what happened outside the period is not counted") {
  const auto made = world();
  const auto total = [&](const base::Date& from, const base::Date& to) {
    return period_view(morning(made), from, to, incidents()).total.total;
  };
  CHECK(total(base::Date(2026, 11, 20), base::Date(2026, 11, 20)) == 4);
  CHECK(total(base::Date(2026, 11, 21), base::Date(2026, 12, 31)) == 0);
  CHECK(total(base::Date(2026, 1, 1), base::Date(2026, 11, 19)) == 0);
}

TEST_CASE("a long period has rows only for the months in which something happened") {
  const auto made = world();
  const auto rows = [&](const base::Date& to) {
    return period_view(morning(made), base::Date(2026, 1, 1), to, incidents()).months.size();
  };
  CHECK(rows(base::Date(2028, 12, 31)) == 36);
  CHECK(rows(base::Date(2029, 1, 1)) == 1);
}

TEST_CASE("a period in which nothing happened has no tables of noughts") {
  const auto made = world();
  const auto view =
      period_view(morning(made), base::Date(2026, 1, 1), base::Date(2026, 1, 31), incidents());
  CHECK(document(made, "period", view, Format::md) == R"(# Hændelser

**1. januar 2026 – 31. januar 2026**

| | I alt | Planen brugt | Ikke brugt | Ikke afgjort |
| --- | ---: | ---: | ---: | ---: |
| **Hændelser** | 0 | 0 | 0 | 0 |

Øvelser tælles ikke med.

Ingen hændelser i perioden.

> **Disse mapper kunne ikke læses og er ikke talt med:**
>
> - 2026-11-20-2215-parken-k3f9ab
)");
}

TEST_CASE("types and areas that left the plan before the period have no empty row") {
  auto made = world();
  made.plan.incident_types[1].until = base::Date(2026, 10, 14);
  made.plan.areas[1].until = base::Date(2026, 10, 15);
  const auto view =
      period_view(morning(made), base::Date(2026, 10, 15), base::Date(2026, 11, 20), {});
  REQUIRE(view.types.size() == 1);
  CHECK(view.types[0].name == "Brand");
  CHECK(view.areas.size() == 2);
}

std::vector<std::string> counted(const std::vector<CountView>& counts) {
  std::vector<std::string> lines;
  for (const auto& count : counts) {
    lines.push_back(count.name + ": " + std::to_string(count.total));
  }
  return lines;
}

TEST_CASE("all plans: types by name, areas within their plan, each row with its plan") {
  const auto made = world();
  auto other = made.plan;
  other.incident_types.clear();  // ids mean nothing across plans, names do
  other.incident_types.push_back({of<model::TypeId>("ildebrand"), line("BRAND"), {}, {}});
  auto fire = activation();
  fire.type = of<model::TypeId>("ildebrand");
  auto exercise = activation();
  exercise.exercise = true;
  const std::vector<PlanInPeriod> plans{{"foerste", "Første", made.plan},
                                        {"anden", "Anden", other},
                                        {"oedelagt", "oedelagt", std::nullopt}};
  auto workspace = morning(made);
  workspace.plan = nullptr;
  PeriodCounts counts(base::Date(2026, 11, 1), base::Date(2026, 11, 30), base::Date(2026, 11, 20));
  const auto take = [&](const PlanInPeriod& plan, const model::Incident& incident) {
    auto context = workspace;
    context.plan = &*plan.plan;
    counts.add(counts.look(context, &plan, incident));
  };
  take(plans[0], incident({record("aaaaa2", "22:15", activation())}));
  take(plans[0], incident({record("bbbbb2", "22:20", exercise)}));
  take(plans[0], incident({}));
  take(plans[1], incident({record("ccccc2", "21:00", fire)}));
  const auto view = counts.view(workspace, plans);
  CHECK(view.total.total == 2);
  CHECK(counted(view.plans) == std::vector<std::string>{"Første: 1", "Anden: 1", "oedelagt: 0"});
  CHECK(counted(view.types) == std::vector<std::string>{"Brand: 2", "Uro: 0"});
  CHECK(view.areas.size() == 2);  // the same id in both, but not the same place
  REQUIRE(view.incidents.size() == 2);
  CHECK(view.incidents[0].plan == "Anden");  // in order of time, across plans
  CHECK(view.incidents[1].plan == "Første");
  REQUIRE(view.exercises.size() == 1);
  CHECK(view.exercises[0].plan == "Første");
  REQUIRE(view.unclear.size() == 1);
  CHECK(view.unclear[0].starts_with("foerste/"));
}

// On many cores the last may be looked at first.
TEST_CASE("too many to be read, looked at in any order") {
  const auto made = world();
  const auto context = morning(made);
  constexpr int many = 201;
  for (const int left_out : {0, 1}) {
    PeriodCounts counts(base::Date(2026, 11, 1), base::Date(2026, 11, 30),
                        base::Date(2026, 11, 20));
    std::vector<CountedIncident> looked;
    for (int i = left_out; i < many; ++i) {
      looked.push_back(
          counts.look(context, nullptr, incident({record("aaaaa2", "22:15", activation())})));
    }
    std::ranges::reverse(looked);
    for (auto& one : looked) counts.add(std::move(one));
    const auto view = counts.view(context);
    CHECK(view.total.total == many - left_out);
    CHECK(view.incidents.size() == (left_out == 0 ? 0 : many - 1));
    CHECK(view.left_out.has_value() == (left_out == 0));
  }
}

}  // namespace
}  // namespace render
