#include "render/engine/schema.hpp"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "model/values/card.hpp"
#include "model/values/document.hpp"
#include "model/values/entry_fields.hpp"
#include "model/values/entry_kinds.hpp"
#include "model/values/helhedsplan_fields.hpp"
#include "model/values/plan_fields.hpp"

namespace render {

namespace {

constexpr std::array<std::string_view, 7> stored_names{"plans", "plan",  "participants", "document",
                                                       "card",  "entry", "helhedsplan"};
constexpr auto stored = SchemaOf::stored;

// An entry as it lies on disk, or what stands under a correction's `instead`.
enum class Place { file, instead };

void add_head(ObjectSchema& schema, Place place, Json kind) {
  if (place == Place::file) {
    schema.member("format", choice_schema(std::array{model::entry_format, model::entry_format_1}),
                  "filens format", true);
  }
  schema.member("kind", std::move(kind), "hvad slags notat det er", true);
  schema.member("at", schema_of<base::Instant>(stored), "hvornår det skete", true);
  if (place == Place::file) {
    schema.member("logged", schema_of<base::Instant>(stored), "hvornår det blev skrevet ned", true);
    schema.member("author", schema_of<model::Line>(stored), "hvem der skrev det", true);
  }
}

Json ref_schema(std::string_view definition) {
  return Json::object().with("$ref", Json::text(fmt::format("#/$defs/{}", definition)));
}

void add_tail(ObjectSchema& schema, Place place) {
  schema.member("visibility", schema_of<model::Visibility>(stored), "hvem der må se det", false);
  if (place != Place::file) return;
  schema.member("people", ref_schema("people"), "dem, notatet nævner, som de stod på listen",
                false);
  schema.member("after", ref_schema("after"),
                "de seneste notater, der lå her, da det blev skrevet; den sidste nøgle", false);
}

template <class T>
void add_body(ObjectSchema& schema) {
  if constexpr (std::is_same_v<T, model::Correction>) {
    base::for_each_field<T>([&](const auto& field) {
      using M = typename std::remove_cvref_t<decltype(field)>::Member;
      if constexpr (std::is_same_v<M, std::vector<model::Content>>) {
        schema.member(field.key, ref_schema("content"), field.help, false);
      } else {
        schema.member(field.key, schema_of<M>(stored), field.help,
                      !base::may_be_absent<M>(field.presence));
      }
    });
  } else {
    add_members<T>(schema, stored);
  }
}

// A kind that this version does not know is kept, whatever it holds.
Json unknown_kind(Place place) {
  std::vector<std::string_view> known;
  model::for_each_kind([&]<class T>() {
    known.push_back(model::kind_words<T>.word);
    return false;
  });
  ObjectSchema schema;
  add_head(schema, place, typed_schema("string").with("not", choice_schema(known)));
  add_tail(schema, place);
  return schema.take_open();
}

Json one_of_kinds(Place place) {
  Json kinds = Json::list();
  model::for_each_kind([&]<class T>() {
    ObjectSchema schema;
    add_head(schema, place, const_schema(model::kind_words<T>.word));
    add_body<T>(schema);
    add_tail(schema, place);
    kinds.append(schema.take());
    return false;
  });
  kinds.append(unknown_kind(place));
  return Json::object().with("oneOf", std::move(kinds));
}

// One alternative per kind, the shared keys around the body's own.
Json entry_schema() {
  return one_of_kinds(Place::file)
      .with("$defs", Json::object()
                         .with("content", one_of_kinds(Place::instead))
                         .with("people", schema_of<std::vector<model::PersonThen>>(stored))
                         .with("after", schema_of<std::vector<model::Link>>(stored)));
}

}  // namespace

void ObjectSchema::member(std::string_view key, Json schema, std::string_view help, bool required) {
  schema.set("description", Json::text(help));
  properties_.set(key, std::move(schema));
  if (required) required_.append(Json::text(key));
}

Json ObjectSchema::take_open() {
  return typed_schema("object")
      .with("properties", std::move(properties_))
      .with("required", std::move(required_));
}

Json ObjectSchema::take() { return take_open().with("additionalProperties", Json::flag(false)); }

Json typed_schema(std::string_view type) { return Json::object().with("type", Json::text(type)); }

Json const_schema(std::string_view value) {
  return Json::object().with("const", Json::text(value));
}

Json list_schema(Json items, bool non_empty) {
  Json schema = typed_schema("array").with("items", std::move(items));
  if (non_empty) schema.set("minItems", Json::number(1));
  return schema;
}

Json scalar_schema(std::string_view pattern, base::Style style) {
  // A bare number is fine where it is the number as it is dialled.
  Json schema = style == base::Style::phone
                    ? Json::object()
                          .with("type", Json::texts(std::array{"string", "integer"}))
                          .with("minimum", Json::number(100))
                    : typed_schema("string");
  return std::move(schema).with("pattern", Json::text(pattern));
}

Json id_schema(std::string_view pattern) {
  return scalar_schema(pattern, base::Style::plain).with("not", choice_schema(model::yaml_words));
}

Json number_schema() {
  return typed_schema("integer")
      .with("minimum", Json::number(0))
      .with("maximum", Json::number(999'999'999));
}

std::string schema_text(std::string_view title, Json schema) {
  nlohmann::ordered_json whole = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                                  {"title", title}};
  whole.update(schema.value());
  return json_text(whole);
}

std::span<const std::string_view> stored_schema_names() { return stored_names; }

std::optional<std::string> stored_schema(std::string_view name) {
  if (name == "plans") return schema_text("plans.yaml", schema_of<model::Plans>(stored));
  if (name == "plan") return schema_text("plan.yaml", schema_of<model::Plan>(stored));
  if (name == "participants") {
    return schema_text("participants.yaml", schema_of<model::Participants>(stored));
  }
  if (name == "document") return schema_text("document.yaml", schema_of<model::Document>(stored));
  if (name == "card") return schema_text("actioncard", schema_of<model::Card>(stored));
  if (name == "entry") return schema_text("notat", entry_schema());
  if (name == "helhedsplan") {
    return schema_text("helhedsplan.yaml", schema_of<model::Helhedsplan>(stored));
  }
  return std::nullopt;
}

}  // namespace render
