// How a rhythm stands, in a line.
#pragma once

#include <string>

#include "model/rules/duties.hpp"

namespace model::test {

inline std::string told(const Rhythm& rhythm) {
  const auto part = [](const PartState& state) {
    return state.part.first.iso().substr(0, 7) + ": " +
           (state.done ? state.done->iso() : "missing");
  };
  std::string text = part(rhythm.current);
  if (rhythm.before) text += ", before " + part(*rhythm.before);
  if (rhythm.last) text += ", last " + rhythm.last->iso();
  return text;
}

}  // namespace model::test
