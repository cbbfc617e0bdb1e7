#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/session.hpp"
#include "render/parts.hpp"

namespace cli::commands {

namespace {

// At most 150 words: a test counts them.
constexpr std::string_view night = R"(Natten på én side

1. Er nogen i fare, så ring {} først.
2. beredskab activate
   Svar på, hvad der er sket, og hvor. Resten kan vente.
3. Ring ned ad listen, og skriv efter hvert opkald:
   beredskab call NAVN --reached
   beredskab call NAVN --no-answer --retry +10m
4. Tag stilling til punkterne. Et nej er også et svar:
   beredskab decide "…" --question PUNKT --by NAVN,NAVN
   beredskab decide --question PUNKT --not
5. Skriv det, der sker, når det sker:
   beredskab log "…"
   beredskab inquiry "HVEM" "HVAD DE SPURGTE OM"
6. Hvor langt er vi?
   beredskab status
7. Skrev du forkert? Intet slettes, alt kan rettes:
   beredskab correct ID "…"
8. Skal en anden tage over?
   beredskab handover --to NAVN
9. Når det er forbi:
   beredskab close
   beredskab summary

Skete det tidligere, så tilføj --at 22:10.
Skriv aldrig CPR-numre.
)";

}  // namespace

Output guide(Session& session, const Arguments&) {
  std::vector<std::string> numbers;
  try {
    if (const auto* plans = session.plans()) {
      for (const auto& number : plans->emergency) numbers.push_back(number.phone.str());
    }
  } catch (const base::Error&) {
    // Without a workspace the page is still worth having.
  }
  if (numbers.empty()) numbers.push_back("112");
  const std::string text = fmt::format(night, numbers.front());
  return {text, render::Json::text(text)};
}

}  // namespace cli::commands
