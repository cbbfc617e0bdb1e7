// The command table: what is typed at night.
#include "cli/commands/commands.hpp"
#include "cli/options.hpp"
#include "cli/table/parts.hpp"

namespace cli::table {

using namespace options;

std::vector<Command> night() {
  constexpr std::string_view group = "Om natten";
  return {
    {"activate", group, "åbner en hændelse og viser, hvem der skal ringes til", {},
     {type_option, area_option, place_option, at_option, summary_option,
      {"--decided-by", "P,…", "de deltagere, der har besluttet at bruge planen"},
      level_option, exercise_option, public_option, restricted_option},
     {"beredskab activate", "beredskab activate --type TYPE --area OMRÅDE --at -20m",
      "beredskab activate -i k3f9ab      en hændelse, der er registreret"},
     true, commands::activate},
    {"report", group, "registrerer en hændelse uden at bruge planen", {},
     {type_option, area_option, place_option, at_option, summary_option, exercise_option, public_option,
      restricted_option},
     {"beredskab report --type TYPE --area OMRÅDE --summary \"…\""}, true, commands::report},
    {"call", group, "skriver et opkald og viser, hvem der er den næste",
     {{"P,…", false, "hvem: id, eller en del af navn eller organisation"}},
     {reached, no_answer, message_left, wrong_number, declined,
      {"--incoming", "", "det var dem, der ringede"},
      {"--by", "P", "den deltager, der ringede"},
      {"--via", "HVORDAN", "telefon, SMS, radio"},
      {"--retry", "TID", "hvornår der skal ringes igen: +10m, 22:45"},
      note_option,
      {"--ad-hoc", "NAVN, ORG", "en, der ikke står på listen"},
      {"--phone", "NUMMER", "telefon, med --ad-hoc"},
      {"--scope", "HVAD", "hvad personen er inddraget til, med --ad-hoc"},
      at_option, public_option, restricted_option},
     {"beredskab call                     hvem mangler",
      "beredskab call jens --reached", "beredskab call jens --no-answer --retry +10m",
      "beredskab call --ad-hoc \"Navn, Skolen\" --phone 12345678"},
     true, commands::call},
    {"log", group, "skriver, hvad der sker", {{"TEKST", false, "teksten; - læser den fra et andet program"}},
     {at_option, public_option, restricted_option}, {"beredskab log \"Politiet er fremme\""}, true,
     commands::log},
    {"decide", group, "skriver en beslutning; et nej er også et svar",
     {{"TEKST", false, "beslutningen; - læser den fra et andet program"}},
     {{"--question", "PUNKT", "det punkt, der tages stilling til"},
      {"--for", "P,…", "de deltagere, det gælder; all er alle"},
      {"--not", "", "besluttet: ikke"},
      {"--by", "P,…", "dem, der har besluttet det"},
      {"--dissent", "TEKST", "uenighed, og hos hvem"},
      level_option, responsible_option, due_option,
      {"--replaces", "ID", "den opfølgning, der dermed ikke skal gøres"},
      {"--meeting", "MØDE", "besluttet på et møde: dets id eller dag, 2026-12-01"},
      at_option, public_option, restricted_option},
     {"beredskab decide \"Vi sender SMS\" --question PUNKT --by jens,tove --due 07:30",
      "beredskab decide --question PUNKT --not",
      "beredskab decide \"Viceværten gør det\" --replaces x7m2qd --responsible jens",
      "beredskab decide \"Nye nøgler\" --meeting 2026-12-01 --responsible jens"},
     true, commands::decide},
    {"inquiry", group, "skriver en henvendelse, for eksempel fra pressen",
     {{"HVEM", false, "hvem der henvendte sig"}, {"TEKST", false, "hvad de spurgte om"}},
     {responsible_option, due_option, {"--answer", "TEKST", "svaret"}, at_option, public_option,
      restricted_option},
     {"beredskab inquiry \"Avisen\" \"Er nogen kommet til skade?\" --due +1h"}, true,
     commands::inquiry},
    {"done", group, "melder en opfølgning udført eller en henvendelse besvaret",
     {{"ID", false, "notatets id, eller en del af dets tekst"},
      {"TEKST", false, "bemærkning eller svar"}},
     {at_option, public_option, restricted_option}, {"beredskab done x7m2qd \"SMS er sendt\""},
     true, commands::done},
    {"handover", group, "en anden overtager som den, der indkalder",
     {{"TEKST", false, "bemærkning"}},
     {{"--to", "P", "den, der overtager"}, {"--until", "TID", "hvor længe: 08:00, +12h"},
      at_option},
     {"beredskab handover --to tove --until 08:00"}, true, commands::handover},
    {"status", group, "hvor langt vi er", {},
     {all_option, {"--ics", "", "planens år som kalender"}, output_option},
     {"beredskab status", "beredskab status --all", "beredskab status --ics -o aaret.ics"}, false, commands::status},
    {"guide", group, "natten på én side", {}, {}, {}, false, commands::guide},
  };
}

}  // namespace cli::table
