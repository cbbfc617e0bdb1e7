// What may be published of an incident: entries that are marked so, in the words that were written,
// and nothing about persons.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/when.hpp"

namespace render {

struct PublicEntryView {
  std::string id;
  When at;
  std::string clock;
  std::optional<std::string> new_day;  // on the first of each day
  std::string text;

  static constexpr auto fields = Table{
      field<&PublicEntryView::id>("notatets id"),
      field<&PublicEntryView::at>("hvornår"),
      field<&PublicEntryView::clock>("klokkeslættet"),
      field<&PublicEntryView::new_day>("dagen, ved dagens første"),
      field<&PublicEntryView::text>("teksten"),
  };
};

struct PublicView {
  std::string title;  // «Brand i Parken», or «Hændelse» where its start may not be published
  std::optional<When> at;  // likewise
  bool exercise = false;
  std::vector<PublicEntryView> entries;
  // Ids of entries that are marked public and left out: they name somebody of the lists, or are of
  // a kind that is about persons.
  std::vector<std::string> withheld;

  static constexpr auto fields = Table{
      field<&PublicView::title>("hændelsen"),
      field<&PublicView::at>("hvornår den skete"),
      field<&PublicView::exercise>("øvelse"),
      field<&PublicView::entries>("det, der må offentliggøres"),
      field<&PublicView::withheld>(
          "notater, der er mærket, men udeladt, fordi de handler om personer"),
  };
};

bool is_public(const model::Item& item);  // and not void
// Whether it may be told that the incident happened: what began it is marked so.
bool starts_in_public(const model::Incident& incident);

PublicView public_view(const Context& context, const model::Incident& incident);

}  // namespace render
