#include "model/rules/office.hpp"

#include <algorithm>

#include "base/lists.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/state.hpp"

namespace model {

namespace {

// Lists older than the key have no `successor`: then it is the one of the same organisation who
// began the day after, where that is only one.
std::optional<PersonId> successor_of(const Participants& list, const Participant& gone) {
  if (gone.successor || !gone.until) return gone.successor;
  const auto next_day = gone.until->plus_days(1);
  std::optional<PersonId> found;
  for (const auto& other : list.participants) {
    if (other.from != next_day || other.organisation != gone.organisation) continue;
    if (found) return std::nullopt;
    found = other.id;
  }
  return found;
}

// They, then whoever has the post after them, then whoever deputises for them, each with theirs.
void add_line(const Participants& list, const PersonId& who, std::vector<PersonId>& line) {
  const auto* person = list.find(who);
  if (person == nullptr || contains(line, who)) return;
  line.push_back(who);
  if (const auto next = successor_of(list, *person)) add_line(list, *next, line);
  if (person->deputy) add_line(list, *person->deputy, line);
}

}  // namespace

std::set<PersonId> counted_on(const Plan& plan, const base::Date& day) {
  std::set<PersonId> people{plan.coordinator};
  const auto add = [&](const std::vector<PersonId>& more) {
    people.insert(more.begin(), more.end());
  };
  for (const auto& step : in_force(plan.alarm, day)) {
    add(step.by), add(step.call), add(step.coordinate);
  }
  const auto add_leads = [&](const auto& items) {
    for (const auto& item : in_force(items, day)) {
      for (const auto& lead : item.leads) people.insert(lead.who);
    }
  };
  add_leads(plan.leadership);
  add_leads(plan.places);
  for (const auto& partner : in_force(plan.partners, day)) people.insert(partner.who);
  return people;
}

std::vector<PersonId> deputies_of_nobody(const Plan* plan, const Participants& list,
                                         const base::Date& day) {
  const Office office(&list, day);
  std::set<PersonId> needed;
  if (plan != nullptr) {
    for (const auto& who : counted_on(*plan, day)) {
      if (const auto acting = office.acting_for(who)) needed.insert(*acting);
    }
  }
  for (const auto& person : list.in_office(day)) {
    if (!person.only_deputy) needed.insert(person.id);
  }
  for (const auto& who : std::vector(needed.begin(), needed.end())) {
    const auto stand_ins = office.stand_ins(who);
    needed.insert(stand_ins.begin(), stand_ins.end());
  }
  std::vector<PersonId> found;
  for (const auto& person : list.participants) {
    const bool looked_for = !person.only_deputy || needed.contains(person.id);
    if (!looked_for && !office.not_in_office(person.id)) found.push_back(person.id);
  }
  return found;
}

std::vector<PersonId> stand_ins_ever(const Participants* participants, const PersonId& who) {
  std::vector<PersonId> line;
  const auto* person = find_person(participants, who);
  if (person != nullptr && person->deputy) add_line(*participants, *person->deputy, line);
  std::erase(line, who);
  return line;
}

const Participant* Office::listed(const PersonId& who) const {
  return find_person(participants_, who);
}

bool Office::there(const PersonId& who) const {
  return listed(who) != nullptr && !not_in_office(who) && away(who) == nullptr;
}

const Absence* Office::away(const PersonId& who) const {
  if (participants_ == nullptr) return nullptr;
  const Absence* last = nullptr;
  for (const auto& absence : participants_->away) {
    if (absence.who == who && absence.has(day_)) last = &absence;
  }
  return last;
}

std::optional<Absence> Office::whole_absence(const PersonId& who) const {
  const auto* now = away(who);
  if (now == nullptr) return std::nullopt;
  auto whole = *now;
  const auto prolongs = [&](const Absence& other) {
    return other.who == who && whole.until && other.from <= whole.until->plus_days(1) &&
           (!other.until || *whole.until < *other.until);
  };
  for (const auto* other = base::find_if(participants_->away, prolongs); other != nullptr;
       other = base::find_if(participants_->away, prolongs)) {
    whole.until = other->until;
  }
  return whole;
}

// Whoever was named to stand in this time comes before the successor and the deputy of the list.
std::vector<PersonId> Office::line_of(const PersonId& who) const {
  std::vector<PersonId> line;
  if (const auto* absence = away(who); absence != nullptr && absence->deputy) {
    add_line(*participants_, *absence->deputy, line);
  }
  add_line(*participants_, who, line);
  return line;
}

bool Office::not_in_office(const PersonId& who) const {
  const auto* found = listed(who);
  return found != nullptr && (has_left(who) || (found->from && day_ < *found->from));
}

bool Office::has_left(const PersonId& who) const {
  const auto* found = listed(who);
  return found != nullptr && !in_force(*found, day_);
}

std::string Office::gone(const PersonId& who) const {
  if (has_left(who) || !not_in_office(who)) return "er holdt op";
  return "begynder først den " + base::danish_date_short(*listed(who)->from);
}

std::optional<PersonId> Office::acting_for(const PersonId& who) const {
  const bool gone = not_in_office(who);
  if (!gone && away(who) == nullptr) return who;
  const auto line = line_of(who);
  const auto found = std::ranges::find_if(line, [this](const auto& one) { return there(one); });
  if (found != line.end()) return *found;
  return gone ? std::nullopt : std::optional(who);
}

std::vector<PersonId> Office::acting_for(const std::vector<PersonId>& people) const {
  std::vector<PersonId> acting;
  for (const auto& who : people) {
    if (const auto one = acting_for(who)) base::add_new(acting, *one);
  }
  return acting;
}

std::vector<PersonId> Office::stand_ins(const PersonId& who) const {
  auto line = stand_ins_ever(participants_, who);
  if (const auto* absence = away(who); absence != nullptr && absence->deputy) line = line_of(who);
  std::erase_if(line, [&](const PersonId& one) { return one == who || !there(one); });
  return line;
}

std::vector<PersonId> Office::stands_in_for(const PersonId& who) const {
  std::vector<PersonId> people;
  if (participants_ == nullptr || participants_->away.empty()) return people;
  for (const auto& one : participants_->participants) {
    if (one.id == who || one.only_deputy || away(one.id) == nullptr || not_in_office(one.id))
      continue;
    if (acting_for(one.id) == who) people.push_back(one.id);
  }
  return people;
}

std::optional<PersonId> Office::first_on_list(const Plan* plan) const {
  if (participants_ == nullptr) return std::nullopt;
  for (const auto& one : participants_->participants) {
    const bool partner = plan != nullptr && plan->is_partner(one.id);
    if (there(one.id) && !one.only_deputy && !partner) return one.id;
  }
  return std::nullopt;
}

namespace {

bool has_ended(const Incident* incident) {
  return incident != nullptr && !incident->open() && !incident->items.empty();
}

}  // namespace

std::optional<Convener> convener(const Incident* incident, const std::vector<Item>* outside,
                                 const Plan* plan, const Office& office, const base::Instant& now) {
  const auto acting = [&](const std::optional<PersonId>& named,
                          bool handed_over) -> std::optional<Convener> {
    const auto who = named ? office.acting_for(*named) : std::nullopt;
    if (!who || office.away(*who) != nullptr) return std::nullopt;  // away, and nobody stands in
    return Convener{*who, handed_over, *who == *named ? std::nullopt : named};
  };
  std::optional<PersonId> activated;
  const bool over = has_ended(incident);
  const auto then = over ? end_of(*incident) : now;
  if (incident != nullptr) {
    if (auto found = acting(handed_to(incident->items, then), true)) return found;
    for (const auto& item : incident->items) {
      const auto* activation = counting<Activation>(item);
      if (activation != nullptr && !activated) activated = activation->coordinator;
    }
  }
  if (outside != nullptr) {
    const auto to =
        over ? handed_to(as_logged_by(*outside, then), then) : handed_to(*outside, then);
    if (auto found = acting(to, true)) return found;
  }
  const auto planned = plan != nullptr ? std::optional(plan->coordinator) : std::nullopt;
  for (const auto& named : {over ? activated : planned, over ? planned : activated}) {
    if (auto found = acting(named, false)) return found;
  }
  if (plan == nullptr) return std::nullopt;
  if (auto found = acting(office.first_on_list(plan), false)) {
    found->in_place = plan->coordinator;
    return found;
  }
  // Everybody is away: better one who is than nobody.
  if (!office.not_in_office(plan->coordinator)) return Convener{plan->coordinator, false, {}};
  return std::nullopt;
}

std::vector<Item> handed_over_apart(const Incident* incident, const std::vector<Item>* outside,
                                    const base::Instant& now) {
  const bool over = has_ended(incident);
  const auto then = over ? end_of(*incident) : now;
  const auto apart_in = [&](const std::vector<Item>& items) {
    return base::mapped(handed_over_apart(items, then), [](const Item* one) { return *one; });
  };
  if (incident != nullptr && handed_to(incident->items, then)) return apart_in(incident->items);
  if (outside == nullptr) return {};
  return over ? apart_in(as_logged_by(*outside, then)) : apart_in(*outside);
}

base::Date day_of_people(const Incident& incident, const base::Instant& now) {
  if (incident.open() || incident.items.empty()) return now.date();
  return end_of(incident).date();
}

}  // namespace model
