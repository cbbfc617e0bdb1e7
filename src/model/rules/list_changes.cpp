#include "model/rules/list_changes.hpp"

#include <tuple>

namespace model {

namespace {

bool same_details(const Participant& a, const Participant& b) {
  const auto details = [](const Participant& one) {
    return std::tie(one.name, one.organisation, one.title, one.phone, one.mobile, one.numbers,
                    one.email, one.deputy);
  };
  return details(a) == details(b);
}

}  // namespace

ListChanges list_changes(const Participants& before, const base::Date& then,
                         const Participants& after, const base::Date& today) {
  const auto old = before.in_office(then);
  const auto present = after.in_office(today);
  ListChanges changes;
  for (const auto& one : present) {
    const auto* was = find_item(old, one.id);
    if (was == nullptr) {
      changes.joined.push_back(one);
    } else if (!same_details(*was, one)) {
      changes.changed.push_back({*was, one});
    }
  }
  for (const auto& one : old) {
    if (find_item(present, one.id) == nullptr) changes.left.push_back(one);
  }
  return changes;
}

}  // namespace model
