// What is answered once something was written.
#pragma once

#include <string>
#include <vector>

#include "cli/table/command.hpp"
#include "cli/writing/write.hpp"
#include "render/views/written_view.hpp"

namespace cli {

// «Skrevet: …» for each entry, and the next commands.
Output written_output(Session& session, const std::vector<Saved>& saved,
                      std::vector<std::string> next = {});
// Likewise for an entry outside incidents, which `text` tells.
Output written_to_plan(Session& session, const Saved& saved, const std::string& text,
                       std::vector<std::string> next = {});
// The entry, for the view.
render::WrittenEntry written_entry(const Saved& saved, std::string text);

}  // namespace cli
