#include "cli/year_calendar.hpp"

#include "cli/document_output.hpp"
#include "render/engine/json.hpp"
#include "render/views/year_calendar.hpp"

namespace cli {

Output year_calendar(Session& session) {
  const auto events =
      render::year_events(session.context(), session.plan_id(), session.plan_entries());
  auto text = render::calendar(session.zone(), render::Method::publish, events);
  auto data = render::to_json(text);
  return deliver(session, std::move(text), std::move(data));
}

}  // namespace cli
