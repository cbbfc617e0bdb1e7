// The plan's health for `status`: what was read for it, and how it is printed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/screen/paper.hpp"
#include "cli/session/session.hpp"
#include "model/rules/signatures.hpp"
#include "render/answers/status_view.hpp"

namespace cli {

// What must be known of the contacts at night too: who has no number, that the coordinator left.
std::vector<std::string> contact_notes(Session& session);

// Of the document that rules; nothing where there is none.
std::optional<model::SignatureCount> signatures_now(Session& session);

// The year at a glance. `contacts` are the contact notes.
render::HealthView look_at_year(Session& session, const std::vector<std::string>& contacts);

// How many entries are not in the history yet, or not sent, and what is wrong between it and the
// disk.
void print_history(Paper& paper, const render::HistoryView& view, std::string_view what_to_do);

// The year where it was looked at, else what the night needs; then what is not in the history.
void print_health(Paper& paper, const render::StatusView& view);

}  // namespace cli
