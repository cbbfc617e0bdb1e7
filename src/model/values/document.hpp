// The signed text: title, period, sections, the participants' lines verbatim.
#pragma once

#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "model/values/scalars.hpp"

namespace model {

struct Period {
  base::Date from;
  base::Date to;  // the last day
};

struct Section {
  SectionId id;
  std::optional<Line> heading;
  bool parties;              // the parties' lines stand between heading and text
  std::optional<Text> text;  // paragraphs, separated by blank lines
};

// One who signs. The line is word for word as the document has it, faults included.
struct Party {
  Line line;
  std::optional<PersonId> participant;  // who it was when it was signed
};

struct Document {
  Line format;
  Line title;
  std::optional<Line> subtitle;
  std::optional<Period> valid;
  std::vector<Section> sections;
  std::vector<Party> parties;
  std::optional<Line> approval;  // who approves the document beside the parties
};

// A period that ends before it begins.
std::vector<base::Breach> check(const Period& period);

}  // namespace model

namespace base {

template <>
inline constexpr auto fields_of<model::Period> = Table{
    field("from", &model::Period::from, "første dag"),
    field("to", &model::Period::to, "sidste dag"),
};

template <>
inline constexpr auto fields_of<model::Section> = Table{
    field("id", &model::Section::id, "afsnittets id; ændres aldrig"),
    field("heading", &model::Section::heading, "overskrift"),
    field("parties", &model::Section::parties,
          "true, når parternes linjer står mellem overskrift og tekst"),
    field("text", &model::Section::text, "teksten; en tom linje skiller to stykker"),
};

template <>
inline constexpr auto fields_of<model::Party> = Table{
    field("line", &model::Party::line, "linjen ord for ord, som den står i dokumentet"),
    field("participant", &model::Party::participant, "deltagerens id"),
};

template <>
inline constexpr auto fields_of<model::Document> = Table{
    field("format", &model::Document::format, "beredskab-document/1"),
    field("title", &model::Document::title, "titel"),
    field("subtitle", &model::Document::subtitle, "undertitel"),
    field("valid", &model::Document::valid, "perioden, som dokumentet gælder i"),
    field("sections", &model::Document::sections, "afsnittene", Presence::non_empty),
    field("parties", &model::Document::parties, "dem, der skriver under"),
    field("approval", &model::Document::approval, "hvem der godkender dokumentet"),
};

}  // namespace base
