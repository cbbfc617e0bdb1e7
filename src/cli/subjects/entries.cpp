#include "cli/subjects/entries.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/named.hpp"
#include "model/incident/absences.hpp"
#include "model/incident/corrections.hpp"
#include "render/views/describe.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/incident_view.hpp"
#include "render/views/when.hpp"

namespace cli {

model::Correction correction_of(Session& session, const model::Item& item,
                                std::optional<model::Text> reason) {
  auto over = model::standing_corrections(item);
  if (!over.empty()) over.pop_back();
  if (const auto* absence = std::get_if<model::Absence>(&item.content.body)) {
    const auto known =
        model::known_of_absences(session.plan_entries(), *absence, &item.record.stem);
    over.insert(over.end(), known.begin(), known.end());
  }
  const auto& tip = item.corrections.empty() ? item.record : item.corrections.back();
  return {tip.stem, std::move(reason), {}, std::move(over)};
}

namespace {

template <class Look>
void each_of(Session& session, const Among& among, const Look& look) {
  for (const auto& incident : among.incidents) look(incident, &incident);
  if (among.outside) look(session.plan_log(), nullptr);
}

// Fewer letters begin many ids and stand in nearly every text, and would hit one that was not
// meant.
constexpr std::size_t least_letters = 3;

const model::Item* item_with_id(const model::Entries& entries, const std::string& id) {
  return model::item_where(entries, [&](const model::Record& one) { return one.stem.id() == id; });
}

// What it is known by beside its text: a call by the name of whom it was to, an answer by its
// point, a step by the task of the plan that it is of.
std::string known_by(Session& session, const model::Incident* incident, const model::Body& body) {
  if (incident == nullptr) return {};
  if (const auto* call = std::get_if<model::Call>(&body)) {
    return render::who_name(session.context(), *incident, call->who);
  }
  if (const auto* decision = std::get_if<model::Decision>(&body); decision && decision->question) {
    return fmt::format("{}\n{}", decision->question->str(),
                       render::question_text(session.context(), *incident, *decision->question));
  }
  if (const auto* told = std::get_if<model::TaskStep>(&body)) {
    for (const auto& state : incident->tasks) {
      if (state.task.id == told->task) {
        return fmt::format("{}\n{}", told->task.str(), state.task.name.str());
      }
    }
  }
  return {};
}

// Whom it is about, where nothing else is called so: who takes over, or is away.
std::string about(Session& session, const model::Body& body) {
  if (const auto* handover = std::get_if<model::Handover>(&body)) {
    return render::person_name(session.context(), handover->to);
  }
  const auto* absence = std::get_if<model::Absence>(&body);
  return absence != nullptr ? render::person_name(session.context(), absence->who) : "";
}

bool matches(const model::Item& item, const std::string& part, const std::string& name) {
  const std::string folded = base::case_fold(part);
  if (id_begins(item.record.stem, part) || item.record.stem.str() == part) return true;
  if (base::length(folded) < least_letters) return false;
  if (!name.empty() && stands_in(folded, name)) return true;
  return has_text(item, folded);
}

// The incident itself means its activation, else its report; one that was merged into another its
// own.
std::optional<EntryRef> start_of(Session& session, const std::string& id) {
  const auto is_it = [&](const model::IncidentFolder& folder) { return folder.name.id() == id; };
  for (const auto& name : session.folders_where(is_it)) {
    auto incident = session.read(name);
    const auto own = [&](const model::Item* item) {
      return incident.name == name || item->record.folder == name;
    };
    const model::Item* start = nullptr;
    for (const auto& stem : incident.activations) {
      const auto* item = incident.find(stem);
      if (start == nullptr && own(item)) start = item;
    }
    for (const auto& item : incident.items) {
      const bool report = std::holds_alternative<model::Report>(item.content.body);
      if (start == nullptr && report && own(&item)) start = &item;
    }
    if (start == nullptr) continue;
    auto found = *start;
    return EntryRef{std::move(incident), std::move(found)};
  }
  return std::nullopt;
}

}  // namespace

bool has_text(const model::Item& item, const std::string& folded) {
  const auto has = [&](const model::Body& body) {
    return base::case_fold(model::searchable_text(body)).find(folded) != std::string::npos;
  };
  return has(item.content.body) || has(item.record.entry.content.body);
}

bool id_begins(const model::Stem& stem, const std::string& typed) {
  const auto folded = base::case_fold(base::trim(typed));
  return base::length(folded) >= least_letters && stem.id().starts_with(folded);
}

std::vector<model::Incident> EntryRef::incidents() const {
  return incident ? std::vector{*incident} : std::vector<model::Incident>();
}

render::EntryFolder EntryRef::folder(Session& session) const {
  if (incident) return *incident;
  return session.plan_log();
}

std::optional<EntryRef> entry_with_id(Session& session, const std::string& id) {
  if (!model::is_short_id(id)) return std::nullopt;
  if (const auto* item = item_with_id(session.plan_log(), id)) return EntryRef{std::nullopt, *item};
  bool broken = base::contains(session.plan_log().unreadable, id, &model::Stem::id);
  std::optional<model::Stem> erasure;
  const auto tell_erased = [&](const model::Stem& stem) {
    if (stem.word() == "erasure" && base::contains(stem.targets(), id)) erasure = stem;
    return erasure.has_value();
  };
  for (const auto& item : session.plan_entries()) tell_erased(item.record.stem);
  const auto holds = [&](const model::IncidentFolder& folder) {
    return base::contains(folder.stems, id, &model::Stem::id) ||
           std::ranges::any_of(folder.stems, tell_erased);
  };
  for (const auto& name : session.folders_where(holds)) {
    auto incident = session.read(name);
    if (const auto* item = item_with_id(incident, id)) {
      auto found = *item;
      return EntryRef{std::move(incident), std::move(found)};
    }
    broken = broken || !erasure;
  }
  if (erasure) {
    throw UsageError(fmt::format("{} er slettet.", id),
                     fmt::format("Hvem og hvorfor: beredskab show {}", erasure->id()));
  }
  if (broken) throw UsageError("Notatet kan ikke læses.", "Se beredskab check.");
  return std::nullopt;
}

std::vector<model::Stem> entries_with_ids(Session& session, std::string_view typed) {
  std::vector<model::Stem> stems;
  for (const auto& id : parted(typed)) {
    const auto ref = entry_with_id(session, id);
    refuse_if(!ref, fmt::format("Intet notat hedder {}.", base::quoted(id)),
              "Skriv id'erne på seks tegn; de står i beredskab show.");
    stems.push_back(ref->item.record.stem);
  }
  return stems;
}

std::string entry_line(Session& session, const EntryRef& ref) {
  const auto context = session.context();
  const auto text = render::describe(context, ref.folder(session), ref.item.content);
  return fmt::format("{}: {}",
                     base::upper_first(render::when_near(context, ref.item.content.at).text),
                     text.substr(0, text.find('\n')));
}

std::vector<EntryRef> entries_named(Session& session, const std::string& part, const Among& among,
                                    Wanted wanted) {
  std::vector<EntryRef> found;
  bool first_look = true;
  const auto look = [&](const model::Entries& entries, const model::Incident* incident) {
    for (const auto& item : entries.items) {
      const auto name = first_look ? known_by(session, incident, item.content.body)
                                   : about(session, item.content.body);
      if (!wanted(entries, item) || !matches(item, part, name)) continue;
      if (item.twin_of && !id_begins(item.record.stem, part)) continue;
      found.push_back({incident ? std::optional(*incident) : std::nullopt, item});
    }
  };
  for (const auto& incident : among.incidents) {
    if (const auto* item = item_with_id(incident, part)) return {EntryRef{incident, *item}};
  }
  each_of(session, among, look);
  if (first_look = !found.empty(); !first_look) each_of(session, among, look);
  return found;
}

EntryRef one_of(Session& session, const std::string& part, const std::vector<EntryRef>& found,
                bool several) {
  if (found.size() == 1) return found.front();
  const auto told = base::mapped(found, [&](const auto& ref) {
    return entry_line(session, ref) +
           (several && ref.incident ? " – " + title(session, *ref.incident) : std::string());
  });
  if (session.interactive()) {
    return found[choose(
        session.env(), fmt::format("Hvilket notat mener du med «{}»?", base::visible(part)), told)];
  }
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < found.size(); ++i) {
    lines.push_back(fmt::format("{}  {}", found[i].item.record.stem.id(), base::visible(told[i])));
  }
  throw UsageError(fmt::format("Flere notater passer til «{}»:\n  {}", base::visible(part),
                               base::join(lines, "\n  ")),
                   "Nævn notatet med dets id på seks tegn.");
}

std::optional<EntryRef> entry_named(Session& session, const std::string& part, const Among& among,
                                    Wanted wanted) {
  const auto found = entries_named(session, part, among, wanted);
  if (found.empty()) return std::nullopt;
  return one_of(session, part, found, among.incidents.size() > 1);
}

EntryRef find_entry(Session& session, const std::string& part, const Among& among, Wanted wanted) {
  if (auto found = entry_named(session, part, among, wanted)) return *std::move(found);
  std::vector<std::string> ids;
  each_of(session, among, [&](const model::Entries& entries, const model::Incident*) {
    for (const auto& item : entries.items) {
      if (wanted(entries, item)) ids.emplace_back(item.record.stem.id());
    }
  });
  const auto meant = base::closest(part, ids);
  throw UsageError(
      fmt::format("Intet notat passer til «{}».", base::visible(part)),
      meant ? fmt::format("Mente du «{0}»? Se det: beredskab show {0}", *meant)
            : elsewhere(session) +
                  "Skriv notatets id på seks tegn, eller mindst tre bogstaver af teksten. Se "
                  "dem med beredskab show.");
}

bool any_entry(const model::Entries&, const model::Item&) { return true; }

EntryRef entry_to_correct(Session& session, const std::string& part) {
  if (auto start = start_of(session, part)) return *std::move(start);
  if (auto exact = entry_with_id(session, part)) return *std::move(exact);
  const bool named = session.arguments().has("--incident");
  const Among among{named ? session.picked_incidents() : session.open_incidents(), !named};
  if (among.incidents.empty() && session.plan_entries().empty()) {
    throw UsageError(
        "Ingen hændelse er åben.",
        elsewhere(session) + "Nævn notatet med dets id på seks tegn, eller hændelsen med -i.");
  }
  if (auto found = entry_named(session, part, among, any_entry)) return *std::move(found);
  // As `show` finds it; but a word makes no incident void, and gives none another text.
  const auto& arguments = session.arguments();
  if (!named && !arguments.has("--void") && !arguments.positional(1)) {
    if (const auto incident = session.incident_named(part)) {
      if (auto start = start_of(session, std::string(incident->name.id())))
        return *std::move(start);
    }
  }
  return find_entry(session, part, among, any_entry);
}

std::vector<Saved> save_beside(Session& session, const EntryRef& ref,
                               const model::Content& content) {
  return save_beside(session, std::vector{ref}, {content});
}

std::vector<Saved> save_beside(Session& session, const std::vector<EntryRef>& refs,
                               const std::vector<model::Content>& contents) {
  if (!refs.front().incident) return {save_to_plan(session, contents.front())};
  auto next = contents.begin();
  return save(session, base::mapped(refs, [](const EntryRef& ref) { return *ref.incident; }),
              [&](const model::Incident&) { return *next++; });
}

}  // namespace cli
