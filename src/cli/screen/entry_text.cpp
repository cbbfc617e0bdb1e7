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
  const auto text = base::join(base::split(entry.text, '\n'), " ");
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
    const auto text = base::cut(base::join(base::split(told, '\n'), " "), paper.columns());
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
  return told;
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
    if (correction.reason) line += " Fordi: " + render::sentence(*correction.reason);
    line += fmt::format(" – {}, {}", correction.author, correction.logged.text);
    paper.row(correction.id, label_width, line);
  }
  if (entry.disputed) {
    paper.row("", label_width,
              "Notatet er rettet to gange uafhængigt af hinanden. Den seneste gælder.");
  }
}

}  // namespace cli
