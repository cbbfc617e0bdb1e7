// A plot as a table with bars of SVG, each with its numbers in words.
#pragma once

#include <string>
#include <string_view>

#include "render/markdown/plot.hpp"

namespace render::markdown {

// A text in HTML; what is read as one is not broken.
std::string html_text(std::string_view text);

// The attribute by which a narrow window shows the head of a cell's column; empty where there is
// none.
std::string labelled(std::string_view head);

// By `info`: bars that lie, or of `plot months` a year in a line, with bars that stand.
std::string plot_html(const Plot& plot, std::string_view info);

}  // namespace render::markdown
