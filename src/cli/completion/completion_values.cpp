#include "cli/completion/completion_values.hpp"

#include <array>
#include <ranges>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/completion/completion.hpp"
#include "cli/input/named.hpp"
#include "cli/subjects/exercises.hpp"
#include "cli/subjects/proposals.hpp"
#include "cli/table/table.hpp"
#include "render/engine/schema.hpp"
#include "render/views.hpp"
#include "render/views/describe.hpp"
#include "render/views/incident_view.hpp"
#include "render/views/invitation.hpp"
#include "store/disk/workspace.hpp"

namespace cli {

namespace {

using Offers = std::vector<Offer>;

template <class Items>
Offers named_offers(const Items& items) {
  return base::mapped(items, [](const auto& item) { return Offer{item.id.str(), name_of(item)}; });
}

template <class Words>
Offers bare_offers(const Words& words) {
  return base::mapped(words, [](const auto& word) { return Offer{std::string(word), ""}; });
}

// What follows offers each what one placeholder stands for, in the command of that name.

template <auto items>
Offers of_plan(Session& session, std::string_view) {
  const auto* plan = session.plan();
  if (plan == nullptr) return {};
  return named_offers(model::in_force(plan->*items, session.now().date()));
}

Offers people(Session& session, std::string_view) {
  Offers all;
  if (const auto* listed = session.participants()) {
    for (const auto& one : listed->in_office(session.now().date())) {
      all.push_back(
          {one.id.str(), one.name ? one.display() + ", " + one.organisation.str() : one.display()});
    }
  }
  for (const auto& incident : session.open_incidents()) {
    for (const auto& contact : incident.contacts) {
      if (contact.ad_hoc) all.push_back({contact.who.str(), contact.ad_hoc->name.str()});
    }
  }
  return all;
}

// Those that are open, and of the others the latest.
Offers incidents(Session& session, std::string_view) {
  constexpr std::size_t most = 10;
  Offers all;
  const auto add = [&](const model::Incident& incident) {
    const std::string id(incident.name.id());
    if (!base::contains(all, id, &Offer::word)) all.push_back({id, title(session, incident)});
  };
  for (const auto& incident : session.open_incidents()) add(incident);
  auto latest = session.groups();
  if (latest.size() > most) latest.erase(latest.begin(), latest.end() - most);
  base::Diagnostics ignored;
  for (const auto& incident : session.read_all(latest, ignored)) add(incident);
  return all;
}

// The latest, those to come among them.
Offers meetings(Session& session, std::string_view) {
  constexpr std::size_t most = 10;
  Offers all{{"next", "det næste møde"}, {"last", "det sidste møde"}};
  const auto states = model::meetings(session.plan_entries());
  for (const auto& state : states | std::views::reverse | std::views::take(most)) {
    all.push_back(
        {std::string(state.stem.id()), render::meeting_time(session.context(), state.meeting) +
                                           (state.meeting.cancelled ? ", aflyst" : "")});
  }
  return all;
}

template <class Wanted>
Offers entries_where(Session& session, const Wanted& wanted) {
  Offers all;
  const auto add = [&](const render::Context& context, const auto& where) {
    for (const auto& item : where.items) {
      if (item.voided || item.twin_of || !wanted(where, item)) continue;
      all.push_back({std::string(item.record.stem.id()),
                     base::first_line(render::describe(context, where, item.content))});
    }
  };
  const auto context = session.context();
  for (const auto& incident : session.with_tasks()) add(context, incident);
  add(context, session.plan_log());
  return all;
}

Offers with_id(Session& session, std::string_view command) {
  if (command.empty())
    return bare_offers(base::mapped(store::list_plans(session.root()), &model::PlanId::str));
  if (command == "done" || command == "decide") {
    return entries_where(session, [](const model::Entries& where, const model::Item& item) {
      const auto* task = where.task(item.record.stem);
      return task != nullptr && task->open();
    });
  }
  if (command.starts_with("message")) return of_plan<&model::Plan::messages>(session, command);
  if (command != "correct" && command != "show") return {};
  auto all = incidents(session, command);
  auto more = entries_where(session, [](const auto&, const auto&) { return true; });
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

Offers cards(Session& session, std::string_view) { return named_offers(session.cards()); }

Offers roles(Session& session, std::string_view) {
  const auto* plan = session.plan();
  return plan == nullptr || !plan->staffing ? Offers{} : named_offers(plan->staffing->roles);
}

Offers places(Session& session, std::string_view command) {
  return command == "staff send" ? of_plan<&model::Plan::places>(session, command) : Offers{};
}

Offers plan_tasks(Session& session, std::string_view) {
  Offers all;
  for (const auto& incident : session.open_incidents()) {
    for (const auto& task : incident.tasks)
      all.push_back({task.task.id.str(), task.task.name.str()});
  }
  return all;
}

Offers formats(Session&, std::string_view command) {
  if (command == "list" || command == "show") return {{"text", "på skærmen"}, {"csv", "regneark"}};
  Offers all{{"text", "på skærmen"},
             {"md", "Markdown"},
             {"html", "til en browser"},
             {"pdf", "til at trykke"}};
  if (command == "contacts") {
    all.push_back({"vcf", "adressebog"});
    all.push_back({"csv", "regneark"});
  }
  return all;
}

Offers schemas_or_staff(Session& session, std::string_view command) {
  Offers all;
  if (command == "schema") {
    all = bare_offers(render::stored_schema_names());
    all.insert(all.begin(), {"view", "svarene på --json"});
  }
  if (!command.starts_with("staff ")) return all;
  for (const auto& incident : session.open_incidents()) {
    for (const auto& member : incident.staff) all.push_back({member.id.str(), member.name.str()});
  }
  return all;
}

Offers views(Session&, std::string_view) {
  return base::mapped(render::views(), [](const auto& view) {
    return Offer{std::string(view.name), ""};
  });
}

Offers command_names(Session&, std::string_view) {
  Offers all;
  for (const auto& command : command_table()) {
    if (command.name.find(' ') == std::string_view::npos) {
      all.push_back({std::string(command.name), std::string(command.summary)});
    }
  }
  return all;
}

Offers proposals(Session& session, std::string_view) {
  return base::mapped(known_proposals(session, false).all, [](const auto& one) {
    return Offer{one.id(), base::first_line(one.text.str())};
  });
}

Offers shells(Session&, std::string_view) { return bare_offers(completion_shells); }
Offers exercise_kinds(Session&, std::string_view) { return bare_offers(exercise_words()); }

struct Placeholder {
  std::string_view name;
  Offers (*offers)(Session&, std::string_view command);
};

// Lists («P,…») go by their first part.
constexpr std::array placeholders = std::to_array<Placeholder>({
    {"P", people},
    {"PUNKT", of_plan<&model::Plan::questions>},
    {"OMRÅDE", of_plan<&model::Plan::areas>},
    {"TYPE", of_plan<&model::Plan::incident_types>},
    {"DEL",
     [](Session& session, std::string_view command) {
       return command.empty() ? incidents(session, command) : Offers{};
     }},
    {"HÆNDELSE", incidents},
    {"NIVEAU", of_plan<&model::Plan::levels>},
    {"FORMAT", formats},
    {"ID", with_id},
    {"KORT", cards},
    {"OPGAVE", plan_tasks},
    {"ROLLE", roles},
    {"STED", places},
    {"PLIGT", of_plan<&model::Plan::duties>},
    {"MØDE", meetings},
    {"ØVELSE", exercise_kinds},
    {"SLAGS", exercise_kinds},
    {"NAVN", schemas_or_staff},
    {"VISNING", views},
    {"SKAL", shells},
    {"KOMMANDO", command_names},
    {"FORSLAG", proposals},
});
constexpr std::array<std::string_view, 2> of_files{"FIL", "MAPPE"};
constexpr std::array<std::string_view, 26> known_to_the_user{
    "ORD",       "TEKST",           "TID",          "DAG",       "A",    "HVAD: NUMMER", "JA",
    "ADRESSE",   "ANTAL",           "HVAD",         "HVEM",      "HVOR", "HJEMMEL",      "HVORDAN",
    "INDIKATOR", "INDSATS",         "N, T, O",      "NAVN, ORG", "NR",   "NUMMER",       "SPROG",
    "TAL",       "TEKST; P; FRIST", "PUNKT; TEKST", "TITEL",     "ÅR"};

std::string_view single(std::string_view placeholder) {
  if (placeholder.ends_with(",…")) placeholder.remove_suffix(std::string_view(",…").size());
  return placeholder == "A,B" ? "A" : placeholder;
}

}  // namespace

std::optional<Completed> completed(std::string_view placeholder) {
  const auto name = single(placeholder);
  if (base::contains(placeholders, name, &Placeholder::name)) return Completed::yes;
  if (base::contains(of_files, name)) return Completed::files;
  return base::contains(known_to_the_user, name) ? std::optional(Completed::no) : std::nullopt;
}

std::vector<Offer> offers(Session& session, std::string_view command,
                          std::string_view placeholder) {
  const auto* found = base::find(placeholders, single(placeholder), &Placeholder::name);
  return found != nullptr ? found->offers(session, command) : Offers{};
}

}  // namespace cli
