// Which of a plan's documents a command is about, and what is known of its file.
#pragma once

#include <optional>
#include <string_view>

#include "cli/session/session.hpp"
#include "render/answers/signatures_view.hpp"
#include "store/git/git.hpp"
#include "store/plans/documents.hpp"

namespace cli {

// Makes the session's document the one that --document names, where the command has it. Throws
// Error: usage where there is no such file, world where no document can be read.
void pick_document(Session& session);
// The file's name in the plan's folder. Precondition: the session has a document.
std::string document_file(Session& session);

// Where a day that has passed is asked for and git cannot be read: that, and what stands `instead`.
void warn_of_unread(Session& session, const store::GitFault& fault, std::string_view instead);
// The list of participants at the end of that day, by the history; warns as above.
std::optional<model::Participants> list_of_day(Session& session, const base::Date& day);

// The one whose period begins first after that of the session's document, where there is one.
std::optional<store::PlanDocument> next_document(Session& session);

// Of the signatures those that were given by `until`, where there is such a day.
render::DocumentFacts document_facts(Session& session, const model::Document& document,
                                     const store::Source& source,
                                     const std::optional<base::Date>& until = {});
render::DocumentFacts document_facts(Session& session);  // of the session's document

}  // namespace cli
