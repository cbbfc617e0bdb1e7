// The result of reading one value from text: the value, or what is wrong with the text.
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "base/diagnostics.hpp"

namespace base {

struct Mistake {
  Code code;
  std::string message;
  std::string remedy;
};

template <class T>
class Parsed {
 public:
  Parsed(T value) : state_(std::move(value)) {}            // NOLINT(google-explicit-constructor)
  Parsed(Mistake mistake) : state_(std::move(mistake)) {}  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return std::holds_alternative<T>(state_); }
  T& operator*() { return std::get<T>(state_); }
  const T& operator*() const { return std::get<T>(state_); }
  T* operator->() { return &std::get<T>(state_); }
  const T* operator->() const { return &std::get<T>(state_); }
  const Mistake& mistake() const { return std::get<Mistake>(state_); }

 private:
  std::variant<T, Mistake> state_;
};

}  // namespace base
