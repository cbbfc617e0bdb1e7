#include "render/documents/notice_view.hpp"

#include <array>
#include <cassert>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "model/incident/counting.hpp"

namespace render {

namespace {

// A paragraph that begins with a question on a line of its own, as those of a draft do.
NoticePart part_of(const std::string& paragraph) {
  const auto end = paragraph.find('\n');
  const std::string first(base::trim(paragraph.substr(0, end)));
  if (!first.ends_with('?')) return {std::nullopt, paragraph};
  return {first, end == std::string::npos ? "" : paragraph.substr(end + 1)};
}

// How large its letters can be so that it is read from a few steps away, and fits a page of A4
// (templates/notice.html.mustache), by the lines that it takes. A long one goes on over the page.
int size_of(const NoticeView& view) {
  constexpr std::array sizes{28, 22};
  constexpr int smallest = 18;
  constexpr double width = 174, height = 257;  // of the page within its margins, in millimetres
  constexpr double point = 0.3528, line = 1.3;
  constexpr double letter = 0.5, bold = 1.12;  // DejaVu Sans, on average
  for (const int size : sizes) {
    const double unit = size * point;
    const auto lines = [&](std::string_view text, double scale) {
      const auto columns = static_cast<std::size_t>(width / (unit * scale * letter));
      return static_cast<double>(base::wrap(text, columns).size()) * scale;
    };
    double sum = lines(view.name, 1.5 * bold) + lines(view.at.text, 0.7) + 1.2;
    if (!view.from.empty()) sum += lines(view.from, 0.6) + 1;
    for (const auto& part : view.parts) {
      if (part.heading) sum += lines(*part.heading, 1.1 * bold) + 0.5;
      if (!part.text.empty()) sum += lines(part.text, 1) + 0.5;
    }
    if (sum * unit * line <= height) return size;
  }
  return smallest;
}

// The document's title, and the place where that does not name it.
std::string sender(const Context& context) {
  std::string plan = context.plan != nullptr ? context.plan->name.str() : "";
  if (context.document == nullptr) return plan;
  const std::string title = context.document->title.str();
  const bool named = base::case_fold(title).find(base::case_fold(plan)) != std::string::npos;
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
  view.visibility = item.content.visibility;
  view.text = issued->text.str();
  // What a draft begins with stands on the page already.
  bool at_top = true;
  for (const auto& paragraph : paragraphs(view.text)) {
    if (at_top &&
        (paragraph == view.name || (view.exercise && paragraph.starts_with("ØVELSE –")))) {
      continue;
    }
    at_top = false;
    view.parts.push_back(part_of(paragraph));
  }
  view.size = size_of(view);
  return view;
}

}  // namespace render
