#include "cli/subjects/minutes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/people.hpp"
#include "cli/input/prompt.hpp"
#include "model/incident/counting.hpp"

namespace cli {

namespace {

std::vector<model::PersonId> without(const std::vector<model::PersonId>& list,
                                     const std::vector<model::PersonId>& others) {
  return base::filtered(list, [&](const auto& who) { return !model::contains(others, who); });
}

class Gatherer {
 public:
  Gatherer(Session& session, const model::MeetingState& state)
      : session_(session),
        state_(state),
        meeting_(model::on_its_day(state.meeting, session.participants())),
        facts_{{.meeting = state.stem}, {}} {}

  MinutesFacts gather() {
    take_flags();
    if (session_.interactive()) ask_the_rest();
    settle_attendance();
    const auto& minutes = facts_.minutes;
    if (minutes.present.empty() && !minutes.text && minutes.matters.empty() &&
        facts_.decisions.empty()) {
      throw UsageError("Referatet er tomt.",
                       "Skriv, hvem der var der (--present), eller hvad der blev sagt.");
    }
    return std::move(facts_);
  }

 private:
  // Those who were there may have left the list since. Of several that a word fits, one of
  // `rather`.
  std::vector<model::PersonId> people_of(const std::vector<std::string>& words,
                                         const std::vector<model::PersonId>& rather = {}) {
    std::vector<model::PersonId> ids;
    const auto add = [&](const model::PersonId& id) {
      if (!model::contains(ids, id)) ids.push_back(id);
    };
    const auto* list = session_.participants();
    for (const auto& typed : words) {
      const std::string word(base::trim(typed));
      if (word.empty()) continue;
      if (means_all(word)) {
        for (const auto& id : meeting_.invited) add(id);
      } else {
        add(list != nullptr ? listed_person(session_, word, *list, rather).id
                            : person(session_, word, {}));
      }
    }
    return ids;
  }

  void take_flags() {
    const auto& arguments = session_.arguments();
    auto& minutes = facts_.minutes;
    minutes.present = people_of(arguments.list("--present"));
    // Only who was invited is missed; a deputy may have been there in place of another.
    minutes.absent = people_of(arguments.list("--absent"), meeting_.invited);
    add_guests();
    minutes.text = optional_text(session_, 1);
    for (const auto& words : arguments.values("--decision")) {
      facts_.decisions.push_back(decision_of(words));
    }
    for (const auto& words : arguments.values("--matter")) minutes.matters.push_back(matter(words));
    for (const auto& words : arguments.values("--change")) {
      minutes.changes.push_back(to_text(words, "--change"));
    }
    if (const auto next = arguments.value("--next")) {
      minutes.next = to_deadline(session_, *next, "--next", state_.meeting.start);
    }
  }

  // Commas belong to a guest, semicolons part them, as they are told; whoever is named twice was
  // there once.
  void add_guests() {
    auto& guests = facts_.minutes.guests;
    std::vector<std::string> words;
    for (const auto& given : session_.arguments().values("--guests")) {
      for (auto& part : base::split(given, ';')) words.push_back(std::move(part));
    }
    for (auto& guest : to_lines(words, "--guests")) {
      const bool again = std::ranges::any_of(guests, [&](const model::Line& other) {
        return base::case_fold(other.str()) == base::case_fold(guest.str());
      });
      if (!again) guests.push_back(std::move(guest));
    }
  }

  // «PUNKT; TEKST»: a matter of the agenda by its number or a part of it, or another one.
  model::MatterTold matter(const std::string& words) {
    const auto end = words.find(';');
    if (end == words.npos) {
      throw UsageError(fmt::format("--matter: {} har ingen tekst.", base::quoted(words)),
                       "Skriv \"PUNKT; TEKST\", for eksempel \"1; Listen er gennemgået\".");
    }
    return {agenda_matter(std::string(base::trim(words.substr(0, end)))),
            to_text(std::string(base::trim(words.substr(end + 1))), "--matter")};
  }
  model::Line agenda_matter(const std::string& typed) {
    const auto& agenda = state_.meeting.agenda;
    if (!typed.empty() && typed.find_first_not_of("0123456789") == typed.npos) {
      for (std::size_t i = 0; i < agenda.size(); ++i) {
        if (std::to_string(i + 1) == typed) return agenda[i];
      }
      throw UsageError(
          fmt::format("--matter: Dagsordenen har intet punkt {}.", typed),
          agenda.empty()
              ? "Mødet har ingen dagsorden. Skriv punktets navn."
              : fmt::format("Vælg mellem 1 og {}, eller skriv punktets navn.", agenda.size()));
    }
    const auto items = base::mapped(agenda, [](const model::Line& line) {
      return Named{line.str(), line.str()};
    });
    const auto found = find_named(items, typed);
    return found ? agenda[*found] : to_line(typed, "--matter");
  }

  model::Decision decision(model::Text text) {
    model::Decision made{};
    made.text = std::move(text);
    made.meeting = state_.stem;
    return made;
  }

  model::PersonId responsible(const std::string& words) { return person(session_, words, {}); }
  base::Deadline deadline(const std::string& words, std::string_view where) {
    return to_deadline(session_, words, where, state_.meeting.start);
  }

  // «TEKST; ANSVARLIG; FRIST», the last two where there are any.
  model::Decision decision_of(const std::string& words) {
    const auto parts = base::split(words, ';');
    if (parts.size() > 3) {
      throw UsageError(fmt::format("--decision: {} har mere end tre dele.", base::quoted(words)),
                       "Skriv \"TEKST; ANSVARLIG; FRIST\", uden semikolon i teksten.");
    }
    const auto part = [&](std::size_t i) {
      return i < parts.size() ? std::string(base::trim(parts[i])) : std::string();
    };
    auto made = decision(to_text(part(0), "--decision"));
    if (!part(1).empty()) made.responsible = responsible(part(1));
    if (!part(2).empty()) made.due = deadline(part(2), "--decision");
    return made;
  }

  // An answer is kept, so that it can be printed back if it cannot be saved.
  std::string answer(const std::string& question) {
    std::string words = ask(session_.env(), question, true);
    if (!words.empty()) session_.piped_text = session_.piped_text.value_or("") + words + '\n';
    return words;
  }

  void ask_the_rest() {
    auto& env = session_.env();
    auto& minutes = facts_.minutes;
    const auto& arguments = session_.arguments();
    if (minutes.present.empty() && minutes.absent.empty()) {
      ask_until(env, "Hvem var til stede? (navne med komma, eller alle)", "",
                [&](const std::string& words) {
                  minutes.present = people_of(base::split(words, ','));
                });
    }
    if (!minutes.text && minutes.matters.empty()) {
      const auto& agenda = state_.meeting.agenda;
      const auto words = answer(agenda.empty() ? "Referat (tomt: intet):"
                                               : "Referat (tomt: punkt for punkt):");
      if (!words.empty()) {
        minutes.text = to_text(words, "");
      } else {
        ask_matters(agenda);
      }
    }
    if (!arguments.has("--decision")) ask_decisions();
    if (!arguments.has("--change")) {
      for (auto words = answer("Forslag til ændring af planen (tomt: ikke flere):");
           !words.empty(); words = answer("Flere forslag (tomt: nej):")) {
        minutes.changes.push_back(to_text(words, ""));
      }
    }
    if (!minutes.next) {
      ask_until(env, "Næste møde (dag, tomt: ikke aftalt):", "", [&](const std::string& words) {
        minutes.next = deadline(words, "");
      });
    }
  }

  void ask_matters(const std::vector<model::Line>& agenda) {
    int number = 0;
    for (const auto& line : agenda) {
      const auto words = answer(fmt::format("  {}. {} (tomt: intet):", ++number,
                                            base::visible(line.str())));
      if (!words.empty()) facts_.minutes.matters.push_back({line, to_text(words, "")});
    }
  }

  void ask_decisions() {
    auto& env = session_.env();
    for (auto words = answer("Beslutning (tomt: ingen):"); !words.empty();
         words = answer("Flere beslutninger (tomt: nej):")) {
      auto made = decision(to_text(words, ""));
      ask_until(env, "  Hvem er ansvarlig? (tomt: ingen)", "",
                [&](const std::string& name) { made.responsible = responsible(name); });
      ask_until(env, "  Frist (tomt: ingen):", "",
                [&](const std::string& due) { made.due = deadline(due, ""); });
      facts_.decisions.push_back(std::move(made));
    }
  }

  // Of the invited, who is not named as present was absent, and the other way round.
  void settle_attendance() {
    auto& present = facts_.minutes.present;
    auto& absent = facts_.minutes.absent;
    const auto& invited = meeting_.invited;
    if (!absent.empty()) {
      const auto given = session_.arguments().value("--present").value_or("all");
      if (means_all(given)) present = without(invited, absent);
      for (const auto& who : absent) {
        if (!model::contains(present, who)) continue;
        throw UsageError(fmt::format("{} står både som til stede og som fraværende.",
                                     render::person_name(session_.context(), who)),
                         "Ret --present eller --absent.");
      }
    }
    if (!present.empty() && absent.empty()) absent = without(invited, present);
  }

  Session& session_;
  const model::MeetingState& state_;
  model::Meeting meeting_;  // with those who are in office on its day
  MinutesFacts facts_;
};

}  // namespace

MinutesFacts minutes_facts(Session& session, const model::MeetingState& state) {
  return Gatherer(session, state).gather();
}

}  // namespace cli
