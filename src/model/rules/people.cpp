#include "model/rules/people.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "model/incident/state.hpp"
#include "model/values/entry_fields.hpp"

namespace model {

namespace {

template <class M>
void collect(const M& member, std::vector<PersonId>& ids) {
  if constexpr (std::is_same_v<M, PersonId>) {
    base::add_new(ids, member);
  } else if constexpr (std::is_same_v<M, Content>) {
    for (const auto& id : people_named(member.body)) collect(id, ids);
  } else if constexpr (base::Optional<M>) {
    if (member) collect(*member, ids);
  } else if constexpr (base::List<M>) {
    for (const auto& one : member) collect(one, ids);
  } else if constexpr (base::Structure<M>) {
    base::for_each_field<M>([&](const auto& field) { collect(member.*field.member, ids); });
  }
}

// Of two entries that tell of the same person (from two machines) the one logged first counts.
std::map<PersonId, const PersonThen*> told_of(const std::vector<Item>& items) {
  std::vector<const Record*> records;
  for (const auto& item : items) {
    records.push_back(&item.record);
    for (const auto& correction : item.corrections) records.push_back(&correction);
  }
  std::ranges::sort(records, &Stem::logged_before, &Record::stem);
  std::map<PersonId, const PersonThen*> told;
  for (const auto* record : records) {
    for (const auto& person : record->entry.people) told.emplace(person.id, &person);
  }
  return told;
}

// Whether the list says the same of who it is.
bool same(const Participant& now, const PersonThen& then) {
  return now.name == then.name && now.title == then.title && now.organisation == then.organisation;
}

}  // namespace

std::string told_apart(const Participants& list, const Participant& person) {
  if (!person.name) return person.display();
  bool namesake = false;
  bool same_organisation = false;
  bool same_title = false;
  for (const auto& other : list.participants) {
    if (other.id == person.id || other.name != person.name) continue;
    namesake = true;
    same_organisation = same_organisation || other.organisation == person.organisation;
    same_title = same_title || other.title == person.title;
  }
  if (!namesake) return person.display();
  return fmt::format("{} ({})", person.name->str(),
                     !same_organisation ? person.organisation.str()
                     : !same_title      ? person.title.str()
                                        : person.id.str());
}

std::vector<PersonId> people_named(const Body& body) {
  std::vector<PersonId> ids;
  std::visit(
      [&]<class T>(const T& value) {
        if constexpr (!std::is_same_v<T, Unknown> && !std::is_same_v<T, Staff>) collect(value, ids);
      },
      body);
  return ids;
}

std::vector<PersonThen> people_to_tell(const std::vector<PersonId>& named,
                                       const std::vector<Item>& items,
                                       const Participants* participants) {
  std::vector<PersonThen> people;
  if (participants == nullptr) return people;
  const auto told = told_of(items);
  for (const auto& id : named) {
    const auto* person = participants->find(id);
    if (person == nullptr || told.contains(id)) continue;
    people.push_back({id, person->name, person->title, person->organisation, person->deputy});
  }
  return people;
}

std::optional<Participants> list_as_told(const Incident& incident,
                                         const Participants* participants) {
  if (incident.open() || incident.items.empty()) return std::nullopt;
  const auto told = told_of(incident.items);
  if (told.empty() && (participants == nullptr || participants->away.empty())) return std::nullopt;
  Participants list{participants != nullptr ? participants->format : *Line::parse("-"), {}};
  if (participants != nullptr) {
    list.participants = participants->participants;
    // What was told of absences afterwards changes nothing of the night.
    list.away = base::filtered(participants->away, [end = end_of(incident)](const auto& absence) {
      return absence.logged && *absence.logged <= end;
    });
  }
  for (const auto& [id, then] : told) {
    auto found = std::ranges::find(list.participants, id, &Participant::id);
    if (found != list.participants.end() && same(*found, *then)) {
      found->deputy = then->deputy;
      continue;
    }
    Participant person{.id = id,
                       .organisation = then->organisation,
                       .title = then->title,
                       .name = then->name,
                       .deputy = then->deputy};
    if (found == list.participants.end()) {
      list.participants.push_back(std::move(person));
    } else {
      person.only_deputy = found->only_deputy;
      person.from = found->from;
      person.until = found->until;
      person.successor = found->successor;
      *found = std::move(person);
    }
  }
  return list;
}

}  // namespace model
