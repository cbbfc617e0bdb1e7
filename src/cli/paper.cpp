#include "cli/paper.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/whole_times.hpp"

namespace cli {

namespace {
constexpr std::size_t usual_columns = 80;
constexpr std::size_t least_columns = 40;
constexpr std::string_view no_break_space = "\u00a0";
}  // namespace

std::string unbroken(std::string_view text) {
  return base::join(base::split(text, ' '), no_break_space);
}

std::string spaced(std::string_view unbroken) {
  std::string plain;
  for (auto at = unbroken.find(no_break_space); at != unbroken.npos;
       at = unbroken.find(no_break_space)) {
    plain.append(unbroken.substr(0, at)).push_back(' ');
    unbroken.remove_prefix(at + no_break_space.size());
  }
  return plain.append(unbroken);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  auto lines = base::wrap(base::with_whole_times(text), columns);
  for (auto& line : lines) line = spaced(line);
  return lines;
}

Paper::Paper(Session& session)
    : columns_(session.env().out_is_terminal ? std::max(session.env().columns, least_columns)
                                             : usual_columns),
      bold_(session.env().out_is_terminal && !session.arguments().has("--no-color") &&
            !session.env().variable("NO_COLOR")) {}

void Paper::blank() {
  if (!out_.empty()) out_ += '\n';
}

void Paper::heading(std::string_view text) {
  for (const auto& line : wrapped(base::visible(text), columns_)) {
    if (bold_) out_ += "\x1b[1m";
    out_ += line;
    if (bold_) out_ += "\x1b[0m";
    out_ += '\n';
  }
}

void Paper::line(std::string_view text, std::size_t indent, std::size_t hang) {
  const std::size_t room = columns_ - std::min(columns_ - 20, indent + hang);
  bool first = true;
  for (const auto& line : wrapped(base::visible(text, true), room)) {
    out_.append(line.empty() ? 0 : first ? indent : indent + hang, ' ');
    out_ += line;
    out_ += '\n';
    first = false;
  }
}

void Paper::row(std::string_view label, std::size_t label_width, std::string_view text,
                std::size_t indent) {
  const std::size_t left = indent + label_width + 2;
  const std::size_t room = columns_ - std::min(columns_ - 20, left);
  const auto lines = wrapped(base::visible(text, true), room);
  std::string shown = base::visible(label);
  for (std::size_t i = 0; i < lines.size() || i == 0; ++i) {
    std::string line(indent, ' ');
    line += base::pad(i == 0 ? std::string_view(shown) : std::string_view(), label_width);
    line += "  ";
    if (i < lines.size()) line += lines[i];
    line.erase(line.find_last_not_of(' ') + 1);
    out_ += line;
    out_ += '\n';
  }
}

}  // namespace cli
