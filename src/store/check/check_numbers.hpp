// Telephone numbers that cannot be dialled, wherever the files have one, and addresses of the list
// that no mail goes to.
#pragma once

#include "base/diagnostics.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {

base::Diagnostics impossible_numbers(const Loaded<model::Plans>& plans);
// Of whoever has not left.
base::Diagnostics impossible_numbers(const Loaded<model::Participants>& participants,
                                     const base::Date& today);

}  // namespace store
