#include "model/rules/proposals.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

Stem convened(History& history, std::string_view clock) {
  return history.add(clock,
                     Meeting{.cancelled = false, .start = test::at(clock), .half_yearly = true});
}
Minutes minutes(const Stem& meeting, std::vector<Text> changes) {
  Minutes made{.meeting = meeting};
  made.changes = std::move(changes);
  return made;
}
ProposalStep step(const Stem& proposal, ProposalVerdict verdict, std::optional<int> number = {}) {
  ProposalStep made{.proposal = proposal, .verdict = verdict, .in_plan = false};
  made.number = number;
  return made;
}

std::string told(const PlanLog& log, const std::vector<Incident>& incidents = {}) {
  std::string all;
  for (const auto& one : proposals(log, incidents)) {
    all += one.id() + ' ' + one.text.str() +
           (one.open()        ? ""
            : one.unwritten() ? " (vedtaget)"
                              : " (afgjort)") +
           '\n';
  }
  return all;
}

TEST_CASE("the proposals of one entry are told apart, and keep their ids") {
  History history;
  const auto meeting = convened(history, "10:00");
  const auto first =
      history.add("11:00", minutes(meeting, {text("Skolen med"), text("Klubben med")}));
  CHECK(told(fold_plan(history.records)) == "n00002 Skolen med\nn00002-2 Klubben med\n");
  history.add("11:10", step(first, ProposalVerdict::rejected));
  history.add("11:11", step(first, ProposalVerdict::accepted, 2));
  CHECK(told(fold_plan(history.records)) ==
        "n00002 Skolen med (afgjort)\nn00002-2 Klubben med (vedtaget)\n");
}

TEST_CASE("minutes that are written again propose the same once, and what is void nothing") {
  History history;
  const auto meeting = convened(history, "10:00");
  const auto first = history.add("11:00", minutes(meeting, {text("Skolen med")}));
  history.add("11:10", minutes(meeting, {text("skolen med"), text("Klubben med")}));
  CHECK(told(fold_plan(history.records)) == "n00002 Skolen med\nn00003-2 Klubben med\n");
  history.make_void("11:20", first);
  CHECK(told(fold_plan(history.records)) == "n00003 skolen med\nn00003-2 Klubben med\n");
}

TEST_CASE("the last that is written about a proposal counts; a void one does not") {
  History history;
  const auto first =
      history.add("11:00", minutes(convened(history, "10:00"), {text("Skolen med")}));
  history.add("12:00", step(first, ProposalVerdict::accepted));
  const auto rejected = history.add("13:00", step(first, ProposalVerdict::rejected));
  CHECK(told(fold_plan(history.records)) == "n00002 Skolen med (afgjort)\n");
  history.make_void("13:10", rejected);
  CHECK(told(fold_plan(history.records)) == "n00002 Skolen med (vedtaget)\n");
}

TEST_CASE("an evaluation proposes, and its incident is read as long as that waits") {
  History night;
  Evaluation evaluation{};
  evaluation.change = text("Ring til to ad gangen");
  const auto stem = night.add("23:00", evaluation);
  const std::vector<Incident> incidents{night.fold()};
  History outside;
  const auto log = [&] { return fold_plan(outside.records); };
  CHECK(told(log(), incidents) == "n00001 Ring til to ad gangen\n");
  CHECK(may_propose({stem}, log()));
  auto accepted = step(stem, ProposalVerdict::accepted);
  accepted.incident = test::incident_name();
  outside.add("09:00", accepted);
  CHECK(told(log(), incidents) == "n00001 Ring til to ad gangen (vedtaget)\n");
  CHECK(may_propose({stem}, log()));
  accepted.in_plan = true;
  outside.add("09:10", accepted);
  CHECK(told(log(), incidents) == "n00001 Ring til to ad gangen (afgjort)\n");
  CHECK_FALSE(may_propose({stem}, log()));
  CHECK_FALSE(may_propose({outside.records.front().stem}, log()));
}

TEST_CASE("what is rejected is not written in") {
  History history;
  auto rejected = step(history.add("11:00", test::log("x")), ProposalVerdict::rejected);
  CHECK(check(rejected).empty());
  rejected.owner = person("bo-eksempel");
  CHECK(check(rejected).size() == 1);
  CHECK(check(step(rejected.proposal, ProposalVerdict::accepted, 0)).size() == 1);
}

}  // namespace
}  // namespace model
