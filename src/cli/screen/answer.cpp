#include "cli/screen/answer.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "base/text.hpp"
#include "cli/screen/fit.hpp"
#include "cli/screen/paper.hpp"
#include "render/engine/json.hpp"
#include "store/disk/process.hpp"

namespace cli {

namespace {

// What is longer than the screen is read page by page. The pager comes from the user's environment,
// and runs only where somebody sits at the terminal.
bool paged(Session& session, const std::string& text) {
  auto& env = session.env();
  const auto terminal = env.variable("TERM").value_or("dumb");
  if (!env.out_is_terminal || !session.interactive() || terminal == "dumb") return false;
  if (rows_of(text) < env.rows) return false;
  std::vector<std::string> pager{"less", "-FRX", "-Psq\\: luk, mellemrum\\: videre"};
  if (const auto own = env.variable("PAGER")) pager = base::trimmed_parts(*own, ' ');
  env.out.flush();
  return !pager.empty() && store::run_in_foreground(pager, text).has_value();
}

bool is_written(Env& env) {
  env.out.flush();
  return static_cast<bool>(env.out);
}

constexpr std::array<std::string_view, 3> runnable{"beredskab ", "git ", "rm "};

std::vector<std::string> lines_of(const Env& env, const std::string& text, std::size_t first_hang) {
  const std::size_t columns = columns_of(env, env.interactive || env.out_is_terminal);
  std::vector<std::string> lines;
  for (const auto& whole : base::split(base::visible(text, true), '\n')) {
    const std::size_t indent = std::min(whole.find_first_not_of(' '), columns / 4);
    // A command on a line of its own is copied from there: a break within quotes would go along.
    const auto words = std::string_view(whole).substr(std::min(indent, whole.size()));
    const bool command = std::ranges::any_of(
        runnable, [&](std::string_view name) { return words.starts_with(name); });
    if (indent > 0 && command && words.find("   ") == words.npos) {
      lines.push_back(spaced(whole));
      continue;
    }
    const std::size_t hang = indent > 0 ? 2 : first_hang;
    std::size_t left = indent;
    for (const auto& line : wrapped(words, columns - indent - hang)) {
      lines.push_back(std::string(line.empty() ? 0 : left, ' ') + line);
      left = indent + hang;
    }
  }
  return lines;
}

std::vector<std::string> lines_of(const Env& env, const std::vector<std::string>& warnings) {
  std::vector<std::string> lines;
  for (const auto& warning : warnings) {
    // Each of its lines is set in below the first: what stands on one of its own, more than the
    // text.
    const auto text = base::replaced(warning, "\n", "\n  ");
    for (auto& line : lines_of(env, "Bemærk: " + text, 2)) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

void require_written(Env& env) {
  if (is_written(env)) return;
  throw WorldError("Svaret kunne ikke skrives ud.",
                   "Se efter, om der er plads, og om modtageren lytter.");
}

bool has_lost_its_reader() {
  pollfd asked{STDOUT_FILENO, POLLOUT, 0};
  return ::poll(&asked, 1, 0) > 0 && (asked.revents & POLLERR) != 0;
}

void print_answer(Session& session, const Output& output) {
  auto& env = session.env();
  if (!output.long_text || !paged(session, output.text)) env.out << output.text;
  if (!is_written(env)) return;
  const std::size_t used = rows_of(output.text) + 1;  // and the shell's own line
  // What does not fit the screen anyway gets all of its warnings.
  const bool all = output.long_text || session.arguments().has("--full") || used > env.rows;
  const std::size_t left = all ? 0 : std::max<std::size_t>(env.rows - used, 1);
  print_warnings(env, session.warnings(), left,
                 "beredskab" + session.plan_flag() + " status --full");
}

void answer_in_json(Session& session, const Output& output) {
  session.env().out << render::envelope(output.data ? &*output.data : nullptr, session.warnings());
  require_written(session.env());
}

void print_wrapped(Env& env, const std::string& text, std::size_t first_hang) {
  for (const auto& line : lines_of(env, text, first_hang)) env.err << line << '\n';
}

void print_warnings(Env& env, const std::vector<std::string>& warnings, std::size_t rows,
                    std::string_view command) {
  auto lines = lines_of(env, warnings);
  constexpr std::size_t least = 3;
  const std::size_t most = std::max(rows, least);
  const bool cut = env.interactive && env.out_is_terminal && rows > 0 && lines.size() > most;
  const std::size_t hidden = cut ? lines.size() - (most - 1) : 0;
  lines.resize(lines.size() - hidden);
  for (const auto& line : lines) env.err << line << '\n';
  if (hidden > 0) print_wrapped(env, fmt::format("  … og {} linjer til: {}", hidden, command), 2);
}

std::size_t warning_rows(const Env& env, const std::vector<std::string>& warnings) {
  return lines_of(env, warnings).size();
}

}  // namespace cli
