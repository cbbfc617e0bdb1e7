// Clock times in the words that people use: «kl. 22», «22.10», «2210», «halv elleve», «kvart over
// ti», «fem minutter i halv ti». What spoken_time.hpp reads them with.
#pragma once

#include <optional>

#include "base/distance.hpp"
#include "base/written_time.hpp"

namespace base {

// Which part of the day a clock time is of: «i aften kl. 8» is 20.00. An evening's twelve is the
// midnight at its end; by a morning or an afternoon alone nobody means midnight.
enum class Part { any, night, morning, afternoon, evening };

// «Halv elleve» is said by a clock of twelve hours, and may be 10.30 and 22.30.
struct SaidClock {
  Clock clock;
  bool of_twelve = false;

  Clock late() const { return {clock.hour + 12, clock.minute}; }  // where it is of twelve
};

std::optional<SaidClock> take_clock(Words& words, bool beside_day);

// The one that is meant; nothing where it may be both. Of an evening hour 0 is the next day's.
// `here` is now: of a clock time alone the latest is meant that was, or the next to come.
std::optional<Clock> meant(const SaidClock& said, Part part);
Clock meant_near(const SaidClock& said, const Clock& here, bool past);

}  // namespace base
