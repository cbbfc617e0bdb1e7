// The command table: looking things up, and documents.
#include "cli/commands/commands.hpp"
#include "cli/table/groups.hpp"
#include "cli/table/options.hpp"

namespace cli::table {

using namespace options;

// clang-format off
std::vector<Command> documents() {
  constexpr std::string_view group = "Slå op og skriv ud";
  return {
    {"summary", group, "rapporten om en hændelse, eller en periode i tal", {},
     {since_option, until_day_option, all_option,
      {"--public", "", "kun det, der må offentliggøres"}, without_restricted_option,
      {"--signatures", "", "med en side, hvor logfører og leder skriver under"}, blank_option,
      format_option, output_option, force_option},
     {"beredskab summary -i k3f9ab -o rapport.html",
      "beredskab summary --without-restricted -o rapport.html      til at dele ud",
      "beredskab summary --since 2026-01-01 --until 2026-06-30",
      "beredskab summary --all --since 2026-01-01",
      "beredskab summary --blank -o log.pdf"},
     false, commands::summary, "summary period public blank-log",
     {all_or_one,
      {"--incident", {"--since", "--until"}, "Vælg en hændelse eller en periode."},
      {"--signatures", {"--all", "--since", "--until", "--public", "--blank"},
       "Der skrives under på hele rapporten om én hændelse: beredskab summary --signatures"},
      {"--blank", {"--all", "--since", "--until", "--public", "--without-restricted"},
       "Et tomt ark er til den hændelse, der kommer: beredskab summary --blank"}}},
    {"contacts", group, "kontaktlisten", {},
     {{"--as-of", "DAG", "listen, som den stod, da dagen sluttede: 2026-06-30"}, blank_option,
      {"--format", "FORMAT", "text, md, html, pdf, vcf (adressebog) eller csv (regneark)"},
      output_option, force_option},
     {"beredskab contacts -o kontakter.pdf",
      "beredskab contacts -o kontakter.vcf",
      "beredskab contacts --as-of 2026-06-30",
      "beredskab contacts --blank -o ringeliste.pdf"},
     false, commands::contacts, "contacts blank-calls",
     {{"--blank", {"--as-of"},
       "Et tomt ark er til den hændelse, der kommer: beredskab contacts --blank"}}},
    {"list", group, "finder hændelser, og det, der skal følges op på", {},
     {type_option, area_option, since_option, until_day_option,
      {"--open", "", "kun de åbne"},
      {"--exercise", "", "kun øvelser"},
      {"--text", "TEKST", "kun dem, hvor teksten står"},
      {"--followups", "", "i stedet åbne opfølgninger og henvendelser, også fra møder"},
      {"--proposals", "", "i stedet forslag til ændring af planen; med --open kun dem, der venter"},
      {"--person", "P", "kun én persons, med --followups"},
      {"--overdue", "", "kun dem, hvis frist er overskredet, med --followups"},
      table_option, output_option, force_option},
     {"beredskab list --open",
      "beredskab list --text nøgle",
      "beredskab list --followups --person jens",
      "beredskab list --followups -o opfoelgning.csv",
      "beredskab list --proposals"}, false, commands::list, "list followups proposals",
     {{"--proposals",
       {"--followups", "--person", "--overdue", "--type", "--area", "--since", "--until",
        "--exercise", "--text"},
       "Listen over forslag kan afgrænses med --open."},
      {"--followups", {"--open", "--type", "--area", "--since", "--until", "--exercise", "--text"},
       "Listen over opfølgninger kan afgrænses med --person og --overdue."}}},
    {"show", group, "viser en hændelses log, eller ét notat",
     {{"ID", false, "et notat eller en hændelse: id, eller en del af teksten"}},
     {{"--plan-log", "", "det, der er skrevet uden for hændelser: møder, underskrifter, tal"},
      table_option, output_option, force_option},
     {"beredskab show",
      "beredskab show x7m2qd",
      "beredskab show -i k3f9ab -o log.csv",
      "beredskab show --plan-log"}, false, commands::show, "incident entry plan-log"},
    {"plan list", group, "planerne i beredskabsmappen", {}, {}, {"beredskab plan list",
      "beredskab plan list --json"}, false, commands::plan_list, "plans", {}, of_all_plans},
    {"plan show", group, "viser det underskrevne dokument", {},
     {{"--as-of", "DAG", "det, der gjaldt den dag"}, document_option, format_option, output_option,
      force_option},
     {"beredskab plan show --format md",
      "beredskab plan show --as-of 2024-06-01"}, false, commands::plan_show, "plan",
     {{"--as-of", {"--document"}}}},
    {"plan overview", group, "viser, hvad programmet ved om planen", {},
     {format_option, output_option, force_option}, {"beredskab plan overview",
      "beredskab plan overview -o planen.html"}, false, commands::plan_overview, "overview"},
    {"progress", group, "helhedsplanens mål og tal, og pengene", {},
     {format_option, output_option, force_option}, {"beredskab progress",
      "beredskab progress -o fremdrift.html"}, false, commands::progress, "progress"},
  };
}
// clang-format on

}  // namespace cli::table
