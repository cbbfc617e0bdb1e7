#include "render/engine/entry_schema.hpp"

#include "model/values/entry_fields.hpp"
#include "model/values/entry_kinds.hpp"
#include "render/engine/schema.hpp"

namespace render {

namespace {

constexpr auto stored = SchemaOf::stored;

// An entry as it lies on disk, or what stands under a correction's `instead`.
enum class Place { file, instead };

void add_head(ObjectSchema& schema, Place place, Json kind) {
  if (place == Place::file) {
    Json words = Json::list();
    for (const auto format : {model::entry_format, model::entry_format_1}) {
      words.append(Json::text(std::string(format)));
    }
    Json formats = Json::object();
    formats.set("enum", std::move(words));
    schema.member("format", std::move(formats), "filens format", true);
  }
  schema.member("kind", std::move(kind), "hvad slags notat det er", true);
  schema.member("at", schema_of<base::Instant>(stored), "hvornår det skete", true);
  if (place == Place::file) {
    schema.member("logged", schema_of<base::Instant>(stored), "hvornår det blev skrevet ned", true);
    schema.member("author", schema_of<model::Line>(stored), "hvem der skrev det", true);
  }
}

void add_tail(ObjectSchema& schema, Place place) {
  schema.member("visibility", schema_of<model::Visibility>(stored), "hvem der må se det", false);
  if (place != Place::file) return;
  schema.member("people", ref_schema("people"),
                "dem, notatet nævner, som de stod på listen", false);
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
  Json known = Json::list();
  model::for_each_kind([&]<class T>() {
    known.append(Json::text(std::string(model::kind_words<T>.word)));
    return false;
  });
  Json refused = Json::object();
  refused.set("enum", std::move(known));
  Json kind = typed_schema("string");
  kind.set("not", std::move(refused));
  ObjectSchema schema;
  add_head(schema, place, std::move(kind));
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
  Json schema = Json::object();
  schema.set("oneOf", std::move(kinds));
  return schema;
}

}  // namespace

Json entry_schema() {
  Json definitions = Json::object();
  definitions.set("content", one_of_kinds(Place::instead));
  definitions.set("people", schema_of<std::vector<model::PersonThen>>(stored));
  definitions.set("after", schema_of<std::vector<model::Link>>(stored));
  Json schema = one_of_kinds(Place::file);
  schema.set("$defs", std::move(definitions));
  return schema;
}

}  // namespace render
