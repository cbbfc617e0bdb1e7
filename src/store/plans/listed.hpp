// Where each participant stands in the file of the list.
#pragma once

#include <cstddef>
#include <vector>

#include "base/diagnostics.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {

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
