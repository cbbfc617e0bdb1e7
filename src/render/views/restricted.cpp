#include "render/views/restricted.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace render {

namespace {

constexpr std::string_view said_to_a_few = "Kun for en begrænset kreds.";

// A restricted correction keeps what it changed from others too: all that the entry said.
bool is_restricted(const model::Item& item) {
  if (item.restricted() || item.record.entry.content.visibility == model::Visibility::restricted) {
    return true;
  }
  return std::ranges::any_of(item.corrections, [](const model::Record& record) {
    const auto* correction = std::get_if<model::Correction>(&record.entry.content.body);
    return record.entry.content.visibility == model::Visibility::restricted ||
           (correction != nullptr && !correction->instead.empty() &&
            correction->instead.front().visibility == model::Visibility::restricted);
  });
}

const model::Item* item_of(const model::Incident& incident, std::string_view id) {
  for (const auto& item : incident.items) {
    if (item.record.stem.id() == id) return &item;
  }
  return nullptr;
}

void replace_all(std::string& text, const std::string& what) {
  constexpr std::string_view left_out = "udeladt her";
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + left_out.size())) {
    text.replace(at, what.size(), left_out);
  }
}

// What a situation report guards stands in the log, too.
bool leave_out_guarded(const model::Incident& incident, IncidentView& view) {
  std::vector<std::string> guarded;
  const auto take = [&](const model::Content& content) {
    const auto* situation = std::get_if<model::Situation>(&content.body);
    if (situation != nullptr && situation->guarded) guarded.push_back(situation->guarded->str());
  };
  for (const auto& item : incident.items) {
    take(item.content);
    take(item.record.entry.content);
    for (const auto& record : item.corrections) {
      const auto* correction = std::get_if<model::Correction>(&record.entry.content.body);
      if (correction != nullptr && !correction->instead.empty()) take(correction->instead.front());
    }
  }
  for (auto& entry : view.timeline) {
    for (const auto& text : guarded) {
      replace_all(entry.text, text);
      replace_all(entry.original, text);
      for (auto& correction : entry.corrections) replace_all(correction.text, text);
    }
  }
  return !guarded.empty();
}

// The text of the incident is that of its start; an ad hoc person and a note are those of a call.
void leave_out_derived(const model::Incident& incident, IncidentView& view) {
  for (const auto& item : incident.items) {
    if (!is_restricted(item)) continue;
    const auto& body = item.content.body;
    const auto start = [&](const auto* started) {
      if (started == nullptr) return;
      if (view.text == text_of(started->text)) view.text.reset();
      if (view.place == text_of(started->place)) view.place.reset();
    };
    start(std::get_if<model::Report>(&body));
    start(std::get_if<model::Activation>(&body));
    const auto* call = std::get_if<model::Call>(&body);
    if (call == nullptr) continue;
    if (call->ad_hoc) {
      std::erase_if(view.contacts,
                    [&](const ContactView& one) { return one.person.id == call->who.str(); });
    }
    for (auto& contact : view.contacts) {
      if (contact.person.id == call->who.str() && contact.note == text_of(call->text)) {
        contact.note.reset();
      }
    }
  }
  for (auto* tasks : {&view.followups, &view.inquiries}) {
    for (auto& task : *tasks) {
      const auto* item = item_of(incident, task.id);
      if (item == nullptr || !task.answer) continue;
      const bool hidden = std::ranges::any_of(incident.items, [&](const model::Item& other) {
        const auto* done = std::get_if<model::Done>(&other.content.body);
        return done != nullptr && done->target == item->record.stem && is_restricted(other);
      });
      if (hidden) task.answer = said_to_a_few;
    }
  }
}

}  // namespace

std::string left_out_sentence(std::size_t restricted, bool guarded) {
  std::vector<std::string> what;
  if (restricted > 0) {
    what.push_back(fmt::format("{} {}, der kun er for en begrænset kreds", restricted,
                               restricted == 1 ? "notat" : "notater"));
  }
  if (guarded) what.emplace_back("det, der ikke må forlade kredsen");
  return fmt::format("Udeladt her: {}.", base::join(what, ", og "));
}

std::optional<std::string> leave_out_restricted(const model::Incident& incident,
                                                IncidentView& view) {
  std::set<std::string, std::less<>> ids;
  for (const auto& item : incident.items) {
    if (is_restricted(item)) ids.emplace(item.record.stem.id());
  }
  const bool guarded = leave_out_guarded(incident, view);
  if (ids.empty() && !guarded) return std::nullopt;
  const auto hidden = [&](const auto& one) { return ids.contains(one.id); };
  std::erase_if(view.timeline, hidden);
  name_days(view.timeline);
  std::erase_if(view.decisions, hidden);
  std::erase_if(view.evaluations, hidden);
  std::erase_if(view.followups, hidden);
  std::erase_if(view.inquiries, hidden);
  for (auto& question : view.questions) {
    for (auto& answer : question.answers) {
      if (hidden(answer)) answer = {answer.id, answer.at, std::string(said_to_a_few), {}, {}};
    }
  }
  leave_out_derived(incident, view);
  return left_out_sentence(ids.size(), guarded);
}

}  // namespace render
