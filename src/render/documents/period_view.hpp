// A period in numbers: incidents by type, area and month, with those that did not use the plan;
// exercises apart. Of one plan, or of all plans together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules/response_times.hpp"
#include "render/views/list_view.hpp"

namespace render {

struct CountView {
  std::string id;
  std::string name;
  int total = 0;
  int used = 0;         // the plan was brought into use
  int not_used = 0;     // it was decided that it is not
  int not_decided = 0;  // the rest
  int disputed = 0;     // among those not decided: yes and no stand against one another
};

// How many incidents took so long.
struct DelayView {
  std::string text;  // «15–30 min»
  int activation = 0;    // until it was decided that the plan is used
  int last_reached = 0;  // until the last participant had been talked with
};
struct DelaysView {
  int activation = 0;  // of how many it can be told
  int last_reached = 0;
  std::optional<std::string> activation_median;  // «halvdelen inden for 12 min»
  std::optional<std::string> last_reached_median;
  std::vector<DelayView> rows;
};

struct PeriodView {
  std::optional<base::Date> from;
  std::optional<base::Date> to;  // the last day
  bool nothing = false;  // no incident at all: tables of noughts are not worth reading
  CountView total;
  std::optional<std::string> disputed;  // of how many, in a sentence
  std::vector<CountView> plans;   // all of them, where there are several; empty for one
  std::vector<CountView> types;   // those of the plan also where nothing happened
  std::vector<CountView> areas;   // likewise; of several plans only where something happened
  int in_several_areas = 0;       // of the incidents: they count in each of theirs
  std::optional<std::string> several_areas;  // the same in a sentence
  std::vector<CountView> months;  // all of the period, unless it is longer than three years
  std::optional<DelaysView> delays;  // where it can be told of any
  std::vector<IncidentRow> incidents;  // none where there are too many to be read
  std::optional<int> left_out;         // how many then
  bool counts_only = false;            // to be published: nothing of single incidents
  std::vector<IncidentRow> exercises;  // never counted
  std::vector<IncidentRow> merged;     // not counted: they belong to another incident
  std::vector<std::string> unclear;    // folders in which no start can be read: not counted
};

// Of the incidents given, those that happened from the one day to the other, both included.
PeriodView period_view(const Context& context, const base::Date& from, const base::Date& to,
                       const std::vector<model::Incident>& incidents);

// The same without anything of single incidents.
PeriodView counts_only(PeriodView view);

// How long it took, over many incidents: how many took so long, and what was usual. Nothing where
// it can be told of none.
std::optional<DelaysView> delays_view(const std::vector<model::ResponseTimes>& times);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::CountView> = Table{
    field("id", &render::CountView::id, "id; måneder som 2026-11"),
    field("name", &render::CountView::name, "navn"),
    field("total", &render::CountView::total, "i alt"),
    field("used", &render::CountView::used, "planen brugt"),
    field("not_used", &render::CountView::not_used, "planen ikke brugt"),
    field("not_decided", &render::CountView::not_decided, "ikke afgjort, om planen bruges"),
    field("disputed", &render::CountView::disputed, "heraf med modstridende beslutninger"),
};

template <>
inline constexpr auto fields_of<render::DelayView> = Table{
    field("text", &render::DelayView::text, "hvor lang tid"),
    field("activation", &render::DelayView::activation, "antal, til planen var i brug"),
    field("last_reached", &render::DelayView::last_reached,
          "antal, til den sidste deltager var nået"),
};

template <>
inline constexpr auto fields_of<render::DelaysView> = Table{
    field("activation", &render::DelaysView::activation,
          "hvor mange hændelser tiden til aktivering kendes for"),
    field("last_reached", &render::DelaysView::last_reached,
          "hvor mange hændelser tiden til den sidste deltager kendes for"),
    field("activation_median", &render::DelaysView::activation_median,
          "den midterste tid til aktivering"),
    field("last_reached_median", &render::DelaysView::last_reached_median,
          "den midterste tid til den sidste deltager"),
    field("rows", &render::DelaysView::rows, "hændelserne efter, hvor lang tid det tog"),
};

template <>
inline constexpr auto fields_of<render::PeriodView> = Table{
    field("from", &render::PeriodView::from, "første dag"),
    field("to", &render::PeriodView::to, "sidste dag"),
    field("nothing", &render::PeriodView::nothing, "der er ingen hændelser i perioden"),
    field("total", &render::PeriodView::total, "alle hændelser"),
    field("disputed", &render::PeriodView::disputed,
          "hvor mange af dem, der ikke er afgjort, der har modstridende beslutninger"),
    field("plans", &render::PeriodView::plans, "efter plan, når det er alle planer"),
    field("types", &render::PeriodView::types, "efter hændelsestype"),
    field("areas", &render::PeriodView::areas, "efter boligområde"),
    field("in_several_areas", &render::PeriodView::in_several_areas,
          "hændelser i flere områder; de tæller i hvert af dem"),
    field("several_areas", &render::PeriodView::several_areas, "det samme som en sætning"),
    field("months", &render::PeriodView::months, "efter måned"),
    field("delays", &render::PeriodView::delays, "hvor lang tid det tog"),
    field("incidents", &render::PeriodView::incidents, "hændelserne"),
    field("left_out", &render::PeriodView::left_out,
          "hvor mange hændelser der ikke er nævnt en for en"),
    field("counts_only", &render::PeriodView::counts_only,
          "til offentliggørelse: kun tal, intet om den enkelte hændelse"),
    field("exercises", &render::PeriodView::exercises, "øvelserne; de tælles ikke med"),
    field("merged", &render::PeriodView::merged, "lagt sammen med en anden; tælles ikke med"),
    field("unclear", &render::PeriodView::unclear, "mapper, der ikke kan læses; tælles ikke med"),
};

}  // namespace base
