// The files of a new plan, and the next period's document: the texts that come with the program, or
// the last one's, with the values that are known put in by the emitter. The comments and the order
// around them stay.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/values/document.hpp"
#include "model/values/plan.hpp"
#include "store/yaml/source.hpp"

namespace store {

// What is absent or empty stays as the text has it.
struct NewPlan {
  std::optional<model::Line> name;
  std::vector<model::Area> areas;
  std::vector<model::IncidentType> types;
  std::optional<model::PersonId> coordinator;
};

// plan.yaml. Questions keep only sections that the document has. Preconditions for both: `text` can
// be read.
std::string new_plan(std::string text, const NewPlan& values, const model::Document& document);
std::string new_participants(std::string text, const model::Participant& only);

// `before`, a document that says `old`, made to say `intended`: title, subtitle, period and parties
// may be other ones. Proved by the strict reader; throws Error(world) where the file is laid out so
// that it cannot be made to say it.
std::string renewed_text(const Source& before, const model::Document& old,
                         const model::Document& intended);

// Where the member `key`, which begins a line, and the lines below it that belong to it stand;
// nothing where there is none. Its lines are indented, or items of a list; blank lines and comments
// between them belong to it too.
struct MemberRange {
  std::size_t begin;
  std::size_t end;
};
std::optional<MemberRange> member_range(std::string_view text, std::string_view key);

}  // namespace store
