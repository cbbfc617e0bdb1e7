#include <fmt/format.h>

#include <algorithm>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/commands/incident_start.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/input/prompt.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/subjects/followups.hpp"
#include "cli/subjects/meetings.hpp"
#include "cli/subjects/questions.hpp"
#include "cli/subjects/standing_answers.hpp"
#include "cli/writing/written.hpp"
#include "model/incident/standing.hpp"
#include "render/views/incident_view.hpp"

namespace cli::commands {

namespace {

// What the decision stands among: the incidents it is written in, or the entries outside of any.
struct Standing {
  std::vector<model::Incident> incidents;
  bool outside = false;
  std::optional<model::MeetingState> meeting;
  std::optional<model::Stem> replaces;
  std::optional<model::Decision> replaced;
};

void find_replaced(Session& session, const std::string& part, Standing& standing) {
  const auto ref = followup_to_replace(session, part);
  const auto& stem = ref.item.record.stem;
  if (ref.incident && standing.meeting) {
    throw UsageError(
        fmt::format("{} hører til {} og afløses der.", stem.id(), title(session, *ref.incident)),
        "Skriv beslutningen uden --meeting.");
  }
  const auto& entries = ref.folder(session).entries;
  const auto* task = entries.task(stem);
  if (task != nullptr && !task->open()) {
    session.warn(task->done ? fmt::format("{} var allerede udført.", stem.id())
                            : fmt::format("{} var allerede afløst af {}.", stem.id(),
                                          entries.items[*task->replaced].record.stem.id()));
  }
  standing.replaces = stem;
  standing.replaced = std::get<model::Decision>(ref.item.content.body);
  standing.outside = !ref.incident;
  if (ref.incident) standing.incidents = {*ref.incident};
}

// A follow-up is replaced where it stands, also when its incident is over; what a meeting decides
// stands outside incidents.
Standing find_standing(Session& session) {
  const auto& arguments = session.arguments();
  Standing standing;
  if (const auto words = arguments.value("--meeting")) {
    standing.meeting = pick_meeting(session, model::meetings(session.plan_entries()), words,
                                    MeetingChoice::past_without_minutes);
    standing.outside = true;
    refuse_if(standing.meeting->meeting.cancelled, "Det møde er aflyst.",
              "Nævn det møde, hvor det blev besluttet.");
  }
  if (const auto part = arguments.value("--replaces")) {
    find_replaced(session, *part, standing);
  } else if (!standing.outside) {
    standing.incidents = session.picked_incidents();
  }
  if (!standing.outside) return standing;
  if (const auto flag = arguments.first_of({"--question", "--for", "--level"})) {
    throw UsageError(fmt::format("{} hører til en hændelse.", *flag),
                     fmt::format("Denne beslutning står uden for hændelser. Udelad {}.", *flag));
  }
  return standing;
}

// A decision of a meeting that has begun was taken there.
base::Instant decided_at(Session& session, const Standing& standing) {
  if (standing.meeting && !session.arguments().has("--at") &&
      standing.meeting->meeting.start < session.now()) {
    return session.zone().here(standing.meeting->meeting.start);
  }
  return at(session);
}

// A text that is no clear answer to whether the plan is used: a terminal asks which it is.
enum class Answer { as_written, yes, no, open };
Answer answer_in_doubt(Session& session, const model::Decision& decision,
                       const KnownQuestion& known) {
  if (!decision.text || decision.not_ || known.decides != model::Decides::use ||
      !session.interactive()) {
    return Answer::as_written;
  }
  const auto text = decision.text->str();
  if (said_of_use(text) == SaidOfUse::yes || said_of(text) == Said::no) return Answer::as_written;
  std::vector<std::string> told{"Nej: planen bruges ikke",
                                "Ikke afgjort endnu: skriv det i loggen"};
  std::vector<Answer> answers{Answer::no, Answer::open};
  if (said_of(text) != Said::doubtful) {
    told.insert(told.begin(), "Ja: planen bruges");
    answers.insert(answers.begin(), Answer::yes);
  }
  return answers[choose(session.env(), known.ask + " Er det besluttet?", told)];
}

bool is_put_to_each(const std::optional<KnownQuestion>& question) {
  return question && question->per == model::Per::participant;
}

// The answer to one question, or a decision of its own; nothing where the text was left to the log.
std::optional<model::Decision> decision_on(Session& session, const Standing& standing,
                                           const std::optional<KnownQuestion>& question,
                                           model::Decision decision) {
  if (!question) {
    require_for(session, question, decision.participants);
    if (decision.text && !decision.level)
      require_question(session, decision.text->str(), standing.incidents);
    return decision;
  }
  decision.question = question->id;
  const auto& replaced = standing.replaced;
  if (is_put_to_each(question) && replaced && replaced->question == question->id &&
      decision.participants.empty()) {
    decision.participants = replaced->participants;
  }
  const bool decides_use = question->decides == model::Decides::use;
  if (decides_use) decision.plan_used = !decision.not_;
  const auto answer = answer_in_doubt(session, decision, *question);
  if (answer == Answer::open) return std::nullopt;
  if (answer == Answer::no) decision.not_ = true;
  if (answer != Answer::yes) {
    take_answer(session, decision, question->decides, false, [&](const std::string& words) {
      return fmt::format("decide {} --question {}", text_word(words), question->id.str());
    });
  }
  if (is_put_to_each(question) && decision.participants.empty() && session.interactive()) {
    const auto who = ask(session.env(), "For hvem? (navne med komma, eller alle)", false);
    decision.participants = people(session, base::split(who, ','), standing.incidents);
  }
  require_for(session, question, decision.participants);
  refuse_if(decides_use && decision.is_followup(),
            decision.ends_use() ? "At planen ikke bruges, er ingen opfølgning."
                                : "At planen bruges, er ingen opfølgning.",
            "Skriv først opfølgningen som en beslutning for sig.");
  return decision;
}

// What follows of it, for the one who wrote it.
void say_what_follows(Session& session, const Saved& one, const model::Decision& decision,
                      const std::optional<KnownQuestion>& question, const Standing& standing,
                      std::vector<std::string>& next) {
  const auto was = [&](const model::IncidentName& name) {
    return base::find(standing.incidents, name, &model::Incident::name);
  };
  const auto id = one.written.stem.id();
  if (question && question->decided_by == model::DecidedBy::participants &&
      decision.decided_by.empty()) {
    session.warn(
        fmt::format("Efter planen afgør deltagerne det sammen. Tilføj, hvem der har "
                    "besluttet det: beredskab correct {} --by NAVN,…",
                    id));
  }
  if (const auto meant = question || !decision.text || !one.incident
                             ? std::nullopt
                             : question_meant(session, decision.text->str(), *one.incident)) {
    const auto use = one.incident->use.use;
    const bool used = use == model::Use::used;
    next.push_back(
        meant->otherwise
            ? fmt::format("Der er besluttet noget andet ({}). Er det lavet om, så skriv: "
                          "beredskab decide {} --question {} --by NAVN,…{}",
                          base::danish(use), used ? "nej" : "ja", meant->id.str(),
                          incident_flag(session, *one.incident))
            : fmt::format("Er det svaret på «{}», så skriv: beredskab correct {} \"…\" "
                          "--question {}",
                          meant->ask, id, meant->id.str()));
  }
  if (one.incident && question && model::is_disputed(*one.incident, question->decides)) {
    next.push_back("Beslutningerne modsiger stadig hinanden. Skriv, hvad der gælder.");
  }
  const auto* mine = one.incident ? one.incident->find(one.written.stem) : nullptr;
  const auto* said = mine ? std::get_if<model::Decision>(&mine->content.body) : nullptr;
  if (said != nullptr && !said->before.empty()) {
    next.push_back(standing_beside(session, *one.incident, *said));
  }
  const auto* before = one.incident ? was(one.incident->name) : nullptr;
  if (decision.ends_use() && before != nullptr && before->open() && !one.incident->open()) {
    next.push_back(
        fmt::format("Hændelsen er dermed ikke åben længere. Var det forkert, så skriv: "
                    "beredskab correct {} --void",
                    id));
  }
  const bool was_task = standing.replaced && standing.replaced->is_followup() && !decision.not_;
  if (was_task && !decision.is_followup() && !decision.question) {
    next.push_back(
        fmt::format("Den er ingen opfølgning. Skal nogen gøre det, så skriv: "
                    "beredskab correct {} --responsible NAVN",
                    id));
  }
  if (decision.is_followup()) {
    next.push_back(fmt::format("beredskab done {}   når det er udført", id));
  }
}

// Those of --question; else the one that the replaced decision answered, or that --level does, or
// one that is none.
std::vector<std::optional<KnownQuestion>> questions_asked(Session& session,
                                                          const Standing& standing) {
  std::vector<std::optional<KnownQuestion>> questions;
  const auto typed = session.arguments().values("--question");
  for (auto& known : find_questions(session, typed, standing.incidents))
    questions.emplace_back(std::move(known));
  refuse_if(session.arguments().has("--question") && questions.empty(),
            "Der mangler noget efter --question.", "Se punkterne med beredskab status.");
  if (questions.empty()) {
    auto& one = questions.emplace_back();
    const auto& replaced = standing.replaced;
    if (replaced && replaced->question && !standing.outside) {
      one = find_question(session, replaced->question->str(), standing.incidents);
    } else if (session.arguments().has("--level")) {
      one = question_of_level(session, standing.incidents);
    }
  }
  return questions;
}

// A no needs no words of its own, and neither does the answer to whether the plan is used.
bool say_themselves(const Arguments& arguments,
                    const std::vector<std::optional<KnownQuestion>>& questions) {
  return std::ranges::all_of(questions, [&](const auto& question) {
    return question && (arguments.has("--not") || question->decides == model::Decides::use);
  });
}

std::vector<Saved> write_decision(Session& session, const Standing& standing,
                                  const model::Decision& decision, const base::Instant& when,
                                  model::Visibility seen) {
  if (standing.outside) return {save_to_plan(session, {when, decision, seen})};
  return save(session, read_again(session, standing.incidents, decision),
              [&](const model::Incident& incident) {
                return model::Content{when, among_others(decision, incident, when), seen};
              });
}

}  // namespace

Output decide(Session& session, const Arguments& arguments) {
  const auto seen = visibility(session);
  auto text = optional_text(session, 0);
  const auto standing = find_standing(session);
  const auto& incidents = standing.incidents;
  const auto when = decided_at(session, standing);
  const auto questions = questions_asked(session, standing);
  const auto level = level_option(session);
  if (!text && !say_themselves(arguments, questions) && !level) {
    text = required_text(session, 0, "Hvad er besluttet?");
  }

  model::Decision common{};
  EntryOptions(session, incidents, when).set(common);
  common.text = text;
  common.level = level;
  common.replaces = standing.replaces;
  if (standing.meeting) common.meeting = standing.meeting->stem;

  // All of them are sound before the first is written.
  std::vector<std::pair<std::optional<KnownQuestion>, model::Decision>> answers;
  const bool any_put_to_each = std::ranges::any_of(questions, is_put_to_each);
  for (const auto& question : questions) {
    auto one = common;  // of several points it is for somebody where that may be said
    if (any_put_to_each && !is_put_to_each(question)) one.participants.clear();
    auto decision = decision_on(session, standing, question, std::move(one));
    if (!decision) {
      const auto saved = save(session, incidents, {when, model::Log{*text}, seen});
      session.warn("Kun teksten er skrevet, som et notat i loggen: der er ikke besluttet noget.");
      return written_output(session, saved);
    }
    refuse_no_of_level(*decision);
    answers.emplace_back(question, *std::move(decision));
    common.replaces.reset();  // one takes the place of the other, not several
  }
  // What ends the incident comes last: the others were decided with it, not afterwards.
  std::ranges::stable_partition(answers, [](const auto& one) { return !one.second.ends_use(); });
  std::vector<Saved> all;
  std::vector<std::string> next;
  for (const auto& [question, decision] : answers) {
    const auto saved = write_decision(session, standing, decision, when, seen);
    for (const auto& one : saved)
      say_what_follows(session, one, decision, question, standing, next);
    all.insert(all.end(), saved.begin(), saved.end());
  }
  return written_output(session, all, std::move(next));
}

}  // namespace cli::commands
