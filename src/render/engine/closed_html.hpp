// HTML that reaches for nothing outside itself: it runs no script, and names no file and no address
// that a browser or a PDF program would fetch. Templates belong to a workspace, which may have come
// from anywhere, and what they show is confidential.
//
// What is known to be harmless is let through, in a shape that every reader of HTML takes alike;
// all else is a fault. Text from the workspace's data is escaped, so it can hold no element.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace render {

struct MarkupFault {
  base::Code code;
  std::size_t at;  // in bytes
  std::string message;
  std::string remedy;
};

// At most one for each tag; none after something that cannot be followed.
std::vector<MarkupFault> markup_faults(std::string_view html);

}  // namespace render
