#include "store/plans/renewal.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "store/plans/new_plan.hpp"
#include "store/plans/plan_readers.hpp"
#include "store/yaml/emitter.hpp"

namespace store {

namespace {

// In the place of the old one, else behind the first of `after` that is there, else at the end.
void put(std::string& text, std::string_view key, const std::string& member,
         std::initializer_list<std::string_view> after) {
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

std::string renewed_text(const Source& before, const model::Document& old,
                         const model::Document& intended) {
  std::string text = before.bytes();  // what the reader takes ends with a line break
  if (intended.title != old.title) put(text, "title", emitted("title", intended.title), {});
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
  throw base::Error(base::Trouble::world,
                    fmt::format("{} er skrevet på en måde, som programmet ikke kan gøre det næste "
                                "dokument af.",
                                before.name()),
                    "Intet er ændret. Kopiér filen i hånden, ret periode og parter i kopien, og "
                    "se den efter: beredskab check");
}

}  // namespace store
