// JSON Schema (draft 2020-12) from the field tables, so that schema and reader cannot disagree.
// Editors use it while people write, and it tells programs what `--json` answers.
//
// What a stored file's schema cannot say, and the reader alone finds:
// - the bytes and the YAML: duplicate keys, tabs, anchors, tags, a second document, the end marker;
// - text that YAML would take for something else (`no`, `12:30`) and that must stand in quotes;
// - days that never were (2026-02-30), a period that ends before it begins, a due before its at,
//   relief that must have happened before it must be found;
// - ids that are used twice, and ids and entries that are referred to but do not exist;
// - that a correction replaces an entry by one of the same kind;
// - that a decision has a text, a question or a level, a call an outcome or a new person, an
//   evaluation something to say, and an entry about staff what its action needs (a place to send
//   somebody to);
// - that a card's id is the name of its file;
// - that a meeting begins before it ends, that a signature is a party's or an approval, and that an
//   exercise's first entry has a type and a day and a later one names the first;
// - that a duty falls into equal parts of the year, and that risky days have both their ends;
// - that a measurement has either all that a number needs, or prose and what it is about;
// - decimals with an exponent or more than four places, targets without their number, and rows of
//   a budget that do not fit its columns;
// - CPR numbers.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/values/scalars.hpp"
#include "render/engine/json.hpp"

namespace render {

// plans, plan, participants, document, card, entry, helhedsplan.
std::span<const std::string_view> stored_schema_names();
// The schema as text, ending with a newline; nothing where there is none of that name.
std::optional<std::string> stored_schema(std::string_view name);

// ---- how schemas are built

enum class SchemaOf {
  stored,  // what may be absent is not required
  view,    // as to_json writes it: flags and lists are always there
};

class ObjectSchema {
 public:
  void member(std::string_view key, Json schema, std::string_view help, bool required);
  Json take();
  Json take_open();  // other keys are let through

 private:
  Json properties_ = Json::object();
  Json required_ = Json::list();
};

Json typed_schema(std::string_view type);
Json const_schema(std::string_view value);
template <class Words, class Of = std::identity>
Json choice_schema(const Words& words, Of of = {}) {
  return Json::object().with("enum", Json::texts(words, of));
}
Json list_schema(Json items, bool non_empty);
Json scalar_schema(std::string_view pattern, base::Style style);
Json id_schema(std::string_view pattern);
Json number_schema();
// With $schema and title before what `schema` says.
std::string schema_text(std::string_view title, Json schema);

template <class T>
inline constexpr bool is_id_type = false;
template <class Tag>
inline constexpr bool is_id_type<model::Id<Tag>> = true;

template <class T>
void add_members(ObjectSchema& schema, SchemaOf use);

template <class M>
Json schema_of(SchemaOf use, base::Presence presence = base::Presence::natural) {
  if constexpr (Projected<M>) {
    if (use == SchemaOf::view) return schema_of<ProjectionOf<M>>(use);
  }
  if constexpr (base::Structure<M>) {
    ObjectSchema schema;
    add_members<M>(schema, use);
    return schema.take();
  } else if constexpr (base::Optional<M>) {
    return schema_of<typename M::value_type>(use);
  } else if constexpr (base::List<M>) {
    return list_schema(schema_of<typename M::value_type>(use),
                       presence == base::Presence::non_empty);
  } else if constexpr (std::is_same_v<M, bool>) {
    return typed_schema("boolean");
  } else if constexpr (std::is_same_v<M, int>) {
    return number_schema();
  } else if constexpr (std::is_same_v<M, base::Decimal>) {
    return typed_schema("number");
  } else if constexpr (std::is_same_v<M, std::string>) {
    return typed_schema("string");
  } else if constexpr (base::Enumeration<M>) {
    Json word = choice_schema(base::choices_of<M>, &base::Choice<M>::word);
    if (use == SchemaOf::stored) return word;
    ObjectSchema told;
    told.member("word", std::move(word), "ordet", true);
    told.member("text", typed_schema("string"), "på dansk", true);
    return told.take();
  } else if constexpr (is_id_type<M>) {
    return id_schema(base::ScalarOf<M>::pattern);
  } else {
    // What may be a bare number in YAML is a text in a view.
    return scalar_schema(base::ScalarOf<M>::pattern,
                         use == SchemaOf::view ? base::Style::plain : base::ScalarOf<M>::style);
  }
}

template <class T>
void add_members(ObjectSchema& schema, SchemaOf use) {
  base::for_each_field<T>([&](const auto& field) {
    using Field = std::remove_cvref_t<decltype(field)>;
    using M = typename Field::Member;
    if constexpr (base::is_embedded<Field>) {
      add_members<M>(schema, use);
    } else {
      const bool required =
          use == SchemaOf::view ? !base::Optional<M> : !base::may_be_absent<M>(field.presence);
      // The help of a stored `format` is its value.
      const bool is_format = use == SchemaOf::stored && field.key == "format";
      schema.member(field.key,
                    is_format ? const_schema(field.help) : schema_of<M>(use, field.presence),
                    is_format ? "filens format" : field.help, required);
    }
  });
}

}  // namespace render
