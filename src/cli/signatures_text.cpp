#include "cli/signatures_text.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace cli {

void print_signature(Paper& paper, const render::SignatureRow& row) {
  std::string text = fmt::format("{}: {}", row.line, row.state_text);
  if (row.on) {
    std::vector<std::string> more;
    if (row.who) more.push_back(*row.who);
    if (row.paper) more.push_back("papiret: " + *row.paper);
    if (row.case_number) more.push_back("sag " + *row.case_number);
    more.push_back(*row.id);
    text += fmt::format(" den {} ({})", row.on->text, base::join(more, "; "));
  }
  paper.line(text + '.', 2, 4);
}

}  // namespace cli
