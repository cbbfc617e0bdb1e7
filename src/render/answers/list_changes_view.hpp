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

  static constexpr auto fields = Table{
      field<&ListChangesView::since>("dagen for det sidste møde"),
      field<&ListChangesView::joined>("nye på listen"),
      field<&ListChangesView::left>("ikke længere på listen"),
      field<&ListChangesView::changed>("dem, hvis oplysninger er ændret"),
      field<&ListChangesView::any>("noget er ændret"),
  };
};
ListChangesView list_changes_view(const Context& context, const base::Date& since,
                                  const model::ListChanges& changes);

}  // namespace render
