#include "model/incident/absences.hpp"

#include <algorithm>

#include "model/incident/counting.hpp"

namespace model {

namespace {

const Absence* absence_of(const Item& item) { return std::get_if<Absence>(&item.content.body); }

// The first day that it was ended before; nothing where it was not.
std::optional<base::Date> back_on(const Item& item) {
  const auto& now = *absence_of(item);
  if (item.voided) return now.from;
  const auto* written = std::get_if<Absence>(&item.record.entry.content.body);
  const bool ended =
      now.until && (written == nullptr || !written->until || *now.until < *written->until);
  return ended ? std::optional(now.until->plus_days(1)) : std::nullopt;
}

const std::vector<Stem>& over_of(const Record& record) {
  return std::get<Correction>(record.entry.content.body).over;
}

bool knows(const Item& absence, const Stem& stem) {
  const auto* written = std::get_if<Absence>(&absence.record.entry.content.body);
  if (written == nullptr || written->known.empty() || contains(written->known, stem)) return true;
  return std::ranges::any_of(absence.corrections, [&](const Record& correction) {
    return contains(over_of(correction), stem);
  });
}

}  // namespace

std::vector<Stem> known_of_absences(const std::vector<Item>& items, const PersonId& who,
                                    const Stem* but) {
  std::vector<Stem> known;
  if (!items.empty()) known.push_back(items.front().record.stem);
  for (const auto& item : items) {
    const auto* absence = absence_of(item);
    if (absence == nullptr || absence->who != who || (but && item.record.stem == *but)) continue;
    if (!contains(known, item.record.stem)) known.push_back(item.record.stem);
    for (const auto& correction : item.corrections) known.push_back(correction.stem);
  }
  return known;
}

std::vector<const Record*> ended_apart(const std::vector<Item>& items, const Item& absence) {
  std::vector<const Record*> found;
  const auto* told = counting<Absence>(absence);
  if (told == nullptr) return found;
  for (const auto& item : items) {
    const auto* other = absence_of(item);
    if (other == nullptr || other->who != told->who || item.corrections.empty()) continue;
    if (item.record.stem == absence.record.stem) continue;
    const auto day = back_on(item);
    const auto& end = item.corrections.back();
    if (!day || !told->has(*day) || knows(absence, end.stem)) continue;
    if (!contains(over_of(end), absence.record.stem)) found.push_back(&end);
  }
  return found;
}

}  // namespace model
