#include "render/documents/overview_view.hpp"

#include <fmt/format.h>

#include <cassert>

#include "base/text.hpp"
#include "model/rules/risky_days.hpp"
#include "model/values/plan_fields.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/person_view.hpp"
#include "render/views/year_text.hpp"

namespace render {

namespace {

// Gathers the facts of one plan into groups.
class Gatherer {
 public:
  explicit Gatherer(const Context& context) : context_(context), plan_(*context.plan) {}

  std::vector<FactsView> take() && { return std::move(groups_); }

  // A group of the items in force, each told by `tell`, which gives a FactView without section.
  template <class Item, class Tell>
  void group(std::string_view heading, const std::vector<Item>& items, Tell tell) {
    FactsView group{std::string(heading), {}};
    for (const auto& item : model::in_force(items, context_.now.date())) {
      FactView fact = tell(item);
      fact.section = section_heading(context_, item.section);
      group.facts.push_back(std::move(fact));
    }
    if (!group.facts.empty()) groups_.push_back(std::move(group));
  }
  template <class Item>
  void names(std::string_view heading, const std::vector<Item>& items) {
    group(heading, items, [](const Item& item) { return FactView{item.name.str()}; });
  }

  static std::string listed(const std::vector<std::string>& names, std::string_view conjunction) {
    return names.empty() ? "nogen, der er holdt op" : base::danish_list(names, conjunction);
  }

  std::string people(const std::vector<model::PersonId>& ids, std::string_view conjunction) const {
    return listed(base::mapped(office(context_).acting_for(ids),
                               [&](const auto& id) { return person_view(context_, id).name; }),
                  conjunction);
  }

  std::optional<std::string> leads(const std::vector<model::Lead>& given) const {
    if (given.empty()) return std::nullopt;
    return "Ledes af " + listed(lead_names(context_, given), "eller");
  }

  void use() {
    group("Boligområder", plan_.areas,
          [&](const model::Area& area) { return FactView{area_name(context_, area.id)}; });
    names("Hændelsestyper", plan_.incident_types);
    group("Niveauer", plan_.levels, [](const model::Level& level) {
      return FactView{level.name.str(), text_of(level.meaning)};
    });
    group("Alarmeringskæde", plan_.alarm, [&](const model::AlarmStep& step) {
      std::string text = people(step.call, "eller");
      text = step.by.empty() ? "Ring til " + text
                             : fmt::format("{} ringer til {}", people(step.by, "eller"), text);
      FactView fact{std::move(text)};
      if (!step.coordinate.empty()) {
        fact.note = "Derefter koordineres med " + people(step.coordinate, "og");
      }
      return fact;
    });
    group("Punkter til stillingtagen", plan_.questions, [](const model::Question& question) {
      FactView fact{question.ask.str(), text_of(question.hint)};
      if (question.per == model::Per::participant) fact.text += " (hver deltager)";
      return fact;
    });
  }

  void response() {
    names("Opgaver", plan_.tasks);
    if (plan_.staffing) {
      group("Bemanding", plan_.staffing->roles, [](const model::StaffRole& role) {
        FactView fact{role.name.str()};
        if (role.from) fact.text += ", fra " + role.from->str();
        if (role.languages) fact.note = "Vælges efter sprog";
        return fact;
      });
      if (const auto& relief = plan_.staffing->relief) {
        groups_.back().facts.push_back({fmt::format(
            "Afløses efter {} arbejde, senest efter {}",
            base::counted(relief->due_after_hours, "times", "timers"), relief->before_hours)});
      }
    }
    group("Ledelse", plan_.leadership, [&](const model::Leadership& item) {
      return FactView{item.name.str(), leads(item.leads)};
    });
    group("Steder", plan_.places, [&](const model::Place& place) {
      FactView fact{place.name.str(), text_of(place.note)};
      if (place.address) fact.text += ", " + place.address->str();
      if (const auto who = leads(place.leads)) {
        fact.note = fact.note ? fmt::format("{} {}", sentence(*fact.note), *who) : *who;
      }
      return fact;
    });
  }

  void surroundings() {
    group("Samarbejdspartnere", plan_.partners, [&](const model::Partner& partner) {
      const auto who = office(context_).acting_for(partner.who);
      return FactView{who ? person_name(context_, *who) : "En, der er holdt op",
                      partner.scope.str()};
    });
    names("Kan inddrages efter behov", plan_.ad_hoc);
    names("Udmeldinger", plan_.messages);
    group("Indsatsens dele", plan_.parts, [](const model::ResponsePart& part) {
      FactView fact{part.name.str(), text_of(part.text)};
      if (part.plan) fact.text += ": " + part.plan->str();
      return fact;
    });
    names("Forebyggelse", plan_.prevention);
    if (plan_.meetings) {
      FactView fact{fmt::format("{} om året", plan_.meetings->per_year)};
      fact.section = section_heading(context_, plan_.meetings->section);
      groups_.push_back({"Faste møder", {std::move(fact)}});
    }
    group("Årets pligter", plan_.duties, [](const model::Duty& duty) {
      FactView fact{fmt::format("{}, {}", duty.name.str(), per_year_text(duty.per_year))};
      if (duty.who) fact.text += ": " + duty.who->str();
      fact.note = text_of(duty.source);
      return fact;
    });
    group("Dage med større risiko", plan_.risky_days, [&](const model::RiskyDays& days) {
      const auto next = model::next_occurrence(days, context_.now.date());
      return FactView{
          fmt::format("{}, næste gang {}", days.name.str(), days_text(next.first, next.last)),
          text_of(days.source)};
    });
    if (context_.cards != nullptr) names("Actioncards", *context_.cards);
  }

 private:
  const Context& context_;
  const model::Plan& plan_;
  std::vector<FactsView> groups_;
};

}  // namespace

OverviewView overview_view(const Context& context) {
  assert(context.plan != nullptr);
  OverviewView view;
  view.name = context.plan->name.str();
  view.coordinator_title = coordinator_title(context);
  const auto& listed = context.plan->coordinator;
  const auto coordinator = office(context).acting_for(listed);
  view.coordinator = coordinator ? person_name(context, *coordinator)
                     : office(context).has_left(listed)
                         ? "ingen, efter at den sidste holdt op"
                         : fmt::format("ingen endnu; {} {}", person_name(context, listed),
                                       office(context).gone(listed));
  Gatherer gatherer(context);
  gatherer.use();
  gatherer.response();
  gatherer.surroundings();
  view.groups = std::move(gatherer).take();
  return view;
}

}  // namespace render
