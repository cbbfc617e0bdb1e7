// What every printed page says of itself; templates find it under `page`.
#pragma once

#include <optional>
#include <string>

#include "render/views/when.hpp"

namespace render {

struct PageView {
  When printed;
  std::optional<std::string> commit;
  std::optional<base::Date> committed;  // the day of that commit
  bool changed_since = false;           // the plan's files hold what no commit has yet
  std::string plan;                     // the plan's name; empty where no plan could be read
  std::optional<std::string> document;  // the signed document's title
  std::optional<std::string> valid;     // «1. januar 2026 – 31. december 2028»
  bool expired = false;
  bool exercise = false;
  std::optional<std::string> confidential;  // absent on what may be published
  std::string version;                      // of the tool; empty on what is for others
  std::string facts;  // what it is a print of, in sentences; likewise, unless it is confidential
  std::string program = "beredskab";  // as commands begin that are of this plan

  static constexpr auto fields = Table{
      field<&PageView::printed>("hvornår siden er skrevet"),
      field<&PageView::commit>("det sted i historikken, som den bygger på"),
      field<&PageView::committed>("dagen, det blev gemt i historikken"),
      field<&PageView::changed_since>(
          "planens filer har ændringer, som ikke er i historikken endnu"),
      field<&PageView::plan>("planens navn"),
      field<&PageView::document>("det underskrevne dokuments titel"),
      field<&PageView::valid>("perioden, som dokumentet gælder i"),
      field<&PageView::expired>("perioden er udløbet"),
      field<&PageView::exercise>("øvelse"),
      field<&PageView::confidential>("mærket på det, der er fortroligt"),
      field<&PageView::version>("programmets udgave"),
      field<&PageView::facts>("hvad siden er en udskrift af; tomt på det, der hænges op"),
      field<&PageView::program>("sådan begynder en kommando om planen: beredskab --plan ID"),
  };
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

  static constexpr auto fields = Table{
      field<&ValidityView::from>("første dag, dokumentet gælder"),
      field<&ValidityView::to>("sidste dag, dokumentet gælder"),
      field<&ValidityView::valid>("perioden i én linje"),
      field<&ValidityView::expired>("perioden er udløbet"),
  };
};
ValidityView validity_view(const Context& context, const model::Document& document);

// «Skrevet den … . Boligsocial Beredskabsplan, 1. januar 2026 – … . Udgave …. beredskab 0.1.0.»
// With `space` within what is read as one; behind a dash a line may end, and such a space would be
// seen at the beginning of the next.
std::string print_facts(const PageView& page, std::string_view space = " ");

PageView page_view(const Context& context, const PageFacts& facts);

}  // namespace render
