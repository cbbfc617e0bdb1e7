// A telephone number as another program dials it.
#pragma once

#include <string>
#include <string_view>

namespace render {

// Without spaces, which not every telephone leaves out itself; an extension as in RFC 3966:
// «12345678;ext=42».
std::string dialled(std::string_view phone);

}  // namespace render
