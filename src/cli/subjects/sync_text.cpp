#include "cli/subjects/sync_text.hpp"

#include <fmt/format.h>

#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/lists.hpp"
#include "base/name_of.hpp"
#include "base/text.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/subjects/sync_choices.hpp"
#include "store/disk/record_paths.hpp"
#include "store/plans/plan_kinds.hpp"
#include "store/records/record_places.hpp"

namespace cli {

using store::Synced;

namespace {

std::string waits(const std::vector<std::string>& paths) {
  if (paths.empty()) return "Intet herfra venter på at blive sendt.";
  return fmt::format("Venter på at blive sendt: {}.", told_files(paths));
}

std::string told_renamed(const std::string& address, const std::string& folder,
                         const store::SyncResult& result) {
  const auto name = [](const std::string& ref) {
    return ref.substr(std::string_view("refs/heads/").size());
  };
  const auto there = name(result.renamed_to);
  const auto here = base::visible(base::mask_cpr(name(result.branch->name)));
  auto text = fmt::format(
      "Grenen {} findes ikke mere på {}: dér bruges nu {}. Intet er hentet eller sendt, og alt "
      "ligger her endnu. Er den omdøbt, så skriv {}:",
      base::visible(base::mask_cpr(name(result.remote->branch))), address, there,
      folder.empty() ? "her i mappen" : "i mappen " + base::visible(folder));
  for (const auto& command :
       {fmt::format("git branch -m {} {}", here, there),
        fmt::format("git config branch.{}.merge {}", there, result.renamed_to)})
    text += "\n  " + unbroken(command);
  return text + "\n  " + unbroken("beredskab sync");
}

// What `sync` saves is saved; the rest is somebody's own, and an entry is never saved as it was
// changed.
std::string how_to_clear(const std::vector<std::string>& paths,
                         const std::vector<std::string>& unusable) {
  std::vector<std::string> to_move, others;
  for (const auto& path : paths) {
    if (store::is_entry_path(path) || base::contains(unusable, path)) to_move.push_back(path);
    else if (!store::is_workspace_file(path)) others.push_back(path);
  }
  if (to_move.empty() && others.empty())
    return "Gem det først: " + unbroken("beredskab sync --yes");
  std::string text;
  if (!to_move.empty()) text += fmt::format("Flyt {} et andet sted hen. ", some_of(to_move));
  if (!others.empty())
    text += fmt::format("Flyt {} et andet sted hen, eller gem det selv med git. ", some_of(others));
  return text + "Skriv derefter: " + unbroken("beredskab sync --yes");
}

// How it went, and what to do then; nothing where what was fetched and sent says it.
std::string outcome(const render::SyncedView& view, const store::SyncResult& result,
                    const std::string& address, const std::string& naming,
                    const std::vector<std::string>& unusable) {
  const auto sync = unbroken("beredskab sync");
  switch (result.what) {
    case Synced::done:
      if (!view.received.empty() || !view.sent.empty()) break;
      return fmt::format("Alt er hentet og sendt: {}", address);
    case Synced::no_remote:
      if (view.places.empty()) {
        return "Historikken ligger kun her på computeren. Navngiv det sted, hvor I deler den: " +
               unbroken(naming);
      }
      return fmt::format(
          "Intet er hentet eller sendt: arkivet kender flere steder, og det er ikke sagt, hvilket "
          "I deler i: {}. Nævn det: {}",
          base::visible(base::danish_list(view.places)), unbroken(naming));
    case Synced::elsewhere:
      return fmt::format(
          "Git er sat op til at sende til {} og hente fra {}. Det er sendt, men det er ikke dér, "
          "hvor der hentes fra, så de andre får det ikke. {} Intet er tabt. Nævn det ene sted, "
          "hvor I deler: {}",
          base::visible(base::danish_list(view.places)), address, waits(view.waiting),
          unbroken(naming));
    case Synced::offline:
      return fmt::format(
          "{} kan ikke nås lige nu ({}). {} Intet er tabt. Skriv igen, når der er forbindelse: {}",
          address, base::visible(result.fault.reason), waits(view.waiting), sync);
    case Synced::overtaken:
      return fmt::format("Andre sender netop nu. {} Intet er tabt. Skriv igen: {}",
                         waits(view.waiting), sync);
    case Synced::unsettled:
      return fmt::format(
          "Intet er ændret, og intet er tabt: begge udgaver er gemt. {} Vælg, hvad der skal gælde: "
          "{} (det, der står her) eller {} (det, der står hos den anden).",
          waits(view.waiting), unbroken("beredskab sync --mine"),
          unbroken("beredskab sync --theirs"));
    case Synced::in_the_way:
      return fmt::format(
          "Intet er hentet, for det ville skrive over det, der er ændret her og ikke gemt i "
          "historikken: {}. Det er ikke rørt. {} {}",
          some_of(view.in_the_way), waits(view.waiting), how_to_clear(view.in_the_way, unusable));
    case Synced::rewritten:
      return fmt::format(
          "Historikken på {} er skrevet om: det, der lå der før, er der ikke mere. Intet er hentet "
          "eller sendt, og alt ligger her endnu. Spørg de andre, hvad der er sket, og se, hvad det "
          "gælder: {}. Skal det, der er her, lægges sammen med det, der er der, så intet går tabt, "
          "så skriv: {}",
          address, unbroken("beredskab verify"), unbroken("beredskab sync --mine"));
    case Synced::renamed: return told_renamed(address, view.folder, result);
    case Synced::fault:
      return fmt::format("Der er ikke sendt noget: {}. {} Intet er tabt. {}",
                         base::visible(result.fault.reason), waits(view.waiting),
                         result.fault.remedy);
  }
  return {};
}

}  // namespace

std::string told_files(const std::vector<std::string>& paths) {
  std::vector<std::string> others;
  std::size_t count = 0;
  for (const auto& path : paths) {
    if (store::is_entry_path(path)) ++count;
    else others.push_back(base::visible(base::mask_cpr(path)));
  }
  constexpr std::size_t most = 4;
  std::vector<std::string> parts;
  if (count > 0) parts.push_back(entries(count));
  if (others.size() > most) {
    parts.push_back(fmt::format("{}{} filer", others.size(), count > 0 ? " andre" : ""));
  } else {
    parts.insert(parts.end(), others.begin(), others.end());
  }
  return base::danish_list(parts);
}

render::SyncedView synced_view(Session& session, const store::Repository& repository,
                               const store::SyncResult& result,
                               const std::optional<store::Choices>& choices) {
  const auto name = [&](const std::string& path) {
    return (repository.top / path).lexically_relative(session.root()).generic_string();
  };
  const auto names = [&](const std::vector<std::string>& paths) {
    return base::mapped(paths, name);
  };
  render::SyncedView view;
  const auto folder = repository.top.lexically_relative(session.root()).generic_string();
  view.folder = folder == "." ? "" : folder;
  view.state = base::word_of<Synced::fault>(result.what);
  if (result.remote) view.address = base::mask_cpr(result.remote->address);
  if (result.what == Synced::no_remote || result.what == Synced::elsewhere)
    for (const auto& place : result.places) view.places.push_back(base::mask_cpr(place));
  view.received = names(result.received);
  if (!result.undone.empty()) {
    const auto erased = store::erased_ids(session.root());
    view.undone = names(result.undone);
    std::erase_if(view.undone,
                  [&](const auto& path) { return erased.contains(store::id_of(path)); });
  }
  view.sent = names(result.sent);
  view.waiting = names(result.waiting);
  view.in_the_way = names(result.in_the_way);
  view.disputes = disputes_of(result.conflicts,
                              result.what == Synced::unsettled ? std::nullopt : choices, name);
  if (result.fault) view.reason = result.fault.reason;
  return view;
}

void print_synced(Paper& paper, const render::SyncedView& view, const store::SyncResult& result,
                  const std::string& naming, const std::vector<std::string>& unusable) {
  const std::string address = base::visible(view.address.value_or(""));
  if (!view.folder.empty()) paper.heading(view.folder + ":");
  const auto& disputes = view.disputes;
  if (!disputes.empty() && disputes.front().settled) print_settled(paper, disputes);
  auto fresh = view.received;
  std::erase_if(fresh, [&](const auto& path) { return base::contains(view.undone, path); });
  if (!fresh.empty()) paper.line(fmt::format("Hentet fra {}: {}.", address, told_files(fresh)));
  if (!view.sent.empty())
    paper.line(fmt::format("Sendt til {}: {}.", address, told_files(view.sent)));
  if (result.what == Synced::unsettled) {
    paper.line("To har ændret det samme, hver på sin computer:");
    print_disputes(paper, disputes);
  }
  const auto text = outcome(view, result, address, naming, unusable);
  if (!text.empty()) paper.line(text);
}

}  // namespace cli
