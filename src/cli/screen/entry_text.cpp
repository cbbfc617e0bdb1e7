#include "cli/screen/entry_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "render/views/describe_parts.hpp"

namespace cli {

namespace {

// «22.40  Politiet er fremme», as much as two lines hold.
void print_one_of_latest(Paper& paper, const render::EntryView& entry) {
  constexpr std::size_t clock_width = 5;
  // «2.30 (UTC+2)», of a time that was twice, is wider.
  const std::size_t label = std::max(clock_width, entry.clock.size());
  const std::size_t room = 2 * (paper.columns() - label - 7);
  const auto text = base::in_one_line(entry.text);
  paper.row(entry.clock, label, base::cut(text + paper.from_now(entry.at), room), 4);
}

// The later of two corrections counts; that there is another one has to be known.
void print_disputed(Paper& paper, const render::IncidentView& incident) {
  paper.part({.weight = 57, .name = "rettet to gange", .heads = 1});
  bool first = true;
  for (const auto& entry : incident.timeline) {
    if (!entry.disputed) continue;
    if (first) {
      paper.line(
          "Rettet to gange uafhængigt af hinanden; den seneste gælder, til der rettes igen. "
          "Se begge: " +
              unbroken("beredskab show ID"),
          2, 2);
    }
    first = false;
    const auto& told = entry.voided ? entry.original : entry.text;
    const auto text = base::cut(base::in_one_line(told), paper.columns());
    paper.row(entry.id, id_width, (entry.voided ? "Udgår: " : "") + text, 4);
  }
}

// When and where it was written, as far as that is not what one would think.
std::vector<std::string> whence(const render::EntryView& entry) {
  std::vector<std::string> told;
  if (entry.after_end) {
    told.push_back("skrevet efter afslutningen" + (entry.late ? ", " + entry.logged.text : ""));
  } else if (entry.late) {
    told.push_back("skrevet " + entry.logged.text);
  }
  if (entry.from) told.push_back("fra " + *entry.from);
  if (!entry.also.empty()) told.push_back("også skrevet som " + base::danish_list(entry.also));
  return told;
}

// «ØVELSE: Brand i Parken, Prøvekøbing (k3f9ab)».
std::string from_text(const render::FollowupRow& row, std::string_view from) {
  return fmt::format("{}{}{}", row.exercise ? "ØVELSE: " : "", from,
                     row.from_id ? fmt::format(" ({})", *row.from_id) : "");
}

}  // namespace

void print_latest(Paper& paper, const render::IncidentView& incident) {
  constexpr std::array sent{"message", "disclosure", "situation"};
  constexpr std::array notes{"log", "inquiry", "handover", "done", "evaluation"};
  constexpr std::size_t most_notes = 5;
  const auto among = [&](const auto& kinds) {
    std::vector<const render::EntryView*> found;
    for (const auto& entry : incident.timeline) {
      const bool waits = std::ranges::any_of(incident.inquiries, [&](const auto& task) {
        return task.open && task.id == entry.id;  // it has a place of its own
      });
      if (entry.voided || waits || !base::contains(kinds, entry.kind)) continue;
      found.push_back(&entry);
    }
    return found;
  };
  const auto print = [&](std::string_view heading, const auto& entries, std::size_t most) {
    if (entries.empty()) return;
    paper.line(heading, 2, 0);
    std::optional<std::string> day;  // told once, where it is not today
    for (std::size_t i = entries.size() - std::min(entries.size(), most); i < entries.size(); ++i) {
      if (entries[i]->other_day != day)
        paper.line(entries[i]->other_day.value_or("i dag") + ':', 4, 0);
      day = entries[i]->other_day;
      print_one_of_latest(paper, *entries[i]);
    }
  };
  const auto command = "beredskab show -i " + incident.id;
  const auto out = among(sent);
  paper.part(
      {.weight = 55, .name = "sendt ud", .command = command, .heads = 1, .newest_last = true});
  print("Sendt ud:", out, out.size());
  paper.part(
      {.weight = 56, .name = "notater", .command = command, .heads = 1, .newest_last = true});
  print("Senest:", among(notes), most_notes);
  print_disputed(paper, incident);
}

void print_entry(Paper& paper, const render::EntryView& entry, std::string_view usual_author) {
  constexpr std::size_t label_width = 13;  // «x7m2qd  22.15»
  // «2.30 (UTC+2)», of a time that was twice, is too wide for the column.
  const auto clock = entry.clock.substr(0, entry.clock.find(' '));
  std::string text = entry.original;
  if (clock != entry.clock) text = entry.clock.substr(clock.size() + 1) + ' ' + text;
  if (entry.visibility != model::Visibility::internal)
    text += fmt::format(" [{}]", base::danish(entry.visibility));
  const auto told = whence(entry);
  if (!told.empty()) text += fmt::format(" ({})", base::join(told, "; "));
  if (entry.author != usual_author) text += fmt::format(" – {}", entry.author);
  if (entry.voided) text = "UDGÅR: " + text;
  paper.row(fmt::format("{}  {:>5}", entry.id, clock), label_width, text);
  for (const auto& correction : entry.corrections) {
    std::string line = correction.voids ? "Rettelse: notatet udgår."
                                        : "Rettet til: " + render::sentence(correction.text);
    if (correction.at) line += fmt::format(" Det skete {}.", correction.at->text);
    if (correction.reason) line += " Begrundelse: " + render::sentence(*correction.reason);
    line += fmt::format(" – {}, {}", correction.author, correction.logged.text);
    paper.row(correction.id, label_width, line);
  }
  if (entry.disputed) {
    paper.row("", label_width,
              "Notatet er rettet to gange uafhængigt af hinanden. Den seneste gælder.");
  }
}

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
