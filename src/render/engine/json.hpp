// Any structure with a field table, a view or a stored type, as JSON; and the envelope that
// `--json` answers with. The library's own header is heavy and stays in a few .cpp files: what
// others hold is a `Json`.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/fields.hpp"
#include "render/engine/projection.hpp"

namespace render {

class Json {
 public:
  Json();  // null
  Json(Json&& other) noexcept;
  Json& operator=(Json&& other) noexcept;
  ~Json();

  static Json text(std::string_view text);
  static Json number(int number);
  static Json flag(bool flag);
  static Json list();
  static Json object();
  // A list of texts.
  template <class Words, class Of = std::identity>
  static Json texts(const Words& words, Of of = {}) {
    Json all = list();
    for (const auto& word : words) all.append(text(std::invoke(of, word)));
    return all;
  }

  // Preconditions: a list; an object that does not have the key yet.
  void append(Json item);
  void set(std::string_view key, Json member);
  Json with(std::string_view key, Json member) &&;  // the same, to go on with

  const nlohmann::ordered_json& value() const { return *value_; }

 private:
  explicit Json(std::unique_ptr<nlohmann::ordered_json> value);
  std::unique_ptr<nlohmann::ordered_json> value_;
};

// Who reads it. An optional without a value is left out for programs; templates need the null,
// since they would find the name in the surrounding context instead. For templates, which cannot
// compare, there is a flag for each word of an enumeration: `{{#state.active}}`.
enum class ReadBy { programs, templates };

template <class M>
Json to_json(const M& value, ReadBy reader = ReadBy::programs);

template <class M>
void set_fields(Json& object, const M& value, ReadBy reader) {
  base::for_each_field<M>([&](const auto& field) {
    const auto& member = value.*field.member;
    using Member = std::remove_cvref_t<decltype(member)>;
    if constexpr (base::is_embedded<std::remove_cvref_t<decltype(field)>>) {
      set_fields(object, member, reader);
    } else if constexpr (base::Optional<Member>) {
      if (member) {
        object.set(field.key, to_json(*member, reader));
      } else if (reader == ReadBy::templates) {
        object.set(field.key, Json());
      }
    } else {
      object.set(field.key, to_json(member, reader));
    }
  });
}

// Keys in the table's order. Flags and lists are always there, an empty list as [].
template <class M>
Json to_json(const M& value, ReadBy reader) {
  if constexpr (Projected<M>) {
    return to_json(project(value), reader);
  } else if constexpr (base::Structure<M>) {
    Json object = Json::object();
    set_fields(object, value, reader);
    return object;
  } else if constexpr (base::List<M>) {
    Json list = Json::list();
    for (const auto& item : value) list.append(to_json(item, reader));
    return list;
  } else if constexpr (std::is_same_v<M, bool>) {
    return Json::flag(value);
  } else if constexpr (std::is_same_v<M, int>) {
    return Json::number(value);
  } else if constexpr (std::is_same_v<M, std::string>) {
    return Json::text(value);
  } else if constexpr (base::Enumeration<M>) {
    Json object = Json::object()
                      .with("word", Json::text(base::word(value)))
                      .with("text", Json::text(base::danish(value)));
    if (reader == ReadBy::templates) {
      for (const auto& choice : base::choices_of<M>) {
        object.set(choice.word, Json::flag(choice.value == value));
      }
    }
    return object;
  } else {
    return Json::text(base::ScalarOf<M>::print(value));
  }
}

// Why there is no data: in the order of base::Trouble.
inline constexpr std::array failure_kinds{"usage", "world", "refused", "cancelled"};
struct Failure {
  std::string kind;  // one of these
  std::string message;
  std::string remedy;
};
Failure failure(const base::Error& error);

inline constexpr std::string_view output_format = "beredskab-output/2";

// The whole answer of `--json`: {format, data, warnings, error}, ending with a newline. UTF-8 as it
// is, except that invalid bytes are replaced, and that what a terminal could act on is escaped.
std::string envelope(const Json* data, const std::vector<std::string>& warnings,
                     const std::optional<Failure>& error = {});
// A JSON text on its own, in the same way.
std::string json_text(const Json& json);
std::string json_text(const nlohmann::ordered_json& json);

}  // namespace render
