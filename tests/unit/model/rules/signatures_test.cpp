#include "model/rules/signatures.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "../parties.hpp"
#include "model/incident/corrections.hpp"

namespace model {
namespace {

using namespace test;

const auto hash_a = of<Sha256>(std::string(64, 'a'));
const auto hash_b = of<Sha256>(std::string(64, 'b'));
const base::Date today(2026, 11, 20);

Signature signature(std::string_view who, std::string_view party, const Sha256& hash,
                    std::string_view file = "document.yaml") {
  Signature made{.on = today, .file = line(file), .document = hash};
  made.who = person(who);
  made.party = line(party);
  return made;
}
Signature approval(std::string_view who, const Sha256& hash) {
  Signature made{.on = today, .file = line("document.yaml"), .document = hash};
  made.approval = line(who);
  return made;
}

// «signed n00001, missing; missing»: the parties, then the approval.
std::string told(const History& history, const Sha256& hash = hash_a) {
  const auto all =
      signatures_of(document(), "document.yaml", hash, apply_corrections(history.records));
  const auto show = [](const Signed& one) {
    return std::string(base::word(one.state)) + (one.stem ? ' ' + std::string(one.stem->id()) : "");
  };
  return fmt::format("{}, {}; {}", show(all.parties[0].signed_), show(all.parties[1].signed_),
                     show(*all.approval));
}

const std::string tove_line = "Helhedsplanen, Tove Prøve, Leder, tove@example.invalid";
const std::string jens_line = "Prøvebo Jens Eksempel, Chef";

TEST_CASE("a signature is of these bytes; of others of the same file it is changed") {
  History history;
  CHECK(told(history) == "missing, missing; missing");
  history.add("10:00", signature("tove", tove_line, hash_a));
  history.add("10:01", signature("jens", jens_line, hash_b));
  history.add("10:02", approval("PRØVEFONDEN", hash_a));
  CHECK(told(history) == "signed n00001, changed n00002; signed n00003");
  CHECK(told(history, hash_b) == "changed n00001, signed n00002; changed n00003");
}

TEST_CASE("other files' signatures do not count, but the same bytes under another name do") {
  History history;
  history.add("10:00", signature("tove", tove_line, hash_b, "document-2028.yaml"));
  history.add("10:01", signature("jens", jens_line, hash_a, "gammelt-navn.yaml"));
  CHECK(told(history) == "missing, signed n00002; missing");
}

TEST_CASE("exactly these bytes go before newer ones of others; of two alike the newer counts") {
  History history;
  history.add("10:00", signature("tove", tove_line, hash_a));
  history.add("10:01", signature("tove", tove_line, hash_b));
  history.add("10:02", signature("jens", jens_line, hash_b));
  const auto newer = history.add("10:03", signature("jens", jens_line, hash_b));
  CHECK(told(history) == "signed n00001, changed n00004; missing");
  history.make_void("10:05", newer);
  CHECK(told(history) == "signed n00001, changed n00003; missing");
}

TEST_CASE("as it stood on a day: later signatures do not count yet") {
  History history;
  history.add("10:00", signature("tove", tove_line, hash_b));
  auto later = signature("tove", tove_line, hash_a);
  later.on = today.plus_days(1);
  history.add("10:01", later);
  const auto items = apply_corrections(history.records);
  const auto on = [&](const base::Date& day) {
    return signatures_of(document(), "document.yaml", hash_a, items, day).parties[0].signed_.state;
  };
  CHECK(on(today.plus_days(-1)) == SignedState::missing);
  CHECK(on(today) == SignedState::changed);
  CHECK(on(today.plus_days(1)) == SignedState::signed_);
}

TEST_CASE("the party of a signature") {
  const auto made = document();
  const auto index = [&](std::string_view who, std::string_view party) {
    const auto* found = party_of(made, signature(who, party, hash_a));
    return found == nullptr ? -1 : static_cast<int>(found - made.parties.data());
  };
  CHECK(index("ny", jens_line) == 1);                       // the line, whoever signed
  CHECK(index("tove", jens_line) == 1);                     // it goes before the person
  CHECK(index("ny", "Prøvebo, Jens Eksempel, Chef") == 1);  // a comma was put right
  CHECK(index("jens", "Prøvebo, Direktør") == 1);           // the person, where the line is gone
  CHECK(index("ny", "Skolen") == -1);
  CHECK(party_of(made, approval("Prøvefonden", hash_a)) == nullptr);
  CHECK(is_approval_of(made, approval("prøvefonden", hash_a)));
  CHECK_FALSE(is_approval_of(made, approval("Fonden", hash_a)));
}

TEST_CASE("for which lines somebody signs") {
  auto made = document();
  auto list = listed();
  const auto bo = participant("bo", "prøvebo", "Bo Prøve", "Chef");
  using Lines = std::vector<const Party*>;
  CHECK(parties_for(made, list.participants[1], list) == Lines{&made.parties[1]});
  CHECK(parties_for(made, bo, list) == Lines{&made.parties[1]});
  CHECK(parties_for(made, participant("ida", "Skolen", "Ida Prøve", "Leder"), list).empty());
  made.parties[1].participant.reset();
  CHECK(parties_for(made, bo, list) == Lines{&made.parties[1]});
  // Two lines of one organisation: one's own, or either of them.
  made = document();
  list.participants[0].organisation = line("Prøvebo");
  CHECK(parties_for(made, list.participants[1], list) == Lines{&made.parties[1]});
  CHECK(parties_for(made, bo, list) == Lines{&made.parties[0], &made.parties[1]});
}

Signature refusal(std::string_view who, std::string_view party, const Sha256& hash) {
  auto made = signature(who, party, hash);
  made.refused = test::of<Text>("Vil have afsnit 3 ændret");
  return made;
}

TEST_CASE("who refuses is not missing, until they sign; and who has signed these bytes has") {
  History history;
  history.add("10:00", refusal("jens", jens_line, hash_a));
  CHECK(told(history) == "missing, refused n00001; missing");
  const auto signed_ = history.add("10:01", signature("bo", jens_line, hash_a));
  CHECK(told(history) == "missing, signed n00002; missing");
  // From another computer, where the signature was not known yet.
  history.add("10:02", refusal("jens", jens_line, hash_a));
  CHECK(told(history) == "missing, signed n00002; missing");
  history.make_void("10:03", signed_);
  CHECK(told(history) == "missing, refused n00003; missing");
  auto fund = approval("Prøvefonden", hash_a);
  fund.refused = test::of<Text>("Mangler en part");
  history.add("10:05", fund);
  CHECK(told(history) == "missing, refused n00003; refused n00005");
}

TEST_CASE("a refusal is of these bytes: of a text that was changed since it is asked anew") {
  History history;
  history.add("10:00", signature("tove", tove_line, hash_b));
  history.add("10:01", refusal("tove", tove_line, hash_b));
  history.add("10:02", signature("jens", jens_line, hash_b));
  CHECK(told(history, hash_b) == "signed n00001, signed n00003; missing");
  // What was said last of what it was before.
  CHECK(told(history) == "missing n00002, changed n00003; missing");
  history.add("10:03", refusal("jens", jens_line, hash_a));
  CHECK(told(history) == "missing n00002, refused n00004; missing");
}

TEST_CASE("how many, and who is missing, by organisation") {
  History history;
  history.add("10:00", signature("tove", tove_line, hash_b));
  const auto made = document();
  const auto list = listed();
  const auto all = signatures_of(made, "document.yaml", hash_a, apply_corrections(history.records));
  const auto count = count_signatures(made, all, &list);
  CHECK(count.signed_ == 0);
  CHECK(count.total == 2);
  CHECK(count.missing == std::vector<std::string>{"Prøvebo"});
  CHECK(count.unapproved == "Prøvefonden");
  CHECK(count.changed == std::vector<std::string>{"Helhedsplanen"});
  CHECK(count.refused.empty());
  history.add("10:01", refusal("jens", jens_line, hash_a));
  auto fund = approval("Prøvefonden", hash_a);
  fund.refused = test::of<Text>("Mangler en part");
  history.add("10:02", fund);
  const auto later = count_signatures(
      made, signatures_of(made, "document.yaml", hash_a, apply_corrections(history.records)),
      &list);
  CHECK(later.missing.empty());
  CHECK(later.refused == std::vector<std::string>{"Prøvebo"});
  CHECK(later.approval_refused);
  // Without a list the line has to do.
  CHECK(count_signatures(made, all, nullptr).missing.front() == "Prøvebo Jens Eksempel");
}

}  // namespace
}  // namespace model
