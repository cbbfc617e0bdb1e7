#include "cli/run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/cpr.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/asking/asking.hpp"
#include "cli/drafts.hpp"
#include "cli/help_text.hpp"
#include "cli/paper.hpp"
#include "cli/session.hpp"
#include "cli/version.hpp"
#include "render/engine/json.hpp"

namespace cli {

namespace {

int exit_code(base::Trouble trouble) {
  switch (trouble) {
    case base::Trouble::usage: return 2;
    case base::Trouble::world: return 3;
    case base::Trouble::refused: return 4;
    case base::Trouble::cancelled: return 130;
  }
  return 3;
}

bool wants_json(const std::vector<std::string>& words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return std::find(words.begin(), end, "--json") != end;
}

// As the shell would take it again.
std::string shell_word(const std::string& word) {
  if (word.find_first_of(" \n\"'$`\\*?&|;<>()#~!") == std::string::npos && !word.empty()) {
    return word;
  }
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'') quoted += "'\\''";
    else quoted += c;
  }
  return quoted + "'";
}

// What was typed is never lost: it is printed back, without CPR numbers.
std::string typed_back(const std::vector<std::string>& words, const std::vector<Answer>& answers,
                       const std::optional<std::string>& piped) {
  std::string line = "beredskab";
  for (const auto& word : words) line += ' ' + shell_word(word);
  for (const auto& answer : answers) {
    const bool said_below = piped && base::trim(answer.typed) == base::trim(*piped);
    if (!answer.typed.empty() && !said_below) line += "\n  " + answer.question + ' ' + answer.typed;
  }
  std::string text = "Ikke gemt. Du skrev:\n  " + base::visible(base::mask_cpr(line), true) + '\n';
  if (piped) text += base::visible(base::mask_cpr(*piped), true);
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

// Each line keeps its own indent; what is too long goes on further in, where it is not plain text.
void print_wrapped(Env& env, const std::string& text, std::size_t first_hang) {
  constexpr std::size_t columns = 80;
  for (const auto& whole : base::split(base::visible(text, true), '\n')) {
    const std::size_t indent = std::min(whole.find_first_not_of(' '), columns / 4);
    const std::size_t hang = indent > 0 ? 2 : first_hang;
    std::size_t left = indent;
    for (const auto& line :
         wrapped(whole.substr(std::min(indent, whole.size())), columns - indent - hang)) {
      env.err << std::string(line.empty() ? 0 : left, ' ') << line << '\n';
      left = indent + hang;
    }
  }
}

void print_warnings(Env& env, const std::vector<std::string>& warnings) {
  for (const auto& warning : warnings) print_wrapped(env, "Bemærk: " + warning, 2);
}

void print_error(Env& env, const base::Error& error) {
  print_wrapped(env, error.what(), 0);
  if (!error.remedy().empty()) print_wrapped(env, error.remedy(), 0);
}

// A message may quote what was typed.
base::Error masked(const base::Error& error) {
  return {error.trouble(), base::mask_cpr(error.what()), base::mask_cpr(error.remedy())};
}

// Whether words of the user's were to be kept; of a line that could not be read, when it names a
// command that keeps some, or none that is known.
bool carries_text(const std::vector<std::string>& words, const Command* command) {
  for (std::size_t i = 0; command == nullptr && i < words.size(); ++i) {
    command = find_command(words[i]);
  }
  return words.size() > 1 && (command == nullptr || command->takes_text);
}

// --help, --version, and no command at all. Empty where there is a command to run.
std::optional<std::string> answer_without_command(const Arguments& arguments) {
  if (arguments.has("--version")) return fmt::format("beredskab {}\n", version);
  if (arguments.has("--help")) {
    return arguments.command == nullptr ? help_of_all() : help_of(*arguments.command);
  }
  if (arguments.command == nullptr) return help_of_all();
  return std::nullopt;
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
      if (session->interactive()) {
        if (!env.answers.keep) keep_drafts(*session, words);
        ask_what_is_missing(*session, arguments);
      }
      Output output = arguments.command->run(*session, arguments);
      if (env.answers.forget) env.answers.forget();
      return output;
    } catch (const Back&) {
      env.answers.rewind();
    }
  }
}

}  // namespace

int run(const std::vector<std::string>& words, Env& env) {
  const bool json = wants_json(words);
  std::optional<Session> session;
  Arguments arguments;
  bool carried_out = false;
  // The answer could not be given, but what was to be written is there.
  const auto written_all_the_same = [&](const base::Error& error) {
    const auto what = session->first_acknowledged();
    session->warn(fmt::format("{} Se efter: beredskab status", error.what()));
    if (json && env.out) {
      env.out << render::envelope(nullptr, session->warnings());
    } else {
      env.err << fmt::format("Skrevet ({}).\n", what);
      print_warnings(env, session->warnings());
    }
    return 0;
  };
  const auto fail = [&](const base::Error& raw) {
    const base::Error error = masked(raw);
    const bool all_written = session && session->acknowledged() && !session->some_not_written;
    if (all_written && error.trouble() == base::Trouble::world) return written_all_the_same(error);
    static const std::vector<std::string> none;
    const auto& warnings = session ? session->warnings() : none;
    const bool answers = json && env.out;  // else nobody would hear of it
    if (answers) {
      env.out << render::envelope(nullptr, warnings, render::failure(error));
    } else {
      print_error(env, error);
    }
    const auto piped = session ? session->piped_text : std::nullopt;
    const bool written = piped && !base::trim(*piped).empty();
    const bool answered = !env.answers.given().empty() && arguments.command->takes_text;
    const bool typed = error.trouble() != base::Trouble::cancelled &&
                       (answered || carries_text(words, arguments.command));
    if (!carried_out && !all_written && (written || typed)) env.err << typed_back(words, env.answers.given(), piped);
    if (!answers) print_warnings(env, warnings);
    // What could not be taken is not offered again.
    if (error.trouble() == base::Trouble::usage && env.answers.can_go_back()) {
      env.answers.drop_from(env.answers.size() - 1);
      env.answers.kept();
    }
    return exit_code(error.trouble());
  };
  try {
    arguments = parse(words);
    if (const auto text = answer_without_command(arguments)) {
      env.out << *text;
      return 0;
    }
    const Output output = carry_out(words, env, arguments, session);
    carried_out = true;
    if (json) {
      env.out << render::envelope(output.data ? &*output.data : nullptr, session->warnings());
    } else {
      env.out << output.text;
    }
    env.out.flush();
    if (!env.out) {
      throw base::Error(base::Trouble::world, "Svaret kunne ikke skrives ud.",
                        "Se efter, om der er plads, og om modtageren lytter.");
    }
    if (!json) print_warnings(env, session->warnings());
    return output.exit_code;
  } catch (const base::Error& error) {
    return fail(error);
  } catch (const std::exception& error) {
    return fail(base::Error(base::Trouble::world,
                            fmt::format("Noget gik galt i programmet: {}", error.what()),
                            "Fortæl udviklerne, hvad du skrev."));
  }
}

}  // namespace cli
