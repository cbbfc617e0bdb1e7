#include "cli/input/prompt.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <ostream>

#include "base/case_fold.hpp"
#include "base/cpr.hpp"
#include "base/text.hpp"
#include "cli/input/drafts.hpp"
#include "cli/screen/paper.hpp"
#include "cli/session/interrupt.hpp"
#include "cli/session/session.hpp"

namespace cli {

namespace {

constexpr std::size_t narrowest = 20;

std::size_t columns(const Env& env) { return std::max(env.columns, narrowest); }

[[noreturn]] void cancel(const Answers& answers) {
  const bool kept = worth_keeping(answers.given()) && answers.keep && !answers.something_written();
  throw Error(Trouble::cancelled,
              answers.something_written() ? "Afbrudt. Det, der er skrevet, er gemt."
                                          : "Afbrudt. Der er ikke gemt noget.",
              kept ? "Dine svar tilbydes, når du skriver kommandoen igen." : "");
}

// The prompt is what is left of a long question on its last line: an editor of lines must know in
// which column the answer begins.
std::string read_line(Env& env, const Question& question) {
  const auto prompt = question.prompt.empty() ? question.text + ' ' : question.prompt;
  auto lines = wrapped(base::visible(prompt, true), columns(env));
  const std::string last = std::string(base::trim(lines.back())).empty() ? "" : lines.back();
  lines.pop_back();
  for (const auto& line : lines) env.err << line << '\n';
  const std::string before = last.ends_with(' ') ? last : last + ' ';
  env.err.flush();
  const auto begun = env.answers.begun(question.text);
  TypedLine typed{TypedLine::End::entered, {}};
  if (env.read_line) {
    typed = env.read_line(before, begun);
  } else {
    env.err << before;
    env.err.flush();
    if (!std::getline(env.in, typed.text)) typed.end = TypedLine::End::end_of_input;
  }
  if (typed.end == TypedLine::End::entered) return std::string(base::trim(typed.text));
  env.err << '\n';
  const auto text = std::string(base::trim(typed.text));
  if (!text.empty()) env.answers.break_off(question.text, text);
  cancel(env.answers);
}

void help_with(Env& env, const Question& question) {
  if (!question.help.empty()) say(env, base::upper_first(question.help));
  if (!env.answers.about.empty()) say(env, env.answers.about);
  say(env, "Skriv «tilbage» for at gå til spørgsmålet før og «fortryd» for at holde op.");
}

std::optional<std::string> wrong_with(const std::string& typed, const Take& take) {
  try {
    if (take) take(typed);
  } catch (const Error& error) {
    if (error.trouble() != Trouble::usage) throw;
    return error.what() + (' ' + error.remedy());
  }
  return std::nullopt;
}

}  // namespace

void say(Env& env, const std::string& text) {
  for (const auto& line : wrapped(base::visible(text, true), columns(env))) env.err << line << '\n';
}

std::string answered(Env& env, const Question& question, const Fault& fault) {
  const InterruptEndsInput interrupt;
  auto& answers = env.answers;
  if (const auto before = answers.standing(question.text)) {
    const auto place = answers.size() - 1;
    if (!fault(*before)) return *before;
    answers.drop_from(place);  // what it named is not there any more
  }
  if (question.show) question.show();
  while (true) {
    const std::string typed = read_line(env, question);
    const std::string word = base::case_fold(typed);
    if (word == "?" || word == "hjælp") {
      help_with(env, question);
      if (question.show) question.show();
      continue;
    }
    if (word == "fortryd" || word == "annuller") cancel(answers);
    if (word == "tilbage") {
      if (answers.can_go_back()) answers.go_back();
      say(env, answers.something_written()
                   ? "Det foregående er skrevet. Ret det med beredskab correct."
                   : "Det er det første spørgsmål.");
      continue;
    }
    if (!question.lines && typed.find('\n') != std::string::npos) {
      say(env, "Her kan kun stå én linje, og der kom flere. Intet af det er brugt.");
      continue;
    }
    const auto place = answers.add(question.text, typed);
    try {
      const auto wrong = fault(typed);
      if (!wrong) {
        answers.kept();
        return typed;
      }
      say(env, *wrong);
    } catch (const Error&) {
      answers.drop_from(std::min(place, answers.size()));
      answers.kept();
      throw;
    }
    answers.drop_from(place);
  }
}

std::string ask(Env& env, const std::string& question, bool may_be_empty, const std::string& help,
                const Take& take, bool lines) {
  return answered(env, {question, {}, help, lines, {}},
                  [&](const std::string& typed) -> std::optional<std::string> {
                    if (!typed.empty()) return wrong_with(typed, take);
                    if (may_be_empty) return std::nullopt;
                    return "Her skal der stå noget. Skriv ? for hjælp eller fortryd.";
                  });
}

std::string ask_text(Env& env, const std::string& question, bool may_be_empty,
                     const std::string& help) {
  return ask(env, question, may_be_empty, help, {}, true);
}

void ask_until(Env& env, const std::string& question, const std::string& preset, const Take& take,
               const std::string& help, bool lines) {
  const auto prompt =
      preset.empty() ? std::string() : fmt::format("{} [{}]: ", question, base::visible(preset));
  answered(env, {question, prompt, help, lines, {}}, [&](const std::string& typed) {
    return typed.empty() || typed == preset ? std::nullopt : wrong_with(typed, take);
  });
}

bool confirm(Env& env, const std::string& question, bool preset) {
  const auto yes = [](const std::string& word) { return word == "j" || word == "ja"; };
  const auto typed = base::case_fold(
      answered(env, {question, question + (preset ? " [J/n] " : " [j/N] "), {}, false, {}},
               [&](const std::string& answer) {
                 const auto word = base::case_fold(answer);
                 const bool fits = word.empty() || yes(word) || word == "n" || word == "nej";
                 return fits ? std::nullopt : std::optional<std::string>("Svar j eller n.");
               }));
  return typed.empty() ? preset : yes(typed);
}

void agree(Session& session, const std::string& shown, const Proposed& proposed) {
  if (session.arguments().has("--yes")) return;
  const auto text = base::visible(shown, true);
  if (!session.json())
    session.env().err << proposed.heading << '\n' << first_lines(session, text) << '\n';
  if (!session.interactive()) {
    const bool told = session.json() && proposed.in_json;
    throw UsageError(std::string(proposed.not_done) + (told ? '\n' + text : ""),
                     std::string(proposed.remedy));
  }
  if (!confirm(session.env(), std::string(proposed.question), proposed.preset)) {
    throw Error(Trouble::cancelled, std::string(proposed.cancelled));
  }
}

std::string file_shown(const std::string& path, const std::string& bytes) {
  std::string text = path + '\n';
  for (const auto& line : base::split(bytes, '\n')) {
    if (!line.empty()) text += "  " + base::visible(base::mask_cpr(line)) + '\n';
  }
  return text;
}

}  // namespace cli
