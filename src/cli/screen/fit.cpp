#include "cli/screen/fit.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/screen/paper.hpp"

namespace cli {

std::size_t rows_of(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

namespace {

class Fitting {
 public:
  Fitting(const std::vector<HeldPart>& parts, std::size_t columns, std::string_view command)
      : parts_(parts), columns_(columns), command_(command) {
    for (const auto& held : parts) shown_.push_back(items(held));
    for (std::size_t i = 0; i < parts.size(); ++i) by_weight_.push_back(i);
    std::ranges::stable_sort(by_weight_, [&](std::size_t a, std::size_t b) {
      const int left = parts[a].part.weight;
      const int right = parts[b].part.weight;
      return left != right ? left < right : a > b;  // of equals the later goes first
    });
  }

  // Empty lines go first, then every part becomes as short as it may, then whole parts go.
  void shrink_to(std::size_t rows) {
    if (count() <= rows) return;
    spaces_ = false;
    for (const auto i : by_weight_) shorten(i, rows);
    for (const auto i : by_weight_) {
      if (count() <= rows) break;
      if (parts_[i].part.weight < Part::always) shown_[i] = 0;
    }
    // What went away for one row is shown again where another gave several: first something of
    // every part that matters, then more of what weighs most, then what is left.
    constexpr int matters = 50;
    for (const int from : {matters, 0}) {
      for (auto i = by_weight_.rbegin(); i != by_weight_.rend(); ++i) {
        if (parts_[*i].part.weight >= from) show_again(*i, rows);
      }
      for (auto i = by_weight_.rbegin(); i != by_weight_.rend(); ++i) grow(*i, rows);
    }
  }

  std::string text() const {
    std::string out;
    const bool ends = !parts_.empty() && parts_.back().part.last;
    for (std::size_t i = 0; i + ends < parts_.size(); ++i) out += text_of(i);
    out += left_out();
    return ends ? out + text_of(parts_.size() - 1) : out;
  }

 private:
  static std::size_t items(const HeldPart& held) {
    return held.pieces.size() - std::min(held.pieces.size(), held.part.heads);
  }
  std::size_t count() const { return rows_of(text()); }
  bool is_left_out(std::size_t i) const { return shown_[i] == 0 && items(parts_[i]) > 0; }

  void shorten(std::size_t i, std::size_t rows) {
    const auto& part = parts_[i].part;
    if (part.weight >= Part::always) return;
    const std::size_t least = std::max<std::size_t>(part.least, 1);
    if (items(parts_[i]) <= least + 1) return;  // the line that says so takes the place of one
    while (shown_[i] > least && count() > rows) --shown_[i];
  }

  void show_again(std::size_t i, std::size_t rows) {
    if (!is_left_out(i)) return;
    const std::size_t least = std::max<std::size_t>(parts_[i].part.least, 1);
    shown_[i] = std::min(items(parts_[i]), least);
    if (count() > rows) shown_[i] = 0;
  }

  void grow(std::size_t i, std::size_t rows) {
    const std::size_t all = items(parts_[i]);
    while (shown_[i] > 0 && shown_[i] < all) {
      const std::size_t before = shown_[i]++;
      if (count() <= rows) continue;
      shown_[i] = all;  // the last few may take no more than the line that counts them
      if (count() > rows) shown_[i] = before;
      return;
    }
  }

  std::string of(const Piece& piece) const {
    return (piece.space_before && spaces_ ? "\n" : "") + piece.text;
  }

  std::string text_of(std::size_t i) const {
    const auto& [part, pieces] = parts_[i];
    if (is_left_out(i)) return {};
    const std::size_t heads = std::min(part.heads, pieces.size());
    const std::size_t hidden = items(parts_[i]) - shown_[i];
    std::string out;
    for (std::size_t k = 0; k < heads; ++k) out += of(pieces[k]);
    if (hidden > 0 && part.newest_last) out += rest(i, hidden);
    const std::size_t first = heads + (part.newest_last ? hidden : 0);
    for (std::size_t k = 0; k < shown_[i]; ++k) out += of(pieces[first + k]);
    if (hidden > 0 && !part.newest_last) out += rest(i, hidden);
    return out;
  }

  std::string lines(const std::string& text, std::size_t indent) const {
    std::string out;
    std::size_t left = indent;
    for (const auto& line : wrapped(text, columns_ - std::min(columns_ - 20, indent + 2))) {
      out += std::string(left, ' ') + line + '\n';
      left = indent + 2;
    }
    return out;
  }

  // «… og 3 til: beredskab call», in line with what it follows.
  std::string rest(std::size_t i, std::size_t hidden) const {
    const auto& [part, pieces] = parts_[i];
    const std::size_t indent = std::min(pieces.back().text.find_first_not_of(' '), columns_ / 4);
    const std::string_view command =
        part.command.empty() ? command_ : std::string_view(part.command);
    const std::string_view of_what = !part.by_line ? "" : hidden == 1 ? " linje" : " linjer";
    return lines(part.newest_last ? fmt::format("… {}{} tidligere: {}", hidden, of_what, command)
                                  : fmt::format("… og {}{} til: {}", hidden, of_what, command),
                 indent);
  }

  std::string left_out() const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const auto& name = parts_[i].part.name;
      if (is_left_out(i) && !name.empty()) base::add_new(names, name);
    }
    if (names.empty()) return {};
    return lines(fmt::format("Ikke vist her: {}. Det hele: {}", base::danish_list(names), command_),
                 0);
  }

  const std::vector<HeldPart>& parts_;
  std::size_t columns_;
  std::string_view command_;
  std::vector<std::size_t> by_weight_;
  std::vector<std::size_t> shown_;  // of each part's pieces that are no headings
  bool spaces_ = true;
};

}  // namespace

std::string whole(const std::vector<HeldPart>& parts) { return Fitting(parts, 0, {}).text(); }

std::string fit(const std::vector<HeldPart>& parts, std::size_t rows, std::size_t columns,
                std::string_view command) {
  Fitting fitting(parts, columns, command);
  fitting.shrink_to(rows);
  return fitting.text();
}

}  // namespace cli
