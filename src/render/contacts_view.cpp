#include "render/contacts_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "model/call_list.hpp"
#include "render/describe.hpp"

namespace render {

namespace {

template <class IsMissing>
void add_missing(std::vector<std::string>& sentences, const std::vector<PersonView>& people,
                 std::string_view what, IsMissing is_missing) {
  std::vector<std::string> names;
  for (const auto& person : people) {
    if (is_missing(person)) names.push_back(person.name);
  }
  if (names.empty()) return;
  const bool all = names.size() == people.size() && people.size() > 1;
  sentences.push_back(fmt::format("{}: {}.", what, all ? "alle" : base::danish_list(names)));
}

std::string with_phone(const model::Participant& one) {
  const auto phone = best_phone(one);
  const auto line = fmt::format("{}, {}", one.display(), one.organisation.str());
  return phone ? fmt::format("{}, {}", line, *phone) : line;
}

// «mobil 12 34 56 78, før 22 33 44 55» for each of the details that differ.
std::vector<std::string> differences(const model::Participant& before,
                                     const model::Participant& after) {
  std::vector<std::string> found;
  const auto compare = [&](std::string_view what, const std::optional<std::string>& old,
                           const std::optional<std::string>& present) {
    if (old == present) return;
    const std::string now = present ? *present : "ingen";
    found.push_back(old ? fmt::format("{} {}, før {}", what, now, *old)
                        : fmt::format("{} {}", what, now));
  };
  compare("mobil", text_of(before.mobile), text_of(after.mobile));
  compare("telefon", text_of(before.phone), text_of(after.phone));
  compare("e-mail", text_of(before.email), text_of(after.email));
  compare("navn", text_of(before.name), text_of(after.name));
  compare("organisation", before.organisation.str(), after.organisation.str());
  compare("stilling", before.title.str(), after.title.str());
  if (before.deputy != after.deputy) found.emplace_back("anden stedfortræder");
  return found;
}

PlaceView place_view(const Context& context, const model::Place& place) {
  PlaceView view{place.name.str(), text_of(place.address), text_of(place.note),
                 lead_names(context, place.leads), {}};
  if (!view.leads.empty()) view.leads_text = base::danish_list(view.leads, "eller");
  return view;
}

}  // namespace

std::vector<std::string> missing_in(const std::vector<PersonView>& people) {
  std::vector<std::string> sentences;
  add_missing(sentences, people, "Intet telefonnummer",
              [](const PersonView& person) { return !person.phone && !person.mobile; });
  add_missing(sentences, people, "Ingen e-mail",
              [](const PersonView& person) { return !person.email; });
  add_missing(sentences, people, "Ingen stedfortræder",
              [](const PersonView& person) { return !person.deputy; });
  return sentences;
}

ListChangesView list_changes_view(const base::Date& since, const model::ListChanges& changes) {
  ListChangesView view{when(since), {}, {}, {}, changes.any()};
  for (const auto& one : changes.joined) view.joined.push_back(with_phone(one));
  for (const auto& one : changes.left) view.left.push_back(one.display());
  for (const auto& [before, after] : changes.changed) {
    view.changed.push_back(fmt::format("{}: {}", after.display(), base::join(differences(before, after), "; ")));
  }
  return view;
}

ContactsView contacts_view(const Context& context, const model::Incident* incident) {
  ContactsView view;
  view.numbers = emergency_view(context);
  const auto today = context.now.date();
  if (context.participants != nullptr) {
    for (const auto& who : model::people_to_call(context.plan, *context.participants, today)) {
      view.participants.push_back(person_view(context, who));
    }
    for (const auto& participant : context.participants->in_office(today)) {
      if (participant.only_deputy) view.deputies.push_back(person_view(context, participant.id));
    }
  }
  if (context.plan != nullptr) {
    for (const auto& partner : model::in_force(context.plan->partners, today)) {
      view.partners.push_back({person_view(context, partner.who), partner.scope.str()});
    }
    for (const auto& place : model::in_force(context.plan->places, today)) {
      view.places.push_back(place_view(context, place));
    }
    for (const auto& group : model::in_force(context.plan->ad_hoc, today)) {
      view.groups.push_back(group.name.str());
    }
  }
  if (!view.groups.empty()) view.groups_text = base::join(view.groups, ", ");
  if (incident != nullptr) {
    view.incident = incident_title(context, incident->type, incident->area);
    view.incident_id = incident->name.id();
    for (const auto& contact : incident->contacts) {
      if (contact.ad_hoc) view.ad_hoc.push_back(contact_view(context, contact));
    }
  }
  view.missing = missing_in(view.participants);
  return view;
}

}  // namespace render
