// The contact list: whom to call, in order, with all that is known of each, and what is missing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/answers/list_changes_view.hpp"
#include "render/formats/qr.hpp"
#include "render/views/contact_view.hpp"

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
  std::vector<model::NamedNumber> numbers;
  std::vector<PersonView> participants;  // in the order in which they are called
  std::vector<PersonView> deputies;      // who is called only in place of another
  std::vector<std::string> groups;       // whom the plan says may be drawn in
  std::optional<std::string> groups_text;
  std::vector<ContactView> ad_hoc;       // of the incident
  std::vector<PartnerView> partners;     // whom the plan says may be needed, and what for
  std::vector<PlaceView> places;
  std::vector<std::string> missing;      // what the list lacks, in sentences
  std::optional<base::Date> as_of;  // the day as it ended, where the list is not today's
  std::optional<ListChangesView> changes;  // absent where nothing is known of a meeting, or of then
};

// Those in office on the day of `context.now`.
ContactsView contacts_view(const Context& context, const model::Incident* incident = nullptr);

// What is drawn for the printed sheet: its people again, each with a code that a telephone reads.
struct DrawnContact {
  std::optional<int> number;  // of a participant, from 1; the others are in no order
  PersonView person;
  std::optional<std::string> scope;
  std::optional<QrView> qr;  // absent where there is neither number nor address
};
struct DrawnContacts {
  std::vector<DrawnContact> participants;
  std::vector<DrawnContact> deputies;
  std::vector<DrawnContact> ad_hoc;
  std::vector<DrawnContact> partners;
};
DrawnContacts drawn(const ContactsView& view);

// What is not known of these people, in sentences.
std::vector<std::string> missing_in(const std::vector<PersonView>& people);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::PartnerView> = Table{
    field("person", &render::PartnerView::person, "samarbejdspartneren"),
    field("scope", &render::PartnerView::scope, "hvad de kontaktes om"),
};

template <>
inline constexpr auto fields_of<render::PlaceView> = Table{
    field("name", &render::PlaceView::name, "stedets navn"),
    field("address", &render::PlaceView::address, "adressen"),
    field("note", &render::PlaceView::note, "bemærkning"),
    field("leads", &render::PlaceView::leads, "hvem der leder der"),
    field("leads_text", &render::PlaceView::leads_text, "det samme i én linje"),
};

template <>
inline constexpr auto fields_of<render::DrawnContact> = Table{
    field("number", &render::DrawnContact::number, "deltagerens nummer i rækkefølgen"),
    field("person", &render::DrawnContact::person, "personen"),
    field("scope", &render::DrawnContact::scope, "hvad personen kontaktes om"),
    field("qr", &render::DrawnContact::qr, "QR-koden med personens vCard"),
};

template <>
inline constexpr auto fields_of<render::DrawnContacts> = Table{
    field("participants", &render::DrawnContacts::participants, "deltagerne"),
    field("deputies", &render::DrawnContacts::deputies, "dem, der kun er stedfortrædere"),
    field("ad_hoc", &render::DrawnContacts::ad_hoc, "hændelsens ad hoc-personer"),
    field("partners", &render::DrawnContacts::partners, "samarbejdspartnere"),
};

template <>
inline constexpr auto fields_of<render::ContactsView> = Table{
    field("incident", &render::ContactsView::incident, "hændelsen, når listen er dens egen"),
    field("incident_id", &render::ContactsView::incident_id, "hændelsens korte id"),
    field("numbers", &render::ContactsView::numbers, "numre, der altid vises først"),
    field("participants", &render::ContactsView::participants,
          "deltagerne i den rækkefølge, de ringes op"),
    field("deputies", &render::ContactsView::deputies, "dem, der kun er stedfortrædere"),
    field("groups", &render::ContactsView::groups, "hvem der kan trækkes ind efter behov"),
    field("groups_text", &render::ContactsView::groups_text, "det samme i én linje"),
    field("ad_hoc", &render::ContactsView::ad_hoc, "hændelsens ad hoc-personer"),
    field("partners", &render::ContactsView::partners, "samarbejdspartnere"),
    field("places", &render::ContactsView::places, "steder, og hvem der leder der"),
    field("missing", &render::ContactsView::missing, "hvad listen mangler"),
    field("as_of", &render::ContactsView::as_of, "dagen, når listen er, som den stod dengang"),
    field("changes", &render::ContactsView::changes, "ændret siden sidste møde"),
};

}  // namespace base
