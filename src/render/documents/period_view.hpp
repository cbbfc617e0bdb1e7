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

  static constexpr auto fields = Table{
      field<&CountView::id>("id; måneder som 2026-11"),
      field<&CountView::name>("navn"),
      field<&CountView::total>("i alt"),
      field<&CountView::used>("planen brugt"),
      field<&CountView::not_used>("planen ikke brugt"),
      field<&CountView::not_decided>("ikke afgjort, om planen bruges"),
      field<&CountView::disputed>("heraf med modstridende beslutninger"),
  };
};

// How many incidents took so long.
struct DelayView {
  std::string text;      // «15–30 min»
  int activation = 0;    // until it was decided that the plan is used
  int last_reached = 0;  // until the last participant had been talked with

  static constexpr auto fields = Table{
      field<&DelayView::text>("hvor lang tid"),
      field<&DelayView::activation>("antal, til planen var i brug"),
      field<&DelayView::last_reached>("antal, til den sidste deltager var nået"),
  };
};
struct DelaysView {
  int activation = 0;  // of how many it can be told
  int last_reached = 0;
  std::optional<std::string> activation_median;  // «halvdelen inden for 12 min»
  std::optional<std::string> last_reached_median;
  std::vector<DelayView> rows;

  static constexpr auto fields = Table{
      field<&DelaysView::activation>("hvor mange hændelser tiden til aktivering kendes for"),
      field<&DelaysView::last_reached>(
          "hvor mange hændelser tiden til den sidste deltager kendes for"),
      field<&DelaysView::activation_median>("den midterste tid til aktivering"),
      field<&DelaysView::last_reached_median>("den midterste tid til den sidste deltager"),
      field<&DelaysView::rows>("hændelserne efter, hvor lang tid der gik"),
  };
};

struct PeriodView {
  std::optional<base::Date> from;
  std::optional<base::Date> to;  // the last day
  bool nothing = false;          // no incident at all: tables of noughts are not worth reading
  CountView total;
  std::optional<std::string> disputed;  // of how many, in a sentence
  std::vector<CountView> plans;         // all of them, where there are several; empty for one
  std::vector<CountView> types;         // those of the plan also where nothing happened
  std::vector<CountView> areas;         // likewise; of several plans only where something happened
  int in_several_areas = 0;             // of the incidents: they count in each of theirs
  std::optional<std::string> several_areas;  // the same in a sentence
  std::vector<CountView> months;       // all of the period, unless it is longer than three years
  std::optional<DelaysView> delays;    // where it can be told of any
  std::vector<IncidentRow> incidents;  // none where there are too many to be read
  std::optional<int> left_out;         // how many then
  bool counts_only = false;            // to be published: nothing of single incidents
  std::vector<IncidentRow> exercises;  // never counted
  std::vector<IncidentRow> merged;     // not counted: they belong to another incident
  std::vector<std::string> unclear;    // folders in which no start can be read: not counted

  static constexpr auto fields = Table{
      field<&PeriodView::from>("første dag"),
      field<&PeriodView::to>("sidste dag"),
      field<&PeriodView::nothing>("der er ingen hændelser i perioden"),
      field<&PeriodView::total>("alle hændelser"),
      field<&PeriodView::disputed>(
          "hvor mange af dem, der ikke er afgjort, der har modstridende beslutninger"),
      field<&PeriodView::plans>("efter plan, når det er alle planer"),
      field<&PeriodView::types>("efter hændelsestype"),
      field<&PeriodView::areas>("efter boligområde"),
      field<&PeriodView::in_several_areas>("hændelser i flere områder; de tæller i hvert af dem"),
      field<&PeriodView::several_areas>("det samme som en sætning"),
      field<&PeriodView::months>("efter måned"),
      field<&PeriodView::delays>("hvor lang tid der gik"),
      field<&PeriodView::incidents>("hændelserne"),
      field<&PeriodView::left_out>("hvor mange hændelser der ikke er nævnt en for en"),
      field<&PeriodView::counts_only>(
          "til offentliggørelse: kun tal, intet om den enkelte hændelse"),
      field<&PeriodView::exercises>("øvelserne; de tælles ikke med"),
      field<&PeriodView::merged>("lagt sammen med en anden; tælles ikke med"),
      field<&PeriodView::unclear>("mapper, der ikke kan læses; tælles ikke med"),
  };
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
