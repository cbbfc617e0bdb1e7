// The small distinct types that stored records are made of: ids, texts, numbers for telephones.
// A value of one of them has passed its rules; it is made by parse() alone.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/decimal.hpp"
#include "base/fields.hpp"
#include "base/parsed.hpp"
#include "base/time.hpp"
#include "base/time_input.hpp"

namespace model {

// What YAML readers take for something else than text.
inline constexpr std::array<std::string_view, 7> yaml_words{"no",   "on",    "yes", "off",
                                                            "true", "false", "null"};
// True for `[a-z][a-z0-9-]+` that is none of those words, so that it survives every file system and
// YAML reader.
bool is_id(std::string_view text);
base::Mistake id_mistake(std::string_view text);

// A text that has passed the rule of its tag: `static std::optional<base::Mistake> fault(text)`.
// How it is written stands there too: `style`, `pattern` (base::ScalarOf).
template <class Tag>
class Tagged {
 public:
  static base::Parsed<Tagged> parse(std::string_view text) {
    if (auto mistake = Tag::fault(text)) return *std::move(mistake);
    return Tagged(std::string(text));
  }
  const std::string& str() const { return text_; }
  friend auto operator<=>(const Tagged&, const Tagged&) = default;

 private:
  explicit Tagged(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

template <class Of>
struct IdTag {
  static constexpr auto style = base::Style::plain;
  static constexpr std::string_view pattern = "^[a-z][a-z0-9-]+$";
  static std::optional<base::Mistake> fault(std::string_view text) {
    return is_id(text) ? std::nullopt : std::optional(id_mistake(text));
  }
};
template <class Of>
using Id = Tagged<IdTag<Of>>;

using PlanId = Id<struct PlanTag>;
using SectionId = Id<struct SectionTag>;
using AreaId = Id<struct AreaTag>;
using TypeId = Id<struct TypeTag>;
using QuestionId = Id<struct QuestionTag>;
using PersonId = Id<struct PersonTag>;  // participants and an incident's ad hoc people
using LevelId = Id<struct LevelTag>;
using TaskId = Id<struct TaskTag>;
using RoleId = Id<struct RoleTag>;
using CardId = Id<struct CardTag>;
using ItemId = Id<struct ItemTag>;  // messages, ad hoc groups and the like
using SiteId = Id<struct SiteTag>;  // what a number of the helhedsplan is of
using EffortId = Id<struct EffortTag>;
using IndicatorId = Id<struct IndicatorTag>;

// Text that a person wrote: valid UTF-8, not blank, no NUL, no CPR number. May have several lines.
struct TextTag {
  static constexpr auto style = base::Style::text;
  static constexpr std::string_view pattern = "\\S";
  static std::optional<base::Mistake> fault(std::string_view text);
};
using Text = Tagged<TextTag>;

// Text on one line: names, titles, headings.
struct LineTag {
  static constexpr auto style = base::Style::text;
  static constexpr std::string_view pattern = "^[^\\n]*\\S[^\\n]*$";
  static std::optional<base::Mistake> fault(std::string_view text);
};
using Line = Tagged<LineTag>;

// Digits, single spaces and a leading `+`, as it is read aloud; three to twenty digits. Behind them
// there may be an extension: `12 34 56 78 lok. 42`. The spellings of address books (`ext`, `x`,
// `;ext=`, `tel:` of RFC 3966) are read as that.
class Phone {
 public:
  static base::Parsed<Phone> parse(std::string_view text);
  const std::string& str() const { return text_; }
  std::string number() const;     // without the extension
  std::string extension() const;  // its digits; empty where there is none
  // The same for every spelling of a number: digits, and the extension; a Danish number without
  // +45, or 45 where the plus was left out.
  std::string key() const;
  // Whether there can be a number of that length: Danish ones have eight digits, but for a few
  // short ones (112, 114, 1813, 116 xxx); with a country code it is as given, as long as ITU's
  // E.164 allows.
  bool is_possible() const;
  friend auto operator<=>(const Phone&, const Phone&) = default;

 private:
  explicit Phone(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

struct EmailTag {
  static constexpr auto style = base::Style::text;
  static constexpr std::string_view pattern = "^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$";
  static std::optional<base::Mistake> fault(std::string_view text);
};
using Email = Tagged<EmailTag>;
base::Mistake no_email(std::string_view text);
// Whether nothing stands around it, as in `mailto:a@b.dk` and «<a@b.dk>»: mail goes to none of
// those, but entries that have one are read for ever.
bool is_bare(const Email& email);

// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
struct Sha256Tag {
  static constexpr auto style = base::Style::text;
  static constexpr std::string_view pattern = "^[0-9a-f]{64}$";
  static std::optional<base::Mistake> fault(std::string_view text);
};
using Sha256 = Tagged<Sha256Tag>;

// A commit's whole name, as `git rev-parse` prints it: 40 (or 64) hexadecimal digits.
struct CommitIdTag {
  static constexpr auto style = base::Style::text;
  static constexpr std::string_view pattern = "^[0-9a-f]{40}(?:[0-9a-f]{24})?$";
  static std::optional<base::Mistake> fault(std::string_view text);
};
using CommitId = Tagged<CommitIdTag>;

// A day of any year, `12-31`.
class DayOfYear {
 public:
  static base::Parsed<DayOfYear> parse(std::string_view text);
  // In that year; the 29th of February is the 28th where there is none.
  base::Date in(int year) const;
  std::string str() const;
  friend auto operator<=>(const DayOfYear&, const DayOfYear&) = default;

 private:
  DayOfYear(int month, int day) : month_(month), day_(day) {}
  int month_;
  int day_;
};

// An IANA zone's name, `Europe/Copenhagen`.
struct ZoneNameTag {
  static constexpr auto style = base::Style::plain;
  static constexpr std::string_view pattern = "^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*$";
  static std::optional<base::Mistake> fault(std::string_view text);
};
using ZoneName = Tagged<ZoneNameTag>;

}  // namespace model

namespace base {

template <class Tag>
struct ScalarOf<model::Tagged<Tag>> : ScalarByText<model::Tagged<Tag>> {
  static constexpr Style style = Tag::style;
  static constexpr std::string_view pattern = Tag::pattern;
};
template <>
struct ScalarOf<model::Phone> : ScalarByText<model::Phone> {
  static constexpr Style style = Style::phone;
  static constexpr std::string_view pattern =
      "^(?:tel:\\+?[0-9][-. ()0-9]{2,}|\\+?[0-9](?: ?[0-9]){2,19})"
      "(?: (?:lok|lokal|ext|x)\\.? ?[0-9]{1,6}|;ext=[0-9]{1,6})?$";
};
template <>
struct ScalarOf<model::DayOfYear> : ScalarByText<model::DayOfYear> {
  static constexpr std::string_view pattern = "^[0-9]{2}-[0-9]{2}$";
};
template <>
struct ScalarOf<Date> : ScalarByText<Date> {
  static constexpr std::string_view pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
};
template <>
struct ScalarOf<Instant> : ScalarByText<Instant> {
  static constexpr std::string_view pattern =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})$";
};
template <>
struct ScalarOf<Deadline> {
  static Parsed<Deadline> parse(std::string_view text);
  static std::string print(const Deadline& value);
  static constexpr Style style = Style::plain;
  static constexpr std::string_view pattern =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}"
      "(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$";
};
template <>
struct ScalarOf<int> {
  static Parsed<int> parse(std::string_view text);  // decimal, 0 to 999,999,999
  static std::string print(int value) { return std::to_string(value); }
  static constexpr Style style = Style::plain;
  static constexpr std::string_view pattern = {};
};
template <>
struct ScalarOf<Decimal> : ScalarByText<Decimal> {
  static constexpr std::string_view pattern = {};
};

}  // namespace base
