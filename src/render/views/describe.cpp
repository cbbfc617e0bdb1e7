#include "render/views/describe.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/proposals_view.hpp"
#include "render/views/question_view.hpp"
#include "render/views/response_view.hpp"

namespace render {

namespace {

// One operator() per kind of entry. Times are told near to when the entry happened.
class Teller {
 public:
  Teller(const Context& context, const EntryFolder& folder, const base::Instant& at)
      : context_(context), folder_(folder), at_(at) {}

  std::string operator()(const model::Report& report) const {
    return start(report, "Registreret") + also(report.text);
  }

  std::string operator()(const model::Activation& activation) const {
    std::string text = start(activation, activation_words(activation)) + also(activation.text);
    if (!activation.decided_by.empty()) {
      text += " Besluttet af " + sentence(names(activation.decided_by));
    }
    if (activation.level) text += fmt::format(" {}.", level_name(context_, *activation.level));
    if (activation.coordinator) {
      text += fmt::format(" {}: {}", coordinator_title(context_),
                          sentence(name(*activation.coordinator)));
    }
    return text;
  }

  std::string operator()(const model::Call& call) const {
    std::string text = name(call.who);
    const bool sent = call.outcome == model::Outcome::message_left;
    if (call.email && (sent || call.outcome == model::Outcome::no_answer)) {
      const auto about = call.meeting ? " om " + meeting_told(*call.meeting) : std::string();
      return text +
             fmt::format(": e-mail{} {} {}.", about, sent ? "sendt til" : "kunne ikke sendes til",
                         call.email->str()) +
             also(call.text);
    }
    if (call.ad_hoc && call.ad_hoc->organisation) {
      const auto whose = fmt::format(" ({})", call.ad_hoc->organisation->str());
      if (!text.ends_with(whose)) text += whose;  // as a namesake has it already
    }
    text += how(call);
    if (call.ad_hoc && call.ad_hoc->phone) {
      text += fmt::format(" Telefon: {}.", call.ad_hoc->phone->str());
    }
    if (call.ad_hoc) text += also("Inddraget til", call.ad_hoc->scope);
    if (call.retry) text += fmt::format(" Prøv igen {}.", near(*call.retry));
    return text + also(call.text);
  }

  std::string operator()(const model::Log& log) const { return log.text.str(); }

  std::string operator()(const model::Decision& decision) const {
    std::string text;
    if (decision.question) text = question_text(context_, folder_, *decision.question) + ' ';
    std::string verdict = decision_text(context_, folder_, decision);
    if (!decision.decided_by.empty()) {
      const bool stop = verdict.ends_with('.');
      if (stop) verdict.pop_back();
      verdict += fmt::format(" (af {}).", names(decision.decided_by));
    }
    text += verdict + disagreement(decision);
    text += task(decision.responsible, decision.due);
    if (decision.replaces) text += " Afløser " + replaced(*decision.replaces);
    if (decision.meeting) text += fmt::format(" På {}.", meeting_told(*decision.meeting));
    return text;
  }

  std::string operator()(const model::Inquiry& inquiry) const {
    std::string text =
        fmt::format("Henvendelse fra {}: {}", inquiry.who.str(), sentence(inquiry.text.str()));
    return text + also("Svar", inquiry.answer) + task(inquiry.responsible, inquiry.due);
  }

  std::string operator()(const model::Done& done) const {
    const auto* target = folder_.entries.find(done.target);
    const auto* inquiry = target ? std::get_if<model::Inquiry>(&target->content.body) : nullptr;
    if (inquiry != nullptr) {
      return fmt::format("Besvaret: {} – {}", inquiry->who.str(), sentence(inquiry->text.str())) +
             also("Svar", done.text);
    }
    std::string what = target ? task_text(context_, folder_, target->content.body) : "";
    if (what.empty()) what = done.target.str();
    return "Udført: " + sentence(what) + also(done.text);
  }

  std::string operator()(const model::Handover& handover) const {
    auto text = fmt::format("{} overtager som {}", name(handover.to),
                            base::lower_first(coordinator_title(context_, "den, der indkalder")));
    const auto span = span_text(context_, handover.from, handover.until, at_);
    return text + (span.empty() ? "." : ',' + span + '.') + also(handover.text);
  }

  std::string operator()(const model::Closure& closure) const {
    return "Hændelsen afsluttes." + also(closure.text);
  }

  std::string operator()(const model::Evaluation& evaluation) const {
    return base::join(evaluation_lines(evaluation), "\n");
  }

  std::string operator()(const model::Merge& merge) const {
    return fmt::format("Lagt sammen med hændelsen {}.", merge.into.id()) + also(merge.text);
  }

  std::string operator()(const model::TaskStep& step) const {
    std::string text = "Opgaven «" + plan_task_name(step.task) + "»: ";
    text += base::danish(step.action);
    if (step.who) {
      const bool given = step.action == model::TaskAction::handed_over;
      text += fmt::format(" {} {}", given ? "til" : "af", name(*step.who));
    }
    return sentence(text) + also(step.text);
  }

  std::string operator()(const model::CardTick& tick) const {
    const auto* card = context_.cards ? model::find_item(*context_.cards, tick.card) : nullptr;
    std::string text = fmt::format("{}, {}: {}", card ? card->name.str() : tick.card.str(),
                                   tick.step, sentence(tick.step_text.str()));
    if (tick.who) text += " Udført af " + sentence(name(*tick.who));
    return text + also(tick.text);
  }

  std::string operator()(const model::Staff& staff) const {
    return staff_text(context_, folder_, staff) + also(staff.text);
  }

  std::string operator()(const model::Situation& situation) const {
    return situation_text(context_, situation, at_);
  }
  std::string operator()(const model::IssuedMessage& message) const { return issued_text(message); }
  std::string operator()(const model::Minutes& minutes) const {
    return minutes_text(context_, folder_.entries.items, minutes);
  }
  std::string operator()(const model::ProposalStep& step) const {
    return proposal_text(context_, step, text_of(proposed_in(folder_.entries, step)).value_or(""));
  }

  std::string operator()(const model::Disclosure& disclosure) const {
    std::string text = fmt::format("Givet videre til {}: ", disclosure.to.str());
    const auto ids =
        base::mapped(disclosure.entries, [](const auto& stem) { return std::string(stem.id()); });
    if (disclosure.what) text += sentence(disclosure.what->str());
    if (!ids.empty()) {
      const std::string_view which = ids.size() == 1 ? "notatet" : "notaterne";
      text += fmt::format("{} {}.", disclosure.what ? ' ' + base::upper_first(which) : which,
                          base::danish_list(ids));
    }
    return text + " Hjemmel: " + sentence(disclosure.legal_basis.str());
  }

  std::string operator()(const model::Erasure& erasure) const {
    return fmt::format("Et notat er slettet ({}, {}). Begrundelse: {}", erasure.erased.id(),
                       base::lower_first(model::danish_kind(erasure.erased.word())),
                       sentence(erasure.reason.str()));
  }

  // Seen only where the entry that it corrects is missing, or erased.
  std::string operator()(const model::Correction& correction) const {
    const bool erased = std::ranges::any_of(folder_.entries.items, [&](const model::Item& item) {
      const auto* erasure = std::get_if<model::Erasure>(&item.content.body);
      return erasure != nullptr && erasure->erased == correction.corrects;
    });
    std::string text = fmt::format("Rettelse af et notat, der {} ({}).",
                                   erased ? "er slettet" : "mangler", correction.corrects.str());
    text += also("Begrundelse", correction.reason);
    if (correction.instead.empty()) return text + " Notatet udgår.";
    return text + " I stedet: " + describe(context_, folder_, correction.instead.front());
  }

  template <class OfThePlan>
  std::string operator()(const OfThePlan& entry) const {
    return plan_entry_text(context_, entry);
  }

  std::string operator()(const model::Unknown& unknown) const {
    return fmt::format("Notat af slagsen «{}», som denne udgave af beredskab ikke kender:\n{}",
                       unknown.kind, base::trim(unknown.source));
  }

 private:
  std::string name(const model::PersonId& id) const { return who_name(context_, folder_, id); }
  std::string names(const std::vector<model::PersonId>& ids) const {
    return base::danish_list(who_names(context_, folder_, ids));
  }
  std::string near(const base::Instant& time) const {
    return deadline_at(context_, time, at_).text;
  }

  std::string plan_task_name(const model::TaskId& id) const {
    const auto has_id = [&](const auto& state) { return state.task.id == id; };
    const auto* state = folder_.incident ? base::find_if(folder_.incident->tasks, has_id) : nullptr;
    return state ? state->task.name.str() : id.str();
  }

  // «x7m2qd: Nøgler hentes.»
  std::string replaced(const model::Stem& stem) const {
    const auto* target = folder_.entries.find(stem);
    const auto what = target ? task_text(context_, folder_, target->content.body) : "";
    return what.empty() ? fmt::format("{}.", stem.id())
                        : fmt::format("{}: {}", stem.id(), sentence(what));
  }

  std::string meeting_told(const model::Stem& stem) const {
    return render::meeting_told(context_, folder_.entries.items, stem);
  }

  template <class Start>
  std::string start(const Start& start, std::string_view verb) const {
    std::string text =
        fmt::format("{}{}: {}.", start.exercise ? "ØVELSE. " : "", verb,
                    incident_title(context_, start.type, model::areas_of(start), std::nullopt));
    if (start.unverified) text += " Type og boligområde er ikke slået op i planen.";
    return text + also("Sted", start.place);
  }

  // «: intet svar (via radio).»
  std::string how(const model::Call& call) const {
    std::string detail;
    if (call.by) detail += fmt::format(" af {}", name(*call.by));
    if (call.via) detail += fmt::format(" via {}", call.via->str());
    if (call.outcome == model::Outcome::wrong_number && call.phone)
      detail += ' ' + call.phone->str();
    if (!detail.empty()) detail = fmt::format(" ({})", detail.substr(1));
    if (!call.outcome) return fmt::format(" er sat på ringelisten{}.", detail);
    const auto outcome = base::danish(*call.outcome);
    if (!call.incoming) return fmt::format(": {}{}.", outcome, detail);
    if (call.outcome == model::Outcome::reached) return fmt::format(" ringede selv{}.", detail);
    return fmt::format(" ringede selv: {}{}.", outcome, detail);
  }

  std::string task(const std::optional<model::PersonId>& responsible,
                   const std::optional<base::Deadline>& due) const {
    const std::string by = due ? deadline_at(context_, *due, at_).text : "";
    if (responsible && due) return fmt::format(" Ansvarlig: {}, frist {}.", name(*responsible), by);
    if (responsible) return " Ansvarlig: " + sentence(name(*responsible));
    if (due) return fmt::format(" Frist: {}.", by);
    return {};
  }

  const Context& context_;
  const EntryFolder& folder_;
  base::Instant at_;
};

}  // namespace

std::string describe(const Context& context, const EntryFolder& folder,
                     const model::Content& content) {
  return std::visit(Teller(context, folder, content.at), content.body);
}

}  // namespace render
