#include "model/situation.hpp"

#include <algorithm>

#include "model/counting.hpp"

namespace model {

std::vector<Issued> issued_situations(const Incident& incident) {
  std::vector<Issued> all;
  for (const auto& item : incident.items) {
    if (const auto* situation = counting<Situation>(item)) all.push_back({&item, situation});
  }
  std::stable_sort(all.begin(), all.end(), [](const Issued& a, const Issued& b) {
    if (a.situation->number != b.situation->number) {
      return a.situation->number < b.situation->number;
    }
    return a.item->record.stem.logged_before(b.item->record.stem);
  });
  return all;
}

Incident as_logged_by(const Incident& incident, const Stem& last) {
  std::vector<Record> records;
  const auto take = [&](const Record& record) {
    if (!last.logged_before(record.stem)) records.push_back(record);
  };
  for (const auto& item : incident.items) {
    take(item.record);
    for (const auto& correction : item.corrections) take(correction);
  }
  std::vector<Stem> unreadable;
  for (const auto& stem : incident.unreadable) {
    if (!last.logged_before(stem)) unreadable.push_back(stem);
  }
  return fold(incident.name, std::move(records), std::move(unreadable));
}

std::vector<const Item*> logged_since(const Incident& incident, const std::optional<Stem>& last) {
  std::vector<const Item*> news;
  const auto is_new = [&](const Record& record) {
    return !last || last->logged_before(record.stem);
  };
  for (const auto& item : incident.items) {
    if (std::holds_alternative<Situation>(item.content.body)) continue;
    if (is_new(item.record) ||
        std::any_of(item.corrections.begin(), item.corrections.end(), is_new)) {
      news.push_back(&item);
    }
  }
  return news;
}

}  // namespace model
