// Field tables: the one declaration of what a stored type or a view consists of. Reader, writer,
// JSON and JSON Schema are all driven by it, so that they cannot disagree.
//
//   template <> inline constexpr auto base::fields_of<Area> = base::Table{
//       base::field("id", &Area::id, "Boligområdets id"), …};
//
// A view has its table in itself, where the members give the keys:
//
//   static constexpr auto fields = base::Table{base::field<&AreaView::id>("Boligområdets id"), …};
//
// The table lists the members in the order in which the struct declares them: the reader builds
// the aggregate once all its fields are there.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/name_of.hpp"
#include "base/parsed.hpp"

namespace base {

enum class Presence {
  natural,    // optional, list and bool may be absent; everything else must be there
  defaulted,  // absent means M{}, and M{} is not written
  non_empty,  // a list that must be there and have an item
};

template <class T, class M>
struct Field {
  using Member = M;
  std::string_view key;
  M T::*member;
  std::string_view help;  // Danish, a phrase: it goes into the JSON Schema
  Presence presence;
};

template <class T, class M>
constexpr Field<T, M> field(std::string_view key, M T::*member, std::string_view help,
                            Presence presence = Presence::natural) {
  return {key, member, help, presence};
}
template <auto member>
constexpr auto field(std::string_view help) {
  return field(name_of<member>(), member, help);
}

// The fields of a member stand among those of the structure that holds it: a view is what is
// stored, and what is to be said of it. Stored types have none.
template <class T, class M>
struct Embedded {
  using Member = M;
  M T::*member;
};
template <class T, class M>
constexpr Embedded<T, M> embedded(M T::*member) {
  return {member};
}
template <class F>
inline constexpr bool is_embedded = false;
template <class T, class M>
inline constexpr bool is_embedded<Embedded<T, M>> = true;

// A list of fields of different types. An aggregate of its own: std::tuple, with its constructors
// and comparisons, takes three times as long to compile.
template <std::size_t I, class F>
struct TableEntry {
  F field;
};
template <class Indices, class... F>
struct TableEntries;
template <std::size_t... I, class... F>
struct TableEntries<std::index_sequence<I...>, F...> : TableEntry<I, F>... {
  template <class Use>
  constexpr decltype(auto) apply(Use&& use) const {
    return use(static_cast<const TableEntry<I, F>&>(*this).field...);
  }
  template <class Use>
  constexpr decltype(auto) take(Use&& use) && {
    return use(static_cast<TableEntry<I, F>&&>(*this).field...);
  }
};
template <class... F>
struct Table : TableEntries<std::index_sequence_for<F...>, F...> {};
template <class... F>
Table(F...) -> Table<F...>;
// The fields of one, then of the other: a base that views share, and a view's own.
template <class... A, class... B>
constexpr auto operator+(const Table<A...>& one, const Table<B...>& other) {
  return one.apply([&](const auto&... a) {
    return other.apply([&](const auto&... b) { return Table<A..., B...>{a..., b...}; });
  });
}

struct NoFields {};
template <class T>
constexpr auto fields_within() {
  if constexpr (requires { T::fields; }) return T::fields;
  else return NoFields{};
}
template <class T>
inline constexpr auto fields_of = fields_within<T>();
template <class T>
concept Structure = !std::is_same_v<std::remove_cvref_t<decltype(fields_of<T>)>, NoFields>;

// The words of an enumeration: as stored, and as a coordinator reads them.
template <class E>
struct Choice {
  E value;
  std::string_view word;
  std::string_view danish;
};
template <class E>  // clang 14 has no deduction for aggregates
Choice(E, std::string_view, std::string_view)->Choice<E>;
struct NoChoices {};
template <class E>
inline constexpr NoChoices choices_of{};
template <class E>
concept Enumeration = !std::is_same_v<std::remove_cvref_t<decltype(choices_of<E>)>, NoChoices>;

template <Enumeration E>
constexpr std::string_view word(E value) {
  for (const auto& choice : choices_of<E>) {
    if (choice.value == value) return choice.word;
  }
  return {};
}
template <Enumeration E>
constexpr std::string_view danish(E value) {
  for (const auto& choice : choices_of<E>) {
    if (choice.value == value) return choice.danish;
  }
  return {};
}

// How a scalar is written in YAML, and what the reader asks of a hand-written one.
enum class Style {
  plain,  // bare: ids, dates, instants
  text,   // quoted; a bare one that YAML would read as something else than text is refused
  phone,  // quoted; a bare number is fine
};

// A type with a textual form. A specialisation has
//   static Parsed<T> parse(std::string_view);
//   static std::string print(const T&);
//   static constexpr Style style;
//   static constexpr std::string_view pattern;  // ECMA regular expression for the JSON Schema
template <class T>
struct ScalarOf {};
template <class T>
concept Scalar = requires(const T& value) {
  { ScalarOf<T>::print(value) } -> std::convertible_to<std::string>;
};
// Those that carry their text as it is written, and dates and times.
template <class T>
struct ScalarByText {
  static Parsed<T> parse(std::string_view text) { return T::parse(text); }
  static std::string print(const T& value) {
    if constexpr (requires { value.iso(); }) return value.iso();
    else return value.str();
  }
  static constexpr Style style = Style::plain;
};

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
concept Optional = IsOptional<T>::value;

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};
template <class T>
concept List = IsList<T>::value;

template <class M>
constexpr bool may_be_absent(Presence presence) {
  if (presence == Presence::non_empty) return false;
  return presence == Presence::defaulted || Optional<M> || List<M> || std::is_same_v<M, bool>;
}

// A rule across fields that is broken. A type that has such rules declares
// `std::vector<base::Breach> check(const T&)` beside itself; `key` says where to point.
struct Breach {
  Code code;
  std::string_view key;
  std::string message;
  std::string remedy;
};
template <class T>
concept Checked = requires(const T& value) {
  { check(value) } -> std::same_as<std::vector<Breach>>;
};

// Calls f(field) for each field of T.
template <Structure T, class F>
constexpr void for_each_field(F&& f) {
  fields_of<T>.apply([&](const auto&... field) { (f(field), ...); });
}

}  // namespace base
