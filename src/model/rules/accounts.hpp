// What several entries outside incidents tell of one thing: a meeting, an exercise.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "model/incident/counting.hpp"

namespace model {

// The entry that began it, then the others as they were logged: whatever their clocks say of when
// it happened, the one that was written last tells how it is.
using Account = std::vector<const Item*>;

inline const Stem& stem_in(const Item* item) { return item->record.stem; }
inline std::vector<Stem> stems_in(const Account& account) { return base::mapped(account, stem_in); }

// Of the entries of that kind which count. `of` names the one that began it; what names one that
// is not there is left out.
template <class Body>
std::vector<Account> accounts(const std::vector<Item>& entries, std::optional<Stem> Body::*of) {
  std::vector<Account> all;
  Account later;
  for (const auto& item : entries) {
    const auto* body = counting<Body>(item);
    if (body == nullptr) continue;
    if (body->*of) later.push_back(&item);
    else all.push_back({&item});
  }
  std::ranges::sort(later, &Stem::logged_before, stem_in);
  for (const auto* item : later) {
    const auto& first = *(std::get<Body>(item->content.body).*of);
    auto* account =
        base::find_if(all, [&](const Account& one) { return stem_in(one.front()) == first; });
    if (account != nullptr) account->push_back(item);
  }
  return all;
}

// What erasing changed: of that kind, and of corrections, each that is gone and that it went, and
// the corrections that stand alone since. Of which one they were is not known: they count for each.
inline int times_erased(const std::vector<Item>& entries, std::string_view kind) {
  int count = 0;
  for (const auto& item : entries) {
    const auto* erasure = std::get_if<Erasure>(&item.content.body);
    const auto* alone = std::get_if<Correction>(&item.content.body);
    if (erasure == nullptr && alone == nullptr) continue;
    const auto word = (erasure != nullptr ? erasure->erased : alone->corrects).word();
    if (word != kind && word != "correction") continue;
    count += (erasure != nullptr ? 2 : 1) + static_cast<int>(item.corrections.size());
  }
  return count;
}

// How often what is told of it was changed: the SEQUENCE of RFC 5545, 3.8.7.4. What was taken back
// or corrected since counts as well, and whatever was erased: a calendar passes over what has less
// than it knows, and too much does no harm.
template <class Body>
int times_changed(const std::vector<Item>& entries, const Stem& first,
                  std::optional<Stem> Body::*of) {
  int count = times_erased(entries, first.word());
  for (const auto& item : entries) {
    const auto* body = std::get_if<Body>(&item.content.body);
    const bool begins = item.record.stem == first;
    if (body == nullptr || (!begins && body->*of != first)) continue;
    count += static_cast<int>(item.corrections.size()) + (begins ? 0 : 1);
  }
  return count;
}

}  // namespace model
