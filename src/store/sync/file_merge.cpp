#include "store/sync/file_merge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "model/values/plan_fields.hpp"
#include "store/plans/participants_edit.hpp"
#include "store/plans/plan_kinds.hpp"
#include "store/plans/plan_readers.hpp"
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

namespace {

constexpr std::string_view people_key = "participants/";

bool is_list_of_people(const std::string& path) {
  return is_plan_file(path) && path.ends_with("/participants.yaml");
}

struct Sides {
  FileValues base, ours, theirs;
};

// Nothing where one of them is not there, or cannot be read.
std::optional<Sides> sides_of(const Conflict& conflict) {
  if (!is_plan_file(conflict.path) || !conflict.ours || !conflict.theirs) return std::nullopt;
  auto ours = values_of(conflict.path, *conflict.ours);
  auto theirs = values_of(conflict.path, *conflict.theirs);
  auto base = conflict.base ? values_of(conflict.path, *conflict.base) : FileValues();
  if (!ours || !theirs || !base) return std::nullopt;
  return Sides{*std::move(base), *std::move(ours), *std::move(theirs)};
}

// The help of a field says what it is for, too.
std::string short_name(const std::string& key) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> names{{
      {"numbers", "flere numre"},
      {"deputy", "stedfortræder"},
      {"only_deputy", "om der kun ringes til stedfortræderen"},
      {"hours", "træffetid"},
      {"note", "bemærkning"},
      {"from", "første dag"},
      {"until", "sidste dag"},
      {"successor", "efterfølger"},
  }};
  for (const auto& [word, name] : names) {
    if (word == key) return std::string(name);
  }
  std::string what = key;
  base::for_each_field<model::Participant>([&](const auto& field) {
    if (field.key == key) what = field.help;
  });
  return what;
}

// «Mobil for Mette Prøve»; elsewhere the keys on the way there.
std::string told(const std::string& path, const std::string& place, const Sides& sides) {
  const auto parts = base::split(place, '/');
  if (!is_list_of_people(path) || !place.starts_with(people_key) || parts.size() < 3) {
    return base::join(parts, " › ");
  }
  const std::string who = std::string(people_key) + parts[1];
  std::string name = parts[1];
  for (const auto* key : {"/name", "/title"}) {
    const auto found = sides.ours.find(who + key);
    if (found == sides.ours.end()) continue;
    name = found->second;
    break;
  }
  return fmt::format("{} for {}", base::upper_first(short_name(parts[2])), name);
}

bool names_two_new(const std::string& path, const ValueDispute& dispute, const Sides& sides) {
  const auto is_new = [&](const std::string& id) {
    return values_below(sides.base, std::string(people_key) + id).empty();
  };
  return is_list_of_people(path) && dispute.place.ends_with("/successor") && dispute.ours &&
         dispute.theirs && is_new(*dispute.ours) && is_new(*dispute.theirs);
}

FileValues expected(const ValueMerge& merge, const std::vector<Side>& choices) {
  auto values = merge.agreed;
  for (std::size_t i = 0; i < merge.disputes.size(); ++i) {
    const auto& dispute = merge.disputes[i];
    const auto& chosen = choices.at(i) == Side::ours ? dispute.ours : dispute.theirs;
    if (chosen) values[dispute.place] = *chosen;
  }
  return values;
}

bool says(const Conflict& conflict, const std::string& text, const FileValues& wanted) {
  const auto values = values_of(conflict.path, text);
  return values && *values == wanted && !faults_of_plan_file(conflict.path, text).has_errors();
}

// The list of `start` with the people and facts that `wanted` has beside it.
std::optional<model::Participants> as_wanted(const model::Participants& start,
                                             const model::Participants& ours,
                                             const model::Participants& theirs, const Sides& sides,
                                             const FileValues& wanted) {
  model::Participants list = start;
  // Whoever is new there stands behind the one before them there.
  for (const auto* side : {&ours, &theirs}) {
    std::optional<model::PersonId> before;
    for (const auto& person : side->participants) {
      if (list.find(person.id) == nullptr &&
          !values_below(wanted, std::string(people_key) + person.id.str()).empty()) {
        auto at = std::ranges::find_if(
            list.participants, [&](const auto& one) { return before && one.id == *before; });
        list.participants.insert(at == list.participants.end() ? at : std::next(at), person);
      }
      before = person.id;
    }
  }
  bool all = true;
  for (auto& person : list.participants) {
    const std::string who = std::string(people_key) + person.id.str();
    base::for_each_field<model::Participant>([&](const auto& field) {
      const std::string place = fmt::format("{}/{}", who, field.key);
      const auto value = values_below(wanted, place);
      const auto* our = ours.find(person.id);
      const auto* their = theirs.find(person.id);
      if (our != nullptr && values_below(sides.ours, place) == value) {
        person.*(field.member) = our->*(field.member);
      } else if (their != nullptr && values_below(sides.theirs, place) == value) {
        person.*(field.member) = their->*(field.member);
      } else {
        all = false;
      }
    });
  }
  return all ? std::optional(std::move(list)) : std::nullopt;
}

std::optional<std::string> people_merged(const Conflict& conflict, const std::string& start,
                                         const Sides& sides, const FileValues& wanted) {
  const Source source(conflict.path, start);
  const auto begin = read_participants(source);
  const auto ours = read_participants(Source(conflict.path, *conflict.ours));
  const auto theirs = read_participants(Source(conflict.path, *conflict.theirs));
  if (!begin.value || !ours.value || !theirs.value) return std::nullopt;
  const auto list = as_wanted(*begin.value, *ours.value, *theirs.value, sides, wanted);
  return list ? with_participants(source, *list) : std::nullopt;
}

// The first way of putting the lines together that says what is wanted.
std::optional<std::string> text_for(const Conflict& conflict, const Sides& sides,
                                    const FileValues& wanted, const MergeLines& merge) {
  std::vector<std::string> starts;
  for (const auto favour : {Favour::both, Favour::ours, Favour::theirs}) {
    if (auto text = merge(favour)) starts.push_back(*std::move(text));
  }
  for (const auto& text : starts) {
    if (says(conflict, text, wanted)) return text;
  }
  if (!is_list_of_people(conflict.path)) return std::nullopt;
  starts.push_back(*conflict.ours);
  for (const auto& start : starts) {
    auto text = people_merged(conflict, start, sides, wanted);
    if (text && says(conflict, *text, wanted)) return text;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> look_at_disputes(Conflict& conflict, const MergeLines& merge) {
  const auto sides = sides_of(conflict);
  if (!sides) {
    conflict.disputes.push_back({});
    return std::nullopt;
  }
  const auto values = merge_values(sides->base, sides->ours, sides->theirs);
  for (const auto& dispute : values.disputes) {
    conflict.disputes.push_back({told(conflict.path, dispute.place, *sides), dispute.ours,
                                 dispute.theirs, names_two_new(conflict.path, dispute, *sides)});
  }
  const auto all = [&](Side side) {
    return text_for(conflict, *sides, expected(values, std::vector(values.disputes.size(), side)),
                    merge);
  };
  auto ours = all(Side::ours);
  if (values.disputes.empty() && ours) return ours;
  if (values.disputes.empty()) conflict.disputes.push_back({});
  conflict.each = ours && all(Side::theirs) &&
                  (values.disputes.size() == 1 || is_list_of_people(conflict.path));
  return std::nullopt;
}

std::optional<std::string> settled(const Conflict& conflict, const std::vector<Side>& choices,
                                   const MergeLines& merge) {
  const auto sides = sides_of(conflict);
  if (!sides) return std::nullopt;
  const auto values = merge_values(sides->base, sides->ours, sides->theirs);
  if (choices.size() < values.disputes.size()) return std::nullopt;
  return text_for(conflict, *sides, expected(values, choices), merge);
}

}  // namespace store
