// What an entry says of those that lay in its folder when it was written: an id with the beginning
// of the SHA-256 of that file, `h4t9kw-5f0c2d9a61b7e384`.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "base/fields.hpp"
#include "base/parsed.hpp"

namespace model {

class Link {
 public:
  static constexpr std::size_t digest_size = 16;  // of the 64 hexadecimal digits

  static base::Parsed<Link> parse(std::string_view text);
  // Preconditions: a short id; at least as many lower-case hexadecimal digits.
  static Link make(std::string_view id, std::string_view digest);

  const std::string& str() const { return text_; }
  std::string_view id() const;
  std::string_view digest() const;

  friend auto operator<=>(const Link&, const Link&) = default;

 private:
  explicit Link(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace model

namespace base {

template <>
struct ScalarOf<model::Link> {
  static Parsed<model::Link> parse(std::string_view text) { return model::Link::parse(text); }
  static std::string print(const model::Link& value) { return value.str(); }
  static constexpr Style style = Style::plain;
  static constexpr std::string_view pattern = "^[a-z][a-z0-9]{5}-[0-9a-f]{16}$";
};

}  // namespace base
