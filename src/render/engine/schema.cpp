#include "render/engine/schema.hpp"

#include <array>
#include <nlohmann/json.hpp>

#include "model/values/card.hpp"
#include "model/values/document.hpp"
#include "model/values/helhedsplan_fields.hpp"
#include "model/values/plan_fields.hpp"
#include "render/engine/entry_schema.hpp"

namespace render {

namespace {

constexpr std::array<std::string_view, 7> stored_names{
    "plans", "plan", "participants", "document", "card", "entry", "helhedsplan"};

}  // namespace

void ObjectSchema::member(std::string_view key, Json schema, std::string_view help, bool required) {
  schema.set("description", Json::text(std::string(help)));
  properties_.set(key, std::move(schema));
  if (required) required_.append(Json::text(std::string(key)));
}

Json ObjectSchema::take_open() {
  Json schema = typed_schema("object");
  schema.set("properties", std::move(properties_));
  schema.set("required", std::move(required_));
  return schema;
}

Json ObjectSchema::take() {
  Json schema = take_open();
  schema.set("additionalProperties", Json::flag(false));
  return schema;
}

Json typed_schema(std::string_view type) {
  Json schema = Json::object();
  schema.set("type", Json::text(std::string(type)));
  return schema;
}

Json const_schema(std::string_view value) {
  Json schema = Json::object();
  schema.set("const", Json::text(std::string(value)));
  return schema;
}

Json list_schema(Json items, bool non_empty) {
  Json schema = typed_schema("array");
  schema.set("items", std::move(items));
  if (non_empty) schema.set("minItems", Json::number(1));
  return schema;
}

Json scalar_schema(std::string_view pattern, base::Style style) {
  Json schema = Json::object();
  if (style == base::Style::phone) {
    // A bare number is fine where it is the number as it is dialled.
    Json types = Json::list();
    types.append(Json::text("string"));
    types.append(Json::text("integer"));
    schema.set("type", std::move(types));
    schema.set("minimum", Json::number(100));
  } else {
    schema.set("type", Json::text("string"));
  }
  schema.set("pattern", Json::text(std::string(pattern)));
  return schema;
}

Json id_schema(std::string_view pattern) {
  Json words = Json::list();
  for (const auto word : model::yaml_words) {
    words.append(Json::text(std::string(word)));
  }
  Json refused = Json::object();
  refused.set("enum", std::move(words));
  Json schema = scalar_schema(pattern, base::Style::plain);
  schema.set("not", std::move(refused));
  return schema;
}

Json number_schema() {
  Json schema = typed_schema("integer");
  schema.set("minimum", Json::number(0));
  schema.set("maximum", Json::number(999'999'999));
  return schema;
}

Json ref_schema(std::string_view definition) {
  Json schema = Json::object();
  schema.set("$ref", Json::text("#/$defs/" + std::string(definition)));
  return schema;
}

std::string schema_text(std::string_view title, Json schema) {
  nlohmann::ordered_json whole = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                                  {"title", title}};
  whole.update(schema.value());
  return json_text(whole);
}

std::span<const std::string_view> stored_schema_names() {
  return stored_names;
}

std::optional<std::string> stored_schema(std::string_view name) {
  constexpr auto stored = SchemaOf::stored;
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
