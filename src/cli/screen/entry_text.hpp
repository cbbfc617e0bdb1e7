// Single entries on the terminal, the latest of an incident, and follow-ups and inquiries, as every
// command shows them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/screen/paper.hpp"
#include "render/views/followups_view.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

// The author is named where it is not the usual one.
void print_entry(Paper& paper, const render::EntryView& entry, std::string_view usual_author = {});
// What the other parts of the status do not tell: what was sent to whom, and the last few notes.
void print_latest(Paper& paper, const render::IncidentView& incident);

inline constexpr std::string_view outside_heading = "Uden for hændelser";

// «Avisen: Er nogen … – Jens Eksempel – frist kl. 23.00 – FRISTEN ER OVERSKREDET».
std::string task_line(const render::TaskView& task, bool with_responsible = true);
// «Åben.», «Udført kl. 22.50.», «Afløst af x7m2qd.»
std::string task_standing(const render::TaskView& task);
// Those outside incidents, under their heading; nothing where there is none.
void print_outside(Paper& paper, const std::vector<render::FollowupRow>& rows);
void print_followups(Paper& paper, const render::FollowupsView& view);

}  // namespace cli
