// What `duty list` answers: what is due in each part of the year, and how it stands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/when.hpp"

namespace render {

struct PartView {
  std::string name;  // «4. kvartal 2026»
  base::Date last;   // of its days
  std::optional<base::Date> done;
  std::optional<base::Date> convened;  // the regular meeting that is to come in it
};

struct DutyRow {
  std::optional<std::string> id;  // absent: the regular meetings, which have their minutes
  std::string name;
  std::optional<std::string> who;
  std::optional<std::string> source;  // or the section's heading
  int per_year = 1;
  PartView current;
  std::optional<PartView> before;  // absent where nobody can know
  std::optional<base::Date> last;  // ever
};

struct DutiesView {
  std::vector<DutyRow> duties;
};

// `entries` are those outside incidents.
DutiesView duties_view(const Context& context, const std::vector<model::Item>& entries);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::PartView> = Table{
    field("name", &render::PartView::name, "perioden på dansk"),
    field("last", &render::PartView::last, "dens sidste dag"),
    field("done", &render::PartView::done, "hvornår det blev gjort; uden den mangler det"),
    field("convened", &render::PartView::convened, "hvornår det møde er, der er indkaldt til"),
};

template <>
inline constexpr auto fields_of<render::DutyRow> = Table{
    field("id", &render::DutyRow::id, "pligtens id; de faste møder har intet"),
    field("name", &render::DutyRow::name, "hvad der skal gøres"),
    field("who", &render::DutyRow::who, "hvem der gør det"),
    field("source", &render::DutyRow::source, "hvor det står"),
    field("per_year", &render::DutyRow::per_year, "hvor mange gange om året"),
    field("current", &render::DutyRow::current, "perioden nu"),
    field("before", &render::DutyRow::before,
          "perioden før, hvis der var skrevet noget ned dengang"),
    field("last", &render::DutyRow::last, "sidste gang"),
};

template <>
inline constexpr auto fields_of<render::DutiesView> = Table{
    field("duties", &render::DutiesView::duties, "de faste møder og planens pligter"),
};

}  // namespace base
