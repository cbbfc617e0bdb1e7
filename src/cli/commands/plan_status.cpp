#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "base/time.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/paper.hpp"
#include "cli/writing/documents.hpp"
#include "model/rules/renewal.hpp"
#include "render/answers/signatures_view.hpp"
#include "render/views/describe_parts.hpp"
#include "store/git/git.hpp"

namespace cli::commands {

namespace {

// Those who signed the same bytes stand together.
std::vector<render::AsSigned> signed_before(Session& session,
                                            const model::DocumentSignatures& signatures) {
  std::vector<render::AsSigned> all;
  const auto add = [&](const model::Signed& one) {
    if (one.state != model::SignedState::changed) return;
    for (auto& same : all) {
      if (same.signatures.front().document != one.signature->document) continue;
      same.signatures.push_back(*one.signature);
      return;
    }
    all.push_back({{*one.signature},
                   store::document_as_signed(session.root(), session.plan_id(), *one.signature)});
  };
  for (const auto& party : signatures.parties) add(party.signed_);
  if (signatures.approval) add(*signatures.approval);
  return all;
}

// A party or the one who approves, and how far they are.
void print_signature(Paper& paper, const render::SignatureRow& row, const std::string& line) {
  std::string text = fmt::format("{}: {}", line, row.state_text);
  if (row.on) {
    std::vector<std::string> more;
    if (row.who) more.push_back(*row.who);
    if (row.paper) more.push_back("papiret: " + *row.paper);
    if (row.case_number) more.push_back("sag " + *row.case_number);
    more.push_back(*row.id);
    text += fmt::format(" den {} ({})", base::danish_date_short(*row.on), base::join(more, "; "));
  }
  text += '.';
  if (row.refused) text += " Begrundelse: " + render::sentence(*row.refused);
  paper.line(text, 2, 4);
}

std::vector<std::string> next_steps(Session& session, const render::PlanStatusView& view) {
  std::vector<std::string> next;
  const auto& now = view.document;
  const bool over = now.expired && view.next_document;
  const auto path = session.folder().document.source->name();
  if (!now.commit && store::in_repository((session.root() / path).parent_path())) {
    next.push_back("Gem dokumentet i historikken, før det skrives under: " +
                   unbroken("beredskab sync"));
  }
  if (!now.missing.empty() && !over) {
    next.push_back("En underskrift skrives med: " + unbroken("beredskab plan sign --as NAVN"));
  }
  if (now.approval && now.approval->state != model::SignedState::signed_ && now.missing.empty() &&
      !over) {
    next.push_back(
        "Godkendelsen skrives med: " +
        unbroken(fmt::format("beredskab plan sign --approval \"{}\"", now.approval->name)));
  }
  if ((now.expired || now.days_left) && !view.next_document) {
    const auto period = model::period_after(*session.document()->valid);
    next.push_back("Gør det næste dokument klar: " +
                   unbroken(fmt::format("beredskab plan renew --from {} --to {}", period.from.iso(),
                                        period.to.iso())));
  }
  if (view.next_document && !view.next_document->missing.empty()) {
    next.push_back("Underskrifter på det næste: " +
                   unbroken(fmt::format("beredskab plan sign --document {} --as NAVN",
                                        view.next_document->file)));
  }
  return next;
}

void print_document(Paper& paper, const render::DocumentView& view) {
  if (view.subtitle) paper.line(*view.subtitle);
  paper.line(view.validity);
  paper.line(fmt::format(
      "Filen: {} ({}…){}.", view.file, view.short_hash,
      view.commit ? ", gemt i historikken som " + view.commit->substr(0, 7) : std::string()));
  if (view.no_commit) paper.line(*view.no_commit);
  paper.blank();
  paper.line(view.total == 0 ? "Dokumentet nævner ingen parter, der skriver under."
                             : fmt::format("Underskrifter: {} af {}.", view.signed_, view.total));
  for (const auto& row : view.parties) {
    const bool twice = std::ranges::count(view.parties, row.line, &render::SignatureRow::line) > 1;
    print_signature(paper, row, twice ? row.name : row.line);
  }
  if (!view.approval) return;
  paper.blank();
  paper.line("Godkendelse:");
  print_signature(paper, *view.approval, view.approval->line);
}

void print_parts(Paper& paper, std::string_view label, const std::vector<std::string>& parts) {
  for (const auto& part : parts) paper.row(label, 5, part, 4);
}

void print_changes(Paper& paper, const render::ChangesView& view, bool unread) {
  paper.blank();
  paper.heading("Ændret siden underskrift");
  paper.line(fmt::format("Skrevet under på før ændringen: {}.", base::join(view.signed_by, "; ")));
  if (!view.found) {
    paper.line(fmt::format(
        "Det, der blev skrevet under på ({}…), {}.", view.document.substr(0, 12),
        unread ? "kan ikke ses, før historikken kan læses" : "findes ikke i historikken her"));
    return;
  }
  if (view.same_words) {
    paper.line("Ordene er de samme. Kun kommentarer eller opsætning i filen er ændret.");
  }
  for (const auto& fact : view.changes.facts) {
    const auto what = base::upper_first(base::danish(fact.kind));
    if (fact.kind == model::FactKind::order) {
      paper.line(fmt::format("{} er ændret: {}.", what, base::danish_list(fact.after)), 2);
      continue;
    }
    paper.line(fmt::format("{} er ændret:", what), 2);
    print_parts(paper, "før", fact.before);
    print_parts(paper, "nu", fact.after);
  }
  for (const auto& section : view.changes.sections) {
    const bool text = !section.before.empty() || !section.after.empty();
    paper.line(
        fmt::format(
            "Afsnittet «{}» er {}{}{}", section.heading, base::danish(section.kind),
            section.old_heading ? fmt::format(" (hed «{}»)", section.old_heading->str()) : "",
            text ? ":" : "."),
        2);
    print_parts(paper, "før", section.before);
    print_parts(paper, "nu", section.after);
  }
}

void print(Paper& paper, render::PlanStatusView& view, bool unread) {
  paper.heading(view.document.title);
  print_document(paper, view.document);
  for (const auto& changes : view.changes) print_changes(paper, changes, unread);
  if (!view.differences.empty()) {
    paper.blank();
    paper.heading("Deltagerne i dag, og dem i linjerne");
    for (const auto& sentence : view.differences) paper.line(sentence, 2);
  }
  if (view.next_document) {
    paper.blank();
    paper.heading("Det næste dokument");
    print_document(paper, *view.next_document);
  }
  if (view.next.empty()) return;
  paper.blank();
  paper.steps(view.next);
}

}  // namespace

Output plan_status(Session& session, const Arguments&) {
  pick_document(session);
  const auto facts = document_facts(session);
  const auto context = session.context();
  render::PlanStatusView view;
  view.document = render::document_view(context, facts);
  for (const auto& then : signed_before(session, facts.signatures)) {
    view.changes.push_back(render::changes_view(context, facts.document, then));
  }
  if (const auto* list = session.participants()) {
    for (const auto& difference :
         model::party_differences(facts.document, session.plan(), *list, session.now().date())) {
      view.differences.push_back(render::difference_text(context, difference));
    }
  }
  if (const auto next = next_document(session)) {
    const auto& loaded = next->loaded;
    view.next_document =
        render::document_view(context, document_facts(session, *loaded.value, *loaded.source));
  }
  view.next = next_steps(session, view);
  Paper paper(session);
  print(paper, view, !facts.unread.empty());
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
