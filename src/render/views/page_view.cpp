#include "render/views/page_view.hpp"

namespace render {

std::string period_text(const model::Period& period) {
  return when(period.from).text + " – " + when(period.to).text;
}

PageView page_view(const Context& context, const PageFacts& facts) {
  PageView view;
  view.printed = when(context, context.now);
  view.commit = facts.commit;
  if (facts.committed) {
    if (const auto at = base::Instant::parse(*facts.committed)) {
      view.committed = when(here(context, *at).date());
    }
  }
  view.changed_since = facts.changed_since;
  if (context.plan != nullptr) view.plan = context.plan->name.str();
  if (context.document != nullptr) {
    view.document = context.document->title.str();
    if (const auto& valid = context.document->valid) {
      view.valid = period_text(*valid);
      view.expired = valid->to < context.now.date();
    }
  }
  view.exercise = facts.exercise;
  if (!facts.publishable) view.confidential = "Fortroligt – tavshedspligt";
  view.version = facts.version;
  return view;
}

}  // namespace render
