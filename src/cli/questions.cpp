#include "cli/questions.hpp"

#include <fmt/format.h>

#include "base/case_fold.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
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

// « -i k3f9ab» for each that the command line has.
std::string incident_flags(Session& session) {
  std::string flags;
  for (const auto& part : session.arguments().values("--incident")) flags += " -i " + part;
  return flags;
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

Said said_of(std::string_view text) {
  const std::string words = base::case_fold(base::trim(text));
  const auto end = words.find_last_not_of(".! ");
  const std::string_view core = std::string_view(words).substr(0, end == words.npos ? 0 : end + 1);
  if (core == "ja") return Said::yes;
  if (core == "nej") return Said::no;
  const auto first = core.substr(0, core.find_first_of(" ,.;:!?-\n"));
  return first == "nej" || first == "ikke" ? Said::doubtful : Said::other;
}

void take_answer(Session& session, model::Decision& decision, model::Decides decides,
                 const std::string& no_command) {
  if (!decision.text) return;
  const bool decides_use = decides == model::Decides::use;
  const auto text = decision.text->str();
  const auto said = said_of(text);
  if (said == Said::no) {
    decision.not_ = true;
    decision.text.reset();
  } else if (said == Said::yes && decision.not_) {
    throw base::Error(base::Trouble::usage, "Svaret er både ja og nej.",
                      decides_use
                          ? "Skriv det uden --not, hvis planen bruges, og uden ja, hvis den ikke gør."
                          : "Skriv det uden --not, hvis det er et ja, og uden ja, hvis det er et nej.");
  } else if (decides_use && said == Said::yes) {
    decision.text.reset();
  } else if (decides_use && said == Said::doubtful && !decision.not_) {
    throw base::Error(
        base::Trouble::usage,
        fmt::format("Er {} et nej, eller er det ikke afgjort endnu?", base::quoted(text)),
        fmt::format("Er det et nej, så planen ikke bruges:\n  beredskab{0} {1}{2}\n"
                    "Er det ikke afgjort endnu, så skriv det i loggen:\n"
                    "  beredskab{0} log \"{3}\"{2}",
                    session.plan_flag(), no_command, incident_flags(session), base::visible(text)));
  }
  if (decides_use) decision.plan_used = !decision.not_;
}

}  // namespace cli
