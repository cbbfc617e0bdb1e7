// Times as a Dane reads them, beside how machines do.
#pragma once

#include <optional>
#include <string>

#include "base/time.hpp"
#include "base/time_input.hpp"
#include "render/engine/projection.hpp"
#include "render/views/context.hpp"

namespace render {

// With weekday and date; all with the offset where the clock showed that time twice.
When when(const Context& context, const base::Instant& instant);
// In what is kept of a night that is over, a clock time alone would be one of that night: today's
// day is told there too.
bool tells_today(const Context& context);
// «kl. 22.15» today: near to the context's now.
When when_near(const Context& context, const base::Instant& instant);
When when_near(const Context& context, const base::Instant& instant, const base::Instant& then);
When when_with_day(const Context& context, const base::Instant& instant);  // today's too
// A deadline, told near to `then`; with its whole date in a document that is filed.
When deadline_at(const Context& context, const base::Deadline& deadline, const base::Instant& then);
When deadline_at(const Context& context, const base::Deadline& deadline);  // near to now
// A span that begins, or ends, then: « fra kl. 22.15 indtil kl. 8.00»; at midnight by the days that
// are in it: « til og med søndag den 3. januar 2027», « søndag den 3. januar 2027». Empty where it
// has no ends.
std::string span_text(const Context& context, const std::optional<base::Instant>& from,
                      const std::optional<base::Instant>& until, const base::Instant& then);
// The last day of one that ends then: the day before, where that is midnight.
base::Date last_day(const base::Instant& until);
// «22.15», beside a day that is told elsewhere: «2.30 (UTC+2)» of a time that was twice.
std::string clock_of(const Context& context, const base::Instant& instant);

}  // namespace render
