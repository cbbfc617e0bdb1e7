#include "store/sync/file_values.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "store/yaml/tree.hpp"

namespace store {

namespace {

// In one line, as people would say it.
std::string text_of(const Node& node) {
  std::vector<std::string> parts;
  switch (node.kind) {
    case Node::Kind::null: return "";
    case Node::Kind::scalar: return node.text;
    case Node::Kind::list:
      for (const auto& item : node.items) parts.push_back(text_of(item));
      return base::join(parts, "; ");
    case Node::Kind::map:
      for (const auto& member : node.members) {
        parts.push_back(member.key + ": " + text_of(member.value));
      }
      return base::join(parts, ", ");
  }
  return "";
}

bool has_ids(const Node& list) {
  std::set<std::string> ids;
  return std::ranges::all_of(list.items, [&](const Node& item) {
    const auto* id = item.kind == Node::Kind::map ? item.find("id") : nullptr;
    return id != nullptr && id->kind == Node::Kind::scalar && ids.insert(id->text).second;
  });
}

void flatten(const Node& node, const std::string& place, FileValues& values) {
  if (node.kind == Node::Kind::map) {
    for (const auto& member : node.members) {
      flatten(member.value, place.empty() ? member.key : place + '/' + member.key, values);
    }
  } else if (node.kind == Node::Kind::list && !node.items.empty() && has_ids(node)) {
    for (const auto& item : node.items) flatten(item, place + '/' + item.find("id")->text, values);
  } else {
    values[place] = text_of(node);
  }
}

std::optional<std::string> at(const FileValues& values, const std::string& place) {
  const auto found = values.find(place);
  return found == values.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<FileValues> values_of(const std::string& name, const std::string& bytes) {
  base::Diagnostics faults;
  const auto tree = parse_tree(Source(name, bytes), EndMarker::forbidden, faults);
  if (!tree || faults.has_errors()) return std::nullopt;
  FileValues values;
  flatten(*tree, "", values);
  return values;
}

ValueMerge merge_values(const FileValues& base, const FileValues& ours, const FileValues& theirs) {
  std::set<std::string> places;
  for (const auto* values : {&base, &ours, &theirs}) {
    for (const auto& [place, value] : *values) places.insert(place);
  }
  ValueMerge merge;
  for (const auto& place : places) {
    const auto was = at(base, place);
    const auto our = at(ours, place);
    const auto their = at(theirs, place);
    if (our != their && our != was && their != was) {
      merge.disputes.push_back({place, our, their});
    } else if (const auto& value = our == was ? their : our) {
      merge.agreed[place] = *value;
    }
  }
  return merge;
}

FileValues values_below(const FileValues& values, const std::string& place) {
  FileValues below;
  for (const auto& [key, value] : values) {
    if (key == place || key.starts_with(place + '/')) below[key] = value;
  }
  return below;
}

}  // namespace store
