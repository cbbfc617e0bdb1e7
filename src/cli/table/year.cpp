// The command table: what recurs over the year.
#include "cli/commands/commands.hpp"
#include "cli/table/groups.hpp"
#include "cli/table/options.hpp"

namespace cli::table {

using namespace options;

// clang-format off
std::vector<Command> year() {
  constexpr std::string_view group = "Året rundt";
  return {
    {"exercise plan", group, "planlægger en øvelse, eller flytter den",
     {{"SLAGS", false, "procedure, dilemma, krisestyring eller fuldskala; id'et flytter en"},
      {"TEKST", false, "hvad øvelsen går ud på"}},
     {{"--on", "DAG", "dagen, eller dag og klokkeslæt: 2026-12-04T10:00"},
      {"--responsible", "P", "den, der står for øvelsen"}},
     {"beredskab exercise plan dilemma --on 2026-12-04 \"Strømmen går\"",
      "beredskab exercise plan fuldskala --on 2027-03-02T10:00 --responsible jens"},
     true, commands::exercise_plan},
    {"exercise held", group, "skriver, at en øvelse er holdt",
     {{"ØVELSE", false, "den planlagtes id eller slags; ellers slagsen af den, der er holdt"},
      {"TEKST", false, "bemærkning"}},
     {{"--on", "DAG", "dagen; ellers hændelsens eller den planlagte, ellers i dag"},
      {"--present", "P,…", "dem, der var med; all er alle"}},
     {"beredskab exercise held dilemma --present tove,jens",
      "beredskab exercise held procedure -i k3f9ab      den står i en hændelses log"},
     true, commands::exercise_held},
    {"exercise evaluate", group, "skriver, hvad øvelsen viste",
     {{"ØVELSE", false, "id eller slags; ellers den sidste"}, {"TEKST", false, "bemærkning"}},
     {good_option, bad_option, change_option},
     {"beredskab exercise evaluate",
      "beredskab exercise evaluate dilemma --good \"Alle svarede\" "
      "--change \"Øv det igen om natten\""},
     true, commands::exercise_evaluate},
    {"exercise cancel", group, "aflyser en planlagt øvelse",
     {{"ØVELSE", false, "id eller slags"}, {"TEKST", false, "hvorfor"}}, {},
     {"beredskab exercise cancel dilemma \"Ny dag aftales\"",
      "beredskab exercise cancel x7m2qd"}, true, commands::exercise_cancel},
    {"exercise list", group, "øvelserne: planlagte, holdte, aflyste", {}, {},
     {"beredskab exercise list",
      "beredskab exercise list --json"}, false, commands::exercise_list, "exercises"},
    {"duty list", group, "årets pligter, og hvad der mangler", {}, {}, {"beredskab duty list",
      "beredskab duty list --json"}, false, commands::duty_list, "duties"},
    {"duty done", group, "skriver, at en af årets pligter er gjort",
     {{"PLIGT", false, "id, eller en del af navnet"}, {"TEKST", false, "bemærkning"}},
     {{"--on", "DAG", "dagen, det blev gjort; ellers i dag"},
      {"--for", "DAG", "en dag i den periode, det gælder, når det er en anden"}},
     {"beredskab duty done årsrapport",
      "beredskab duty done årsrapport --for 2026-09-30"}, true, commands::duty_done},
  };
}
// clang-format on

}  // namespace cli::table
