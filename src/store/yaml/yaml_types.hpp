// Which bare words a YAML reader, of version 1.1 or 1.2, takes for something else than text.
#pragma once

#include <string_view>

namespace store {

bool is_typed_by_yaml(std::string_view text);

}  // namespace store
