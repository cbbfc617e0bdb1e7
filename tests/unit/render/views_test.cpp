#include "render/views.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "fixture.hpp"
#include "model/incident/corrections.hpp"
#include "model/values/entry_fields.hpp"
#include "render/answers/folder_views.hpp"
#include "render/answers/status_view.hpp"
#include "render/documents/summary_view.hpp"

namespace render {
namespace {

using namespace test;

std::vector<std::string> standings(const IncidentView& view) {
  std::vector<std::string> lines;
  for (const auto& contact : view.contacts) {
    std::string line = contact.person.name + ": " + contact.standing_text;
    if (contact.retry) line += ", igen " + contact.retry->text;
    if (contact.retry_due) line += " (nu)";
    if (contact.note) line += ", " + *contact.note;
    if (contact.scope) line += ", " + *contact.scope;
    if (contact.settled) line += " OK";
    lines.push_back(line);
  }
  return lines;
}

TEST_CASE("how far one has come with each person") {
  const auto made = world();
  auto records = night();
  CHECK(standings(incident_view(made.context(), incident(records))) ==
        std::vector<std::string>{"Tove Prøve: har aktiveret planen kl. 22.16 OK",
                                 "Bo Eksempel: talt med kl. 22.30, På vej OK",
                                 "Vagthavende: ikke ringet op",
                                 "Rie Prøve: ikke ringet op, skolens elever"});
  model::Call again{person("vagten")};
  again.outcome = model::Outcome::no_answer;
  again.retry = at("2026-11-20T23:10:00+01:00");
  records.push_back(record("qqqqq2", "22:58", again));
  records.push_back(record("rrrrr2", "22:59", again));
  const auto twice = incident(records);
  CHECK(standings(incident_view(made.context(), twice))[2] ==
        "Vagthavende: intet svar kl. 22.59 (2 forsøg), igen kl. 23.10");
  CHECK(standings(incident_view(made.context(at("2026-11-20T23:10:00+01:00")), twice))[2] ==
        "Vagthavende: intet svar kl. 22.59 (2 forsøg), igen kl. 23.10 (nu)");
}

TEST_CASE("follow-ups: done, open, overdue") {
  const auto made = world();
  const auto brief = [](const TaskView& task) {
    return task.text + '|' + task.responsible.value_or("") + '|' +
           (task.due ? task.due->text : "") + '|' + (task.overdue ? "overdue" : "") + '|' +
           (task.done_at ? task.done_at->text : "") + '|' + task.answer.value_or("");
  };
  const auto view = incident_view(made.context(at("2026-11-22T00:00:00+01:00")), incident(night()));
  REQUIRE(view.followups.size() == 2);
  CHECK(brief(view.followups[0]) ==
        "SMS til opgang 10–14|Bo Eksempel|fredag den 20. november kl. 22.50||fredag den 20. "
        "november kl. 22.51|");
  CHECK(brief(view.followups[1]) == "Vi mødes i beboerhuset||lørdag den 21. november|overdue||");
  const auto same_day =
      incident_view(made.context(at("2026-11-21T23:59:00+01:00")), incident(night()));
  CHECK(brief(same_day.followups[1]) == "Vi mødes i beboerhuset||lørdag den 21. november|||");
  REQUIRE(view.inquiries.size() == 1);
  CHECK(brief(view.inquiries[0]) ==
        "Er nogen kommet til skade?||||fredag den 20. november kl. 22.50|Nej");
}

TEST_CASE("who convenes: the plan's coordinator, a stand-in, or who took over the incident") {
  const auto made = world();
  auto context = made.context();
  auto records = night();
  const auto convener = [&] {
    const auto view = incident_view(context, incident(records));
    return view.convener->name + (view.handed_over ? " (har overtaget)" : "");
  };
  CHECK(convener() == "Tove Prøve");
  const auto outside = model::apply_corrections(
      {record("qqqqq3", "22:00", model::Handover{person("kim-proeve"), {}, {}})});
  context.outside = &outside;
  CHECK(convener() == "Kim Prøve (har overtaget)");
  records.push_back(record("qqqqq2", "22:56", model::Handover{person("bo-eksempel"), {}, {}}));
  CHECK(convener() == "Bo Eksempel (har overtaget)");
}

TEST_CASE("an entry that was corrected") {
  const auto made = world();
  const auto view = incident_view(made.context(), incident(night()));
  const auto entry = std::ranges::find(view.timeline, "lllll2", &EntryView::id);
  REQUIRE(entry != view.timeline.end());
  CHECK(json_text(to_json(*entry)) == R"({
  "id": "lllll2",
  "stem": "2026-11-20T215300Z-log-lllll2",
  "kind": "log",
  "kind_text": "Notat",
  "at": {
    "iso": "2026-11-20T22:25:00+01:00",
    "text": "fredag den 20. november 2026 kl. 22.25"
  },
  "clock": "22.25",
  "logged": {
    "iso": "2026-11-20T22:53:00+01:00",
    "text": "kl. 22.53"
  },
  "late": true,
  "after_end": false,
  "also": [],
  "author": "Tove Prøve",
  "text": "Brandvæsenet kom",
  "original": "Brandvæsenet er på stedet",
  "changed": true,
  "original_at": {
    "iso": "2026-11-20T22:52:00+01:00",
    "text": "fredag den 20. november 2026 kl. 22.52"
  },
  "visibility": {
    "word": "internal",
    "text": "internt"
  },
  "voided": false,
  "disputed": false,
  "corrections": [
    {
      "id": "mmmmm2",
      "logged": {
        "iso": "2026-11-20T22:54:00+01:00",
        "text": "kl. 22.54"
      },
      "author": "Tove Prøve",
      "reason": "forkert tid",
      "voids": false,
      "at": {
        "iso": "2026-11-20T22:25:00+01:00",
        "text": "fredag den 20. november 2026 kl. 22.25"
      },
      "text": "Brandvæsenet kom"
    }
  ]
}
)");
}

TEST_CASE("each day's first entry names the day") {
  const auto made = world();
  auto records = night();
  auto late = record("qqqqq2", "22:56", model::Log{text("Ro")});
  late.entry.content.at = at("2026-11-21T00:05:00+01:00");
  records.push_back(late);
  std::vector<std::string> days;
  for (const auto& entry : incident_view(made.context(), incident(records)).timeline) {
    if (entry.new_day) days.push_back(entry.id + ' ' + *entry.new_day);
  }
  CHECK(days == std::vector<std::string>{"aaaaa2 Fredag den 20. november 2026",
                                         "qqqqq2 Lørdag den 21. november 2026"});
}

TEST_CASE("status: the open incidents and the plan's health") {
  const auto made = world();
  const auto view =
      status_view(made.context(at("2029-01-01T08:00:00+01:00")), of<model::PlanId>("proeve"),
                  {incident(night())}, {3, {}, {}}, {"Næste møde mangler."});
  REQUIRE(view.open.size() == 1);
  CHECK(view.open[0].title == "Brand i Parken, Prøvekøbing");
  CHECK(view.plan == "Prøvekøbing");
  CHECK(view.valid_until->iso() == "2028-12-31");
  CHECK(view.expired);
  CHECK(view.records.uncommitted == 3);
  CHECK(view.notes == std::vector<std::string>{"Næste møde mangler."});
  CHECK_FALSE(status_view(made.context(at("2028-12-31T23:59:00+01:00")),
                          of<model::PlanId>("proeve"), {}, {}, {})
                  .expired);
}

TEST_CASE("activation: only the open questions") {
  const auto made = world();
  auto start = activation();
  start.decided_by = {person("tove-proeve")};
  const auto view = activation_view(made.context(), incident({record("aaaaa2", "22:15", start)}),
                                    {"beredskab status"});
  std::vector<std::string> questions;
  for (const auto& question : view.questions) questions.push_back(question.ask);
  CHECK(questions ==
        std::vector<std::string>{"Skal beboerne informeres?", "Er egen organisation informeret?"});
  CHECK(view.id == "k3f9ab");
  CHECK(view.numbers.front().phone.str() == "112");
  CHECK(view.contacts.size() == 3);
  CHECK(view.convener->name == "Tove Prøve");
  CHECK(view.next == std::vector<std::string>{"beredskab status"});
}

TEST_CASE("check: faults with their places, CPR numbers masked") {
  base::Diagnostics faults;
  faults.add({base::Code::cpr_number, base::Severity::error, "a.yaml", 3, 7,
              "Her står 010190-1234.", "Slet det.", "text: 010190-1234"});
  faults.add({base::Code::missing_phone, base::Severity::warning, "b.yaml", 0, 0, "Intet nummer.",
              "", ""});
  CHECK(json_text(to_json(check_view(faults))) == R"({
  "errors": 1,
  "warnings": 1,
  "diagnostics": [
    {
      "code": "cpr-number",
      "severity": "error",
      "file": "a.yaml",
      "line": 3,
      "column": 7,
      "message": "Her står ••••••-••••.",
      "remedy": "Slet det."
    },
    {
      "code": "missing-phone",
      "severity": "warning",
      "file": "b.yaml",
      "line": 0,
      "column": 0,
      "message": "Intet nummer.",
      "remedy": ""
    }
  ]
}
)");
}

TEST_CASE("the table of views is sorted, and each is found by its name") {
  CHECK(std::ranges::is_sorted(views(), {}, &ViewInfo::name));
  for (const auto& view : views()) CHECK(find_view(view.name) == &view);
  CHECK(find_view("intet") == nullptr);
}

}  // namespace
}  // namespace render
