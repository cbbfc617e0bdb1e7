#include "cli/screen/warnings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/text.hpp"
#include "cli/screen/paper.hpp"

namespace cli {

namespace {

std::vector<std::string> lines_of(const Env& env, const std::string& text, std::size_t first_hang) {
  const std::size_t columns = columns_of(env, env.interactive || env.out_is_terminal);
  std::vector<std::string> lines;
  for (const auto& whole : base::split(base::visible(text, true), '\n')) {
    const std::size_t indent = std::min(whole.find_first_not_of(' '), columns / 4);
    // A command on a line of its own is copied from there: a break within quotes would go along.
    const auto words = std::string_view(whole).substr(std::min(indent, whole.size()));
    if (indent > 0 && words.starts_with("beredskab ") && words.find("   ") == words.npos) {
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
    // Each of its lines is set in below the first.
    std::string text = "Bemærk: ";
    for (const auto& line : base::split(warning, '\n')) {
      const bool first = text.size() == std::string_view("Bemærk: ").size();
      text += (first ? "" : line.starts_with(' ') ? "\n" : "\n  ") + line;
    }
    for (auto& line : lines_of(env, text, 2)) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

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
