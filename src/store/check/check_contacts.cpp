#include <fmt/format.h>

#include <map>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "model/rules/numbers.hpp"
#include "model/rules/office.hpp"
#include "model/rules/people.hpp"
#include "store/check/checks.hpp"

namespace store {

using base::Code;
using base::Severity;

namespace {

// Day and night, as hours are written: «hele døgnet», «Døgnbetjent», «24/7», «0-24».
bool staffed_at_night(const model::Participant& one) {
  if (!one.hours) return false;
  auto hours = base::case_fold(one.hours->str());
  std::erase(hours, ' ');
  return base::mentions(
      hours, {"døgn", "24/7", "24timer", "dagognat", "altid", "0-24", "0–24", "00-24", "00–24"});
}

// A post, not a person: a switchboard, a watch. Whoever sits there has no address or deputy of
// their own.
bool is_staffed_post(const model::Participant& one) {
  if (one.name) return false;
  return base::mentions(base::case_fold(one.title.str()),
                        {"vagt", "omstilling", "central", "hovednummer", "reception", "døgn"}) ||
         staffed_at_night(one);
}

struct Lack {
  std::size_t offset;
  Code first;
  std::string who;
  std::string what;
};

// A line for each of them, or one for the many that lack the same.
base::Diagnostics told(const Source& source, const std::vector<Lack>& all) {
  constexpr std::size_t most = 12;
  base::Diagnostics found;
  std::map<std::string, std::vector<std::string>> lacking;
  for (const auto& one : all) lacking[one.what].push_back(one.who);
  for (const auto& one : all) {
    const auto& names = lacking[one.what];
    if (names.size() > most && one.who != names.front()) continue;
    std::string text = fmt::format("{}: mangler {}.", one.who, one.what);
    if (names.size() > most)
      text = fmt::format("{} mangler {}: {}.", names.size(), one.what, base::danish_list(names));
    auto warning = source.at(one.offset, {one.first, text, ""}, Severity::warning);
    warning.source_line.clear();  // it says where, so the file's own line need not be shown
    found.add(std::move(warning));
  }
  return found;
}

}  // namespace

base::Diagnostics what_people_lack(const PlanFolder& folder, const base::Date& today) {
  std::vector<Lack> found;
  const auto& list = folder.participants;
  if (!list.value) return {};
  const model::Office office(&*list.value, today);
  std::set<model::PersonId> deputies;
  for (const auto& one : list.value->in_office(today)) {
    const auto stand_ins = office.stand_ins(one.id);
    deputies.insert(stand_ins.begin(), stand_ins.end());
  }
  for (const auto& one : listed_in(list)) {
    const auto& participant = *one.person;
    if (office.not_in_office(participant.id)) continue;
    std::vector<std::string> missing;
    std::optional<Code> first;
    const auto lacks = [&](Code code, std::string_view what) {
      if (!first) first = code;
      missing.emplace_back(what);
    };
    const bool night = staffed_at_night(participant);
    if (model::numbers_of(participant).empty()) {
      lacks(night ? Code::night_phone : Code::missing_phone, "telefonnummer (phone eller mobile)");
    }
    // Of a partner the number is enough.
    if (!(folder.plan.value && folder.plan.value->is_partner(participant.id))) {
      const bool post = is_staffed_post(participant);
      if (!participant.email && !post) lacks(Code::missing_email, "e-mail (email)");
      if (!participant.deputy && !post && !deputies.contains(participant.id) &&
          !participant.only_deputy) {
        lacks(Code::missing_deputy, "stedfortræder (deputy)");
      }
      if (!participant.name && !post) lacks(Code::missing_name, "navn (name)");
    }
    if (!first) continue;
    auto what = base::danish_list(missing);
    if (night && *first == Code::night_phone) what += ", men skal kunne nås døgnet rundt";
    found.push_back(
        {one.offset, *first, model::told_apart(*list.value, participant), std::move(what)});
  }
  return told(*list.source, found);
}

base::Diagnostics impossible_numbers(const Loaded<model::Plans>& plans) {
  base::Diagnostics found;
  if (!plans.value || !plans.source) return found;
  for (const auto& number : plans.value->emergency) {
    if (number.phone.is_possible()) continue;
    found.add(at_text(*plans.source, number.phone.number(),
                      model::impossible_number(number.name.str(), number.phone), Severity::error));
  }
  return found;
}

base::Diagnostics impossible_numbers(const Loaded<model::Participants>& participants,
                                     const base::Date& today) {
  base::Diagnostics found;
  for (const auto& one : listed_in(participants)) {
    const auto& person = *one.person;
    if (!model::in_force(person, today)) continue;
    const auto look = [&](const model::Phone& phone) {
      if (phone.is_possible()) return;
      const auto whose = model::told_apart(*participants.value, person);
      found.add(at_person(*participants.source, one, phone.number(),
                          model::impossible_number(whose, phone), Severity::error));
    };
    if (person.phone) look(*person.phone);
    if (person.mobile) look(*person.mobile);
    for (const auto& further : person.numbers) look(further.phone);
    if (person.email && !model::is_bare(*person.email)) {
      found.add(at_person(*participants.source, one, person.email->str(),
                          model::no_email(person.email->str()), Severity::error));
    }
  }
  return found;
}

}  // namespace store
