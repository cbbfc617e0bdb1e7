// Blank sheets on a terminal, or straight to a printer.
#pragma once

#include <string>

#include "cli/session/session.hpp"
#include "render/documents/blank_view.hpp"

namespace cli {

std::string blank_calls_text(Session& session, const render::BlankCallsView& view);
std::string blank_log_text(Session& session, const render::BlankLogView& view);

}  // namespace cli
