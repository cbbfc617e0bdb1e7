#include "cli/blank_text.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/paper.hpp"

namespace cli {

namespace {

std::string rule(std::size_t width) { return std::string(width, '_'); }

void head(Paper& paper, const std::string& title, const std::optional<std::string>& incident) {
  paper.heading(title);
  paper.blank();
  paper.raw(fmt::format("Hændelse: {}\n", incident.value_or(rule(60))));
  paper.raw(fmt::format("Dato: {}  Skrevet af: {}\n", rule(20), rule(32)));
}

}  // namespace

std::string blank_calls_text(Session& session, const render::BlankCallsView& view) {
  Paper paper(session);
  head(paper, "Ringeliste til papir", view.incident);
  paper.blank();
  for (const auto& number : view.numbers) {
    paper.line(fmt::format("{}: {}", number.name, number.phone));
  }
  const auto answers = [&] {
    paper.raw("     kl. _____  [ ] talt med  [ ] intet svar  [ ] besked lagt  [ ] kan ikke\n"
              "     ring igen kl. _____  bemærk: " + rule(44) + '\n');
  };
  for (const auto& row : view.people) {
    paper.blank();
    std::string who = row.person.name;
    for (const auto& number : row.person.dial) who += "  " + number.phone;
    paper.raw(fmt::format("{:>3}. {}\n", row.number, base::visible(who)));
    if (row.person.absence) paper.raw("     " + *row.person.absence + '\n');
    answers();
  }
  for (const auto& row : view.rows) {
    paper.blank();
    paper.raw(fmt::format("{:>3}. navn: {}  nummer: {}\n", row.number, rule(34), rule(20)));
    answers();
  }
  paper.blank();
  paper.line("Skriv det ind bagefter: beredskab call NAVN --reached --at 22:10");
  return paper.take();
}

std::string blank_log_text(Session& session, const render::BlankLogView& view) {
  Paper paper(session);
  head(paper, "Log til papir", view.incident);
  for (const auto& row : view.rows) {
    paper.blank();
    paper.raw(fmt::format("{:>3}. kl. _____  hvad: {}\n", row.number, rule(54)));
    paper.raw(fmt::format("     hvem: {}  beslutning, opfølgning, frist: {}\n", rule(18), rule(17)));
  }
  paper.blank();
  paper.line("Skriv det ind bagefter: beredskab log \"TEKST\" --at 22:10");
  return paper.take();
}

}  // namespace cli
