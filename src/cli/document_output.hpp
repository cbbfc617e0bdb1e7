// Documents: a view by its template, as md or html, to stdout or to a file (-o); and as text by
// code of the terminal's own.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "render/page_view.hpp"
#include "render/template.hpp"

namespace cli {

enum class Shape { text, md, html };
// --format, else by the ending of -o, else text.
Shape wanted_shape(Session& session);

// What is installed beside the program: ../share/beredskab.
std::filesystem::path shared_folder(const Env& env);
// The templates: those of the program, and over them those of the workspace.
render::Templates load_templates(Session& session);
// `of_all`: the page is of no plan in particular. `publishable`: nothing on it is confidential.
render::PageView page(Session& session, bool exercise, bool of_all, bool publishable);

// Puts `text` where -o says, or hands it back for stdout.
Output deliver(Session& session, std::string text, render::Json data);

// `text_form` is asked only for Shape::text.
template <base::Structure View>
Output document_output(Session& session, std::string_view name, const View& view, bool exercise,
                       const std::function<std::string()>& text_form, bool of_all = false,
                       bool publishable = false) {
  const Shape shape = wanted_shape(session);
  render::Json data = render::to_json(view);
  if (shape == Shape::text) return deliver(session, text_form(), std::move(data));
  const auto format = shape == Shape::md ? render::Format::md : render::Format::html;
  return deliver(session,
                 render::render_template(load_templates(session), name, view,
                                         page(session, exercise, of_all, publishable),
                                         format),
                 std::move(data));
}

}  // namespace cli
