#include "cli/commands/call_walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/people_text.hpp"
#include "cli/writing/hooks.hpp"
#include "model/rules/numbers.hpp"
#include "render/views/describe_parts.hpp"

namespace cli::commands {

namespace {

constexpr std::string_view skipped = "";
constexpr std::string_view stopped = "stop";

struct Outcome {
  std::string flag;  // or `skipped`, `stopped`
  std::string more;  // what was written behind the key
};

// By its letter, or by its word or the beginning of it.
std::optional<Outcome> outcome_of_key(const std::string& typed) {
  const auto folded = base::case_fold(typed);
  if (folded.empty()) return Outcome{std::string(skipped), {}};
  if (folded == "s" || folded == "stop") return Outcome{std::string(stopped), {}};
  for (const auto& key : outcomes) {
    if (key.word.starts_with(folded)) return Outcome{std::string(key.flag), {}};
    for (const auto& begin : {key.word, key.letter}) {
      if (!folded.starts_with(std::string(begin) + ' ')) continue;
      return Outcome{std::string(key.flag), std::string(base::trim(typed.substr(begin.size())))};
    }
  }
  return std::nullopt;
}

struct Turn {
  model::Incident incident;
  model::NextCall call;
  std::size_t left = 0;
};

class Walk {
 public:
  Walk(Session& session, std::vector<model::IncidentName> names)
      : session_(session), names_(std::move(names)) {}

  // False where the user stopped.
  bool go() {
    while (true) {
      while (auto turn = next()) {
        if (!call(*turn)) return false;
      }
      const auto again = left();
      if (again == 0 || passed_.empty()) return true;
      if (!asked_in_turn(session_.env().answers, [&] {
            return confirm(session_.env(),
                           again == 1
                               ? "Én mangler stadig. Vil du ringe igen nu?"
                               : fmt::format("{} mangler stadig. Vil du ringe igen nu?", again),
                           false);
          })) {
        return false;
      }
      passed_.clear();
    }
  }

 private:
  std::vector<model::NextCall> calls(const model::Incident& incident) {
    return model::calls_to_make(incident, session_.participants(), session_.now());
  }

  std::size_t left() {
    std::set<std::string> people;
    for (const auto& name : names_) {
      for (const auto& one : calls(session_.read(name))) people.insert(one.who.str());
    }
    return people.size();
  }

  std::optional<Turn> next() {
    session_.look_again();
    for (const auto& name : names_) {
      auto incident = session_.read(name);
      const auto all = calls(incident);
      for (const auto& one : all) {
        if (!passed_.contains(one.who.str())) return Turn{std::move(incident), one, left()};
      }
    }
    return std::nullopt;
  }

  void say(const std::string& line, std::size_t indent = 0, std::size_t hang = 2) {
    Paper paper(session_);
    paper.line(line, indent, hang);
    session_.env().err << paper.take();
  }

  // `dialled` is a number that the list does not have.
  bool call(const Turn& turn, const std::string& dialled = {}) {
    const auto who = turn.call.who.str();
    Outcome outcome;
    std::string other;
    try {
      asked_in_turn(session_.env().answers, [&] {
        outcome = {};  // whoever went back answers anew
        other.clear();
        outcome = ask(turn, dialled);
        if (outcome.flag != "--wrong-number") return;
        ask_until(session_.env(), "Har du et andet nummer? (tomt: nej)", "",
                  [&](const std::string& typed) { other = to_phone(typed, "").str(); });
      });
    } catch (const Error&) {
      if (!outcome.flag.empty()) give_back(as_typed(who, outcome, dialled), {});
      throw;
    }
    if (outcome.flag == stopped) return false;
    if (outcome.flag == skipped) {
      say("Sprunget over.");
      passed_.insert(who);
      return true;
    }
    write(who, outcome, dialled, other);
    if (!other.empty()) return call(turn, other);
    passed_.insert(who);
    return true;
  }

  Outcome ask(const Turn& turn, const std::string& dialled) {
    Outcome outcome;
    const auto show = [&] {
      session_.env().err << '\n';
      const auto line_of =
          dialled.empty() ? call_line(session_, turn.incident, turn.call)
                          : render::who_name(session_.context(), turn.incident, turn.call.who) +
                                ": " + unbroken(dialled);
      say(fmt::format("{} ({} tilbage)", line_of, turn.left));
      std::string line;
      for (const auto& key : outcomes)
        line += unbroken(fmt::format("{}: {}", key.letter, key.word)) + "   ";
      say(line + unbroken("Enter: spring over") + "   " + unbroken("s: stop"), 2, 0);
    };
    const Question question{
        fmt::format("Hvordan gik det? ({})", turn.call.who.str()), "Hvordan gik det? ",
        "Skriv bogstavet. En bemærkning kan stå bagefter: t kommer kl. 23. Efter i kan der stå, "
        "hvornår du ringer igen: i +10m.",
        false, show};
    answered(session_.env(), question, [&](const std::string& typed) -> std::optional<std::string> {
      const auto taken = outcome_of_key(typed);
      if (!taken) return "Skriv t, i, b, f eller k; Enter springer over, s stopper, ? er hjælp.";
      if (!taken->more.empty()) to_text(taken->more, "");
      outcome = *taken;
      return std::nullopt;
    });
    return outcome;
  }

  // As if it had been typed.
  Arguments as_typed(const std::string& who, const Outcome& outcome, const std::string& number) {
    Arguments one = session_.arguments();
    one.positionals = {who};
    one.options["--incident"].clear();
    for (const auto& name : names_) one.options["--incident"].push_back(std::string(name.id()));
    one.options[outcome.flag];
    if (!number.empty()) one.options["--phone"] = {number};
    if (!outcome.more.empty())
      one.options[is_time(outcome) ? "--retry" : "--note"] = {outcome.more};
    return one;
  }

  // With what could not be saved, a number to ring next.
  void give_back(const Arguments& one, const std::string& other) {
    session_.some_not_written = session_.acknowledged();
    session_.piped_text =
        session_.in_plan(one.line()) + (other.empty() ? "" : "\nDet andet nummer: " + other);
  }

  // The command checks, and says what there is to say.
  void write(const std::string& who, const Outcome& outcome, const std::string& number,
             const std::string& other) {
    Arguments one = as_typed(who, outcome, number);
    Session writing(session_.env(), one);
    const auto acknowledge = [&] {
      for (const auto& id : writing.written()) session_.acknowledge(id);
      for (const auto& warning : writing.warnings()) session_.warn(warning);
      run_hooks(writing);
    };
    std::string text;
    try {
      text = commands::call(writing, one).text;
    } catch (...) {
      const bool all = writing.acknowledged() && !writing.some_not_written;
      acknowledge();
      auto& left = one.options["--incident"];  // they are written in their order
      left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(
                                                  std::min(writing.written().size(), left.size())));
      if (!all) give_back(one, other);
      throw;
    }
    acknowledge();
    if (const auto following = text.find("\n  Næste:"); following != text.npos)
      text.resize(following + 1);
    session_.env().err << text;
  }

  bool is_time(const Outcome& outcome) {
    if (outcome.flag != "--no-answer" && outcome.flag != "--message-left") return false;
    try {
      to_coming(session_, outcome.more);
      return true;
    } catch (const Error&) {
      return false;
    }
  }

  Session& session_;
  std::vector<model::IncidentName> names_;
  std::set<std::string> passed_;
};

}  // namespace

std::string nobody_left(Session& session, const model::Incident& incident) {
  if (session.participants() == nullptr) return std::string(list_unknown);
  std::vector<std::string> lost;
  for (const auto& contact : incident.contacts) {
    if (!model::has_no_right_number(contact, session.participants())) continue;
    if (model::covering_deputy(incident, session.participants(), contact.who)) continue;
    lost.push_back(render::who_name(session.context(), incident, contact.who));
  }
  std::string nobody = "Der er ikke flere at ringe til.";
  if (lost.empty()) return nobody;
  return fmt::format("{} Find et andet nummer til {}.", nobody, base::danish_list(lost));
}

const CallOutcome& ask_outcome(Session& session, const std::string& question) {
  const auto words =
      base::mapped(outcomes, [](const auto& key) { return base::upper_first(key.word); });
  return outcomes[choose(session.env(), question, words)];
}

Output walk_call_list(Session& session, const std::vector<model::Incident>& incidents) {
  const auto names = base::mapped(incidents, &model::Incident::name);
  const bool finished = Walk(session, names).go();
  Paper paper(session);
  for (const auto& name : names) {
    const auto incident = session.read(name);
    const auto left = model::calls_to_make(incident, session.participants(), session.now());
    const auto where = names.size() > 1 ? title(session, incident) + ": " : std::string();
    if (left.empty()) paper.line(where + nobody_left(session, incident));
    else {
      paper.line(fmt::format("{}{} mangler. {}{}", where,
                             left.size() == 1 ? std::string("Én") : std::to_string(left.size()),
                             finished ? "Ring igen med: " : "Fortsæt med: ",
                             unbroken("beredskab call" + incident_flag(session, incident))));
    }
  }
  return {paper.take(), std::nullopt};
}

}  // namespace cli::commands
