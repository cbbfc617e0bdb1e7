#include "cli/subjects/participant_facts.hpp"

#include <fmt/format.h>

#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/input/prompt.hpp"
#include "model/values/new_id.hpp"

namespace cli {

namespace {

// «Mobil (Enter: ingen):», where nothing is known.
template <class T, class Take>
void ask_fact(Session& session, std::string_view question, std::string_view enter,
              std::optional<T>& fact, const Take& take) {
  if (fact) return;
  ask_until(session.env(), fmt::format("{} (Enter: {}):", question, enter), "",
            [&](const std::string& words) { fact = take(words); });
}

}  // namespace

Facts read_facts(Session& session, const model::Participants& list) {
  const auto& arguments = session.arguments();
  Facts facts;
  facts.name = line_option(session, "--name");
  facts.organisation = line_option(session, "--organisation");
  facts.title = line_option(session, "--title");
  if (const auto given = arguments.value("--email")) facts.email = to_email(*given, "--email");
  if (const auto given = arguments.value("--phone")) facts.phone = to_phone(*given, "--phone");
  if (const auto given = arguments.value("--mobile")) facts.mobile = to_phone(*given, "--mobile");
  if (const auto given = arguments.value("--deputy")) {
    facts.deputy = listed_person(session, *given, list).id;
  }
  facts.hours = line_option(session, "--hours");
  facts.note = line_option(session, "--note");
  return facts;
}

void ask_facts(Session& session, const model::Participants& list, Facts& facts) {
  const auto line = [](const std::string& words) { return to_line(words, ""); };
  const auto required = [&](const std::string& question, std::optional<model::Line>& fact) {
    while (!fact) {
      ask_until(session.env(), question + ':', "",
                [&](const std::string& words) { fact = line(words); });
    }
  };
  ask_fact(session, "Navn", "kendes ikke endnu", facts.name, line);
  required("Organisation", facts.organisation);
  required("Titel", facts.title);
  if (!facts.phone) {
    ask_fact(session, "Mobil", "ingen", facts.mobile,
             [](const std::string& words) { return to_phone(words, ""); });
  }
  ask_fact(session, "E-mail", "ingen", facts.email,
           [](const std::string& words) { return to_email(words, ""); });
  ask_fact(session, "Stedfortræder, som står på listen", "ingen", facts.deputy,
           [&](const std::string& words) { return listed_person(session, words, list).id; });
}

model::Participant new_participant(const Facts& facts, const model::PersonId& id,
                                   const base::Date& from) {
  refuse_if(!facts.organisation, "Organisationen mangler.", "Skriv den med --organisation \"…\".");
  refuse_if(!facts.title, "Titlen mangler.", "Skriv den med --title \"…\".");
  return {.id = id,
          .organisation = *facts.organisation,
          .title = *facts.title,
          .name = facts.name,
          .email = facts.email,
          .phone = facts.phone,
          .mobile = facts.mobile,
          .deputy = facts.deputy,
          .hours = facts.hours,
          .note = facts.note,
          .from = from};
}

model::PersonId new_person_id(const Facts& facts, const model::Participants& list) {
  refuse_if(!facts.name && !facts.title, "Titlen mangler.", "Skriv den med --title \"…\".");
  return model::new_id<model::PersonId>(
      facts.name ? facts.name->str() : facts.title->str(), "person",
      [&](const model::PersonId& id) { return list.find(id) != nullptr; });
}

}  // namespace cli
