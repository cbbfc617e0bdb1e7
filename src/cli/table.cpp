// The one command table.
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"

namespace cli {

namespace {

constexpr std::string_view night = "Om natten";
constexpr std::string_view larger = "Når planen har opgaver, actioncards eller bemanding";
constexpr std::string_view after = "Bagefter";
constexpr std::string_view documents = "Slå op og skriv ud";
constexpr std::string_view folder = "Beredskabsmappen";
constexpr std::string_view people = "Når deltagerne skifter";

constexpr Option at_option{"--at", "TID", "hvornår det skete: 22:10, -15m, 2026-11-20T22:10"};
constexpr Option public_option{"--public", "", "må offentliggøres"};
constexpr Option restricted_option{"--restricted", "", "kun for en begrænset kreds"};
constexpr Option responsible_option{"--responsible", "P", "den, der følger op"};
constexpr Option due_option{"--due", "TID", "fristen: 07:30, +2h, 2026-11-21"};
constexpr Option type_opt{"--type", "TYPE", "hændelsestypen"};
constexpr Option area_opt{"--area", "OMRÅDE", "boligområdet"};
constexpr Option place_option{"--place", "STED", "stedet i boligområdet"};
constexpr Option summary_option{"--summary", "TEKST", "hvad der er sket"};
constexpr Option exercise_option{"--exercise", "", "det er en øvelse"};
constexpr Option since_option{"--since", "DAG", "fra og med dagen, 2026-01-01"};
constexpr Option until_day_option{"--until", "DAG", "til og med dagen"};
constexpr Option all_option{"--all", "", "alle planer i beredskabsmappen"};
constexpr Option format_option{"--format", "FORMAT", "text, md eller html"};
constexpr Option output_option{"--output", "FIL", "skriv i filen"};
constexpr Option level_opt{"--level", "NIVEAU", "planens niveau eller aktiveringstrin"};
constexpr Option note_option{"--note", "TEKST", "bemærkning"};
constexpr Option language_opt{"--language", "SPROG", "sproget, når rollen vælges efter sprog"};
constexpr Option name_option{"--name", "NAVN", "navnet"};
constexpr Option organisation_option{"--organisation", "NAVN", "organisationen"};
constexpr Option title_option{"--title", "TITEL", "stilling eller rolle"};
constexpr Option own_phone_option{"--phone", "NUMMER", "telefon"};
constexpr Option mobile_option{"--mobile", "NUMMER", "mobil"};
constexpr Option email_option{"--email", "ADRESSE", "e-mail"};
constexpr Option deputy_option{"--deputy", "P", "stedfortræderen, som står på listen"};
constexpr Option hours_option{"--hours", "TEKST", "hvornår personen kan træffes"};
constexpr Option yes_option{"--yes", "", "skriv ændringen uden at spørge"};
constexpr Option reached{"--reached", "", "talt med"};
constexpr Option no_answer{"--no-answer", "", "intet svar"};
constexpr Option message_left{"--message-left", "", "besked lagt"};
constexpr Option wrong_number{"--wrong-number", "", "forkert nummer"};
constexpr Option declined{"--declined", "", "kan ikke deltage"};

const std::vector<Command> table{
    {"activate", night, "åbner en hændelse og viser, hvem der skal ringes til", {},
     {type_opt, area_opt, place_option, at_option, summary_option,
      {"--decided-by", "P,…", "de deltagere, der har besluttet at bruge planen"},
      level_opt, exercise_option, public_option, restricted_option},
     {"beredskab activate", "beredskab activate --type TYPE --area OMRÅDE --at -20m",
      "beredskab activate -i k3f9ab      en hændelse, der er registreret"},
     true, commands::activate},
    {"report", night, "registrerer en hændelse uden at bruge planen", {},
     {type_opt, area_opt, place_option, at_option, summary_option, exercise_option, public_option,
      restricted_option},
     {"beredskab report --type TYPE --area OMRÅDE --summary \"…\""}, true, commands::report},
    {"call", night, "skriver et opkald og viser, hvem der er den næste",
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
    {"log", night, "skriver, hvad der sker", {{"TEKST", false, "teksten; - læser den fra et andet program"}},
     {at_option, public_option, restricted_option}, {"beredskab log \"Politiet er fremme\""}, true,
     commands::log},
    {"decide", night, "skriver en beslutning; et nej er også et svar",
     {{"TEKST", false, "beslutningen; - læser den fra et andet program"}},
     {{"--question", "PUNKT", "det punkt, der tages stilling til"},
      {"--for", "P,…", "de deltagere, det gælder; all er alle"},
      {"--not", "", "besluttet: ikke"},
      {"--by", "P,…", "dem, der har besluttet det"},
      {"--dissent", "TEKST", "uenighed, og hos hvem"},
      level_opt, responsible_option, due_option, at_option, public_option, restricted_option},
     {"beredskab decide \"Vi sender SMS\" --question PUNKT --by jens,tove --due 07:30",
      "beredskab decide --question PUNKT --not"},
     true, commands::decide},
    {"inquiry", night, "skriver en henvendelse, for eksempel fra pressen",
     {{"HVEM", false, "hvem der henvendte sig"}, {"TEKST", false, "hvad de spurgte om"}},
     {responsible_option, due_option, {"--answer", "TEKST", "svaret"}, at_option, public_option,
      restricted_option},
     {"beredskab inquiry \"Avisen\" \"Er nogen kommet til skade?\" --due +1h"}, true,
     commands::inquiry},
    {"done", night, "melder en opfølgning udført eller en henvendelse besvaret",
     {{"ID", false, "notatets id, eller en del af dets tekst"},
      {"TEKST", false, "bemærkning eller svar"}},
     {at_option, public_option, restricted_option}, {"beredskab done x7m2qd \"SMS er sendt\""},
     true, commands::done},
    {"handover", night, "en anden overtager som den, der indkalder",
     {{"TEKST", false, "bemærkning"}},
     {{"--to", "P", "den, der overtager"}, {"--until", "TID", "hvor længe: 08:00, +12h"},
      at_option},
     {"beredskab handover --to tove --until 08:00"}, true, commands::handover},
    {"status", night, "hvor langt vi er", {}, {all_option},
     {"beredskab status", "beredskab status --all"}, false, commands::status},
    {"guide", night, "natten på én side", {}, {}, {}, false, commands::guide},

    {"task", larger, "viser planens opgaver, eller skriver, hvem der tager dem, og at de er udført",
     {{"OPGAVE", false, "opgavens nummer, id eller en del af den"},
      {"TEKST", false, "bemærkning"}},
     {{"--take", "P", "den, der påtager sig den"},
      {"--to", "P", "den, der får den"},
      {"--done", "", "den er udført"},
      {"--by", "P", "den, der udførte den, med --done"},
      {"--reopen", "", "den er ikke udført alligevel"},
      at_option, public_option, restricted_option},
     {"beredskab task", "beredskab task 2 --take tove", "beredskab task 2 --done"}, true,
     commands::task},
    {"cards", larger, "viser planens actioncards, og krydser af på dem",
     {{"KORT", false, "kortets id eller en del af navnet"}, {"TEKST", false, "bemærkning"}},
     {{"--tick", "NR,…", "opgaver, der er udført"},
      {"--by", "P", "den, der udførte dem"},
      at_option, public_option, restricted_option},
     {"beredskab cards", "beredskab cards KORT", "beredskab cards KORT --tick 1,2"}, true,
     commands::cards},
    {"staff", larger, "viser bemandingen: hvem der er hvor, og hvem der skal afløses", {}, {},
     {"beredskab staff"}, false, commands::staff},
    {"staff need", larger, "skriver, hvor mange der er brug for",
     {{"ROLLE", false, "rollens id eller en del af navnet"}, {"ANTAL", false, "hvor mange"}},
     {language_opt, note_option, at_option, public_option, restricted_option},
     {"beredskab staff need ROLLE 4", "beredskab staff need ROLLE 2 --language arabisk"}, true,
     commands::staff_need},
    {"staff assign", larger, "skriver, hvem der er valgt og klar",
     {{"ROLLE", false, "rollens id eller en del af navnet"}, {"NAVN,…", false, "hvem"}},
     {language_opt, note_option, at_option, public_option, restricted_option},
     {"beredskab staff assign ROLLE \"Bo Prøve, Tove Prøve\""}, true, commands::staff_assign},
    {"staff send", larger, "sender folk ud",
     {{"NAVN,…", false, "hvem"}, {"STED", false, "et af planens steder, eller et andet"}},
     {note_option, at_option, public_option, restricted_option},
     {"beredskab staff send \"bo, tove\" STED"}, true, commands::staff_send},
    {"staff relieve", larger, "en afløser en anden samme sted",
     {{"NAVN", false, "den, der afløses"}},
     {{"--by", "NAVN", "afløseren, som er valgt"}, note_option, at_option, public_option,
      restricted_option},
     {"beredskab staff relieve bo --by tove"}, true, commands::staff_relieve},
    {"staff home", larger, "sender folk hjem", {{"NAVN,…", false, "hvem; alle er alle"}},
     {note_option, at_option, public_option, restricted_option}, {"beredskab staff home bo"}, true,
     commands::staff_home},

    {"close", after, "afslutter en hændelse", {{"TEKST", false, "bemærkning"}}, {at_option},
     {"beredskab close"}, true, commands::close},
    {"correct", after, "retter et notat; det gamle bliver stående",
     {{"ID", false, "notatets id, eller en del af dets tekst; hændelsens id er dens aktivering"},
      {"TEKST", false, "den rigtige tekst"}},
     {{"--void", "", "notatet udgår"},
      {"--reason", "TEKST", "hvorfor"},
      at_option, type_opt, area_opt, place_option, exercise_option,
      {"--no-exercise", "", "det er ingen øvelse"},
      {"--question", "PUNKT", "punktet"},
      {"--for", "P,…", "de deltagere, det gælder"},
      {"--not", "", "besluttet: ikke"},
      {"--by", "P,…", "dem, der har besluttet det, eller den, der ringede"},
      {"--dissent", "TEKST", "uenighed"},
      responsible_option, due_option,
      {"--answer", "TEKST", "svaret på en henvendelse"},
      {"--who", "HVEM", "hvem opkaldet var til, eller hvem der henvendte sig"},
      {"--to", "P", "den, der overtager"},
      {"--until", "TID", "hvor længe"},
      {"--retry", "TID", "hvornår der skal ringes igen"},
      {"--via", "HVORDAN", "telefon, SMS, radio"},
      reached, no_answer, message_left, wrong_number, declined,
      {"--good", "TEKST", "hvad der gik godt"},
      {"--bad", "TEKST", "hvad der gik mindre godt"},
      {"--change", "TEKST", "hvad der bør ændres i planen"},
      public_option, {"--internal", "", "internt"}, restricted_option},
     {"beredskab correct x7m2qd \"SMS til opgang 10–14\" --reason \"forkert opgang\"",
      "beredskab correct x7m2qd --void --reason \"skrevet i den forkerte hændelse\"",
      "beredskab correct k3f9ab --type TYPE"},
     true, commands::correct},
    {"evaluate", after, "skriver, hvad der gik godt, og hvad der bør ændres",
     {{"TEKST", false, "bemærkning"}},
     {{"--good", "TEKST", "hvad der gik godt"},
      {"--bad", "TEKST", "hvad der gik mindre godt"},
      {"--change", "TEKST", "hvad der bør ændres i planen"},
      at_option},
     {"beredskab evaluate --good \"…\" --change \"…\""}, true, commands::evaluate},
    {"merge-into", after, "lægger en hændelse sammen med en anden",
     {{"HÆNDELSE", false, "den, der går videre"}, {"TEKST", false, "bemærkning"}}, {at_option},
     {"beredskab merge-into k3f9ab -i p4w8cd"}, true, commands::merge_into},
    {"commit", after, "gemmer notaterne i historikken", {},
     {{"--message", "TEKST", "hvad der skal stå i historikken"}}, {"beredskab commit"}, false,
     commands::commit},

    {"measure", after, "skriver et nyt tal, eller tekst, til helhedsplanen",
     {{"INDIKATOR", false, "det, der er målt; med --text i stedet teksten"},
      {"TAL", false, "tallet: 12 eller 7,9"}},
     {{"--area", "OMRÅDE", "helhedsplanens område"},
      {"--year", "ÅR", "det år, som tallet gælder"},
      {"--source", "TEKST", "hvor tallet er fra"},
      note_option,
      {"--text", "", "skriv tekst, ikke et tal"},
      {"--effort", "INDSATS", "indsatsområdet, med --text"}},
     {"beredskab measure tryghed 74,5 --area OMRÅDE --year 2026 --source \"Politiets måling\"",
      "beredskab measure --text --effort INDSATS \"Værestedet har åbent hver aften\""},
     true, commands::measure},

    {"summary", documents, "rapporten om en hændelse, eller en periode i tal", {},
     {since_option, until_day_option, all_option, format_option, output_option},
     {"beredskab summary -i k3f9ab -o rapport.html",
      "beredskab summary --since 2026-01-01 --until 2026-06-30",
      "beredskab summary --all --since 2026-01-01"},
     false, commands::summary},
    {"contacts", documents, "kontaktlisten", {}, {format_option, output_option},
     {"beredskab contacts -o kontakter.html"}, false, commands::contacts},
    {"list", documents, "finder hændelser", {},
     {type_opt, area_opt, since_option, until_day_option,
      {"--open", "", "kun de åbne"},
      {"--exercise", "", "kun øvelser"},
      {"--text", "TEKST", "kun dem, hvor teksten står"}},
     {"beredskab list --open", "beredskab list --text nøgle"}, false, commands::list},
    {"show", documents, "viser en hændelses log, eller ét notat",
     {{"ID", false, "et notat eller en hændelse"}}, {}, {"beredskab show", "beredskab show x7m2qd"},
     false, commands::show},
    {"plan list", documents, "planerne i beredskabsmappen", {}, {}, {}, false,
     commands::plan_list},
    {"plan show", documents, "viser det underskrevne dokument", {},
     {format_option, output_option}, {"beredskab plan show --format md"}, false,
     commands::plan_show},
    {"plan overview", documents, "viser, hvad programmet ved om planen", {},
     {format_option, output_option}, {"beredskab plan overview -o planen.html"}, false,
     commands::plan_overview},
    {"progress", documents, "helhedsplanens mål og tal, og pengene", {},
     {format_option, output_option}, {"beredskab progress", "beredskab progress -o fremdrift.html"},
     false, commands::progress},

    {"participant list", people, "deltagerne, og hvornår deres oplysninger sidst er bekræftet", {},
     {}, {"beredskab participant list"}, false, commands::participant_list},
    {"participant add", people, "føjer en deltager til listen",
     {{"NAVN", false, "navnet; eller et id, med --name"}},
     {name_option, organisation_option, title_option, own_phone_option, mobile_option,
      email_option, deputy_option,
      {"--only-deputy", "", "ringes kun op som stedfortræder"},
      hours_option, note_option,
      {"--from", "DAG", "første dag; ellers i dag"},
      {"--after", "P", "den, som den nye ringes op efter; ellers den sidste"},
      yes_option},
     {"beredskab participant add \"Bo Prøve\" --organisation Skolen --title Leder"}, true,
     commands::participant_add},
    {"participant replace", people, "skriver en efterfølger ind; den gamle får en sidste dag",
     {{"P", false, "den, der holder op"}},
     {name_option, organisation_option, title_option, own_phone_option, mobile_option,
      email_option, deputy_option, hours_option, note_option,
      {"--on", "DAG", "efterfølgerens første dag; ellers i dag"},
      {"--take-deputy", "", "efterfølgeren bliver stedfortræder for de samme"},
      yes_option},
     {"beredskab participant replace tove --name \"Bo Prøve\" --on 2027-01-01"}, true,
     commands::participant_replace},
    {"participant end", people, "giver en deltager en sidste dag; ingen slettes",
     {{"P", false, "den, der holder op"}},
     {{"--on", "DAG", "den sidste dag; ellers i dag"}, yes_option},
     {"beredskab participant end tove --on 2026-12-31"}, false, commands::participant_end},
    {"participant verify", people, "skriver, at kontaktoplysninger er rigtige",
     {{"P,…", false, "dem, der er spurgt; alle er alle på listen"},
      {"TEKST", false, "bemærkning"}},
     {{"--on", "DAG", "dagen, de blev spurgt; ellers i dag"}},
     {"beredskab participant verify tove,jens"}, true, commands::participant_verify},

    {"check", folder, "ser hele beredskabsmappen efter", {}, {}, {}, false, commands::check},
    {"init", folder, "laver en ny beredskabsmappe", {{"MAPPE", false, "mappen"}}, {},
     {"beredskab init beredskab-proevekoebing"}, false, commands::init},
    {"plan new", folder, "laver en plan mere i beredskabsmappen",
     {{"ID", false, "planens id og mappe: små bogstaver, tal og bindestreg"}},
     {{"--name", "NAVN", "planens navn"},
      {"--areas", "A,B", "boligområderne"},
      {"--types", "A,B", "hændelsestyperne; den til tvivl føjes til sidst"},
      {"--coordinator", "N, T, O", "tovholderens navn, titel og organisation"},
      {"--phone", "NUMMER", "tovholderens telefon"},
      {"--email", "ADRESSE", "tovholderens e-mail"},
      {"--document", "FIL", "dokumentets tekst, som plan import læser den"}},
     {"beredskab plan new nykoebing",
      "beredskab plan new nykoebing --name Nykøbing --areas \"Søparken,Bakken\""},
     false, commands::plan_new},
    {"plan import", folder, "laver et dokument af en tekst, til at gøre færdigt i hånden",
     {{"FIL", false, "dokumentets tekst, .txt eller .md; - læser den fra et andet program"}},
     {output_option},
     {"beredskab plan import aftale.txt --plan nykoebing",
      "beredskab plan import aftale.md -o plans/nykoebing/document-2027.yaml"},
     false, commands::plan_import},
    {"schema", folder, "JSON Schema for filerne og for --json",
     {{"NAVN", false, "plans, plan, participants, document, card, entry, helhedsplan eller view"},
      {"VISNING", false, "med view: hvilken"}},
     {{"--write", "", "skriv dem i plans/"}}, {"beredskab schema plan",
      "beredskab schema view contacts"}, false, commands::schema},
    {"help", folder, "hjælp til en kommando",
     {{"KOMMANDO", false, "kommandoen"}, {"ORD", false, "dens andet ord"}}, {},
     {"beredskab help call"}, false, commands::help},
};

constexpr Option globals[] = {
    {"--incident", "DEL", "hændelsen: en del af id, sted eller type; to gange skriver i begge"},
    {"--directory", "MAPPE", "beredskabsmappen"},
    {"--plan", "ID", "planen, når der er flere"},
    {"--json", "", "svar til programmer"},
    {"--no-input", "", "stil ingen spørgsmål"},
    {"--no-color", "", "ingen fed skrift"},
    {"--help", "", "hjælp"},
    {"--version", "", "programmets udgave"},
};

}  // namespace

std::span<const Command> command_table() { return table; }
std::span<const Option> global_options() { return globals; }

const Command* find_command(std::string_view name) {
  for (const auto& command : table) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

}  // namespace cli
