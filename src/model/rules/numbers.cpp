#include "model/rules/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.hpp"

namespace model {

namespace {

void add(std::vector<Phone>& numbers, const Phone& number) {
  const bool known =
      std::ranges::any_of(numbers, [&](const Phone& other) { return other.key() == number.key(); });
  if (!known) numbers.push_back(number);
}

}  // namespace

std::vector<Phone> numbers_of(const Participant& participant) {
  std::vector<Phone> numbers;
  if (participant.mobile) add(numbers, *participant.mobile);
  if (participant.phone) add(numbers, *participant.phone);
  for (const auto& further : participant.numbers) add(numbers, further.phone);
  return numbers;
}

std::vector<Phone> numbers_of(const Contact& contact, const Participants* participants) {
  const auto* listed = find_person(participants, contact.who);
  if (listed != nullptr) return numbers_of(*listed);
  std::vector<Phone> numbers;
  for (const auto& number : contact.given) add(numbers, number);
  return numbers;
}

bool is_number(const Phone& number, const Phone& typed) {
  return number.key() == typed.key() || number.key().starts_with(typed.key() + ';');
}

bool is_wrong(const Contact& contact, const Phone& number) {
  return std::ranges::any_of(contact.dialled, [&](const Dialled& call) {
    return call.outcome == Outcome::wrong_number && call.phone.key() == number.key();
  });
}

std::optional<Phone> number_to_dial(const Contact& contact, const Participants* participants) {
  std::optional<Phone> found;
  std::ptrdiff_t fewest = 0;
  for (const auto& number : numbers_of(contact, participants)) {
    if (is_wrong(contact, number)) continue;
    const auto times = std::ranges::count_if(
        contact.dialled, [&](const Dialled& call) { return call.phone.key() == number.key(); });
    if (!found || times < fewest) found = number, fewest = times;
  }
  return found;
}

bool has_no_right_number(const Contact& contact, const Participants* participants) {
  return contact.standing == Standing::wrong_number && !number_to_dial(contact, participants);
}

base::Mistake impossible_number(std::string_view whose, const Phone& phone) {
  const auto number = phone.number();
  const auto digits = std::ranges::count_if(number, base::is_digit);
  const bool abroad = number.starts_with('+') || number.starts_with("00");
  const std::string remedy =
      abroad ? "Se efter, om cifrene er rigtige. Efter +45 står der otte."
             : "Et dansk nummer har otte cifre. Et udenlandsk skrives med landekode: \"+46 …\".";
  return {
      base::Code::phone_length,
      fmt::format("{}: {} kan ikke være et telefonnummer ({} cifre).", whose, phone.str(), digits),
      remedy};
}

}  // namespace model
