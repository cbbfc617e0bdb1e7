#include "cli/prompt.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <istream>
#include <ostream>

#include "base/error.hpp"
#include "base/text.hpp"

namespace cli {

namespace {

std::string read_line(Env& env) {
  env.err.flush();
  std::string line;
  if (!std::getline(env.in, line)) {
    env.err << '\n';
    throw base::Error(base::Trouble::cancelled, "Afbrudt. Der er ikke gemt noget.");
  }
  return std::string(base::trim(line));
}

std::optional<std::size_t> number(const std::string& text, std::size_t most) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < 1 || value > most) {
    return std::nullopt;
  }
  return value - 1;
}

}  // namespace

InterruptEndsInput::InterruptEndsInput() {
  struct sigaction end_input {};
  end_input.sa_handler = [](int) {
    const int before = errno;
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing >= 0) ::dup2(nothing, STDIN_FILENO);
    errno = before;
  };
  ::sigaction(SIGINT, &end_input, &before_);
}

InterruptEndsInput::~InterruptEndsInput() { ::sigaction(SIGINT, &before_, nullptr); }

std::size_t choose(Env& env, const std::string& question, const std::vector<std::string>& choices,
                   std::optional<std::size_t> preset) {
  const InterruptEndsInput interrupt;
  env.err << question << '\n';
  for (std::size_t i = 0; i < choices.size(); ++i) {
    env.err << fmt::format("{:>3}  {}\n", i + 1, base::visible(choices[i]));
  }
  while (true) {
    env.err << (preset ? fmt::format("Nummer [{}]: ", *preset + 1) : "Nummer: ");
    const std::string answer = read_line(env);
    if (answer.empty()) {
      if (preset) return *preset;
      continue;
    }
    if (const auto chosen = number(answer, choices.size())) return *chosen;
    std::vector<std::size_t> matches;
    for (std::size_t i = 0; i < choices.size(); ++i) {
      if (base::fold(choices[i]).find(base::fold(answer)) != std::string::npos) {
        matches.push_back(i);
      }
    }
    if (matches.size() == 1) return matches.front();
    env.err << fmt::format("Skriv et nummer fra 1 til {}.\n", choices.size());
  }
}

std::string ask(Env& env, const std::string& question, bool may_be_empty) {
  const InterruptEndsInput interrupt;
  while (true) {
    env.err << question << ' ';
    std::string answer = read_line(env);
    if (!answer.empty() || may_be_empty) return answer;
  }
}

std::string ask_with(Env& env, const std::string& question, const std::string& preset) {
  const std::string answer = ask(env, fmt::format("{} [{}]:", question, base::visible(preset)), true);
  return answer.empty() ? preset : answer;
}

void ask_until(Env& env, const std::string& question, const std::string& preset,
               const std::function<void(const std::string&)>& take) {
  while (true) {
    const std::string answer =
        preset.empty() ? ask(env, question, true) : ask_with(env, question, preset);
    if (answer.empty() || answer == preset) return;
    try {
      return take(answer);
    } catch (const base::Error& error) {
      if (error.trouble() != base::Trouble::usage) throw;
      env.err << base::visible(error.what()) << ' ' << error.remedy() << '\n';
    }
  }
}

bool confirm(Env& env, const std::string& question, bool preset) {
  const InterruptEndsInput interrupt;
  while (true) {
    env.err << question << (preset ? " [J/n] " : " [j/N] ");
    const std::string answer = base::fold(read_line(env));
    if (answer.empty()) return preset;
    if (answer == "j" || answer == "ja") return true;
    if (answer == "n" || answer == "nej") return false;
    env.err << "Svar j eller n.\n";
  }
}

}  // namespace cli
