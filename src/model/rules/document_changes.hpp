// How one text of a document differs from another, as people read it: by sections and paragraphs,
// not by lines of a file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/values/document.hpp"

namespace model {

enum class ChangeKind { added, removed, changed };

struct SectionChange {
  SectionId id;
  std::string heading;  // the new one, else the old one; the id where it has none
  ChangeKind kind;
  std::optional<Line> old_heading;  // where it is another one now
  std::vector<std::string> before;  // paragraphs that stand only in the old text
  std::vector<std::string> after;   // likewise only in the new one
};

// What stands outside the sections.
enum class FactKind { title, subtitle, period, parties, approval, order };
struct FactChange {
  FactKind kind;
  std::vector<std::string> before;  // of parties and order: only what differs
  std::vector<std::string> after;
};

struct DocumentChanges {
  std::vector<FactChange> facts;
  std::vector<SectionChange> sections;  // in the new document's order, then those that are gone

  bool any() const { return !facts.empty() || !sections.empty(); }
};

DocumentChanges document_changes(const Document& before, const Document& after);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::ChangeKind> = {
    Choice{model::ChangeKind::added, "added", "nyt"},
    Choice{model::ChangeKind::removed, "removed", "udgået"},
    Choice{model::ChangeKind::changed, "changed", "ændret"},
};
template <>
inline constexpr std::array choices_of<model::FactKind> = {
    Choice{model::FactKind::title, "title", "titlen"},
    Choice{model::FactKind::subtitle, "subtitle", "undertitlen"},
    Choice{model::FactKind::period, "period", "perioden"},
    Choice{model::FactKind::parties, "parties", "parternes linjer"},
    Choice{model::FactKind::approval, "approval", "hvem der godkender"},
    Choice{model::FactKind::order, "order", "afsnittenes rækkefølge"},
};

template <>
inline constexpr auto fields_of<model::SectionChange> = Table{
    field("id", &model::SectionChange::id, "afsnittets id"),
    field("heading", &model::SectionChange::heading, "overskrift"),
    field("kind", &model::SectionChange::kind, "nyt, udgået eller ændret"),
    field("old_heading", &model::SectionChange::old_heading, "den gamle overskrift"),
    field("before", &model::SectionChange::before, "stykker, der kun stod før"),
    field("after", &model::SectionChange::after, "stykker, der kun står nu"),
};

template <>
inline constexpr auto fields_of<model::FactChange> = Table{
    field("kind", &model::FactChange::kind, "hvad"),
    field("before", &model::FactChange::before, "før"),
    field("after", &model::FactChange::after, "nu"),
};

template <>
inline constexpr auto fields_of<model::DocumentChanges> = Table{
    field("facts", &model::DocumentChanges::facts, "det uden for afsnittene"),
    field("sections", &model::DocumentChanges::sections, "afsnittene"),
};

}  // namespace base
