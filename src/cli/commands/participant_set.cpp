// Changes single facts of somebody on the list. An empty value takes the fact away.
#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/subjects/participants.hpp"
#include "model/values/plan_fields.hpp"

namespace cli::commands {

namespace {

// `take` makes the value of the words; empty ones take the fact away.
template <class T, class Take>
void set(const Arguments& arguments, std::string_view option, std::optional<T>& fact,
         const Take& take) {
  const auto given = arguments.value(option);
  if (!given) return;
  const std::string words(base::trim(*given));
  fact = words.empty() ? std::nullopt : std::optional<T>(take(words));
}

void set_required(const Arguments& arguments, std::string_view option, model::Line& fact) {
  const auto given = arguments.value(option);
  if (!given) return;
  refuse_if(base::trim(*given).empty(),
            fmt::format("{} kan ikke være tom: alle på listen har en.", option),
            "Intet er ændret. Holder personen op, så skriv: beredskab participant end NAVN");
  fact = to_line(*given, option);
}

bool to_yes_or_no(const std::string& words, std::string_view option) {
  const auto folded = base::case_fold(words);
  if (folded == "ja" || folded == "yes" || folded == "true") return true;
  if (folded == "nej" || folded == "no" || folded == "false" || folded.empty()) return false;
  throw UsageError(fmt::format("{}: {} er hverken ja eller nej.", option, base::quoted(words)),
                   "Skriv ja eller nej.");
}

// `Vagttelefon: 12 34 56 78` sets the number of that name, `Vagttelefon:` takes it away.
void set_number(const std::string& words, std::vector<model::NamedNumber>& numbers) {
  const auto colon = words.rfind(':');
  refuse_if(colon == words.npos,
            fmt::format("--number: {} siger ikke, hvad nummeret er til.", base::quoted(words)),
            "Skriv for eksempel: --number \"Vagttelefon: 12 34 56 78\"");
  const auto name = to_line(words.substr(0, colon), "--number");
  const std::string phone(base::trim(std::string_view(words).substr(colon + 1)));
  const auto there = std::ranges::find_if(numbers, [&](const auto& one) {
    return base::case_fold(one.name.str()) == base::case_fold(name.str());
  });
  if (!phone.empty()) {
    const auto number = to_phone(phone, "--number");
    if (there == numbers.end()) numbers.push_back({name, number});
    else there->phone = number;
  } else if (there != numbers.end()) {
    numbers.erase(there);
  } else {
    throw UsageError(
        fmt::format("--number: Der er intet nummer, der hedder {}.", base::quoted(name.str())),
        "Intet er ændret. Se dem med: beredskab participant list");
  }
}

void read_facts_into(Session& session, const model::Participants& list,
                     model::Participant& person) {
  const auto& arguments = session.arguments();
  const auto line = [](std::string_view option) {
    return [option](const std::string& words) { return to_line(words, option); };
  };
  const auto phone = [](std::string_view option) {
    return [option](const std::string& words) { return to_phone(words, option); };
  };
  const auto day = [&](std::string_view option) {
    return [&session, option](const std::string& words) {
      return to_day(session, words, option, base::Which::planned);
    };
  };
  const auto other = [&](const std::string& words) {
    auto id = listed_person(session, words, list).id;
    if (id != person.id) return id;
    throw UsageError("Ingen er sin egen stedfortræder eller efterfølger.",
                     "Intet er ændret. Vælg en anden på listen.");
  };
  set(arguments, "--name", person.name, line("--name"));
  set_required(arguments, "--organisation", person.organisation);
  set_required(arguments, "--title", person.title);
  set(arguments, "--email", person.email,
      [](const auto& words) { return to_email(words, "--email"); });
  set(arguments, "--phone", person.phone, phone("--phone"));
  set(arguments, "--mobile", person.mobile, phone("--mobile"));
  for (const auto& words : arguments.values("--number")) set_number(words, person.numbers);
  set(arguments, "--deputy", person.deputy, other);
  if (const auto words = arguments.value("--only-deputy")) {
    person.only_deputy = to_yes_or_no(*words, "--only-deputy");
  }
  set(arguments, "--hours", person.hours, line("--hours"));
  set(arguments, "--note", person.note, line("--note"));
  set(arguments, "--from", person.from, day("--from"));
  set(arguments, "--until", person.until, day("--until"));
  set(arguments, "--successor", person.successor, other);
  refuse_if(person.from && person.until && *person.until < *person.from,
            "Den sidste dag er før den første.", "Intet er ændret. Se på --from og --until.");
}

}  // namespace

Output participant_set(Session& session, const Arguments& arguments) {
  const bool any = arguments.has_others({"--yes"});
  const auto given =
      arguments.required(0, "Det mangler, hvem det gælder.", any ? "NAVN" : "NAVN --mobile NUMMER");
  refuse_if(!any, "Det mangler, hvad der skal ændres.",
            "Skriv for eksempel: --mobile NUMMER. Alle: beredskab help participant set");
  const auto& list = list_to_change(session);
  const auto& before = listed_person(session, given, list);
  auto intended = list;
  auto& person = *std::ranges::find(intended.participants, before.id, &model::Participant::id);
  read_facts_into(session, list, person);
  const std::string who = fmt::format("{} ({})", person.display(), person.id.str());
  const bool ends = person.until && person.until != before.until;
  return rewrite_list(
      session, intended,
      {fmt::format("{} er ændret.", who),
       {person.id.str()},
       ends ? left_behind(session, intended, person, *person.until) : std::vector<std::string>{}});
}

}  // namespace cli::commands
