// The command table: the list of participants.
#include "cli/commands/commands.hpp"
#include "cli/table/groups.hpp"
#include "cli/table/options.hpp"

namespace cli::table {

using namespace options;

// clang-format off
std::vector<Command> people() {
  constexpr std::string_view group = "Når deltagerne skifter";
  return {
    {"participant list", group, "deltagerne, og hvornår deres oplysninger sidst er bekræftet", {},
     {}, {"beredskab participant list",
      "beredskab participant list --full"}, false, commands::participant_list, "people"},
    {"participant add", group, "føjer en deltager til listen",
     {{"NAVN", false, "navnet; eller et id, med --name"}},
     {name_option, organisation_option, title_option, own_phone_option, mobile_option,
      email_option, deputy_option,
      {"--only-deputy", "", "ringes kun op som stedfortræder"},
      hours_option, note_option,
      {"--from", "DAG", "første dag; ellers i dag"},
      {"--after", "P", "den, som den nye ringes op efter; ellers den sidste"},
      yes_option},
     {"beredskab participant add \"Bo Prøve\" --organisation Skolen --title Leder",
      "beredskab participant add \"Bo Prøve\" --mobile 12345678 --after tove"},
     true, commands::participant_add, "rewritten"},
    {"participant set", group, "ændrer en oplysning om en deltager; en tom fjernes",
     {{"P", false, "deltageren"}},
     {name_option, organisation_option, title_option, own_phone_option, mobile_option, email_option,
      {"--number", "HVAD: NUMMER", "et nummer mere, og hvad det er; uden nummer fjernes det", true},
      deputy_option,
      {"--only-deputy", "JA", "ja eller nej: ringes kun op som stedfortræder"},
      hours_option, note_option,
      {"--from", "DAG", "første dag"},
      {"--until", "DAG", "sidste dag"},
      {"--successor", "P", "efterfølgeren, som står på listen"},
      yes_option},
     {"beredskab participant set tove --mobile \"12 34 56 78\"",
      "beredskab participant set tove --number \"Vagttelefon: 12 34 56 78\"",
      "beredskab participant set tove --note \"\" --yes"},
     true, commands::participant_set, "rewritten"},
    {"participant import", group,
     "opdaterer listen fra en adressebog (.vcf) eller et regneark (.csv)",
     {{"FIL", false, "vCard eller CSV i UTF-8; - læser fra et andet program"}},
     {{"--skip-unclear", "", "lad dem stå, som ikke kan kendes fra hinanden"}, yes_option},
     {"beredskab participant import kontakter.vcf",
      "beredskab participant import liste.csv --yes"},
     false, commands::participant_import, "rewritten"},
    {"participant replace", group, "skriver en efterfølger ind; den gamle får en sidste dag",
     {{"P", false, "den, der holder op"}},
     {name_option, organisation_option, title_option, own_phone_option, mobile_option,
      email_option, deputy_option, hours_option, note_option,
      {"--on", "DAG", "efterfølgerens første dag; ellers i dag"},
      {"--take-deputy", "", "efterfølgeren bliver stedfortræder for de samme"},
      yes_option},
     {"beredskab participant replace tove --name \"Bo Prøve\" --on 2027-01-01",
      "beredskab participant replace tove --name \"Bo Prøve\" --take-deputy"},
     true, commands::participant_replace, "rewritten"},
    {"participant end", group, "giver en deltager en sidste dag; ingen slettes",
     {{"P", false, "den, der holder op"}},
     {{"--on", "DAG", "den sidste dag; ellers i dag"}, yes_option},
     {"beredskab participant end tove --on 2026-12-31",
      "beredskab participant end jens"}, false, commands::participant_end, "rewritten"},
    {"absence", group, "skriver, at en deltager er fraværende; stedfortræderen står i stedet",
     {{"P", false, "den, der er fraværende; uden vises alle, der er det"},
      {"TEKST", false, "bemærkning"}},
     {{"--from", "DAG", "første dag; ellers i dag"},
      {"--until", "DAG", "sidste dag; udelades, når ingen ved det endnu"},
      {"--deputy", "P", "den, der står i stedet; ellers listens stedfortræder"},
      {"--ended", "", "deltageren er tilbage"},
      {"--on", "DAG", "med --ended: første dag tilbage; ellers i dag"}},
     {"beredskab absence jens --from 2026-12-20 --until 2027-01-03",
      "beredskab absence jens \"Syg\" --deputy tove",
      "beredskab absence jens --ended",
      "beredskab absence"}, true, commands::absence, "written",
     {{"--ended", {"--from", "--until", "--deputy"}, "Den første dag tilbage skrives med --on."}}},
    {"participant verify", group, "skriver, at kontaktoplysninger er rigtige",
     {{"P,…", false, "dem, der er spurgt; alle er alle på listen"},
      {"TEKST", false, "bemærkning"}},
     {{"--on", "DAG", "dagen, de blev spurgt; ellers i dag"}},
     {"beredskab participant verify tove,jens",
      "beredskab participant verify alle \"Ringet op\" --on 2026-11-01"},
     true, commands::participant_verify},
  };
}
// clang-format on

}  // namespace cli::table
