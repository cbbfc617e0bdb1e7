// Shows whether anything was changed, removed or renamed since it was written.
#include "store/verify/verify.hpp"

#include <fmt/format.h>

#include "base/cpr.hpp"
#include "base/name_of.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/waiting.hpp"
#include "render/answers/folder_views.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/chain.hpp"
#include "store/records/entry_file.hpp"

namespace cli::commands {

namespace {

using store::Finding;
using Kind = Finding::Kind;

constexpr std::size_t short_name = 10;

// « af Tove Prøve, fredag den 20. november 2026 kl. 22.31 (5f0c2d9a61)»
std::string by_whom(const render::FindingView& view) {
  std::string text;
  if (view.author && !view.author->empty()) text += " af " + *view.author;
  if (view.at) text += (text.empty() ? " " : ", ") + view.at->text;
  if (view.commit) text += fmt::format(" ({})", *view.commit);
  return text;
}

// «x7m2qd (skrevet af Tove Prøve, fredag …)»
std::string entry_that_says(Session& session, const std::string& path) {
  std::string text(store::name_in(path));
  try {
    base::Diagnostics ignored;
    const auto entry = store::read_entry(
        store::Source(path, store::read_existing_text(session.root() / path)), ignored);
    if (entry) {
      const auto logged = session.zone().here(entry->logged);
      text += fmt::format(" (skrevet af {}, {})", base::visible(entry->author.str()),
                          render::when(session.workspace_context(), logged).text);
    }
  } catch (const Error&) {
    // Its name says enough.
  }
  return text;
}

std::string told_change(Session& session, const Finding& finding, const render::FindingView& view,
                        const std::string& id) {
  const std::string undone = finding.undone ? " Det er ført tilbage igen." : "";
  const std::string first =
      finding.commit ? fmt::format(" Det kom i historikken{}.", by_whom(view)) : "";
  if (!finding.by_path.empty()) {
    const auto by = entry_that_says(session, finding.by_path);
    return finding.kind == Kind::removed
               ? fmt::format("Notatet {} lå her, da {} blev til, og er fjernet siden.{}", id, by,
                             first)
               : fmt::format("Notatet {} er ændret, efter at {} blev til.{}", id, by, first);
  }
  if (finding.here) {
    return finding.kind == Kind::removed
               ? fmt::format("Notatet {} mangler her på computeren.{}", id, first)
               : fmt::format("Notatet {} er ændret her på computeren.{}", id, first);
  }
  return finding.kind == Kind::removed
             ? fmt::format("Notatet {} er fjernet fra historikken{}.{}", id, by_whom(view),
                           finding.undone ? " Det er lagt tilbage igen." : "")
             : fmt::format("Notatet {} er ændret i historikken{}.{}", id, by_whom(view), undone);
}

std::string told(Session& session, const Finding& finding, const render::FindingView& view) {
  const std::string id = finding.ids.empty() ? "" : finding.ids.front();
  switch (finding.kind) {
    case Kind::changed:
    case Kind::removed: return told_change(session, finding, view, id);
    case Kind::renamed:
      if (!finding.by_path.empty()) {
        return fmt::format("Da {} blev til, lå {} i samme mappe. Det ligger i en anden nu: {}.",
                           entry_that_says(session, finding.by_path),
                           store::stem_of(store::name_in(finding.now_path))->id(),
                           finding.now_path);
      }
      return finding.here
                 ? fmt::format(
                       "Notatet {} er flyttet eller omdøbt her på computeren, til {}. Det kom "
                       "i historikken{}.",
                       id, finding.now_path, by_whom(view))
                 : fmt::format("Notatet {} er flyttet eller omdøbt i historikken{}, til {}.", id,
                               by_whom(view), finding.now_path);
    case Kind::misnamed:
      return fmt::format(
          "Notatet {} har fået en anden tid, end da det blev skrevet: filens navn og "
          "teksten i den siger ikke det samme.",
          id);
    case Kind::rewritten:
      return fmt::format(
          "Historikken på {} er skrevet om: det, der er set der, er der ikke mere. Nu "
          "ender den med det, der er gemt{}.",
          base::visible(finding.path), by_whom(view));
    case Kind::signature:
      return fmt::format(
          "Underskriften {}: det dokument, der er skrevet under på, står ikke sådan i historikken.",
          id);
    case Kind::false_erasure:
      return fmt::format(
          "Sletningen af {} passer ikke: det, der stod i historikken, var et andet, end den siger.",
          id);
    case Kind::unreadable:
      return id.empty() ? "En mappe kan ikke læses, så det, der ligger i den, er ikke set efter."
                        : fmt::format("Notatet {} kan ikke læses, så det er ikke set efter.", id);
    case Kind::erased:
      return fmt::format("Notatet {} er slettet, og det står i {}.", id,
                         entry_that_says(session, finding.path));
    case Kind::uncommitted:
      return fmt::format("{} er ikke gemt i historikken endnu: {}. Ændres {}, kan det ikke ses.",
                         entries(finding.ids.size()), some_of(finding.ids),
                         finding.ids.size() == 1 ? "det" : "det sidste af dem");
    case Kind::aside:
      return fmt::format(
          "Intet senere notat nævner {}. Det er skrevet på en anden computer eller lagt "
          "her bagefter.",
          base::danish_list(finding.ids));
    case Kind::incomplete:
      return "Historikken her er kun en del: det, der mangler, kan ikke ses efter.";
  }
  return "";
}

std::string remedy_of(const Finding& finding) {
  const std::string id = finding.ids.empty() ? "" : ' ' + finding.ids.front();
  if (!finding.by_path.empty() && !finding.now_path.empty()) return std::string(store::put_back);
  if (!finding.by_path.empty()) {
    return "Historikken her har det ikke, som det var. Har en anden af jer det, så hent det dér: " +
           unbroken("beredskab sync") + "; se derefter: " + unbroken("beredskab restore" + id);
  }
  switch (finding.kind) {
    case Kind::changed:
      return finding.undone ? "" : "Se forskellen: " + unbroken("beredskab restore" + id);
    case Kind::removed:
    case Kind::renamed:
      return finding.undone ? "" : "Hent det, som det var: " + unbroken("beredskab restore" + id);
    case Kind::rewritten:
      return "Her er det hele endnu. Spørg de andre, hvad der er sket. Læg det tilbage: " +
             unbroken("beredskab sync --mine");
    case Kind::signature:
      return "Hent den fil, der er skrevet under på: " + unbroken("beredskab restore") +
             "; eller lad dem skrive under igen: " + unbroken("beredskab plan sign");
    case Kind::false_erasure: return "Spørg den, der skrev den.";
    case Kind::unreadable: return "Bed om adgang til den.";
    case Kind::erased: return "";
    case Kind::misnamed: return "Se, hvad filen skal hedde: " + unbroken("beredskab check");
    case Kind::uncommitted: return "Gem: " + unbroken("beredskab sync");
    case Kind::aside: return "Det næste notat nævner det.";
    case Kind::incomplete: return "";
  }
  return "";
}

render::FindingView view_of(Session& session, const Finding& finding) {
  render::FindingView view{.kind = std::string(base::word_of<Kind::incomplete>(finding.kind)),
                           .fault = finding.is_fault(),
                           .ids = finding.ids,
                           .file = finding.path};
  if (finding.commit) {
    view.commit = finding.commit->name.substr(0, short_name);
    if (!finding.commit->author.empty()) view.author = base::mask_cpr(finding.commit->author);
    if (const auto at = base::Instant::parse(finding.commit->time)) {
      view.at = render::when(session.workspace_context(), session.zone().here(*at));
    }
  }
  view.told = told(session, finding, view);
  view.remedy = remedy_of(finding);
  return view;
}

}  // namespace

Output verify(Session& session, const Arguments&) {
  const auto verified = [&] {
    const Waiting waiting(session, "Ser notaterne efter");
    return store::verify_records(session.root());
  }();
  render::VerifyView view;
  view.entries = static_cast<int>(verified.entries);
  view.history = verified.history;
  Paper paper(session);
  for (const auto& finding : verified.findings) {
    auto one = view_of(session, finding);
    ++(one.fault ? view.faults : view.remarks);
    paper.line(fmt::format("{}: {}", one.fault ? "FEJL" : "Bemærk", one.told));
    if (!one.file.empty() && one.file != ".") paper.line(base::visible(one.file), 2);
    if (!one.remedy.empty()) paper.line(one.remedy, 2);
    one.remedy = spaced(one.remedy);
    view.findings.push_back(std::move(one));
  }
  if (!verified.history) {
    session.warn(
        "Mappen har ingen historik (git): kun det, som notaterne siger om hinanden, er set "
        "efter. Begynd historikken: beredskab sync");
  }
  warn_of_left_out(session, look_for_left_out(session).get());
  if (!view.findings.empty()) paper.blank();
  paper.line(fmt::format("{} set efter: {} fejl, {}.", entries(verified.entries), view.faults,
                         base::counted(view.remarks, "bemærkning", "bemærkninger")));
  return {paper.take(), render::to_json(view), view.faults == 0 ? 0 : 1};
}

}  // namespace cli::commands
