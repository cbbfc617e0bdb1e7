#include "model/incident/situation.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

Situation report(int number, std::string_view known) {
  Situation made{number};
  made.known = text(known);
  return made;
}

std::string numbers(const Incident& incident) {
  std::string all;
  for (const auto& issued : issued_situations(incident)) {
    all += fmt::format("{}:{} ", issued.situation->number, issued.item->record.stem.id());
  }
  return all;
}

std::string logs(const Incident& incident) {
  std::string all;
  for (const auto& item : incident.items) {
    const auto* entry = std::get_if<Log>(&item.content.body);
    if (entry != nullptr) all += entry->text.str() + (item.voided ? " (void) " : " ");
  }
  return all;
}

std::string news(const Incident& incident, const std::optional<Stem>& last) {
  std::string all;
  for (const auto* item : logged_since(incident, last)) {
    all += std::string(item->record.stem.id()) + ' ';
  }
  return all;
}

TEST_CASE("the issued reports by number; of two machines' both, and none that is void") {
  History history;
  history.add("22:00", test::activation());
  history.add("22:20", report(2, "mere"));
  const auto first = history.add("22:10", report(1, "lidt"));
  history.add("22:21", report(2, "andet"));
  CHECK(numbers(history.fold()) == "1:n00003 2:n00002 2:n00004 ");
  history.make_void("22:30", first);
  CHECK(numbers(history.fold()) == "2:n00002 2:n00004 ");
}

TEST_CASE("the incident as the log told it: later entries and corrections are not in it") {
  History history;
  history.add("22:00", test::activation());
  const auto entry = history.add("22:05", log("røg"));
  const auto issued = history.add("22:10", report(1, "røg"));
  history.correct("22:15", entry, log("damp"));
  history.add("22:20", log("ild"));
  // Logged later, of earlier: it was not known when the report was issued.
  history.add("22:01", "22:30", log("skrig"));
  history.damage(history.add("22:40", log("ulæselig")));
  const auto now = history.fold();
  CHECK(logs(now) == "skrig damp ild ");
  const auto then = as_logged_by(now, issued);
  CHECK(logs(then) == "røg ");
  CHECK(numbers(then) == "1:n00003 ");
  CHECK(then.unreadable.empty());
  CHECK(now.unreadable.size() == 1);
}

TEST_CASE("the incident as the log told it, where a correction was erased since") {
  History history;
  history.add("22:00", test::activation());
  const auto entry = history.add("22:05", log("røg"));
  const auto gone = history.correct("22:06", entry, log("damp"));
  history.correct("22:07", gone, log("tåge"));
  const auto issued = history.add("22:10", report(1, "tåge"));
  history.erase("22:30", gone);
  CHECK(logs(as_logged_by(history.fold(), issued)) == "tåge ");
}

TEST_CASE("what is new since a report: what was logged or corrected since, by when it happened") {
  History history;
  history.add("22:00", test::activation());
  const auto entry = history.add("22:05", log("røg"));
  const auto issued = history.add("22:10", report(1, "røg"));
  history.correct("22:15", entry, log("damp"));
  history.add("22:20", log("ild"));
  history.add("22:01", "22:30", log("skrig"));
  const auto incident = history.fold();
  CHECK(news(incident, issued) == "n00006 n00002 n00005 ");
  CHECK(news(incident, std::nullopt) == "n00001 n00006 n00002 n00005 ");
}

}  // namespace
}  // namespace model
