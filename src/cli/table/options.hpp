// The options that several commands take, each said once. For the command table.
#pragma once

#include "cli/table/command.hpp"

namespace cli::options {

constexpr Option emptied(Option option) {
  option.may_be_empty = true;
  return option;
}

inline constexpr Option at_option{"--at", "TID",
                                  "hvornår det skete: 22:10, -15m, 2026-11-20T22:10"};
inline constexpr Option public_option{"--public", "", "må offentliggøres"};
inline constexpr Option restricted_option{"--restricted", "", "kun for en begrænset kreds"};
inline constexpr Option call_back_option{"--phone", "NUMMER",
                                         "det nummer, der skal ringes tilbage til, i e-mailen"};
inline constexpr Option responsible_option{"--responsible", "P", "den, der følger op"};
inline constexpr Option due_option{"--due", "TID", "fristen: 07:30, +2h, 2026-11-21"};
inline constexpr Option type_option{"--type", "TYPE", "hændelsestypen"};
inline constexpr Option area_option{"--area", "OMRÅDE,…", "boligområdet; flere med komma imellem"};
inline constexpr Option place_option{"--place", "STED",
                                     "stedet; alene, når det er uden for områderne"};
inline constexpr Option summary_option{"--summary", "TEKST", "hvad der er sket"};
inline constexpr Option exercise_option{"--exercise", "", "det er en øvelse"};
inline constexpr Option since_option{"--since", "DAG", "fra og med dagen, 2026-01-01"};
inline constexpr Option until_day_option{"--until", "DAG", "til og med dagen"};
inline constexpr Option all_option{"--all", "", "alle planer i beredskabsmappen"};
inline constexpr Option format_option{"--format", "FORMAT", "text, md, html eller pdf"};
inline constexpr Option table_option{"--format", "FORMAT", "text eller csv (regneark)"};
inline constexpr Option blank_option{"--blank", "",
                                     "et tomt ark at skrive på, når der ikke er strøm"};
inline constexpr Option output_option{"--output", "FIL", "skriv i filen"};
inline constexpr Option force_option{"--force", "", "skriv oven i en fil, der er der"};
inline constexpr Option without_restricted_option{"--without-restricted", "",
                                                  "udelad det, der kun er for en begrænset kreds"};
inline constexpr Option document_option{"--document", "FIL", "et andet dokument i planens mappe"};
inline constexpr Option level_option{"--level", "NIVEAU", "planens niveau eller aktiveringstrin"};
inline constexpr Option happened_option = emptied({"--happened", "TEKST", "hvad der er sket"});
inline constexpr Option known_option = emptied({"--known", "TEKST", "hvad vi ved"});
inline constexpr Option unknown_option = emptied({"--unknown", "TEKST", "hvad vi ikke ved endnu"});
inline constexpr Option guarded_option =
    emptied({"--guarded", "TEKST", "det, der ikke må forlade kredsen"});
inline constexpr Option note_option{"--note", "TEKST", "bemærkning"};
inline constexpr Option language_option{"--language", "SPROG",
                                        "sproget, når rollen vælges efter sprog"};
inline constexpr Option name_option{"--name", "NAVN", "navnet"};
inline constexpr Option organisation_option{"--organisation", "NAVN", "organisationen"};
inline constexpr Option title_option{"--title", "TITEL", "stilling eller rolle"};
inline constexpr Option own_phone_option{"--phone", "NUMMER", "telefon"};
inline constexpr Option mobile_option{"--mobile", "NUMMER", "mobil"};
inline constexpr Option email_option{"--email", "ADRESSE", "e-mail"};
inline constexpr Option deputy_option{"--deputy", "P", "stedfortræderen, som står på listen"};
inline constexpr Option hours_option{"--hours", "TEKST", "hvornår personen kan træffes"};
inline constexpr Option good_option{"--good", "TEKST", "hvad der gik godt"};
inline constexpr Option bad_option{"--bad", "TEKST", "hvad der gik mindre godt"};
inline constexpr Option change_option{"--change", "TEKST", "hvad der bør ændres i planen"};
inline constexpr Option yes_option{"--yes", "", "skriv ændringen uden at spørge"};
inline constexpr Option not_option{"--not", "", "besluttet: ikke"};
inline constexpr Option dissent_option{"--dissent", "TEKST", "uenighed, og hos hvem"};
inline constexpr Option call_via_option{"--via", "HVORDAN", "telefon, SMS, radio"};
inline constexpr Option retry_option{"--retry", "TID", "hvornår der skal ringes igen: +10m, 22:45"};
inline constexpr Option internal_option{"--internal", "", "internt"};
inline constexpr Option year_option{"--year", "ÅR", "det år, som tallet gælder"};
inline constexpr Option source_option{"--source", "TEKST", "hvor tallet er fra"};
inline constexpr Option reached{"--reached", "", "talt med"};
inline constexpr Option no_answer{"--no-answer", "", "intet svar"};
inline constexpr Option message_left{"--message-left", "", "besked lagt"};
inline constexpr Option wrong_number{"--wrong-number", "", "forkert nummer"};
inline constexpr Option declined{"--declined", "", "kan ikke deltage"};

inline constexpr bool of_all_plans = true;
inline const NotWith all_or_one{
    "--all", {"--incident", "--plan"}, "Vælg alle planer, eller nævn én."};

}  // namespace cli::options
