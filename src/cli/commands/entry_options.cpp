#include "cli/commands/entry_options.hpp"

#include <fmt/format.h>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/call_walk.hpp"
#include "cli/commands/incident_start.hpp"
#include "cli/commands/staff_pick.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/subjects/followups.hpp"
#include "cli/subjects/questions.hpp"
#include "cli/subjects/standing_answers.hpp"

namespace cli::commands {

template <class T>
void EntryOptions::take_text(T& body) {
  if (!text_) return;
  if constexpr (requires { body.text; }) body.text = *std::move(text_);
  else if constexpr (requires { body.happened; }) body.happened = *std::move(text_);
  else if constexpr (requires { body.what; }) body.what = *std::move(text_);
  else return;
  text_.reset();
}

void EntryOptions::change(model::Content& content) {
  const auto& arguments = session_.arguments();
  corrects_ = true;
  text_ = optional_text(session_, 1);
  if (flag("--at")) content.at = at_near(session_, content.at);
  if (flag("--public")) content.visibility = model::Visibility::public_;
  if (flag("--internal")) content.visibility = model::Visibility::internal;
  if (flag("--restricted")) content.visibility = model::Visibility::restricted;
  at_ = content.at;
  auto* decision = std::get_if<model::Decision>(&content.body);
  if (decision != nullptr) {
    change_answer(*decision);
  } else {
    std::visit(
        [&](auto& body) {
          set(body);
          take_text(body);
        },
        content.body);
  }
  const auto& options = arguments.command->options;
  for (const auto& option : options) {
    const bool of_all = option.name == "--reason" || option.name == "--void";
    if (of_all || !arguments.has(option.name) || used_.contains(option.name)) continue;
    throw UsageError(fmt::format("{} hører ikke til et notat af slagsen «{}».", option.name,
                                 model::danish_kind(model::kind_of(content.body))),
                     std::holds_alternative<model::Meeting>(content.body)
                         ? "Tid og sted ændres med beredskab meeting convene --update."
                         : fmt::format("Det rettes med {}.", named(used_options())));
  }
  refuse_if(text_.has_value(), "Dette notat har ingen tekst at rette.",
            "Ret det med tilvalg, eller lad det udgå med --void.");
}

std::vector<const Option*> EntryOptions::options_of(model::Content content) {
  change(content);
  return used_options();
}

std::vector<const Option*> EntryOptions::used_options() const {
  return base::pointers(session_.arguments().command->options,
                        [&](const Option& option) { return used_.contains(option.name); });
}

std::string EntryOptions::named(const std::vector<const Option*>& options) {
  std::vector<std::string> names;
  for (const auto* option : options) {
    const bool on_who_sees = option->name == "--public" || option->name == "--internal" ||
                             option->name == "--restricted";
    if (!on_who_sees) names.emplace_back(option->name);
  }
  return base::danish_list(names, "eller");
}

template <class Start>
void EntryOptions::set_start(Start& start) {
  if (flag("--type")) start.type = *type_option(session_);
  if (flag("--area")) model::set_areas(start, *areas_option(session_));
  if (start.unverified && session_.plan() != nullptr) start.unverified = false;
  take(start.place, "--place");
  require_place(model::areas_of(start), start.place);
  if (flag("--exercise")) start.exercise = true;
  if (flag("--no-exercise")) start.exercise = false;
}
void EntryOptions::set(model::Report& report) { set_start(report); }
void EntryOptions::set(model::Activation& activation) {
  set_start(activation);
  if (flag("--by")) activation.decided_by = people_option(session_, "--by", incidents_);
  if (flag("--level")) activation.level = level_option(session_);
}
void EntryOptions::set(model::Call& call) {
  set_who(call);
  for (const auto& one : outcomes) {
    if (flag(one.flag)) call.outcome = one.outcome;
  }
  if (flag("--incoming")) call.incoming = true;
  if (call.ad_hoc) take(call.ad_hoc->scope, "--scope");
  take(call.by, "--by");
  take(call.via, "--via");
  if (call.via) call.phone.reset();
  if (const auto given = value("--phone")) {
    (call.ad_hoc ? call.ad_hoc->phone : call.phone) = to_phone(*given, "--phone");
  }
  if (takes_off("--retry")) call.retry.reset();
  else if (flag("--retry"))
    call.retry = coming_time(session_, "--retry", reckoned_from(session_, at_));
}
void EntryOptions::set_who(model::Call& call) {
  const auto person = who("--who");
  refuse_if(person && call.ad_hoc,
            "Notatet føjer en ny person til listen og kan ikke gælde en anden.",
            "Lad det udgå med --void, og skriv opkaldet igen.");
  if (!person) return;
  call.who = *person;
  call.phone.reset();
}
// What only an incident has is no option of a decision outside of any.
void EntryOptions::set(model::Decision& decision) {
  if (flag("--not")) {
    decision.not_ = true;
    if (decision.plan_used) decision.plan_used = false;
  }
  if (flag("--by")) decision.decided_by = people_option(session_, "--by", incidents_);
  if (!incidents_.empty() && flag("--for")) {
    decision.participants = people_option(session_, "--for", incidents_);
  }
  take(decision.dissent, "--dissent");
  take(decision.responsible, "--responsible");
  take_due(decision.due);
  if (decision.level && flag("--level")) decision.level = level_option(session_);
  if (corrects_) change_replaced(decision);
}
// Another follow-up than the one that was named, or none.
void EntryOptions::change_replaced(model::Decision& decision) {
  const auto part = value("--replaces");
  if (!part) return;
  decision.replaces.reset();
  if (base::trim(*part).empty()) return;
  const auto ref = followup_to_replace(session_, *part);
  const bool here = ref.incident.has_value() == !incidents_.empty() &&
                    (!ref.incident || ref.incident->name == incidents_.front().name);
  refuse_if(!here,
            fmt::format("{} står et andet sted end beslutningen.", ref.item.record.stem.id()),
            "En opfølgning afløses, hvor den står.");
  decision.replaces = ref.item.record.stem;
}
// Which question it answers, and how: `decide` asks about both, and takes several questions.
void EntryOptions::change_answer(model::Decision& decision) {
  const bool ended = decision.ends_use();
  const bool was_yes = decision.plan_used && !ended;
  const bool said_both = decision.not_ && decision.level;  // written by an older program
  if (const auto typed = incidents_.empty() ? std::nullopt : value("--question")) {
    const auto known = find_question(session_, *typed, incidents_);
    decision.question = known.id;
    decision.plan_used.reset();
    if (known.decides == model::Decides::use) decision.plan_used = !decision.not_;
    const bool is_known = session_.plan() != nullptr;  // whether it is put to each
    if (is_known && known.per != model::Per::participant) decision.participants.clear();
  }
  set(decision);
  if (!incidents_.empty() && (flag("--for") || flag("--question"))) {
    std::optional<KnownQuestion> known;
    if (decision.question) known = find_question(session_, decision.question->str(), incidents_);
    require_for(session_, known, decision.participants);
  }
  if (text_) {
    take_text(decision);
    if (decision.question) {
      const bool is_yes = said_of(decision.text->str()) == Said::yes;
      if (is_yes && !flag("--not")) decision.not_ = false;
      const auto decides = decision.plan_used ? model::Decides::use : model::Decides::none;
      take_answer(session_, decision, decides, was_yes, [&](const std::string& words) {
        const auto question = value("--question");
        return fmt::format(
            "correct {} {}{}", shell_word(session_.arguments().positional(0).value_or("")),
            text_word(words), question ? " --question " + shell_word(*question) : std::string());
      });
    } else if (!decision.level) {
      require_question(session_, decision.text->str(), incidents_);
    }
  }
  if (!said_both) refuse_no_of_level(decision);
  // A no that says it in other words still ends what it ended; the incident is no longer open.
  if (!decision.ends_use()) decision.ends.clear();
  if (decision.ends_use() && !ended) decision.ends = activations_to_end(incidents_.front());
}
void EntryOptions::set(model::Inquiry& inquiry) {
  if (auto asker = line("--who")) inquiry.who = *asker;
  take(inquiry.answer, "--answer");
  take(inquiry.responsible, "--responsible");
  take_due(inquiry.due);
}
void EntryOptions::set(model::Handover& handover) {
  if (takes_off("--from")) handover.from.reset();
  else assign(handover.from, day_or_time("--from", false));
  const auto first = handover.from ? std::optional(handover.from->date()) : std::nullopt;
  if (auto to = who("--to", first)) handover.to = *to;
  if (takes_off("--until")) handover.until.reset();
  else assign(handover.until, day_or_time("--until", true, first));
  refuse_if(handover.until && *handover.until <= handover.from.value_or(at_),
            "Overdragelsen slutter, før den begynder.", "Ret --from eller --until.");
}
void EntryOptions::set(model::Evaluation& evaluation) {
  take(evaluation.good, "--good");
  take(evaluation.bad, "--bad");
  take(evaluation.change, "--change");
}
void EntryOptions::set(model::TaskStep& step) {
  struct Way {
    std::string_view flag;
    model::TaskAction action;
    std::string_view who;  // what names the one who goes with it, if anybody does
  };
  static constexpr Way ways[] = {{"--take", model::TaskAction::taken, "--take"},
                                 {"--to", model::TaskAction::handed_over, "--to"},
                                 {"--done", model::TaskAction::done, "--by"},
                                 {"--reopen", model::TaskAction::reopened, ""}};
  const Way* asked = nullptr;
  for (const auto& way : ways) {
    if (!flag(way.flag)) continue;
    refuse_if(asked != nullptr, "Der kan kun ske én ting med opgaven ad gangen.",
              "Vælg ét af --take, --to, --done og --reopen.");
    asked = &way;
  }
  const bool stays_open = step.action == model::TaskAction::reopened;
  const auto named_by = asked != nullptr ? asked->who : stays_open ? "" : "--by";
  refuse_if(session_.arguments().has("--by") && named_by != "--by", "--by hører til --done.",
            "Skriv: --done --by NAVN");
  if (asked != nullptr && std::exchange(step.action, asked->action) != asked->action) {
    step.who.reset();
  }
  if (!named_by.empty()) assign(step.who, who(named_by));
}
void EntryOptions::set(model::CardTick& tick) { take(tick.who, "--by"); }
void EntryOptions::set(model::Staff& staff) {
  using model::StaffAction;
  const bool of_role = staff.action == StaffAction::need || staff.action == StaffAction::assign;
  if (of_role && (flag("--language") || !corrects_)) {
    staff.language = language_option(session_, find_role(session_, staff.role->str()));
  }
  if (const auto place = staff.place ? value("--place") : std::nullopt) {
    staff.place = find_place(session_, *place);
  }
  if (staff.action == StaffAction::relieve) {
    if (const auto by = value("--by")) staff.by = find_member(*by, incidents_.front());
    refuse_if(staff.who == staff.by, "Ingen kan afløse sig selv.", "Nævn en anden med --by.");
  }
  take(staff.text, "--note");
}
void EntryOptions::set(model::Correction&) {}
void require_next_after(const base::Instant& next, const base::Instant& at) {
  refuse_if(next < at, "Det næste situationsbillede kan ikke ligge før dette.",
            "Skriv et tidspunkt, der kommer: --next 22:45 eller --next +1h.");
}
void EntryOptions::set(model::Situation& situation) {
  take(situation.happened, "--happened");
  take(situation.known, "--known");
  take(situation.unknown, "--unknown");
  take(situation.guarded, "--guarded");
  if (takes_off("--next")) situation.next.reset();
  else if (flag("--next"))
    situation.next = coming_time(session_, "--next", reckoned_from(session_, at_));
  if (situation.next) require_next_after(*situation.next, at_);
}
void EntryOptions::set(model::IssuedMessage& message) {
  take(message.via, "--via");
  if (flag("--approved-by")) {
    message.approved_by =
        names_of_anybody(session_, session_.arguments().list("--approved-by"), "--approved-by");
  }
}
void EntryOptions::set(model::Erasure&) {}
void EntryOptions::set(model::Unknown&) {
  throw UsageError("Notatet er skrevet af en nyere udgave og kan ikke rettes her.",
                   "Ret det med en nyere udgave af beredskab.");
}

}  // namespace cli::commands
