// QR codes for paper, as a drawing that a template can put into an SVG.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/fields.hpp"

namespace render {

struct QrView {
  int size;          // of a side in modules, with the quiet zone of four that belongs around it
  std::string path;  // `d` of an SVG path: the dark modules, one unit each

  static constexpr auto fields = base::Table{
      base::field<&QrView::size>("sidens længde i felter, med den hvide kant"),
      base::field<&QrView::path>("de mørke felter, til d i SVG's path"),
  };
};
// Nothing where the text is too long for a code that a telephone reads off paper.
std::optional<QrView> qr_code(std::string_view text);

}  // namespace render
