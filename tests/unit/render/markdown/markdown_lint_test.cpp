#include "render/engine/markdown_lint.hpp"

#include <doctest/doctest.h>

namespace render::markdown {
namespace {

using ShapeKind = Shape::Kind;
const Shape view{ShapeKind::object,
                 {{"name", {ShapeKind::scalar, {}}},
                  {"place", {ShapeKind::scalar, {}}},
                  {"person", {ShapeKind::object, {{"tasks", {ShapeKind::list, {}}}}}},
                  {"rows", {ShapeKind::list, {{"text", {ShapeKind::scalar, {}}}}}}}};

// «line: message» of each fault.
std::string faults(const std::string& text, const Templates& partials = {}) {
  Templates templates = partials;
  templates["a.md.mustache"] = text;
  std::string all;
  for (const auto& fault : markdown_faults(templates, "a.md.mustache", view)) {
    if (!all.empty()) all += '\n';
    if (fault.file != "a.md.mustache") all += fault.file + ':';
    all += std::to_string(fault.place.line) + ": " + fault.message;
  }
  return all;
}

TEST_CASE("a document as it should be") {
  CHECK(faults("# {{name}}\n\n"
               "{{#place}}\nSted: {{place}}\n\n{{/place}}\n"
               "{{^place}}\nIngen.\n\n{{/place}}\n"
               "## Rækker\n\n"
               "{{#has_rows}}\n| a | b |\n| --- | ---: |\n{{#rows}}\n| {{text}} | 1 |\n{{/rows}}\n"
               "{{/has_rows}}\n{{^has_rows}}\nIngen.\n{{/has_rows}}\n\n"
               "{{#rows}}\n- {{text}}<br>x\n  - y\n{{/rows}}\n\n"
               "> **a**\n>\n> - b\n> - c\n\n"
               "---\n\na\\\nb \\<i>\n\n```plot\na | b\n---\nc\n```\n")
            .empty());
}

TEST_CASE("a paragraph stands on one line") {
  CHECK(faults("a\nb") == "2: Linjen fortsætter afsnittet over den.");
  CHECK(faults("- a\n  b") == "2: Linjen fortsætter afsnittet over den.");
  CHECK(faults("> a\n> b") == "2: Linjen fortsætter afsnittet over den.");
  CHECK(faults("a\n- b") == "2: Linjen fortsætter afsnittet over den.");
  CHECK(faults("a\n| b |\n| --- |") == "2: Linjen fortsætter afsnittet over den.");
  CHECK(faults("{{name}}\n{{place}}") == "2: Linjen fortsætter afsnittet over den.");
}

TEST_CASE("also where sections are left out, or gone through again") {
  CHECK(faults("a\n{{#place}}\n\n{{/place}}\nb") == "5: Linjen fortsætter afsnittet over den.");
  CHECK(faults("{{#rows}}\n{{text}}\n{{/rows}}") == "2: Linjen fortsætter afsnittet over den.");
  CHECK(faults("{{#place}}\n{{place}}\n{{/place}}").empty());
  CHECK(faults("{{#person.tasks}}\nx\n{{/person.tasks}}") ==
        "2: Linjen fortsætter afsnittet over den.");
  CHECK(faults("{{#place}}\na\n{{/place}}\n{{^place}}\nb\n{{/place}}").empty());
  CHECK(faults("{{#rows}}\n- a\n{{/rows}}\n{{^has_rows}}\nb\n{{/has_rows}}").empty());
  CHECK(faults("{{#has_rows}}\n{{#rows}}\n- a\n{{/rows}}\n{{/has_rows}}\nb") ==
        "6: Linjen bliver en del af listen over den.");
  CHECK(faults("{{! a\nb }}\n{{#rows}}{{text}}{{/rows}}\n\nc").empty());
}

TEST_CASE("headings have their #") {
  CHECK(faults("a\n---") == "2: Linjen gør den over den til en overskrift.");
  CHECK(faults("{{name}}\n===") == "2: Linjen gør den over den til en overskrift.");
  CHECK(faults("{{#rows}}\n{{text}}\n\n{{/rows}}\n---").empty());
}

TEST_CASE("what follows a list or a table without an empty line joins it") {
  CHECK(faults("- a\nb") == "2: Linjen bliver en del af listen over den.");
  CHECK(faults("| a |\n| --- |\n| b |\nc") == "4: Linjen bliver en del af tabellen over den.");
}

TEST_CASE("rows are as wide as their head") {
  CHECK(faults("| a | b |\n| --- | --- |\n| c | d | e |") ==
        "3: Rækken har 3 felter, og den over den 2.");
  CHECK(faults("| a | b |\n| --- |\n| c \\| | d |") ==
        "2: Rækken har 1 felter, og den over den 2.\n3: Rækken har 2 felter, og den over den 1.");
  CHECK(faults("| a | b |\n| --- | --- |\n{{#rows}}\n{{> row.md}}\n{{/rows}}\n",
               {{"_row.md.mustache", "| {{text}} |\n"}}) ==
        "_row.md.mustache:1: Rækken har 1 felter, og den over den 2.");
}

TEST_CASE("no HTML besides <br>, and no targets of links") {
  CHECK(faults("a <b>b</b>") == "1: HTML kan ikke stå i et dokument i Markdown.");
  CHECK(faults("<!-- a -->") == "1: HTML kan ikke stå i et dokument i Markdown.");
  CHECK(faults("a < 3 <br> \\<b>").empty());
  CHECK(faults("[a]: b") == "1: Linjen læses som målet for et link og forsvinder.");
}

TEST_CASE("emphasis does not stand against a word") {
  for (const auto* bad : {"**{{name}}**{{place}}", "{{name}}**{{place}}**", "*{{name}}*s"}) {
    CHECK(faults(bad) == "1: Fed eller kursiv skrift støder op til et ord.");
  }
  CHECK(faults("**{{name}}** {{place}}, (*{{name}}*). "
               "{{#place}}{{name}}{{/place}}{{^place}}**{{name}}**{{/place}}")
            .empty());
  CHECK(faults("* a **b**\n* \\*c\n\n2 * 3 * 4").empty());
}

TEST_CASE("templates that cross, never close or contain themselves are followed as far as goes") {
  CHECK(faults("{{#rows}}\na\n\n{{/name}}\nb\nc").empty());
  CHECK(faults("{{> a.md}}", {{"_a.md.mustache", "{{> a.md}}\n"}}).empty());
  CHECK(faults("{{name").empty());
}

}  // namespace
}  // namespace render::markdown
