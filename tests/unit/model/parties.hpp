// A document with two parties, and the list of participants that fits it.
#pragma once

#include "build.hpp"
#include "model/values/plan.hpp"

namespace model::test {

inline Document document() {
  Document made{line("beredskab-document/1"), line("Plan"), {}, {}, {}, {}, {}};
  made.parties = {{line("Helhedsplanen, Tove Prøve, Leder, tove@example.invalid"), person("tove")},
                  {line("Prøvebo Jens Eksempel, Chef"), person("jens")}};
  made.approval = line("Prøvefonden");
  return made;
}

inline Participant participant(std::string_view id, std::string_view organisation,
                               std::string_view name, std::string_view title) {
  Participant made{person(id), line(organisation), line(title)};
  made.only_deputy = false;
  made.name = line(name);
  return made;
}
inline Participants listed() {
  return {line("beredskab-participants/1"),
          {participant("tove", "Helhedsplanen", "Tove Prøve", "Leder"),
           participant("jens", "Prøvebo", "Jens Eksempel", "Chef")}};
}

}  // namespace model::test
