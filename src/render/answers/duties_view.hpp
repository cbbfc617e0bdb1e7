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

  static constexpr auto fields = Table{
      field<&PartView::name>("perioden på dansk"),
      field<&PartView::last>("dens sidste dag"),
      field<&PartView::done>("hvornår det blev gjort; uden den mangler det"),
      field<&PartView::convened>("hvornår det møde er, der er indkaldt til"),
  };
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

  static constexpr auto fields = Table{
      field<&DutyRow::id>("pligtens id; de faste møder har intet"),
      field<&DutyRow::name>("hvad der skal gøres"),
      field<&DutyRow::who>("hvem der gør det"),
      field<&DutyRow::source>("hvor det står"),
      field<&DutyRow::per_year>("hvor mange gange om året"),
      field<&DutyRow::current>("perioden nu"),
      field<&DutyRow::before>("perioden før, hvis der var skrevet noget ned dengang"),
      field<&DutyRow::last>("sidste gang"),
  };
};

struct DutiesView {
  std::vector<DutyRow> duties;

  static constexpr auto fields = Table{
      field<&DutiesView::duties>("de faste møder og planens pligter"),
  };
};

// `entries` are those outside incidents.
DutiesView duties_view(const Context& context, const std::vector<model::Item>& entries);

}  // namespace render
