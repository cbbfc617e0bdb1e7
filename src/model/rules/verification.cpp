#include "model/rules/verification.hpp"

#include "model/incident/counting.hpp"
#include "model/rules/numbers.hpp"

namespace model {

std::optional<base::Date> last_verified(const Participant& participant,
                                        const std::vector<Item>& entries, const base::Date& today) {
  auto last = participant.from;
  for (const auto& item : entries) {
    const auto* verification = counting<Verification>(item);
    if (verification == nullptr || today < verification->on) continue;
    if (!contains(verification->who, participant.id)) continue;
    if (!last || *last < verification->on) last = verification->on;
  }
  return last;
}

std::vector<Participant> unverified(const Participants& listed, const std::vector<Item>& entries,
                                    const base::Date& today) {
  constexpr int days_of_a_year = 365;
  std::vector<Participant> found;
  for (const auto& participant : listed.in_office(today)) {
    if (numbers_of(participant).empty() && !participant.email) continue;
    const auto last = last_verified(participant, entries, today);
    if (!last || last->plus_days(days_of_a_year) < today) found.push_back(participant);
  }
  return found;
}

}  // namespace model
