#include "render/views/activation_view.hpp"

#include <algorithm>
#include <iterator>

namespace render {

ActivationView activation_view(const Context& context, const model::Incident& incident,
                               std::vector<std::string> next, std::vector<std::string> warnings) {
  auto whole = incident_view(context, incident);
  ActivationView view;
  view.numbers = emergency_view(context);
  view.id = whole.id;
  view.name = whole.name;
  view.title = whole.title;
  view.exercise = whole.exercise;
  view.at = whole.at;
  view.use = whole.use;
  view.convener = whole.convener;
  view.contacts = std::move(whole.contacts);
  std::ranges::copy_if(whole.questions, std::back_inserter(view.questions), &QuestionView::open);
  view.alarm = std::move(whole.alarm);
  view.tasks = std::move(whole.tasks);
  view.cards = std::move(whole.cards);
  view.level = std::move(whole.level);
  view.next = std::move(next);
  view.warnings = std::move(warnings);
  return view;
}

}  // namespace render
