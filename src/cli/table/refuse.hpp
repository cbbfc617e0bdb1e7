// How commands end that cannot be carried out.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"

namespace cli {

using base::Error;
using base::Trouble;
using base::UsageError;

// Ends the command where it is so: by what was typed, or by what the folder is like.
inline void refuse_if(bool so, std::string_view what, std::string_view remedy) {
  if (so) throw UsageError(std::string(what), remedy);
}
inline void fail_if(bool so, std::string_view what, std::string_view remedy) {
  if (so) throw Error(Trouble::world, std::string(what), std::string(remedy));
}

}  // namespace cli
