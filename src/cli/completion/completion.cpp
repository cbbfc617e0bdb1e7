#include "cli/completion/completion.hpp"

#include <algorithm>
#include <exception>
#include <set>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/completion/completion_values.hpp"
#include "cli/input/named.hpp"
#include "cli/line/arguments.hpp"
#include "cli/line/refusals.hpp"
#include "cli/table/table.hpp"

namespace cli {

namespace {

using Offers = std::vector<Offer>;

// The command line up to the cursor, as far as it can be told what stands where.
class Line {
 public:
  explicit Line(std::span<const std::string> words) {
    for (const auto& word : words) take(word);
  }

  const Command* command = nullptr;
  std::string begun;                // `plan`, which is the beginning of several commands
  const Option* waiting = nullptr;  // takes the next word for its value
  std::size_t positionals = 0;
  bool literal = false;  // behind `--`
  std::set<std::string, std::less<>> used;
  std::string plan;
  std::string directory;

 private:
  void take(const std::string& word) {
    if (waiting != nullptr) return take_value(word);
    if (!literal && word == "--") {
      literal = true;
    } else if (!literal && word.starts_with('-')) {
      const auto* known = find_option(command, word.substr(0, word.find('=')));
      if (known == nullptr) return;
      used.emplace(known->name);
      if (!known->value.empty() && word.find('=') == std::string::npos) waiting = known;
    } else if (!begun.empty() && positionals == 0 && find_command(begun + ' ' + word)) {
      command = find_command(begun + ' ' + word);
      begun = command->name;
    } else if (begun.empty()) {
      begun = word;
      command = find_command(word);
    } else {
      ++positionals;
    }
  }
  void take_value(const std::string& word) {
    if (word == "=") return;  // bash parts `--type=x` in three
    if (waiting->name == "--plan") plan = word;
    if (waiting->name == "--directory") directory = word;
    waiting = nullptr;
  }
};

Offers first_words() {
  Offers all;
  for (const auto& command : command_table()) {
    const std::string word(command.name.substr(0, command.name.find(' ')));
    const bool whole = word == command.name;
    const auto known = std::ranges::find(all, word, &Offer::word);
    if (known == all.end()) {
      all.push_back({word, std::string(whole ? command.summary : "")});
    } else if (whole) {
      known->what = command.summary;
    }
  }
  return all;
}

Offers second_words(const std::string& first) {
  Offers all;
  for (const auto& command : command_table()) {
    if (!command.name.starts_with(first + ' ')) continue;
    all.push_back(
        {std::string(command.name.substr(first.size() + 1)), std::string(command.summary)});
  }
  return all;
}

Offers flags(const Line& line) {
  Offers all;
  const auto add = [&](const Option& option) {
    if (line.used.contains(option.name) && !option.may_be_repeated()) return;
    if (option.name == "--incident" && line.command != nullptr && !takes_incident(*line.command))
      return;
    all.push_back({std::string(option.name), std::string(option.help)});
  };
  if (line.command != nullptr) std::ranges::for_each(line.command->options, add);
  std::ranges::for_each(global_options(), add);
  return all;
}

// Those that begin as what is typed; else those in which it stands, be it in the name.
Offers fitting(Offers all, std::string_view typed) {
  if (typed.empty()) return all;
  const auto folded = base::case_fold(typed);
  auto found = base::filtered(
      all, [&](const auto& one) { return base::case_fold(one.word).starts_with(folded); });
  if (!found.empty() || typed.starts_with('-')) return found;
  return base::filtered(all, [&](const auto& one) {
    return stands_in(typed, one.word) || stands_in(typed, one.what);
  });
}

class Completion {
 public:
  Completion(const Line& line, Env& env) : line_(line), session_(env, arguments_) {
    if (!line.directory.empty()) arguments_.options["--directory"] = {line.directory};
    if (!line.plan.empty()) arguments_.options["--plan"] = {line.plan};
    arguments_.options["--no-input"];
  }

  std::string of(const std::string& typed) {
    if (line_.waiting != nullptr) return values(*line_.waiting, typed, "");
    if (line_.literal) return {};
    if (const auto equals = typed.find('='); typed.starts_with("--") && equals != typed.npos) {
      const auto* option = find_option(line_.command, typed.substr(0, equals));
      if (option == nullptr || option->value.empty()) return {};
      return values(*option, typed.substr(equals + 1), typed.substr(0, equals + 1));
    }
    if (typed.starts_with('-')) return told(fitting(flags(line_), typed), "");
    if (line_.begun.empty()) return told(fitting(first_words(), typed), "");
    auto all = line_.positionals == 0 ? second_words(line_.begun) : Offers{};
    const auto* positional = next_positional();
    if (positional != nullptr) {
      if (completed(positional->name) == Completed::files && all.empty()) return ":files\n";
      const auto list = list_before(positional->name, typed);
      auto more = known(line_.command->name, positional->name);
      all.insert(all.end(), more.begin(), more.end());
      if (!all.empty()) return told(fitting(std::move(all), typed.substr(list.size())), list);
    }
    if (all.empty() && typed.empty() && line_.command != nullptr) all = flags(line_);
    return told(fitting(std::move(all), typed), "");
  }

 private:
  const Positional* next_positional() const {
    const auto* command = line_.command;
    if (command == nullptr || line_.positionals >= command->positionals.size()) return nullptr;
    return &command->positionals[line_.positionals];
  }

  // «jens,» of «jens,to»: what is typed of a list stays.
  static std::string list_before(std::string_view placeholder, const std::string& typed) {
    const auto comma = typed.rfind(',');
    if (!placeholder.ends_with(",…") || comma == std::string::npos) return {};
    return typed.substr(0, comma + 1);
  }

  std::string values(const Option& option, const std::string& typed, const std::string& before) {
    if (typed == "=") return {};
    if (completed(option.value) == Completed::files) return ":files\n";
    const bool global = base::contains(global_options(), option.name, &Option::name);
    const auto list = list_before(option.value, typed);
    const auto command =
        global || line_.command == nullptr ? std::string_view() : line_.command->name;
    return told(fitting(known(command, option.value), typed.substr(list.size())), before + list);
  }

  Offers known(std::string_view command, std::string_view placeholder) {
    try {
      return offers(session_, command, placeholder);
    } catch (const std::exception&) {
      return {};  // nobody is told of it while typing
    }
  }

  static std::string told(const Offers& all, const std::string& before) {
    std::string text;
    for (const auto& one : all) {
      text += before + base::visible(one.word);
      if (!one.what.empty()) text += '\t' + base::cut(base::visible(one.what), 60);
      text += '\n';
    }
    return text;
  }

  const Line& line_;
  Arguments arguments_;
  Session session_;
};

}  // namespace

std::string complete(std::span<const std::string> words, Env& env) {
  const auto before = words.empty() ? words : words.first(words.size() - 1);
  const Line line(before);
  return Completion(line, env).of(words.empty() ? std::string() : words.back());
}

}  // namespace cli
