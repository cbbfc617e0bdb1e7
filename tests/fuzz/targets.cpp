#include "target.hpp"

namespace fuzz {

std::span<const Target> targets() {
  static constexpr Target all[] = {
      {"plans", plans},           {"document", document},       {"plan", plan},
      {"participants", participants}, {"card", card},           {"helhedsplan", helhedsplan},
      {"yaml", yaml},             {"entry", entry},             {"names", names},
      {"times", times},           {"text", text},               {"containers", containers},
      {"page", page},             {"templates", templates},     {"import", import},
  };
  return all;
}

}  // namespace fuzz
