#include "render/answers/activation_view.hpp"

namespace render {

ActivationView activation_view(const Context& context, const model::Incident& incident,
                               std::vector<std::string> next) {
  ActivationView view{
      incident_view(context, incident), emergency_view(context), std::move(next), {}, {}, {}};
  std::erase_if(view.questions, [](const QuestionView& question) { return !question.open; });
  return view;
}

}  // namespace render
