// The contact list: whom to call, in order, with all that is known of each, and what is missing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/incident_view_fields.hpp"

namespace render {

struct ContactsView {
  std::optional<std::string> incident;     // its title, where the list is an incident's own
  std::optional<std::string> incident_id;  // short
  std::vector<NumberView> numbers;
  std::vector<PersonView> participants;  // in the order in which they are called
  std::vector<PersonView> deputies;      // who is called only in place of another
  std::vector<std::string> groups;       // whom the plan says may be drawn in
  std::vector<ContactView> ad_hoc;       // of the incident
  std::vector<std::string> missing;      // what the list lacks, in sentences
};

// Those in office on the day of `context.now`.
ContactsView contacts_view(const Context& context, const model::Incident* incident = nullptr);
// What is not known of these people, in sentences.
std::vector<std::string> missing_in(const std::vector<PersonView>& people);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::ContactsView> = std::tuple{
    field("incident", &render::ContactsView::incident, "hændelsen, når listen er dens egen"),
    field("incident_id", &render::ContactsView::incident_id, "hændelsens korte id"),
    field("numbers", &render::ContactsView::numbers, "numre, der altid vises først"),
    field("participants", &render::ContactsView::participants,
          "deltagerne i den rækkefølge, de ringes op"),
    field("deputies", &render::ContactsView::deputies, "dem, der kun er stedfortrædere"),
    field("groups", &render::ContactsView::groups, "hvem der kan trækkes ind efter behov"),
    field("ad_hoc", &render::ContactsView::ad_hoc, "hændelsens ad hoc-personer"),
    field("missing", &render::ContactsView::missing, "hvad listen mangler"),
};

}  // namespace base
