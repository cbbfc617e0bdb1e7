#include "render/documents/cards_view.hpp"

#include <fmt/format.h>

#include "render/views/describe_parts.hpp"

namespace render {

GuideView guide_view(const Context& context) {
  const auto numbers = emergency_view(context);
  const std::string first = numbers.empty() ? "112" : numbers.front().phone.str();
  GuideView guide;
  const auto step = [&](std::string text, std::vector<std::string> commands,
                        std::optional<std::string> after = {}) {
    const int number = static_cast<int>(guide.steps.size()) + 1;
    guide.steps.push_back({number, std::move(text), std::move(commands), std::move(after)});
  };
  // Without words behind: each command asks, and a shell keeps what is typed on its line.
  // At most 150 words: a test counts them.
  step(fmt::format("Er nogen i fare, så ring {} først.", first), {});
  step("Åbn en hændelse:", {"beredskab activate"},
       "Svar med nummer eller navn; Enter tager det i klammer.");
  step("Ring ned ad listen; tast et bogstav efter hvert opkald:", {"beredskab call"});
  step("Tag stilling til punkterne. Et nej er også et svar:", {"beredskab decide"});
  step("Skriv det, der sker, når det sker:", {"beredskab log", "beredskab inquiry"});
  step("Hvor langt er vi?", {"beredskab status"});
  step("Er noget gjort, besvaret eller sendt?", {"beredskab done", "beredskab message issue"});
  step("Skrev du forkert? Intet slettes, alt kan rettes:", {"beredskab correct"});
  step("Skal en anden tage over?", {"beredskab handover"});
  step("Når det er forbi:", {"beredskab close", "beredskab summary"});
  guide.notes = {
      "Alle spørger selv: ? er hjælp, tilbage går et spørgsmål tilbage, fortryd holder op. "
      "Dine svar tilbydes næste gang.",
      "Tider: 22.10, i går kl. 22, om 10 min.", "Skriv aldrig CPR-numre."};
  return guide;
}

CardsView cards_document(const Context& context, const model::Incident* incident) {
  CardsView view{guide_view(context), emergency_view(context), {}, {}, {}};
  if (incident != nullptr) {
    view.incident = incident_title(context, *incident);
    view.incident_id = incident->name.id();
  }
  view.cards = cards_view(context, incident);
  return view;
}

}  // namespace render
