#include "render/views/question_view.hpp"

#include <fmt/format.h>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/incident/standing.hpp"
#include "model/values/plan_fields.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/response_view.hpp"

namespace render {

namespace {

// «SMS er sendt (af A og B; det samme kl. 22.32, af C). Uenighed: …»
std::string whole(const AnswerView& answer) {
  std::string line = answer.text;
  std::vector<std::string> who;
  if (!answer.decided_by.empty()) who.push_back("af " + base::danish_list(answer.decided_by));
  for (const auto& same : answer.again) who.push_back("det samme " + same.text);
  if (!who.empty()) {
    if (line.ends_with('.')) line.pop_back();
    line += fmt::format(" ({}).", base::join(who, "; "));
  }
  return line + also("Uenighed", answer.dissent);
}

AnswerView answer_view(const Context& context, const model::Incident& incident,
                       const model::QuestionState& state, const model::Item& item,
                       const std::vector<model::PersonId>* for_whom = nullptr) {
  if (const auto* decision = std::get_if<model::Decision>(&item.content.body)) {
    auto said = *decision;
    if (for_whom != nullptr) said.participants = *for_whom;
    return decision_view(context, incident, item, said);
  }
  AnswerView view{.id = std::string(item.record.stem.id()),
                  .at = when_near(context, item.content.at)};
  if (const auto* activation = std::get_if<model::Activation>(&item.content.body)) {
    const bool level = state.question.decides == model::Decides::level && activation->level;
    view.text = level
                    ? fmt::format("Ved aktiveringen: {}.", level_name(context, *activation->level))
                    : "Besluttet ved aktiveringen: planen bringes i anvendelse.";
    view.decided_by = who_names(context, incident, activation->decided_by);
  }
  return view;
}

struct ToldAnswer {
  AnswerView view;
  const model::Item& item;
  bool stands;
  std::optional<std::string> past;  // what became of it
};

bool at_once(const AnswerView& one, const AnswerView& other) {
  return one.at.text == other.at.text && one.decided_by == other.decided_by;
}

// Of two that do not stand any more, that they were written in both of two that were merged.
bool say_the_same(const ToldAnswer& one, const ToldAnswer& other) {
  const bool in_both =
      one.item.record.folder != other.item.record.folder && at_once(one.view, other.view);
  return one.stands == other.stands && (one.stands || in_both) &&
         one.item.restricted() == other.item.restricted() &&
         one.view.dissent == other.view.dissent &&
         base::case_fold(one.view.text) == base::case_fold(other.view.text);
}

// Two that stand and say the same were written apart: they are told as one.
std::vector<AnswerView> told_once(const std::vector<ToldAnswer>& answers) {
  std::vector<ToldAnswer> told;
  for (const auto& answer : answers) {
    auto* same = base::find_if(told, [&](const auto& one) { return say_the_same(one, answer); });
    if (same == nullptr) {
      told.push_back(answer);
      continue;
    }
    const auto& view = answer.view;
    if (at_once(view, same->view)) continue;
    const auto who = base::danish_list(view.decided_by);
    same->view.again.push_back(
        {view.id, view.at, view.at.text + (who.empty() ? "" : ", af " + who)});
  }
  return base::mapped(told, [](ToldAnswer& one) {
    if (one.past) one.view.text += fmt::format(" ({})", *one.past);
    one.view.whole = whole(one.view);
    return one.view;
  });
}

}  // namespace

std::string disagreement(const model::Decision& decision) {
  return also("Uenighed", decision.dissent);
}

AnswerView decision_view(const Context& context, const model::Incident& incident,
                         const model::Item& item, const model::Decision& said) {
  AnswerView view;
  view.id = item.record.stem.id();
  view.at = when_near(context, item.content.at);
  view.text = decision_text(context, incident, said);
  view.decided_by = who_names(context, incident, said.decided_by);
  view.dissent = text_of(said.dissent);
  return view;
}

std::string what_is_open(const QuestionView& question) {
  constexpr std::size_t many = 12;
  std::string text;
  const auto add = [&](std::string_view what, std::vector<std::string> names) {
    if (names.empty()) return;
    std::string count;
    if (names.size() > many) {
      count = fmt::format("{} deltagere: ", names.size());
      const auto left = names.size() - many;
      names.resize(many);
      names.push_back(fmt::format("{} til", left));
    }
    text += fmt::format(" {} {}{}", what, count, sentence(base::danish_list(names)));
  };
  if (question.per_participant && !question.open_for.empty()) {  // else nobody knows whose
    add("Mangler svar fra", base::filtered(question.open_for, [&](const std::string& name) {
          return !base::contains(question.contradicted, name);
        }));
    add("Modstridende svar for", question.contradicted);
  } else if (question.now.size() > 1) {
    text = " Modstridende svar.";
  }
  return text.empty() ? question.ask : sentence(question.ask) + text;
}

std::optional<std::string> past_text(const model::Incident& incident, const model::Stem& stem,
                                     const model::QuestionState* to) {
  const auto* item = incident.find(stem);
  if (item == nullptr || item->voided) return std::nullopt;
  const auto index = static_cast<std::size_t>(item - incident.items.data());
  auto points = base::pointers(incident.questions, [&](const auto& state) {
    return (to == nullptr || to == &state) && base::contains(state.answers, index);
  });
  if (points.empty() && model::decides_beside(incident, *item)) points.push_back(nullptr);
  if (model::is_contradicted_beside(incident, *item)) return "Modstridende svar.";
  std::optional<std::vector<std::size_t>> later;
  for (const auto* point : points) {
    later = model::took_its_place(incident, point, index);
    if (!later) return std::nullopt;
  }
  if (!later) return std::nullopt;
  if (later->empty()) return "Gælder ikke mere.";
  const auto ids = base::mapped(*later, [&](std::size_t other) {
    return std::string(incident.items[other].record.stem.id());
  });
  return fmt::format("Afløst af {}.", base::danish_list(ids));
}

QuestionView question_view(const Context& context, const model::Incident& incident,
                           const model::QuestionState& state) {
  const auto& asked = state.question;
  QuestionView view;
  view.id = asked.id.str();
  view.ask = asked.ask.str();
  const auto* now = find_in(context.plan, &model::Plan::questions, asked.id);
  if (now != nullptr) view.hint = text_of(now->hint);
  view.section = section_heading(context, incident, asked.section);
  view.per_participant = asked.per == model::Per::participant;
  view.open = state.open;
  view.open_for = who_names(context, incident, state.open_for);
  const auto standing = model::answers_now(incident, state);
  const auto answered_twice = [&](const model::PersonId& who) {
    return std::ranges::count_if(standing, [&](const model::StandingAnswer& answer) {
             return base::contains(answer.participants, who);
           }) > 1;
  };
  view.contradicted = who_names(context, incident, base::filtered(state.open_for, answered_twice));
  std::vector<ToldAnswer> answers;
  for (const auto index : state.answers) {
    const auto& item = incident.items[index];
    const auto* stands = base::find(standing, index, &model::StandingAnswer::item);
    auto answer = answer_view(context, incident, state, item);
    const auto* decision = std::get_if<model::Decision>(&item.content.body);
    if (stands && decision && stands->participants.size() < decision->participants.size()) {
      answer.text +=
          fmt::format(" (Gælder fortsat for {}.)",
                      base::danish_list(who_names(context, incident, stands->participants)));
    }
    answers.push_back({std::move(answer), item, stands != nullptr,
                       past_text(incident, item.record.stem, &state)});
  }
  view.answers = told_once(answers);
  view.now = told_once(base::mapped(standing, [&](const auto& one) {
    const auto& item = incident.items[one.item];
    return ToldAnswer{
        answer_view(context, incident, state, item, &one.participants), item, true, {}};
  }));
  return view;
}

}  // namespace render
