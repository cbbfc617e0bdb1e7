// A document's text into a document.yaml, to be completed by hand.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.hpp"
#include "model/values/document.hpp"

namespace store {

struct Import {
  std::string yaml;  // of the whole file
  model::Document document;
  std::string letters;  // what stands in the source, by model::letters_of()
};

// `name` is the source's file name: shown in messages, written in a comment, and the title where
// the text has none. Nothing, with faults added, where the text cannot be kept: invalid UTF-8,
// control characters, CPR numbers, no text at all.
std::optional<Import> import_document(const std::string& name, const std::string& bytes,
                                      base::Diagnostics& faults);

// Whether a document.yaml, read back by the strict reader, has every letter of the source.
bool has_all_letters(const std::string& yaml, const std::string& letters);

}  // namespace store
