#include "model/incident/absences.hpp"

#include <algorithm>

#include "model/incident/counting.hpp"

namespace model {

namespace {

const Absence* absence_of(const Item& item) { return std::get_if<Absence>(&item.content.body); }

const Correction& correction_in(const Record& record) {
  return std::get<Correction>(record.entry.content.body);
}

// The first day back, and the correction that says so; the last that ended it counts. Where it was
// void, and is again as it was before, so is what had ended it.
struct Ending {
  base::Date day;
  const Record* by;
};
std::optional<Ending> ending_of(const Item& item) {
  std::optional<Ending> ending, before_void;
  bool voided = false;
  const auto* before = std::get_if<Absence>(&item.record.entry.content.body);
  for (const auto& correction : item.corrections) {
    const auto& instead = correction_in(correction).instead;
    if (instead.empty()) {
      if (!voided) before_void = ending;
      ending = {absence_of(item)->from, &correction};
      voided = true;
      continue;
    }
    const auto* now = std::get_if<Absence>(&instead.front().body);
    if (now == nullptr) continue;
    const bool ended = now->until && (!before->until || *now->until < *before->until);
    if (ended) ending = {now->until->plus_days(1), &correction};
    else if (before->until != now->until) ending.reset();
    else if (voided) ending = before_void;
    voided = false;
    before = now;
  }
  return ending;
}

// It, or a correction of it.
bool knows(const Item& absence, const Stem& stem) {
  const auto* written = std::get_if<Absence>(&absence.record.entry.content.body);
  if (written == nullptr || knew_of(absence.record, written->over, stem)) return true;
  return std::ranges::any_of(absence.corrections, [&](const Record& correction) {
    return contains(correction_in(correction).over, stem);
  });
}

}  // namespace

std::vector<Stem> known_of_absences(const std::vector<Item>& items, const Absence& of,
                                    const Stem* but) {
  // What was over before concerns nobody.
  const auto over_before = [&](const Item& item) {
    const auto& other = *absence_of(item);
    return item.voided ? other.from < of.from : other.until && other.until->plus_days(1) < of.from;
  };
  std::vector<Stem> known;
  if (!items.empty()) known.push_back(items.front().record.stem);
  for (const auto& item : items) {
    const auto* absence = absence_of(item);
    if (absence == nullptr || absence->who != of.who || over_before(item)) continue;
    if (but && item.record.stem == *but) continue;
    base::add_new(known, item.record.stem);
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
    const auto ending = ending_of(item);
    if (!ending || !told->has(ending->day) || knows(absence, ending->by->stem)) continue;
    if (!contains(correction_in(*ending->by).over, absence.record.stem))
      found.push_back(ending->by);
  }
  return found;
}

}  // namespace model
