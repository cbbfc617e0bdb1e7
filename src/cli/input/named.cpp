#include "cli/input/named.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/session/session.hpp"

namespace cli {

bool stands_in(std::string_view part, std::string_view text) {
  const std::string folded = base::case_fold(base::trim(part));
  if (folded.empty()) return false;
  if (base::case_fold(text).find(folded) != std::string::npos) return true;
  const std::string slug = base::slug(folded);
  return !slug.empty() && base::slug(text).find(slug) != std::string::npos;
}

bool are_words_of(std::string_view words, std::string_view text) {
  const auto slug = base::slug(words);
  return !slug.empty() &&
         ('-' + base::slug(text) + '-').find('-' + slug + '-') != std::string::npos;
}

bool is_part(std::string_view words, std::string_view text) {
  constexpr std::size_t least_letters = 4;
  const auto slug = base::slug(words);
  const bool begins =
      !slug.empty() && ('-' + base::slug(text)).find('-' + slug) != std::string::npos;
  return begins || (base::length(words) >= least_letters && stands_in(words, text));
}

bool all_are_parts(const std::string& words, std::string_view text) {
  return std::ranges::all_of(base::trimmed_parts(words, ' '),
                             [&](const auto& word) { return is_part(word, text); });
}

std::string elsewhere(Session& session) {
  std::string text = session.open_elsewhere();
  if (!text.empty()) text += '\n';
  warn_of_left_out(session, look_for_left_out(session).get());
  return text;
}

std::vector<std::string> ids_of(const std::vector<Named>& items) {
  return base::mapped(items, &Named::id);
}

std::vector<std::string> names_of(const std::vector<Named>& items) {
  return base::mapped(items, &Named::name);
}

std::optional<std::size_t> find_named(const std::vector<Named>& items, std::string_view typed,
                                      bool (*stands)(std::string_view, std::string_view)) {
  const std::string folded = base::case_fold(base::trim(typed));
  std::optional<std::size_t> found;
  int hits = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].id == folded || base::case_fold(items[i].name) == folded) return i;
    if (!stands(folded, items[i].name) && !stands(folded, items[i].id)) continue;
    found = i;
    ++hits;
  }
  return hits == 1 ? found : std::nullopt;
}

std::vector<std::string> parted_by_og(const std::vector<std::string>& words,
                                      const std::function<bool(const std::string&)>& is_one) {
  constexpr std::string_view og = " og ";
  std::vector<std::string> parts;
  for (const auto& word : words) {
    std::string rest(base::trim(word));
    // «a, b, og c»
    if (words.size() > 1 && rest.starts_with(og.substr(1)) && !is_one(rest)) {
      rest.erase(0, og.size() - 1);
    }
    auto end = is_one(rest) ? rest.npos : rest.rfind(og);
    while (end != rest.npos) {
      if (is_one(rest.substr(0, end))) {
        parts.push_back(rest.substr(0, end));
        rest.erase(0, end + og.size());
        end = is_one(rest) ? rest.npos : rest.rfind(og);
      } else {
        end = end == 0 ? rest.npos : rest.rfind(og, end - 1);
      }
    }
    parts.push_back(std::move(rest));
  }
  return parts;
}

std::vector<std::string> parted(std::string_view typed) {
  std::vector<std::string> parts;
  for (auto& part : parted_by_og(base::split(typed, ','), [](const std::string& word) {
         return word.find(" og ") == word.npos && !word.starts_with("og ");
       })) {
    if (!part.empty()) base::add_new(parts, std::move(part));
  }
  return parts;
}

std::size_t pick_named(std::string_view what, const std::vector<Named>& items,
                       const std::string& typed) {
  if (const auto found = find_named(items, typed)) return *found;
  const auto ids = ids_of(items);
  const auto names = names_of(items);
  std::vector<std::string> several;
  for (const auto& item : items) {
    if (stands_in(typed, item.name) || stands_in(typed, item.id)) several.push_back(item.id);
  }
  refuse_if(several.size() > 1,
            fmt::format("{} kan være flere: «{}» står i {}.", what, base::visible(typed),
                        base::danish_list(several)),
            "Skriv mere af ordet.");
  if (!base::closest(typed, ids)) {
    if (const auto meant = base::closest(typed, names)) {
      const auto index = static_cast<std::size_t>(std::ranges::find(names, *meant) - names.begin());
      throw UsageError(fmt::format("{} «{}» kendes ikke.", what, base::visible(typed)),
                       fmt::format("Mente du «{}» ({})? Vælg mellem: {}.", *meant, ids[index],
                                   base::few_text(typed, ids)));
    }
  }
  unknown_choice(what, typed, ids);
}

}  // namespace cli
