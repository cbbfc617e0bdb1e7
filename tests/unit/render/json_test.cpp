#include "render/engine/json.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"
#include "model/values/plan_fields.hpp"
#include "render/views/person_view.hpp"

namespace render {
namespace {

TEST_CASE("a stored type as JSON: absent optionals left out, flags and lists always there") {
  auto plan = test::world().plan;
  plan.questions.erase(plan.questions.begin() + 1, plan.questions.end());
  CHECK(json_text(to_json(plan)) == R"({
  "format": "beredskab-plan/1",
  "name": "Prøvekøbing",
  "coordinator": "tove-proeve",
  "areas": [
    {
      "id": "parken",
      "name": "Parken",
      "place": "Prøvekøbing"
    },
    {
      "id": "bakkevej",
      "name": "Bakkevej"
    }
  ],
  "incident_types": [
    {
      "id": "brand",
      "name": "Brand"
    },
    {
      "id": "uro",
      "name": "Uro"
    }
  ],
  "questions": [
    {
      "id": "anvendelse",
      "ask": "Bringes planen i anvendelse?",
      "per": {
        "word": "incident",
        "text": "én gang for hændelsen"
      },
      "decides": {
        "word": "use",
        "text": "om planen bringes i anvendelse"
      },
      "decided_by": {
        "word": "anyone",
        "text": "den, der skriver"
      },
      "section": "maal"
    }
  ],
  "ad_hoc": [
    {
      "id": "skoler",
      "name": "Skoler"
    }
  ],
  "messages": [],
  "levels": [],
  "alarm": [],
  "tasks": [],
  "leadership": [],
  "places": [],
  "partners": [],
  "parts": [],
  "prevention": [],
  "duties": [],
  "risky_days": []
}
)");
}

TEST_CASE("for templates an absent optional is null") {
  CHECK(json_text(to_json(PersonView{.id = "bo", .name = "Bo Eksempel"}, ReadBy::templates)) == R"({
  "id": "bo",
  "name": "Bo Eksempel",
  "own_name": "",
  "beside_organisation": "",
  "organisation": "",
  "title": "",
  "phone": null,
  "mobile": null,
  "numbers": [],
  "dial": [],
  "email": null,
  "hours": null,
  "note": null,
  "deputy": null,
  "deputy_phone": null,
  "deputy_left": false,
  "absence": null,
  "absent": false,
  "instead_of": [],
  "coordinator": false,
  "coordinator_title": null,
  "role": false
}
)");
}

TEST_CASE("envelope with data") {
  const auto data = to_json(test::number("Akut fare", "112"));
  CHECK(envelope(&data, {"Planen er udløbet."}) == R"({
  "format": "beredskab-output/2",
  "data": {
    "name": "Akut fare",
    "phone": "112"
  },
  "warnings": [
    "Planen er udløbet."
  ],
  "error": null
}
)");
}

TEST_CASE("envelope with an error") {
  CHECK(envelope(nullptr, {}, failure({base::Trouble::refused, "Det går ikke.", "Gør andet."})) ==
        R"({
  "format": "beredskab-output/2",
  "data": null,
  "warnings": [],
  "error": {
    "kind": "refused",
    "message": "Det går ikke.",
    "remedy": "Gør andet."
  }
}
)");
  CHECK(failure({base::Trouble::usage, ""}).kind == "usage");
  CHECK(failure({base::Trouble::world, ""}).kind == "world");
  CHECK(failure({base::Trouble::cancelled, ""}).kind == "cancelled");
}

TEST_CASE("what a terminal could act on is escaped, invalid UTF-8 replaced, the rest is raw") {
  CHECK(json_text(Json::text("æ\"\\\n\x1B[31m\x7F\u009B31m\u202Eå👍")) ==
        "\"æ\\\"\\\\\\n\\u001b[31m\\u007f\\u009b31m\\u202eå👍\"\n");
  CHECK(json_text(Json::text("a\xFF")) == "\"a\uFFFD\"\n");
}

}  // namespace
}  // namespace render
