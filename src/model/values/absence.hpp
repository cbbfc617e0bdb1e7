// A participant is away for some days: on leave, or ill. It is an entry outside incidents; the one
// rule of who is who (office.hpp) has the deputy stand in meanwhile.
#pragma once

#include <optional>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/time.hpp"
#include "model/values/names.hpp"
#include "model/values/scalars.hpp"

namespace model {

struct Absence {
  PersonId who;
  base::Date from;
  std::optional<base::Date> until;  // the last day; absent: nobody knows yet
  std::optional<PersonId> deputy;   // who stands in this time, before the deputy of the list
  std::optional<Text> text;
  std::optional<base::Instant> logged{};  // of its entry; not stored in it

  bool has(const base::Date& day) const { return from <= day && (!until || day <= *until); }
  bool over(const base::Date& day) const { return until && *until < day; }
};
// One that ends before it begins.
std::vector<base::Breach> check(const Absence& absence);

}  // namespace model
