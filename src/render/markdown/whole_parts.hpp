// What is read as one stays on one line: telephone numbers, dates, times.
#pragma once

#include <string>
#include <string_view>

namespace render::markdown {

// With no-break spaces in «12 34 56 78 lok. 42», «den 20. november 2026», «fredag den 20. november»
// and «kl. 22.15». Between the day of the week and a date with its year a line may break: together
// they are wider than most columns.
std::string with_whole_parts(std::string_view text);

}  // namespace render::markdown
