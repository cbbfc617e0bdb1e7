// What a view consists of, as a value: names and nesting, read from the field tables. The template
// lint looks names up in it.
#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fields.hpp"
#include "base/lists.hpp"
#include "render/engine/projection.hpp"

namespace render {

struct Shape {
  enum class Kind { scalar, flag, object, list };
  struct Member;

  Kind kind;
  std::vector<Member> members;  // of an object, or of each item of a list of objects

  const Shape* find(std::string_view name) const;
};

struct Shape::Member {
  std::string name;
  Shape shape;
};

inline const Shape* Shape::find(std::string_view name) const {
  const auto* member = base::find(members, name, &Member::name);
  return member != nullptr ? &member->shape : nullptr;
}

template <class M>
Shape shape_of() {
  if constexpr (Projected<M>) {
    return shape_of<ProjectionOf<M>>();
  } else if constexpr (base::Structure<M>) {
    Shape shape{Shape::Kind::object, {}};
    base::for_each_field<M>([&](const auto& field) {
      using Field = std::remove_cvref_t<decltype(field)>;
      auto of_member = shape_of<typename Field::Member>();
      if constexpr (base::is_embedded<Field>) {
        std::ranges::move(of_member.members, std::back_inserter(shape.members));
      } else {
        shape.members.push_back({std::string(field.key), std::move(of_member)});
      }
    });
    return shape;
  } else if constexpr (base::Optional<M>) {
    return shape_of<typename M::value_type>();
  } else if constexpr (base::List<M>) {
    return {Shape::Kind::list, shape_of<typename M::value_type>().members};
  } else if constexpr (base::Enumeration<M>) {
    Shape shape{Shape::Kind::object,
                {{"word", {Shape::Kind::scalar, {}}}, {"text", {Shape::Kind::scalar, {}}}}};
    for (const auto& choice : base::choices_of<M>) {
      shape.members.push_back({std::string(choice.word), {Shape::Kind::flag, {}}});
    }
    return shape;
  } else {
    return {std::is_same_v<M, bool> ? Shape::Kind::flag : Shape::Kind::scalar, {}};
  }
}

}  // namespace render
