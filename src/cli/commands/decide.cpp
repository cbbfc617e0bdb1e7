#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/incident_start.hpp"
#include "cli/input.hpp"
#include "cli/prompt.hpp"
#include "cli/write.hpp"
#include "render/incident_view.hpp"

namespace cli::commands {

namespace {

// What is known of a question, from the plan, else from what the incident's activation asked.
struct Known {
  model::QuestionId id;
  std::string ask;
  model::Per per;
  model::Decides decides;
  model::DecidedBy decided_by;
};

std::vector<Known> known_questions(Session& session,
                                   const std::vector<model::Incident>& incidents) {
  std::vector<Known> all;
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

Known find_question(Session& session, const std::string& typed, const std::vector<Known>& all) {
  std::vector<std::string> ids;
  std::vector<const Known*> begins;
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

}  // namespace

Output decide(Session& session, const Arguments& arguments) {
  const auto when = at(session);
  const auto seen = visibility(session);
  const bool negative = arguments.has("--not");
  const auto asked = arguments.value("--question");
  auto text = optional_text(session, 0);
  const auto dissent = text_option(session, "--dissent");
  const auto incidents = session.picked_incidents();
  require_open(session, incidents);
  std::optional<Known> question;
  if (asked) question = find_question(session, *asked, known_questions(session, incidents));
  // A no needs no words of its own, and neither does the answer to whether the plan is used.
  const bool says_itself =
      question && (negative || question->decides == model::Decides::use);
  const auto level = level_option(session);
  if (!text && !says_itself && !level) text = required_text(session, 0, "Hvad er besluttet?");

  model::Decision decision{};
  decision.not_ = negative;
  decision.text = text;
  decision.dissent = dissent;
  decision.decided_by = people_option(session, "--by", incidents);
  decision.participants = people_option(session, "--for", incidents);
  decision.responsible = person_option(session, "--responsible", incidents);
  decision.due = due(session, when);
  decision.level = level;
  bool decides_use = false;
  bool together = false;
  if (question) {
    const auto& known = *question;
    decision.question = known.id;
    decides_use = known.decides == model::Decides::use;
    if (decides_use) decision.plan_used = !negative;
    if (known.per == model::Per::participant && decision.participants.empty()) {
      if (!session.interactive()) {
        throw base::Error(base::Trouble::usage,
                          fmt::format("«{}» gælder for hver deltager.", known.ask),
                          "Skriv for hvem: --for NAVN,… eller --for all.");
      }
      const auto who = ask(session.env(), "For hvem? (navne med komma, eller alle)", false);
      decision.participants = people(session, base::split(who, ','), incidents);
    }
    together = known.decided_by == model::DecidedBy::participants;
  } else if (!decision.participants.empty()) {
    throw base::Error(base::Trouble::usage, "--for hører til et punkt, der gælder hver deltager.",
                      "Nævn punktet med --question.");
  }
  const auto saved = save(session, incidents, [&](const model::Incident& incident) {
    model::Decision mine = decision;
    if (decides_use && negative) mine.ends = incident.live_activations;
    return model::Content{when, std::move(mine), seen};
  });
  std::vector<std::string> next;
  for (const auto& one : saved) {
    const auto id = one.written.stem.id();
    if (together && decision.decided_by.empty()) {
      session.warn(fmt::format("Efter planen afgør deltagerne det sammen. Tilføj, hvem der har "
                               "besluttet det: beredskab correct {} --by NAVN,…", id));
    }
    if (one.incident->state == model::State::not_used) {
      next.push_back(fmt::format("Hændelsen er dermed ikke åben længere. Var det forkert, så skriv: "
                                 "beredskab{} correct {} --void", session.plan_flag(), id));
    }
    if (decision.is_followup()) {
      next.push_back(fmt::format("beredskab{} done {}   når det er udført",
                                 session.plan_flag(), id));
    }
  }
  return written_output(session, saved, std::move(next));
}

}  // namespace cli::commands
