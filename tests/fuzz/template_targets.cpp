// Markdown with hostile text in every container, whole pages, and templates of somebody's own.
#include "base/error.hpp"
#include "base/fields.hpp"
#include "containers.hpp"
#include "render/engine/json.hpp"
#include "render/engine/markdown_lint.hpp"
#include "render/engine/shape.hpp"
#include "render/engine/template.hpp"
#include "render/engine/template_lint.hpp"
#include "render/markdown/settle_marks.hpp"
#include "target.hpp"

namespace fuzz {

// A small document, with one of each that a view can have.
struct Part {
  std::string name;
  bool done = false;
};
struct View {
  std::string title;
  std::optional<std::string> note;
  std::vector<std::string> words;
  std::vector<Part> parts;
  bool exercise = false;
};

}  // namespace fuzz

template <>
inline constexpr auto base::fields_of<fuzz::Part> =
    base::Table{field("name", &fuzz::Part::name, ""), field("done", &fuzz::Part::done, "")};
template <>
inline constexpr auto base::fields_of<fuzz::View> =
    base::Table{field("title", &fuzz::View::title, ""), field("note", &fuzz::View::note, ""),
                field("words", &fuzz::View::words, ""), field("parts", &fuzz::View::parts, ""),
                field("exercise", &fuzz::View::exercise, "")};

namespace fuzz {

void markdown(std::string_view bytes) {
  const std::string text(bytes);
  auto fault = render::markdown::harmful(text);
  if (!fault && !render::markdown::normal(text).empty()) fault = render::markdown::torn(text);
  require(!fault, fault.value_or(""));
}

// A partial stands behind a line `%%%`. What the lint takes is filled in without a complaint, and
// what it warns the library of is never given to it.
void templates(std::string_view bytes) {
  constexpr std::string_view parting = "\n%%%\n";
  const auto cut = bytes.find(parting);
  render::Templates files{{"view.md.mustache", std::string(bytes.substr(0, cut))}};
  if (cut != bytes.npos) {
    files.emplace("_part.md.mustache", std::string(bytes.substr(cut + parting.size())));
  }
  const auto shape = render::shape_of<View>();
  const auto faults = render::lint_template(files, "view.md.mustache", shape);
  const auto dangerous = render::dangerous_fault(files, "view.md.mustache");
  render::markdown::markdown_faults(files, "view.md.mustache", shape);
  const View view{"# *a* {{title}}\n| b",
                  std::nullopt,
                  {"<b>", "1. x"},
                  {{"[x]: y", true}, {"-", false}},
                  true};
  bool refused = false;
  try {
    const auto document =
        render::render_data(files, "view.md.mustache",
                            render::to_json(view, render::ReadBy::templates), render::Format::md);
    const auto harm = render::markdown::harmful(document);
    require(!harm, harm.value_or(""));
  } catch (const base::Error&) {
    refused = true;
  }
  require(refused == dangerous.has_value(), "dangerous, and used; or harmless, and refused");
  require(!refused || !faults.empty(), "refused, and nothing was said by check");
}

}  // namespace fuzz
