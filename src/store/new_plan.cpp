#include "store/new_plan.hpp"

#include <cassert>

#include "model/plan_fields.hpp"
#include "store/emitter.hpp"
#include "store/plan_files.hpp"

namespace store {

namespace {

template <class M>
std::string put(std::string text, std::string_view key, const M& value) {
  Emitter emitter;
  emitter.member(key, value, 0);
  return with_member(std::move(text), key, emitter.take());
}

}  // namespace

std::string with_member(std::string text, std::string_view key, std::string_view member) {
  const std::string wanted = '\n' + std::string(key) + ':';
  const auto before = text.find(wanted);
  assert(before != std::string::npos);
  const std::size_t begin = before + 1;
  std::size_t end = text.find('\n', begin) + 1;
  while (end < text.size() && text[end] == ' ') end = text.find('\n', end) + 1;
  return text.replace(begin, end - begin, member);
}

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
