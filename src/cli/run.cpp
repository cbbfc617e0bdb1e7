#include "cli/run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/cpr.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/help_text.hpp"
#include "cli/session.hpp"
#include "cli/version.hpp"
#include "render/json.hpp"

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
std::string typed_back(const std::vector<std::string>& words,
                       const std::optional<std::string>& piped) {
  std::string line = "beredskab";
  for (const auto& word : words) line += ' ' + shell_word(word);
  std::string text = "Ikke gemt. Du skrev:\n  " + base::visible(base::mask_cpr(line), true) + '\n';
  if (piped) text += base::visible(base::mask_cpr(*piped), true) + '\n';
  return text;
}

void print_warnings(Env& env, const std::vector<std::string>& warnings) {
  constexpr std::size_t columns = 80;
  for (const auto& warning : warnings) {
    const std::string text = "Bemærk: " + base::visible(warning, true);
    // A fault with its source line and caret has its own shape.
    const bool shaped = text.find('\n') != std::string::npos;
    if (shaped) {
      env.err << text << '\n';
      continue;
    }
    std::string_view indent;
    for (const auto& line : base::wrap(text, columns - 2)) {
      env.err << indent << line << '\n';
      indent = "  ";
    }
  }
}

void print_error(Env& env, const base::Error& error) {
  env.err << base::visible(error.what(), true) << '\n';
  if (!error.remedy().empty()) env.err << base::visible(error.remedy(), true) << '\n';
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

}  // namespace

int run(const std::vector<std::string>& words, Env& env) {
  const bool json = wants_json(words);
  std::optional<Session> session;
  Arguments arguments;
  const auto fail = [&](const base::Error& error) {
    static const std::vector<std::string> none;
    const auto& warnings = session ? session->warnings() : none;
    if (json) {
      env.out << render::envelope(nullptr, warnings, render::failure(error));
    } else {
      print_error(env, error);
    }
    const bool text_at_stake =
        error.trouble() != base::Trouble::cancelled &&
        (arguments.command == nullptr ? words.size() > 1 : arguments.command->takes_text);
    if (text_at_stake) {
      env.err << typed_back(words, session ? session->piped_text : std::nullopt);
    }
    if (!json) print_warnings(env, warnings);
    return exit_code(error.trouble());
  };
  try {
    arguments = parse(words);
    if (const auto text = answer_without_command(arguments)) {
      env.out << *text;
      return 0;
    }
    session.emplace(env, arguments);
    const Output output = arguments.command->run(*session, arguments);
    if (json) {
      env.out << render::envelope(output.data ? &*output.data : nullptr, session->warnings());
    } else {
      env.out << output.text;
      env.out.flush();
      print_warnings(env, session->warnings());
    }
    env.out.flush();
    if (!env.out) {
      throw base::Error(base::Trouble::world, "Svaret kunne ikke skrives ud.",
                        "Det, der er skrevet i loggen, er gemt.");
    }
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
