#include "cli/commands/commands.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/session/session.hpp"
#include "render/documents/cards_view.hpp"

namespace cli::commands {

namespace {

// Without a workspace the page is still worth having.
const model::Plans* plans_or_nothing(Session& session) {
  try {
    return session.plans();
  } catch (const Error&) {
    return nullptr;
  }
}

}  // namespace

Output guide(Session& session, const Arguments&) {
  render::Context context{.now = base::Instant(0, 0)};
  context.plans = plans_or_nothing(session);
  Paper paper(session);
  print_guide(paper, render::guide_view(context));
  std::string text = paper.take();
  auto data = render::Json::text(text);
  return {std::move(text), std::move(data), 0, true};
}

}  // namespace cli::commands
