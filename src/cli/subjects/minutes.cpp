#include "cli/subjects/minutes.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/input/prompt.hpp"
#include "cli/subjects/minutes_options.hpp"

namespace cli {

namespace {

class Gatherer {
 public:
  Gatherer(Session& session, const model::MeetingState& state)
      : session_(session),
        state_(state),
        options_(session, state.meeting),
        facts_{{.meeting = state.stem}, {}} {}

  MinutesFacts gather() {
    take_flags();
    if (session_.interactive()) ask_the_rest();
    options_.settle_attendance(facts_.minutes);
    const auto& minutes = facts_.minutes;
    refuse_if(minutes.present.empty() && !minutes.text && minutes.matters.empty() &&
                  facts_.decisions.empty(),
              "Referatet er tomt.",
              "Skriv, hvem der var der (--present), eller hvad der blev sagt.");
    return std::move(facts_);
  }

 private:
  void take_flags() {
    options_.set(facts_.minutes);
    facts_.minutes.text = optional_text(session_, 1);
    for (const auto& words : session_.arguments().values("--decision")) {
      facts_.decisions.push_back(decision_of(words));
    }
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
    refuse_if(parts.size() > 3,
              fmt::format("--decision: {} har mere end tre dele.", base::quoted(words)),
              "Skriv \"TEKST; ANSVARLIG; FRIST\", uden semikolon i teksten.");
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
                  minutes.present = options_.people(base::split(words, ','));
                });
    }
    if (!minutes.text && minutes.matters.empty()) {
      const auto& agenda = state_.meeting.agenda;
      const auto words =
          answer(agenda.empty() ? "Referat (tomt: intet):" : "Referat (tomt: punkt for punkt):");
      if (!words.empty()) {
        minutes.text = to_text(words, "");
      } else {
        ask_matters(agenda);
      }
    }
    if (!arguments.has("--decision")) ask_decisions();
    if (!arguments.has("--change")) {
      for (auto words = answer("Forslag til ændring af planen (tomt: ikke flere):"); !words.empty();
           words = answer("Flere forslag (tomt: nej):")) {
        minutes.changes.push_back(to_text(words, ""));
      }
    }
    if (!minutes.next) {
      ask_until(env, "Næste møde (dag, tomt: ikke aftalt):", "",
                [&](const std::string& words) { minutes.next = deadline(words, ""); });
    }
  }

  void ask_matters(const std::vector<model::Line>& agenda) {
    int number = 0;
    for (const auto& line : agenda) {
      const auto words =
          answer(fmt::format("  {}. {} (tomt: intet):", ++number, base::visible(line.str())));
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

  Session& session_;
  const model::MeetingState& state_;
  MinutesOptions options_;
  MinutesFacts facts_;
};

}  // namespace

MinutesFacts minutes_facts(Session& session, const model::MeetingState& state) {
  return Gatherer(session, state).gather();
}

}  // namespace cli
