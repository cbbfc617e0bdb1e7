#include "render/views/page_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace render {

std::string period_text(const model::Period& period) {
  return base::danish_date_short(period.from) + " – " + base::danish_date_short(period.to);
}

ValidityView validity_view(const Context& context, const model::Document& document) {
  const auto& valid = document.valid;
  if (!valid) return {};
  return {valid->from, valid->to, period_text(*valid), valid->to < context.now.date()};
}

std::string print_facts(const PageView& page, std::string_view space) {
  const auto whole = [&](std::string_view text) {
    std::string joined;
    for (const auto& word : base::split(text, ' ')) {
      if (!joined.empty()) joined += joined.ends_with("–") ? " " : space;
      joined += word;
    }
    return joined;
  };
  std::string facts = fmt::format("Skrevet {}.", page.printed.text);
  if (page.document) {
    facts += ' ' + *page.document;
    if (page.valid) facts += ", " + whole(*page.valid);
    facts += page.expired ? " (udløbet)." : ".";
  }
  if (page.commit) {
    const auto when = page.committed ? base::danish_date_short(*page.committed) + ", " : "";
    facts += ' ' + whole(fmt::format("Udgave {}{}", when, *page.commit));
    facts += page.changed_since ? ", med ændringer siden." : ".";
  }
  return page.version.empty() ? facts
                              : facts + ' ' + whole(fmt::format("beredskab {}.", page.version));
}

PageView page_view(const Context& context, const PageFacts& facts) {
  PageView view;
  view.printed = when(context, context.now);
  view.commit = facts.commit;
  const auto committed = base::Instant::parse(facts.committed.value_or(""));
  if (committed) view.committed = here(context, *committed).date();
  view.changed_since = facts.changed_since;
  if (context.plan != nullptr) view.plan = context.plan->name.str();
  if (context.document != nullptr) {
    view.document = context.document->title.str();
    auto validity = validity_view(context, *context.document);
    view.valid = std::move(validity.valid);
    view.expired = validity.expired;
  }
  view.exercise = facts.exercise;
  if (!facts.publishable) view.confidential = "Fortroligt – tavshedspligt";
  if (!facts.bare) view.version = facts.version;
  if (!facts.bare || !facts.publishable) view.facts = print_facts(view, "\u00A0");
  return view;
}

}  // namespace render
