// What the tool works with: the workspace's list, the plan and its participants.
#pragma once

#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "base/lists.hpp"
#include "base/time.hpp"
#include "model/values/names.hpp"
#include "model/values/response.hpp"
#include "model/values/scalars.hpp"

namespace model {

// ---- plans/plans.yaml

// A number, and what or whom one reaches there.
struct NamedNumber {
  Line name;
  Phone phone;

  friend bool operator==(const NamedNumber&, const NamedNumber&) = default;
};

struct Plans {
  Line format;
  PlanId default_plan;
  ZoneName timezone;
  std::vector<NamedNumber> emergency;
};

// ---- plans/<plan>/plan.yaml

struct Area {
  AreaId id;
  Line name;
  std::optional<Line> place;  // the town
  std::optional<SectionId> section;
  std::optional<base::Date> until;

  std::string display() const;  // «Parken, Prøvekøbing»: two may have the same name
};

struct IncidentType {
  TypeId id;
  Line name;
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

enum class Per { incident, participant };
enum class Decides { none, use, level };
enum class DecidedBy { anyone, participants };

// A point that must be decided each time; a no is an answer too.
struct Question {
  QuestionId id;
  Line ask;
  Per per;
  Decides decides;  // use: a no means that the plan is not used; level: `--level` answers it
  DecidedBy decided_by;
  std::optional<Line> hint;  // what follows from the answer
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

std::vector<base::Breach> check(const Question& question);

// Whom the participants are supplemented with when it is called for.
struct AdHocGroup {
  ItemId id;
  Line name;
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

// Whom there is something to say to, when it happens.
struct Message {
  ItemId id;
  Line name;
  bool public_;                        // what is sent may be published
  std::optional<Line> approved_by;     // who must approve it first
  std::optional<Text> always;          // what stands in each of them
  std::optional<QuestionId> question;  // the one that decides whether it is sent
  std::optional<SectionId> section;
  std::optional<Line> source;  // of what does not rest on the section
  std::optional<base::Date> until;
};

enum class Conveners { coordinator, participants };

struct Meetings {
  int per_year;
  Conveners convened_by;  // who may convene beside the regular ones
  std::vector<Line> purpose;
  std::vector<Line> agenda;
  std::optional<SectionId> section;
};

// What must be done so many times a year, whatever happens. It rests on a section of the document,
// or on another source.
struct Duty {
  ItemId id;
  Line name;
  int per_year;  // 1, 2, 3, 4, 6 or 12: once in each part of the year
  std::optional<Line> who;
  std::optional<SectionId> section;
  std::optional<Line> source;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
};
std::vector<base::Breach> check(const Duty& duty);

// Days on which trouble is more likely: from one day of the year to another, across New Year where
// that is later; or so many days around Easter Sunday.
struct RiskyDays {
  ItemId id;
  Line name;
  std::optional<DayOfYear> from;
  std::optional<DayOfYear> to;
  std::optional<int> before_easter;
  std::optional<int> after_easter;
  std::optional<SectionId> section;
  std::optional<Line> source;
  std::optional<base::Date> until;
};
std::vector<base::Breach> check(const RiskyDays& days);

struct Plan {
  Line format;
  Line name;
  PersonId coordinator;
  std::vector<Area> areas;
  std::vector<IncidentType> incident_types;
  std::vector<Question> questions;
  std::vector<AdHocGroup> ad_hoc;
  std::vector<Message> messages;
  std::optional<Meetings> meetings;
  std::vector<Level> levels;
  std::vector<AlarmStep> alarm;
  std::vector<PlanTask> tasks;
  std::optional<Staffing> staffing;
  std::vector<Leadership> leadership;
  std::vector<Place> places;
  std::vector<Partner> partners;
  std::vector<ResponsePart> parts;
  std::vector<Prevention> prevention;
  std::optional<Line> coordinator_title;  // absent: tovholder
  std::vector<Duty> duties;
  std::vector<RiskyDays> risky_days;

  // Whether that person is one of the plan's partners: they are not on the call list.
  bool is_partner(const PersonId& who) const;
};

// ---- plans/<plan>/participants.yaml

// A person, or a role without a name. What the source does not say stays absent.
struct Participant {
  PersonId id;
  Line organisation;
  Line title;
  std::optional<Line> name;
  std::optional<Email> email;
  std::optional<Phone> phone;
  std::optional<Phone> mobile;
  std::vector<NamedNumber> numbers;  // further ones
  std::optional<PersonId> deputy;
  bool only_deputy;  // is called only in place of the one that names it as deputy
  std::optional<Line> hours;
  std::optional<Line> note;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  std::optional<PersonId> successor;  // who has the post after them

  // The name, or for a role without one its title and organisation.
  std::string display() const;
};

// In office until before from.
std::vector<base::Breach> check(const Participant& participant);

// A participant is away for some days: on leave, or ill. It is an entry outside incidents; the one
// rule of who is who (office.hpp) has the deputy stand in meanwhile.
struct Absence {
  PersonId who;
  base::Date from;
  std::optional<base::Date> until;  // the last day; absent: nobody knows yet
  std::optional<PersonId> deputy;   // who stands in this time, before the deputy of the list
  std::optional<Text> text;
  std::vector<Stem> over{};               // what was written of that one's absences, as it lay here
  std::optional<base::Instant> logged{};  // of its entry; not stored in it

  bool has(const base::Date& day) const { return from <= day && (!until || day <= *until); }
  bool past_by(const base::Date& day) const { return until && *until < day; }
};
// One that ends before it begins.
std::vector<base::Breach> check(const Absence& absence);

struct Participants {
  Line format;
  std::vector<Participant> participants;
  std::vector<Absence> away = {};  // as the entries outside incidents tell; the file has none of it

  const Participant* find(const PersonId& id) const;
  // Those in office on the day, in the file's order: the order in which they are called.
  std::vector<Participant> in_office(const base::Date& day) const;
};

// Null where the list has nobody of that id; it may be null itself, where it cannot be read.
inline const Participant* find_person(const Participants* list, const PersonId& id) {
  return list == nullptr ? nullptr : list->find(id);
}

// In force on the day: items are never deleted, only given an end.
template <class Item>
bool in_force(const Item& item, const base::Date& day) {
  return !item.until || day <= *item.until;
}
template <class Item>
std::vector<Item> in_force(const std::vector<Item>& items, const base::Date& day) {
  return base::filtered(items, [&](const Item& item) { return in_force(item, day); });
}
template <class Item, class ItemIdType>
const Item* find_item(const std::vector<Item>& items, const ItemIdType& id) {
  return base::find(items, id, &Item::id);
}

}  // namespace model
