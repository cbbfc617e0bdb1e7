// What every printed page says of itself; templates find it under `page`.
#pragma once

#include <optional>
#include <string>

#include "render/views/when.hpp"


namespace render {

struct PageView {
  When printed;
  std::optional<std::string> commit;
  std::optional<base::Date> committed;        // the day of that commit
  bool changed_since = false;           // the plan's files hold what no commit has yet
  std::string plan;                     // the plan's name; empty where no plan could be read
  std::optional<std::string> document;  // the signed document's title
  std::optional<std::string> valid;     // «1. januar 2026 – 31. december 2028»
  bool expired = false;
  bool exercise = false;
  std::optional<std::string> confidential;  // absent on what may be published
  std::string version;  // of the tool; empty on what is for others
  std::string facts;    // what it is a print of, in sentences; likewise, unless it is confidential
};

struct PageFacts {
  std::optional<std::string> commit;
  std::string version;
  bool exercise = false;
  bool publishable = false;
  std::optional<std::string> committed;  // ISO
  bool changed_since = false;
  bool bare = false;  // it says nothing of the program, and of itself only where it is confidential
};
// «1. januar 2026 – 31. december 2028».
std::string period_text(const model::Period& period);

// How long a document is valid; all absent where it does not say.
struct ValidityView {
  std::optional<base::Date> from;
  std::optional<base::Date> to;
  std::optional<std::string> valid;  // as period_text() says it
  bool expired = false;
};
ValidityView validity_view(const Context& context, const model::Document& document);

// «Skrevet den … . Boligsocial Beredskabsplan, 1. januar 2026 – … . Udgave …. beredskab 0.1.0.»
std::string print_facts(const PageView& page);

PageView page_view(const Context& context, const PageFacts& facts);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::ValidityView> = Table{
    field("from", &render::ValidityView::from, "første dag, dokumentet gælder"),
    field("to", &render::ValidityView::to, "sidste dag, dokumentet gælder"),
    field("valid", &render::ValidityView::valid, "perioden i én linje"),
    field("expired", &render::ValidityView::expired, "perioden er udløbet"),
};

template <>
inline constexpr auto fields_of<render::PageView> = Table{
    field("printed", &render::PageView::printed, "hvornår siden er skrevet"),
    field("commit", &render::PageView::commit, "det sted i historikken, som den bygger på"),
    field("committed", &render::PageView::committed, "dagen, det blev gemt i historikken"),
    field("changed_since", &render::PageView::changed_since,
          "planens filer har ændringer, som ikke er i historikken endnu"),
    field("plan", &render::PageView::plan, "planens navn"),
    field("document", &render::PageView::document, "det underskrevne dokuments titel"),
    field("valid", &render::PageView::valid, "perioden, som dokumentet gælder i"),
    field("expired", &render::PageView::expired, "perioden er udløbet"),
    field("exercise", &render::PageView::exercise, "øvelse"),
    field("confidential", &render::PageView::confidential, "mærket på det, der er fortroligt"),
    field("version", &render::PageView::version, "programmets udgave"),
    field("facts", &render::PageView::facts,
          "hvad siden er en udskrift af; tomt på det, der hænges op"),
};

}  // namespace base
