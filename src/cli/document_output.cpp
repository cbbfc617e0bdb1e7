#include "cli/document_output.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/input.hpp"
#include "cli/paper.hpp"
#include "cli/version.hpp"
#include "render/markdown/conventions.hpp"
#include "render/markdown/markdown_html.hpp"
#include "render/markdown/markdown_text.hpp"
#include "render/views/frame.hpp"
#include "render/views/views.hpp"
#include "store/disk.hpp"
#include "store/git.hpp"
#include "store/pdf.hpp"

namespace cli {

namespace fs = std::filesystem;

namespace {

// What is in `folder` replaces what is there already.
void add_templates(PlacedTemplates& all, const fs::path& folder, const std::string& shown) {
  for (const auto& name : store::list_folder(folder)) {
    if (!name.ends_with(".mustache")) continue;
    if (auto text = store::read_file(folder / name)) {
      all.templates[name] = *std::move(text);
      all.folders[name] = shown;
    }
  }
}

}  // namespace

Shape wanted_shape(Session& session, ListShapes list_shapes) {
  const auto given = session.arguments().value("--format");
  const auto file = session.arguments().value("--output");
  std::string word = given.value_or("text");
  if (!given && file) {
    const auto ending = std::filesystem::path(*file).extension().string();
    word = ending.empty() || ending == ".txt" ? "text" : ending.substr(1);
  }
  if (word == "text") return Shape::text;
  if (word == "md") return Shape::md;
  if (word == "html") return Shape::html;
  if (word == "pdf") return Shape::pdf;
  if (list_shapes == ListShapes::no) {
    unknown_choice("Formatet", word, {"text", "md", "html", "pdf"});
  }
  if (word == "vcf") return Shape::vcf;
  if (word == "csv") return Shape::csv;
  unknown_choice("Formatet", word, {"text", "md", "html", "pdf", "vcf", "csv"});
}

fs::path shared_folder(const Env& env) {
  return env.program.parent_path().parent_path() / "share" / "beredskab";
}

PlacedTemplates workspace_templates(Session& session) {
  PlacedTemplates all;
  add_templates(all, shared_folder(session.env()) / "templates", "templates/");
  add_templates(all, session.root() / "templates", "templates/");
  return all;
}

PlacedTemplates plan_templates(Session& session, const model::PlanId& id) {
  PlacedTemplates all = workspace_templates(session);
  const auto folder = fs::path("plans") / id.str() / "templates";
  add_templates(all, session.root() / folder, folder.generic_string() + '/');
  return all;
}

render::Templates load_templates(Session& session, std::string_view view, render::Format format,
                                 bool of_all) {
  auto all = of_all ? workspace_templates(session) : plan_templates(session, session.plan_id());
  const auto file = render::template_name(view, format);
  const auto* info = render::find_view(view);
  if (info == nullptr || all.templates.count(file) == 0) return std::move(all.templates);
  const auto faults = render::lint_template(all.templates, file, info->shape(), all.folders);
  if (faults.empty()) return std::move(all.templates);
  PlacedTemplates own;
  add_templates(own, shared_folder(session.env()) / "templates", "templates/");
  if (own.templates == all.templates) return std::move(all.templates);
  const auto& fault = *faults.begin();
  session.warn(fmt::format("{}:{}: {} Programmets egne skabeloner er brugt i stedet. Se alle fejl: "
                           "beredskab check", fault.file, fault.line, fault.message));
  return std::move(own.templates);
}

render::PageView page(Session& session, bool exercise, bool of_all, bool publishable) {
  render::PageFacts facts;
  // The screen shows nothing of it, and asks git for nothing.
  const auto& arguments = session.arguments();
  const bool document = arguments.takes("--output") && arguments.takes("--format");
  const bool screen = !document || (!arguments.value("--output") &&
                                    arguments.value("--format").value_or("text") == "text");
  if (!screen) facts.commit = store::head_commit(session.root());
  if (facts.commit) {
    facts.committed = store::head_date(session.root());
    const auto plans = session.root() / "plans";
    const auto waiting = store::uncommitted(of_all ? plans : plans / session.plan_id().str());
    facts.changed_since = waiting.value_or(0) > 0;
  }
  facts.version = version;
  facts.exercise = exercise;
  facts.publishable = publishable;
  return render::page_view(of_all ? session.workspace_context() : session.context(), facts);
}

std::string marked(Session& session, std::string text, bool exercise, bool of_all,
                   bool publishable) {
  if (!session.arguments().value("--output")) return text;  // the screen asks git for nothing
  const auto view = page(session, exercise, of_all, publishable);
  if (!view.confidential) return text;
  std::string foot = fmt::format("Skrevet {}.", view.printed.text);
  if (view.document) foot += fmt::format(" {}.", *view.document);
  if (view.commit) foot += fmt::format(" Udgave {}.", *view.commit);
  return fmt::format("{}{}\n\n{}\n{}\n{}\n", view.exercise ? "ØVELSE – " : "", *view.confidential,
                     text, *view.confidential, foot);
}

std::string in_shape(Session& session, Shape shape, std::string html) {
  if (shape != Shape::pdf) return html;
  if (!session.arguments().value("--output")) {
    // Standard output holds the data then.
    if (session.json()) return {};
    if (session.env().out_is_terminal) {
      throw base::Error(base::Trouble::usage, "En PDF kan ikke vises på skærmen.",
                        "Skriv den i en fil med -o, for eksempel -o dokument.pdf.");
    }
  }
  return store::pdf_of(html);
}

Output deliver(Session& session, std::string text, render::Json data) {
  const auto file = session.arguments().value("--output");
  if (!file) return {std::move(text), std::move(data)};
  try {
    store::write_output(session.env().current / *file, text);
  } catch (const base::Error& error) {
    throw base::Error(error.trouble(), error.what(), "Vælg en anden fil eller mappe med -o.");
  }
  return {fmt::format("Skrevet: {}\n", base::visible(*file)), std::move(data)};
}

Output told_output(Session& session, std::string_view name, const render::PageView& page,
                   bool of_all, const std::string& md, render::Json data) {
  namespace markdown = render::markdown;
  const Shape shape = wanted_shape(session);
  if (shape == Shape::md) return deliver(session, markdown::framed_md(page, md), std::move(data));
  const auto document = markdown::parse(md);
  if (shape != Shape::text) {
    const auto templates = load_templates(session, name, render::Format::html, of_all);
    auto html = markdown::framed_html(templates, page, markdown::title_of(document),
                                      markdown::to_html(document));
    return deliver(session, in_shape(session, shape, std::move(html)), std::move(data));
  }
  const Paper paper(session);
  const bool screen = !session.arguments().value("--output");  // it needs no marks
  auto text = markdown::to_text(document, {paper.columns(), screen && paper.bold()});
  if (!screen) text = markdown::framed_text(page, text);
  return deliver(session, std::move(text), std::move(data));
}

}  // namespace cli
