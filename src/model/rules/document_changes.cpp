#include "model/rules/document_changes.hpp"

#include <string_view>

#include "base/contains.hpp"
#include "base/difference.hpp"
#include "base/lists.hpp"
#include "model/rules/document_text.hpp"
#include "model/values/plan.hpp"

namespace model {

namespace {

using Texts = std::vector<std::string>;

struct Difference {
  Texts before;
  Texts after;
};

Difference difference(const Texts& before, const Texts& after) {
  const std::vector<std::string_view> a(before.begin(), before.end());
  const std::vector<std::string_view> b(after.begin(), after.end());
  Difference found;
  for (const auto& step : base::difference_steps(a, b)) {
    if (step.sign == '-') found.before.emplace_back(step.part);
    if (step.sign == '+') found.after.emplace_back(step.part);
  }
  return found;
}

Texts paragraphs(const Section& section) {
  return section.text ? paragraphs_of(section.text->str()) : Texts{};
}

std::string heading(const Section& section) {
  return section.heading ? section.heading->str() : section.id.str();
}

Texts one(const std::optional<Line>& line) { return line ? Texts{line->str()} : Texts{}; }

Texts one(const std::optional<Period>& period) {
  if (!period) return {};
  return {base::danish_date_short(period->from) + " – " + base::danish_date_short(period->to)};
}

Texts party_lines(const Document& document) {
  return base::mapped(document.parties, [](const Party& party) { return party.line.str(); });
}

// The ids of those sections that the other document has too, in order.
Texts shared_sections(const Document& document, const Document& other) {
  Texts found;
  for (const auto& section : document.sections) {
    if (find_item(other.sections, section.id)) found.push_back(section.id.str());
  }
  return found;
}

std::optional<SectionChange> section_change(const Section* before, const Section* after) {
  const Section& shown = after != nullptr ? *after : *before;
  SectionChange change{.id = shown.id, .heading = heading(shown), .kind = ChangeKind::changed};
  if (before == nullptr || after == nullptr) {
    change.kind = before == nullptr ? ChangeKind::added : ChangeKind::removed;
    (before == nullptr ? change.after : change.before) = paragraphs(shown);
    return change;
  }
  if (before->heading != after->heading) change.old_heading = before->heading;
  auto found = difference(paragraphs(*before), paragraphs(*after));
  change.before = std::move(found.before);
  change.after = std::move(found.after);
  const bool same = before->heading == after->heading && before->parties == after->parties &&
                    change.before.empty() && change.after.empty();
  return same ? std::nullopt : std::optional(std::move(change));
}

}  // namespace

DocumentChanges document_changes(const Document& before, const Document& after) {
  DocumentChanges changes;
  const auto fact = [&](FactKind kind, Texts old_parts, Texts new_parts) {
    if (old_parts == new_parts) return;
    changes.facts.push_back({kind, std::move(old_parts), std::move(new_parts)});
  };
  fact(FactKind::title, {before.title.str()}, {after.title.str()});
  fact(FactKind::subtitle, one(before.subtitle), one(after.subtitle));
  fact(FactKind::period, one(before.valid), one(after.valid));
  const auto parties = difference(party_lines(before), party_lines(after));
  fact(FactKind::parties, parties.before, parties.after);
  fact(FactKind::approval, one(before.approval), one(after.approval));
  const auto order = difference(shared_sections(before, after), shared_sections(after, before));
  const auto named = [&](const Texts& ids) {
    Texts headings;
    for (const auto& section : after.sections) {
      if (base::contains(ids, section.id.str())) headings.push_back(heading(section));
    }
    return headings;
  };
  if (!order.after.empty()) changes.facts.push_back({FactKind::order, {}, named(order.after)});

  for (const auto& section : after.sections) {
    if (auto change = section_change(find_item(before.sections, section.id), &section)) {
      changes.sections.push_back(*std::move(change));
    }
  }
  for (const auto& section : before.sections) {
    if (find_item(after.sections, section.id)) continue;
    changes.sections.push_back(*section_change(&section, nullptr));
  }
  return changes;
}

}  // namespace model
