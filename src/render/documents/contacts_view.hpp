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

  static constexpr auto fields = Table{
      field<&PartnerView::person>("samarbejdspartneren"),
      field<&PartnerView::scope>("hvad de kontaktes om"),
  };
};

struct PlaceView {
  std::string name;
  std::optional<std::string> address;
  std::optional<std::string> note;
  std::vector<std::string> leads;  // «Lederen (hvis de er til stede)», the first for whom it holds
  std::optional<std::string> leads_text = {};

  static constexpr auto fields = Table{
      field<&PlaceView::name>("stedets navn"),
      field<&PlaceView::address>("adressen"),
      field<&PlaceView::note>("bemærkning"),
      field<&PlaceView::leads>("hvem der leder der"),
      field<&PlaceView::leads_text>("det samme i én linje"),
  };
};

struct ContactsView {
  std::optional<std::string> incident;     // its title, where the list is an incident's own
  std::optional<std::string> incident_id;  // short
  std::vector<model::NamedNumber> numbers;
  std::vector<PersonView> participants;  // in the order in which they are called
  std::vector<PersonView> deputies;      // who is called only in place of another
  std::vector<std::string> groups;       // whom the plan says may be drawn in
  std::optional<std::string> groups_text;
  std::vector<ContactView> ad_hoc;    // of the incident
  std::vector<PartnerView> partners;  // whom the plan says may be needed, and what for
  std::vector<PlaceView> places;
  std::vector<std::string> missing;        // what the list lacks, in sentences
  std::optional<base::Date> as_of;         // the day as it ended, where the list is not today's
  std::optional<ListChangesView> changes;  // absent where nothing is known of a meeting, or of then

  static constexpr auto fields = Table{
      field<&ContactsView::incident>("hændelsen, når listen er dens egen"),
      field<&ContactsView::incident_id>("hændelsens korte id"),
      field<&ContactsView::numbers>("numre, der altid vises først"),
      field<&ContactsView::participants>("deltagerne i den rækkefølge, de ringes op"),
      field<&ContactsView::deputies>("dem, der kun er stedfortrædere"),
      field<&ContactsView::groups>("hvem der kan trækkes ind efter behov"),
      field<&ContactsView::groups_text>("det samme i én linje"),
      field<&ContactsView::ad_hoc>("hændelsens ad hoc-personer"),
      field<&ContactsView::partners>("samarbejdspartnere"),
      field<&ContactsView::places>("steder, og hvem der leder der"),
      field<&ContactsView::missing>("hvad listen mangler"),
      field<&ContactsView::as_of>("dagen, når listen er, som den stod dengang"),
      field<&ContactsView::changes>("ændret siden sidste møde"),
  };
};

// Those in office on the day of `context.now`.
ContactsView contacts_view(const Context& context, const model::Incident* incident = nullptr);

// What is drawn for the printed sheet: its people again, each with a code that a telephone reads.
struct DrawnContact {
  std::optional<int> number;  // of a participant, from 1; the others are in no order
  PersonView person;
  std::optional<std::string> scope;
  std::optional<QrView> qr;  // absent where there is neither number nor address
  bool begins = false;       // a group of rows: the first two and the last two are one each

  static constexpr auto fields = Table{
      field<&DrawnContact::number>("deltagerens nummer i rækkefølgen"),
      field<&DrawnContact::person>("personen"),
      field<&DrawnContact::scope>("hvad personen kontaktes om"),
      field<&DrawnContact::qr>("QR-koden med personens vCard"),
      field<&DrawnContact::begins>("her begynder en gruppe af rækker"),
  };
};
struct DrawnContacts {
  std::vector<DrawnContact> participants;
  std::vector<DrawnContact> deputies;
  std::vector<DrawnContact> ad_hoc;
  std::vector<DrawnContact> partners;

  static constexpr auto fields = Table{
      field<&DrawnContacts::participants>("deltagerne"),
      field<&DrawnContacts::deputies>("dem, der kun er stedfortrædere"),
      field<&DrawnContacts::ad_hoc>("hændelsens ad hoc-personer"),
      field<&DrawnContacts::partners>("samarbejdspartnere"),
  };
};
DrawnContacts drawn(const ContactsView& view);

// What is not known of these people, in sentences.
std::vector<std::string> missing_in(const std::vector<PersonView>& people);

}  // namespace render
