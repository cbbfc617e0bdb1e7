// The command table: who has signed the plan, and its renewal.
#include "cli/commands/commands.hpp"
#include "cli/table/groups.hpp"
#include "cli/table/options.hpp"

namespace cli::table {

using namespace options;

// clang-format off
std::vector<Command> signatures() {
  constexpr std::string_view group = "Planens underskrifter";
  return {
    {"plan status", group, "hvem der har skrevet under, og hvor længe planen gælder", {},
     {document_option}, {"beredskab plan status",
      "beredskab plan status --document document-2028-2031.yaml"},
     false, commands::plan_status, "plan-status"},
    {"plan sign", group, "skriver, at en part har skrevet under, eller at planen er godkendt",
     {{"TEKST", false, "bemærkning"}},
     {{"--as", "P", "den, der har skrevet under"},
      {"--approval", "HVEM", "den, der har godkendt dokumentet"},
      {"--refused", "TEKST", "de vil ikke skrive under, eller ikke godkende: hvorfor"},
      {"--on", "DAG", "dagen; ellers i dag"},
      {"--paper", "HVOR", "hvor det underskrevne papir ligger"},
      {"--case", "NR", "sagsnummeret hos den, der har godkendt"},
      document_option},
     {"beredskab plan sign --as tove --on 2026-11-01 --paper \"Mappe 3\"",
      "beredskab plan sign --as jens --refused \"Vil have afsnit 3 ændret\"",
      "beredskab plan sign --approval fonden --case 2026-117"},
     true, commands::plan_sign, "written",
     {{"--as", {"--approval"},
       "En part skriver under med --as; den, der godkender, med --approval."}}},
    {"plan renew", group, "gør den næste periodes dokument klar ved siden af det gamle", {},
     {{"--from", "DAG", "den nye periodes første dag"},
      {"--to", "DAG", "den nye periodes sidste dag"},
      {"--document", "FIL", "det dokument, det skal laves af; ellers det, der gælder"}},
     {"beredskab plan renew",
      "beredskab plan renew --from 2028-01-01 --to 2031-12-31"},
     false, commands::plan_renew, "renewed"},
    {"plan dossier", group, "det, som den, der godkender planen, får vist", {},
     {document_option, format_option, output_option, force_option}, {"beredskab plan dossier",
      "beredskab plan dossier -o dossier.html"}, false, commands::plan_dossier, "dossier"},
  };
}
// clang-format on

}  // namespace cli::table
