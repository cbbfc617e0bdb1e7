// `staff` and what is said with it: need, assign, send, relieve, home.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <tuple>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/commands/staff_pick.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/subjects/list_matching.hpp"
#include "cli/writing/written.hpp"
#include "model/values/new_id.hpp"
#include "render/views/incident_view.hpp"

namespace cli::commands {

namespace {

using model::Staff;
using model::StaffAction;

// «Ida, Bo og Per» and «Ida; Bo; Per» are three, where nobody is called so who was chosen.
std::vector<std::string> names_in(std::string typed, const model::Incident& incident) {
  std::ranges::replace(typed, ';', ',');
  return parted_by_og(base::split(typed, ','), [&](const std::string& name) {
    return find_named(named(incident.staff), name) ||
           (!name.starts_with("og ") && name.find(" og ") == name.npos);
  });
}

// `all` or `alle` are those who are not at home yet, and not where they are to be sent.
std::vector<std::string> names_to_move(const std::string& typed, const model::Incident& incident,
                                       const std::optional<model::Line>& where = {}) {
  if (!means_all(typed) || incident.staff.empty()) return names_in(typed, incident);
  std::vector<std::string> names;
  for (const auto& member : incident.staff) {
    const bool there = where && member.is_out() && member.shifts.back().place == *where;
    if (!member.home && !there) names.push_back(member.id.str());
  }
  refuse_if(names.empty(), where ? "Alle er der allerede eller er hjemme." : "Alle er hjemme.",
            "Se: beredskab staff");
  return names;
}

// «BO  prøve» is how a hurry writes Bo Prøve.
std::vector<std::string> words_of(const model::Line& name) {
  return base::trimmed_parts(base::case_fold(name.str()), ' ');
}

// Somebody is chosen as a new one whose name is a part of another's, or the other way round.
void warn_of_likeness(Session& session, const model::Line& name, const model::Incident& incident) {
  const auto words = words_of(name);
  for (const auto& member : incident.staff) {
    const auto theirs = words_of(member.name);
    const auto& [few, many] =
        words.size() < theirs.size() ? std::tie(words, theirs) : std::tie(theirs, words);
    if (!std::ranges::all_of(few, [&](const auto& word) { return base::contains(many, word); }))
      continue;
    session.warn(
        fmt::format("{} er valgt i forvejen; nu er {} en mere. Er det den samme, så lad "
                    "notatet udgå: beredskab correct ID --void",
                    base::visible(member.name.str()), base::visible(name.str())));
  }
}

// Writes the entries, one after another, and shows how the staff stand.
Output write(Session& session, const model::Incident& incident, const std::vector<Staff>& entries) {
  const auto when = at(session);
  const auto seen = visibility(session);
  const auto saved = base::mapped(entries, [&](const auto& entry) {
    return std::move(save(session, {incident}, {when, entry, seen}).front());
  });
  std::vector<std::string> next;
  if (const auto staff = render::staff_view(session.context(), *saved.back().incident)) {
    for (const auto& need : staff->needs) {
      if (need.missing == 0) continue;
      next.push_back(fmt::format("Mangler {}: {}{}.", need.missing, need.role,
                                 need.language ? " (" + *need.language + ")" : ""));
    }
  }
  return written_output(session, saved, std::move(next));
}

// Likewise, for each member of the staff that is named.
Output write_for_each(
    Session& session, Staff common,
    const std::function<std::vector<std::string>(const model::Incident&)>& names) {
  EntryOptions(session).set(common);
  const auto incident = session.picked_incident();
  return write(session, incident, base::mapped(names(incident), [&](const auto& word) {
                 Staff entry = common;
                 entry.who = find_member(word, incident);
                 return entry;
               }));
}

}  // namespace

Output staff(Session& session, const Arguments&) {
  Paper paper(session);
  paper.fit(session.arguments().line_in_full());
  auto data = render::Json::list();
  for (const auto& incident : session.picked_incidents()) {
    paper.part({});
    paper.heading(title(session, incident));
    const auto view = render::staff_view(session.context(), incident);
    if (!view) paper.line("Der er ikke skrevet noget om bemanding endnu.", 2);
    if (!view) continue;
    print_staff(paper, *view);
    paper.part({.weight = 30, .name = "persontimer", .heads = 1});
    if (!view->hours.empty()) paper.line("Persontimer:", 2, 0);
    for (const auto& hours : view->hours) {
      paper.line(fmt::format("{}: {}, {} timer i alt", hours.role,
                             base::counted(hours.people, "person", "personer"), hours.hours),
                 4);
    }
    data.append(render::to_json(*view));
  }
  return {paper.take(), std::move(data)};
}

Output staff_need(Session& session, const Arguments& arguments) {
  const std::string words = "ROLLE ANTAL";
  const auto& role = find_role(session, arguments.required(0, "Rollen mangler.", words));
  const auto number = arguments.required(1, "Antallet mangler.", words);
  const int count = accept(base::ScalarOf<int>::parse(base::trim(number)));
  Staff entry{.action = StaffAction::need, .role = role.id, .count = count};
  EntryOptions(session).set(entry);
  return write(session, session.picked_incident(), {entry});
}

Output staff_assign(Session& session, const Arguments& arguments) {
  const std::string words = "ROLLE NAVN,NAVN";
  const auto& role = find_role(session, arguments.required(0, "Rollen mangler.", words));
  const auto names = arguments.required(1, "Navnet mangler.", words);
  refuse_if(means_all(names), fmt::format("{} er intet navn.", base::quoted(names)),
            "Skriv navnene med komma: beredskab staff assign ROLLE NAVN,NAVN");
  Staff common{.action = StaffAction::assign, .role = role.id};
  EntryOptions(session).set(common);
  const auto incident = session.picked_incident();
  std::vector<Staff> entries;
  for (const auto& word : names_in(names, incident)) {
    const auto name = to_line(word, "");
    const auto is_called = [&](const model::Line& other) { return same(other.str(), name.str()); };
    if (base::find_if(entries, [&](const auto& entry) { return is_called(*entry.name); })) continue;
    Staff entry = common;
    entry.name = name;
    // The same name again is the same person, in another role or called in anew.
    if (const auto* known = base::find_if(
            incident.staff, [&](const auto& member) { return is_called(member.name); })) {
      entry.who = known->id;
      entry.name = known->name;
    } else {
      warn_of_likeness(session, name, incident);
    }
    if (!entry.who) {
      entry.who = model::new_id<model::PersonId>(name.str(), "person", [&](const auto& id) {
        return base::contains(incident.staff, id, &model::StaffMember::id) ||
               base::contains(entries, id, &Staff::who);
      });
    }
    entries.push_back(std::move(entry));
  }
  return write(session, incident, entries);
}

Output staff_send(Session& session, const Arguments& arguments) {
  const std::string words = "NAVN,NAVN STED";
  const auto names = arguments.required(0, "Navnet mangler.", words);
  const auto where = find_place(session, arguments.required(1, "Stedet mangler.", words));
  return write_for_each(
      session, {.action = StaffAction::send, .place = where},
      [&](const auto& incident) { return names_to_move(names, incident, where); });
}

Output staff_relieve(Session& session, const Arguments& arguments) {
  const auto name =
      arguments.required(0, "Navnet på den, der skal afløses, mangler.", "NAVN --by NAVN");
  refuse_if(!arguments.has("--by"), "Det mangler, hvem der afløser.", "Tilføj --by NAVN.");
  const auto incident = session.picked_incident();
  Staff entry{.action = StaffAction::relieve, .who = find_member(name, incident)};
  EntryOptions(session, {incident}, session.now()).set(entry);
  refuse_if(!base::find(incident.staff, *entry.who, &model::StaffMember::id)->is_out(),
            fmt::format("«{}» er ikke sendt ud.", base::visible(name)),
            "Se, hvem der er ude: beredskab staff");
  return write(session, incident, {entry});
}

Output staff_home(Session& session, const Arguments& arguments) {
  const auto names = arguments.required(0, "Navnet mangler.", "NAVN,NAVN");
  return write_for_each(session, {.action = StaffAction::home},
                        [&](const auto& incident) { return names_to_move(names, incident); });
}

}  // namespace cli::commands
