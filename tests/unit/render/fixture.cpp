#include "fixture.hpp"

#include <fmt/format.h>

#include "model/values/entry_fields.hpp"
#include "render/engine/shipped_templates.hpp"

namespace render::test {

namespace {

model::Participant participant(std::string_view id, std::string_view organisation,
                               std::string_view title, std::string_view name) {
  model::Participant made{person(id), line(organisation), line(title)};
  made.name = line(name);
  return made;
}

model::Question question(std::string_view id, std::string_view ask, std::string_view section) {
  model::Question made{of<model::QuestionId>(id), line(ask)};
  made.section = of<model::SectionId>(section);
  return made;
}

model::AskedQuestion asked(const model::Question& question) {
  return {question.id, question.ask, question.per, question.decides, question.section};
}

}  // namespace

World world() {
  auto tove = participant("tove-proeve", "Prøvekøbing Kommune", "Chef", "Tove Prøve");
  tove.email = of<model::Email>("tove@example.dk");
  tove.mobile = of<model::Phone>("12 34 56 78");
  tove.phone = of<model::Phone>("87 65 43 21");
  tove.deputy = person("kim-proeve");
  auto bo = participant("bo-eksempel", "Boligforeningen", "Direktør", "Bo Eksempel");
  bo.hours = line("hverdage 8–16");
  model::Participant vagt{person("vagten"), line("Prøvekøbing Politi"), line("Vagthavende")};
  vagt.phone = of<model::Phone>("114");
  auto kim = participant("kim-proeve", "Prøvekøbing Kommune", "Souschef", "Kim Prøve");
  kim.phone = of<model::Phone>("22 33 44 55");
  kim.only_deputy = true;

  auto use = question("anvendelse", "Bringes planen i anvendelse?", "maal");
  use.decides = model::Decides::use;
  auto residents = question("beboere", "Skal beboerne informeres?", "omverden");
  residents.hint = line("Hvis ja: aftal, hvem der gør det.");
  auto own = question("egen", "Er egen organisation informeret?", "omverden");
  own.per = model::Per::participant;

  const auto section = [](std::string_view id, std::string_view heading, std::string_view words) {
    return model::Section{of<model::SectionId>(id), line(heading), false, text(words)};
  };
  World made{{line("beredskab-plans/1"),
              of<model::PlanId>("proevekoebing"),
              of<model::ZoneName>("Europe/Copenhagen"),
              {{line("Akut fare"), of<model::Phone>("112")}}},
             {line("beredskab-plan/1"),
              line("Prøvekøbing"),
              person("tove-proeve"),
              {{of<model::AreaId>("parken"), line("Parken"), line("Prøvekøbing"), {}, {}},
               {of<model::AreaId>("bakkevej"), line("Bakkevej"), {}, {}, {}}},
              {{of<model::TypeId>("brand"), line("Brand"), {}, {}},
               {of<model::TypeId>("uro"), line("Uro"), {}, {}}},
              {use, residents, own},
              {{of<model::ItemId>("skoler"), line("Skoler"), {}, {}}},
              {},
              {}},
             {line("beredskab-participants/1"), {tove, bo, vagt, kim}},
             {line("beredskab-document/1"),
              line("Beredskabsplan for Prøvekøbing"),
              line("Prøveplan"),
              model::Period{base::Date(2026, 1, 1), base::Date(2028, 12, 31)},
              {section("maal", "Formål", "Planen er til prøve.\n\nDen har to stykker."),
               section("omverden", "Omverdenen", "1. Først dette.\n\n2. Så dette.\n")},
              {{line("Prøvekøbing Kommune, Tove Prøve"), person("tove-proeve")},
               {line("Boligforeningen Bo Eksempel"), {}}},
              line("Prøvestyrelsen")}};
  made.document.sections[0].parties = true;
  return made;
}

Context World::context() const { return context(at("2026-11-20T23:00:00+01:00")); }
Context World::context(const base::Instant& now) const {
  return {&plans, &plan, &participants, &document, now, {}};
}

Context morning(const World& world) { return world.context(at("2026-11-21T08:00:00+01:00")); }

model::Record record(std::string_view id, std::string_view clock, model::Body body) {
  const auto when = at(fmt::format("2026-11-20T{}:00+01:00", clock));
  const auto logged = when.plus_seconds(60);
  auto stem = model::Stem::make(logged, model::name_word(body), id, model::name_targets(body));
  return {std::move(stem),
          {logged, line("Tove Prøve"), {when, std::move(body), model::Visibility::internal}}};
}

model::Incident incident(std::vector<model::Record> records) {
  return model::fold(of<model::IncidentName>("2026-11-20-2215-parken-k3f9ab"), std::move(records));
}

model::Activation activation() {
  const auto plan = world().plan;
  model::Activation made{of<model::TypeId>("brand"), of<model::AreaId>("parken")};
  made.place = line("opgang 10");
  made.text = text("Brand i kælderen");
  made.coordinator = person("tove-proeve");
  made.activated_by = person("tove-proeve");
  made.participants = {person("tove-proeve"), person("bo-eksempel"), person("vagten")};
  for (const auto& question : plan.questions) made.questions.push_back(asked(question));
  return made;
}

std::vector<model::Record> night() {
  std::vector<model::Record> all{record("aaaaa2", "22:15", activation())};
  const auto add = [&](std::string_view id, std::string_view clock, model::Body body) {
    all.push_back(record(id, clock, std::move(body)));
    return all.back().stem;
  };
  model::Call call{person("bo-eksempel")};
  call.outcome = model::Outcome::no_answer;
  call.retry = at("2026-11-20T22:45:00+01:00");
  add("bbbbb2", "22:20", call);
  call.outcome = model::Outcome::reached;
  call.retry.reset();
  call.incoming = true;
  call.text = text("På vej");
  add("ccccc2", "22:30", call);
  model::Call ad_hoc{of<model::PersonId>("rie-proeve")};
  ad_hoc.ad_hoc = model::AdHocPerson{line("Rie Prøve"), line("Prøveskolen"),
                                     of<model::Phone>("33 44 55 66"), line("skolens elever")};
  add("ddddd2", "22:31", ad_hoc);

  model::Decision sms{};
  sms.question = of<model::QuestionId>("beboere");
  sms.text = text("SMS til opgang 10–14");
  sms.decided_by = {person("tove-proeve"), person("bo-eksempel")};
  sms.dissent = text("Vagthavende ville vente");
  sms.responsible = person("bo-eksempel");
  sms.due = base::Deadline(at("2026-11-20T22:50:00+01:00"));
  const auto followup = add("eeeee2", "22:35", sms);
  model::Decision own{};
  own.question = of<model::QuestionId>("egen");
  own.participants = {person("tove-proeve")};
  add("fffff2", "22:36", own);
  model::Decision gather{};
  gather.text = text("Vi mødes i beboerhuset");
  gather.due = base::Deadline(base::Date(2026, 11, 21));
  add("ggggg2", "22:37", gather);

  model::Inquiry press{line("Prøveposten"), text("Er nogen kommet til skade?")};
  const auto inquiry = add("hhhhh2", "22:40", press);
  add("jjjjj2", "22:50", model::Done{inquiry, text("Nej")});
  add("kkkkk2", "22:51", model::Done{followup, {}});
  const auto log = add("lllll2", "22:52", model::Log{text("Brandvæsenet er på stedet")});
  model::Correction correction{log, text("forkert tid"), {}};
  correction.instead.push_back({at("2026-11-20T22:25:00+01:00"),
                                model::Log{text("Brandvæsenet kom")}, model::Visibility::internal});
  add("mmmmm2", "22:53", correction);
  const auto wrong = add("nnnnn2", "22:54", model::Log{text("Skrevet i den forkerte hændelse")});
  add("ppppp2", "22:55", model::Correction{wrong, {}, {}});
  return all;
}

Templates shipped_templates() {
  Templates found;
  for (const auto& file : shipped_files()) {
    if (file.name.ends_with(".mustache")) found.emplace(file.name, file.text);
  }
  return found;
}

}  // namespace render::test
