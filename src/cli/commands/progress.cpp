#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/helhedsplan.hpp"
#include "cli/paper.hpp"
#include "render/views/progress_view_fields.hpp"

namespace cli::commands {

namespace {

constexpr std::size_t name_width = 34;
constexpr int columns_of_a_bar = 25;

void print_series(Paper& paper, const render::SeriesView& series) {
  std::string_view name = series.area;
  for (const auto& reading : series.readings) {
    std::string line = fmt::format("    {}{:<6}{:>7} {}", cell(name, name_width),
                                   reading.year ? std::to_string(*reading.year) : "",
                                   reading.amount.text, bar(reading.bar, columns_of_a_bar));
    while (line.ends_with(' ')) line.pop_back();
    paper.raw(line + '\n');
    name = "";
    if (reading.entry) {
      paper.line(fmt::format("{}: {}", *reading.entry, reading.source), 6);
    }
    if (reading.note) paper.line(*reading.note, 6);
  }
}

bool has_figures(const render::IndicatorView& indicator) {
  return !indicator.series.empty() || !indicator.counts.empty();
}

void print_indicator(Paper& paper, const render::IndicatorView& indicator) {
  paper.blank();
  paper.line(fmt::format("{}, {} [{}]", indicator.name, indicator.unit, indicator.id), 2);
  if (!indicator.also.empty()) {
    paper.line("Hører også til: " + base::join(indicator.also, ", "), 4);
  }
  for (const auto& series : indicator.series) print_series(paper, series);
  for (const auto& target : indicator.targets) {
    paper.line(fmt::format("Mål: {}", target.text), 4);
    for (const auto& area : target.areas) {
      paper.row(cell(area.area, name_width), name_width, area.text, 6);
    }
  }
  if (indicator.counted) {
    paper.line(fmt::format("Egne hændelser ({}): {}", *indicator.counted,
                           indicator.counts.empty() ? "ingen registreret" : ""), 4);
    for (const auto& count : indicator.counts) {
      paper.line(fmt::format("{}: {} ({})", count.year, count.total, count.areas), 6);
    }
  }
  for (const auto& note : indicator.notes) paper.line("Bemærk: " + note, 4);
}

void print_effort(Paper& paper, const render::EffortView& effort) {
  paper.blank();
  paper.heading(effort.name);
  if (effort.purpose) paper.line(*effort.purpose, 2, 0);
  for (const auto& prose : effort.prose) {
    paper.blank();
    paper.line(fmt::format("{} ({}, {}, {})", prose.text, prose.author, prose.at.text, prose.id),
               2, 0);
  }
  bool without = false;
  for (const auto& indicator : effort.indicators) {
    if (has_figures(indicator)) {
      print_indicator(paper, indicator);
    } else {
      without = true;
    }
  }
  if (!without) return;
  paper.blank();
  paper.line("Ingen tal:", 2);
  for (const auto& indicator : effort.indicators) {
    if (has_figures(indicator)) continue;
    std::vector<std::string> targets;
    for (const auto& target : indicator.targets) targets.push_back(target.text);
    paper.line(fmt::format("{}{}{} [{}]", indicator.name, targets.empty() ? "" : ": ",
                           base::join(targets, "; "), indicator.id), 4);
  }
}

void print_money(Paper& paper, const render::MoneyView& money) {
  constexpr std::size_t number_width = 14;
  paper.blank();
  paper.heading(fmt::format("{}, {}", money.name, money.unit));
  for (std::size_t i = 0; i < money.columns.size(); ++i) {
    paper.line(fmt::format("{}: {}", i + 1, money.columns[i]), 2);
  }
  std::string heads = std::string(name_width + 2, ' ');
  for (std::size_t i = 0; i < money.columns.size(); ++i) {
    heads += fmt::format("{:>{}}", i + 1, number_width);
  }
  paper.raw(heads + fmt::format("{:>{}}\n", "I alt", number_width));
  const auto row = [&](const render::MoneyRowView& view) {
    paper.raw("  " + cell(view.name, name_width));
    for (const auto& part : view.parts) paper.raw(fmt::format("{:>{}}", part.text, number_width));
    paper.raw(fmt::format("{:>{}}\n", view.total.text, number_width));
    if (view.differs) paper.line(*view.differs, 4);
  };
  for (const auto& one : money.rows) row(one);
  row(money.sum);
  if (money.total) row(*money.total);
  if (money.differs) paper.line(*money.differs, 2);
  for (const auto& note : money.notes) paper.line("Bemærk: " + note, 2);
}

void print_organisation(Paper& paper, const render::ProgressView& view) {
  if (view.organisation.empty() && !view.coordinators) return;
  paper.blank();
  paper.heading("Organisation");
  for (const auto& organ : view.organisation) {
    paper.line(organ.task ? fmt::format("{}: {}", organ.name, *organ.task) : organ.name, 2);
    for (const auto& member : organ.members) paper.line(member, 4);
    if (!organ.areas.empty()) paper.line("I: " + base::join(organ.areas, ", "), 4);
  }
  if (!view.coordinators) return;
  paper.line(fmt::format("Koordinatorer: {}", view.coordinators->count), 2);
  for (const auto& share : view.coordinators->shares) {
    paper.line(fmt::format("{}: {} procent af en stilling", share.area, share.percent.text), 4);
  }
  if (view.coordinators->stand_in) {
    paper.line(fmt::format("En af dem er stedfortræder for: {}", *view.coordinators->stand_in), 4);
  }
}

std::string print(Session& session, const render::ProgressView& view) {
  Paper paper(session);
  paper.heading(view.name);
  paper.line(fmt::format("Gælder {}: fra den {} til den {}.{}", view.years, view.from.text,
                         view.to.text, view.over ? " Perioden er forbi." : ""));
  paper.line("Kilde: " + view.source);
  for (const auto& effort : view.efforts) print_effort(paper, effort);
  for (const auto& money : view.budget) print_money(paper, money);
  print_organisation(paper, view);
  return paper.take();
}

}  // namespace

Output progress(Session& session, const Arguments&) {
  const auto helhedsplan = required_helhedsplan(session);
  base::Diagnostics faults;
  const auto incidents = session.records().read_all(session.records().list(), faults);
  session.warn_of_entries(faults);
  const auto view = render::progress_view(session.context(), helhedsplan, session.plan_entries(),
                                          incidents);
  return sheet_output(session, "progress", view, {}, [&] { return print(session, view); });
}

}  // namespace cli::commands
