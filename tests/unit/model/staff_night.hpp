// What the tests of the staff are built from: the entries about them, and a night with two of them.
#pragma once

#include "build.hpp"

namespace model::test {

inline Staff need(std::string_view role, int count, std::string_view language = {}) {
  Staff made{StaffAction::need, of<RoleId>(role), count};
  if (!language.empty()) made.language = line(language);
  return made;
}
inline Staff assign(std::string_view who, std::string_view role, std::string_view language = {}) {
  Staff made{StaffAction::assign, of<RoleId>(role), {}, {}, person(who), line(who)};
  if (!language.empty()) made.language = line(language);
  return made;
}
inline Staff send(std::string_view who, std::string_view place) {
  return {StaffAction::send, {}, {}, {}, person(who), {}, {}, line(place)};
}
inline Staff relieve(std::string_view who, std::string_view by) {
  return {StaffAction::relieve, {}, {}, {}, person(who), {}, person(by)};
}
inline Staff home(std::string_view who) { return {StaffAction::home, {}, {}, {}, person(who)}; }

// Bo is a helper and Ida an interpreter, both chosen at 22:00.
struct Night {
  History history;
  Stem start = history.add("21:00", test::activation());
  Stem bo = history.add("22:00", assign("bo", "hjaelpere"));
  Stem ida = history.add("22:00", assign("ida", "tolke", "arabisk"));

  // «bo hjaelpere: 22:30–23:00 hal as hjaelpere; home», one of each member.
  std::vector<std::string> staff() const {
    std::vector<std::string> all;
    for (const auto& one : history.fold().staff) {
      auto text = fmt::format("{} {}:", show(one.id), show(one.role));
      for (const auto& shift : one.shifts) text += " " + show(shift) + ";";
      all.push_back(text + (one.home ? " home" : ""));
    }
    return all;
  }
  std::string since(std::string_view who) const {
    for (const auto& one : history.fold().staff) {
      if (one.id == person(who)) return show(one.on_duty_since());
    }
    return "nobody";
  }
};

}  // namespace model::test
