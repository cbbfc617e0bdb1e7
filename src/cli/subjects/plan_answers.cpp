#include "cli/subjects/plan_answers.hpp"

#include <fmt/format.h>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "model/values/new_id.hpp"

namespace cli {

namespace {

// «A, B»: each with an id made of its name.
template <class Item>
std::vector<Item> items(const std::string& words, std::string_view prefix, std::string_view where) {
  std::vector<Item> found;
  for (const auto& name : base::trimmed_parts(words, ',')) {
    const auto line = to_line(name, where);
    for (const auto& item : found) {
      if (base::case_fold(item.name.str()) != base::case_fold(line.str())) continue;
      throw UsageError(fmt::format("{}: {} står to gange.", where, base::quoted(line.str())),
                       "Skriv hvert navn én gang.");
    }
    using IdType = decltype(Item::id);
    const auto taken = [&](const IdType& id) { return model::find_item(found, id) != nullptr; };
    Item item{model::new_id<IdType>(line.str(), prefix, taken), line};
    found.push_back(std::move(item));
  }
  refuse_if(found.empty(), fmt::format("{}: Der står intet navn.", where),
            "Skriv navne med komma imellem.");
  return found;
}

std::vector<model::Area> areas(const std::string& words) {
  return items<model::Area>(words, "omraade", "--areas");
}

// The one for when nobody knows yet comes last, unless it is among them.
std::vector<model::IncidentType> types(const std::string& words, const model::IncidentType& last) {
  auto found = items<model::IncidentType>(words, "type", "--types");
  for (const auto& type : found) {
    if (type.id == last.id) return found;
  }
  found.push_back(last);
  return found;
}

model::PersonId person_id(const model::Line& name) {
  return model::new_id<model::PersonId>(name.str(), "person",
                                        [](const model::PersonId&) { return false; });
}

// «Navn, titel, organisation», the last of which may have commas of its own.
model::Participant coordinator(const std::string& words, model::Participant person) {
  constexpr std::string_view option = "--coordinator";
  const auto first = words.find(',');
  const auto second = first == std::string::npos ? first : words.find(',', first + 1);
  refuse_if(second == std::string::npos, "--coordinator skal have tre dele med komma imellem.",
            "Skriv: --coordinator \"Navn, titel, organisation\"");
  const auto part = [&](std::size_t begin, std::size_t end) {
    return to_line(std::string(base::trim(words.substr(begin, end - begin))), option);
  };
  person.name = part(0, first);
  person.title = part(first + 1, second);
  person.organisation = part(second + 1, words.size());
  person.id = person_id(*person.name);
  return person;
}

template <class Item>
std::string names(const std::vector<Item>& list) {
  return base::join(base::mapped(list, [](const Item& item) { return item.name.str(); }), ", ");
}

void ask_plan(Session& session, const model::Plan& first, PlanAnswers& answers) {
  if (!answers.name) {
    ask_until(session.env(), "Planens navn", first.name.str(),
              [&](const std::string& words) { answers.name = to_line(words, ""); });
  }
  if (answers.areas.empty()) {
    ask_until(session.env(), "Boligområder, med komma imellem", names(first.areas),
              [&](const std::string& words) { answers.areas = areas(words); });
  }
  if (answers.types.empty()) {
    ask_until(session.env(), "Hændelsestyper, med komma imellem", names(first.incident_types),
              [&](const std::string& words) {
                answers.types = types(words, first.incident_types.back());
              });
  }
}

void ask_coordinator(Session& session, const model::Participant& role, PlanAnswers& answers) {
  auto person = role;
  ask_until(session.env(), "Tovholderens navn (Enter: kendes ikke endnu):", "",
            [&](const std::string& words) { person.name = to_line(words, ""); });
  ask_until(session.env(), "Tovholderens titel", role.title.str(),
            [&](const std::string& words) { person.title = to_line(words, ""); });
  ask_until(session.env(), "Tovholderens organisation", role.organisation.str(),
            [&](const std::string& words) { person.organisation = to_line(words, ""); });
  ask_until(session.env(), "Tovholderens telefon (Enter: ingen):", "",
            [&](const std::string& words) { person.phone = to_phone(words, ""); });
  ask_until(session.env(), "Tovholderens e-mail (Enter: ingen):", "",
            [&](const std::string& words) { person.email = to_email(words, ""); });
  if (person.name) person.id = person_id(*person.name);
  answers.coordinator = std::move(person);
}

void refuse_flags(const Arguments& arguments, bool gap, std::string_view file,
                  std::initializer_list<std::string_view> flags) {
  for (const auto flag : flags) {
    if (gap || !arguments.has(flag)) continue;
    throw UsageError(fmt::format("{} findes allerede, så {} kan ikke bruges.", file, flag),
                     "Intet er ændret. Ret filen i hånden, eller lad tilvalget være.");
  }
}

}  // namespace

PlanAnswers read_plan_answers(Session& session, const PlanGaps& gaps, const model::Plan& first,
                              const model::Participant& role) {
  const auto& arguments = session.arguments();
  refuse_flags(arguments, gaps.document, "document.yaml", {"--document"});
  refuse_flags(arguments, gaps.plan, "plan.yaml", {"--name", "--areas", "--types"});
  refuse_flags(arguments, gaps.participants, "participants.yaml",
               {"--coordinator", "--phone", "--email"});
  PlanAnswers answers;
  answers.name = line_option(session, "--name");
  if (const auto given = arguments.value("--areas")) answers.areas = areas(*given);
  if (const auto given = arguments.value("--types")) {
    answers.types = types(*given, first.incident_types.back());
  }
  if (const auto given = arguments.value("--coordinator")) {
    answers.coordinator = coordinator(*given, role);
  }
  for (const std::string_view flag : {"--phone", "--email"}) {
    const auto given = arguments.value(flag);
    if (!given) continue;
    refuse_if(!answers.coordinator, fmt::format("{} hører til --coordinator.", flag),
              "Skriv: --coordinator \"Navn, titel, organisation\"");
    if (flag == "--phone") answers.coordinator->phone = to_phone(*given, flag);
    if (flag == "--email") answers.coordinator->email = to_email(*given, flag);
  }
  if (!session.interactive()) return answers;
  if (gaps.plan) ask_plan(session, first, answers);
  if (gaps.participants && !answers.coordinator) ask_coordinator(session, role, answers);
  return answers;
}

}  // namespace cli
