#include "cli/screen/followups_text.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace cli {

namespace {

// «ØVELSE: Brand i Parken, Prøvekøbing (k3f9ab)».
std::string from_text(const render::FollowupRow& row, std::string_view from) {
  return fmt::format("{}{}{}", row.exercise ? "ØVELSE: " : "", from,
                     row.from_id ? fmt::format(" ({})", *row.from_id) : "");
}

}  // namespace

std::string task_line(const render::TaskView& task, bool with_responsible) {
  std::string text = task.who ? fmt::format("{}: {}", *task.who, task.text) : task.text;
  if (task.responsible && with_responsible) text += fmt::format(" – {}", *task.responsible);
  if (task.due) text += fmt::format(" – frist {}", task.due->text);
  if (task.overdue) text += " – FRISTEN ER OVERSKREDET";
  if (task.replaced_by && !task.done) text += fmt::format(" – afløst af {}", *task.replaced_by);
  return text;
}

std::string task_standing(const render::TaskView& task) {
  if (task.done) {
    const std::string_view how = task.who ? "Besvaret" : "Udført";
    return fmt::format("{}{}.", how, task.done_at ? ' ' + task.done_at->text : "");
  }
  if (task.replaced_by) return fmt::format("Afløst af {}.", *task.replaced_by);
  return task.overdue ? "Åben. FRISTEN ER OVERSKREDET." : "Åben.";
}

void print_outside(Paper& paper, const std::vector<render::FollowupRow>& rows) {
  if (rows.empty()) return;
  paper.part({.weight = 40,
              .name = "opfølgning uden for hændelser",
              .command = "beredskab list --followups",
              .heads = 1});
  paper.blank();
  paper.heading(outside_heading);
  for (const auto& row : rows) {
    const std::string from =
        row.from_id ? " – " + from_text(row, base::lower_first(row.from)) : std::string();
    paper.row(row.task.id, id_width, task_line(row.task) + from, 2,
              row.task.overdue ? Tone::urgent : Tone::plain);
  }
}

void print_followups(Paper& paper, const render::FollowupsView& view) {
  paper.line(view.now.text);
  for (const auto& person : view.people) {
    paper.part({.weight = 50, .name = "andres opfølgninger", .heads = 1});
    paper.blank();
    paper.heading(person.name.empty() ? "Ingen ansvarlig" : person.name);
    for (const auto& row : person.rows) {
      paper.row(row.task.id, id_width,
                fmt::format("{} – {}", task_line(row.task, false), from_text(row, row.from)), 2,
                row.task.overdue ? Tone::urgent : Tone::plain);
    }
  }
}

}  // namespace cli
