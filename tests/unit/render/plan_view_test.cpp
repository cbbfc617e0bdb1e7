#include "render/answers/plan_view.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"

namespace render {
namespace {

using namespace test;

TEST_CASE("the document in Markdown") {
  const auto made = world();
  CHECK(document(made, "plan", plan_view(morning(made)), Format::md) ==
        R"(# Beredskabsplan for Prøvekøbing

**Prøveplan**

## Formål

Prøvekøbing Kommune, Tove Prøve

Boligforeningen Bo Eksempel

Planen er til prøve.

Den har to stykker.

## Omverdenen

1\. Først dette.

2\. Så dette.

*Gælder 1. januar 2026 – 31. december 2028.*

*Godkendes af Prøvestyrelsen.*

)");
}

TEST_CASE("paragraphs are divided at blank lines, and keep their own line breaks") {
  auto made = world();
  made.document.sections[0].text = text("\na\nb\n \n\nc\n");
  made.document.sections[0].parties = false;
  const auto view = plan_view(morning(made));
  CHECK(view.sections[0].paragraphs == std::vector<std::string>{"a\nb", "c"});
  // The parties' lines are never lost.
  CHECK(view.sections[0].parties.empty());
  CHECK(view.parties ==
        std::vector<std::string>{"Prøvekøbing Kommune, Tove Prøve", "Boligforeningen Bo Eksempel"});
}

TEST_CASE("expired from the day after the last") {
  const auto made = world();
  CHECK_FALSE(plan_view(made.context(at("2028-12-31T23:59:00+01:00"))).validity.expired);
  CHECK(plan_view(made.context(at("2029-01-01T00:00:00+01:00"))).validity.expired);
}

}  // namespace
}  // namespace render
