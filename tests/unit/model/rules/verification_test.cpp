#include "model/rules/verification.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/corrections.hpp"

namespace model {
namespace {

using namespace test;

Participant participant(std::string_view id) {
  Participant made{test::person(id), line("O"), line("T")};
  made.phone = of<Phone>("12345678");
  return made;
}

base::Date day(std::string_view iso) { return of<base::Date>(iso); }

// The last day, as ISO; «never».
std::string last(const Participant& who, test::History& history, std::string_view today) {
  const auto found = last_verified(who, apply_corrections(history.records), day(today));
  return found ? found->iso() : "never";
}

TEST_CASE("the last verification counts, else the first day") {
  auto aa = participant("aa");
  test::History history;
  CHECK(last(aa, history, "2026-11-20") == "never");
  aa.from = day("2025-01-01");
  CHECK(last(aa, history, "2026-11-20") == "2025-01-01");
  history.add("22:15", Verification{people({"bb"}), day("2026-03-01"), {}});
  CHECK(last(aa, history, "2026-11-20") == "2025-01-01");
  history.add("22:16", Verification{people({"bb", "aa"}), day("2026-02-01"), {}});
  history.add("22:17", Verification{people({"aa"}), day("2026-01-01"), {}});
  CHECK(last(aa, history, "2026-11-20") == "2026-02-01");
  CHECK(last(aa, history, "2026-01-31") == "2026-01-01");  // of a day to come it says nothing
}

TEST_CASE("a void verification does not count") {
  test::History history;
  const auto stem = history.add("22:15", Verification{people({"aa"}), day("2026-03-01"), {}});
  history.make_void("22:16", stem);
  CHECK(last(participant("aa"), history, "2026-11-20") == "never");
}

TEST_CASE("a year and a day is too long; who has no number, or is not in office, is not asked") {
  auto none = participant("none");
  none.phone.reset();
  auto gone = participant("gone");
  gone.until = day("2026-01-01");
  auto mail = participant("mail");
  mail.phone.reset();
  mail.email = of<Email>("m@example.invalid");
  const Participants list{line("f"), {participant("aa"), none, gone, mail}};
  test::History history;
  history.add("22:15", Verification{people({"aa"}), day("2025-11-20"), {}});
  const auto old = [&](std::string_view today) {
    std::string ids;
    for (const auto& one : unverified(list, apply_corrections(history.records), day(today))) {
      ids += one.id.str() + ' ';
    }
    return ids;
  };
  CHECK(old("2026-11-20") == "mail ");
  CHECK(old("2026-11-21") == "aa mail ");
}

}  // namespace
}  // namespace model
