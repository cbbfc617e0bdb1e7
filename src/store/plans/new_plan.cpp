#include "store/plans/new_plan.hpp"

#include <fmt/format.h>

#include <cassert>

#include "base/error.hpp"
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

// In the place of the old one, else behind the first of `after` that is there, else at the end.
void put(std::string& text, std::string_view key, const std::string& member,
         std::initializer_list<std::string_view> after = {}) {
  if (const auto range = member_range(text, key)) {
    text.replace(range->begin, range->end - range->begin, member);
    return;
  }
  for (const auto other : after) {
    if (const auto range = member_range(text, other)) {
      text.insert(range->end, member);
      return;
    }
  }
  assert(after.size() != 0);  // what is written anew has all others
  text += member;
}

// What stands behind the value of a member that is one line long: spaces and a comment.
std::string comment_behind(std::string_view text, std::string_view key) {
  const auto range = member_range(text, key);
  if (!range) return {};
  auto line = text.substr(range->begin, range->end - range->begin);
  line = line.substr(0, line.find('\n'));
  auto at = line.find(" #");
  if (at == std::string_view::npos) return {};
  while (at > 0 && line[at - 1] == ' ') --at;
  return std::string(line.substr(at));
}

}  // namespace

std::string new_plan(std::string text, const NewPlan& values, const model::Document& document) {
  const auto read = read_plan(Source("plan.yaml", text));
  assert(read.value);
  if (values.name) put(text, "name", emitted("name", *values.name));
  if (values.coordinator) put(text, "coordinator", emitted("coordinator", *values.coordinator));
  if (!values.areas.empty()) put(text, "areas", emitted("areas", values.areas));
  if (!values.types.empty()) put(text, "incident_types", emitted("incident_types", values.types));
  auto questions = read.value->questions;
  bool changed = false;
  for (auto& question : questions) {
    if (!question.section || model::find_item(document.sections, *question.section)) continue;
    question.section.reset();
    changed = true;
  }
  if (changed) put(text, "questions", emitted("questions", questions));
  return text;
}

std::string new_participants(std::string text, const model::Participant& only) {
  put(text, "participants", emitted("participants", std::vector{only}));
  return text;
}

std::string renewed_text(const Source& before, const model::Document& old,
                         const model::Document& intended) {
  std::string text = before.bytes();  // what the reader takes ends with a line break
  if (intended.title != old.title) put(text, "title", emitted("title", intended.title));
  if (intended.subtitle && intended.subtitle != old.subtitle) {
    put(text, "subtitle", emitted("subtitle", *intended.subtitle), {"title"});
  }
  if (intended.valid) {
    put(text, "valid",
        fmt::format("valid: {{from: {}, to: {}}}{}\n", intended.valid->from.iso(),
                    intended.valid->to.iso(), comment_behind(text, "valid")),
        {"subtitle", "title"});
  }
  if (emitted("parties", intended.parties) != emitted("parties", old.parties)) {
    put(text, "parties", emitted("parties", intended.parties), {"sections"});
  }
  const auto read = read_document(Source(before.name(), text));
  if (read.value && emitted(*read.value) == emitted(intended)) return text;
  throw base::WorldError(
      fmt::format("{} er skrevet på en måde, som programmet ikke kan gøre det næste "
                  "dokument af.",
                  before.name()),
      "Intet er ændret. Kopiér filen i hånden, ret periode og parter i kopien, og "
      "se den efter: beredskab check");
}

}  // namespace store
