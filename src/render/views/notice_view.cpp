#include "render/views/notice_view.hpp"

#include <cassert>

#include "base/text.hpp"
#include "model/entry_fields.hpp"
#include "model/fold_steps.hpp"

namespace render {

namespace {

// A paragraph that begins with a question on a line of its own, as those of a draft do.
NoticePart part_of(const std::string& paragraph) {
  const auto end = paragraph.find('\n');
  const std::string first(base::trim(paragraph.substr(0, end)));
  if (!first.ends_with('?')) return {std::nullopt, paragraph};
  return {first, end == std::string::npos ? "" : paragraph.substr(end + 1)};
}

// The document's title, and the place where that does not name it.
std::string sender(const Context& context) {
  const std::string plan = context.plan != nullptr ? context.plan->name.str() : "";
  if (context.document == nullptr) return plan;
  const std::string title = context.document->title.str();
  const bool named = base::fold(title).find(base::fold(plan)) != std::string::npos;
  return named ? title : title + ", " + plan;
}

}  // namespace

const model::Item* last_issued(const model::Incident& incident, const model::ItemId& message) {
  const model::Item* last = nullptr;  // items are sorted by time
  for (const auto& item : incident.items) {
    const auto* issued = model::counting<model::IssuedMessage>(item);
    if (issued != nullptr && issued->message == message) last = &item;
  }
  return last;
}

NoticeView notice_view(const Context& context, const model::Incident& incident,
                       const model::Item& item) {
  const auto* issued = std::get_if<model::IssuedMessage>(&item.content.body);
  assert(issued != nullptr);
  NoticeView view;
  view.id = item.record.stem.id();
  view.message = issued->message.str();
  view.name = issued->name.str();
  view.from = sender(context);
  view.at = when(context, item.content.at);
  view.exercise = incident.exercise;
  view.visibility = base::word(item.content.visibility);
  view.text = issued->text.str();
  // What a draft begins with stands on the page already.
  bool at_top = true;
  for (const auto& paragraph : paragraphs(view.text)) {
    if (at_top && (paragraph == view.name || (view.exercise && paragraph.starts_with("ØVELSE –")))) {
      continue;
    }
    at_top = false;
    view.parts.push_back(part_of(paragraph));
  }
  return view;
}

}  // namespace render
