#include "render/documents/public_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "model/incident/standing.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/person_view.hpp"
#include "render/views/persons_named.hpp"
#include "render/views/restricted.hpp"

namespace render {

namespace {

// The words of the kinds that may stand in public, without who decided or answers for it. Nothing
// for the kinds that are about persons.
class Words {
 public:
  // `past`: what was decided does not count any more.
  Words(const Context& context, const model::Incident& incident, bool past)
      : context_(context), incident_(incident), past_(past ? " (Gælder ikke mere.)" : "") {}

  std::optional<std::string> operator()(const model::Report& report) const {
    return text_of(report.text);
  }
  std::optional<std::string> operator()(const model::Activation& activation) const {
    return activation_words(activation) + '.' + past_ + also(activation.text);
  }
  std::optional<std::string> operator()(const model::Log& log) const {
    return sentence(log.text.str());
  }
  std::optional<std::string> operator()(const model::Decision& decision) const {
    // A yes or no says something beside what was asked, and of whom, alone.
    const bool bare = decision.not_ || !decision.text || is_bare_yes(decision.text->str());
    if (decision.question && bare) {
      if (!decision.participants.empty()) return std::nullopt;
      return question_text(context_, incident_, *decision.question) + ' ' +
             decision_text(context_, incident_, decision) + past_;
    }
    if (!decision.text) return std::nullopt;
    return fmt::format("Besluttet: {}{}{}", decision.not_ ? "ikke. " : "",
                       sentence(decision.text->str()), past_);
  }
  std::optional<std::string> operator()(const model::IssuedMessage& message) const {
    return fmt::format("Udmelding {}: {}", base::lower_first(message.name.str()),
                       sentence(message.text.str()));
  }
  std::optional<std::string> operator()(const model::Closure& closure) const {
    return "Hændelsen er afsluttet." + also(closure.text);
  }
  template <class Other>
  std::optional<std::string> operator()(const Other&) const {
    return std::nullopt;
  }

 private:
  const Context& context_;
  const model::Incident& incident_;
  std::string past_;
};

// Another decision has taken its place; to the use a yes stands as long as any does, and so a no.
bool is_past(const model::Incident& incident, const model::Item& item) {
  const auto said = model::says_of_use(item);
  if (said) {
    return std::ranges::none_of(model::standing_on_use(incident), [&](std::size_t index) {
      return model::says_of_use(incident.items[index]) == said;
    });
  }
  return std::holds_alternative<model::Decision>(item.content.body) &&
         !model::counts_now(incident, item);
}

// The point has been told to be answered so, and nothing else since: two wrote it apart.
bool is_told(const model::Incident& incident, const model::Item& item, const Words& words) {
  const auto* says = std::get_if<model::Decision>(&item.content.body);
  if (says == nullptr || !says->question) return false;
  const model::Decision* before = nullptr;
  for (const auto& other : incident.items) {
    if (&other == &item) break;
    const auto* one = std::get_if<model::Decision>(&other.content.body);
    if (one != nullptr && !model::is_told_by_twin(incident, other) &&
        one->question == says->question && is_public(other))
      before = one;
  }
  const auto said = words(*says);
  return before != nullptr && said && words(*before) == said;
}

}  // namespace

bool is_public(const model::Item& item) {
  return !item.voided && item.content.visibility == model::Visibility::public_;
}

bool starts_in_public(const model::Incident& incident) {
  return std::ranges::any_of(
      incident.items, [](const model::Item& item) { return is_public(item) && begins(item); });
}

PublicView public_view(const Context& context, const model::Incident& incident) {
  PublicView view;
  view.title = "Hændelse";
  view.exercise = incident.exercise;
  const PersonsNamed persons(context, incident);
  std::optional<base::Date> day;
  for (const auto& item : incident.items) {
    const Words words(context, incident, is_past(incident, item));
    if (!is_public(item) || model::is_told_by_twin(incident, item) ||
        is_told(incident, item, words))
      continue;
    if (begins(item)) {
      view.title = public_title(context, incident);
      if (incident.at) view.at = when(context, *incident.at);
    }
    auto text = std::visit(words, item.content.body);
    if (!text || persons.in(*text)) {
      if (text || !begins(item)) view.withheld.emplace_back(item.record.stem.id());
      continue;
    }
    const auto at = here(context, item.content.at);
    PublicEntryView entry{
        std::string(item.record.stem.id()), when(context, at), clock_of(context, at), {}, *text};
    if (day != at.date()) entry.new_day = base::upper_first(base::danish_date(at.date()));
    day = at.date();
    view.entries.push_back(std::move(entry));
  }
  return view;
}

}  // namespace render
