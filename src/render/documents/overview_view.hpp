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
  std::optional<std::string> note;
  std::optional<std::string> section;  // heading
};

struct FactsView {
  std::string heading;
  std::vector<FactView> facts;
};

struct OverviewView {
  std::string name;
  std::string coordinator_title;
  std::string coordinator;
  std::vector<FactsView> groups;
};

// Precondition: the context has a plan. Of items with an end, those that are in force today.
OverviewView overview_view(const Context& context);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::FactView> = Table{
    field("text", &render::FactView::text, "hvad planen siger"),
    field("note", &render::FactView::note, "nærmere"),
    field("section", &render::FactView::section, "afsnittet i dokumentet"),
};

template <>
inline constexpr auto fields_of<render::FactsView> = Table{
    field("heading", &render::FactsView::heading, "overskrift"),
    field("facts", &render::FactsView::facts, "det, der står i planen"),
};

template <>
inline constexpr auto fields_of<render::OverviewView> = Table{
    field("name", &render::OverviewView::name, "planens navn"),
    field("coordinator_title", &render::OverviewView::coordinator_title,
          "tovholder, eller hvad planen kalder vedkommende"),
    field("coordinator", &render::OverviewView::coordinator, "hvem det er"),
    field("groups", &render::OverviewView::groups, "resten i grupper"),
};

}  // namespace base
