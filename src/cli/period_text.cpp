#include "cli/period_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace cli {

namespace {

constexpr int columns_of_a_bar = 11;

// Of the column of names: as wide as they need, and there is room for beside numbers and bars.
std::size_t name_width(const Paper& paper, const render::PeriodView& view) {
  constexpr std::size_t least = 28;
  constexpr std::size_t numbers = 39 + 1 + columns_of_a_bar;
  std::size_t widest = least;
  for (const auto* counts : {&view.plans, &view.types, &view.areas}) {
    for (const auto& count : *counts) widest = std::max(widest, base::width(count.name) + 2);
  }
  const auto room = std::max(paper.columns(), numbers + least) - numbers;
  return std::min(widest, room);
}

void put_line(Paper& paper, std::string line) {
  while (line.ends_with(' ')) line.pop_back();
  paper.raw(line + '\n');
}

void print_count(Paper& paper, const render::CountView& count, std::size_t width) {
  put_line(paper, fmt::format("{}{:>6}{:>7}{:>12}{:>14} {}", cell(count.name, width), count.total,
                              count.used, count.not_used, count.not_decided,
                              bar(count.bar, count.used_bar, columns_of_a_bar)));
}

void print_delays(Paper& paper, const render::DelaysView& delays) {
  constexpr std::size_t width = 22;
  paper.blank();
  paper.heading("Hvor lang tid det tog, fra det skete");
  put_line(paper, fmt::format("{}{:<26}{}", std::string(width, ' '), "til planen var i brug",
                              "til den sidste var nået"));
  for (const auto& row : delays.rows) {
    put_line(paper, fmt::format("{}{:>4} {}{:>6} {}", cell(row.text, width), row.activation,
                                base::pad(bar(row.activation_bar, 18), 19), row.last_reached,
                                bar(row.last_reached_bar, 18)));
  }
  const auto usual = [&](std::string_view what, int count, const std::optional<std::string>& time) {
    if (time) paper.line(fmt::format("{}: {} ({} {}).", what, *time, count,
                                     count == 1 ? "hændelse" : "hændelser"));
  };
  usual("Til planen var i brug", delays.activation, delays.activation_median);
  usual("Til den sidste var nået", delays.last_reached, delays.last_reached_median);
}

void print_incidents(Paper& paper, std::string_view heading,
                     const std::vector<render::IncidentRow>& list) {
  if (list.empty()) return;
  paper.blank();
  paper.heading(heading);
  for (const auto& incident : list) {
    paper.row(incident.id, 6,
              fmt::format("{}{}{}: {}", incident.plan ? *incident.plan + ": " : "", incident.title,
                          incident.at ? ", " + incident.at->text : "", incident.state_text));
  }
}

}  // namespace

void print_period(Paper& paper, const render::PeriodView& view, const std::string& plan_flag) {
  const bool of_all = !view.plans.empty();
  paper.heading(fmt::format("Hændelser{} fra den {} til den {}", of_all ? " i alle planer" : "",
                            view.from.text, view.to.text));
  const std::size_t width = name_width(paper, view);
  put_line(paper, fmt::format("{}{:>6}{:>7}{:>12}{:>14}", std::string(width, ' '), "I alt", "Brugt",
                              "Ikke brugt", "Ikke afgjort"));
  const auto table = [&](std::string_view heading, const std::vector<render::CountView>& counts) {
    paper.blank();
    paper.heading(heading);
    for (const auto& count : counts) print_count(paper, count, width);
  };
  print_count(paper, view.total, width);
  if (view.counts_only) {
    paper.line("Kun hændelser, der er mærket til offentliggørelse, er talt med.");
  }
  if (view.nothing) {
    paper.blank();
    paper.line("Ingen hændelser i perioden.");
  } else {
    if (view.disputed) paper.line(*view.disputed);
    paper.line("█ planen brugt  ░ ikke brugt eller ikke afgjort");
    if (of_all) table("Efter plan", view.plans);
    table("Efter type", view.types);
    table(of_all ? "Efter boligområde (dem uden hændelser er udeladt)" : "Efter boligområde",
          view.areas);
    table("Efter måned", view.months);
  }
  if (view.delays) print_delays(paper, *view.delays);
  print_incidents(paper, "Hændelser", view.incidents);
  if (view.left_out) {
    paper.blank();
    paper.line(fmt::format("De {} hændelser er for mange til at stå her en for en. Se dem med:",
                           *view.left_out));
    paper.line(unbroken(fmt::format("beredskab list{} --since {} --until {}", plan_flag,
                                    view.from.iso, view.to.iso)), 2);
  }
  print_incidents(paper, "Øvelser (tæller ikke med)", view.exercises);
  print_incidents(paper, "Lagt sammen med andre (tæller ikke med)", view.merged);
  if (view.unclear.empty()) return;
  paper.blank();
  paper.heading("Kunne ikke læses, og er ikke talt med");
  for (const auto& folder : view.unclear) paper.line(folder, 2);
}

}  // namespace cli
