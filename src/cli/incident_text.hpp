// An incident on the terminal: how far one has come, and its log.
#pragma once

#include <functional>
#include <string>

#include "cli/paper.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

// Who has been reached and who not, what is decided, what is open, follow-ups and inquiries.
// `spared` tells, by the person's id, who was not reached and need not be called any more.
using Spared = std::function<bool(const std::string& id)>;
void print_progress(Paper& paper, const render::IncidentView& incident, const Spared& spared);
void print_left(Paper& paper, const render::IncidentView& incident);  // of one that is over
void print_tasks(Paper& paper, const render::IncidentView& incident);
// Head facts and every entry, with corrections beside what they correct.
void print_log(Paper& paper, const render::IncidentView& incident);
// The author is named where it is not the usual one.
void print_entry(Paper& paper, const render::EntryView& entry, std::string_view usual_author = {});
// What was decided, by whom, and who disagreed.
std::string answer_line(const render::AnswerView& answer);

}  // namespace cli
