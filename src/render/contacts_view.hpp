// The contact list: whom to call, in order, with all that is known of each, and what is missing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/incident_view_fields.hpp"

namespace render {

struct PartnerView {
  PersonView person;
  std::string scope;
};

struct PlaceView {
  std::string name;
  std::optional<std::string> address;
  std::optional<std::string> note;
  std::vector<std::string> leads;  // «Lederen (hvis de er til stede)», the first for whom it holds
  std::optional<std::string> leads_text;
};

struct ContactsView {
  std::optional<std::string> incident;     // its title, where the list is an incident's own
  std::optional<std::string> incident_id;  // short
  std::vector<NumberView> numbers;
  std::vector<PersonView> participants;  // in the order in which they are called
  std::vector<PersonView> deputies;      // who is called only in place of another
  std::vector<std::string> groups;       // whom the plan says may be drawn in
  std::vector<ContactView> ad_hoc;       // of the incident
  std::vector<PartnerView> partners;     // whom the plan says may be needed, and what for
  std::vector<PlaceView> places;
  std::vector<std::string> missing;      // what the list lacks, in sentences
};

// Those in office on the day of `context.now`.
ContactsView contacts_view(const Context& context, const model::Incident* incident = nullptr);
// What is not known of these people, in sentences.
std::vector<std::string> missing_in(const std::vector<PersonView>& people);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::PartnerView> = std::tuple{
    field("person", &render::PartnerView::person, "samarbejdspartneren"),
    field("scope", &render::PartnerView::scope, "hvad de kontaktes om"),
};

template <>
inline constexpr auto fields_of<render::PlaceView> = std::tuple{
    field("name", &render::PlaceView::name, "stedets navn"),
    field("address", &render::PlaceView::address, "adressen"),
    field("note", &render::PlaceView::note, "bemærkning"),
    field("leads", &render::PlaceView::leads, "hvem der leder der"),
    field("leads_text", &render::PlaceView::leads_text, "det samme i én linje"),
};

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
    field("partners", &render::ContactsView::partners, "samarbejdspartnere"),
    field("places", &render::ContactsView::places, "steder, og hvem der leder der"),
    field("missing", &render::ContactsView::missing, "hvad listen mangler"),
};

}  // namespace base
