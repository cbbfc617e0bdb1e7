#include "cli/subjects/minutes_options.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/people.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/meetings.hpp"

namespace cli {

namespace {

std::vector<model::PersonId> without(const std::vector<model::PersonId>& list,
                                     const std::vector<model::PersonId>& others) {
  return base::filtered(list, [&](const auto& who) { return !model::contains(others, who); });
}

// «2; TEKST», parted at the first semicolon; without one the first is empty.
std::pair<std::string, std::string> parted(const std::string& words) {
  const auto end = words.find(';');
  if (end == words.npos) return {{}, std::string(base::trim(words))};
  return {std::string(base::trim(words.substr(0, end))),
          std::string(base::trim(words.substr(end + 1)))};
}

}  // namespace

MinutesOptions::MinutesOptions(Session& session, const model::Meeting& meeting)
    : session_(session),
      meeting_(meeting),
      invited_(model::on_its_day(meeting, session.participants()).invited) {}

void MinutesOptions::set(model::Minutes& minutes) {
  const auto& arguments = session_.arguments();
  set_attendance(minutes);
  if (arguments.has("--guests")) minutes.guests = guests();
  for (const auto& words : arguments.values("--matter")) {
    const auto [point, text] = parted(words);
    refuse_if(point.empty() || text.empty(),
              fmt::format("--matter: {} har ingen tekst.", base::quoted(words)),
              "Skriv \"PUNKT; TEKST\", for eksempel \"1; Listen er gennemgået\".");
    minutes.matters.push_back({agenda_matter(point), to_text(text, "--matter")});
  }
  for (const auto& words : arguments.values("--change")) {
    minutes.changes.push_back(to_text(words, "--change"));
  }
  set_next(minutes);
}

void MinutesOptions::correct(model::Minutes& minutes) {
  const auto& arguments = session_.arguments();
  const auto were_there = minutes.present;
  if (arguments.has("--present")) minutes.absent.clear();
  set_attendance(minutes);
  if (arguments.has("--present")) {
    settle_attendance(minutes);
  } else if (arguments.has("--absent")) {
    minutes.present = without(invited_, minutes.absent);
    for (const auto& who : without(were_there, minutes.absent)) base::add_new(minutes.present, who);
  }
  if (arguments.has("--guests")) minutes.guests = guests();
  for (const auto& words : arguments.values("--matter")) correct_matter(minutes, words);
  for (const auto& words : arguments.values("--change")) correct_proposal(minutes.changes, words);
  set_next(minutes);
}

// Only who was invited is missed; a deputy may have been there in place of another.
void MinutesOptions::set_attendance(model::Minutes& minutes) {
  const auto& arguments = session_.arguments();
  if (arguments.has("--present")) minutes.present = people(arguments.list("--present"));
  if (arguments.has("--absent")) minutes.absent = people(arguments.list("--absent"), invited_);
}

void MinutesOptions::set_next(model::Minutes& minutes) {
  const auto next = session_.arguments().value("--next");
  if (!next) return;
  minutes.next.reset();
  if (!base::trim(*next).empty()) {
    minutes.next = to_deadline(session_, *next, "--next", meeting_.start);
  }
}

std::vector<model::PersonId> MinutesOptions::people(const std::vector<std::string>& words,
                                                    const std::vector<model::PersonId>& rather) {
  return listed_people(session_, words, invited_, rather);
}

// Commas belong to a guest, semicolons part them, as they are told; whoever is named twice was
// there once.
std::vector<model::Line> MinutesOptions::guests() {
  std::vector<model::Line> guests;
  for (auto& guest : to_lines(session_.arguments().list("--guests", ';'), "--guests")) {
    const bool again = std::ranges::any_of(guests, [&](const model::Line& other) {
      return base::case_fold(other.str()) == base::case_fold(guest.str());
    });
    if (!again) guests.push_back(std::move(guest));
  }
  return guests;
}

// A matter of the agenda by its number or a part of it, or another one.
model::Line MinutesOptions::agenda_matter(const std::string& typed) {
  const auto& agenda = meeting_.agenda;
  if (base::all_digits(typed)) {
    if (const auto number = number_up_to(agenda.size(), typed)) return agenda[*number - 1];
    throw UsageError(fmt::format("--matter: Dagsordenen har intet punkt {}.", typed),
                     agenda.empty() ? "Mødet har ingen dagsorden. Skriv punktets navn."
                                    : fmt::format("Vælg mellem 1 og {}, eller skriv punktets navn.",
                                                  agenda.size()));
  }
  const auto items = base::mapped(agenda, [](const model::Line& line) {
    return Named{line.str(), line.str()};
  });
  const auto found = find_named(items, typed);
  return found ? agenda[*found] : to_line(typed, "--matter");
}

void MinutesOptions::correct_matter(model::Minutes& minutes, const std::string& words) {
  const auto [point, text] = parted(words);
  refuse_if(point.empty(), fmt::format("--matter: {} nævner intet punkt.", base::quoted(words)),
            "Skriv \"PUNKT; TEKST\". Uden tekst tages punktet af: \"PUNKT;\"");
  auto& matters = minutes.matters;
  // What was told beside the agenda goes by its own name.
  const auto told = base::mapped(matters, [](const model::MatterTold& one) {
    return Named{one.matter.str(), one.matter.str()};
  });
  const auto known = base::all_digits(point) ? std::nullopt : find_named(told, point);
  const auto matter = known ? matters[*known].matter : agenda_matter(point);
  const auto found = std::ranges::find(matters, matter, &model::MatterTold::matter);
  if (text.empty()) {
    if (found != matters.end()) matters.erase(found);
  } else if (found != matters.end()) {
    found->text = to_text(text, "--matter");
  } else {
    matters.push_back({matter, to_text(text, "--matter")});
  }
}

// They are known by their numbers: none but the last may go.
void MinutesOptions::correct_proposal(std::vector<model::Text>& proposals,
                                      const std::string& words) {
  auto [number, text] = parted(words);
  if (!base::all_digits(number)) {
    refuse_if(proposals.size() > 1, fmt::format("Referatet har {} forslag.", proposals.size()),
              "Skriv nummeret på det, der skal rettes: --change \"2; TEKST\"");
    number = "1";
    text = std::string(base::trim(words));
  }
  const auto many = proposals.size();
  const auto at = number_up_to(many + 1, number);
  if (text.empty()) {
    if (at == many) return proposals.pop_back();
    throw UsageError(fmt::format("Forslag {} kan ikke tages af.", number),
                     "Det kan afvises: beredskab proposal reject");
  }
  refuse_if(!at, fmt::format("Referatet har intet forslag {}.", number),
            fmt::format("Et nyt får nummer {}.", many + 1));
  auto changed = to_text(text, "--change");
  if (at > many) proposals.push_back(std::move(changed));
  else proposals[*at - 1] = std::move(changed);
}

void MinutesOptions::settle_attendance(model::Minutes& minutes) {
  auto& present = minutes.present;
  auto& absent = minutes.absent;
  if (!absent.empty()) {
    const auto given = session_.arguments().value("--present").value_or("all");
    if (means_all(given)) present = without(invited_, absent);
    for (const auto& who : absent) {
      if (!model::contains(present, who)) continue;
      throw UsageError(fmt::format("{} står både som til stede og som fraværende.",
                                   render::person_name(session_.context(), who)),
                       "Ret --present eller --absent.");
    }
  }
  if (!present.empty() && absent.empty()) absent = without(invited_, present);
  const auto unsaid = without(without(invited_, present), absent);
  if (present.empty() || unsaid.empty()) return;
  session_.warn(fmt::format("Indkaldt, men i referatet hverken til stede eller fraværende: {}.",
                            base::danish_list(render::person_names(session_.context(), unsaid))));
}

}  // namespace cli
