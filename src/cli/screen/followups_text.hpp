// Follow-ups and inquiries on the terminal, as every command shows them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/screen/paper.hpp"
#include "render/views/followups_view.hpp"

namespace cli {

inline constexpr std::string_view outside_heading = "Uden for hændelser";

// «Avisen: Er nogen … – Jens Eksempel – frist kl. 23.00 – FRISTEN ER OVERSKREDET».
std::string task_line(const render::TaskView& task, bool with_responsible = true);
// «Åben.», «Udført kl. 22.50.», «Afløst af x7m2qd.»
std::string task_standing(const render::TaskView& task);
// Those outside incidents, under their heading; nothing where there is none.
void print_outside(Paper& paper, const std::vector<render::FollowupRow>& rows);
void print_followups(Paper& paper, const render::FollowupsView& view);

}  // namespace cli
