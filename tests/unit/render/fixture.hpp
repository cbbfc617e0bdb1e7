// A made-up municipality for the tests of render/: its plan, its people, and a night.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../model/build.hpp"
#include "render/documents/document.hpp"
#include "render/engine/template.hpp"
#include "render/views/context.hpp"

namespace render::test {

using model::test::call;
using model::test::line;
using model::test::of;
using model::test::person;
using model::test::text;

inline base::Instant at(std::string_view text) { return of<base::Instant>(text); }
inline model::NamedNumber number(std::string_view name, std::string_view phone) {
  return {line(name), of<model::Phone>(phone)};
}

struct World {
  model::Plans plans;
  model::Plan plan;
  model::Participants participants;
  model::Document document;

  // At 23:00 in the night of 20 November 2026.
  Context context() const;
  Context context(const base::Instant& now) const;
};
World world();

// An entry of `kind` with a short id, which happened at a clock time of that night and was logged a
// minute later.
model::Record record(std::string_view id, std::string_view clock, model::Body body);
model::Incident incident(std::vector<model::Record> records);
model::Activation activation();
// A night with one of everything.
std::vector<model::Record> night();

// The morning after, at 8:00.
Context morning(const World& world);

// Those compiled in, by file name.
Templates shipped_templates();
// A view by its shipped template, without the style sheet, as it is printed that morning.
template <base::Structure View>
std::string document(const World& world, std::string_view name, const View& view, Format format,
                     bool exercise = false) {
  auto templates = shipped_templates();
  templates["_style.html.mustache"] = "";
  return render_template(templates, name, view,
                         page_view(morning(world), {"3f9ab21", "0.1.0", exercise, false}), format);
}

}  // namespace render::test
