// What is fed with hostile bytes. Each target runs under libFuzzer (tests/fuzz/run), and in the
// unit tests over the inputs that once found something (tests/fuzz/findings/<target>/).
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace fuzz {

struct Finding : std::logic_error {
  using std::logic_error::logic_error;
};

// Throws a Finding where what must hold does not.
inline void require(bool holds, const std::string& what) {
  if (!holds) throw Finding(what);
}

struct Target {
  std::string_view name;
  void (*run)(std::string_view bytes);
};

std::span<const Target> targets();

void document(std::string_view bytes);
void plan(std::string_view bytes);  // and the other files of a plan's folder, by their `format`
void participants(std::string_view bytes);
void entry(std::string_view bytes);
void exact(std::string_view bytes);
void yaml(std::string_view bytes);
void import(std::string_view bytes);
void times(std::string_view bytes);
void text(std::string_view bytes);
void markdown(std::string_view bytes);
void templates(std::string_view bytes);
void contacts(std::string_view bytes);

}  // namespace fuzz
