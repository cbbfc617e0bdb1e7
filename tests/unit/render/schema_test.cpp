#include "render/engine/schema.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "render/views.hpp"

namespace render {
namespace {

using nlohmann::json;

json stored(std::string_view name) { return json::parse(*stored_schema(name)); }

// The alternative of an entry's schema for a kind.
json of_kind(const json& schema, std::string_view kind) {
  for (const auto& alternative : schema.at("oneOf")) {
    if (alternative.at("properties").at("kind").value("const", "") == kind) return alternative;
  }
  FAIL("no such kind");
  return {};
}

TEST_CASE("a whole schema") {
  CHECK(*stored_schema("document") == R"json({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "document.yaml",
  "type": "object",
  "properties": {
    "format": {
      "const": "beredskab-document/1",
      "description": "filens format"
    },
    "title": {
      "type": "string",
      "pattern": "^[^\\n]*\\S[^\\n]*$",
      "description": "titel"
    },
    "subtitle": {
      "type": "string",
      "pattern": "^[^\\n]*\\S[^\\n]*$",
      "description": "undertitel"
    },
    "valid": {
      "type": "object",
      "properties": {
        "from": {
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
          "description": "første dag"
        },
        "to": {
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
          "description": "sidste dag"
        }
      },
      "required": [
        "from",
        "to"
      ],
      "additionalProperties": false,
      "description": "perioden, som dokumentet gælder i"
    },
    "sections": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]+$",
            "not": {
              "enum": [
                "no",
                "on",
                "yes",
                "off",
                "true",
                "false",
                "null"
              ]
            },
            "description": "afsnittets id; ændres aldrig"
          },
          "heading": {
            "type": "string",
            "pattern": "^[^\\n]*\\S[^\\n]*$",
            "description": "overskrift"
          },
          "parties": {
            "type": "boolean",
            "description": "true, når parternes linjer står mellem overskrift og tekst"
          },
          "text": {
            "type": "string",
            "pattern": "\\S",
            "description": "teksten; en tom linje skiller to stykker"
          }
        },
        "required": [
          "id"
        ],
        "additionalProperties": false
      },
      "minItems": 1,
      "description": "afsnittene"
    },
    "parties": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "line": {
            "type": "string",
            "pattern": "^[^\\n]*\\S[^\\n]*$",
            "description": "linjen ord for ord, som den står i dokumentet"
          },
          "participant": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]+$",
            "not": {
              "enum": [
                "no",
                "on",
                "yes",
                "off",
                "true",
                "false",
                "null"
              ]
            },
            "description": "deltagerens id"
          }
        },
        "required": [
          "line"
        ],
        "additionalProperties": false
      },
      "description": "dem, der skriver under"
    },
    "approval": {
      "type": "string",
      "pattern": "^[^\\n]*\\S[^\\n]*$",
      "description": "hvem der godkender dokumentet"
    }
  },
  "required": [
    "format",
    "title",
    "sections"
  ],
  "additionalProperties": false
}
)json");
}

TEST_CASE("enums, numbers, telephones and ids of plan.yaml and participants.yaml") {
  const auto plan = stored("plan").at("properties");
  const auto question = plan.at("questions").at("items");
  CHECK(question.at("required") == json({"id", "ask"}));
  CHECK(question.at("properties").at("per") ==
        json({{"enum", {"incident", "participant"}},
              {"description", "hvem der tager stilling: incident eller participant"}}));
  CHECK(plan.at("areas").at("minItems") == 1);
  CHECK(plan.at("meetings").at("properties").at("per_year") ==
        json({{"type", "integer"},
              {"minimum", 0},
              {"maximum", 999999999},
              {"description", "hvor mange faste møder der holdes om året"}}));
  const auto person = stored("participants").at("properties").at("participants").at("items");
  CHECK(person.at("properties").at("phone").at("type") == json({"string", "integer"}));
  CHECK(person.at("properties").at("only_deputy").at("type") == "boolean");
}

TEST_CASE("the words that an id must not be are those that the reader refuses") {
  const auto id = stored("plans").at("properties").at("default");
  const auto& words = id.at("not").at("enum");
  for (const std::string word : {"no", "on", "yes", "off", "true", "false", "null", "ja", "nej"}) {
    const bool refused = std::find(words.begin(), words.end(), word) != words.end();
    CHECK_MESSAGE(refused != model::is_id(word), word);
  }
}

TEST_CASE("an entry: one alternative per kind, and one for kinds of newer versions") {
  const auto schema = stored("entry");
  std::vector<std::string> kinds;
  for (const auto& alternative : schema.at("oneOf")) {
    kinds.push_back(alternative.at("properties").at("kind").value("const", "?"));
  }
  CHECK(kinds ==
        std::vector<std::string>{"report",     "activation",  "call",     "log",     "decision",
                                 "inquiry",    "done",        "handover", "closure", "evaluation",
                                 "merge",      "task",        "card",     "staff",   "verification",
                                 "correction", "measurement", "meeting",  "minutes", "signature",
                                 "exercise",   "proposal",    "duty",     "absence", "situation",
                                 "message",    "disclosure",  "erasure",  "?"});
  const auto log = of_kind(schema, "log");
  CHECK(log.at("required") == json({"format", "kind", "at", "logged", "author", "text"}));
  CHECK(log.at("additionalProperties") == false);
  CHECK(log.at("properties").at("format").at("enum") ==
        json({"beredskab-entry/2", "beredskab-entry/1"}));
  const auto& newer = schema.at("oneOf").back();
  CHECK(newer.at("properties").at("kind").at("not").at("enum").size() == kinds.size() - 1);
  CHECK_FALSE(newer.contains("additionalProperties"));
}

TEST_CASE("what a correction puts instead has no head of its own, and may be a correction") {
  const auto schema = stored("entry");
  CHECK(of_kind(schema, "correction").at("properties").at("instead").at("$ref") ==
        "#/$defs/content");
  const auto& content = schema.at("$defs").at("content");
  CHECK(of_kind(content, "log").at("required") == json({"kind", "at", "text"}));
  CHECK(of_kind(content, "correction").at("properties").at("instead").at("$ref") ==
        "#/$defs/content");
}

TEST_CASE("in views flags and lists are always there") {
  const auto list = json::parse(*view_schema("list"));
  CHECK(list.at("required") == json::array({"incidents"}));
  CHECK(list.at("properties").at("incidents").at("items").at("required") ==
        json({"id", "name", "title", "state", "told", "use", "exercise", "followups_open"}));
}

TEST_CASE("every name has a schema, others have none") {
  for (const auto name : stored_schema_names()) CHECK(stored_schema(name));
  for (const auto& view : views()) CHECK(view_schema(view.name));
  CHECK_FALSE(stored_schema("intet"));
  CHECK_FALSE(view_schema("intet"));
}

}  // namespace
}  // namespace render
