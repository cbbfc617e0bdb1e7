// The command table: what larger plans have.
#include "cli/commands/commands.hpp"
#include "cli/table/groups.hpp"
#include "cli/table/options.hpp"

namespace cli::table {

using namespace options;

// clang-format off
std::vector<Command> larger() {
  constexpr std::string_view group = "Når planen har opgaver, actioncards eller bemanding";
  return {
    {"task", group, "viser planens opgaver, eller skriver, hvem der tager dem, og at de er udført",
     {{"OPGAVE", false, "opgavens nummer, id eller en del af den"},
      {"TEKST", false, "bemærkning"}},
     {{"--take", "P", "den, der påtager sig den"},
      {"--to", "P", "den, der får den"},
      {"--done", "", "den er udført"},
      {"--by", "P", "den, der udførte den, med --done"},
      {"--reopen", "", "den er ikke udført alligevel"},
      at_option, public_option, restricted_option},
     {"beredskab task",
      "beredskab task 2 --take tove",
      "beredskab task 2 --done"}, true, commands::task, "tasks written"},
    {"cards", group, "viser planens actioncards, og krydser af på dem",
     {{"KORT", false, "kortets id eller en del af navnet"}, {"TEKST", false, "bemærkning"}},
     {{"--tick", "NR,…", "opgaver, der er udført"},
      {"--by", "P", "den, der udførte dem"},
      at_option, public_option, restricted_option, format_option, output_option, force_option},
     {"beredskab cards",
      "beredskab cards strøm",
      "beredskab cards strøm --tick 1,2",
      "beredskab cards -o kort.html       til at trykke, først tovholderens eget"},
     true, commands::cards, "cards written"},
    {"staff", group, "viser bemandingen: hvem der er hvor, og hvem der skal afløses", {}, {},
     {"beredskab staff",
      "beredskab staff -i parken"}, false, commands::staff, "staff"},
    {"staff need", group, "skriver, hvor mange der er brug for",
     {{"ROLLE", false, "rollens id eller en del af navnet"}, {"ANTAL", false, "hvor mange"}},
     {language_option, note_option, at_option, public_option, restricted_option},
     {"beredskab staff need vagt 4",
      "beredskab staff need vagt 2 --language arabisk"}, true, commands::staff_need},
    {"staff assign", group, "skriver, hvem der er valgt og klar",
     {{"ROLLE", false, "rollens id eller en del af navnet"}, {"NAVN,…", false, "hvem"}},
     {language_option, note_option, at_option, public_option, restricted_option},
     {"beredskab staff assign vagt \"Bo Prøve, Tove Prøve\"",
      "beredskab staff assign vagt bo --language arabisk"}, true, commands::staff_assign},
    {"staff send", group, "sender folk ud",
     {{"NAVN,…", false, "hvem"}, {"STED", false, "et af planens steder, eller et andet"}},
     {note_option, at_option, public_option, restricted_option},
     {"beredskab staff send \"bo, tove\" hallen",
      "beredskab staff send bo \"Porten ved nr. 4\" --at 22:40"}, true, commands::staff_send},
    {"staff relieve", group, "en afløser en anden samme sted",
     {{"NAVN", false, "den, der afløses"}},
     {{"--by", "NAVN", "afløseren, som er valgt"}, note_option, at_option, public_option,
      restricted_option},
     {"beredskab staff relieve bo --by tove",
      "beredskab staff relieve bo --by tove --at 06:00"}, true, commands::staff_relieve},
    {"staff home", group, "sender folk hjem", {{"NAVN,…", false, "hvem; alle er alle"}},
     {note_option, at_option, public_option, restricted_option}, {"beredskab staff home bo",
      "beredskab staff home alle"}, true, commands::staff_home},
  };
}
// clang-format on

}  // namespace cli::table
