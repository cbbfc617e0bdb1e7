// File and folder names of the records. They are settled for good: names alone tell what is open,
// so that no command needs to read the entries of incidents that it does not concern.
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"
#include "base/parsed.hpp"
#include "base/time.hpp"

namespace model {

// A random id of six characters, as base::RandomIds makes them.
bool is_short_id(std::string_view text);

// The name of an entry's file without `.yaml`, and how entries refer to one another:
// `2026-11-20T213102Z-decision-x7m2qd`. The stamp is UTC (when it was logged); the word is the
// entry's kind, or `followup`, `used` and `notused` for decisions of those natures, and `drill` for
// the activation of an exercise; behind its own id stand those of the entries that it is about.
class Stem {
 public:
  static base::Parsed<Stem> parse(std::string_view text);
  static Stem make(const base::Instant& logged, std::string_view word, std::string_view id,
                   const std::vector<std::string>& targets = {});

  const std::string& str() const { return text_; }
  std::string_view stamp() const { return std::string_view(text_).substr(0, 18); }
  std::string_view word() const;
  std::string_view id() const;  // six characters
  bool is_activation() const { return word() == "activation" || word() == "drill"; }
  std::vector<std::string_view> targets() const;  // short ids

  friend bool operator==(const Stem& a, const Stem& b) { return a.text_ == b.text_; }
  friend auto operator<=>(const Stem& a, const Stem& b) { return a.text_ <=> b.text_; }
  // By when they were logged; within a second by their ids, which are drawn in that order.
  bool logged_before(const Stem& other) const;

 private:
  explicit Stem(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

// The name of an incident's folder: local time of the incident, area, random id,
// `2026-11-20-2215-parken-k3f9ab`. A label only: what is shown comes from the entries.
class IncidentName {
 public:
  static base::Parsed<IncidentName> parse(std::string_view text);
  static IncidentName make(const base::Instant& local, std::string_view area, std::string_view id);

  const std::string& str() const { return text_; }
  std::string_view id() const { return std::string_view(text_).substr(text_.size() - 6); }
  std::string_view year() const { return std::string_view(text_).substr(0, 4); }

  friend auto operator<=>(const IncidentName&, const IncidentName&) = default;

 private:
  explicit IncidentName(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

// What an entry says of those that lay in its folder when it was written: an id with the beginning
// of the SHA-256 of that file, `h4t9kw-5f0c2d9a61b7e384`.
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

// Whether what is erased may still be told, as its correction has it: of what kind it was no name
// tells.
bool has_erased_but_corrected(const std::vector<Stem>& stems);

// What the names of an incident's entries tell of it without reading them.
enum class OpenByName {
  open,
  ended,  // closed or not used
  // Names do not tell: merged, what decides it was corrected, what was corrected is erased, or yes
  // and no stand apart.
  unclear,
};
OpenByName open_by_names(const std::vector<Stem>& stems);

}  // namespace model

namespace base {

template <>
struct ScalarOf<model::Stem> : ScalarByText<model::Stem> {
  static constexpr std::string_view pattern =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z-[a-z]+(?:-[a-z][a-z0-9]{5})+$";
};
template <>
struct ScalarOf<model::IncidentName> : ScalarByText<model::IncidentName> {
  static constexpr std::string_view pattern =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{4}-[a-z][a-z0-9-]*-[a-z][a-z0-9]{5}$";
};
template <>
struct ScalarOf<model::Link> : ScalarByText<model::Link> {
  static constexpr std::string_view pattern = "^[a-z][a-z0-9]{5}-[0-9a-f]{16}$";
};

}  // namespace base
