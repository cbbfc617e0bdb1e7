// What the tests of model/ build their values from: a made-up night in a made-up place, and whole
// values as text, so that a test compares all of one at once.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/entry_fields.hpp"

namespace model::test {

// The value that a text is read as; the text must be sound.
template <class T>
T of(std::string_view text) {
  auto parsed = base::ScalarOf<T>::parse(text);
  if (!parsed) throw std::runtime_error(parsed.mistake().message + ": " + std::string(text));
  return *parsed;
}
inline Text text(std::string_view words) { return of<Text>(words); }
inline Line line(std::string_view words) { return of<Line>(words); }
inline PersonId person(std::string_view id) { return of<PersonId>(id); }
using Ids = std::initializer_list<std::string_view>;
using Stems = std::vector<Stem>;
inline std::vector<PersonId> people(Ids ids) {
  std::vector<PersonId> all;
  for (const auto id : ids) all.push_back(person(id));
  return all;
}
inline std::string names(const std::vector<PersonId>& people) {
  std::string all;
  for (const auto& one : people) all += (all.empty() ? "" : " ") + one.str();
  return all;
}
// `22:15`, in the night of 20 November 2026.
inline base::Instant at(std::string_view clock) {
  return of<base::Instant>(fmt::format("2026-11-20T{}:00+01:00", clock));
}
inline IncidentName incident_name(std::string_view name = "2026-11-20-2215-parken-k3f9ab") {
  return of<IncidentName>(name);
}

inline Report report(std::string_view area = "parken") {
  return {of<TypeId>("brand"), of<AreaId>(area)};
}
// Without questions, and with nobody to call.
inline Activation activation(std::string_view area = "parken") {
  return {of<TypeId>("brand"), of<AreaId>(area)};
}
inline Activation calling(Ids participants) {
  auto made = activation();
  made.participants = people(participants);
  return made;
}
inline AlarmStep step(std::string_view id, Ids to_call, Ids coordinate = {}) {
  return {of<ItemId>(id), line("Led"), {}, people(to_call), people(coordinate), {}, {}};
}
inline Log log(std::string_view words) { return {text(words)}; }
inline Decision decision(std::string_view words) {
  Decision made{};
  made.text = text(words);
  return made;
}
inline Decision followup(std::string_view words) {
  auto made = decision(words);
  made.responsible = person("bo-eksempel");
  return made;
}
inline Decision answer(std::string_view question, Stems over = {}, Ids participants = {}) {
  auto made = decision("Svar");
  made.question = of<QuestionId>(question);
  made.over = std::move(over);
  made.participants = people(participants);
  return made;
}
inline Decision yes(Stems over = {}, Stems before = {}) {
  Decision made{};
  made.question = of<QuestionId>("anvendelse");
  made.plan_used = true;
  made.over = std::move(over);
  made.before = std::move(before);
  return made;
}
inline Decision not_used(std::vector<Stem> ends) {
  Decision made{};
  made.question = of<QuestionId>("anvendelse");
  made.not_ = true;
  made.plan_used = false;
  made.ends = std::move(ends);
  return made;
}
inline Closure closure(std::vector<Stem> closes) { return {std::move(closes), {}}; }
inline Call call(std::string_view who, std::optional<Outcome> outcome) {
  Call made{person(who)};
  made.outcome = outcome;
  return made;
}
inline AskedQuestion question(std::string_view id, Per per = Per::incident,
                              Decides decides = Decides::none) {
  return {of<QuestionId>(id), line("Spørgsmål?"), per, decides, {}};
}

// The entries of one incident, in the order in which they were added.
struct History {
  std::vector<Record> records;
  std::vector<Stem> unreadable;
  int count = 0;

  // Short ids are n00001, n00002, … An entry is logged when it happened, unless it is said.
  Stem add(std::string_view clock, Body body) { return add(clock, clock, std::move(body)); }
  Stem add(std::string_view clock, std::string_view logged, Body body,
           Visibility visibility = Visibility::internal) {
    const auto id = fmt::format("n{:05}", ++count);
    auto stem = Stem::make(at(logged), name_word(body), id, name_targets(body));
    records.push_back(
        {stem, {at(logged), line("Tove Prøve"), {at(clock), std::move(body), visibility}}});
    return stem;
  }
  Stem correct(std::string_view clock, const Stem& target, Content instead) {
    return add(clock, Correction{target, {}, {std::move(instead)}});
  }
  Stem correct(std::string_view clock, const Stem& target, Body instead) {
    return correct(clock, target, Content{at(clock), std::move(instead), Visibility::internal});
  }
  Stem make_void(std::string_view clock, const Stem& target) {
    return add(clock, Correction{target, {}, {}});
  }
  void erase(std::string_view clock, const Stem& stem) {
    remove(stem);
    add(clock, Erasure{stem, of<Sha256>(std::string(64, 'a')), text("helbred")});
  }
  // The entry's file is broken.
  void damage(const Stem& stem) {
    remove(stem);
    unreadable.push_back(stem);
  }
  // The entry has not come to this machine yet.
  void remove(const Stem& stem) {
    std::erase_if(records, [&](const Record& record) { return record.stem == stem; });
  }

  Incident fold() const { return model::fold(incident_name(), records, unreadable); }
  Stems stems() const {
    auto all = unreadable;
    for (const auto& record : records) all.push_back(record.stem);
    return all;
  }
  OpenByName open_by_names() const { return model::open_by_names(stems()); }
};

// ---- whole values as text

// `22:15` of that night, else in full.
inline std::string show_time(const base::Instant& instant) {
  const std::string iso = instant.iso();
  const bool short_form = iso.starts_with("2026-11-20T") && iso.ends_with(":00+01:00");
  return short_form ? iso.substr(11, 5) : iso;
}

// `{a: 1, b: [x, y]}`. What is absent, empty or false is left out.
class Shown {
 public:
  void add(std::string_view key, const std::string& value) {
    if (value.empty() || value == "[]" || value == "false") return;
    text_ += fmt::format("{}{}: {}", text_.empty() ? "" : ", ", key, value);
  }
  std::string take() const { return "{" + text_ + "}"; }

 private:
  std::string text_;
};

template <class T>
std::string show(const T& value) {
  Shown shown;
  if constexpr (std::is_same_v<T, bool>) {
    return value ? "true" : "false";
  } else if constexpr (std::is_arithmetic_v<T>) {
    return std::to_string(value);
  } else if constexpr (std::is_same_v<T, base::Instant>) {
    return show_time(value);
  } else if constexpr (base::Scalar<T>) {
    return base::ScalarOf<T>::print(value);
  } else if constexpr (base::Enumeration<T>) {
    return std::string(base::word(value));
  } else if constexpr (base::Optional<T>) {
    return value ? show(*value) : std::string();
  } else if constexpr (base::List<T>) {
    std::string all;
    for (const auto& item : value) all += (all.empty() ? "" : ", ") + show(item);
    return "[" + all + "]";
  } else if constexpr (std::is_same_v<T, Unknown>) {
    return fmt::format("{{kind: {}, source: {}}}", value.kind, value.source);
  } else if constexpr (std::is_same_v<T, Body>) {
    return std::string(kind_of(value)) + " " +
           std::visit([](const auto& body) { return show(body); }, value);
  } else if constexpr (std::is_same_v<T, Content>) {
    const std::string body = fmt::format("{} {}", show(value.at), show(value.body));
    if (value.visibility == Visibility::internal) return body;
    return fmt::format("{} ({})", body, show(value.visibility));
  } else if constexpr (std::is_same_v<T, Record>) {
    return fmt::format("{} by {}: {}", value.stem.str(), value.entry.author.str(),
                       show(value.entry.content));
  } else if constexpr (std::is_same_v<T, Item>) {
    return fmt::format("{}{}{} <- {} corrected by {}", show(value.content),
                       value.voided ? " VOID" : "", value.disputed ? " DISPUTED" : "",
                       show(value.record), show(value.corrections));
  } else if constexpr (std::is_same_v<T, Contact>) {
    shown.add("who", show(value.who));
    shown.add("ad_hoc", show(value.ad_hoc));
    shown.add("standing", show(value.standing));
    if (value.attempts != 0) shown.add("attempts", show(value.attempts));
    shown.add("last", show(value.last));
    shown.add("retry", show(value.retry));
    shown.add("note", show(value.note));
    return shown.take();
  } else if constexpr (std::is_same_v<T, QuestionState>) {
    shown.add("question", show(value.question.id));
    shown.add("answers", show(value.answers));
    shown.add("open_for", show(value.open_for));
    shown.add("open", show(value.open));
    return shown.take();
  } else if constexpr (std::is_same_v<T, Task>) {
    if (value.done) return fmt::format("{} done by {}", value.item, *value.done);
    if (value.replaced) return fmt::format("{} replaced by {}", value.item, *value.replaced);
    return fmt::format("{} open", value.item);
  } else if constexpr (std::is_same_v<T, Coordination>) {
    return show(value.who) + (value.at ? " " + show(*value.at) : "");
  } else if constexpr (std::is_same_v<T, AlarmState>) {
    shown.add("step", show(value.step.id));
    shown.add("answered", show(value.answered));
    shown.add("at", show(value.at));
    shown.add("coordinate", show(value.coordinate));
    return shown.take();
  } else if constexpr (std::is_same_v<T, PlanTaskState>) {
    shown.add("task", show(value.task.id));
    shown.add("standing", show(value.standing));
    shown.add("who", show(value.who));
    shown.add("at", show(value.at));
    return shown.take();
  } else if constexpr (std::is_same_v<T, StaffNeed>) {
    return fmt::format("{} {}{}", value.count, show(value.role),
                       value.language ? " (" + show(*value.language) + ")" : "");
  } else if constexpr (std::is_same_v<T, Shift>) {
    return fmt::format("{}–{} {} as {}", show(value.from), show(value.until), show(value.place),
                       show(value.role));
  } else if constexpr (std::is_same_v<T, StaffMember>) {
    shown.add("id", show(value.id));
    shown.add("name", show(value.name));
    shown.add("role", show(value.role));
    shown.add("language", show(value.language));
    shown.add("shifts", show(value.shifts));
    shown.add("home", show(value.home));
    return shown.take();
  } else if constexpr (std::is_same_v<T, Incident>) {
    shown.add("name", show(value.name));
    shown.add("state", show(value.state));
    shown.add("merged_into", show(value.merged_into));
    shown.add("type", show(value.type));
    shown.add("area", value.areas.size() == 1 ? show(value.areas.front()) : show(value.areas));
    shown.add("place", show(value.place));
    shown.add("text", show(value.text));
    shown.add("exercise", show(value.exercise));
    shown.add("unverified", show(value.unverified));
    shown.add("at", show(value.at));
    shown.add("activated", show(value.activated));
    shown.add("items", show(value.items));
    shown.add("activations", show(value.activations));
    shown.add("live", show(value.live_activations));
    shown.add("contacts", show(value.contacts));
    shown.add("questions", show(value.questions));
    shown.add("followups", show(value.followups));
    shown.add("inquiries", show(value.inquiries));
    shown.add("evaluations", show(value.evaluations));
    shown.add("level", show(value.level));
    shown.add("alarm", show(value.alarm));
    shown.add("tasks", show(value.tasks));
    shown.add("ticks", show(value.ticks));
    shown.add("staff_needs", show(value.staff_needs));
    shown.add("staff", show(value.staff));
    shown.add("unreadable", show(value.unreadable));
    return shown.take();
  } else {
    base::for_each_field<T>(
        [&](const auto& field) { shown.add(field.key, show(value.*field.member)); });
    return shown.take();
  }
}

// «bad-id», or nothing where the text is sound.
template <class T>
std::string fault(std::string_view text) {
  const auto parsed = base::ScalarOf<T>::parse(text);
  return parsed ? std::string() : std::string(base::name(parsed.mistake().code));
}

}  // namespace model::test
