#include "render/views/plan_view.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"

namespace render {
namespace {

using namespace test;

TEST_CASE("the document in Markdown") {
  const auto made = world();
  CHECK(document(made, "plan", plan_view(morning(made)), Format::md) ==
        R"(# Beredskabsplan for Prøvekøbing

Prøveplan

## Formål

Prøvekøbing Kommune, Tove Prøve

Boligforeningen Bo Eksempel

Planen er til prøve.

Den har to stykker.

## Omverdenen

1\. Først dette.

2\. Så dette.

Godkendes af Prøvestyrelsen.

---

**Fortroligt – tavshedspligt**

Skrevet lørdag den 21. november 2026 kl. 8.00. Beredskabsplan for Prøvekøbing, 1. januar 2026 – 31. december 2028. Udgave 3f9ab21. beredskab 0.1.0.
)");
}

TEST_CASE("the document in HTML") {
  const auto made = world();
  CHECK(document(made, "plan", plan_view(morning(made)), Format::html) ==
        R"(<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Beredskabsplan for Prøvekøbing</title>
</head>
<body>
<div class="running-left"><strong>Fortroligt – tavshedspligt</strong><br>Prøvekøbing</div>
<div class="running-right"></div>
<div class="running-foot">Skrevet lørdag den 21. november 2026 kl.&nbsp;8.00. Beredskabsplan for Prøvekøbing, <span class="nowrap">1. januar 2026 – 31. december 2028</span>. <span class="nowrap">Udgave 3f9ab21</span>. beredskab 0.1.0.</div>
<h1>Beredskabsplan for Prøvekøbing</h1>
<p class="label">Prøveplan</p>
<h2>Formål</h2>
<p>Prøvekøbing Kommune, Tove Prøve</p>
<p>Boligforeningen Bo Eksempel</p>
<p class="text">Planen er til prøve.</p>
<p class="text">Den har to stykker.</p>
<h2>Omverdenen</h2>
<p class="text">1. Først dette.</p>
<p class="text">2. Så dette.</p>
<p class="small rule">Gælder 1. januar 2026 – 31. december 2028.</p>
<p class="small">Godkendes af Prøvestyrelsen.</p>
</body>
</html>
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
  CHECK_FALSE(plan_view(made.context(at("2028-12-31T23:59:00+01:00"))).expired);
  CHECK(plan_view(made.context(at("2029-01-01T00:00:00+01:00"))).expired);
}

}  // namespace
}  // namespace render
