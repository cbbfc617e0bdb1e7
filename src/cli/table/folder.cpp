// The command table: the workspace itself.
#include "cli/commands/commands.hpp"
#include "cli/table/groups.hpp"
#include "cli/table/options.hpp"

namespace cli::table {

using namespace options;

// clang-format off
std::vector<Command> folder() {
  constexpr std::string_view group = "Beredskabsmappen";
  return {
    {"check", group, "ser hele beredskabsmappen efter", {},
     {{"--strict", "", "også advarsler giver fejlkode 1 (til scripts)"},
      {"--staged", "", "kun CPR-numre i det, som git er ved at gemme"}}, {"beredskab check",
      "beredskab check -C /media/faelles/beredskab"},
     false, commands::check, "check", {}, of_all_plans},
    {"verify", group,
     "viser, om noget notat er ændret, fjernet eller omdøbt, siden det blev skrevet",
     {}, {}, {"beredskab verify",
      "beredskab verify -C /media/faelles/beredskab"},
     false, commands::verify, "verify", {}, of_all_plans},
    {"restore", group, "henter det, der mangler, fra historikken: notater og planens filer",
     {{"DEL", false, "en del af filens navn eller tekst; ellers alt"}},
     {{"--yes", "", "hent dem uden at spørge"}},
     {"beredskab restore",
      "beredskab restore x7m2qd --yes"}, false, commands::restore, "restore", {}, of_all_plans},
    {"init", group, "laver en ny beredskabsmappe", {{"MAPPE", false, "mappen"}},
     {{"--name", "NAVN", "planens navn; id'et laves af det, eller gives med --plan"},
      {"--git", "", "begynd historikken"},
      {"--no-git", "", "uden historik for nu"},
      {"--remote", "ADRESSE",
       "stedet, hvor I deler; har det allerede en beredskabsmappe, hentes den"},
      {"--records-remote", "ADRESSE", "notaternes eget arkiv, når de ikke deles med planen"},
      {"--hook", "", "git ser efter CPR-numre, før noget gemmes i hånden; også i en mappe, der findes"},
      {"--no-hook", "", "git ser ikke efter"}},
     {"beredskab init beredskab-proevekoebing --name Prøvekøbing",
      "beredskab init beredskab-proevekoebing --remote /media/faelles/beredskab.git",
      "beredskab init . --hook"},
     false, commands::init, "text", {}, of_all_plans},
    {"upgrade", group, "bringer planens filer på den nyeste form; notater røres ikke", {},
     {{"--dry-run", "", "vis kun, hvad der ville blive ændret"}, yes_option},
     {"beredskab upgrade --dry-run",
      "beredskab upgrade --yes"}, false, commands::upgrade, "upgrade", {}, of_all_plans},
    {"plan new", group, "laver en plan mere i beredskabsmappen",
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
     false, commands::plan_new, "files", {}, of_all_plans},
    {"plan import", group, "laver et dokument af en tekst, til at gøre færdigt i hånden",
     {{"FIL", false, "dokumentets tekst, .txt eller .md; - læser den fra et andet program"}},
     {output_option, force_option},
     {"beredskab plan import aftale.txt --plan nykoebing",
      "beredskab plan import aftale.md -o plans/nykoebing/document-2027.yaml"},
     false, commands::plan_import, "files"},
    {"schema", group, "JSON Schema for filerne og for --json",
     {{"NAVN", false, "plans, plan, participants, document, card, entry, helhedsplan eller view"},
      {"VISNING", false, "med view: hvilken"}},
     {{"--write", "", "skriv dem i plans/"}}, {"beredskab schema plan",
      "beredskab schema view contacts"}, false, commands::schema, "schemas text", {}, of_all_plans},
    {"man", group, "manualen, som kommandoen man viser den", {}, {},
     {"beredskab man > beredskab.1", "beredskab man --no-input"},
     false, commands::man, "text", {}, of_all_plans},
    {"completion", group, "får skallen til at skrive ord færdigt, når du trykker på Tab",
     {{"SKAL", false, "bash, zsh eller fish"}}, {},
     {"beredskab completion bash > ~/.local/share/bash-completion/completions/beredskab",
      "beredskab completion fish > ~/.config/fish/completions/beredskab.fish"},
     false, commands::completion, "text", {}, of_all_plans},
    {"help", group, "hjælp til en kommando",
     {{"KOMMANDO", false, "kommandoen"}, {"ORD", false, "dens andet ord"}}, {},
     {"beredskab help call",
      "beredskab help plan show"}, false, commands::help, "text", {}, of_all_plans},
  };
}

// clang-format on

}  // namespace cli::table
