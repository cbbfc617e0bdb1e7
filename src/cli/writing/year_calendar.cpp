#include "cli/writing/year_calendar.hpp"

#include "base/error.hpp"
#include "cli/writing/document_output.hpp"
#include "render/engine/json.hpp"
#include "render/views/year_calendar.hpp"

namespace cli {

Output year_calendar(Session& session) {
  const auto events =
      render::year_events(session.context(), session.plan_id(), session.plan_entries());
  if (events.empty()) {
    throw base::Error(
        base::Trouble::usage, "Der kommer ikke noget, som kan stå i kalenderen.",
        "Møder, øvelser, årets pligter, risikodage og planens udløb kommer med, når de "
        "er skrevet ind.");
  }
  auto text = render::calendar(session.zone(), render::Method::publish, events);
  auto data = render::to_json(text);
  return deliver(session, std::move(text), std::move(data));
}

}  // namespace cli
