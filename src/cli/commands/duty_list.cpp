#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/screen/paper.hpp"
#include "render/answers/duties_view.hpp"
#include "render/engine/json.hpp"
#include "render/views/year_text.hpp"

namespace cli::commands {

namespace {

std::string standing(const render::PartView& part, bool meetings) {
  if (part.done) {
    return fmt::format("{}: {} den {}.", part.name, meetings ? "holdt" : "gjort",
                       base::danish_date_short(*part.done));
  }
  if (part.convened) {
    return fmt::format("{}: indkaldt til den {}.", part.name,
                       base::danish_date_short(*part.convened));
  }
  return fmt::format("{}: mangler", part.name);
}

void print(Session& session, Paper& paper, const render::DutyRow& row) {
  const bool meetings = !row.id;
  const auto command = [&](const std::string& rest) {
    return unbroken(fmt::format("beredskab{} {}", session.plan_flag(), rest));
  };
  paper.line(fmt::format("{}{}, {}", row.name, row.id ? " (" + *row.id + ")" : "",
                         render::per_year_text(row.per_year)));
  std::string now = standing(row.current, meetings);
  if (!row.current.done && !row.current.convened)
    now += fmt::format(", senest den {}.", base::danish_date_short(row.current.last));
  paper.line(now, 2);
  if (row.before && !row.before->done) {
    std::string before = standing(*row.before, meetings) + '.';
    if (row.id) {
      before += ' ' + command(fmt::format("duty done {} --for {}", *row.id,
                                          row.before->last.iso()));
    }
    paper.line(before, 2);
  }
  const bool told = row.current.done && row.last && *row.current.done == *row.last;
  if (row.last && !told)
    paper.line(fmt::format("Sidst den {}.", base::danish_date_short(*row.last)), 2);
  if (!row.last) paper.line("Aldrig skrevet ned.", 2);
  if (row.who) paper.line(*row.who + '.', 2);
  if (row.source) paper.line("Kilde: " + *row.source, 2);
}

}  // namespace

Output duty_list(Session& session, const Arguments&) {
  const auto view = render::duties_view(session.context(), session.plan_entries());
  Paper paper(session);
  for (const auto& row : view.duties) print(session, paper, row);
  if (view.duties.empty()) {
    paper.line("Planen har ingen pligter. De skrives i plan.yaml under duties.");
  } else {
    paper.blank();
    paper.line("Når en er gjort: " + unbroken("beredskab duty done PLIGT") +
               ". Et møde er holdt, når referatet er skrevet.");
  }
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
