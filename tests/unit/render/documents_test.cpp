#include <doctest/doctest.h>

#include "fixture.hpp"
#include "render/engine/markdown_lint.hpp"
#include "render/views.hpp"

namespace render {
namespace {

TEST_CASE("the Markdown of a document that is told once means what it looks like") {
  const auto templates = test::shipped_templates();
  for (const auto* name : {"summary", "public", "situation", "incident", "plan", "period", "pack",
                           "minutes", "overview", "dossier", "progress"}) {
    CAPTURE(name);
    const auto file = template_name(name, Format::md);
    REQUIRE(templates.count(file) == 1);
    CHECK(templates.count(template_name(name, Format::html)) == 0);
    for (const auto& fault : markdown::markdown_faults(templates, file, find_view(name)->shape())) {
      CAPTURE(fault.file);
      CAPTURE(fault.place.line);
      CHECK(fault.message == "");
    }
  }
}

}  // namespace
}  // namespace render
