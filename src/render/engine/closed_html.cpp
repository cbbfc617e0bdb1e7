#include "render/engine/closed_html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "base/contains.hpp"

namespace render {

namespace {

using base::Code;

// clang-format off
constexpr std::array elements{
    "html", "head", "meta", "title", "style", "body", "div", "span", "h1", "h2", "h3", "h4", "h5",
    "h6", "p", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup",
    "col", "thead", "tbody", "tfoot", "tr", "th", "td", "strong", "em", "b", "i", "u", "s", "del",
    "ins", "small", "sub", "sup", "mark", "code", "pre", "blockquote", "section", "article",
    "header", "footer", "main", "nav", "aside", "figure", "figcaption", "time", "abbr", "a", "img",
    "wbr", "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "desc", "defs", "pattern", "details", "summary", "label"};

constexpr std::array attributes{
    "charset", "class", "colspan", "content", "cx", "cy", "d", "data-label", "datetime", "dir",
    "dominant-baseline",
    "dx", "dy", "fill", "fill-opacity", "fill-rule", "focusable", "font-family", "font-size",
    "font-weight", "height", "href", "id", "lang", "name", "opacity", "open", "patternunits",
    "points", "preserveaspectratio", "r", "role", "rowspan", "rx", "ry", "scope", "shape-rendering",
    "span", "start", "stroke", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
    "stroke-opacity", "stroke-width", "style", "alt", "text-anchor", "title", "transform", "value",
    "viewbox", "width", "x", "x1", "x2", "xmlns", "y", "y1", "y2"};
// clang-format on

// In style sheets and attributes: what fetches.
constexpr std::array reaching{"url(", "src(", "image(", "image-set(", "@import"};
constexpr std::array entities{"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;"};
constexpr std::array own_links{"#", "mailto:", "tel:"};
constexpr std::array own_images{"data:image/png;base64,", "data:image/jpeg;base64,",
                                "data:image/gif;base64,"};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
using base::is_letter;
bool is_name(char c) { return is_letter(c) || base::is_digit(c) || c == '-' || c == ':'; }

template <class Words>
bool begins_with_one(std::string_view text, const Words& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

std::optional<std::string> reaching_word(std::string_view text) {
  const auto folded = base::to_lower(text);
  for (const auto* word : reaching) {
    if (folded.find(word) != std::string_view::npos) return word;
  }
  return std::nullopt;
}

// What other words can hide behind.
bool has_code(std::string_view value) {
  if (value.find('\\') != std::string_view::npos) return true;
  for (auto at = value.find('&'); at != std::string_view::npos; at = value.find('&', at + 1)) {
    if (!begins_with_one(value.substr(at), entities)) return true;
  }
  return false;
}

constexpr auto nothing_runs = "Fjern det: et dokument henter intet udefra, og intet i det kører.";
constexpr auto nothing_fetched = "Fjern det: et dokument henter intet udefra.";
constexpr auto plain_character = "Skriv tegnet selv.";

bool may_stand(std::string_view element, std::string_view attribute) {
  if (attribute == "src") return element == "img";
  return attribute.starts_with("aria-") || base::contains(attributes, attribute);
}

class Scanner {
 public:
  explicit Scanner(std::string_view html) : html_(html) {}

  std::vector<MarkupFault> scan() {
    for (at_ = html_.find('<'); at_ != std::string_view::npos; at_ = html_.find('<', at_)) {
      begin_ = at_;
      const auto rest = html_.substr(at_);
      const bool followed = rest.starts_with("<!--")                                  ? comment()
                            : base::to_lower(rest.substr(0, 15)) == "<!doctype html>" ? skip(15)
                            : rest.starts_with("</")                                  ? end_tag()
                                                                                      : tag();
      if (followed) continue;
      fault(Code::html_unclear, "Det, der begynder her, kan ikke følges.",
            "Skriv <navn egenskab=\"værdi\">, og &lt; for tegnet selv.");
      break;
    }
    return std::move(faults_);
  }

 private:
  bool skip(std::size_t count) {
    at_ += count;
    return true;
  }

  void fault(Code code, std::string message, std::string remedy) {
    if (!faults_.empty() && faults_.back().at == begin_) return;
    faults_.push_back({code, begin_, std::move(message), std::move(remedy)});
  }

  // Without a `<`, since where a comment ends is not the same everywhere.
  bool comment() {
    const auto end = html_.find("-->", at_ + 4);
    if (end == std::string_view::npos ||
        html_.substr(at_ + 4, end - at_ - 4).find_first_of("<>") != std::string_view::npos)
      return false;
    return skip(end + 3 - at_);
  }

  std::string name() {
    const auto begin = at_;
    while (at_ < html_.size() && is_name(html_[at_])) ++at_;
    return base::to_lower(html_.substr(begin, at_ - begin));
  }
  void spaces() {
    while (at_ < html_.size() && is_space(html_[at_])) ++at_;
  }
  bool take(char c) {
    if (at_ >= html_.size() || html_[at_] != c) return false;
    ++at_;
    return true;
  }

  bool end_tag() {
    at_ += 2;
    if (name().empty()) return false;
    spaces();
    return take('>');
  }

  bool tag() {
    ++at_;
    if (at_ >= html_.size() || !is_letter(html_[at_])) return false;
    const std::string element = name();
    if (!base::contains(elements, element)) {
      fault(Code::html_element, fmt::format("Elementet <{}> kan ikke stå i et dokument.", element),
            nothing_runs);
    }
    for (spaces(); !take('>'); spaces()) {
      if (take('/')) continue;
      if (!attribute(element)) return false;
    }
    return element != "style" || style_sheet();
  }

  bool attribute(const std::string& element) {
    const std::string attribute_name = name();
    if (attribute_name.empty()) return false;
    std::string_view value;
    if (take('=')) {
      if (!take('"')) return false;
      const auto end = html_.find('"', at_);
      if (end == std::string_view::npos) return false;
      value = html_.substr(at_, end - at_);
      at_ = end + 1;
      if (value.find('<') != std::string_view::npos) return false;
    }
    judge(element, attribute_name, value);
    return true;
  }

  void judge(const std::string& element, const std::string& name, std::string_view value) {
    if (!may_stand(element, name)) {
      fault(Code::html_attribute,
            fmt::format("Egenskaben «{}» kan ikke stå i <{}>.", name, element), nothing_runs);
    } else if (const auto word = reaching_word(value)) {
      fault(Code::html_address, fmt::format("Egenskaben «{}» indeholder «{}».", name, *word),
            nothing_fetched);
    } else if (has_code(value)) {
      fault(Code::html_unclear,
            fmt::format("Egenskaben «{}» indeholder et tegn, der er skrevet som kode.", name),
            plain_character);
    } else if (name == "href" && !begins_with_one(value, own_links)) {
      fault(
          Code::html_address, "Linket kan føre ud af dokumentet.",
          "Skriv et sted i dokumentet (#…), en e-mail (mailto:…) eller et telefonnummer (tel:…).");
    } else if (name == "src" && !begins_with_one(value, own_images)) {
      fault(Code::html_address, "Billedet står ikke i selve skabelonen.",
            "Læg det ind i den: src=\"data:image/png;base64,…\".");
    }
  }

  bool style_sheet() {
    const auto end = base::to_lower(html_.substr(at_)).find("</style");
    if (end == std::string_view::npos) return false;
    const auto sheet = html_.substr(at_, end);
    if (sheet.find_first_of("<&") != std::string_view::npos) return false;
    if (const auto word = reaching_word(sheet)) {
      begin_ = at_ + base::to_lower(sheet).find(*word);
      fault(Code::html_address, fmt::format("Typografien indeholder «{}».", *word),
            nothing_fetched);
    } else if (has_code(sheet)) {
      begin_ = at_ + sheet.find('\\');
      fault(Code::html_unclear, "Typografien indeholder et tegn, der er skrevet som kode.",
            plain_character);
    }
    return skip(end);
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;
  std::vector<MarkupFault> faults_;
};

}  // namespace

std::vector<MarkupFault> markup_faults(std::string_view html) { return Scanner(html).scan(); }

}  // namespace render
