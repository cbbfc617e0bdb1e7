#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/people_text.hpp"
#include "render/answers/participants_view.hpp"
#include "render/engine/json.hpp"

namespace cli::commands {

namespace {

std::string verified_text(const render::ParticipantRow& row) {
  const auto& person = row.person;
  if (person.dial.empty() && !person.email) return "Hverken nummer eller e-mail.";
  if (!row.verified) return "Aldrig bekræftet.";
  return fmt::format(
      "{} den {}{}.", row.from && *row.from == *row.verified ? "Ny på listen" : "Bekræftet",
      base::danish_date_short(*row.verified), row.unverified ? ", for over et år siden" : "");
}

void print(Paper& paper, const render::ParticipantRow& row, std::string_view label) {
  const auto& person = row.person;
  std::string who = person.name;
  if (person.title != person.name) who += ", " + person.title;
  who += fmt::format(", {} ({})", person.organisation, person.id);
  if (row.only_deputy) who += ", kun stedfortræder";
  paper.row(label, 3, who, 0);
  if (row.in_office) {
    paper.row("", 3, fmt::format("{}. {}", reach(person), verified_text(row)), 0);
    if (person.absence) paper.row("", 3, *person.absence + '.', 0);
  }
  if (row.until) {
    paper.row("", 3, fmt::format("Til og med den {}.", base::danish_date_short(*row.until)), 0);
  } else if (row.from && !row.in_office) {
    paper.row("", 3, fmt::format("Fra den {}.", base::danish_date_short(*row.from)), 0);
  }
}

}  // namespace

Output participant_list(Session& session, const Arguments&) {
  const auto context = session.context();
  const auto view = render::participants_view(context, session.plan_entries());
  Paper paper(session);
  int position = 0;
  bool others = false;
  for (const auto& row : view.participants) {
    if (row.in_office) print(paper, row, fmt::format("{}.", ++position));
    others = others || !row.in_office;
  }
  if (others) {
    paper.blank();
    paper.line("Ikke deltagere i dag:");
    for (const auto& row : view.participants) {
      if (!row.in_office) print(paper, row, "");
    }
  }
  if (const auto old = render::unverified_text(context, session.plan_entries())) {
    paper.blank();
    paper.line(*old + " Spørg dem, om oplysningerne er rigtige, og skriv: " +
               unbroken("beredskab participant verify NAVN,…"));
  }
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
