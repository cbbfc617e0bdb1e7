#include "render/views/task_view.hpp"

#include "model/open_tasks.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/person_view.hpp"

namespace render {

TaskView task_view(const Context& context, const EntryFolder& folder, const model::Task& task) {
  const auto& item = folder.entries.items[task.item];
  const auto& body = item.content.body;
  TaskView view;
  view.id = item.record.stem.id();
  view.text = task_text(context, folder, body);
  if (const auto* inquiry = std::get_if<model::Inquiry>(&body)) {
    view.who = inquiry->who.str();
    view.answer = text_of(inquiry->answer);
  }
  if (const auto who = model::responsible_of(body)) {
    view.responsible = who_name(context, folder, *who);
  }
  view.open = task.open();
  view.done = task.done.has_value();
  if (task.replaced) view.replaced_by = folder.entries.items[*task.replaced].record.stem.id();
  if (const auto due = model::due_of(body)) {
    view.due = deadline_at(context, *due);
    view.overdue = view.open && base::is_before(*due, context.now);
  }
  if (task.done) {
    const auto& by = folder.entries.items[*task.done];
    view.done_at = when_near(context, by.content.at);
    const auto* done = std::get_if<model::Done>(&by.content.body);
    if (done != nullptr && !view.answer) view.answer = text_of(done->text);
  }
  return view;
}

}  // namespace render
