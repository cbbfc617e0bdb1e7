// Signatures on the terminal.
#pragma once

#include "cli/paper.hpp"
#include "render/views/signatures_view.hpp"

namespace cli {

// A party or the one who approves, and how far they are.
void print_signature(Paper& paper, const render::SignatureRow& row);

}  // namespace cli
