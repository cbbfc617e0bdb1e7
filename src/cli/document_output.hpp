// Documents: a view by its template, as md, html or pdf, to stdout or to a file (-o); and as text by
// code of the terminal's own.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "render/views/page_view.hpp"
#include "render/engine/template.hpp"
#include "render/views/document.hpp"
#include "render/engine/template_lint.hpp"

namespace cli {

enum class Shape { text, md, html, pdf, vcf, csv };
// Whether vcf and csv are among them: a list of people has those too.
enum class ListShapes { no, yes };
// --format, else by the ending of -o, else text.
Shape wanted_shape(Session& session, ListShapes list_shapes = ListShapes::no);

// What is installed beside the program: ../share/beredskab.
std::filesystem::path shared_folder(const Env& env);

// The templates, and where each was found, as a path within the workspace.
struct PlacedTemplates {
  render::Templates templates;
  render::Folders folders;
};
// Those of the program, and over them those of the workspace.
PlacedTemplates workspace_templates(Session& session);
// Over these, those of the plan.
PlacedTemplates plan_templates(Session& session, const model::PlanId& id);
// Those for the view of that name, of the session's plan or of no plan in particular. Where one that
// was overridden has faults, which would be printed as nothing, the program's own take its place,
// with a warning.
render::Templates load_templates(Session& session, std::string_view view, render::Format format,
                                 bool of_all = false);

// `of_all`: the page is of no plan in particular. `publishable`: nothing on it is confidential.
render::PageView page(Session& session, bool exercise, bool of_all, bool publishable);

// Text that goes to a file says there what every page says; on the screen it does not.
std::string marked(Session& session, std::string text, bool exercise, bool of_all,
                   bool publishable);
// The HTML, or the PDF that is made of it; a PDF is not shown on a terminal.
std::string in_shape(Session& session, Shape shape, std::string html);
// Puts `text` where -o says, or hands it back for stdout.
Output deliver(Session& session, std::string text, render::Json data);

// `text_form` is asked only for Shape::text.
template <base::Structure View>
Output document_output(Session& session, std::string_view name, const View& view, bool exercise,
                       const std::function<std::string()>& text_form, bool of_all = false,
                       bool publishable = false) {
  const Shape shape = wanted_shape(session);
  render::Json data = render::to_json(view);
  if (shape == Shape::text) {
    auto text = marked(session, text_form(), exercise, of_all, publishable);
    return deliver(session, std::move(text), std::move(data));
  }
  const auto format = shape == Shape::md ? render::Format::md : render::Format::html;
  auto text = render::render_template(load_templates(session, name, format, of_all), name, view,
                                      page(session, exercise, of_all, publishable), format);
  return deliver(session, in_shape(session, shape, std::move(text)), std::move(data));
}

// The same for a document that is told once, in Markdown: text and page are written from that.
Output told_output(Session& session, std::string_view name, const render::PageView& page,
                   bool of_all, const std::string& md, render::Json data);
template <base::Structure View>
Output document_output(Session& session, std::string_view name, const View& view, bool exercise,
                       bool of_all = false, bool publishable = false) {
  using render::Format;
  const auto of_page = page(session, exercise, of_all, publishable);
  const auto md = render::render_template(load_templates(session, name, Format::md, of_all), name,
                                          view, of_page, Format::md);
  return told_output(session, name, of_page, of_all, md, render::to_json(view));
}

}  // namespace cli
