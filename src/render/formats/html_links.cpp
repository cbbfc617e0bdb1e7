#include "render/formats/html_links.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "model/values/scalars.hpp"
#include "render/formats/html_texts.hpp"

namespace render {

namespace {

constexpr std::string_view no_break = "&nbsp;";

// What stands before and after a word, without being of it; entities before the sign that ends
// them.
constexpr std::array signs{"&quot;", "&lt;", "&gt;", "&#39;", "(", ")", ".", ",",
                           ":",      ";",    "!",    "?",     "/", "«", "»"};

using base::all_digits;
using base::is_digit;

// A word of a text, without the signs around it: places in the text.
struct Word {
  std::size_t begin, end;      // bare
  std::size_t before, behind;  // with them
  bool ends_bare() const { return end == behind; }
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  const auto space_at = [&](std::size_t at) -> std::size_t {
    if (text[at] == ' ' || text[at] == '\n') return 1;
    return text.substr(at).starts_with(no_break) ? no_break.size() : 0;
  };
  for (std::size_t at = 0; at < text.size();) {
    if (const auto space = space_at(at)) {
      at += space;
      continue;
    }
    Word word{at, at, at, at};
    while (at < text.size() && space_at(at) == 0) ++at;
    word.end = word.behind = at;
    for (bool found = true; std::exchange(found, false);) {
      const auto rest = text.substr(word.begin, word.end - word.begin);
      for (const std::string_view sign : signs) {
        if (found || rest.empty()) break;
        if (rest.starts_with(sign)) {
          word.begin += sign.size();
          found = true;
        } else if (rest.ends_with(sign)) {
          word.end -= sign.size();
          found = true;
        }
      }
    }
    words.push_back(word);
  }
  return words;
}

class Linker {
 public:
  // `phone`: that all of it is a number, if it can be one.
  Linker(std::string_view text, bool phone) : text_(text), words_(words_of(text)), phone_(phone) {}

  std::string linked() {
    std::string html;
    std::size_t done = 0;
    for (std::size_t at = 0; at < words_.size();) {
      const std::size_t begin = words_[at].begin;
      std::size_t next = at + 1;
      std::string link = address(at);
      if (link.empty()) link = number(at, next);
      if (link.empty()) link = long_word(at);
      if (!link.empty()) {
        html.append(text_.substr(done, begin - done)).append(link);
        done = words_[next - 1].end;
      }
      at = next;
    }
    return html.append(text_.substr(done));
  }

 private:
  std::string_view bare(std::size_t at) const {
    if (at >= words_.size()) return {};
    return text_.substr(words_[at].begin, words_[at].end - words_[at].begin);
  }

  // The words from `at` to the one before `next`, as they stand.
  std::string_view up_to(std::size_t at, std::size_t next) const {
    return text_.substr(words_[at].begin, words_[next - 1].end - words_[at].begin);
  }

  std::string address(std::size_t at) const {
    const auto word = bare(at);
    if (word.find('@') == std::string_view::npos ||
        word.find_first_of("&/:;,()[]\\%?#|") != std::string_view::npos)
      return {};
    if (!model::Email::parse(word)) return {};
    std::string encoded;
    for (const char c : word) {
      const bool plain = base::is_letter(c) || is_digit(c) ||
                         std::string_view("@._-+~").find(c) != std::string_view::npos;
      encoded += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    // No address breaks, but for one that no column has room for.
    constexpr std::size_t longest = 40;
    return fmt::format("<a {}href=\"mailto:{}\">{}</a>",
                       word.size() > longest ? "class=\"wide\" " : "", encoded, word);
  }

  // Lines break at signs of themselves; a word without one may push a column off the page.
  std::string long_word(std::size_t at) const {
    constexpr std::size_t longest = 30;
    std::size_t length = 0;
    for (const char c : bare(at)) {
      length = c == '-' || c == '/' ? 0 : length + (base::begins_character(c) ? 1 : 0);
      if (length > longest) return fmt::format("<span class=\"wide\">{}</span>", bare(at));
    }
    return {};
  }

  // The words that are digits, from `at`; `next` is set behind them. Whether they are a telephone
  // number is judged of them all together.
  std::string number(std::size_t at, std::size_t& next) const {
    const bool abroad = bare(at).starts_with('+');
    if (!all_digits(bare(at).substr(abroad ? 1 : 0))) return {};
    std::vector<std::string_view> groups{bare(at).substr(abroad ? 1 : 0)};
    while (next < words_.size() && words_[next - 1].ends_bare() && all_digits(bare(next)) &&
           words_[next].begin == words_[next].before) {
      groups.push_back(bare(next++));
    }
    if (!is_telephone(at, abroad, groups)) return {};
    std::string typed = abroad ? "+" : "";
    for (const auto& group : groups) typed += group;
    auto shown = std::string(up_to(at, next));
    if (words_[next - 1].ends_bare() && extension_at(next)) {
      typed += fmt::format(" lok. {}", bare(next + 1));
      const auto extension =
          text_.substr(words_[next].begin, words_[next + 1].end - words_[next].begin);
      shown = fmt::format("<span class=\"nowrap\">{}</span> <span class=\"nowrap\">{}</span>",
                          shown, extension);
      next += 2;
    }
    if (!model::Phone::parse(typed)) return {};
    return fmt::format("<a href=\"tel:{}\">{}</a>", dialled(typed), shown);
  }

  bool extension_at(std::size_t at) const {
    return bare(at) == "lok" && at + 1 < words_.size() && all_digits(bare(at + 1)) &&
           text_.substr(words_[at].end, words_[at].behind - words_[at].end) == "." &&
           words_[at].begin == words_[at].before;
  }

  bool is_telephone(std::size_t at, bool abroad,
                    const std::vector<std::string_view>& groups) const {
    constexpr std::size_t danish_digits = 8;
    constexpr std::size_t most_digits = 15;
    constexpr std::array<std::string_view, 3> short_numbers{"112", "114", "1813"};
    std::size_t digits = 0;
    for (const auto& group : groups) digits += group.size();
    if (phone_ && at == 0 && words_.front().begin == 0) return true;
    const auto before = at == 0 ? std::string() : base::case_fold(bare(at - 1));
    if (is_one_of(before, {"cvr", "ean", "konto", "sag", "j.nr", "journal", "p-n", "reg"}))
      return false;
    if (abroad) return digits >= danish_digits && digits <= most_digits;
    const bool ring = before == "ring" || before == "ringer";
    if (ring && groups.size() == 1 && base::contains(short_numbers, groups.front())) {
      return true;
    }
    if (digits != danish_digits || groups.front().front() == '0') return false;
    if (groups.size() == 1) {
      return ring || is_one_of(before, {"tlf", "telefon", "mobil"});
    }
    return std::ranges::all_of(
        groups, [&](std::string_view group) { return group.size() == groups.front().size(); });
  }

  static bool is_one_of(std::string_view word, std::initializer_list<std::string_view> beginnings) {
    return std::ranges::any_of(
        beginnings, [&](std::string_view beginning) { return word.starts_with(beginning); });
  }

  std::string_view text_;
  std::vector<Word> words_;
  bool phone_;
};

}  // namespace

std::string dialled(std::string_view phone) {
  const auto number = model::Phone::parse(phone);
  std::string digits = number ? number->number() : std::string(phone);
  std::erase(digits, ' ');
  return number && !number->extension().empty() ? digits + ";ext=" + number->extension() : digits;
}

std::string with_links(std::string_view html) {
  return with_texts(html, [](std::string_view text, const TextPlace& place) {
    return Linker(text, place.phone).linked();
  });
}

}  // namespace render
