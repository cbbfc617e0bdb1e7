#include "store/plans/document_import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "base/case_fold.hpp"
#include "base/cpr.hpp"
#include "base/text.hpp"
#include "model/rules/document_text.hpp"
#include "model/values/new_id.hpp"
#include "store/plans/plan_readers.hpp"
#include "store/yaml/emitter.hpp"

namespace store {

namespace {

constexpr std::string_view first_lines = R"(# yaml-language-server: $schema=../document.schema.json
#
# Læst ind af beredskab plan import fra {}.
# Ordene er kildens egne. Kun mellemrum kan være anderledes.
#
# Som overskrift er taget: linjer med # foran eller en streg af = eller - under; linjer med et nummer
# («2. Deltagere»), der ikke er punkter på en liste; og korte linjer, der begynder med stort, ender
# uden punktum og står før et længere stykke. Alt andet er tekst.
#
# Gør resten i hånden: del eller saml afsnit, ret deres id (før planen nævner dem; siden ændres de
# aldrig), og skriv perioden og parternes linjer ind, som de er underskrevet. Se efter med
# beredskab check.
)";

constexpr std::string_view foot = R"(# valid: {from: 2026-01-01, to: 2029-12-31}
# parties:
#   - {line: "Organisation, Navn, Titel"}
)";

base::Mistake cpr_mistake(std::string_view line) {
  return {base::Code::cpr_number,
          fmt::format("Teksten indeholder et CPR-nummer: {}", base::quoted(line)),
          base::cpr_remedy(line, "Fjern nummeret i kilden, og prøv igen.")};
}

// What keeps the text from being stored, at its place in the source.
std::optional<base::Diagnostic> document_fault(const Source& source) {
  if (base::trim(source.bytes()).empty()) {
    return source.whole({base::Code::empty_file, "Der er ingen tekst i filen.",
                         "Vælg den fil, som dokumentets tekst står i."});
  }
  constexpr std::string_view others[] = {"{\\rtf", "%pdf-", "<html", "<!doctype"};
  constexpr std::size_t longest = 9;
  const auto begin = base::case_fold(base::trim(source.bytes()).substr(0, longest));
  if (std::ranges::any_of(others, [&](auto other) { return begin.starts_with(other); })) {
    return source.whole({base::Code::bad_text, "Filen er RTF, PDF eller HTML, ikke tekst.",
                         "Gem dokumentet som almindelig tekst (UTF-8), .txt eller .md."});
  }
  if (auto fault = fault_of_bytes(source)) {
    // Mostly it is a document as a word processor or a printer has it.
    fault->remedy = "Gem dokumentet som almindelig tekst (UTF-8), .txt eller .md" +
                    std::string(fault->code == base::Code::invalid_utf8
                                    ? "."
                                    : ", og slet tegnet, hvis det stadig er der.");
    return fault;
  }
  if (const auto cpr = base::find_cpr(source.bytes())) {
    return source.at(cpr->offset, cpr_mistake(source.line(source.line_of(cpr->offset))));
  }
  return std::nullopt;
}

// What has passed document_fault() and is not blank is a sound line and a sound text.
template <class T>
T sound(const std::string& text) {
  return *T::parse(text);
}

// Each its own, also where thousands of headings are the same.
class SectionIds {
 public:
  model::SectionId next(const std::optional<std::string>& heading) {
    const std::string name = heading.value_or("indledning");
    const int seen = ++times_[base::slug(name)];
    const auto taken = [&](const model::SectionId& id) { return used_.contains(id); };
    auto id = model::new_id<model::SectionId>(name, "afsnit", taken, seen);
    used_.insert(id);
    return id;
  }

 private:
  std::set<model::SectionId> used_;
  std::map<std::string, int> times_;
};

model::Section section_of(const model::TextSection& read, const model::SectionId& id) {
  model::Section section{id, std::nullopt, false, std::nullopt};
  if (read.heading) section.heading = sound<model::Line>(*read.heading);
  if (!read.paragraphs.empty()) {
    // The line break at the end makes a literal block of a single line too.
    section.text = sound<model::Text>(base::join(read.paragraphs, "\n\n") + '\n');
  }
  return section;
}

model::Document document_of(const model::TextDocument& read, const std::string& title) {
  model::Document document{.format = sound<model::Line>(std::string(document_format)),
                           .title = sound<model::Line>(title)};
  SectionIds ids;
  for (const auto& section : read.sections) {
    document.sections.push_back(section_of(section, ids.next(section.heading)));
  }
  if (document.sections.empty()) {  // a document has one at least
    document.sections.push_back({sound<model::SectionId>("tekst"), {}, false, {}});
  }
  return document;
}

}  // namespace

std::optional<Import> import_document(const std::string& name, const std::string& bytes,
                                      base::Diagnostics& faults) {
  const Source source(name, model::plain_text(bytes));
  if (auto fault = document_fault(source)) {
    faults.add(*std::move(fault));
    return std::nullopt;
  }
  const std::string file = base::visible(base::mask_cpr(name));
  const auto read = model::read_document_text(source.bytes());
  auto document =
      document_of(read, read.title.value_or(std::filesystem::path(file).stem().string()));
  Emitter emitter;
  emitter.members(document, 0);
  return Import{fmt::format(first_lines, file) + emitter.take() + std::string(foot),
                std::move(document), model::letters_of(source.bytes())};
}

bool has_all_letters(const std::string& yaml, const std::string& letters) {
  const auto loaded = read_document(Source("document.yaml", yaml));
  if (!loaded.value) return false;
  std::string sections;
  for (const auto& section : loaded.value->sections) {
    if (section.heading) sections += model::letters_of(section.heading->str());
    if (section.text) sections += model::letters_of(section.text->str());
  }
  // A title that is no heading further down stands only in the title.
  return sections == letters || model::letters_of(loaded.value->title.str()) + sections == letters;
}

}  // namespace store
