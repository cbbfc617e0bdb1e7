// Which of several things a coordinator means by a word. One rule for all that has an id and a
// name.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/lists.hpp"
#include "model/values/plan.hpp"

namespace cli {

struct Named {
  std::string id;
  std::string name;
};

template <class Item>
std::string name_of(const Item& item) {
  return item.name.str();
}
inline std::string name_of(const model::Area& area) { return area.display(); }
inline std::string name_of(const model::Question& question) { return question.ask.str(); }

template <class Item>
std::vector<Named> named(const std::vector<Item>& items) {
  return base::mapped(items, [](const Item& item) { return Named{item.id.str(), name_of(item)}; });
}
std::vector<std::string> ids_of(const std::vector<Named>& items);
std::vector<std::string> names_of(const std::vector<Named>& items);

// Whether `part` stands in `text`, be it with other letters for æøå and case: «proevehal» stands
// in «Prøvehallen».
bool stands_in(std::string_view part, std::string_view text);
// Whether the words are whole words of the text.
bool are_words_of(std::string_view words, std::string_view text);
// Whether the words stand in the text, a few letters at the beginning of a word: Ane is not in
// «Helhedsplanen».
bool is_part(std::string_view words, std::string_view text);
// Whether each of the words does.
bool all_are_parts(const std::string& words, std::string_view text);

// The index of the one that `typed` names: by its id or whole name, else as the only one that has
// it as a part of either (of people: `is_part`). Nothing where none or several do.
std::optional<std::size_t> find_named(const std::vector<Named>& items, std::string_view typed,
                                      bool (*stands)(std::string_view,
                                                     std::string_view) = stands_in);

// Likewise; else the usage error, with «Mente du …?» and the ids to choose from.
std::size_t pick_named(std::string_view what, const std::vector<Named>& items,
                       const std::string& typed);

// «tove og jens» as two, where `is_one` says so of what begins it, but not of the whole: «Børn og
// Unge» is one. What is nobody's stays whole.
std::vector<std::string> parted_by_og(const std::vector<std::string>& words,
                                      const std::function<bool(const std::string&)>& is_one);
// Of ids and numbers: «a, b og c», each once.
std::vector<std::string> parted(std::string_view typed);

class Session;
// What is open in the other plans, a line each: what was not found here may be there.
std::string elsewhere(Session& session);

}  // namespace cli
