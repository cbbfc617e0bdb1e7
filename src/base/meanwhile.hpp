// Work that goes on while the command does something else; where no thread is to be had, when it is
// asked for.
#pragma once

#include <future>
#include <system_error>

namespace base {

template <class Work>
auto meanwhile(const Work& work) {
  try {
    return std::async(std::launch::async, work);
  } catch (const std::system_error&) {
    return std::async(std::launch::deferred, work);
  }
}

}  // namespace base
