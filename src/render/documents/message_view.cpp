#include "render/documents/message_view.hpp"

#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/incident/situation.hpp"
#include "model/incident/standing.hpp"
#include "model/rules/document_text.hpp"
#include "render/documents/public_view.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/person_view.hpp"
#include "render/views/persons_named.hpp"

namespace render {

namespace {

IssuedMessageView issued_view(const Context& context, const model::Item& item,
                              const model::IssuedMessage& message) {
  IssuedMessageView view;
  view.id = item.record.stem.id();
  view.at = when(context, item.content.at);
  view.text = message.text.str();
  view.paragraphs = paragraphs(view.text);
  view.approved_by = texts_of(message.approved_by);
  view.via = text_of(message.via);
  return view;
}

// The words that a report or an activation was given, where they may be published.
std::optional<std::string> public_text(const model::Item& item) {
  if (!is_public(item)) return std::nullopt;
  if (const auto* report = std::get_if<model::Report>(&item.content.body)) {
    return text_of(report->text);
  }
  const auto* activation = std::get_if<model::Activation>(&item.content.body);
  return activation != nullptr ? text_of(activation->text) : std::nullopt;
}

// What is decided now, and not contradicted: nobody else is to hear of anything else.
bool may_be_told(const model::Incident& incident, const model::Item& item) {
  const auto& question = std::get<model::Decision>(item.content.body).question;
  for (const auto& state : incident.questions) {
    const bool contradicted = state.open && state.question.per == model::Per::incident;
    if (state.question.id == question && contradicted) return false;
  }
  return model::counts_now(incident, item) && !model::is_contradicted_beside(incident, item);
}

void add_incident(const Context& context, const model::Incident& incident, MessageView& view) {
  view.incident = incident.name.id();
  view.title = public_title(context, incident);
  view.exercise = incident.exercise;
  if (incident.at) view.at = when(context, *incident.at).text;
  const PersonsNamed persons(context, incident);
  for (const auto& item : incident.items) {
    if (!view.happened) view.happened = public_text(item);
    if (view.happened && persons.in(*view.happened)) view.happened.reset();
    if (const auto* decision = std::get_if<model::Decision>(&item.content.body);
        decision != nullptr && decision->text && !decision->not_ &&
        !is_bare_yes(decision->text->str()) && is_public(item) && may_be_told(incident, item) &&
        !persons.in(decision->text->str())) {
      base::add_new(view.decided, sentence(decision->text->str()));
    }
    if (const auto* message = std::get_if<model::IssuedMessage>(&item.content.body);
        message != nullptr && !item.voided && message->message.str() == view.id) {
      view.issued.push_back(issued_view(context, item, *message));
    }
  }
  const auto next = model::next_situation(incident);
  if (next && context.now <= *next) view.next = when(context, *next).text;
}

}  // namespace

std::vector<std::string> paragraphs(const std::string& text) {
  auto all = model::paragraphs_of(text);
  for (auto& one : all) one = std::string(base::trim(one));
  return all;
}

MessageView message_view(const Context& context, const model::Message& message,
                         const model::Incident* incident) {
  MessageView view;
  view.id = message.id.str();
  view.name = message.name.str();
  view.approved_by = text_of(message.approved_by);
  view.always = text_of(message.always);
  if (message.section) view.section = section_heading(context, *message.section);
  if (incident != nullptr) add_incident(context, *incident, view);
  return view;
}

MessagesView messages_view(const Context& context, const model::Incident* incident) {
  MessagesView view;
  if (context.plan == nullptr) return view;
  for (const auto& message : model::in_force(context.plan->messages, context.now.date())) {
    view.messages.push_back(message_view(context, message, incident));
  }
  return view;
}

}  // namespace render
