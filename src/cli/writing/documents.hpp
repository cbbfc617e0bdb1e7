// Which of a plan's documents a command is about, and what is known of its file.
#pragma once

#include <optional>

#include "cli/session/session.hpp"
#include "render/answers/signatures_view.hpp"
#include "store/plans/documents.hpp"

namespace cli {

// Makes the session's document the one that --document names, where the command has it. Throws
// Error: usage where there is no such file, world where no document can be read.
void pick_document(Session& session);
// The file's name in the plan's folder. Precondition: the session has a document.
std::string document_file(Session& session);

// The one whose period begins first after that of the session's document, where there is one.
std::optional<store::PlanDocument> next_document(Session& session);

// Of the signatures those that were given by `until`, where there is such a day.
render::DocumentFacts document_facts(Session& session, const model::Document& document,
                                     const store::Source& source,
                                     const std::optional<base::Date>& until = {});
render::DocumentFacts document_facts(Session& session);  // of the session's document

}  // namespace cli
