// What a value becomes in a view, everywhere: a number `{value, text}`, a day `{iso, text}`, one of
// a few words `{word, text}`, an id and a text themselves. So a view holds the value, and a stored
// type that says all there is to say stands in a view as it is.
#pragma once

#include <concepts>
#include <string>
#include <utility>

#include "base/decimal.hpp"
#include "base/fields.hpp"
#include "base/time.hpp"

namespace render {

// Of each view its table, in itself.
using base::embedded;
using base::field;
using base::Table;

// A number twice: exact, with a point, and as a Dane reads it.
struct NumberTold {
  std::string value;
  std::string text;

  static constexpr auto fields = Table{
      field<&NumberTold::value>("tallet, med punktum"),
      field<&NumberTold::text>("på dansk"),
  };
};
inline NumberTold project(const base::Decimal& number) { return {number.str(), number.danish()}; }

// A time twice: for machines, and as a Dane reads it. Of an instant a view's maker says how near to
// now it is told (views/when.hpp).
struct When {
  std::string iso;
  std::string text;

  static constexpr auto fields = Table{
      field<&When::iso>("ISO 8601"),
      field<&When::text>("på dansk"),
  };
};
inline When project(const base::Date& day) { return {day.iso(), base::danish_date_short(day)}; }

// What has an id and a name.
struct Named {
  std::string id;
  std::string name;

  friend bool operator==(const Named&, const Named&) = default;

  static constexpr auto fields = Table{
      field<&Named::id>("id"),
      field<&Named::name>("navn"),
  };
};

template <class M>
concept Projected = std::same_as<M, base::Decimal> || std::same_as<M, base::Date>;
template <Projected M>
using ProjectionOf = decltype(project(std::declval<M>()));

}  // namespace render
