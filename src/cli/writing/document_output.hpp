// Documents and sheets, as text, md, html or pdf, to stdout or to a file (-o). A document is told
// once, by its template in Markdown, from which text and page are written. A sheet is made for
// paper: its page has a template of its own, and its text comes from code.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "cli/session/session.hpp"
#include "cli/table/command.hpp"
#include "render/documents/document.hpp"
#include "render/documents/frame.hpp"
#include "render/engine/template.hpp"
#include "render/engine/template_lint.hpp"
#include "render/views/page_view.hpp"

namespace cli {

enum class Shape { text, md, html, pdf, vcf, csv };
// Whether vcf and csv are among them: a list of people has those too.
enum class ListShapes { no, yes };
// --format, else by the ending of -o, else text.
Shape wanted_shape(Session& session, ListShapes list_shapes = ListShapes::no);

// Whether a table is wanted, by --format csv or the ending of -o. Else it is text, for the screen
// alone.
bool wants_csv(Session& session);

// The templates, and where each was found, as a path within the workspace.
struct PlacedTemplates {
  render::Templates templates;
  render::Folders folders;
  base::Diagnostics unread;  // what could not be read: as if it were not there
};
// Whether they are the program's, which a test holds free of faults, and nothing else.
bool are_shipped(const PlacedTemplates& all);
// Those of the program, and over them those of the workspace.
PlacedTemplates workspace_templates(Session& session);
// Over these, those of the plan.
PlacedTemplates plan_templates(Session& session, const model::PlanId& id);
// Those for the view of that name, of the session's plan or of no plan in particular. Where one
// that was overridden has faults, which would be printed as nothing, the program's own take its
// place, with a warning.
PlacedTemplates load_templates(Session& session, std::string_view view, render::Format format,
                               bool of_all = false);

struct Print {
  bool exercise = false;
  bool of_all = false;       // of no plan in particular
  bool publishable = false;  // nothing on it is confidential
  bool bare = false;         // it says nothing of the program: a notice
  std::string hint = {};     // follows on the screen alone
};
render::PageView page(Session& session, const Print& print);

// Asks on a terminal before a file that is there is written over; else refuses, unless --force is
// given or it has these bytes already. Pipes and devices take whatever comes.
void may_write_over(Session& session, const std::filesystem::path& path, std::string_view bytes);

// Puts `text` where -o says, or hands it back for stdout.
Output deliver(Session& session, std::string text, render::Json data);

// The Markdown of a document, in the wanted shape and its frame.
Output told_output(Session& session, std::string_view name, const Print& print,
                   PlacedTemplates templates, const render::PageView& page, const std::string& md,
                   render::Json data);
template <base::Structure View>
Output document_output(Session& session, std::string_view name, const View& view,
                       const Print& print = {}) {
  auto all = load_templates(session, name, render::Format::md, print.of_all);
  const auto of_page = page(session, print);
  const auto md = render::render_template(all.templates, name, view, of_page, render::Format::md);
  return told_output(session, name, print, std::move(all), of_page, md, render::to_json(view));
}

// A sheet in the wanted shape and its frame; a page has that already.
Output framed_output(Session& session, Shape shape, const render::PageView& page, std::string sheet,
                     render::Json data);
// `text` is asked only where text is wanted.
template <base::Structure View>
Output sheet_output(Session& session, std::string_view name, const View& view, const Print& print,
                    const std::function<std::string()>& text) {
  const Shape shape = wanted_shape(session);
  const auto of_page = page(session, print);
  if (shape == Shape::text) {
    return framed_output(session, shape, of_page, text(), render::to_json(view));
  }
  const auto format = shape == Shape::md ? render::Format::md : render::Format::html;
  const auto all = load_templates(session, name, format, print.of_all);
  return framed_output(session, shape, of_page,
                       render::render_template(all.templates, name, view, of_page, format),
                       render::to_json(view));
}

// The text of a message: the program that it is pasted into wraps it.
template <base::Structure View>
std::string message_text(Session& session, std::string_view name, const View& view,
                         const Print& print) {
  const auto all = load_templates(session, name, render::Format::md);
  const auto of_page = page(session, print);
  return render::markdown::framed_message(
      of_page, render::render_template(all.templates, name, view, of_page, render::Format::md));
}

}  // namespace cli
