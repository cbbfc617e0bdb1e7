#include "render/formats/dialled.hpp"

#include "model/values/scalars.hpp"

namespace render {

std::string dialled(std::string_view phone) {
  const auto number = model::Phone::parse(phone);
  std::string digits;
  for (const char c : number ? number->number() : std::string(phone)) {
    if (c != ' ') digits += c;
  }
  return number && !number->extension().empty() ? digits + ";ext=" + number->extension() : digits;
}

}  // namespace render
