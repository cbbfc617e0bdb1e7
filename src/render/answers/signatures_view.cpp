#include "render/answers/signatures_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "model/rules/renewal.hpp"
#include "render/views/page_view.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

constexpr std::size_t short_length = 12;

SignatureRow row(const Context& context, std::string line, std::string name,
                 const model::Signed& one, bool approval) {
  SignatureRow made{{std::move(line), one.state, std::string(base::danish(one.state))},
                    std::move(name)};
  made.signed_ = one.state == model::SignedState::signed_;
  if (approval && made.signed_) made.state_text = "godkendt";
  if (approval && one.state == model::SignedState::changed) {
    made.state_text = "ændret siden godkendelsen";
  }
  if (!one.signature) return made;
  if (one.state == model::SignedState::missing) made.state_text += "; afslog en tidligere udgave";
  made.on = one.signature->on;
  made.who = person_name(context, one.signature->who);
  made.paper = text_of(one.signature->paper);
  made.case_number = text_of(one.signature->case_number);
  made.refused = text_of(one.signature->refused);
  made.text = text_of(one.signature->text);
  made.id = std::string(one.stem->id());
  return made;
}

// «Gælder til og med den 31. december 2027.»
std::string validity(const std::optional<model::Period>& valid, const base::Date& today,
                     DocumentView& view) {
  if (!valid) return "Dokumentet siger ikke, hvor længe det gælder.";
  const auto to = base::danish_date_short(valid->to);
  if (today < valid->from) {
    return fmt::format("Gælder fra den {} til og med den {}.", base::danish_date_short(valid->from),
                       to);
  }
  const auto left = valid->to.days_since_epoch() - today.days_since_epoch();
  view.expired = left < 0;
  if (view.expired) return fmt::format("Udløb den {}. Det kan stadig bruges.", to);
  if (left > model::days_of_warning) return fmt::format("Gælder til og med den {}.", to);
  view.days_left = static_cast<int>(left);
  if (left == 0) return "Sidste dag, det gælder, er i dag.";
  return fmt::format("Udløber om {}: sidste dag er den {}.", base::counted(left, "dag", "dage"),
                     to);
}

}  // namespace

DocumentView document_view(const Context& context, const DocumentFacts& facts) {
  DocumentView view;
  const auto& document = facts.document;
  view.file = facts.file;
  view.title = document.title.str();
  view.subtitle = text_of(document.subtitle);
  if (document.valid) view.valid = period_text(*document.valid);
  view.document = facts.hash.str();
  view.short_hash = view.document.substr(0, short_length);
  view.commit = facts.commit;
  if (!facts.unread.empty()) {
    view.no_commit = fmt::format("Historikken kan ikke læses: {}.", facts.unread);
  } else if (!facts.commit) {
    view.no_commit = "Filen er ikke gemt i historikken, som den er nu.";
  }
  view.validity = validity(document.valid, context.now.date(), view);
  for (const auto& party : facts.signatures.parties) {
    view.parties.push_back(row(context, party.party.line.str(),
                               model::party_name(document, party.party, context.participants),
                               party.signed_, false));
  }
  if (facts.signatures.approval) {
    const auto& name = document.approval->str();
    view.approval = row(context, name, name, *facts.signatures.approval, true);
  }
  view.signed_ = static_cast<int>(facts.signatures.signed_count());
  view.total = static_cast<int>(document.parties.size());
  for (const auto& party : view.parties) {
    const bool refused = party.state == model::SignedState::refused;
    if (!party.signed_ && !refused) view.missing.push_back(party.name);
  }
  return view;
}

ChangesView changes_view(const Context& context, const model::Document& now, const AsSigned& then) {
  ChangesView view;
  for (const auto& signature : then.signatures) {
    const auto who =
        signature.approval ? signature.approval->str() : person_name(context, *signature.who);
    view.signed_by.push_back(fmt::format("{}, {}", who, base::danish_date_short(signature.on)));
    view.document = signature.document.str();
  }
  view.found = then.document.has_value();
  if (!view.found) return view;
  view.changes = model::document_changes(*then.document, now);
  view.same_words = !view.changes.any();
  return view;
}

std::string difference_text(const Context& context, const model::PartyDifference& difference) {
  using Kind = model::PartyDifferenceKind;
  const auto& person = difference.participant;
  const auto name = person_name(context, person.id);
  switch (difference.kind) {
    case Kind::ended:
      return fmt::format("{} er ikke længere deltager, og ingen ny er skrevet ind for {}.", name,
                         person.organisation.str());
    case Kind::replaced:
      return fmt::format("{} er ikke længere deltager. For {} er det nu {}.", name,
                         person.organisation.str(), difference.successor->display());
    case Kind::joined:
      return fmt::format("{}{} er deltager, men har ingen linje i dokumentet.", name,
                         person.name && !name.ends_with('(' + person.organisation.str() + ')')
                             ? fmt::format(", {},", person.organisation.str())
                             : "");
    case Kind::name:
      return fmt::format("For {} står {} på deltagerlisten, men et andet navn i linjen.",
                         person.organisation.str(), person.display());
    case Kind::title:
      return fmt::format("{} er {} på deltagerlisten, men ikke i sin linje.", name,
                         base::lower_first(person.title.str()));
    case Kind::email:
      return fmt::format("{} har en anden e-mail på deltagerlisten: {}.", name,
                         person.email->str());
  }
  return {};
}

std::string signature_count_text(const model::SignatureCount& count) {
  std::string text = fmt::format("{} af {}.", count.signed_, count.total);
  const auto add = [&](std::string_view label, const std::vector<std::string>& names) {
    if (!names.empty()) text += fmt::format(" {}: {}.", label, base::danish_list(names));
  };
  add("Mangler", count.missing);
  add("Ændret siden underskrift", count.changed);
  add("Vil ikke skrive under", count.refused);
  if (count.unapproved) {
    text += count.approval_refused ? fmt::format(" {} vil ikke godkende.", *count.unapproved)
                                   : fmt::format(" Ikke godkendt endnu af {}.", *count.unapproved);
  }
  return text;
}

}  // namespace render
