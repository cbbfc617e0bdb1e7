// The next period's document, as far as it follows from the last one: period, years, parties.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/rules/party_lines.hpp"
#include "model/values/document.hpp"

namespace model {

// Before its last day the document's expiry is announced for so long.
inline constexpr int days_of_warning = 90;

// As long as `period`, and right behind it; whole years stay whole.
Period period_after(const Period& period);

// The days on which two of the periods hold, or none between two. `earlier` and `later` are places
// in the list.
struct Seam {
  std::size_t earlier;
  std::size_t later;
  bool both;  // else none
  Period days;
};
std::vector<Seam> seams(const std::vector<Period>& periods);

// With the years of the old period («2021 – 2025», whatever the dash and the spaces) replaced by
// those of the new one. Where the text names other years it is left as it is.
std::string with_years(const std::string& text, const Period& before, const Period& after);

// `before` for the new period: the parties are those that sign it now, each with the line that it
// would have (`differences` are those of the period's people, of this document).
Document renewed(const Document& before, const Period& period,
                 const std::vector<PartyDifference>& differences);

}  // namespace model
