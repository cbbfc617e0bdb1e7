#include "store/plans/new_plan.hpp"

#include <cassert>

#include "model/values/plan_fields.hpp"
#include "store/plans/plan_readers.hpp"
#include "store/yaml/emitter.hpp"

namespace store {

std::optional<MemberRange> member_range(std::string_view text, std::string_view key) {
  const std::string wanted = '\n' + std::string(key) + ':';
  const auto before = text.find(wanted);
  if (before == std::string_view::npos) return std::nullopt;
  const auto next_line = [&](std::size_t at) {
    const auto line_break = text.find('\n', at);
    return line_break == std::string_view::npos ? text.size() : line_break + 1;
  };
  MemberRange range{before + 1, next_line(before + 1)};
  for (std::size_t at = range.end; at < text.size(); at = next_line(at)) {
    const char first = text[at];
    const bool item =
        first == '-' && at + 1 < text.size() && (text[at + 1] == ' ' || text[at + 1] == '\n');
    if (first == ' ' || item) {
      range.end = next_line(at);
    } else if (first != '\n' && first != '#') {
      break;
    }
  }
  return range;
}

namespace {

// In the place of the member that stands there. The text ends with a line break.
template <class M>
std::string put(std::string text, std::string_view key, const M& value) {
  const auto range = member_range(text, key);
  assert(range);
  return text.replace(range->begin, range->end - range->begin, emitted(key, value));
}

}  // namespace

std::string new_plan(std::string text, const NewPlan& values, const model::Document& document) {
  const auto read = read_plan(Source("plan.yaml", text));
  assert(read.value);
  if (values.name) text = put(std::move(text), "name", *values.name);
  if (values.coordinator) text = put(std::move(text), "coordinator", *values.coordinator);
  if (!values.areas.empty()) text = put(std::move(text), "areas", values.areas);
  if (!values.types.empty()) text = put(std::move(text), "incident_types", values.types);
  auto questions = read.value->questions;
  bool changed = false;
  for (auto& question : questions) {
    if (!question.section || model::find_item(document.sections, *question.section)) continue;
    question.section.reset();
    changed = true;
  }
  return changed ? put(std::move(text), "questions", questions) : text;
}

std::string new_participants(std::string text, const model::Participant& only) {
  return put(std::move(text), "participants", std::vector{only});
}

}  // namespace store
