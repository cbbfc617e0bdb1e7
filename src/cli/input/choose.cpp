#include "cli/input/choose.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"

namespace cli {

namespace {

constexpr std::size_t choice_width = 5;
constexpr std::size_t on_a_page = 12;  // of 24 lines, with room for the question and an answer

// Those whose text has each of the words; just one where it is the whole text, or begins it.
std::vector<std::size_t> fitting(const std::vector<std::string>& choices,
                                 const std::string& typed) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (base::case_fold(choices[i]) == base::case_fold(typed)) return {i};
    if (is_part(typed, choices[i])) found.push_back(i);
  }
  if (!found.empty()) return found;
  for (std::size_t i = 0; i < choices.size(); ++i) {  // no text has them side by side
    if (all_are_parts(typed, choices[i])) found.push_back(i);
  }
  return found;
}

void show_from(Env& env, const std::vector<std::string>& choices, std::size_t from) {
  const std::size_t to = std::min(from + on_a_page, choices.size());
  const std::size_t columns = std::max<std::size_t>(env.columns, 20) - choice_width;
  for (std::size_t i = from; i < to; ++i) {
    std::string label = fmt::format("{:>3}  ", i + 1);
    for (const auto& line : wrapped(base::visible(choices[i]), columns)) {
      env.err << label << line << '\n';
      label = std::string(choice_width, ' ');
    }
  }
  if (to < choices.size()) {
    env.err << fmt::format("     … og {} til: skriv en del af navnet, eller «flere».\n",
                           choices.size() - to);
  }
}

std::string not_one(const std::vector<std::string>& choices, const std::string& typed) {
  const auto remedy = fmt::format(
      "Skriv et nummer fra 1 til {}, en del af navnet, eller ? for hjælp.", choices.size());
  if (typed.empty()) return remedy;
  const auto found = fitting(choices, typed);
  if (found.empty()) {
    const auto meant = base::closest(typed, choices);
    return fmt::format("Intet her passer til {}.{} {}", base::quoted(typed),
                       meant ? fmt::format(" Mente du «{}»?", base::visible(*meant)) : "", remedy);
  }
  const auto numbers =
      base::mapped(found, [](std::size_t index) { return std::to_string(index + 1); });
  return fmt::format("Flere passer til {}: {}. Skriv et nummer fra 1 til {}, eller mere af navnet.",
                     base::quoted(typed), base::danish_list(numbers), choices.size());
}

std::optional<std::size_t> one_by(const std::vector<std::string>& choices,
                                  const std::string& typed) {
  if (const auto number = number_up_to(choices.size(), typed)) return *number - 1;
  const auto found = typed.empty() ? std::vector<std::size_t>{} : fitting(choices, typed);
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::optional<ChosenWithRest> just_one_by(const std::vector<std::string>& choices,
                                          const std::string& typed) {
  const auto one = one_by(choices, typed);
  return one ? std::optional(ChosenWithRest{{*one}, {}}) : std::nullopt;
}

// «1, 3 og 4»; empty where anything else stands there.
std::vector<std::size_t> numbers(std::string typed, std::size_t most) {
  std::ranges::replace(typed, ',', ' ');
  std::vector<std::size_t> all;
  for (const auto& word : base::split(typed, ' ')) {
    if (word.empty() || word == "og") continue;
    const auto number = number_up_to(most, word);
    if (!number) return {};
    base::add_new(all, *number - 1);
  }
  return all;
}

// «Søparken, opgang 12»: the one that the longest beginning names, and the rest. Others follow
// after «og», or by their whole names after a comma.
std::optional<ChosenWithRest> some_by(const std::vector<std::string>& choices,
                                      const std::string& typed) {
  if (auto one = just_one_by(choices, typed)) return one;
  if (auto all = numbers(typed, choices.size()); !all.empty()) return ChosenWithRest{all, {}};
  for (auto end = typed.rfind(' '); end != std::string::npos && end > 0;
       end = typed.rfind(' ', end - 1)) {
    auto head = std::string(base::trim(typed.substr(0, end)));
    const bool comma = head.ends_with(',');
    if (comma) head.pop_back();
    const auto first = one_by(choices, head);
    if (!first) continue;
    const std::string rest(base::trim(typed.substr(end)));
    constexpr std::string_view og = "og ";
    const bool joined = rest.starts_with(og);
    const auto begins = [&](const std::string& choice) {
      return base::case_fold(rest).starts_with(base::case_fold(choice));
    };
    if (!joined && !(comma && std::ranges::any_of(choices, begins))) {
      return ChosenWithRest{{*first}, rest};
    }
    auto all = some_by(choices, joined ? rest.substr(og.size()) : rest);
    if (all && !base::contains(all->indices, *first)) {
      all->indices.insert(all->indices.begin(), *first);
    }
    return all;
  }
  return std::nullopt;
}

ChosenWithRest choose_any(Env& env, const std::string& question,
                          const std::vector<std::string>& choices,
                          std::optional<std::size_t> preset, const std::string& help,
                          bool with_rest) {
  ChosenWithRest chosen{{preset.value_or(0)}, {}};
  std::size_t page = 0;
  const auto show = [&] {
    say(env, question);
    show_from(env, choices, page);
  };
  const Question whole{question, preset ? fmt::format("Nummer [{}]: ", *preset + 1) : "Nummer: ",
                       (help.empty() ? "" : help + (help.ends_with('.') ? " " : ". ")) +
                           std::string("Skriv nummeret på det, du vælger, eller en del af navnet."),
                       false, show};
  answered(env, whole, [&](const std::string& typed) -> std::optional<std::string> {
    if (typed.empty() && preset) {
      chosen = {{*preset}, {}};
      return std::nullopt;
    }
    if (base::case_fold(typed) == "flere" && choices.size() > on_a_page) {
      page = page + on_a_page < choices.size() ? page + on_a_page : 0;
      show_from(env, choices, page);
      return "Skriv nummeret, eller en del af navnet.";
    }
    const auto found = with_rest ? some_by(choices, typed) : just_one_by(choices, typed);
    if (!found) return not_one(choices, typed);
    chosen = *found;
    // A number means something else once the list has changed.
    if (found->rest.empty() && found->indices.size() == 1) {
      const auto meant = base::visible(choices[found->indices.front()]);
      if (one_by(choices, meant) == found->indices.front()) env.answers.restate(meant);
    }
    return std::nullopt;
  });
  return chosen;
}

}  // namespace

std::size_t choose(Env& env, const std::string& question, const std::vector<std::string>& choices,
                   std::optional<std::size_t> preset, const std::string& help) {
  return choose_any(env, question, choices, preset, help, false).indices.front();
}

ChosenWithRest choose_with_rest(Env& env, const std::string& question,
                                const std::vector<std::string>& choices, const std::string& help) {
  return choose_any(env, question, choices, std::nullopt, help, true);
}

}  // namespace cli
