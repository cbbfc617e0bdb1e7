// The log and what is left to do as rows of a spreadsheet.
#pragma once

#include <string>
#include <vector>

#include "render/views/entry_view.hpp"
#include "render/views/followups_view.hpp"
#include "render/views/list_view.hpp"
#include "render/views/proposals_view.hpp"

namespace render {

// A row for each entry; `title` is the incident's, empty outside incidents.
std::string log_csv(const std::string& title, bool exercise, const std::vector<EntryView>& entries);
std::string followups_csv(const FollowupsView& view);
std::string proposals_csv(const ProposalsView& view);
std::string incidents_csv(const ListView& view);

}  // namespace render
