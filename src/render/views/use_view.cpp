#include "render/views/use_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

namespace {

std::string by_whom(const std::optional<std::string>& by) {
  return by ? fmt::format(", besluttet af {}", *by) : "";
}

// «ja (x7m2qd, kl. 22.50)», with all that stand.
std::string side(const Context& context, const model::Incident& incident, std::string_view answer,
                 const std::vector<std::size_t>& standing) {
  const auto all = base::mapped(standing, [&](std::size_t index) {
    const auto& item = incident.items[index];
    return fmt::format("{}, {}", item.record.stem.id(), when_near(context, item.content.at).text);
  });
  return all.empty() ? std::string(answer) : fmt::format("{} ({})", answer, base::join(all, "; "));
}

std::string sentence_of(const Context& context, const model::Incident& incident,
                        const UseView& view) {
  const auto& state = incident.use;
  switch (state.use) {
    case model::Use::used:
      return "brugt" + (view.since ? " siden " + view.since->text : "") + by_whom(view.by);
    case model::Use::not_used:
      return fmt::format("ikke brugt{}{}", by_whom(view.by),
                         view.since ? (view.by ? " " : ", besluttet ") + view.since->text : "");
    case model::Use::not_decided: return "ikke afgjort";
    case model::Use::disputed: break;
  }
  return fmt::format("modstridende beslutninger, {} og {}",
                     side(context, incident, "ja", state.yes),
                     side(context, incident, "nej", state.no));
}

}  // namespace

UseView use_view(const Context& context, const model::Incident& incident) {
  UseView view;
  view.state = incident.use.use;
  if (incident.use.since) view.since = when(context, *incident.use.since);
  const auto by = who_names(context, incident, incident.use.by);
  if (!by.empty()) view.by = base::danish_list(by);
  view.disputed = incident.use.disputed();
  view.sentence = sentence_of(context, incident, view);
  for (const auto& state : incident.questions) {
    if (state.question.decides == model::Decides::use) view.question = state.question.id.str();
  }
  for (const auto& item : incident.items) {  // none was asked yet
    const auto* decision = std::get_if<model::Decision>(&item.content.body);
    const bool of_use = decision != nullptr && decision->plan_used && decision->question;
    if (of_use && !view.question) view.question = decision->question->str();
  }
  return view;
}

std::string state_and_use(const model::Incident& incident) {
  const auto state = base::danish(incident.state);
  if (incident.state == model::State::merged || incident.state == model::State::not_used) {
    return std::string(state);
  }
  return fmt::format("{}; {}", state, base::danish(incident.use.use));
}

}  // namespace render
