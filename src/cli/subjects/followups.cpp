#include "cli/subjects/followups.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/input/named.hpp"
#include "model/incident/entries.hpp"
#include "render/views/describe_parts.hpp"

namespace cli {

namespace {

bool is_open_task(const model::Entries& entries, const model::Item& item) {
  const auto* task = entries.task(item.record.stem);
  return task != nullptr && task->open();
}

// Else what has been done, or is none: who asked for it is told so.
EntryRef task_named(Session& session, const std::string& part, const Among& among) {
  const auto is_task = [](const model::Entries& entries, const model::Item& item) {
    return entries.task(item.record.stem) != nullptr;
  };
  for (const Wanted wanted : {Wanted(is_open_task), Wanted(is_task), Wanted(any_entry)}) {
    if (auto found = entry_named(session, part, among, wanted)) return *std::move(found);
  }
  return find_entry(session, part, among, is_open_task);
}

}  // namespace

// A follow-up stays open when its incident is closed, so one looks further than what is open.
EntryRef find_task(Session& session, const std::string& part) {
  if (session.arguments().has("--incident")) {
    return task_named(session, part, {session.picked_incidents()});
  }
  if (auto exact = entry_with_id(session, part)) return *std::move(exact);
  const Among among{session.with_tasks(), true};
  if (among.incidents.empty() && !model::has_open_tasks(session.plan_log())) {
    throw UsageError("Der er ingen åbne opfølgninger eller henvendelser.",
                     elsewhere(session) + "Se dem, der er udført, med beredskab show -i HÆNDELSE.");
  }
  return task_named(session, part, among);
}

std::vector<EntryRef> find_tasks(Session& session, const std::string& part) {
  if (!session.arguments().has("--incident")) return {find_task(session, part)};
  std::vector<EntryRef> found;
  std::vector<std::string> without;
  for (const auto& incident : session.picked_incidents()) {
    auto fitting = entries_named(session, part, {{incident}}, is_open_task);
    if (fitting.empty()) without.push_back(title(session, incident));
    std::ranges::move(fitting, std::back_inserter(found));
  }
  if (found.empty()) return {find_task(session, part)};
  const auto text = [&](const EntryRef& ref) {
    return render::task_text(session.context(), ref.folder(session), ref.item.content.body);
  };
  // One of each incident, where they say the same; else what is chosen, and the same in the others.
  const auto is_alone = [&](const EntryRef& ref) {
    return text(ref) == text(found.front()) &&
           std::ranges::count_if(found, [&](const EntryRef& other) {
             return other.incident->name == ref.incident->name;
           }) == 1;
  };
  if (!std::ranges::all_of(found, is_alone)) {
    const auto chosen = one_of(session, part, found, session.picked_incidents().size() > 1);
    std::erase_if(found, [&](const EntryRef& ref) {
      return ref.item.record.stem != chosen.item.record.stem &&
             (ref.incident->name == chosen.incident->name || text(ref) != text(chosen));
    });
  }
  if (!without.empty()) {
    session.warn(fmt::format("Intet åbent, der passer til {}, i {}.", base::quoted(part),
                             base::danish_list(without)));
  }
  return found;
}

EntryRef followup_to_replace(Session& session, const std::string& part) {
  auto ref = find_task(session, part);
  const auto* decision = std::get_if<model::Decision>(&ref.item.content.body);
  const auto id = ref.item.record.stem.id();
  refuse_if(ref.item.voided, fmt::format("{} udgår og behøver ikke at blive afløst.", id),
            "Skriv beslutningen uden --replaces.");
  if (decision == nullptr || !decision->is_followup()) {
    const bool inquiry = std::holds_alternative<model::Inquiry>(ref.item.content.body);
    throw UsageError(fmt::format("{} er ingen opfølgning.", id),
                     inquiry ? fmt::format("En henvendelse besvares: beredskab done {}", id)
                             : "Åbne opfølgninger står i beredskab list --followups.");
  }
  return ref;
}

}  // namespace cli
