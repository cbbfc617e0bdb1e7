#include "render/views/restricted.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

#include "base/text.hpp"
#include "model/incident/standing.hpp"
#include "model/rules/people_to_call.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

namespace {

constexpr std::string_view said_to_a_few = "Kun for en begrænset kreds.";
constexpr std::string_view somebody = "en person, der ikke nævnes her";
constexpr std::string_view not_here = "udeladt her";

// What somebody wrote, in other words.
using Rewrite = std::function<std::string(const std::string&)>;

template <class M>
void rewrite(M& member, const Rewrite& words) {
  if constexpr (base::Optional<M>) {
    if (member) rewrite(*member, words);
  } else if constexpr (std::is_same_v<M, model::Text> || std::is_same_v<M, model::Line>) {
    if (auto text = M::parse(words(member.str()))) member = *std::move(text);
  } else if constexpr (base::Structure<M>) {
    base::for_each_field<M>([&](const auto& field) { rewrite(member.*field.member, words); });
  }
}

// The entry, and what a correction puts in its place.
template <class Change>
void each_content(model::Content& content, const Change& change) {
  change(content);
  auto* correction = std::get_if<model::Correction>(&content.body);
  if (correction == nullptr) return;
  for (auto& instead : correction->instead) change(instead);
}

void rewrite_body(model::Content& content, const Rewrite& words) {
  std::visit(
      [&]<class T>(T& body) {
        if constexpr (std::is_same_v<T, model::CardTick>) {
          rewrite(body.text, words);  // its step is the card's
        } else if constexpr (!std::is_same_v<T, model::Unknown>) {
          rewrite(body, words);
        }
      },
      content.body);
}

// The incident is told by what began it, and the call list by calls.
void hide(model::Content& content) {
  content.visibility = model::Visibility::restricted;
  rewrite_body(content, [](const std::string&) { return std::string(said_to_a_few); });
  const auto hide_start = [](auto* start) {
    if (start == nullptr) return;
    start->place.reset();
    start->text.reset();
  };
  hide_start(std::get_if<model::Report>(&content.body));
  hide_start(std::get_if<model::Activation>(&content.body));
  if (auto* call = std::get_if<model::Call>(&content.body)) {
    call->text.reset();
    if (call->ad_hoc) {
      call->ad_hoc = {*model::Line::parse(somebody), *model::Line::parse(not_here), {}, {}};
    }
  }
  if (auto* staff = std::get_if<model::Staff>(&content.body)) {
    if (staff->name) staff->name = *model::Line::parse(somebody);
    if (staff->action == model::StaffAction::assign) staff->language.reset();
  }
}

// What situation reports guard, wherever it is written.
std::vector<std::string> guarded_in(const model::Incident& incident) {
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
  return guarded;
}

std::string without(std::string text, const std::vector<std::string>& guarded) {
  for (const auto& what : guarded) text = base::replaced(text, what, not_here);
  return text;
}

std::string left_out_sentence(std::size_t restricted, bool guarded) {
  std::vector<std::string> what;
  if (restricted > 0) {
    what.push_back(base::counted(restricted, "notat", "notater") +
                   ", der kun er for en begrænset kreds");
  }
  if (guarded) what.emplace_back("det, der ikke må forlade kredsen");
  return fmt::format("Udeladt her: {}.", base::join(what, ", og "));
}

}  // namespace

bool begins(const model::Item& item) {
  return std::holds_alternative<model::Report>(item.content.body) ||
         std::holds_alternative<model::Activation>(item.content.body);
}

bool is_open_to_few(const model::Incident& incident) {
  const auto is_one = [&](const model::Task& task) {
    return task.open() && incident.items[task.item].restricted();
  };
  return std::ranges::any_of(incident.followups, is_one) ||
         std::ranges::any_of(incident.inquiries, is_one);
}

bool tells_of_restricted(const model::Entries& entries, const model::Body& body) {
  const auto is = [&](const model::Stem& stem) {
    const auto* item = entries.find(stem);
    return item != nullptr && item->restricted();
  };
  if (const auto* done = std::get_if<model::Done>(&body)) return is(done->target);
  const auto* disclosure = std::get_if<model::Disclosure>(&body);
  return disclosure != nullptr && std::ranges::any_of(disclosure->entries, is);
}

model::Incident for_handing_out(const Context& context, const model::Incident& incident) {
  const auto guarded = guarded_in(incident);
  const bool any = std::ranges::any_of(incident.items, &model::Item::restricted);
  if (!any && guarded.empty()) return incident;
  std::vector<model::Record> records;
  const auto take = [&](model::Record record, bool restricted) {
    each_content(record.entry.content, [&](model::Content& content) {
      if (restricted) return hide(content);
      rewrite_body(content, [&](const std::string& text) { return without(text, guarded); });
    });
    records.push_back(std::move(record));
  };
  auto absorbed = incident.absorbed;
  for (const auto& item : incident.items) {
    const bool restricted = item.restricted() || tells_of_restricted(incident, item.content.body);
    take(item.record, restricted);
    for (const auto& record : item.corrections) take(record, restricted);
    for (auto& part : absorbed) {
      if (restricted && begins(item) && item.record.folder == part.name) part.place.reset();
    }
  }
  auto told = model::fold(incident.name, std::move(records), incident.unreadable);
  told.state = incident.state;
  told.merged_into = incident.merged_into;
  told.parted_from = incident.parted_from;
  told.absorbed = std::move(absorbed);
  model::follow_list(told, context.plan, context.participants, context.now.date());
  const bool use_restricted = std::ranges::any_of(told.items, [](const model::Item& item) {
    return item.restricted() && model::says_of_use(item);
  });
  if (use_restricted) told.use.by.clear();
  return told;
}

std::optional<std::string> leave_out_restricted(const model::Incident& incident,
                                                IncidentView& view) {
  std::set<std::string, std::less<>> ids;
  std::size_t count = 0;  // of what was written at once in several it is one
  for (const auto& item : incident.items) {
    if (!item.restricted()) continue;
    ids.emplace(item.record.stem.id());
    if (!item.twin_of) ++count;
  }
  const bool guarded = !guarded_in(incident).empty();
  if (ids.empty() && !guarded) return std::nullopt;
  const auto hidden = [&](const auto& one) { return ids.contains(one.id); };
  std::erase_if(view.timeline, hidden);
  name_days(view.timeline);
  std::erase_if(view.decisions, hidden);
  std::erase_if(view.evaluations, hidden);
  std::erase_if(view.followups, hidden);
  std::erase_if(view.inquiries, hidden);
  for (auto& question : view.questions) {
    for (auto* answers : {&question.answers, &question.now}) {
      for (auto& answer : *answers) {
        if (!hidden(answer)) continue;
        const std::string words(said_to_a_few);
        answer = {.id = answer.id, .at = answer.at, .text = words, .whole = words};
      }
    }
  }
  std::erase_if(view.contacts, [](const ContactView& one) {
    return one.ad_hoc && one.person.own_name == somebody;
  });
  if (view.staff) {
    std::erase_if(view.staff->members,
                  [](const StaffMemberView& one) { return one.name == somebody; });
  }
  return left_out_sentence(count, guarded);
}

IncidentRow row_for_others(const Context& context, const model::Incident& incident) {
  auto row = incident_row(context, incident);
  if (std::ranges::any_of(incident.items, [](const model::Item& item) {
        return item.restricted() && begins(item);
      })) {
    row.title = public_title(context, incident);
    row.place.reset();
    row.text.reset();
  }
  return row;
}

}  // namespace render
