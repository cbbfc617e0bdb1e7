// From model to YAML text, driven by the field tables: fixed key order, text double-quoted, or a
// literal block where that is sure to be read back equal. (yaml-cpp's emitter leaves `no`, `0123`
// and `12:30` bare, and its literal style loses white space.)
#pragma once

#include <string>
#include <string_view>

#include "base/fields.hpp"

namespace store {

class Emitter {
 public:
  // The members of T as lines `key: value`, each indented by `indent` spaces. Absent optionals,
  // empty lists, false, and defaulted fields at their default are left out.
  template <base::Structure T>
  void members(const T& value, std::size_t indent);
  template <class M>
  void member(std::string_view key, const M& value, std::size_t indent);
  void line(std::string_view text) { out_ += text, out_ += '\n'; }
  // The text of a `text` scalar: quoted, or a literal block whose lines go under `indent`.
  void text_value(std::string_view text, std::size_t indent);

  std::string take() { return std::move(out_); }

 private:
  template <class M>
  static bool is_plain();
  template <class T>
  void list(const std::vector<T>& values, std::size_t indent);

  std::string out_;
};

// A member, or all of a value, as a text of its own.
template <class M>
std::string emitted(std::string_view key, const M& value) {
  Emitter emitter;
  emitter.member(key, value, 0);
  return emitter.take();
}
template <base::Structure T>
std::string emitted(const T& value) {
  Emitter emitter;
  emitter.members(value, 0);
  return emitter.take();
}

// `"…"` with every character that a reader or a terminal could trip over escaped.
std::string quoted(std::string_view text);

// ---- implementation of the templates

template <class M>
bool Emitter::is_plain() {
  if constexpr (base::Scalar<M>) {
    return base::ScalarOf<M>::style == base::Style::plain;
  } else {
    return base::Enumeration<M> || std::is_same_v<M, bool>;
  }
}

template <base::Structure T>
void Emitter::members(const T& value, std::size_t indent) {
  base::for_each_field<T>([&](const auto& field) {
    const auto& part = value.*field.member;
    using M = std::remove_cvref_t<decltype(part)>;
    if constexpr (base::Optional<M>) {
      if (part) member(field.key, *part, indent);
    } else if constexpr (base::List<M>) {
      if (!part.empty()) member(field.key, part, indent);
    } else if constexpr (std::is_same_v<M, bool>) {
      if (part) member(field.key, part, indent);
    } else if constexpr (std::is_default_constructible_v<M>) {
      if (field.presence != base::Presence::defaulted || part != M{}) {
        member(field.key, part, indent);
      }
    } else {
      member(field.key, part, indent);
    }
  });
}

template <class M>
void Emitter::member(std::string_view key, const M& value, std::size_t indent) {
  out_.append(indent, ' ');
  out_ += key;
  out_ += ':';
  if constexpr (base::Structure<M>) {
    out_ += '\n';
    members(value, indent + 2);
  } else if constexpr (base::List<M>) {
    list(value, indent);
  } else if constexpr (std::is_same_v<M, bool>) {
    out_ += value ? " true\n" : " false\n";
  } else if constexpr (base::Enumeration<M>) {
    out_ += ' ';
    out_ += base::word(value);
    out_ += '\n';
  } else {
    out_ += ' ';
    const std::string text = base::ScalarOf<M>::print(value);
    if constexpr (base::ScalarOf<M>::style == base::Style::plain) {
      out_ += text;
      out_ += '\n';
    } else {
      text_value(text, indent + 2);
    }
  }
}

template <class T>
void Emitter::list(const std::vector<T>& values, std::size_t indent) {
  if constexpr (base::Structure<T>) {
    out_ += '\n';
    for (const auto& value : values) {
      // The first member stands behind the dash, the others below it.
      const std::size_t begin = out_.size();
      members(value, indent + 4);
      out_[begin + indent + 2] = '-';
    }
  } else if (is_plain<T>()) {
    out_ += " [";
    std::string_view separator;
    for (const auto& value : values) {
      out_ += separator;
      out_ += base::ScalarOf<T>::print(value);
      separator = ", ";
    }
    out_ += "]\n";
  } else {
    out_ += '\n';
    for (const auto& value : values) {
      out_.append(indent + 2, ' ');
      out_ += "- ";
      text_value(base::ScalarOf<T>::print(value), indent + 4);
    }
  }
}

}  // namespace store
