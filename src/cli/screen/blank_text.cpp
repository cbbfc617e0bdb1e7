#include "cli/screen/blank_text.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/people_text.hpp"

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
  Paper paper(session, Paper::Holds::sheet);
  head(paper, "Ringeliste til papir", view.incident);
  paper.blank();
  for (const auto& number : view.numbers) paper.line(number_line(number));
  const auto answers = [&] {
    paper.raw(
        "     kl. _____  [ ] talt med  [ ] intet svar  [ ] besked lagt  [ ] kan ikke\n"
        "     ring igen kl. _____  bemærk: " +
        rule(44) + '\n');
  };
  for (const auto& row : view.people) {
    paper.blank();
    const auto& person = row.person;
    auto who = person.beside_organisation;
    if (!person.organisation.empty()) who += ", " + person.organisation;
    for (const auto& number : person.dial) who += "  " + unbroken(number.phone);
    const std::size_t indent = row.number < 10 ? 2 : 1;
    paper.line(fmt::format("{}. {}", row.number, who), indent, 5 - indent);
    const auto more = [&](const std::string& text) { paper.line(text, 5, 2); };
    if (person.deputy) {
      more("Ellers: " + *person.deputy +
           (person.deputy_phone ? ", " + unbroken(*person.deputy_phone) : std::string()));
    }
    if (person.absence) more(*person.absence);
    for (const auto& other : person.instead_of) more("I stedet for " + other);
    answers();
  }
  for (const auto& row : view.rows) {
    paper.blank();
    paper.raw(fmt::format("{:>3}. navn: {}  nummer: {}\n", row.number, rule(34), rule(20)));
    answers();
  }
  paper.blank();
  paper.line(
      fmt::format(
          "Skriv det ind bagefter, en linje ad gangen: {}. I stedet for --reached: intet svar "
          "--no-answer, besked lagt --message-left, kan ikke --declined; ring igen: --retry 22:40; "
          "bemærk: --note \"TEKST\". En, der ikke er på listen: {}.",
          unbroken("beredskab call NAVN --reached --at 22:10"),
          unbroken("beredskab call --ad-hoc \"NAVN, ORGANISATION\" --phone NUMMER --reached --at "
                   "22:10")),
      0, 0);
  return paper.take();
}

std::string blank_log_text(Session& session, const render::BlankLogView& view) {
  Paper paper(session, Paper::Holds::sheet);
  head(paper, "Log til papir", view.incident);
  paper.blank();
  paper.line(
      "En linje for hvert: hvad der skete, hvad der blev besluttet («ikke» er også en "
      "beslutning), hvem der følger op og inden hvornår. Skriv klokkeslættet, da det skete.",
      0, 0);
  for (const auto& row : view.rows) {
    paper.blank();
    paper.raw(fmt::format("{:>3}. kl. _____  hvad: {}\n", row.number, rule(54)));
    paper.raw(
        fmt::format("     hvem: {}  beslutning, opfølgning, frist: {}\n", rule(18), rule(17)));
  }
  paper.blank();
  paper.line(
      fmt::format("Skriv det ind bagefter, en linje ad gangen: {}; en beslutning: {}; en "
                  "opfølgning: {}. Er "
                  "hændelsen ikke oprettet: {}.",
                  unbroken("beredskab log \"TEKST\" --at 22:10"),
                  unbroken("beredskab decide \"TEKST\" --at 22:10"),
                  unbroken("beredskab decide \"TEKST\" --responsible NAVN --due TID --at 22:10"),
                  unbroken("beredskab activate --at 22:10")),
      0, 0);
  return paper.take();
}

}  // namespace cli
