// A made-up municipality for the tests of render/: its plan, its people, and a night.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/documents/document.hpp"
#include "render/engine/template.hpp"
#include "render/views/context.hpp"

namespace render::test {

// The value that a text is read as; the text must be sound.
template <class T>
T of(std::string_view text) {
  auto parsed = base::ScalarOf<T>::parse(text);
  if (!parsed) throw std::runtime_error(parsed.mistake().message + ": " + std::string(text));
  return *parsed;
}
inline base::Instant at(std::string_view text) { return of<base::Instant>(text); }
inline model::Text text(std::string_view words) { return of<model::Text>(words); }
inline model::Line line(std::string_view words) { return of<model::Line>(words); }
inline model::NamedNumber number(std::string_view name, std::string_view phone) {
  return {line(name), of<model::Phone>(phone)};
}
inline model::PersonId person(std::string_view id) { return of<model::PersonId>(id); }

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
