// Saving entries, and saying so.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "render/views/written_view.hpp"

namespace cli {

// BEREDSKAB_USER, else git's user.name, else the login.
model::Line author(Session& session);
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
Saved save_new(Session& session, const base::Instant& at, std::string_view area,
               model::Content content);
Saved save_to_plan(Session& session, model::Content content);

// «Skrevet: …» for each entry, and the next commands.
Output written_output(Session& session, const std::vector<Saved>& saved,
                      std::vector<std::string> next = {});
// Likewise for an entry outside incidents, which `text` tells.
Output written_to_plan(Session& session, const Saved& saved, const std::string& text,
                       std::vector<std::string> next = {});
render::WrittenView written_view(Session& session, const std::vector<Saved>& saved);

}  // namespace cli
