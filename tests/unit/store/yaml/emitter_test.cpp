#include "store/yaml/emitter.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"
#include "model/values/plan_fields.hpp"

namespace store {
namespace {

using namespace model::test;

std::string text_value(std::string_view text, std::size_t indent = 2) {
  Emitter out;
  out.text_value(text, indent);
  return out.take();
}

TEST_CASE("one line stands in quotes, always") {
  CHECK(store::quoted("") == "\"\"");
  CHECK(store::quoted("x") == "\"x\"");
  CHECK(store::quoted("no") == "\"no\"");
  CHECK(store::quoted("æøå 🚒") == "\"æøå 🚒\"");
  CHECK(store::quoted("a\"b\\c") == "\"a\\\"b\\\\c\"");
  CHECK(store::quoted("a\nb\tc\rd") == "\"a\\nb\\tc\\x0dd\"");
  CHECK(store::quoted(std::string("\0\x1B\x7F", 3)) == "\"\\x00\\x1b\\x7f\"");
  CHECK(store::quoted("\xC2\x80\xC2\x85\xC2\x9F\xC2\xA0") == "\"\\x80\\x85\\x9f\xC2\xA0\"");
  CHECK(store::quoted("\xE2\x80\xA8\xE2\x80\xA9") == "\"\\u2028\\u2029\"");
  CHECK(store::quoted("\xE2\x80\xAE\xE2\x81\xA6\xD8\x9C\xE2\x80\x8E") ==
        "\"\\u202e\\u2066\\u061c\\u200e\"");
  CHECK(store::quoted("\xEF\xBB\xBF\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD") ==
        "\"\\ufeff\\ufffe\\uffff\xEF\xBF\xBD\"");
}

TEST_CASE("several lines stand as a block only where that is sure to be read back") {
  CHECK(text_value("a\nb") == "|-\n  a\n  b\n");
  CHECK(text_value("a\nb\n") == "|\n  a\n  b\n");
  CHECK(text_value("a\n\nb", 4) == "|-\n    a\n\n    b\n");
  CHECK(text_value("a\n...\n---\n%x\n#y") == "|-\n  a\n  ...\n  ---\n  %x\n  #y\n");
  CHECK(text_value("a") == "\"a\"\n");
  CHECK(text_value("a\nb\n\n") == "\"a\\nb\\n\\n\"\n");
  CHECK(text_value("\na") == "\"\\na\"\n");
  CHECK(text_value(" a\nb") == "\" a\\nb\"\n");
  CHECK(text_value("a\n b") == "\"a\\n b\"\n");
  CHECK(text_value("a \nb") == "\"a \\nb\"\n");
  CHECK(text_value("a\nb ") == "\"a\\nb \"\n");
  CHECK(text_value("a\n \nb") == "\"a\\n \\nb\"\n");
  CHECK(text_value("a\n\tb") == "\"a\\n\\tb\"\n");
  CHECK(text_value("a\nb\xE2\x80\xA8") == "\"a\\nb\\u2028\"\n");
}

TEST_CASE("members stand in the table's order, without what is absent") {
  Emitter out;
  out.line("# x");
  out.members(
      model::Plan{line("f"),
                  line("no"),
                  model::test::person("tove"),
                  {{of<model::AreaId>("parken"), line("Parken"), {}, {}, base::Date(2026, 1, 2)},
                   {of<model::AreaId>("haven"), line("#"), line("By"), {}, {}}},
                  {},
                  {{of<model::QuestionId>("presse"),
                    line("Ja?"),
                    model::Per::incident,
                    model::Decides::none,
                    model::DecidedBy::participants,
                    {},
                    {},
                    {}}},
                  {},
                  {},
                  model::Meetings{2, {}, {line("a: b"), line("c")}, {}, {}}},
      0);
  CHECK(out.take() ==
        "# x\n"
        "format: \"f\"\n"
        "name: \"no\"\n"
        "coordinator: tove\n"
        "areas:\n"
        "  - id: parken\n"
        "    name: \"Parken\"\n"
        "    until: 2026-01-02\n"
        "  - id: haven\n"
        "    name: \"#\"\n"
        "    place: \"By\"\n"
        "questions:\n"
        "  - id: presse\n"
        "    ask: \"Ja?\"\n"
        "    decided_by: participants\n"
        "meetings:\n"
        "  per_year: 2\n"
        "  purpose:\n"
        "    - \"a: b\"\n"
        "    - \"c\"\n");
}

TEST_CASE("single members") {
  Emitter out;
  out.member("a", true, 2);
  out.member("b", model::test::people({"bo", "ane"}), 2);
  out.member("c", of<model::Phone>("012345678"), 2);
  out.member("d", model::Per::participant, 0);
  out.member("e", model::test::text("x\ny"), 2);
  CHECK(out.take() ==
        "  a: true\n  b: [bo, ane]\n  c: \"012345678\"\nd: participant\n  e: |-\n    x\n    y\n");
}

}  // namespace
}  // namespace store
