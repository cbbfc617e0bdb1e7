// Files that people write by hand, and entries: whatever stands in them, they are read or refused,
// and what two readers both take they take alike.
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>

#include "base/diagnostics.hpp"
#include "base/text.hpp"
#include "model/values/helhedsplan_fields.hpp"
#include "model/values/plan_fields.hpp"
#include "store/plans/document_import.hpp"
#include "store/plans/plan_readers.hpp"
#include "store/records/entry_file.hpp"
#include "store/yaml/emitter.hpp"
#include "store/yaml/exact.hpp"
#include "store/yaml/tree.hpp"
#include "target.hpp"

namespace fuzz {
namespace {

store::Source source_of(std::string_view bytes) { return {"fil.yaml", std::string(bytes)}; }

// What is said of a file can be shown on a terminal, and a value without a fault has none.
template <class T>
void sound(const store::Loaded<T>& loaded) {
  for (const auto& fault : loaded.diagnostics) {
    const auto shown = base::format(fault);
    require(base::visible(shown, true) == shown, "a message that is not harmless: " + shown);
  }
  require(loaded.value.has_value() || loaded.diagnostics.has_errors(), "refused without a fault");
}

// Two readings of one text: the faults that were found, and the ids that are used and declared.
template <class T>
std::string told(const store::Loaded<T>& loaded) {
  std::string text = loaded.value ? "value\n" : "none\n";
  for (const auto& fault : loaded.diagnostics) text += base::format(fault);
  for (const auto& used : loaded.references) text += used.id + '\n';
  for (const auto& declared : loaded.declarations) text += '=' + declared.id + '\n';
  return text;
}

std::string written(const auto& value) {
  store::Emitter out;
  out.members(value, 0);
  return out.take();
}

// What is read, written and read again is the same.
template <class T>
void comes_back(const store::Loaded<T>& loaded, store::Loaded<T> (*read)(store::Source)) {
  sound(loaded);
  if (!loaded.value) return;
  const auto once = written(*loaded.value);
  const auto again = read(source_of(once));
  std::string faults;
  for (const auto& fault : again.diagnostics) {
    if (fault.severity == base::Severity::error) faults += base::format(fault);
  }
  require(again.value.has_value(), "not read back: " + once + faults);
  require(written(*again.value) == once, "read back as something else: " + once);
}

// yaml-cpp's own tree against ours.
void same(const store::Node& ours, const YAML::Node& theirs) {
  switch (ours.kind) {
    case store::Node::Kind::null:
      require(theirs.IsNull() || (theirs.IsScalar() && theirs.Scalar().empty()), "no null");
      return;
    case store::Node::Kind::scalar:
      require(theirs.IsScalar() || theirs.IsNull(), "no scalar: " + ours.text);
      if (theirs.IsScalar()) require(theirs.Scalar() == ours.text, "another text: " + ours.text);
      return;
    case store::Node::Kind::list:
      require(theirs.IsSequence() && theirs.size() == ours.items.size(), "another list");
      for (std::size_t i = 0; i < ours.items.size(); ++i) same(ours.items[i], theirs[i]);
      return;
    case store::Node::Kind::map: {
      require(theirs.IsMap() && theirs.size() == ours.members.size(), "another map");
      std::size_t i = 0;
      for (const auto& member : theirs) {
        require(member.first.Scalar() == ours.members[i].key, "another key");
        same(ours.members[i].value, member.second);
        ++i;
      }
      return;
    }
  }
}

bool equal(const store::Node& a, const store::Node& b) {
  return a.kind == b.kind && a.quote == b.quote && a.offset == b.offset && a.remark == b.remark &&
         a.text == b.text && std::ranges::equal(a.items, b.items, equal) &&
         std::ranges::equal(a.members, b.members, [](const auto& one, const auto& other) {
           return one.key == other.key && one.offset == other.offset &&
                  equal(one.value, other.value);
         });
}

}  // namespace

// What the quick reader takes the strict one takes without a word, and alike.
void exact(std::string_view bytes) {
  const auto source = source_of(bytes);
  const auto quick = store::exact_tree(source);
  if (!quick) return;
  base::Diagnostics faults;
  const auto strict = store::parse_tree(source, store::EndMarker::required, faults);
  require(strict && faults.empty(), "taken by the quick reader alone: " + source.bytes());
  require(equal(*quick, *strict), "read otherwise by the quick reader: " + source.bytes());
}

void document(std::string_view bytes) {
  comes_back(store::read_document(source_of(bytes)), &store::read_document);
}

void plan(std::string_view bytes) {
  const auto first = bytes.substr(0, bytes.find('\n'));
  if (first.ends_with(store::plans_format)) {
    comes_back(store::read_plans(source_of(bytes)), &store::read_plans);
  } else if (first.ends_with(store::card_format)) {
    comes_back(store::read_card(source_of(bytes)), &store::read_card);
  } else if (first.ends_with(store::helhedsplan_format)) {
    comes_back(store::read_helhedsplan(source_of(bytes)), &store::read_helhedsplan);
  } else {
    comes_back(store::read_plan(source_of(bytes)), &store::read_plan);
  }
}

// The lenient reader of the night takes what the strict one takes, and alike.
void participants(std::string_view bytes) {
  const auto strict = store::read_participants(source_of(bytes));
  comes_back(strict, &store::read_participants);
  const auto lenient = store::read_participants_in_part(source_of(bytes));
  sound(lenient);
  if (!strict.value) return;
  require(lenient.value && !lenient.partly, "sound, and not read whole at night");
  require(told(strict) == told(lenient) && written(*strict.value) == written(*lenient.value),
          "read otherwise at night");
}

void yaml(std::string_view bytes) {
  exact(bytes);
  for (const auto marker : {store::EndMarker::forbidden, store::EndMarker::required}) {
    base::Diagnostics faults;
    const auto source = source_of(bytes);
    const auto tree = store::parse_tree(source, marker, faults);
    require(tree.has_value() || faults.has_errors(), "refused without a fault");
    if (!tree || faults.has_errors()) continue;
    same(*tree, YAML::Load(source.bytes()));
  }
}

void entry(std::string_view bytes) {
  exact(bytes);
  base::Diagnostics faults;
  const auto first = store::read_entry(source_of(bytes), faults);
  for (const auto& fault : faults) {
    const auto shown = base::format(fault);
    require(base::visible(shown, true) == shown, "a message that is not harmless: " + shown);
  }
  require(first.has_value() || faults.has_errors(), "refused without a fault");
  if (!first || std::holds_alternative<model::Unknown>(first->content.body)) return;
  if (const auto* correction = std::get_if<model::Correction>(&first->content.body)) {
    for (const auto& instead : correction->instead) {
      if (std::holds_alternative<model::Unknown>(instead.body)) return;
    }
  }
  const auto once = store::write_entry(*first);
  require(store::exact_tree(source_of(once)).has_value(), "not read by the quick reader: " + once);
  base::Diagnostics none;
  const auto second = store::read_entry(source_of(once), none);
  require(second && none.empty(), "not read back: " + once);
  require(store::write_entry(*second) == once, "read back as something else: " + once);
}

void import(std::string_view bytes) {
  base::Diagnostics faults;
  const auto made = store::import_document("kilde.txt", std::string(bytes), faults);
  require(made.has_value() || faults.has_errors(), "refused without a fault");
  if (made) require(store::has_all_letters(made->yaml, made->letters), "letters are missing");
}

}  // namespace fuzz
