// Programs of the user's that are told of each entry: beredskab.hook.after-entry, and of
// activations beredskab.hook.after-activation. They come from the user's own git configuration, and
// are run once the entry is there and the answer is given: they can neither hold it up nor make it
// fail.
#pragma once

#include "cli/writing/write.hpp"

namespace cli {

// Notes down what they shall get. Never throws.
void tell_hooks(Session& session, const Saved& saved) noexcept;
// Runs them. What goes wrong is a warning; never throws.
void run_hooks(Session& session) noexcept;

}  // namespace cli
