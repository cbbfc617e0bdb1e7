#include "cli/writing/document_output.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/letters.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/line/version.hpp"
#include "cli/screen/paper.hpp"
#include "render/engine/shipped_templates.hpp"
#include "render/engine/template_tags.hpp"
#include "render/formats/boxed_words.hpp"
#include "render/formats/html_links.hpp"
#include "render/markdown/conventions.hpp"
#include "render/markdown/markdown_html.hpp"
#include "render/markdown/markdown_text.hpp"
#include "render/views.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/pdf.hpp"
#include "store/git/git.hpp"

namespace cli {

namespace fs = std::filesystem;
namespace markdown = render::markdown;

namespace {

// What is in `folder` replaces what is there already; what cannot be read replaces nothing.
void add_templates(PlacedTemplates& all, const fs::path& root, const std::string& folder) {
  std::string shown = folder;
  try {
    for (const auto& name : store::list_folder(root / folder)) {
      if (!name.ends_with(".mustache")) continue;
      shown = folder + name;
      try {
        auto text = store::read_existing_text(root / shown);
        if (text.starts_with(base::byte_order_mark)) text.erase(0, base::byte_order_mark.size());
        all.templates[name] = std::move(text);
        all.folders[name] = folder;
      } catch (const Error& error) {
        all.unread.add(store::fault_of(error, root / shown, shown));
      }
    }
  } catch (const Error& error) {
    all.unread.add(store::fault_of(error, root / folder, folder));
  }
}

// Of those that could not be read the ones that a document may be made of: no other document.
base::Diagnostics unread_for(const PlacedTemplates& all, std::string_view file) {
  base::Diagnostics faults;
  for (const auto& fault : all.unread) {
    const auto name = fs::path(fault.file).filename().string();
    if (name.empty() || name == file || render::is_partial(name)) faults.add(fault);
  }
  return faults;
}

PlacedTemplates shipped_templates() {
  PlacedTemplates all;
  for (const auto& file : render::shipped_files()) {
    if (!file.name.ends_with(".mustache")) continue;
    all.templates.emplace(file.name, file.text);
    all.folders.emplace(file.name, "templates/");
  }
  return all;
}

// Where one of the workspace's has faults, the program's own take the place of all.
void without_faults(Session& session, PlacedTemplates& all, const base::Diagnostics& faults) {
  if (faults.empty()) return;
  const auto& fault = *faults.begin();
  const auto line = fault.line > 0 ? fmt::format(":{}", fault.line) : std::string();
  session.warn(
      fmt::format("{}{}: {} Programmets egne skabeloner er brugt i stedet. Se alle fejl: "
                  "beredskab check",
                  fault.file, line, fault.message));
  all = shipped_templates();
}

// A template for the page of what is a document now.
void warn_of_unused(Session& session, const PlacedTemplates& all, std::string_view name) {
  const auto file = render::template_name(name, render::Format::html);
  if (!all.templates.contains(file)) return;
  if (const auto unused = render::unused_template(file, all.folders)) {
    session.warn(fmt::format("{}: {} {}", unused->file, unused->message, unused->remedy));
  }
}

// Not every command that tells a document has these.
std::optional<std::string> given(Session& session, std::string_view option) {
  const auto& arguments = session.arguments();
  return arguments.takes(option) ? arguments.value(option) : std::nullopt;
}

// Text on the screen asks git for nothing, and has no frame.
bool on_screen(Session& session) {
  return !given(session, "--output") && given(session, "--format").value_or("text") == "text";
}

// Before it is printed: such letters are left blank there, or are boxes.
void warn_of_missing_letters(Session& session, std::string_view html) {
  constexpr std::size_t most_named = 10;
  const auto letters = store::letters_without_font(html);
  if (letters.empty()) return;
  std::vector<std::string> named;
  std::vector<std::string> packages;
  for (const auto& letter : letters) {
    if (named.size() < most_named) named.push_back(base::visible(letter.text));
    base::add_new(packages, base::noto_package(letter));
  }
  if (const auto more = letters.size() - named.size(); more > 0) {
    named.push_back(base::counted(more, "til", "andre"));
  }
  const bool one = letters.size() == 1;
  session.warn(fmt::format(
      "{} {} findes ikke i nogen skrifttype på computeren og kan ikke læses på papiret. Installér "
      "en, der har {} (på Debian: apt install {}), og skriv filen igen.",
      one ? "Tegnet" : "Tegnene", base::danish_list(named), one ? "det" : "dem",
      base::join(packages, " ")));
}

// The HTML, or the PDF that is made of it; a PDF is not shown on a terminal.
std::string in_shape(Session& session, Shape shape, std::string html) {
  if (shape != Shape::pdf) return html;
  if (!given(session, "--output")) {
    // Standard output holds the data then.
    if (session.json()) return {};
    refuse_if(session.env().out_is_terminal, "En PDF kan ikke vises på skærmen.",
              "Skriv den i en fil med -o, for eksempel -o dokument.pdf.");
  }
  warn_of_missing_letters(session, html);
  return store::pdf_of(html);
}

}  // namespace

Shape wanted_shape(Session& session, ListShapes list_shapes) {
  const auto format = given(session, "--format");
  const auto file = given(session, "--output");
  std::string word = format.value_or("text");
  if (!format && file) {
    const auto ending = base::case_fold(std::filesystem::path(*file).extension().string());
    word = ending.empty() || ending == ".txt" ? "text" : ending.substr(1);
  }
  std::vector<std::string> known{"text", "md", "html", "pdf", "vcf", "csv"};  // as in Shape
  if (list_shapes == ListShapes::no) known.resize(4);
  const auto found = std::ranges::find(known, word);
  if (found == known.end()) unknown_choice("Formatet", word, known);
  return static_cast<Shape>(found - known.begin());
}

bool wants_csv(Session& session) {
  const auto shape = wanted_shape(session, ListShapes::yes);
  if (shape == Shape::csv) return true;
  if (shape == Shape::text && !given(session, "--output")) return false;
  if (given(session, "--format"))
    unknown_choice("Formatet", *given(session, "--format"), {"text", "csv"});
  throw UsageError("-o skriver en tabel til et regneark.",
                   "Kald filen noget, der ender på .csv. Rapporten: beredskab summary -o FIL");
}

bool are_shipped(const PlacedTemplates& all) {
  return all.unread.empty() && all.templates == shipped_templates().templates;
}

PlacedTemplates workspace_templates(Session& session) {
  auto all = shipped_templates();
  add_templates(all, session.root(), "templates/");
  return all;
}

PlacedTemplates plan_templates(Session& session, const model::PlanId& id) {
  PlacedTemplates all = workspace_templates(session);
  const auto folder = fs::path("plans") / id.str() / "templates";
  add_templates(all, session.root(), folder.generic_string() + '/');
  return all;
}

PlacedTemplates load_templates(Session& session, std::string_view view, render::Format format,
                               bool of_all) {
  auto all = of_all ? workspace_templates(session) : plan_templates(session, session.plan_id());
  const auto file = render::template_name(view, format);
  const auto* info = render::find_view(view);
  if (info != nullptr && all.templates.contains(file) && !are_shipped(all)) {
    auto faults = unread_for(all, file);
    faults.append(render::lint_template(all.templates, file, info->shape(), all.folders));
    without_faults(session, all, faults);
  }
  return all;
}

render::PageView page(Session& session, const Print& print) {
  render::PageFacts facts;
  if (!on_screen(session)) facts.commit = store::head_commit(session.root());
  if (facts.commit) {
    facts.committed = store::head_date(session.root());
    const auto plans = session.root() / "plans";
    const auto waiting = store::uncommitted(print.of_all ? plans : plans / session.plan_id().str());
    facts.changed_since = waiting.value_or(0) > 0;
  }
  facts.version = version;
  facts.exercise = print.exercise;
  facts.publishable = print.publishable;
  facts.bare = print.bare;
  if (print.of_all) return render::page_view(session.workspace_context(), facts);
  auto view = render::page_view(session.context(), facts);
  view.program += session.plan_flag();
  return view;
}

void may_write_over(Session& session, const fs::path& path, std::string_view bytes) {
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored) || fs::is_empty(path, ignored)) return;
  const auto& arguments = session.arguments();
  if (arguments.given("--force")) return;
  if (store::has_bytes(path, bytes)) return;
  const auto shown = base::visible(path.filename().string());
  if (session.interactive()) {
    if (confirm(session.env(), fmt::format("{} er der allerede. Skal den overskrives?", shown),
                false)) {
      return;
    }
    throw Error(Trouble::cancelled, fmt::format("{} er, som den var.", shown));
  }
  throw UsageError(fmt::format("{} er der allerede og er ikke rørt.", shown),
                   "Vælg et andet navn med -o, eller skriv oven i den med --force.");
}

Output deliver(Session& session, std::string text, render::Json data) {
  const auto file = given(session, "--output");
  if (!file) return {std::move(text), std::move(data), 0, true};
  may_write_over(session, session.env().current / *file, text);
  try {
    store::write_output(session.env().current / *file, text);
  } catch (const Error& error) {
    throw Error(error.trouble(), error.what(), "Vælg en anden fil eller mappe med -o.");
  }
  return {fmt::format("Skrevet: {}\n", base::visible(*file)), std::move(data)};
}

Output told_output(Session& session, std::string_view name, const Print& print,
                   PlacedTemplates templates, const render::PageView& page, const std::string& md,
                   render::Json data) {
  warn_of_unused(session, templates, name);
  const Shape shape = wanted_shape(session);
  if (shape == Shape::md) return framed_output(session, shape, page, md, std::move(data));
  const auto document = markdown::parse(md);
  if (shape == Shape::text) {
    const Paper paper(session, Paper::Holds::sheet);
    const bool screen = on_screen(session);
    auto text = markdown::to_text(document, {paper.columns(), screen && paper.bold()});
    if (screen) text += print.hint;
    return framed_output(session, shape, page, std::move(text), std::move(data));
  }
  without_faults(session, templates,
                 markdown::frame_faults(templates.templates, templates.folders));
  return framed_output(
      session, shape, page,
      markdown::framed_html(templates.templates, page, markdown::title_of(document),
                            markdown::to_html(document)),
      std::move(data));
}

Output framed_output(Session& session, Shape shape, const render::PageView& page, std::string sheet,
                     render::Json data) {
  if (shape == Shape::md) sheet = markdown::framed_md(page, sheet);
  if (shape == Shape::text && !on_screen(session)) sheet = markdown::framed_text(page, sheet);
  if (shape == Shape::html || shape == Shape::pdf) sheet = render::with_links(sheet);
  if (shape == Shape::pdf) sheet = render::with_boxed_words(sheet);
  return deliver(session, in_shape(session, shape, std::move(sheet)), std::move(data));
}

}  // namespace cli
