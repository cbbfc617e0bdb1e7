#include "render/documents/contacts_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "model/rules/people_to_call.hpp"
#include "render/documents/contacts_sheet.hpp"
#include "render/formats/html_links.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

namespace {

template <class IsMissing>
void add_missing(std::vector<std::string>& sentences, const std::vector<PersonView>& people,
                 std::string_view what, IsMissing is_missing) {
  const auto names = base::mapped(base::pointers(people, is_missing), &PersonView::in_list);
  if (names.empty()) return;
  const bool all = names.size() == people.size() && people.size() > 1;
  sentences.push_back(fmt::format("{}: {}.", what, all ? "alle" : base::danish_list(names)));
}

PlaceView place_view(const Context& context, const model::Place& place) {
  PlaceView view{place.name.str(), text_of(place.address), text_of(place.note),
                 lead_names(context, place.leads)};
  if (!view.leads.empty()) view.leads_text = base::danish_list(view.leads, "eller");
  return view;
}

DrawnContact draw(const PersonView& person,
                  const std::optional<std::string>& scope = std::nullopt) {
  DrawnContact contact{std::nullopt, person, scope, {}, false};
  if (person.email || !person.dial.empty()) contact.qr = qr_code(short_vcard(person));
  // Too much for the square: the number that is dialled first.
  if (!contact.qr && !person.dial.empty())
    contact.qr = qr_code("tel:" + dialled(person.dial.front().phone));
  return contact;
}

// No row stands alone on a page.
void group(std::vector<DrawnContact>& rows) {
  constexpr std::size_t pair = 2;
  if (rows.size() > pair) rows[rows.size() - pair].begins = true;
  if (rows.size() > 2 * pair) rows[pair].begins = true;
}

}  // namespace

std::vector<std::string> missing_in(const std::vector<PersonView>& people) {
  std::vector<std::string> sentences;
  add_missing(sentences, people, "Intet telefonnummer",
              [](const PersonView& person) { return person.dial.empty(); });
  add_missing(sentences, people, "Ingen e-mail",
              [](const PersonView& person) { return !person.email; });
  add_missing(sentences, people, "Ingen stedfortræder",
              [](const PersonView& person) { return !person.deputy && !person.deputy_left; });
  add_missing(sentences, people, "Stedfortræderen er holdt op",
              [](const PersonView& person) { return !person.deputy && person.deputy_left; });
  return sentences;
}

ContactsView contacts_view(const Context& context, const model::Incident* incident) {
  ContactsView view;
  view.numbers = emergency_view(context);
  const auto today = context.now.date();
  if (context.participants != nullptr) {
    for (const auto& who : model::people_on_list(context.plan, *context.participants, today)) {
      view.participants.push_back(person_view(context, who));
    }
    for (const auto& participant : context.participants->in_office(today)) {
      if (participant.only_deputy) view.deputies.push_back(person_view(context, participant.id));
    }
  }
  if (context.plan != nullptr) {
    for (const auto& partner : model::in_force(context.plan->partners, today)) {
      const auto who = office(context).acting_for(partner.who);
      if (who) view.partners.push_back({person_view(context, *who), partner.scope.str()});
    }
    for (const auto& place : model::in_force(context.plan->places, today)) {
      view.places.push_back(place_view(context, place));
    }
    view.groups = base::mapped(model::in_force(context.plan->ad_hoc, today),
                               [](const auto& group) { return group.name.str(); });
  }
  if (!view.groups.empty()) view.groups_text = base::join(view.groups, ", ");
  if (incident != nullptr) {
    view.incident = incident_title(context, *incident);
    view.incident_id = incident->name.id();
    for (const auto& contact : incident->contacts) {
      if (contact.ad_hoc) view.ad_hoc.push_back(contact_view(context, *incident, contact));
    }
  }
  view.missing = missing_in(view.participants);
  return view;
}

DrawnContacts drawn(const ContactsView& view) {
  DrawnContacts sheet;
  for (const auto& person : view.participants) {
    sheet.participants.push_back(draw(person));
    sheet.participants.back().number = static_cast<int>(sheet.participants.size());
  }
  for (const auto& person : view.deputies) sheet.deputies.push_back(draw(person));
  for (const auto& contact : view.ad_hoc)
    sheet.ad_hoc.push_back(draw(contact.person, contact.scope));
  for (const auto& partner : view.partners) {
    sheet.partners.push_back(draw(partner.person, partner.scope));
  }
  for (auto* rows : {&sheet.participants, &sheet.deputies, &sheet.ad_hoc, &sheet.partners}) {
    group(*rows);
  }
  return sheet;
}

}  // namespace render
