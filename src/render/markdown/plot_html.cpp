#include "render/markdown/plot_html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/decimal.hpp"
#include "render/markdown/escape.hpp"

namespace render::markdown {

namespace {

std::string_view colour(Plot::Part part) {
  return part == Plot::Part::dark ? "#444" : part == Plot::Part::middle ? "#888" : "#bbb";
}

// The parts of a bar lie on one another, the longest below; `shape` says the rest of a rectangle
// of that length.
template <class Shape>
std::string parts(const Bar& bar, const Shape& shape) {
  const auto part = [&](int length, Plot::Part of) {
    return fmt::format("<rect {} fill=\"{}\"/>", shape(length), colour(of));
  };
  return (bar.length > bar.middle ? part(bar.length, Plot::Part::light) : "") +
         (bar.middle > bar.dark ? part(bar.middle, Plot::Part::middle) : "") +
         part(bar.dark, Plot::Part::dark);
}

std::string svg(int width, int height, std::string_view box, std::string_view words,
                std::string_view drawn) {
  return fmt::format(
      "<svg width=\"{}\" height=\"{}\" viewBox=\"0 0 {}\" preserveAspectRatio=\"none\" "
      "role=\"img\">"
      "<title>{}</title>{}</svg>",
      width, height, box, html_text(words), drawn);
}

std::string lying(const Plot& plot, std::size_t row, std::size_t bar, int width) {
  const auto drawn = parts(plot.lengths[row][bar], [](int length) {
    return fmt::format("width=\"{}\" height=\"10\"", length);
  });
  return svg(width, 10, "100 10", told(plot, row, bar), drawn);
}

// The sign of the head: a small field in the bar's colour.
std::string legend(Plot::Part part) {
  if (part == Plot::Part::none) return {};
  return fmt::format(
      "<svg width=\"9\" height=\"9\" viewBox=\"0 0 9 9\" aria-hidden=\"true\">"
      "<rect width=\"9\" height=\"9\" fill=\"{}\"/></svg> ",
      colour(part));
}

// One bar stands at the end of its row, each of several after its number, under one head.
std::string bars(const Plot& plot) {
  const bool one = plot.bars.size() == 1;
  std::string head;
  std::vector<std::string> rows(plot.rows.size());
  const auto put_bar = [&](std::size_t bar) {
    const int width = one && !plot.parted ? 160 : 110;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      rows[row] += fmt::format("<td class=\"bar\">{}</td>", lying(plot, row, bar, width));
    }
  };
  for (std::size_t at = 0; at < plot.columns.size(); ++at) {
    const auto& column = plot.columns[at];
    const auto bar = std::ranges::find(plot.bars, at);
    const bool shared = !one && bar != plot.bars.end();
    const std::string_view number = at > 0 ? " class=\"number\"" : "";
    head += fmt::format("<th scope=\"col\"{}>{}{}</th>", shared ? " colspan=\"2\"" : number,
                        plot.parted ? legend(column.part) : "", html_text(column.name));
    for (std::size_t row = 0; row < rows.size(); ++row) {
      rows[row] += fmt::format("<td{}{}>{}</td>", number, at > 0 ? labelled(column.name) : "",
                               html_text(plot.rows[row][at]));
    }
    if (shared) put_bar(static_cast<std::size_t>(bar - plot.bars.begin()));
  }
  if (one) {
    head += "<td></td>";
    put_bar(0);
  }
  std::string html =
      fmt::format("<table class=\"plot\">\n<thead><tr>{}</tr></thead>\n<tbody>\n", head);
  for (const auto& row : rows) html += "<tr>" + row + "</tr>\n";
  return html + "</tbody>\n</table>\n";
}

constexpr std::array month_names{"jan", "feb", "mar", "apr", "maj", "jun",
                                 "jul", "aug", "sep", "okt", "nov", "dec"};

std::string standing(const Plot& plot, std::size_t row) {
  if (plot.bars.empty()) return html_text(plot.rows[row].at(1));
  const auto drawn = parts(plot.lengths[row].front(), [](int length) {
    return fmt::format("width=\"24\" height=\"{}\"", length);
  });
  return fmt::format("{}<br>{}",
                     svg(24, 64, "24 100", told(plot, row, 0),
                         fmt::format("<g transform=\"matrix(1 0 0 -1 0 100)\">{}</g>", drawn)),
                     html_text(plot.rows[row].at(1)));
}

// Rows are called `jan 2026`; the number beside a year is the sum of their first numbers. Years
// between two others that no row is of had nothing.
std::string years(const Plot& plot) {
  struct Year {
    std::array<std::string, month_names.size()> months;
    std::int64_t total = 0;
  };
  std::map<std::int64_t, Year> all;
  for (std::size_t row = 0; row < plot.rows.size(); ++row) {
    const std::string& label = plot.rows[row].front();
    const auto space = std::min(label.rfind(' '), label.size());
    const auto month = std::ranges::find(month_names, label.substr(0, 3));
    const auto name =
        number_of(label.substr(std::min(space + 1, label.size()))) / base::Decimal::one;
    if (month == month_names.end() || name < 1 || name > 9999) continue;
    Year& year = all[name];
    year.total += number_of(plot.rows[row].at(1));
    year.months[static_cast<std::size_t>(month - month_names.begin())] = standing(plot, row);
  }
  std::string html = "<table class=\"year\">\n<thead><tr><td></td>";
  for (const auto* name : month_names) html += fmt::format("<th scope=\"col\">{}</th>", name);
  html += "</tr></thead>\n<tbody>\n";
  const auto last = all.empty() ? 0 : all.rbegin()->first;
  for (auto year = all.empty() ? 1 : all.begin()->first; year <= last; ++year) {
    const Year& of_year = all[year];
    html += fmt::format("<tr><th scope=\"row\">{}", year);
    if (of_year.total == 0) {
      html += "</th><td colspan=\"12\">ingen</td>";
    } else {
      html += fmt::format("<br><span class=\"sum\">{} i alt</span></th>",
                          of_year.total / base::Decimal::one);
      for (std::size_t month = 0; month < of_year.months.size(); ++month) {
        html +=
            fmt::format("<td{}>{}</td>", labelled(month_names.at(month)), of_year.months[month]);
      }
    }
    html += "</tr>\n";
  }
  return html + "</tbody>\n</table>\n";
}

}  // namespace

std::string html_text(std::string_view text) { return escape(text, Format::html); }

std::string labelled(std::string_view head) {
  // What closed HTML takes for code in an attribute is left out.
  const bool plain = head.find_first_of("\\@(") == head.npos;
  return head.empty() || !plain ? std::string()
                                : fmt::format(" data-label=\"{}\"", html_text(head));
}

std::string plot_html(const Plot& plot, std::string_view info) {
  return info == "plot months" && plot.columns.size() > 1 ? years(plot) : bars(plot);
}

}  // namespace render::markdown
