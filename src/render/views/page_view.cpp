#include "render/views/page_view.hpp"

#include <fmt/format.h>

namespace render {

std::string period_text(const model::Period& period) {
  return when(period.from).text + " – " + when(period.to).text;
}

std::string print_facts(const PageView& page) {
  std::string facts = fmt::format("Skrevet {}.", page.printed.text);
  if (page.document) {
    facts += ' ' + *page.document;
    if (page.valid) facts += ", " + *page.valid;
    facts += page.expired ? " (udløbet)." : ".";
  }
  if (page.commit) {
    facts += fmt::format(" Udgave {}{}{}.", page.committed ? page.committed->text + ", " : "",
                         *page.commit, page.changed_since ? ", med ændringer siden" : "");
  }
  return page.version.empty() ? facts : facts + fmt::format(" beredskab {}.", page.version);
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
  if (!facts.bare) view.version = facts.version;
  if (!facts.bare || !facts.publishable) view.facts = print_facts(view);
  return view;
}

}  // namespace render
