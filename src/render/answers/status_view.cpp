#include "render/answers/status_view.hpp"

namespace render {

StatusView status_view(const Context& context, const model::PlanId& plan,
                       const std::vector<model::Incident>& open, HistoryView records,
                       std::vector<std::string> notes) {
  StatusView view;
  view.now = when(context, context.now);
  view.plan_id = plan.str();
  if (context.plan != nullptr) view.plan = context.plan->name.str();
  for (const auto& incident : open) view.open.push_back(incident_view(context, incident));
  if (context.document != nullptr && context.document->valid) {
    const auto& last = context.document->valid->to;
    view.valid_until = last;
    view.expired = last < context.now.date();
  }
  view.records = std::move(records);
  view.notes = std::move(notes);
  return view;
}

ActivationView activation_view(const Context& context, const model::Incident& incident,
                               std::vector<std::string> next) {
  ActivationView view{incident_view(context, incident), emergency_view(context), std::move(next)};
  std::erase_if(view.questions, [](const QuestionView& question) { return !question.open; });
  return view;
}

}  // namespace render
