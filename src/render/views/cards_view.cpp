#include "render/views/cards_view.hpp"

#include <fmt/format.h>

namespace render {

GuideView guide_view(const Context& context) {
  const auto numbers = emergency_view(context);
  const std::string first = numbers.empty() ? "112" : numbers.front().phone;
  GuideView guide;
  const auto step = [&](std::string text, std::vector<std::string> commands,
                        std::optional<std::string> after = {}) {
    const int number = static_cast<int>(guide.steps.size()) + 1;
    guide.steps.push_back({number, std::move(text), std::move(commands), std::move(after)});
  };
  // At most 150 words: a test counts them.
  step(fmt::format("Er nogen i fare, så ring {} først.", first), {});
  step("Åbn en hændelse:", {"beredskab activate"},
       "Svar på, hvad der er sket, og hvor. Resten kan vente.");
  step("Ring ned ad listen, og skriv efter hvert opkald:",
       {"beredskab call NAVN --reached", "beredskab call NAVN --no-answer --retry +10m"});
  step("Tag stilling til punkterne. Et nej er også et svar:",
       {"beredskab decide \"…\" --question PUNKT --by NAVN,NAVN",
        "beredskab decide --question PUNKT --not"});
  step("Skriv det, der sker, når det sker:",
       {"beredskab log \"…\"", "beredskab inquiry \"HVEM\" \"HVAD DE SPURGTE OM\""});
  step("Hvor langt er vi?", {"beredskab status"});
  step("Skrev du forkert? Intet slettes, alt kan rettes:", {"beredskab correct ID \"…\""});
  step("Skal en anden tage over?", {"beredskab handover --to NAVN"});
  step("Når det er forbi:", {"beredskab close", "beredskab summary"});
  guide.notes = {"Skete det tidligere, så tilføj --at 22:10.", "Skriv aldrig CPR-numre."};
  return guide;
}

CardsView cards_document(const Context& context, const model::Incident* incident) {
  return {guide_view(context), emergency_view(context), cards_view(context, incident)};
}

}  // namespace render
