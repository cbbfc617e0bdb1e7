#include "model/signatures.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "model/fold_steps.hpp"

namespace model {

namespace {

// Of exactly these bytes is better than of others; of two alike the newer one counts.
void take(Signed& held, const Item& item, const Signature& signature, const Sha256& hash) {
  const bool exact = signature.document == hash;
  if (held.stem) {
    const bool held_exact = held.state == SignedState::signed_;
    const bool better =
        exact == held_exact ? held.stem->logged_before(item.record.stem) : exact;
    if (!better) return;
  }
  held = {exact ? SignedState::signed_ : SignedState::changed, item.record.stem, signature};
}

std::string folded(const Line& line) { return base::fold(line.str()); }

bool stands_in(const std::string& part, const std::string& text) {
  return bare_letters(text).find(bare_letters(part)) != std::string::npos;
}

// The word of the line that has an @ in it.
std::string email_in(const std::string& line) {
  for (const auto& word : base::split(line, ' ')) {
    if (word.find('@') == std::string::npos) continue;
    const auto first = word.find_first_not_of("<(,;");
    const auto last = word.find_last_not_of(">),;.");
    return word.substr(first, last - first + 1);
  }
  return {};
}

bool same_organisation(const Participant& a, const Participant& b) {
  return bare_letters(a.organisation.str()) == bare_letters(b.organisation.str());
}

// Whose line it is. Null where the list has nobody.
const Participant* person_of(const Party& party, const Participants& listed) {
  if (party.participant) return listed.find(*party.participant);
  const auto& line = party.line.str();
  for (const auto& one : listed.participants) {
    const auto& name = one.name ? *one.name : one.title;
    if (stands_in(one.organisation.str(), line) && stands_in(name.str(), line)) return &one;
  }
  return nullptr;
}

bool is_named(const Document& document, const Participants& listed, const PersonId& who) {
  return std::any_of(document.parties.begin(), document.parties.end(), [&](const Party& party) {
    const auto* person = person_of(party, listed);
    return person != nullptr && person->id == who;
  });
}

void compare_line(const Party& party, const Participant& person,
                  std::vector<PartyDifference>& found) {
  const std::string& line = party.line.str();
  const auto differs = [&](PartyDifferenceKind kind) {
    found.push_back({kind, &party, person, {}});
  };
  if (person.name && !stands_in(person.name->str(), line)) differs(PartyDifferenceKind::name);
  if (!stands_in(person.title.str(), line)) differs(PartyDifferenceKind::title);
  const std::string email = email_in(line);
  if (person.email && !email.empty() && base::fold(email) != base::fold(person.email->str())) {
    differs(PartyDifferenceKind::email);
  }
}

}  // namespace

std::size_t DocumentSignatures::signed_count() const {
  return static_cast<std::size_t>(
      std::count_if(parties.begin(), parties.end(), [](const PartyState& party) {
        return party.signed_.state == SignedState::signed_;
      }));
}

bool DocumentSignatures::complete() const {
  return signed_count() == parties.size() &&
         (!approval || approval->state == SignedState::signed_);
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
  for (const char c : base::fold(text)) {
    if (between.find(c) == std::string_view::npos) kept += c;
  }
  return kept;
}

const Party* party_of(const Document& document, const Signature& signature) {
  if (!signature.party) return nullptr;
  const auto& parties = document.parties;
  const auto first = [&](const auto& fits) -> const Party* {
    const auto found = std::find_if(parties.begin(), parties.end(), fits);
    return found == parties.end() ? nullptr : &*found;
  };
  if (const auto* same = first([&](const Party& p) { return p.line == *signature.party; })) {
    return same;
  }
  const auto letters = bare_letters(signature.party->str());
  if (const auto* alike =
          first([&](const Party& p) { return bare_letters(p.line.str()) == letters; })) {
    return alike;
  }
  return first([&](const Party& p) { return p.participant && p.participant == signature.who; });
}

bool is_approval_of(const Document& document, const Signature& signature) {
  return document.approval && signature.approval &&
         folded(*document.approval) == folded(*signature.approval);
}

const Party* party_for(const Document& document, const Participant& who,
                       const Participants& listed) {
  for (const auto& party : document.parties) {
    if (party.participant == who.id) return &party;
  }
  for (const auto& party : document.parties) {
    const auto* signer = party.participant ? listed.find(*party.participant) : nullptr;
    if (signer != nullptr && same_organisation(*signer, who)) return &party;
  }
  // A line that names nobody of the list begins with the organisation.
  for (const auto& party : document.parties) {
    if (party.participant && listed.find(*party.participant) != nullptr) continue;
    const auto letters = bare_letters(party.line.str());
    if (letters.starts_with(bare_letters(who.organisation.str()))) return &party;
  }
  return nullptr;
}

std::string party_name(const Party& party, const Participants* listed) {
  const auto* who =
      listed != nullptr && party.participant ? listed->find(*party.participant) : nullptr;
  if (who != nullptr) return who->organisation.str();
  return std::string(base::trim(base::split(party.line.str(), ',').front()));
}

SignatureCount count_signatures(const Document& document, const DocumentSignatures& signatures,
                                const Participants* listed) {
  SignatureCount count;
  count.signed_ = signatures.signed_count();
  count.total = signatures.parties.size();
  for (const auto& party : signatures.parties) {
    const auto state = party.signed_.state;
    if (state == SignedState::signed_) continue;
    (state == SignedState::missing ? count.missing : count.changed)
        .push_back(party_name(party.party, listed));
  }
  const bool approved =
      !signatures.approval || signatures.approval->state == SignedState::signed_;
  if (!approved) count.unapproved = document.approval->str();
  return count;
}

std::vector<PartyDifference> party_differences(const Document& document, const Plan* plan,
                                               const Participants& listed, const base::Date& day) {
  std::vector<PartyDifference> found;
  if (document.parties.empty()) return found;  // nobody signs it
  auto unnamed = signers(listed, plan, day);
  std::erase_if(unnamed, [&](const Participant& one) {
    return is_named(document, listed, one.id);
  });
  const auto in_office = listed.in_office(day);
  for (const auto& party : document.parties) {
    const auto* person = person_of(party, listed);
    if (person == nullptr) continue;
    if (find_item(in_office, person->id) != nullptr) {
      compare_line(party, *person, found);
      continue;
    }
    const auto successor = std::find_if(
        unnamed.begin(), unnamed.end(),
        [&](const Participant& one) { return same_organisation(one, *person); });
    if (successor == unnamed.end()) {
      found.push_back({PartyDifferenceKind::ended, &party, *person, {}});
    } else {
      found.push_back({PartyDifferenceKind::replaced, &party, *person, *successor});
      unnamed.erase(successor);
    }
  }
  for (auto& one : unnamed) {
    found.push_back({PartyDifferenceKind::joined, nullptr, std::move(one), {}});
  }
  return found;
}

std::vector<Participant> signers(const Participants& listed, const Plan* plan,
                                 const base::Date& day) {
  auto found = listed.in_office(day);
  std::erase_if(found, [&](const Participant& one) {
    return one.only_deputy || (plan != nullptr && plan->is_partner(one.id));
  });
  return found;
}

}  // namespace model
