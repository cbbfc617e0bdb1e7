#include "render/documents/frame.hpp"

#include <fmt/format.h>

#include "render/markdown/escape.hpp"
#include "render/markdown/markdown_text.hpp"
#include "render/markdown/settle_marks.hpp"

namespace render::markdown {

namespace {

const std::string page_name = "page.html.mustache";
constexpr std::string_view page_template = R"(<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>{{#page.exercise}}ØVELSE – {{/page.exercise}}{{title}}</title>
{{> style.html}}
</head>
<body>
{{> running.html}}
<main>
<!--body-->
</main>
{{> foot.html}}
</body>
</html>
)";

// In text, where spaces are plain.
std::string facts_of(const PageView& page) {
  return page.facts.empty() ? std::string() : print_facts(page);
}

}  // namespace

std::string framed_html(const Templates& templates, const PageView& page, std::string_view title,
                        std::string_view body) {
  Templates all = templates;
  all[page_name] = page_template;
  const Json data = Json::object()
                        .with("page", to_json(page, ReadBy::templates))
                        .with("title", Json::text(title));
  auto html = render_data(all, page_name, data, Format::html);
  constexpr std::string_view place = "<!--body-->\n";
  // The last one: a partial comes before it, and text is escaped.
  return html.replace(html.rfind(place), place.size(), body);
}

base::Diagnostics frame_faults(const Templates& templates, const Folders& folders) {
  Templates all = templates;
  all[page_name] = page_template;
  const Shape view{Shape::Kind::object, {{"page", shape_of<PageView>()}, {"title", {}}}};
  return lint_template(all, page_name, view, folders);
}

std::string framed_md(const PageView& page, std::string_view document) {
  const auto bold = [](std::string_view text) {
    return settle_marks("**" + escape(text, Format::md) + "**\n\n");
  };
  std::string text;
  if (page.exercise && document.find("# **ØVELSE**") == document.npos) text += bold("ØVELSE");
  if (page.confidential) text += bold(*page.confidential);
  text += document;
  while (text.ends_with('\n')) text.pop_back();
  if (page.confidential || !page.facts.empty()) text += "\n\n---\n\n";
  if (page.confidential) text += bold(*page.confidential);
  return text + settle_marks(escape(facts_of(page), Format::md)) + '\n';
}

std::string framed_text(const PageView& page, std::string_view text) {
  if (!page.confidential) return std::string(text);
  return fmt::format("{0}{1}\n\n{2}\n{1}\n{3}\n", page.exercise ? "ØVELSE – " : "",
                     *page.confidential, text, facts_of(page));
}

std::string framed_message(const PageView& page, std::string_view document) {
  std::string text;
  if (page.exercise) text += "ØVELSE – ØVELSE – ØVELSE\n\n";
  if (page.confidential) text += *page.confidential + "\n\n";
  if (const auto heading = document.find("\n# "); heading != document.npos) {
    document.remove_prefix(heading);
  }
  return text + to_text(parse(document), unwrapped);
}

}  // namespace render::markdown
