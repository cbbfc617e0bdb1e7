#include "model/rules/signatures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/people.hpp"

namespace model {

namespace {

// Of exactly these bytes is better than of others, and who has signed these has, whatever was said
// before or elsewhere: that is taken back by making it void.
int rank(const Signature& signature, const Sha256& hash) {
  if (signature.document != hash) return 0;
  return signature.refused ? 1 : 2;
}

// Of two alike the newer one counts.
void take(Signed& held, const Item& item, const Signature& signature, const Sha256& hash) {
  const int better = rank(signature, hash);
  if (held.stem) {
    const int than = rank(*held.signature, hash);
    if (better < than || (better == than && !held.stem->logged_before(item.record.stem))) return;
  }
  constexpr std::array states{SignedState::changed, SignedState::refused, SignedState::signed_};
  const bool refused_before = better == 0 && signature.refused;
  held = {refused_before ? SignedState::missing : states[static_cast<std::size_t>(better)],
          item.record.stem, signature};
}

std::string folded(const Line& line) { return base::case_fold(line.str()); }

}  // namespace

std::size_t DocumentSignatures::signed_count() const {
  return static_cast<std::size_t>(std::ranges::count_if(
      parties, [](const auto& one) { return one.signed_.state == SignedState::signed_; }));
}

DocumentSignatures signatures_of(const Document& document, std::string_view file,
                                 const Sha256& hash, const std::vector<Item>& entries,
                                 const std::optional<base::Date>& until) {
  DocumentSignatures all;
  for (const auto& party : document.parties) all.parties.push_back({party, {}});
  if (document.approval) all.approval.emplace();
  for (const auto& item : entries) {
    const auto* signature = counting<Signature>(item);
    if (signature == nullptr || (until && *until < signature->on)) continue;
    if (signature->document != hash && signature->file.str() != file) continue;
    if (const auto* party = party_of(document, *signature)) {
      const auto index = static_cast<std::size_t>(party - document.parties.data());
      take(all.parties[index].signed_, item, *signature, hash);
    } else if (is_approval_of(document, *signature)) {
      take(*all.approval, item, *signature, hash);
    }
  }
  return all;
}

std::string bare_letters(std::string_view text) {
  constexpr std::string_view between = " -,.;:()/";
  std::string kept;
  for (const char c : base::case_fold(text)) {
    if (between.find(c) == std::string_view::npos) kept += c;
  }
  return kept;
}

bool same_organisation(const Participant& a, const Participant& b) {
  return bare_letters(a.organisation.str()) == bare_letters(b.organisation.str());
}

const Party* party_of(const Document& document, const Signature& signature) {
  if (!signature.party) return nullptr;
  const auto letters = bare_letters(signature.party->str());
  const auto own = [&](const Party& p) { return p.participant && p.participant == signature.who; };
  const auto same = [&](const Party& p) { return p.line == *signature.party; };
  const auto alike = [&](const Party& p) { return bare_letters(p.line.str()) == letters; };
  const auto first = [&](const auto& fits) { return base::find_if(document.parties, fits); };
  const auto own_first = [&](const auto& fits) {
    const auto* found = first([&](const Party& p) { return fits(p) && own(p); });
    return found != nullptr ? found : first(fits);
  };
  if (const auto* found = own_first(same)) return found;
  if (const auto* found = own_first(alike)) return found;
  return first(own);
}

bool is_approval_of(const Document& document, const Signature& signature) {
  return document.approval && signature.approval &&
         folded(*document.approval) == folded(*signature.approval);
}

std::vector<const Party*> parties_for(const Document& document, const Participant& who,
                                      const Participants& listed) {
  std::vector<const Party*> same;
  std::vector<const Party*> begins;
  for (const auto& party : document.parties) {
    if (party.participant == who.id) return {&party};
    const auto* signer = party.participant ? listed.find(*party.participant) : nullptr;
    if (signer != nullptr) {
      if (same_organisation(*signer, who)) same.push_back(&party);
    } else if (bare_letters(party.line.str()).starts_with(bare_letters(who.organisation.str()))) {
      begins.push_back(&party);
    }
  }
  return same.empty() ? begins : same;
}

namespace {

const Participant* signer_of(const Party& party, const Participants* listed) {
  return party.participant ? find_person(listed, *party.participant) : nullptr;
}

std::string organisation_of(const Party& party, const Participants* listed) {
  const auto* who = signer_of(party, listed);
  if (who != nullptr) return who->organisation.str();
  return std::string(base::trim(base::split(party.line.str(), ',').front()));
}

}  // namespace

std::string party_name(const Document& document, const Party& party, const Participants* listed) {
  const auto name = organisation_of(party, listed);
  const auto lines = std::ranges::count(
      document.parties, name, [&](const Party& one) { return organisation_of(one, listed); });
  if (lines < 2) return name;
  const auto* who = signer_of(party, listed);
  if (who == nullptr) return party.line.str();
  const auto told = told_apart(*listed, *who);
  return !who->name || told.ends_with('(' + name + ')') ? told
                                                        : fmt::format("{} fra {}", told, name);
}

SignatureCount count_signatures(const Document& document, const DocumentSignatures& signatures,
                                const Participants* listed) {
  SignatureCount count;
  count.signed_ = signatures.signed_count();
  count.total = signatures.parties.size();
  for (const auto& party : signatures.parties) {
    const auto state = party.signed_.state;
    if (state == SignedState::signed_) continue;
    auto& names = state == SignedState::missing   ? count.missing
                  : state == SignedState::refused ? count.refused
                                                  : count.changed;
    names.push_back(party_name(document, party.party, listed));
  }
  const bool approved = !signatures.approval || signatures.approval->state == SignedState::signed_;
  if (!approved) count.unapproved = document.approval->str();
  count.approval_refused = !approved && signatures.approval->state == SignedState::refused;
  return count;
}

}  // namespace model
