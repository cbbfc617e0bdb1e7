// One hand-written file from memory: its value, its faults, and the ids in it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/values/card.hpp"
#include "model/values/document.hpp"
#include "model/values/helhedsplan.hpp"
#include "model/values/plan.hpp"
#include "store/yaml/reader.hpp"

namespace store {

inline constexpr std::string_view plans_format = "beredskab-plans/1";
inline constexpr std::string_view plan_format = "beredskab-plan/1";
inline constexpr std::string_view participants_format = "beredskab-participants/1";
inline constexpr std::string_view document_format = "beredskab-document/1";
inline constexpr std::string_view card_format = "beredskab-card/1";
inline constexpr std::string_view helhedsplan_format = "beredskab-helhedsplan/1";

template <class T>
struct Loaded {
  std::optional<T> value;
  std::optional<Source> source;          // the file that the value came from
  std::vector<Reference> references;     // ids that it uses
  std::vector<Reference> declarations;   // ids that it declares
  bool declares_all = false;             // none is missing among them for a fault in the file
  base::Diagnostics diagnostics;         // of the file as it lies on disk
  bool missing = false;                  // there is no such file
  bool partly = false;                   // the value lacks what cannot be read
  std::optional<std::string> from_date;  // set where the value is an earlier, committed version

  // Where the file declares that item; nothing where it does not.
  std::optional<std::size_t> place_of(Refers kind, std::string_view id) const {
    for (const auto& declared : declarations) {
      if (declared.to == kind && declared.id == id) return declared.offset;
    }
    return std::nullopt;
  }
};

// The source's name is for the diagnostics.
Loaded<model::Plans> read_plans(Source source);
Loaded<model::Plan> read_plan(Source source);
Loaded<model::Participants> read_participants(Source source);
// Likewise; a field that cannot be read costs that field, and somebody who cannot be read is
// missing.
Loaded<model::Participants> read_participants_in_part(Source source);
Loaded<model::Document> read_document(Source source);
Loaded<model::Card> read_card(Source source);
Loaded<model::Helhedsplan> read_helhedsplan(Source source);

// Where a participant stands in the file of the list.
struct Listed {
  const model::Participant* person;
  std::size_t offset;  // of the id
  std::size_t end;     // where the next one's id stands, or the file ends
};

// In the file's order. Nothing where the list cannot be read.
std::vector<Listed> listed_in(const Loaded<model::Participants>& participants);

// A fault of theirs, at the text where it stands behind the id, else at the id.
base::Diagnostic at_person(const Source& source, const Listed& one, std::string_view text,
                           base::Mistake mistake, base::Severity severity);

}  // namespace store
