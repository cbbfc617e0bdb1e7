// Changes in the text of participants.yaml: what people wrote stays, byte by byte, and what is new
// is put in where it belongs. For hand_written.cpp, which proves the result.
#pragma once

#include <optional>
#include <string>

#include "model/values/plan.hpp"
#include "store/yaml/source.hpp"

namespace store {

// The text with the people and facts of `intended` that it lacks, with those that differ replaced,
// and without the facts that it has no more; nobody is taken away or moved. New people are written
// like the one before them, in block or in braces. Nothing where the text is laid out in a way that
// this does not know.
std::optional<std::string> with_participants(const Source& source,
                                             const model::Participants& intended);

}  // namespace store
