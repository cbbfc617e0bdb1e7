// A mail to one person, as the program that sends mail takes it.
#pragma once

#include <string>

#include "model/scalars.hpp"

namespace render {

struct Letter {
  model::PersonId who;
  model::Email to;
  std::string message;
};

}  // namespace render
