// The next period's document, as far as it follows from the last one: period, years, parties.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document.hpp"
#include "model/plan.hpp"

namespace model {

// Before its last day the document's expiry is announced for so long.
inline constexpr int days_of_warning = 90;

// As long as `period`, and right behind it; whole years stay whole.
Period period_after(const Period& period);

// With the years of the old period («2021 – 2025», whatever the dash and the spaces) replaced by
// those of the new one. Where the text names other years it is left as it is.
std::string with_years(const std::string& text, const Period& before, const Period& after);

// «Organisation, Navn, Titel, e-mail», with what is known.
Line party_line(const Participant& participant);

// `document` for the new period. `parties` are those who are to sign, where it is one that is signed
// at all.
Document renewed(Document document, const Period& period, const std::vector<Participant>& parties);

}  // namespace model
