#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/contains.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/numbers.hpp"
#include "model/rules/office.hpp"
#include "model/rules/people.hpp"
#include "model/rules/people_to_call.hpp"
#include "store/check/checks.hpp"
#include "store/disk/record_paths.hpp"

namespace store {

using base::Code;
using base::Severity;

namespace {

class PeopleChecker {
 public:
  PeopleChecker(const PlanFolder& folder, const base::Date& today)
      : folder_(folder), list_(*folder.participants.value), office_(&list_, today), today_(today) {}

  base::Diagnostics take() {
    if (folder_.plan.value) {
      const auto people = model::counted_on(*folder_.plan.value, today_);
      left_in(folder_.plan, [&](const model::PersonId& who) { return people.contains(who); });
    }
    for (const auto& card : folder_.cards) {
      if (card.value && model::in_force(*card.value, today_)) {
        left_in(card, [](const model::PersonId&) { return true; });
      }
    }
    deputies();
    twice();
    succeeded_twice();
    return std::move(found_);
  }

 private:
  void warn(const Source& source, std::size_t offset, base::Mistake mistake) {
    found_.add(source.at(offset, std::move(mistake), Severity::warning));
  }

  std::string gone(const model::PersonId& who) const {
    return fmt::format("{} {}.", model::told_apart(list_, *list_.find(who)), office_.gone(who));
  }

  void left(const Source& source, std::size_t offset, const model::PersonId& who) {
    const auto acting = office_.acting_for(who);
    found_.add(source.at(
        offset,
        {Code::person_left, gone(who),
         acting ? fmt::format("{} ringes op i stedet. Skriv id'et på den, der nu skal stå her.",
                              model::told_apart(list_, *list_.find(*acting)))
                : "Ingen ringes op i stedet. Skriv id'et på den, der nu skal stå her."},
        acting ? Severity::warning : Severity::error));
  }

  template <class T, class Counts>
  void left_in(const Loaded<T>& file, const Counts& counts) {
    for (const auto& reference : file.references) {
      if (reference.to != Refers::person) continue;
      const auto who = model::PersonId::parse(reference.id);
      if (who && office_.not_in_office(*who) && counts(*who))
        left(*file.source, reference.offset, *who);
    }
  }

  std::vector<Listed> in_office() const {
    auto all = listed_in(folder_.participants);
    std::erase_if(all, [&](const Listed& one) { return office_.not_in_office(one.person->id); });
    return all;
  }

  // The reference behind the beginning of the one who has that deputy.
  void deputies() {
    const auto& file = folder_.participants;
    for (const auto& [person, offset, end] : in_office()) {
      if (!person->deputy || !office_.not_in_office(*person->deputy)) continue;
      for (const auto& reference : file.references) {
        if (reference.offset < offset || reference.id != person->deputy->str()) continue;
        left(*file.source, reference.offset, *person->deputy);
        break;
      }
    }
  }

  void twice() {
    const auto& source = *folder_.participants.source;
    const auto all = in_office();
    std::map<std::string, std::size_t> names, numbers;  // the first who has it
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto& [person, offset, end] = all[i];
      const auto namesake =
          person->name ? names.emplace(model::known_by(*person), i).first->second : i;
      std::size_t sharer = i;
      std::string shared;
      for (const auto& number : model::numbers_of(*person)) {
        const auto first = numbers.emplace(number.key(), i).first->second;
        if (first < sharer) sharer = first, shared = number.str();
      }
      if (namesake < i && namesake <= sharer) {
        warn(source, offset,
             {Code::person_twice,
              fmt::format("{} står her også som «{}».", person->display(),
                          all[namesake].person->id.str()),
              "Er det den samme, så giv den ene en sidste dag: until. De ringes op én gang."});
      } else if (sharer < i) {
        warn(source, offset,
             {Code::number_twice,
              fmt::format("{} har samme nummer som {}: {}.", model::told_apart(list_, *person),
                          model::told_apart(list_, *all[sharer].person), shared),
              "Ret det, hvis det ikke er begges. Der ringes én gang til det."});
      }
    }
  }

  // Two computers each put a successor on the list, and `sync` kept the one as such.
  void succeeded_twice() {
    const auto all = in_office();
    const auto follows = [&](const model::PersonId& who) {
      return base::contains(list_.participants, who, &model::Participant::successor);
    };
    std::set<model::PersonId> seen;
    for (const auto& old : list_.participants) {
      const auto* next = old.successor ? list_.find(*old.successor) : nullptr;
      if (next == nullptr || !next->from || office_.not_in_office(next->id)) continue;
      if (!seen.insert(next->id).second) continue;
      for (const auto& [person, offset, end] : all) {
        if (person == next || person->from != next->from || person->title != next->title ||
            person->organisation != next->organisation || follows(person->id))
          continue;
        warn(*folder_.participants.source, offset,
             {Code::person_twice,
              fmt::format("{} begyndte samme dag og i samme stilling som {}, der har afløst {}.",
                          person->display(), next->display(), old.display()),
              fmt::format("Skal kun den ene være deltager, så skriv: beredskab participant end {}",
                          person->id.str())});
      }
    }
  }

  const PlanFolder& folder_;
  const model::Participants& list_;
  model::Office office_;
  base::Date today_;
  base::Diagnostics found_;
};

}  // namespace

base::Diagnostics people_out_of_order(const PlanFolder& folder, const base::Date& today) {
  if (!folder.participants.value || !folder.participants.source) return {};
  return PeopleChecker(folder, today).take();
}

base::Diagnostics handed_to_who_left(const Loaded<model::Participants>& participants,
                                     const std::vector<model::Item>& entries,
                                     const base::Instant& now, const FolderOf& folder_of) {
  base::Diagnostics found;
  if (!participants.value) return found;
  const auto* last = model::handover_in_force(entries, now);
  for (const auto& item : entries) {
    const auto* handover = model::counting<model::Handover>(item);
    const auto from = handover ? handover->from.value_or(item.content.at) : now;
    if (handover == nullptr || (&item != last && from <= now)) continue;
    if (now < from && model::handover_in_force(entries, from) != &item) continue;
    const auto day = std::max(from, now).date();
    const model::Office office(&*participants.value, day);
    if (!office.not_in_office(handover->to)) continue;
    const auto name =
        model::told_apart(*participants.value, *participants.value->find(handover->to));
    const auto file = file_of(folder_of(item.record), item.record.stem);
    const bool later = now < from;
    found.add(base::fault_at(
        Code::person_left, file,
        later && office.has_left(handover->to)
            ? fmt::format("{}, der overtager {}, er til den tid holdt op.", name,
                          base::danish_date(day))
        : later ? fmt::format("{}, der overtager {}, {}.", name, base::danish_date(day),
                              office.gone(handover->to))
                : fmt::format("{}, der har overtaget, {}.", name, office.gone(handover->to)),
        later ? fmt::format("Aftal det med en anden: beredskab handover --to NAVN --from {}",
                            day.iso())
              : "Skriv, hvem der nu indkalder: beredskab handover --to NAVN",
        Severity::warning));
  }
  return found;
}

}  // namespace store
