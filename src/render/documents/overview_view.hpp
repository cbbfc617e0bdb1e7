// What the tool works with: the facts of plan.yaml in groups, each with the section of
// the document that it rests on. A group that the plan lacks is not there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/context.hpp"
#include "render/views/when.hpp"

namespace render {

struct FactView {
  std::string text;
  std::optional<std::string> note = {};
  std::optional<std::string> section = {};  // heading

  static constexpr auto fields = Table{
      field<&FactView::text>("hvad planen siger"),
      field<&FactView::note>("nærmere"),
      field<&FactView::section>("afsnittet i dokumentet"),
  };
};

struct FactsView {
  std::string heading;
  std::vector<FactView> facts;

  static constexpr auto fields = Table{
      field<&FactsView::heading>("overskrift"),
      field<&FactsView::facts>("det, der står i planen"),
  };
};

struct OverviewView {
  std::string name;
  std::string coordinator_title;
  std::string coordinator;
  std::vector<FactsView> groups;

  static constexpr auto fields = Table{
      field<&OverviewView::name>("planens navn"),
      field<&OverviewView::coordinator_title>("tovholder, eller hvad planen kalder vedkommende"),
      field<&OverviewView::coordinator>("hvem det er"),
      field<&OverviewView::groups>("resten i grupper"),
  };
};

// Precondition: the context has a plan. Of items with an end, those that are in force today.
OverviewView overview_view(const Context& context);

}  // namespace render
