// The list of participants, brought up to date from an address book or a spreadsheet.
#include <fmt/format.h>

#include <istream>
#include <iterator>
#include <span>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/warnings.hpp"
#include "cli/subjects/list_import.hpp"
#include "cli/subjects/participants.hpp"
#include "store/disk/disk_read.hpp"

namespace cli::commands {

Output participant_import(Session& session, const Arguments& arguments) {
  const auto given =
      arguments.required(0, "Filen mangler.", "Skriv: beredskab participant import kontakter.vcf");
  const bool piped = given == "-";
  const std::string bytes = piped
                                ? std::string(std::istreambuf_iterator<char>(session.env().in), {})
                                : store::read_existing_text(session.env().current / given);
  const auto file =
      store::read_contact_file(piped ? "Teksten" : given, bytes, session.plan_id().str());
  auto import = list_import(session, list_to_change(session), file);
  constexpr std::size_t most_told = 20;  // a telephone's whole address book has hundreds
  const bool whole = session.json() || arguments.has("--full") || import.left.size() <= most_told;
  const auto told = whole ? import.left.size() : most_told;
  for (const auto& left : std::span(import.left).first(told)) {
    session.warn("Ikke taget med: " + left + (left.ends_with('.') ? "" : "."));
  }
  if (!whole) {
    session.warn(fmt::format("Ikke taget med: {} til. Se dem alle: tilføj --full",
                             import.left.size() - told));
  }
  if (!session.json() && !session.arguments().has("--yes") && !import.told.empty()) {
    session.env().err << "Det her bliver anderledes på listen:\n";
    for (const auto& one : import.told) print_wrapped(session.env(), "  " + one + '.', 4);
  }
  std::vector<std::string> people = import.changed;
  people.insert(people.end(), import.added.begin(), import.added.end());
  std::vector<std::string> said;
  if (!import.changed.empty()) said.push_back(fmt::format("{} ændret", import.changed.size()));
  if (!import.added.empty()) said.push_back(base::counted(import.added.size(), "ny", "nye"));
  ListChange change{fmt::format("{} på listen.", base::danish_list(said)), std::move(people), {}};
  if (!import.added.empty()) {
    change.next.push_back("De nye står sidst, og ringes op sidst. Ret rækkefølgen i filen.");
  }
  auto output = rewrite_list(session, import.intended, std::move(change));
  // Not «står der allerede»: whoever was left out does not.
  if (said.empty() && !import.left.empty()) output.text = "Intet er ændret på listen.\n";
  return output;
}

}  // namespace cli::commands
