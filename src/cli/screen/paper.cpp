#include "cli/screen/paper.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "base/text.hpp"
#include "cli/line/suggested.hpp"
#include "cli/screen/answer.hpp"
#include "render/markdown/whole_parts.hpp"

namespace cli {

namespace {

constexpr std::size_t usual_columns = 80;
constexpr std::size_t least_columns = 40;
constexpr std::string_view no_break_space = "\u00a0";

struct Style {
  std::string_view begin;
  std::string_view sign;
};

Style style_of(Tone tone) {
  switch (tone) {
    case Tone::plain: return {"", ""};
    case Tone::done: return {"\x1b[32m", "✓ "};
    case Tone::urgent: return {"\x1b[1;31m", "! "};
  }
  return {"", ""};
}

std::string in_style(std::string_view text, std::string_view begin) {
  if (begin.empty()) return std::string(text);
  return std::string(begin).append(text).append("\x1b[0m");
}

bool takes_style(Session& session) {
  const auto& env = session.env();
  return !session.arguments().has("--no-color") && !env.variable("NO_COLOR") &&
         env.variable("TERM") != "dumb";
}

bool goes_to_screen(Session& session, Paper::Holds holds) {
  const bool file = holds == Paper::Holds::sheet && session.arguments().given("--output");
  return session.env().out_is_terminal && !file;
}

// A suggested command is copied from where it stands: it is whole where a line has room for it.
std::string with_whole_commands(std::string text, std::size_t columns) {
  const auto all = suggested_in(text);
  for (auto one = all.rbegin(); one != all.rend(); ++one) {
    const auto command = text.substr(one->begin, one->end - one->begin);
    if (base::width(command) <= columns)
      text.replace(one->begin, command.size(), unbroken(command));
  }
  return text;
}

}  // namespace

std::string unbroken(std::string_view text) {
  return base::join(base::split(text, ' '), no_break_space);
}

std::string spaced(std::string_view unbroken) {
  return base::replaced(unbroken, no_break_space, " ");
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  const auto whole =
      render::markdown::with_whole_parts(with_whole_commands(std::string(text), columns));
  std::vector<std::string> lines;
  for (const auto& line : base::split(whole, '\n')) {
    auto pieces = base::split(line, ' ');
    for (auto& piece : pieces) {
      // What was to stay together is broken all the same where it is wider than the screen.
      if (base::width(piece) > columns) piece = spaced(piece);
    }
    for (const auto& part : base::wrap(base::join(pieces, " "), columns))
      lines.push_back(spaced(part));
  }
  return lines;
}

std::string first_lines(Session& session, const std::string& text) {
  constexpr std::size_t most_lines = 200;
  constexpr std::size_t most_columns = 1000;
  if (session.arguments().has("--full")) return text;
  auto lines = base::split(text, '\n');
  const bool ended = lines.back().empty();
  const std::size_t count = lines.size() - (ended ? 1 : 0);
  if (count > most_lines) {
    lines.resize(most_lines);
    lines.push_back(fmt::format("… og {} til. Se det hele: tilføj --full",
                                base::counted(count - most_lines, "linje", "linjer")));
    if (ended) lines.emplace_back();
  }
  for (auto& line : lines) line = base::cut(line, most_columns);
  return base::join(lines, "\n");
}

std::size_t columns_of(const Env& env, bool is_terminal) {
  return is_terminal ? std::max(env.columns, least_columns) : usual_columns;
}

Paper::Paper(Session& session, Holds holds)
    : session_(session),
      of_plan_(&session),
      terminal_(goes_to_screen(session, holds) && !session.json()),
      columns_(columns_of(session.env(), goes_to_screen(session, holds))),
      styled_(goes_to_screen(session, holds) && takes_style(session)),
      parts_(1) {}

void Paper::add(std::string text) {
  auto& [part, pieces] = parts_.back();
  if (!part.by_line) {
    pieces.push_back({std::move(text), std::exchange(space_, false)});
    return;
  }
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    pieces.push_back({text.substr(at, end - at), std::exchange(space_, false)});
    at = end;
  }
}

void Paper::steps(std::vector<std::string>& next, std::size_t indent, std::size_t hang) {
  for (auto& step : next) {
    step = session_.in_plan(spaced(step));
    line(step, indent, hang);
  }
}

std::string from_now(const base::Instant& then, const base::Instant& now) {
  constexpr std::int64_t hour = 60;
  constexpr std::int64_t day = 24 * hour;
  const std::int64_t seconds = now.utc_seconds() - then.utc_seconds();
  const std::int64_t minutes = std::abs(seconds) / 60;
  if (minutes == 0) return "lige nu";
  if (minutes >= day) return {};
  std::string span =
      minutes < hour ? fmt::format("{} min.", minutes) : fmt::format("{} t.", minutes / hour);
  if (minutes >= hour && minutes % hour > 0) span += fmt::format(" {} min.", minutes % hour);
  return seconds > 0 ? fmt::format("for {} siden", span) : fmt::format("om {}", span);
}

std::string Paper::from_now(const render::When& when) const {
  const auto then = base::Instant::parse(when.iso);
  if (!terminal_ || !then) return {};
  const auto text = cli::from_now(*then, session_.now());
  return text.empty() ? text : " (" + text + ')';
}

std::string numbered(int number, int last) {
  return fmt::format("{:>{}}.", number, std::to_string(last).size());
}

void Paper::blank() {
  const bool any =
      std::ranges::any_of(parts_, [](const auto& held) { return !held.pieces.empty(); });
  space_ = space_ || any;
}

std::string Paper::prepared(std::string_view text) const {
  auto shown = base::visible(text, true);
  const auto program = unbroken("beredskab ");
  if (of_plan_->plan_flag().empty() || shown.find(program) == shown.npos) return shown;
  // Only what is of one piece is a command of ours: the rest may be somebody's words.
  auto pieces = base::split(shown, ' ');
  for (auto& piece : pieces) {
    if (piece.find(program) != piece.npos) piece = unbroken(of_plan_->in_plan(spaced(piece)));
  }
  return base::join(pieces, " ");
}

void Paper::heading(std::string_view text) {
  std::string out;
  for (const auto& line : wrapped(base::visible(text), columns_)) {
    out += in_style(line, styled_ ? "\x1b[1m" : "") + '\n';
  }
  add(std::move(out));
}

void Paper::line(std::string_view text, std::size_t indent, std::size_t hang, Tone tone) {
  const auto style = style_of(styled_ ? tone : Tone::plain);
  const std::size_t room = columns_ - std::min(columns_ - 20, indent + hang);
  std::string out;
  std::size_t left = indent;
  for (const auto& line : wrapped(std::string(style.sign) + prepared(text), room)) {
    out.append(line.empty() ? 0 : left, ' ');
    out += in_style(line, style.begin) + '\n';
    left = indent + hang;
  }
  add(std::move(out));
}

void Paper::side_by_side(const std::vector<std::string>& texts) {
  constexpr std::string_view gap = "   ";
  std::string together;
  for (const auto& text : texts) {
    const bool fits = base::width(together) + gap.size() + base::width(text) <= columns_;
    if (!together.empty() && !fits) line(std::exchange(together, {}));
    together += together.empty() ? text : std::string(gap) + text;
  }
  if (!together.empty()) line(together);
}

void Paper::row(std::string_view label, std::size_t label_width, std::string_view text,
                std::size_t indent, Tone tone) {
  const auto style = style_of(styled_ ? tone : Tone::plain);
  const std::size_t left = indent + label_width + 2;
  const std::size_t room = columns_ - std::min(columns_ - 20, left);
  const auto lines = wrapped(std::string(style.sign) + prepared(text), room);
  const std::string shown = base::visible(label);
  std::string out;
  for (std::size_t i = 0; i < lines.size() || i == 0; ++i) {
    std::string line(indent, ' ');
    line += base::pad(i == 0 ? std::string_view(shown) : std::string_view(), label_width);
    line += "  ";
    if (i < lines.size() && !lines[i].empty()) line += in_style(lines[i], style.begin);
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + '\n';
  }
  add(std::move(out));
}

std::string Paper::take() {
  if (space_) raw("\n");
  space_ = false;
  const auto parts = std::move(parts_);
  parts_ = std::vector<HeldPart>(1);
  if (command_.empty() || !terminal_ || session_.arguments().has("--full")) return whole(parts);
  // The last row is the shell's.
  const std::size_t rows = session_.env().rows - 1;
  const std::size_t below = warning_rows(session_.env(), session_.warnings());
  return cli::fit(parts, rows - std::min(below, rows / 3), columns_, command_);
}

}  // namespace cli
