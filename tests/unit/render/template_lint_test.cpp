#include "render/engine/template_lint.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"
#include "render/documents/contacts_view.hpp"
#include "render/views.hpp"

namespace render {
namespace {

// All diagnostics of a template for the contacts, as they are shown.
std::string faults(const std::string& text, Templates others = {}) {
  others.emplace("contacts.md.mustache", text);
  std::string all;
  for (const auto& fault : lint_templates(others)) {
    all += std::string(base::name(fault.code)) + ' ' + base::format(fault);
  }
  return all;
}

TEST_CASE("the shipped templates are sound") {
  const auto templates = test::shipped_templates();
  CHECK(templates.size() > 8);
  std::string all;
  for (const auto& fault : lint_templates(templates)) all += base::format(fault);
  CHECK(all == "");
}

TEST_CASE("names of the view, of its parts, of the page, and what is derived") {
  CHECK(faults("{{incident}}{{page.printed.text}}{{#numbers}}{{phone}}{{incident}}{{/numbers}}\n"
               "{{^has_missing}}{{incident_id}}{{/has_missing}}{{#missing}}{{.}}{{/missing}}\n"
               "{{! en bemærkning {{ \n over to linjer }}{{{incident}}}{{& incident }}"
               "{{#ad_hoc}}{{person.name}}{{#retry}}{{text}}{{/retry}}{{/ad_hoc}}") == "");
}

TEST_CASE("an unknown name") {
  CHECK(faults("Tak:\næ {{incidnet}}") ==
        "template-unknown-name templates/contacts.md.mustache:2:3: fejl: "
        "Navnet «incidnet» findes ikke her.\n"
        "  2 | æ {{incidnet}}\n"
        "    |   ^\n"
        "    = Mente du «incident»?\n");
  CHECK(faults("{{page.printed.txet}}") ==
        "template-unknown-name templates/contacts.md.mustache:1:1: fejl: "
        "Navnet «page.printed.txet» findes ikke her.\n"
        "  1 | {{page.printed.txet}}\n"
        "    | ^\n"
        "    = Mente du «text»?\n");
  CHECK(faults("{{#numbers}}{{qqqq}}{{/numbers}}{{phone}}") ==
        "template-unknown-name templates/contacts.md.mustache:1:13: fejl: "
        "Navnet «qqqq» findes ikke her.\n"
        "  1 | {{#numbers}}{{qqqq}}{{/numbers}}{{phone}}\n"
        "    |             ^\n"
        "    = Her kan stå: name, phone, incident, incident_id, numbers, participants, deputies, "
        "groups, groups_text, ad_hoc, partners, places, missing, as_of, changes, drawn, page.\n"
        "template-unknown-name templates/contacts.md.mustache:1:33: fejl: "
        "Navnet «phone» findes ikke her.\n"
        "  1 | {{#numbers}}{{qqqq}}{{/numbers}}{{phone}}\n"
        "    |                                 ^\n"
        "    = Her kan stå: incident, incident_id, numbers, participants, deputies, groups, "
        "groups_text, ad_hoc, partners, places, missing, as_of, changes, drawn, page.\n");
}

TEST_CASE("an unknown section is reported once, not for what it holds") {
  CHECK(faults("{{#numbesr}}{{phone}}{{#x}}{{y}}{{/x}}{{/numbesr}}") ==
        "template-unknown-name templates/contacts.md.mustache:1:1: fejl: "
        "Navnet «numbesr» findes ikke her.\n"
        "  1 | {{#numbesr}}{{phone}}{{#x}}{{y}}{{/x}}{{/numbesr}}\n"
        "    | ^\n"
        "    = Mente du «numbers»?\n");
}

TEST_CASE("HTML that reaches out, with its place; tags stand for nothing") {
  const auto of_html = [](const std::string& text) {
    std::string all;
    for (const auto& fault : lint_templates({{"contacts.html.mustache", text}},
                                            {{"contacts.html.mustache", "plans/a/templates/"}})) {
      all += fmt::format("{} {}", base::name(fault.code), base::format(fault));
    }
    return all;
  };
  CHECK(of_html("<p{{#incident}} class=\"a\"{{/incident}} title=\"{{incident}}\">æ</p>") == "");
  CHECK(of_html("<p>\næ{{incident}} <img src=\"{{incident}}\"></p>") ==
        "html-address plans/a/templates/contacts.html.mustache:2:15: fejl: "
        "Billedet står ikke i selve skabelonen.\n"
        "  2 | æ{{incident}} <img src=\"{{incident}}\"></p>\n"
        "    |               ^\n"
        "    = Læg det ind i den: src=\"data:image/png;base64,…\".\n");
}

TEST_CASE("has_ is derived of lists alone") {
  CHECK(faults("{{has_incident}}").starts_with("template-unknown-name "));
  CHECK(faults("{{.}}") ==
        "template-unknown-name templates/contacts.md.mustache:1:1: fejl: "
        "«.» er her ikke en tekst.\n"
        "  1 | {{.}}\n"
        "    | ^\n"
        "    = Skriv et af navnene: incident, incident_id, numbers, participants, deputies, "
        "groups, groups_text, ad_hoc, partners, places, missing, as_of, changes, drawn, page.\n");
}

TEST_CASE("sections that are not closed, cross, or were never begun") {
  CHECK(faults("a\n {{#numbers}}") ==
        "template-unclosed templates/contacts.md.mustache:2:2: fejl: "
        "Afsnittet «numbers» er ikke lukket.\n"
        "  2 |  {{#numbers}}\n"
        "    |  ^\n"
        "    = Skriv {{/numbers}}, hvor det slutter.\n");
  CHECK(faults("{{#numbers}}{{#name}}\n{{/numbers}}{{/name}}") ==
        "template-crossed templates/contacts.md.mustache:2:1: fejl: "
        "Afsnittet «numbers» slutter, før «name» fra linje 1 er lukket.\n"
        "  2 | {{/numbers}}{{/name}}\n"
        "    | ^\n"
        "    = Skriv {{/name}} først.\n"
        "template-crossed templates/contacts.md.mustache:2:13: fejl: "
        "Afsnittet «name» er ikke begyndt.\n"
        "  2 | {{/numbers}}{{/name}}\n"
        "    |             ^\n"
        "    = Slet mærket, eller skriv, hvor afsnittet begynder.\n");
}

TEST_CASE("partials that are missing, faulty, or contain themselves") {
  CHECK(faults("{{> top.md}}") ==
        "template-partial templates/contacts.md.mustache:1:1: fejl: "
        "Delskabelonen «top.md» findes ikke.\n"
        "  1 | {{> top.md}}\n"
        "    | ^\n"
        "    = Den skal hedde templates/_top.md.mustache.\n");
  // In the context in which it is included, and once.
  CHECK(faults("{{#numbers}}{{> a}}{{/numbers}}{{> b}}{{> b}}",
               {{"_a.mustache", "{{phone}}"}, {"_b.mustache", "{{numebrs}}"}}) ==
        "template-unknown-name templates/_b.mustache:1:1: fejl: "
        "Navnet «numebrs» findes ikke her.\n"
        "  1 | {{numebrs}}\n"
        "    | ^\n"
        "    = Mente du «numbers»?\n");
  CHECK(faults("{{> a}}", {{"_a.mustache", "{{> b}}"}, {"_b.mustache", "{{> a}}"}}) ==
        "template-cycle templates/_b.mustache:1:1: fejl: "
        "Delskabelonen «a» indeholder sig selv.\n"
        "  1 | {{> a}}\n"
        "    | ^\n"
        "    = Bryd kredsen: en delskabelon kan ikke stå i sig selv.\n");
}

TEST_CASE("tags that are not closed, and those that we do not use") {
  CHECK(faults("{{incident\n}} {{incidnet}}") ==
        "template-tag templates/contacts.md.mustache:1:1: fejl: "
        "Mærket er ikke lukket på sin linje.\n"
        "  1 | {{incident\n"
        "    | ^\n"
        "    = Skriv }} efter navnet.\n"
        "template-unknown-name templates/contacts.md.mustache:2:4: fejl: "
        "Navnet «incidnet» findes ikke her.\n"
        "  2 | }} {{incidnet}}\n"
        "    |    ^\n"
        "    = Mente du «incident»?\n");
  CHECK(faults("{{{incident}} x").starts_with("template-tag "));
  CHECK(faults("{{=<% %>=}}").starts_with("template-tag "));
  for (const auto* nameless :
       {"{{}}", "{{ }}", "{{{ }}}", "{{> }}", "{{#}}x{{/}}", "{{^ }}", "{{&}}"}) {
    CAPTURE(nameless);
    CHECK(faults(nameless).starts_with("template-tag "));
  }
}

TEST_CASE("of a file that no document asks for only that is said") {
  std::string all;
  for (const auto& fault :
       lint_templates({{"other.md.mustache", "{{x}}"}, {"Contact.md.mustache", ""}})) {
    all += base::format(fault);
  }
  CHECK(all ==
        "templates/Contact.md.mustache: advarsel: Skabelonen bruges ikke.\n"
        "  = Mente du «contacts.md.mustache»?\n"
        "templates/other.md.mustache: advarsel: Skabelonen bruges ikke.\n"
        "  = Slet den: programmet skriver ikke noget af den.\n");
}

}  // namespace
}  // namespace render
