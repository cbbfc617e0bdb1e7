#include "cli/subjects/entry_to_correct.hpp"

#include "base/error.hpp"

namespace cli {

using base::Error;
using base::Trouble;

namespace {

// The incident itself means its activation, else its report.
std::optional<EntryRef> start_of(Session& session, const std::string& id) {
  const auto is_it = [&](const model::IncidentFolder& folder) { return folder.name.id() == id; };
  for (const auto& name : session.folders_where(is_it)) {
    auto incident = session.read(name);
    for (const auto& item : incident.items) {
      const bool wanted = incident.activations.empty()
                              ? model::kind_of(item.content.body) == "report"
                              : item.record.stem == incident.activations.front();
      if (!wanted) continue;
      auto start = item;
      return EntryRef{std::move(incident), std::move(start)};
    }
  }
  return std::nullopt;
}

}  // namespace

EntryRef entry_to_correct(Session& session, const std::string& part) {
  if (auto start = start_of(session, part)) return *std::move(start);
  if (auto exact = entry_with_id(session, part)) return *std::move(exact);
  const bool named = !session.arguments().values("--incident").empty();
  const Among among{named ? session.picked_incidents() : session.open_incidents(), !named};
  if (among.incidents.empty() && session.plan_entries().empty()) {
    throw Error(Trouble::usage, "Ingen hændelse er åben.",
                "Nævn notatet med dets id på seks tegn, eller hændelsen med -i.");
  }
  return find_entry(session, part, among, any_entry);
}

}  // namespace cli
