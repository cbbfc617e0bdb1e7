// Text for the terminal: lines of the terminal's width, hanging indents, and bold, colour and signs
// where the terminal takes them. Whatever is put on it is made harmless first.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "cli/screen/fit.hpp"
#include "cli/session/session.hpp"
#include "render/views/when.hpp"

namespace cli {

// With spaces at which Paper breaks no line: a telephone number, a command to type.
std::string unbroken(std::string_view text);
// With ordinary spaces again, for what is not put on a Paper.
std::string spaced(std::string_view unbroken);
// Breaks into lines as documents do, dates and numbers whole; the spaces that unbroken() made are
// ordinary ones again.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);
// Of a text that is too long to be read through, the first lines, and how the rest is shown.
std::string first_lines(Session& session, const std::string& text);
// Of the terminal, within what can be read; a pipe or a file gets 80.
std::size_t columns_of(const Env& env, bool is_terminal);

// What a line means beside its words, which say it too: a colour and a sign, on a terminal.
enum class Tone { plain, done, urgent };

// How long ago, or how soon: «for 12 min. siden», «om 2 t. 5 min.», «lige nu»; empty from a day on,
// where the date says more.
std::string from_now(const base::Instant& then, const base::Instant& now);

inline constexpr std::size_t id_width = 6;  // of a short id

template <class Rows>
std::size_t widest_id(const Rows& rows) {
  std::size_t widest = 0;
  for (const auto& row : rows) widest = std::max(widest, row.id.size());
  return widest;
}
// « 9.» where the last is 12: a label as wide as those below it.
std::string numbered(int number, int last);

class Paper {
 public:
  // What goes to a terminal is as wide as that; a pipe or a file gets 80 columns, no style, and
  // all. A sheet is what -o puts in a file; else that is something beside the answer.
  enum class Holds { answer, sheet };
  explicit Paper(Session& session, Holds holds = Holds::answer);

  void blank();
  void heading(std::string_view text);  // bold, on lines of its own
  // Wrapped; lines after the first are indented by `hang` columns more than `indent`.
  void line(std::string_view text, std::size_t indent = 0, std::size_t hang = 2,
            Tone tone = Tone::plain);
  // As many on a line as it has room for.
  void side_by_side(const std::vector<std::string>& texts);
  // A label of `label_width` columns and the text beside it, which wraps under itself.
  void row(std::string_view label, std::size_t label_width, std::string_view text,
           std::size_t indent = 2, Tone tone = Tone::plain);
  // The items below a line, behind an empty one; nothing where there is none.
  template <class Items, class Print>
  void list(std::string_view heading, const Items& items, const Print& print) {
    if (items.empty()) return;
    blank();
    line(heading);
    for (const auto& item : items) print(item);
  }
  // As it is, for text that has its own shape.
  void raw(std::string_view text) { add(std::string(text)); }

  // What to do next, a line each; from then on, for JSON too, with the plan and ordinary spaces.
  void steps(std::vector<std::string>& next, std::size_t indent = 0, std::size_t hang = 2);

  // From here on the answer is to fit the screen; `command` prints all of it, with the plan.
  void fit(std::string_view command) { command_ = session_.in_plan(command); }
  // What follows belongs to this part.
  void part(Part part) {
    if (held_) return;
    part.command = of_plan_->in_plan(part.command);
    parts_.push_back({std::move(part), {}});
  }
  // Until it is let go all belongs to the part that was begun last.
  void hold(bool held) { held_ = held; }

  std::size_t columns() const { return columns_; }
  bool bold() const { return styled_; }
  // The answer is read now, where it is printed.
  bool terminal() const { return terminal_; }
  // « (for 12 min. siden)», where it is.
  std::string from_now(const render::When& when) const;
  // What follows is of this session's plan: so are the commands that are shown unbroken.
  void of(Session& session) { of_plan_ = &session; }
  std::string take();

 private:
  void add(std::string text);
  std::string prepared(std::string_view text) const;  // harmless, and with its plan

  Session& session_;
  Session* of_plan_;
  bool terminal_;
  std::size_t columns_;
  bool styled_;
  std::string command_;  // empty: it need not fit
  bool held_ = false;
  bool space_ = false;  // an empty line before what comes next
  std::vector<HeldPart> parts_;
};

}  // namespace cli
