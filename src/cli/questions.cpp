#include "cli/questions.hpp"

#include "cli/input.hpp"

namespace cli {

namespace {

std::vector<KnownQuestion> known_questions(Session& session,
                                   const std::vector<model::Incident>& incidents) {
  std::vector<KnownQuestion> all;
  const auto has = [&](const model::QuestionId& id) {
    for (const auto& known : all) {
      if (known.id == id) return true;
    }
    return false;
  };
  if (const auto* plan = session.plan()) {
    for (const auto& q : model::in_force(plan->questions, session.now().date())) {
      all.push_back({q.id, q.ask.str(), q.per, q.decides, q.decided_by});
    }
  }
  for (const auto& incident : incidents) {
    for (const auto& state : incident.questions) {
      const auto& q = state.question;
      if (!has(q.id)) {
        all.push_back({q.id, q.ask.str(), q.per, q.decides, model::DecidedBy::anyone});
      }
    }
  }
  return all;
}

}  // namespace

KnownQuestion find_question(Session& session, const std::string& typed,
                            const std::vector<model::Incident>& incidents) {
  const auto all = known_questions(session, incidents);
  std::vector<std::string> ids;
  std::vector<const KnownQuestion*> begins;
  for (const auto& known : all) {
    if (known.id.str() == typed) return known;
    if (known.id.str().starts_with(typed) && !typed.empty()) begins.push_back(&known);
    ids.push_back(known.id.str());
  }
  if (begins.size() == 1) return *begins.front();
  if (all.empty() && session.plan() == nullptr) {
    if (auto id = model::QuestionId::parse(typed)) {
      return {*id, typed, model::Per::incident, model::Decides::none, model::DecidedBy::anyone};
    }
  }
  unknown_choice("Punktet", typed, ids);
}

}  // namespace cli
