// How the list of participants changed, in words: for the contact list and the pack of a meeting.
#pragma once

#include <string>
#include <vector>

#include "model/rules/list_changes.hpp"
#include "render/views/when.hpp"

namespace render {

struct ListChangesView {
  base::Date since;
  std::vector<std::string> joined;  // «Ida Påfund, Driftschef, Boligselskabet Prøvebo, 12 34 56 08»
  std::vector<std::string> left;
  std::vector<std::string> changed;  // «Tove Prøve: mobil 12 34 56 78, før 22 33 44 55»
  bool any = false;

  std::vector<std::string> sentences() const;
};
ListChangesView list_changes_view(const Context& context, const base::Date& since,
                                  const model::ListChanges& changes);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::ListChangesView> = Table{
    field("since", &render::ListChangesView::since, "dagen for det sidste møde"),
    field("joined", &render::ListChangesView::joined, "nye på listen"),
    field("left", &render::ListChangesView::left, "ikke længere på listen"),
    field("changed", &render::ListChangesView::changed, "dem, hvis oplysninger er ændret"),
    field("any", &render::ListChangesView::any, "noget er ændret"),
};

}  // namespace base
