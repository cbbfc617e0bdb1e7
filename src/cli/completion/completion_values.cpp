#include "cli/completion/completion_values.hpp"

#include <algorithm>
#include <array>
#include <ranges>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "cli/completion/completion_scripts.hpp"
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
  Offers all;
  for (const auto& item : items)
    all.push_back({item.id.str(), name_of(item)});
  return all;
}

template <class Words>
Offers bare_offers(const Words& words) {
  Offers all;
  for (const auto& word : words)
    all.push_back({std::string(word), ""});
  return all;
}

template <class Item>
Offers named_offers(Session& session, const std::vector<Item> model::Plan::*items) {
  Offers all;
  const auto* plan = session.plan();
  if (plan == nullptr) return all;
  for (const auto& item : plan->*items) {
    if constexpr (requires { item.until; }) {
      if (!model::in_force(item, session.now().date())) continue;
    }
    all.push_back({item.id.str(), name_of(item)});
  }
  return all;
}

Offers people(Session& session) {
  Offers all;
  if (const auto* listed = session.participants()) {
    for (const auto& one : listed->in_office(session.now().date())) {
      all.push_back({one.id.str(), one.name ? one.display() + ", " + one.organisation.str()
                                             : one.display()});
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
Offers incidents(Session& session) {
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

Offers questions(Session& session) {
  Offers all;
  if (const auto* plan = session.plan()) {
    for (const auto& one : model::in_force(plan->questions, session.now().date())) {
      all.push_back({one.id.str(), one.ask.str()});
    }
  }
  return all;
}

// The latest, those to come among them.
Offers meetings(Session& session) {
  constexpr std::size_t most = 10;
  Offers all{{"next", "det næste møde"}, {"last", "det sidste møde"}};
  const auto states = model::meetings(session.plan_entries());
  for (const auto& state : states | std::views::reverse | std::views::take(most)) {
    all.push_back({std::string(state.stem.id()),
                   render::meeting_time(session.context(), state.meeting) +
                       (state.meeting.cancelled ? ", aflyst" : "")});
  }
  return all;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

template <class Wanted>
Offers entries_where(Session& session, const Wanted& wanted) {
  Offers all;
  const auto add = [&](const render::Context& context, const auto& where) {
    for (const auto& item : where.items) {
      if (item.voided || !wanted(where, item)) continue;
      all.push_back({std::string(item.record.stem.id()),
                     first_line(render::describe(context, where, item.content))});
    }
  };
  const auto context = session.context();
  for (const auto& incident : session.with_tasks()) add(context, incident);
  add(context, session.plan_log());
  return all;
}

Offers open_tasks(Session& session) {
  return entries_where(session, [](const model::Entries& where, const model::Item& item) {
    const auto* task = where.task(item.record.stem);
    return task != nullptr && task->open();
  });
}

Offers all_entries(Session& session) {
  return entries_where(session, [](const auto&, const auto&) { return true; });
}

Offers roles(Session& session) {
  const auto* plan = session.plan();
  return plan == nullptr || !plan->staffing ? Offers{} : named_offers(plan->staffing->roles);
}

Offers staff(Session& session) {
  Offers all;
  for (const auto& incident : session.open_incidents()) {
    for (const auto& member : incident.staff) all.push_back({member.id.str(), member.name.str()});
  }
  return all;
}

Offers plan_tasks(Session& session) {
  Offers all;
  for (const auto& incident : session.open_incidents()) {
    for (const auto& task : incident.tasks)
      all.push_back({task.task.id.str(), task.task.name.str()});
  }
  return all;
}

Offers plans(Session& session) {
  Offers all;
  for (const auto& id : store::list_plans(session.root())) all.push_back({id.str(), ""});
  return all;
}

Offers formats(std::string_view command) {
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

Offers schemas() {
  auto all = bare_offers(render::stored_schema_names());
  all.insert(all.begin(), {"view", "svarene på --json"});
  return all;
}

Offers views() {
  Offers all;
  for (const auto& view : render::views()) all.push_back({std::string(view.name), ""});
  return all;
}

Offers command_names() {
  Offers all;
  for (const auto& command : command_table()) {
    if (command.name.find(' ') == std::string_view::npos) {
      all.push_back({std::string(command.name), std::string(command.summary)});
    }
  }
  return all;
}

Offers with_id(Session& session, std::string_view command) {
  if (command.empty()) return plans(session);
  if (command == "done" || command == "decide") return open_tasks(session);
  if (command.starts_with("message")) return named_offers(session, &model::Plan::messages);
  if (command != "correct" && command != "show") return {};
  auto all = incidents(session);
  auto more = all_entries(session);
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

struct Placeholder {
  std::string_view name;
  Completed completed;
};

// Lists («P,…») go by their first part.
constexpr std::array placeholders = std::to_array<Placeholder>({
    {"P", Completed::yes},           {"OMRÅDE", Completed::yes},
    {"TYPE", Completed::yes},        {"PUNKT", Completed::yes},
    {"DEL", Completed::yes},         {"HÆNDELSE", Completed::yes},
    {"NIVEAU", Completed::yes},      {"FORMAT", Completed::yes},
    {"ID", Completed::yes},          {"KORT", Completed::yes},
    {"OPGAVE", Completed::yes},      {"ROLLE", Completed::yes},
    {"STED", Completed::yes},        {"PLIGT", Completed::yes},
    {"MØDE", Completed::yes},        {"ØVELSE", Completed::yes},
    {"SLAGS", Completed::yes},       {"NAVN", Completed::yes},
    {"VISNING", Completed::yes},     {"SKAL", Completed::yes},
    {"KOMMANDO", Completed::yes},    {"FIL", Completed::files},
    {"MAPPE", Completed::files},     {"ORD", Completed::no},
    {"TEKST", Completed::no},        {"TID", Completed::no},
    {"DAG", Completed::no},          {"A", Completed::no},
    {"HVAD: NUMMER", Completed::no}, {"JA", Completed::no},
    {"ADRESSE", Completed::no},      {"ANTAL", Completed::no},
    {"HVAD", Completed::no},         {"HVEM", Completed::no},
    {"HVOR", Completed::no},         {"HJEMMEL", Completed::no},
    {"HVORDAN", Completed::no},      {"INDIKATOR", Completed::no},
    {"INDSATS", Completed::no},      {"N, T, O", Completed::no},
    {"NAVN, ORG", Completed::no},    {"NR", Completed::no},
    {"NUMMER", Completed::no},       {"SPROG", Completed::no},
    {"TAL", Completed::no},          {"TEKST; P; FRIST", Completed::no},
    {"PUNKT; TEKST", Completed::no}, {"FORSLAG", Completed::yes},
    {"TITEL", Completed::no},        {"ÅR", Completed::no},
});

std::string_view single(std::string_view placeholder) {
  if (placeholder.ends_with(",…")) placeholder.remove_suffix(std::string_view(",…").size());
  return placeholder == "A,B" ? "A" : placeholder;
}

}  // namespace

std::optional<Completed> completed(std::string_view placeholder) {
  const auto found = std::ranges::find(placeholders, single(placeholder), &Placeholder::name);
  return found == placeholders.end() ? std::nullopt : std::optional(found->completed);
}

std::vector<Offer> offers(Session& session, std::string_view command,
                          std::string_view placeholder) {
  const auto name = single(placeholder);
  if (name == "FORMAT") return formats(command);
  if (name == "SKAL") return bare_offers(completion_shells);
  if (name == "KOMMANDO") return command_names();
  if (name == "VISNING") return views();
  if (name == "NAVN") return command == "schema" ? schemas()
                             : command.starts_with("staff ") ? staff(session) : Offers{};
  if (name == "P") return people(session);
  if (name == "OMRÅDE") return named_offers(session, &model::Plan::areas);
  if (name == "TYPE") return named_offers(session, &model::Plan::incident_types);
  if (name == "PUNKT") return questions(session);
  if (name == "HÆNDELSE" || (name == "DEL" && command.empty())) return incidents(session);
  if (name == "NIVEAU") return named_offers(session, &model::Plan::levels);
  if (name == "ID") return with_id(session, command);
  if (name == "KORT") return named_offers(session.cards());
  if (name == "OPGAVE") return plan_tasks(session);
  if (name == "ROLLE") return roles(session);
  if (name == "STED")
    return command == "staff send" ? named_offers(session, &model::Plan::places) : Offers{};
  if (name == "PLIGT") return named_offers(session, &model::Plan::duties);
  if (name == "FORSLAG") {
    Offers all;
    for (const auto& one : known_proposals(session, false).all) {
      all.push_back({one.id(), first_line(one.text.str())});
    }
    return all;
  }
  if (name == "MØDE") return meetings(session);
  if (name == "ØVELSE" || name == "SLAGS") return bare_offers(exercise_words());
  return {};
}

}  // namespace cli
