#include "cli/asking/asking.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/choose.hpp"
#include "cli/input.hpp"
#include "cli/prompt.hpp"

namespace cli {

namespace asking {

bool Asking::has_own_words() const {
  if (!arguments_.positionals.empty()) return true;
  for (const auto& option : arguments_.command->options) {
    if (arguments_.has(option.name)) return true;
  }
  return false;
}

void Asking::put(std::size_t word, std::string text) {
  if (arguments_.positionals.size() <= word) arguments_.positionals.resize(word + 1);
  arguments_.positionals[word] = std::move(text);
}

void Asking::put(std::string_view option, std::string text) {
  arguments_.options[std::string(option)] = {std::move(text)};
}

std::string Asking::help_of(std::size_t word) const {
  return std::string(arguments_.command->positionals[word].help);
}

std::string Asking::help_of(std::string_view wanted) const {
  for (const auto& option : arguments_.command->options) {
    if (option.name == wanted) return std::string(option.help);
  }
  return {};
}

void Asking::text(std::size_t word, const std::string& question) {
  if (!lacks(word)) return;
  auto said = ask_text(env(), question, false, help_of(word));
  session_.piped_text = said;
  to_text(said, "");  // refused before more is asked
  put(word, std::move(said));
}

void Asking::text_if_any(std::size_t word, const std::string& question) {
  if (!lacks(word)) return;
  auto said = ask_text(env(), question, true, help_of(word));
  if (said.empty()) return;
  to_text(said, "");
  put(word, std::move(said));
}

void Asking::text_if_any(std::string_view option, const std::string& question) {
  if (!lacks(option)) return;
  auto said = ask_text(env(), question, true, help_of(option));
  if (said.empty()) return;
  to_text(said, "");
  put(option, std::move(said));
}

namespace {

std::string needed(Env& env, const std::string& question, const std::string& help,
                   const Asking::Take& take) {
  return answered(env, {question, {}, help, false, {}},
                  [&](const std::string& typed) -> std::optional<std::string> {
                    if (typed.empty()) return "Her skal der stå noget. Skriv ? for hjælp eller fortryd.";
                    try {
                      to_line(typed, "");
                      if (take) take(typed);
                    } catch (const base::Error& error) {
                      if (error.trouble() != base::Trouble::usage) throw;
                      return error.what() + (' ' + error.remedy());
                    }
                    return std::nullopt;
                  });
}

}  // namespace

// What was typed in the command is looked at before anything is asked.
void Asking::line(std::size_t word, const std::string& question, const Take& take) {
  if (lacks(word)) {
    put(word, needed(env(), question, help_of(word), take));
  } else if (take) {
    take(*arguments_.positional(word));
  }
}

void Asking::line(std::string_view option, const std::string& question, const Take& take) {
  if (lacks(option)) {
    put(option, needed(env(), question, help_of(option), take));
  } else if (take) {
    take(*arguments_.value(option));
  }
}

void Asking::line_if_any(std::string_view option, const std::string& question, const Take& take) {
  if (!lacks(option)) {
    if (take) take(*arguments_.value(option));
    return;
  }
  ask_until(env(), question, "", [&](const std::string& typed) {
    if (take) take(typed);
    put(option, typed);
  }, help_of(option));
}

namespace {

std::vector<std::string> names_of(const std::vector<Named>& items) {
  std::vector<std::string> names;
  for (const auto& item : items) names.push_back(item.name);
  return names;
}

}  // namespace

void Asking::pick(std::size_t word, const std::string& question, const std::vector<Named>& items) {
  if (!lacks(word) || items.empty()) return;
  put(word, items[choose(env(), question, names_of(items), std::nullopt, help_of(word))].id);
}

void Asking::pick(std::string_view option, const std::string& question,
                  const std::vector<Named>& items) {
  if (!lacks(option) || items.empty()) return;
  put(option, items[choose(env(), question, names_of(items), std::nullopt, help_of(option))].id);
}

std::vector<model::Incident> Asking::incidents(bool several) {
  if (!arguments_.values("--incident").empty()) return session_.picked_incidents(several);
  if (session_.open_incidents().empty()) return {};
  auto picked = session_.picked_incidents(several);
  for (const auto& incident : picked) {
    arguments_.options["--incident"].push_back(std::string(incident.name.id()));
  }
  return picked;
}

}  // namespace asking

void ask_what_is_missing(Session& session, Arguments& arguments) {
  const auto& command = *arguments.command;
  session.env().answers.about = base::upper_first(command.summary) + '.';
  asking::Asking asked(session, arguments);
  for (const auto& part : {asking::night_steps(), asking::later_steps()}) {
    for (const auto& steps : part) {
      if (steps.command == command.name) return steps.ask(asked);
    }
  }
}

}  // namespace cli
