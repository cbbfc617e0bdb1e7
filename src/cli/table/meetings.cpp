// The command table: meetings.
#include "cli/commands/commands.hpp"
#include "cli/table/groups.hpp"
#include "cli/table/options.hpp"

namespace cli::table {

using namespace options;

namespace {

constexpr Positional meeting{"MØDE", false,
                             "mødets id eller dag; next er det næste, last det sidste"};
constexpr Option send_option{"--send", "", "send indkaldelsen på e-mail, i stedet for filerne"};
constexpr Option folder_option{"--output", "MAPPE", "læg filerne i mappen; ellers i udskrifter"};

}  // namespace

// clang-format off
std::vector<Command> meetings() {
  constexpr std::string_view group = "Møder";
  return {
    {"meeting convene", group, "indkalder til et møde, flytter det eller aflyser det",
     {{"TEKST", false, "besked til de indkaldte; - læser den fra et andet program"}},
     {{"--at", "TID", "hvornår det begynder: 2027-03-16T10:00"},
      {"--until", "TID", "hvornår det slutter: 12:00; ellers efter to timer"},
      {"--minutes", "ANTAL", "hvor længe det varer, i stedet for --until"},
      {"--place", "STED", "hvor det holdes"},
      {"--half-yearly", "", "det er et af planens faste møder"},
      {"--invite", "P,…", "dem, der indkaldes; ellers alle deltagere"},
      {"--agenda", "TEKST",
       "dagsordenen i stedet for planens: punkter med semikolon imellem", true},
      {"--by", "P", "den, der indkalder; ellers dig, eller tovholderen"},
      {"--update", "MØDE", "ændr et møde; det, du ikke nævner, bliver, som det er"},
      {"--cancel", "MØDE", "aflys et møde"},
      send_option, folder_option, force_option},
     {"beredskab meeting convene --half-yearly --at 2027-03-16T10:00 --place Mødelokalet",
      "beredskab meeting convene --update next --at 2027-03-23T10:00",
      "beredskab meeting convene --cancel next \"Vi finder en ny dag\"",
      "beredskab meeting convene --at 2027-02-02T14:00 --minutes 45 --place Skolen "
      "--invite tove,jens --agenda \"Nøgler; Vagter\"",
      "beredskab meeting convene -i k3f9ab --at 09:00 --place Mødelokalet"},
     true, commands::meeting_convene, "meeting",
     {{"--update", {"--cancel"}}, {"--until", {"--minutes"}}}},
    {"meeting invitation", group, "skriver indkaldelsens filer igen, eller sender den igen",
     {meeting}, {send_option, folder_option, force_option},
     {"beredskab meeting invitation next",
      "beredskab meeting invitation next --send",
      "beredskab meeting invitation next -o indkaldelse"},
     false, commands::meeting_invitation, "meeting"},
    {"meeting pack", group, "samler alt til mødet i ét dokument", {meeting},
     {format_option, output_option, force_option},
     {"beredskab meeting pack",
      "beredskab meeting pack next -o moedemappe.html"}, false, commands::meeting_pack, "pack"},
    {"meeting minutes", group,
     "skriver referatet af et møde; er det skrevet, vises det, eller kommer i en fil",
     {meeting, {"TEKST", false, "referatet; - læser det fra et andet program"}},
     {{"--present", "P,…", "dem, der var til stede; all er alle, der var indkaldt"},
      {"--absent", "P,…", "dem, der ikke var"},
      {"--guests", "NAVN",
       "én, der var til stede uden at være deltager; flere gange, eller med semikolon imellem",
       true},
      {"--matter", "PUNKT; TEKST",
       "hvad der blev sagt til et punkt: dets nummer, eller et nyt punkt; flere gange", true},
      {"--decision", "TEKST; P; FRIST", "en beslutning, med ansvarlig og frist; flere gange", true},
      {"--change", "TEKST", "en ændring af planen, som mødet foreslår; flere gange", true},
      {"--next", "TID", "det næste møde: en dag, eventuelt med klokkeslæt"},
      format_option,
      {"--output", "FIL", "skriv referatet i filen, og et udkast til en e-mail ved siden af"},
      force_option},
     {"beredskab meeting minutes last",
      "beredskab meeting minutes last \"Planen er gennemgået\" --present all --absent jens",
      "beredskab meeting minutes last --present all "
      "--decision \"Ny kontaktliste; tove; 2027-04-01\"",
      "beredskab meeting minutes last --guests \"Mette Prøve, Skolen\" "
      "--matter \"1; Listen er rettet\"",
      "beredskab meeting minutes last -o referat.pdf"},
     true, commands::meeting_minutes, "meeting minutes"},
    {"proposal accept", group, "skriver, at et forslag til ændring af planen er vedtaget",
     {{"FORSLAG", false, "forslagets id, eller en del af dets tekst"},
      {"TEKST", false, "bemærkning"}},
     {{"--text", "TEKST", "bemærkning"},
      {"--owner", "P", "den, der skriver det ind i planen"},
      {"--in-plan", "", "det er skrevet ind i planen, som den er gemt i historikken nu"}},
     {"beredskab proposal accept x7m2qd --owner tove",
      "beredskab proposal accept skolen --in-plan --text \"Afsnittet om deltagere\""},
     true, commands::proposal_accept},
    {"proposal reject", group, "skriver, at et forslag til ændring af planen er afvist",
     {{"FORSLAG", false, "forslagets id, eller en del af dets tekst"}, {"TEKST", false, "hvorfor"}},
     {{"--text", "TEKST", "hvorfor"}},
     {"beredskab proposal reject x7m2qd \"Skolen har sit eget beredskab\"",
      "beredskab proposal reject elværket --text \"Nummeret står på kortet\""},
     true, commands::proposal_reject},
    {"meeting list", group, "møderne, og om de faste møder er holdt", {}, {},
     {"beredskab meeting list",
      "beredskab meeting list --json"}, false, commands::meeting_list, "meetings"},
  };
}
// clang-format on

}  // namespace cli::table
