// Documents and sheets, as text, md, html or pdf, to stdout or to a file (-o). A document is told
// once, by its template in Markdown, from which text and page are written. A sheet is made for
// paper: its page has a template of its own, and its text comes from code.
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
PlacedTemplates load_templates(Session& session, std::string_view view, render::Format format,
                               bool of_all = false);

struct Print {
  bool exercise = false;
  bool of_all = false;       // of no plan in particular
  bool publishable = false;  // nothing on it is confidential
};
// Without history where nothing is printed that says it: git is slow.
render::PageView page(Session& session, const Print& print, bool with_history = true);

// Puts `text` where -o says, or hands it back for stdout.
Output deliver(Session& session, std::string text, render::Json data);

// In Markdown as its template has it, in the wanted shape and its frame. `hint` follows on the
// screen alone.
Output deliver_document(Session& session, std::string_view name, const Print& print,
                        const std::function<std::string(const render::Templates&,
                                                        const render::PageView&)>& told,
                        render::Json data, const std::string& hint);
// A sheet in the wanted shape: `text` comes without its frame, `told` by a template.
Output deliver_sheet(Session& session, std::string_view name, const Print& print,
                     const std::function<std::string()>& text,
                     const std::function<std::string(const render::Templates&,
                                                     const render::PageView&, render::Format)>& told,
                     render::Json data);

template <base::Structure View>
Output document_output(Session& session, std::string_view name, const View& view,
                       const Print& print, const std::string& hint = {}) {
  return deliver_document(session, name, print, [&](const auto& templates, const auto& page_view) {
    return render::render_template(templates, name, view, page_view, render::Format::md);
  }, render::to_json(view), hint);
}

// `text` is asked only where text is wanted.
template <base::Structure View>
Output sheet_output(Session& session, std::string_view name, const View& view, const Print& print,
                    const std::function<std::string()>& text) {
  return deliver_sheet(session, name, print, text,
                       [&](const auto& templates, const auto& page_view, render::Format format) {
    return render::render_template(templates, name, view, page_view, format);
  }, render::to_json(view));
}

}  // namespace cli
