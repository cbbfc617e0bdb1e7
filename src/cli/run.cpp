#include "cli/run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <ios>
#include <new>
#include <ostream>

#include "base/cpr.hpp"
#include "base/text.hpp"
#include "cli/asking/asking.hpp"
#include "cli/completion/completion.hpp"
#include "cli/input/drafts.hpp"
#include "cli/line/arguments.hpp"
#include "cli/line/danish_words.hpp"
#include "cli/line/help_text.hpp"
#include "cli/line/parse.hpp"
#include "cli/line/refusals.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/line/version.hpp"
#include "cli/screen/answer.hpp"
#include "cli/screen/paper.hpp"
#include "cli/session/session.hpp"
#include "cli/subjects/front_page.hpp"
#include "cli/table/table.hpp"
#include "cli/writing/hooks.hpp"
#include "render/answers/output_view.hpp"
#include "store/disk/verbose.hpp"

namespace cli {

namespace {

constexpr int lost_reader = 128 + SIGPIPE;  // as the shell tells it

int exit_code(Trouble trouble) {
  switch (trouble) {
    case Trouble::usage: return 2;
    case Trouble::world: return world_failed;
    case Trouble::refused: return 4;
    case Trouble::cancelled: return 130;
  }
  return world_failed;
}

bool wants_json(const std::vector<std::string>& words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return std::find(words.begin(), end, "--json") != end;
}

// What was typed is never lost: it is printed back, without CPR numbers. Of several that were to be
// written some may be there.
std::string typed_back(const std::vector<std::string>& words, const std::vector<Answer>& answers,
                       const std::optional<std::string>& piped,
                       const std::vector<std::string>& written) {
  std::string line = "beredskab";
  for (const auto& word : words) line += ' ' + shell_word(word);
  for (const auto& answer : answers) {
    const bool said_below = piped && base::trim(answer.typed) == base::trim(*piped);
    if (!answer.typed.empty() && !said_below) line += "\n  " + answer.question + ' ' + answer.typed;
  }
  std::string text =
      written.empty() ? std::string("Ikke gemt.")
                      : fmt::format("Gemt: {}. Resten er ikke gemt.", base::danish_list(written));
  text += " Du skrev:\n  " + base::visible(base::mask_cpr(line), true) + '\n';
  if (piped) text += base::visible(base::mask_cpr(*piped), true);
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

// A message may quote what was typed.
Error masked(const Error& error, const std::optional<Session>& session) {
  const auto remedy = base::mask_cpr(error.remedy());
  return {error.trouble(), base::mask_cpr(error.what()),
          session ? session->in_plan(remedy) : remedy};
}

// Whether words of the user's were to be kept; of a line that could not be read, when it names a
// command that keeps some, or none that is known.
bool carries_text(const std::vector<std::string>& words, const Command* command) {
  for (std::size_t i = 0; command == nullptr && i < words.size(); ++i) {
    // Of `situation issue` the first word is a command too.
    if (i + 1 < words.size()) command = find_command(words[i] + ' ' + words[i + 1]);
    if (command == nullptr) command = find_command(words[i]);
  }
  return words.size() > 1 && (command == nullptr || command->takes_text);
}

// --help and --version. Empty where there is a command to run.
std::optional<Output> answer_without_command(const Arguments& arguments, std::size_t columns) {
  if (arguments.has("--version")) {
    return Output{version_text(),
                  render::to_json(render::VersionView{
                      std::string(version), std::string(built_commit), std::string(build)})};
  }
  if (!arguments.has("--help")) return std::nullopt;
  return Output::of_text(
      arguments.command == nullptr ? help_of_all(columns) : help_of(*arguments.command, columns),
      true);
}

// What follows the answer: what hooks are told, and what was not to be waited for. It is done where
// the answer could not be printed, too; warnings are told with that, then.
void go_on(Session& session, const Output& output) {
  auto& env = session.env();
  const auto said = session.warnings().size();
  run_hooks(session);
  if (output.afterwards) {
    const auto told = output.afterwards();
    (env.out ? env.out : env.err) << told;
    run_hooks(session);
  }
  require_written(env);
  const auto& all = session.warnings();
  print_warnings(env, {all.begin() + static_cast<std::ptrdiff_t>(said), all.end()});
}

// Asks for what is missing, where somebody is there to answer, and runs the command; again from its
// beginning after each «tilbage», with the answers that stand.
Output carry_out(const std::vector<std::string>& words, Env& env, Arguments& arguments,
                 std::optional<Session>& session) {
  const Arguments typed = arguments;
  while (true) {
    try {
      arguments = typed;
      session.emplace(env, arguments);
      if (arguments.command == nullptr) return front_page(*session);
      if (session->interactive()) {
        if (!env.answers.keep) keep_drafts(*session, words);
        ask_what_is_missing(*session, arguments);
        refuse_cpr(arguments);
      }
      Output output = arguments.command->run(*session, arguments);
      if (env.answers.forget) env.answers.forget();
      return output;
    } catch (const Back&) {
      env.answers.rewind();
    }
  }
}

// One command line, from its words to the exit code.
class Invocation {
 public:
  Invocation(const std::vector<std::string>& words, Env& env)
      : words_(words), env_(env), json_(wants_json(words)) {}

  // Throws what `fail` says.
  int answer() {
    arguments_ = parse(words_);
    session_.emplace(env_, arguments_);
    if (arguments_.has("--verbose")) store::tell_all();
    auto answered = answer_without_command(arguments_, columns_of(env_, env_.out_is_terminal));
    if (answered) {
      if (json_) answer_in_json(*session_, *answered);
      else print_answer(*session_, *answered);
      return 0;
    }
    refuse_cpr(arguments_);
    refuse_together(arguments_);
    const Output output = carry_out(words_, env_, arguments_, session_);
    carried_out_ = true;
    if (json_) {
      run_hooks(*session_);
      answer_in_json(*session_, output);
    } else {
      print_answer(*session_, output);
      go_on(*session_, output);
    }
    return output.exit_code;
  }

  int fail(const Error& raw) {
    const Error error = masked(raw, session_);
    if (session_) run_hooks(*session_);
    if (all_written() && error.trouble() == Trouble::world) return say_written(error);
    static const std::vector<std::string> none;
    const auto& warnings = session_ ? session_->warnings() : none;
    if (!env_.out && has_lost_its_reader()) {
      print_warnings(env_, warnings);
      return lost_reader;
    }
    if (in_json()) {
      env_.out << render::envelope(nullptr, warnings, render::failure(error));
    } else {
      print_wrapped(env_, error.what(), 0);
      if (!error.remedy().empty()) print_wrapped(env_, error.remedy(), 0);
    }
    give_back_text(error);
    if (!in_json()) {
      print_warnings(env_, warnings);
      const bool asked_for_help = arguments_.command && arguments_.command->name == "help";
      if (!session_ || asked_for_help) print_wrapped(env_, std::string(line_for_the_night), 0);
    }
    // What could not be taken is not offered again.
    if (error.trouble() == Trouble::usage && env_.answers.can_go_back()) {
      env_.answers.drop_from(env_.answers.size() - 1);
      env_.answers.kept();
    }
    return exit_code(error.trouble());
  }

 private:
  // Where standard output is gone nobody would hear of it.
  bool in_json() const { return json_ && env_.out; }
  bool all_written() const {
    return session_ && session_->acknowledged() && !session_->some_not_written;
  }

  // The answer could not be given, but what was to be written is there.
  int say_written(const Error& error) {
    session_->warn(fmt::format("{} Se efter: beredskab status", error.what()));
    if (in_json()) {
      env_.out << render::envelope(nullptr, session_->warnings());
    } else {
      env_.err << fmt::format("Skrevet ({}).\n", base::danish_list(session_->written()));
      print_warnings(env_, session_->warnings());
    }
    return 0;
  }

  void give_back_text(const Error& error) {
    if (carried_out_ || all_written()) return;
    const auto piped = session_ ? session_->piped_text : std::nullopt;
    const bool answered =
        !env_.answers.given().empty() && arguments_.command && arguments_.command->takes_text;
    const bool typed = error.trouble() != Trouble::cancelled &&
                       (answered || carries_text(words_, arguments_.command));
    if (typed || (piped && !base::trim(*piped).empty())) {
      env_.err << typed_back(words_, env_.answers.given(), piped,
                             session_ ? session_->written() : std::vector<std::string>());
    }
  }

  const std::vector<std::string>& words_;
  Env& env_;
  bool json_;
  Arguments arguments_;
  std::optional<Session> session_;
  bool carried_out_ = false;
};

}  // namespace

int run(const std::vector<std::string>& words, Env& env) {
  if (!words.empty() && words.front() == complete_word) {
    env.out << complete(std::span(words).subspan(1), env);
    return 0;
  }
  Invocation invocation(words, env);
  try {
    return invocation.answer();
  } catch (const Error& error) {
    return invocation.fail(error);
  } catch (const std::bad_alloc&) {
    return invocation.fail(Error(Trouble::world, "Computeren har ikke mere hukommelse.",
                                 "Luk et program, og prøv igen."));
  } catch (const std::ios_base::failure&) {  // `log - < MAPPE`
    return invocation.fail(Error(Trouble::world, "Det, der skulle læses ind, kan ikke læses.",
                                 "Se efter, hvad der står efter < eller før |."));
  } catch (const std::exception& error) {
    return invocation.fail(Error(
        Trouble::world, "Noget gik galt i programmet." + store::originally(error.what()),
        "Prøv igen. Sker det igen, så skriv det samme med --verbose, og send det, der står, til "
        "dem, der passer programmet."));
  }
}

}  // namespace cli
