#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/new_files.hpp"
#include "cli/subjects/proposals.hpp"
#include "cli/writing/documents.hpp"
#include "model/rules/party_lines.hpp"
#include "model/rules/renewal.hpp"
#include "render/answers/plans_view.hpp"
#include "render/answers/signatures_view.hpp"
#include "render/views/page_view.hpp"
#include "store/check/checks.hpp"
#include "store/plans/new_plan.hpp"

namespace cli::commands {

namespace {

model::Period wanted_period(Session& session) {
  const auto from = day_option(session, "--from", base::Which::planned);
  const auto to = day_option(session, "--to", base::Which::planned, from);
  if (from && to) {
    if (*from <= *to) return {*from, *to};
    throw UsageError("Perioden slutter, før den begynder.", "Byt --from og --to.");
  }
  std::string remedy = "Skriv: beredskab plan renew --from DAG --to DAG";
  if (const auto& valid = session.document()->valid) {
    const auto next = model::period_after(*valid);
    remedy = fmt::format("Lige så lang en periode igen er: beredskab plan renew --from {} --to {}",
                         next.from.iso(), next.to.iso());
  }
  throw UsageError(fmt::format("Det mangler, {} det næste dokument skal gælde.",
                               from ? "hvor længe" : "fra hvornår"),
                   std::move(remedy));
}

// Where it overlaps another one, or leaves days out.
void warn_of_seams(Session& session, const std::string& own) {
  std::vector<std::string> files;
  std::vector<model::Period> periods;
  for (const auto& document : store::documents_of(session.root(), session.plan_id())) {
    if (!document.loaded.value || !document.loaded.value->valid) continue;
    files.push_back(document.file);
    periods.push_back(*document.loaded.value->valid);
  }
  for (const auto& seam : model::seams(periods)) {
    if (files[seam.earlier] != own && files[seam.later] != own) continue;
    const auto other = files[seam.earlier] == own ? seam.later : seam.earlier;
    session.warn(fmt::format("{} gælder {}. Hver dag skal helst have ét dokument.",
                             seam.both
                                 ? fmt::format("Perioden overlapper {}, der", files[other])
                                 : fmt::format("Fra den {} til den {} gælder intet dokument: {}",
                                               base::danish_date_short(seam.days.from),
                                               base::danish_date_short(seam.days.to), files[other]),
                             render::period_text(periods[other])));
  }
}

// «linje 3, 8 og 12».
std::string lines_text(const std::vector<std::size_t>& lines) {
  const auto number = [](std::size_t line) { return std::to_string(line + 1); };
  return "linje " + base::danish_list(base::mapped(lines, number));
}

template <class Fits>
std::vector<std::size_t> lines_where(const store::Source& source, const Fits& fits) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < source.line_count(); ++i) {
    if (fits(std::string(source.line(i)))) found.push_back(i);
  }
  return found;
}

// What the program cannot know: names, years and spellings in the running text.
std::vector<std::string> look_at(Session& session, const store::Source& source,
                                 const model::Document& old, const model::Period& period,
                                 const std::vector<model::PartyDifference>& differences,
                                 const base::Date& day) {
  std::vector<std::string> found;
  using Kind = model::PartyDifferenceKind;
  for (const auto& difference : differences) {
    const auto& person = difference.participant;
    if (difference.kind == Kind::ended) {
      found.push_back(fmt::format("Ingen er skrevet ind for {} efter {}. Linjen er, som den var.",
                                  person.organisation.str(),
                                  render::person_name(session.context(), person.id)));
    } else if (difference.kind == Kind::joined) {
      found.push_back(fmt::format("{} Skal {} skrive under, så skriv linjen ind.",
                                  render::difference_text(session.context(), difference),
                                  person.organisation.str()));
    }
  }
  const auto add = [&](std::string_view what, const auto& fits) {
    const auto lines = lines_where(source, fits);
    if (!lines.empty()) found.push_back(fmt::format("{} i {}.", what, lines_text(lines)));
  };
  if (const auto* list = session.participants()) {
    // A name that somebody in office has too is theirs; of several who left it is said once.
    auto known = base::mapped(list->in_office(day), &model::Participant::name);
    for (const auto& person : list->participants) {
      if (!person.name || base::contains(known, person.name)) continue;
      known.push_back(person.name);
      const auto name = base::case_fold(person.name->str());
      add(fmt::format("{} er ikke deltager i den nye periode, men nævnes", person.name->str()),
          [&](const std::string& line) {
            return base::case_fold(line).find(name) != std::string::npos;
          });
    }
  }
  if (old.valid) {
    add("Den gamle periodes årstal står", [&](const std::string& line) {
      return model::with_years(line, *old.valid, period) != line;
    });
  }
  auto folder = session.folder();
  folder.document = store::read_document(source);
  for (const auto& fault : store::what_plan_lacks(folder, day)) {
    if (fault.code != base::Code::spelling_differs || fault.file != source.name()) continue;
    found.push_back(fmt::format("{} Linje {}.", fault.message, fault.line));
  }
  return found;
}

void print(Paper& paper, render::RenewedView& view) {
  paper.line(fmt::format("Skrevet: {}. Det gamle dokument er urørt.", view.file));
  paper.line(fmt::format("Gælder {}.", view.valid));
  paper.blank();
  paper.line(view.parties.empty() ? "Dokumentet nævner ingen parter, der skriver under."
                                  : "Parternes linjer:");
  for (const auto& line : view.parties) paper.line(line, 2, 4);
  const auto set_in = [&](const std::string& sentence) { paper.line(sentence, 2, 4); };
  paper.list("Se selv efter i filen:", view.look_at, set_in);
  paper.list("Forslag, der skal afgøres eller skrives ind:", view.proposals, set_in);
  paper.blank();
  paper.steps(view.next);
}

}  // namespace

Output plan_renew(Session& session, const Arguments&) {
  pick_document(session);
  const auto& loaded = session.folder().document;
  fail_if(loaded.from_date.has_value(), "Dokumentet kan ikke læses, som det er nu.",
          "Intet er ændret. Se, hvad der er i vejen: beredskab check");
  const auto* list = session.participants();
  fail_if(list == nullptr, "Deltagerlisten kan ikke læses, så parterne er ikke kendt.",
          "Intet er ændret. Se, hvad der er i vejen: beredskab check");
  const auto period = wanted_period(session);
  const auto& old = *loaded.value;
  // Those who are there when it begins; of a period that has begun, those of today.
  const auto day = std::max(period.from, session.now().date());
  const auto differences = model::party_differences(old, session.plan(), *list, day);
  const auto intended = model::renewed(old, period, differences);
  const auto text = store::renewed_text(*loaded.source, old, intended);

  const std::filesystem::path folder = std::filesystem::path("plans") / session.plan_id().str();
  const auto name = fmt::format("document-{}-{}.yaml", period.from.year(), period.to.year());
  write_new(session.root() / folder, name, text,
            "Intet er ændret. Ret i den fil, der er, eller flyt den først.");
  warn_of_seams(session, name);

  render::RenewedView view;
  view.file = (folder / name).generic_string();
  view.valid = render::period_text(period);
  view.parties = model::lines_told_apart(intended);
  view.look_at = look_at(session, store::Source(view.file, text), old, period, differences, day);
  for (const auto& one : look_at_proposals(session, false).proposals) {
    view.proposals.push_back(
        fmt::format("{}  {} – {}{}", one.id, one.text, one.from,
                    one.state == render::ProposalState::open ? "" : " – " + one.state_text));
  }
  view.next = {"Læs den igennem, og ret den. Gem den så i historikken: " +
               unbroken("beredskab sync")};
  if (!view.parties.empty()) {
    view.next.push_back("Når en part har skrevet under: " +
                        unbroken(fmt::format("beredskab plan sign --document {} --as NAVN", name)));
  }
  Paper paper(session);
  print(paper, view);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
