#include "render/engine/template.hpp"

#include <doctest/doctest.h>

#include "base/error.hpp"
#include "fixture.hpp"
#include "render/documents/contacts_view.hpp"
#include "render/documents/document.hpp"
#include "render/documents/situation_view.hpp"

namespace render {
namespace {

// Every view has a name; the tests use that of the contacts for whatever they try.
std::string rendered(const std::string& text, const ContactsView& view, Templates others = {},
                     Format format = Format::md) {
  others.emplace(template_name("contacts", format), text);
  return render_template(others, "contacts", view, PageView{.plan = "Plan <1>", .version = "0"},
                         format);
}

TEST_CASE("text is escaped for the format, with two braces and with three") {
  const ContactsView view{.incident = "<a> & *b*"};
  CHECK(rendered("x {{incident}} {{{incident}}} {{&incident}}", view) ==
        "x \\<a> & \\*b\\* \\<a> & \\*b\\* \\<a> & \\*b\\*");
  CHECK(rendered("{{incident}} {{{incident}}} {{page.plan}}", view, {}, Format::html) ==
        "&lt;a&gt; &amp; *b* &lt;a&gt; &amp; *b* Plan &lt;1&gt;");
}

TEST_CASE("lists: of structures, of texts, and whether there are any") {
  const ContactsView view{.numbers = {test::number("A", "112"), test::number("B", "114")},
                          .groups = {"x", "y"}};
  CHECK(rendered("{{#has_numbers}}[{{#numbers}}{{name}}={{phone}};{{/numbers}}]{{/has_numbers}}"
                 "{{#groups}}<{{.}}>{{/groups}}"
                 "{{#has_missing}}no{{/has_missing}}{{^has_missing}}none{{/has_missing}}",
                 view) == "[A=112;B=114;]<x><y>none");
}

TEST_CASE("a list of texts is one text too, unless the view has its own") {
  SituationView view;
  view.reached = {"A", "B", "C"};
  CHECK(render_template({{"situation.md.mustache",
                          "{{reached_text}}{{#not_reached_text}}no{{/not_reached_text}}"}},
                        "situation", view, {}, Format::md) == "A, B og C");
  CHECK(rendered("{{groups_text}}", {.groups = {"x", "y"}, .groups_text = "x, y"}) == "x, y");
}

TEST_CASE("what a person lacks is not found in the surrounding view") {
  ContactView contact;
  contact.person = PersonView{.id = "bo", .name = "Bo"};
  contact.note = "opkaldets";
  const ContactsView view{.ad_hoc = {contact}};
  CHECK(rendered("{{#ad_hoc}}{{#person}}{{name}}:{{#note}}{{note}}{{/note}}{{/person}}{{note}}"
                 "{{/ad_hoc}}",
                 view) == "Bo:opkaldets");
}

TEST_CASE("numbers are text, so that 0 is no no") {
  Json data = Json::object();
  data.set("count", Json::number(0));
  CHECK(render_data({{"a.md.mustache", "{{#count}}{{count}}{{/count}}"}}, "a.md.mustache", data,
                    Format::md) == "0");
}

TEST_CASE("partials by the names of their files") {
  CHECK(rendered("a {{> b.md}} c", {}, {{"_b.md.mustache", "[{{page.plan}}]"}}) ==
        "a [Plan \\<1>] c");
}

void check_error(const Templates& templates, const std::string& message) {
  try {
    render_data(templates, "a.md.mustache", Json::object(), Format::md);
    FAIL("no error");
  } catch (const base::Error& error) {
    CHECK(error.trouble() == base::Trouble::world);
    CHECK(error.what() == message);
  }
}

TEST_CASE("a template that is missing, and one that the library could crash on") {
  check_error({}, "Skabelonen a.md.mustache findes ikke.");
  check_error({{"a.md.mustache", "{{> b}}"}, {"_b.mustache", "x{{> b}}"}},
              "Skabelonen kan ikke bruges.\n"
              "_b.mustache:1:2: fejl: Delskabelonen «b» indeholder sig selv.\n"
              "  1 | x{{> b}}\n"
              "    |  ^\n"
              "    = Bryd kredsen: en delskabelon kan ikke stå i sig selv.\n");
}

}  // namespace
}  // namespace render
