// The command table: the morning after.
#include "cli/commands/commands.hpp"
#include "cli/options.hpp"
#include "cli/table/parts.hpp"

namespace cli::table {

using namespace options;

std::vector<Command> after() {
  constexpr std::string_view group = "Bagefter";
  return {
    {"close", group, "afslutter en hændelse", {{"TEKST", false, "bemærkning"}}, {at_option},
     {"beredskab close",
      "beredskab close \"Politiet har meldt alt roligt\" -i parken"}, true, commands::close},
    {"correct", group, "retter et notat; det gamle bliver stående",
     {{"ID", false, "notatets id, eller en del af dets tekst; hændelsens id er dens aktivering"},
      {"TEKST", false, "den rigtige tekst"}},
     {{"--void", "", "notatet udgår"},
      {"--reason", "TEKST", "hvorfor"},
      at_option, type_option, area_option, place_option, exercise_option,
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
      {"--approved-by", "NAVN,…", "hvem der har godkendt en udmelding"},
      reached, no_answer, message_left, wrong_number, declined,
      good_option, bad_option, change_option,
      {"--on", "DAG", "dagen for en underskrift, en bekræftelse eller en pligt"},
      {"--value", "TAL", "tallet i en måling"},
      {"--year", "ÅR", "det år, som tallet gælder"},
      {"--source", "TEKST", "hvor tallet er fra"},
      public_option, {"--internal", "", "internt"}, restricted_option},
     {"beredskab correct x7m2qd \"SMS til opgang 10–14\" --reason \"forkert opgang\"",
      "beredskab correct x7m2qd --void --reason \"skrevet i den forkerte hændelse\"",
      "beredskab correct k3f9ab --type vandskade"}, true, commands::correct},
    {"evaluate", group, "skriver, hvad der gik godt, og hvad der bør ændres",
     {{"TEKST", false, "bemærkning"}},
     {good_option, bad_option, change_option,
      at_option},
     {"beredskab evaluate",
      "beredskab evaluate --good \"Alle svarede\" --change \"Et nummer mere til skolen\""}, true, commands::evaluate},
    {"merge-into", group, "lægger en hændelse sammen med en anden",
     {{"HÆNDELSE", false, "den, der går videre"}, {"TEKST", false, "bemærkning"}}, {at_option},
     {"beredskab merge-into k3f9ab -i p4w8cd",
      "beredskab merge-into parken \"Det er den samme\" -i p4w8cd"}, true, commands::merge_into},
    {"commit", group, "gemmer notaterne i historikken", {},
     {{"--message", "TEKST", "hvad der skal stå i historikken"}}, {"beredskab commit",
      "beredskab commit --message \"Natten til lørdag\""}, false, commands::commit},
    {"sync", group, "gemmer, henter det, de andre har skrevet, og sender dit", {},
     {{"--yes", "", "gem også det, der er ændret i planerne, uden at spørge"},
      {"--mine", "", "har to ændret det samme, gælder det, der står her"},
      {"--theirs", "", "har to ændret det samme, gælder det, der står hos den anden"},
      {"--remote", "ADRESSE", "stedet, hvor I deler: en mappe, https://… eller navn@vært:mappe"},
      {"--records-remote", "ADRESSE", "det samme, når notaterne har deres eget arkiv"}},
     {"beredskab sync",
      "beredskab sync --remote /media/faelles/beredskab.git"}, false, commands::sync},
    {"measure", group, "skriver et nyt tal, eller tekst, til helhedsplanen",
     {{"INDIKATOR", false, "det, der er målt; med --text i stedet teksten"},
      {"TAL", false, "tallet: 12 eller 7,9"}},
     {{"--area", "OMRÅDE", "helhedsplanens område"},
      {"--year", "ÅR", "det år, som tallet gælder"},
      {"--source", "TEKST", "hvor tallet er fra"},
      note_option,
      {"--text", "", "skriv tekst, ikke et tal"},
      {"--effort", "INDSATS", "indsatsområdet, med --text"}},
     {"beredskab measure tryghed 74,5 --area parken --year 2026 --source \"Politiets måling\"",
      "beredskab measure --text --effort tryghed \"Værestedet har åbent hver aften\""}, true, commands::measure},
  };
}

}  // namespace cli::table
