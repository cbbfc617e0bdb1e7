#include "cli/asking/asking.hpp"

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "store/disk/disk_read.hpp"

namespace cli {

namespace asking {

bool Place::filled(const Arguments& arguments) const {
  return option_.empty() ? arguments.positional(word_).has_value() : arguments.has(option_);
}

std::optional<std::string> Place::value(const Arguments& arguments) const {
  return option_.empty() ? arguments.positional(word_) : arguments.value(option_);
}

void Place::fill(Arguments& arguments, std::string text) const {
  if (!option_.empty()) {
    arguments.options[std::string(option_)] = {std::move(text)};
    return;
  }
  if (arguments.positionals.size() <= word_) arguments.positionals.resize(word_ + 1);
  arguments.positionals[word_] = std::move(text);
}

std::string Place::help(const Command& command) const {
  if (option_.empty()) return std::string(command.positionals[word_].help);
  const auto* option = base::find(command.options, option_, &Option::name);
  return option != nullptr ? std::string(option->help) : std::string();
}

void Asking::text(const Place& place, const std::string& question, bool if_any) {
  if (!lacks(place)) return;
  auto said = ask_text(env(), question, if_any, help_of(place));
  if (said.empty()) return;
  if (!if_any) session_.piped_text = said;
  to_text(said, "");  // refused before more is asked
  put(place, std::move(said));
}

// What was typed in the command is looked at before anything is asked.
void Asking::line(const Place& place, const std::string& question, const Take& take) {
  if (!lacks(place)) {
    if (take) take(*place.value(arguments_));
    return;
  }
  put(place, ask(env(), question, false, help_of(place), [&](const std::string& typed) {
        to_line(typed, "");
        if (take) take(typed);
      }));
}

void Asking::line_if_any(const Place& place, const std::string& question, const Take& take) {
  if (!lacks(place)) return take(*place.value(arguments_));
  auto typed = ask(env(), question, true, help_of(place), take);
  if (!typed.empty()) put(place, std::move(typed));
}

void Asking::people(Whom whom, const Place& place, const std::string& question,
                    const std::vector<model::Incident>& incidents) {
  std::string ids;
  const auto take = [&](const std::string& typed) {
    if (whom == Whom::one_if_any) {
      ids = person(session_, typed, incidents).str();
    } else if (means_all(typed)) {
      ids = typed;
    } else {
      const auto all = cli::people(session_, base::split(typed, ','), incidents);
      ids = base::join(base::mapped(all, &model::PersonId::str), ",");
    }
  };
  if (!lacks(place)) take(*place.value(arguments_));
  else ask(env(), question, whom != Whom::some, help_of(place), take);
  if (!ids.empty()) put(place, std::move(ids));
}

void Asking::file(const Place& place, const std::string& question) {
  if (!lacks(place)) return;
  line(place, question, [&](const std::string& typed) {
    try {
      store::read_existing(env().current / typed);
    } catch (const Error& error) {  // asked again
      throw UsageError(error.what(), error.remedy());
    }
  });
}

void Asking::pick(const Place& place, const std::string& question,
                  const std::vector<Named>& items) {
  if (!lacks(place) || items.empty()) return;
  put(place, items[choose(env(), question, names_of(items), std::nullopt, help_of(place))].id);
}

std::vector<model::Incident> Asking::incidents(bool several) {
  if (arguments_.has("--incident")) return session_.picked_incidents(several);
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
  for (const auto& part : {asking::night_steps(), asking::later_steps(), asking::people_steps()}) {
    for (const auto& steps : part) {
      if (steps.command == command.name) return steps.ask(asked);
    }
  }
}

}  // namespace cli
