#include "model/rules/party_lines.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "model/rules/office.hpp"
#include "model/rules/signatures.hpp"

namespace model {

namespace {

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

// Where `before` stands, for the last time: a title stands behind the organisation.
void replace_in(std::string& line, const std::string& before, const std::string& now) {
  const auto at = line.rfind(before);
  if (at != std::string::npos) line.replace(at, before.size(), now);
}

// With what parts it from the words before.
void drop_email(std::string& line, const std::string& email) {
  const auto at = line.find(email);
  const auto last = line.find_last_not_of(" ,;<(", at == 0 ? std::string::npos : at - 1);
  const auto behind = line.find_first_not_of(">)", at + email.size());
  const auto from = at == 0 || last == std::string::npos ? 0 : last + 1;
  line.erase(from, behind == std::string::npos ? std::string::npos : behind - from);
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

// Whoever has the post by now: the successor whom the list names, else somebody new of the same
// organisation.
std::vector<Participant>::iterator successor_among(std::vector<Participant>& unnamed,
                                                   const Participant& gone, const Office& office) {
  const auto acting = office.acting_for(gone.id);
  const auto named = std::find_if(unnamed.begin(), unnamed.end(), [&](const Participant& one) {
    return one.id == acting && (gone.successor == one.id || same_organisation(one, gone));
  });
  if (named != unnamed.end()) return named;
  return std::find_if(unnamed.begin(), unnamed.end(),
                      [&](const Participant& one) { return same_organisation(one, gone); });
}

bool is_named(const Document& document, const Participants& listed, const PersonId& who) {
  return std::ranges::any_of(document.parties, [&](const Party& party) {
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
  if (person.email && !email.empty() &&
      base::case_fold(email) != base::case_fold(person.email->str())) {
    differs(PartyDifferenceKind::email);
  }
}

// A line that names nobody of the list, where its organisation has somebody without a line.
void compare_unknown(const Party& party, std::vector<Participant>& unnamed,
                     std::vector<PartyDifference>& found) {
  const auto letters = bare_letters(party.line.str());
  const auto other = std::find_if(unnamed.begin(), unnamed.end(), [&](const Participant& one) {
    return one.name && letters.starts_with(bare_letters(one.organisation.str()));
  });
  if (other == unnamed.end()) return;
  found.push_back({PartyDifferenceKind::name, &party, *other, {}});
  unnamed.erase(other);
}

// In office, neither a mere deputy nor a partner; in call order.
std::vector<Participant> signers(const Participants& listed, const Plan* plan,
                                 const base::Date& day) {
  auto found = listed.in_office(day);
  std::erase_if(found, [&](const Participant& one) {
    return one.only_deputy || (plan != nullptr && plan->is_partner(one.id));
  });
  return found;
}

}  // namespace

std::vector<PartyDifference> party_differences(const Document& document, const Plan* plan,
                                               const Participants& listed, const base::Date& day) {
  std::vector<PartyDifference> found;
  if (document.parties.empty()) return found;  // nobody signs it
  auto unnamed = signers(listed, plan, day);
  std::erase_if(unnamed,
                [&](const Participant& one) { return is_named(document, listed, one.id); });
  const Office office(&listed, day);
  for (const auto& party : document.parties) {
    const auto* person = person_of(party, listed);
    if (person == nullptr) {
      if (!party.participant) compare_unknown(party, unnamed, found);
      continue;
    }
    if (!office.has_left(person->id)) {  // whoever is still to come may sign already
      compare_line(party, *person, found);
      continue;
    }
    const auto successor = successor_among(unnamed, *person, office);
    if (successor == unnamed.end()) {
      found.push_back({PartyDifferenceKind::ended, &party, *person, {}});
    } else {
      found.push_back({PartyDifferenceKind::replaced, &party, *person, *successor});
      unnamed.erase(successor);
    }
  }
  for (auto& one : unnamed) {
    if (!parties_for(document, one, listed).empty()) continue;
    found.push_back({PartyDifferenceKind::joined, nullptr, std::move(one), {}});
  }
  return found;
}

Line line_now(const PartyDifference& difference) {
  const auto& line = difference.party->line;
  if (difference.kind == PartyDifferenceKind::ended) return line;
  const auto& before = difference.participant;
  const auto& now = difference.successor ? *difference.successor : before;
  std::string text = line.str();
  const std::string email = email_in(text);
  if (difference.successor) {
    if (before.name && now.name) replace_in(text, before.name->str(), now.name->str());
    replace_in(text, before.title.str(), now.title.str());
  }
  const bool names_before =
      difference.successor && !now.name && before.name && stands_in(before.name->str(), text);
  const bool fits = !names_before && (!now.name || stands_in(now.name->str(), text)) &&
                    stands_in(now.title.str(), text) && stands_in(now.organisation.str(), text);
  if (!fits) text = party_line(now).str() + (email.empty() ? "" : ", " + email);
  if (email.empty()) return *Line::parse(text);
  if (now.email) {
    replace_in(text, email, now.email->str());
  } else if (difference.successor) {
    drop_email(text, email);
  }
  return *Line::parse(std::string(base::trim(text)));
}

std::vector<std::string> lines_told_apart(const Document& document) {
  std::vector<std::string> lines;
  for (const auto& party : document.parties) {
    const bool twice = std::ranges::count(document.parties, party.line, &Party::line) > 1;
    lines.push_back(party.line.str());
    if (twice && party.participant) lines.back() += fmt::format(" ({})", party.participant->str());
  }
  return lines;
}

Line party_line(const Participant& participant) {
  std::string line = participant.organisation.str();
  if (participant.name) line += ", " + participant.name->str();
  return *Line::parse(line + ", " + participant.title.str());
}

}  // namespace model
