#include "render/documents/progress_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "model/incident/counting.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

std::string target_text(const model::Target& target, const std::string& unit) {
  std::string text(base::danish(target.rule));
  if (target.value) {
    text += fmt::format(" {} {}", target.value->danish(),
                        model::is_relative(target.rule) ? "procent" : unit);
  }
  if (target.year) text += fmt::format(" ({})", *target.year);
  return text;
}

std::string reading_text(const model::Reading& reading) {
  return fmt::format("{} ({})", reading.value.danish(), reading.year);
}

// «på vej: 26 (2024) mod 28 (2023), udgangspunkt 30 (2022)».
std::string verdict_text(const model::Target& target, const model::Verdict& verdict) {
  std::string text(base::danish(verdict.judgement));
  const auto& baseline = verdict.baseline;
  if (!verdict.latest) {
    if (baseline) return text + " efter " + reading_text(*baseline);
    return target.baseline ? text + fmt::format(" for {} og efter", target.baseline->year) : text;
  }
  // «skal falde» says nothing of a single number.
  const bool of_change = target.rule == model::Rule::rise || target.rule == model::Rule::fall ||
                         model::is_relative(target.rule);
  if (of_change && !verdict.before) text = "kan ikke bedømmes uden udgangspunkt";
  text += ": " + reading_text(*verdict.latest);
  if (verdict.before) text += " mod " + reading_text(*verdict.before);
  if (baseline && verdict.before && baseline->year != verdict.before->year) {
    text += ", udgangspunkt " + reading_text(*baseline);
  }
  return text;
}

std::string site_name(const model::Helhedsplan& helhedsplan, const model::SiteId& id) {
  return name_in(&helhedsplan, &model::Helhedsplan::areas, id);
}

// Those of one area of effort; of none.
template <class Of>
std::vector<Of> those_of(const std::vector<Of>& all, const std::optional<model::EffortId>& effort) {
  return base::filtered(all, [&](const Of& one) { return one.effort == effort; });
}

// What was measured since the source was written.
struct Measured {
  const model::Item* item;
  const model::Measurement* body;
};
std::vector<Measured> measured_in(const std::vector<model::Item>& entries) {
  std::vector<Measured> all;
  for (const auto& item : entries) {
    const auto* body = model::counting<model::Measurement>(item);
    if (body != nullptr) all.push_back({&item, body});
  }
  return all;
}

class ProgressTeller {
 public:
  ProgressTeller(const Context& context, const model::Helhedsplan& helhedsplan,
                 const std::vector<model::Item>& entries,
                 const std::vector<model::Incident>& incidents)
      : context_(context),
        helhedsplan_(helhedsplan),
        measured_(measured_in(entries)),
        incidents_(incidents) {}

  // In the order of the areas, each by year; of the same year what was published comes first.
  std::vector<SeriesView> series(const model::Indicator& indicator) const {
    std::vector<SeriesView> all;
    for (const auto& site : helhedsplan_.areas) {
      SeriesView one{site, {}};
      for (const auto& publication : indicator.published) {
        for (const auto& figure : publication.figures) {
          if (figure.site != site.id) continue;
          one.readings.push_back(
              {figure.year, figure.value, text_of(figure.note), publication.source.str(), {}});
        }
      }
      for (const auto& [item, body] : measured_) {
        if (body->indicator != indicator.id || body->area != site.id || !body->value) continue;
        one.readings.push_back({body->year, *body->value, text_of(body->text),
                                text_of(body->source), std::string(item->record.stem.id())});
      }
      std::ranges::stable_sort(one.readings, {}, &ReadingView::year);
      if (!one.readings.empty()) all.push_back(std::move(one));
    }
    return all;
  }

  TargetView target(const model::Indicator& indicator, const model::Target& target,
                    const std::vector<SeriesView>& series) const {
    TargetView view{target, target_text(target, indicator.unit.str()), {}, {}};
    for (const auto& site : target.sites) {
      std::vector<model::Reading> readings;
      for (const auto& one : series) {
        if (one.site.id != site) continue;
        for (const auto& reading : one.readings) {
          if (reading.year) readings.push_back({*reading.year, reading.value});
        }
      }
      const auto verdict = model::judge(target, helhedsplan_.period.from.year(), readings);
      view.areas.push_back(
          {site, site_name(helhedsplan_, site), verdict, verdict_text(target, verdict)});
    }
    view.standing = grouped(view.areas);
    return view;
  }

  IndicatorView indicator(const model::Indicator& given) const {
    IndicatorView view{.id = given.id,
                       .name = given.name,
                       .unit = given.unit,
                       .criterion = given.criterion,
                       .activity = given.activity,
                       .data_source = given.data_source,
                       .series = series(given),
                       .notes = given.notes,
                       .source = given.source};
    for (std::size_t i = 1; i < given.efforts.size(); ++i) {
      view.also.push_back(name_in(&helhedsplan_, &model::Helhedsplan::efforts, given.efforts[i]));
    }
    view.earlier = earlier(view.series);
    for (const auto& one : given.targets) view.targets.push_back(target(given, one, view.series));
    for (const auto& type : given.incident_types) view.counted.push_back(type_name(context_, type));
    view.counts = own_counts(context_, given.incident_types, incidents_);
    return view;
  }

  EffortView effort(const model::Effort& given) const {
    EffortView view{.effort = given,
                    .posts = those_of(helhedsplan_.posts, given.id),
                    .agreements = those_of(helhedsplan_.agreements, given.id)};
    for (const auto& [item, body] : measured_) {
      if (body->effort != given.id || !body->text) continue;
      view.prose.push_back({std::string(item->record.stem.id()), body->text->str(),
                            item->record.entry.author.str(),
                            here(context_, item->content.at).date()});
    }
    for (const auto& one : helhedsplan_.indicators) {
      if (one.efforts.front() != given.id) continue;
      auto next = indicator(one);
      next.same_source = !view.indicators.empty() && view.indicators.back().source == next.source;
      view.indicators.push_back(std::move(next));
    }
    return view;
  }

 private:
  static std::vector<StandingView> grouped(const std::vector<JudgedView>& areas) {
    std::vector<StandingView> all;
    for (const auto& area : areas) {
      if (base::contains(all, area.text, &StandingView::text)) continue;
      const auto same =
          base::pointers(areas, [&](const auto& other) { return other.text == area.text; });
      all.push_back({base::danish_list(base::mapped(same, &JudgedView::name)), area.text});
    }
    return all;
  }

  // «Prøveparken: 58 (2014), 63 (2016). Demobakken: 20.» Nothing where there is something to plot.
  std::optional<std::string> earlier(const std::vector<SeriesView>& series) const {
    if (series.empty()) return std::nullopt;
    std::vector<std::string> areas;
    for (const auto& one : series) {
      std::vector<std::string> figures;
      for (const auto& reading : one.readings) {
        if (reading.entry || reading.year >= helhedsplan_.period.from.year()) return std::nullopt;
        std::string text = reading.value.danish();
        std::vector<std::string> beside;
        if (reading.year) beside.push_back(std::to_string(*reading.year));
        if (reading.note) beside.push_back(*reading.note);
        if (!beside.empty()) text += fmt::format(" ({})", base::join(beside, ", "));
        figures.push_back(std::move(text));
      }
      areas.push_back(fmt::format("{}: {}.", one.site.name.str(), base::join(figures, ", ")));
    }
    return base::join(areas, " ");
  }

  const Context& context_;
  const model::Helhedsplan& helhedsplan_;
  std::vector<Measured> measured_;
  const std::vector<model::Incident>& incidents_;
};

void add_organisation(const model::Helhedsplan& helhedsplan, ProgressView& view) {
  view.agreements = those_of(helhedsplan.agreements, std::nullopt);
  for (const auto& organ : helhedsplan.organisation) {
    OrganView one{organ, {}};
    for (const auto& site : organ.sites) one.areas.push_back(site_name(helhedsplan, site));
    view.organisation.push_back(std::move(one));
  }
  if (const auto& given = helhedsplan.coordinators) {
    view.coordinators = {given->count, {}, given->stand_in, given->source};
    for (const auto& share : given->shares) {
      view.coordinators->shares.push_back({share, site_name(helhedsplan, share.site)});
    }
  }
}

}  // namespace

std::vector<OwnCountView> own_counts(const Context& context,
                                     const std::vector<model::TypeId>& types,
                                     const std::vector<model::Incident>& incidents) {
  std::map<int, std::map<std::string, int>> years;
  std::map<int, int> totals;  // an incident in two areas counts in each, and once here
  for (const auto& incident : incidents) {
    if (incident.exercise || incident.state == model::State::merged) continue;
    if (!incident.at || !incident.type) continue;
    if (!base::contains(types, *incident.type)) continue;
    const int year = here(context, *incident.at).date().year();
    ++totals[year];
    for (const auto& area : incident.areas) ++years[year][area_name(context, area)];
    if (incident.areas.empty()) ++years[year]["Uden for områderne"];
  }
  std::vector<OwnCountView> counts;
  for (const auto& [year, areas] : years) {
    const auto parts = base::mapped(
        areas, [](const auto& one) { return fmt::format("{}: {}", one.first, one.second); });
    counts.push_back({year, totals[year], base::join(parts, "; ")});
  }
  return counts;
}

ProgressView progress_view(const Context& context, const model::Helhedsplan& helhedsplan,
                           const std::vector<model::Item>& entries,
                           const std::vector<model::Incident>& incidents) {
  const auto& period = helhedsplan.period;
  ProgressView view{.name = helhedsplan.name,
                    .source = helhedsplan.source,
                    .from = period.from,
                    .to = period.to,
                    .years = fmt::format("{}–{}", period.from.year(), period.to.year()),
                    .over = period.to < context.now.date()};
  const ProgressTeller teller(context, helhedsplan, entries, incidents);
  for (const auto& effort : helhedsplan.efforts) view.efforts.push_back(teller.effort(effort));
  for (const auto& table : helhedsplan.budget) view.budget.push_back(money_view(table));
  add_organisation(helhedsplan, view);
  return view;
}

}  // namespace render
