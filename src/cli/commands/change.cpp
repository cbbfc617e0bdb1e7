#include "cli/commands/change.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>

#include "base/error.hpp"
#include "cli/commands/incident_start.hpp"
#include "cli/commands/measured.hpp"
#include "cli/commands/outcome.hpp"
#include "cli/input.hpp"

namespace cli::commands {

namespace {

using base::Error;
using base::Trouble;

constexpr std::string_view content_flags[] = {
    "--at",          "--type",      "--area",       "--place",
    "--exercise",    "--no-exercise",  "--question",  "--for",        "--not",
    "--by",          "--dissent",      "--responsible", "--due",      "--answer",
    "--who",         "--to",           "--until",     "--retry",      "--via",
    "--good",        "--bad",          "--change",    "--public",     "--internal",
    "--restricted",  "--reached",      "--no-answer", "--message-left", "--wrong-number",
    "--declined",    "--on",        "--value",      "--year",     "--source",
    "--approved-by"};

// Applies the flags to a content; what was not used for its kind is refused.
class Change {
 public:
  Change(Session& session, const std::optional<model::Incident>& incident) : session_(session) {
    if (incident) incidents_.push_back(*incident);
  }

  void apply(model::Content& content) {
    text_ = optional_text(session_, 1);
    if (flag("--at")) content.at = at_near(session_, content.at);
    if (flag("--public")) content.visibility = model::Visibility::public_;
    if (flag("--internal")) content.visibility = model::Visibility::internal;
    if (flag("--restricted")) content.visibility = model::Visibility::restricted;
    at_ = content.at;
    std::visit([&](auto& body) { change(body); }, content.body);
    for (const auto name : content_flags) {
      if (!session_.arguments().has(name) || used_.count(name) != 0) continue;
      throw Error(Trouble::usage,
                  fmt::format("{} hører ikke til et notat af slagsen «{}».", name,
                              model::danish_kind(model::kind_of(content.body))),
                  std::holds_alternative<model::Meeting>(content.body)
                      ? "Tid og sted ændres med beredskab meeting convene --update."
                      : "Se notatet med beredskab show.");
    }
    if (text_) {
      throw Error(Trouble::usage, "Dette notat har ingen tekst at rette.",
                  "Ret det med tilvalg, eller lad det udgå med --void.");
    }
  }

 private:
  bool flag(std::string_view name) {
    used_.insert(name);
    return session_.arguments().has(name);
  }
  template <class T>
  void take_text(T& member) {
    if (text_) member = *std::move(text_);
    text_.reset();
  }
  template <class T>
  void set(std::optional<T>& member, std::optional<T> value) {
    if (value) member = std::move(value);
  }
  std::optional<model::PersonId> who(std::string_view name) {
    used_.insert(name);
    return person_option(session_, name, incidents_);
  }
  std::optional<model::Text> text(std::string_view name) {
    used_.insert(name);
    return text_option(session_, name);
  }

  template <class Start>
  void change_start(Start& start) {
    used_.insert({"--type", "--area", "--place"});
    if (auto type = type_option(session_)) start.type = *type;
    if (auto area = area_option(session_)) start.area = *area;
    if (start.unverified && session_.plan() != nullptr) start.unverified = false;
    set(start.place, line_option(session_, "--place"));
    if (flag("--exercise")) start.exercise = true;
    if (flag("--no-exercise")) start.exercise = false;
    take_text(start.text);
  }
  void change(model::Report& report) { change_start(report); }
  void change(model::Activation& activation) {
    change_start(activation);
    if (flag("--by")) activation.decided_by = people_option(session_, "--by", incidents_);
  }
  void change(model::Call& call) {
    set_who(call);
    const auto outcome = outcome_of(session_.arguments());
    for (const auto& [name, value] : outcomes) used_.insert(name);
    set(call.outcome, outcome);
    set(call.by, who("--by"));
    used_.insert({"--via", "--retry"});
    set(call.via, line_option(session_, "--via"));
    set(call.retry, coming_time(session_, "--retry"));
    take_text(call.text);
  }
  void set_who(model::Call& call) {
    const auto person = who("--who");
    if (person && call.ad_hoc) {
      throw Error(Trouble::usage, "Notatet føjer en ny person til listen og kan ikke gælde en anden.",
                  "Lad det udgå med --void, og skriv opkaldet igen.");
    }
    if (person) call.who = *person;
  }
  void change(model::Log& log) { take_text(log.text); }
  void change(model::Decision& decision) {
    used_.insert({"--by", "--due"});
    // A question, and for whom it is answered, are an incident's.
    if (!incidents_.empty()) used_.insert({"--question", "--for"});
    if (auto question = session_.arguments().value("--question")) {
      auto id = model::QuestionId::parse(*question);
      const auto* plan = session_.plan();
      const auto* known = id && plan != nullptr ? model::find_item(plan->questions, *id) : nullptr;
      if (plan != nullptr && known == nullptr) {
        std::vector<std::string> ids;
        for (const auto& q : plan->questions) ids.push_back(q.id.str());
        unknown_choice("Punktet", *question, ids);
      }
      if (!id) throw Error(Trouble::usage, id.mistake().message, id.mistake().remedy);
      decision.question = *id;
      decision.plan_used.reset();
      if (known != nullptr && known->decides == model::Decides::use) {
        decision.plan_used = !decision.not_;
      }
    }
    if (flag("--not")) {
      decision.not_ = true;
      if (decision.plan_used) {
        decision.plan_used = false;
        decision.ends = incidents_.front().live_activations;
      }
    }
    if (session_.arguments().has("--for")) {
      decision.participants = people_option(session_, "--for", incidents_);
    }
    if (session_.arguments().has("--by")) {
      decision.decided_by = people_option(session_, "--by", incidents_);
    }
    set(decision.dissent, text("--dissent"));
    set(decision.responsible, who("--responsible"));
    set(decision.due, due(session_, at_));
    take_text(decision.text);
  }
  void change(model::Inquiry& inquiry) {
    used_.insert({"--who", "--due"});
    if (auto asker = line_option(session_, "--who")) inquiry.who = *asker;
    set(inquiry.answer, text("--answer"));
    set(inquiry.responsible, who("--responsible"));
    set(inquiry.due, due(session_, at_));
    take_text(inquiry.text);
  }
  void change(model::Done& done) { take_text(done.text); }
  void change(model::Handover& handover) {
    if (auto to = who("--to")) handover.to = *to;
    used_.insert("--until");
    set(handover.until, coming_time(session_, "--until"));
    take_text(handover.text);
  }
  void change(model::Closure& closure) { take_text(closure.text); }
  void change(model::Evaluation& evaluation) {
    set(evaluation.good, text("--good"));
    set(evaluation.bad, text("--bad"));
    set(evaluation.change, text("--change"));
    take_text(evaluation.text);
  }
  void change(model::Merge& merge) { take_text(merge.text); }
  void change(model::TaskStep& step) {
    set(step.who, who("--by"));
    take_text(step.text);
  }
  void change(model::CardTick& tick) {
    set(tick.who, who("--by"));
    take_text(tick.text);
  }
  void change(model::Staff& staff) {
    used_.insert("--place");
    if (staff.place) set(staff.place, line_option(session_, "--place"));
    take_text(staff.text);
  }
  // A day that is past, or today.
  std::optional<base::Date> past_day() {
    used_.insert("--on");
    const auto day = day_option(session_, "--on");
    if (day && session_.now().date() < *day) {
      throw Error(Trouble::usage,
                  fmt::format("Den {} er ikke kommet endnu.", base::danish_date_short(*day)),
                  "Skriv den dag, det skete.");
    }
    return day;
  }
  void change(model::Verification& verification) {
    if (const auto day = past_day()) verification.on = *day;
    take_text(verification.text);
  }
  void change(model::Correction&) {}
  void change(model::Measurement& measurement) {
    if (measurement.value) {
      used_.insert({"--value", "--year", "--source"});
      const auto& arguments = session_.arguments();
      if (const auto typed = arguments.value("--value")) {
        measurement.value = measured_number(*typed);
      }
      if (const auto typed = arguments.value("--year")) {
        measurement.year = measured_year(session_, *typed);
      }
      set(measurement.source, line_option(session_, "--source"));
    }
    take_text(measurement.text);
  }
  void change(model::Meeting& meeting) { take_text(meeting.text); }
  void change(model::Minutes& minutes) { take_text(minutes.text); }
  void change(model::Signature& signature) {
    if (const auto day = past_day()) signature.on = *day;
    take_text(signature.text);
  }
  void change(model::Exercise& exercise) {
    set(exercise.good, text("--good"));
    set(exercise.bad, text("--bad"));
    set(exercise.change, text("--change"));
    set(exercise.responsible, who("--responsible"));
    take_text(exercise.text);
  }
  void change(model::DutyDone& duty) {
    if (const auto day = past_day()) duty.on = *day;
    take_text(duty.text);
  }
  void change(model::Situation& situation) { take_text(situation.happened); }
  void change(model::IssuedMessage& message) {
    used_.insert({"--via", "--approved-by"});
    set(message.via, line_option(session_, "--via"));
    if (session_.arguments().has("--approved-by")) {
      message.approved_by = to_lines(session_.arguments().list("--approved-by"), "--approved-by");
    }
    take_text(message.text);
  }
  void change(model::Unknown&) {
    throw Error(Trouble::usage, "Notatet er skrevet af en nyere udgave og kan ikke rettes her.",
                "Ret det med en nyere udgave af beredskab.");
  }

  Session& session_;
  std::vector<model::Incident> incidents_;
  std::set<std::string_view> used_;
  std::optional<model::Text> text_;
  base::Instant at_{0, 0};
};

}  // namespace

bool asks_for_change(const Arguments& arguments) {
  return arguments.positional(1) ||
         std::any_of(std::begin(content_flags), std::end(content_flags),
                     [&](std::string_view name) { return arguments.has(name); });
}

void apply_change(Session& session, const std::optional<model::Incident>& incident,
                  model::Content& content) {
  Change(session, incident).apply(content);
}

}  // namespace cli::commands
