// Saving entries: who writes them, whom they name, and where they lie.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

// Whether the user wants each entry in the history at once: `beredskab.commit = each`.
bool commits_each(Session& session);

// BEREDSKAB_USER, else git's user.name, else the login.
model::Line author(Session& session);
// «Du skriver som Tove Prøve.», and what to do where only the computer's name for the user is
// known.
std::string writer_line(Session& session);
// The participant with that name, if any.
std::optional<model::PersonId> author_participant(Session& session);

struct Saved {
  std::optional<model::Incident> incident;  // as it is now; none outside incidents
  store::Written written;
};

// Appends to each incident what `make` gives for it. Where a later one fails, the error says which
// were saved.
std::vector<Saved> save(Session& session, const std::vector<model::Incident>& incidents,
                        const std::function<model::Content(const model::Incident&)>& make);
// The same to each.
std::vector<Saved> save(Session& session, const std::vector<model::Incident>& incidents,
                        const model::Content& content);
Saved save_new(Session& session, const base::Instant& at, std::string_view area,
               model::Content content);
Saved save_to_plan(Session& session, model::Content content);
// It happened now, and is for all of the plan's people.
Saved save_to_plan(Session& session, model::Body body);

}  // namespace cli
