#include "target.hpp"

namespace fuzz {

std::span<const Target> targets() {
  static constexpr Target all[] = {
      {"document", document}, {"plan", plan},           {"participants", participants},
      {"entry", entry},       {"exact", exact},         {"yaml", yaml},
      {"import", import},     {"times", times},         {"text", text},
      {"markdown", markdown}, {"templates", templates}, {"contacts", contacts},
  };
  return all;
}

}  // namespace fuzz
