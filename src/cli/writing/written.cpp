#include "cli/writing/written.hpp"

#include <fmt/format.h>

#include "cli/screen/paper.hpp"
#include "model/incident/state.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/context.hpp"
#include "render/views/describe.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

namespace {

// « [begrænset kreds]», where it is not the usual one.
std::string seen_by(const model::Item& item) {
  if (item.content.visibility == model::Visibility::internal) return {};
  return fmt::format(" [{}]", base::danish(item.content.visibility));
}

// What the entry says, and when it happened where the command line said so.
void tell_written(Session& session, const render::Context& context,
                  const render::EntryFolder& folder, const model::Stem& stem,
                  render::WrittenEntry& entry) {
  const auto is_it = [&](const model::Record& one) { return one.stem == stem; };
  const auto* item = model::item_where(folder.entries, is_it);
  if (item == nullptr) return;
  if (session.arguments().given("--at"))
    entry.at = render::when_with_day(context, item->content.at);
  entry.text = render::describe(context, folder, item->content) + seen_by(*item);
  if (is_it(item->record)) return;
  // What a correction corrects now says what it says.
  const auto id = item->record.stem.id();
  entry.text = item->voided ? fmt::format("Rettelse: {} udgår.", id)
                            : fmt::format("Rettelse af {}: {}", id, entry.text);
}

// « fredag den 20. november kl. 22.10», where it was said.
std::string said_when(const render::WrittenEntry& entry) {
  return entry.at ? ' ' + entry.at->text : std::string();
}

render::WrittenView written_view(Session& session, const std::vector<Saved>& saved) {
  render::WrittenView view;
  const auto context = session.context();
  for (const auto& one : saved) {
    auto entry = written_entry(one, "");
    if (one.incident) {
      entry.incident = one.incident->name.id();
      entry.title = title(session, *one.incident);
      const render::AsTold told(context, *one.incident);
      tell_written(session, told.context(), *one.incident, one.written.stem, entry);
    } else {
      // Read anew: what the session has may be from before.
      base::Diagnostics said_before;
      const auto log = session.records().read_plan_log(said_before);
      tell_written(session, context, log, one.written.stem, entry);
    }
    view.entries.push_back(std::move(entry));
  }
  return view;
}

}  // namespace

render::WrittenEntry written_entry(const Saved& saved, std::string text) {
  return {.id = std::string(saved.written.stem.id()),
          .stem = saved.written.stem.str(),
          .path = saved.written.path.generic_string(),
          .text = std::move(text)};
}

Output written_output(Session& session, const std::vector<Saved>& saved,
                      std::vector<std::string> next) {
  auto view = written_view(session, saved);
  view.next = std::move(next);
  Paper paper(session);
  if (!view.entries.empty())
    paper.fit(fmt::format("beredskab show {} --full", view.entries.back().id));
  const std::string* title = nullptr;  // said once for what belongs together
  const bool same =
      !view.entries.empty() && view.entries.front().incident == view.entries.back().incident;
  if (same) title = &view.entries.front().title;
  for (const auto& entry : view.entries) {
    paper.part({});
    if (title == nullptr || entry.title != *title) paper.line(entry.title + ":");
    title = &entry.title;
    const bool exercise = entry.title.starts_with("ØVELSE");
    paper.part({.weight = 50, .name = "teksten", .least = 3, .by_line = true});
    paper.line(fmt::format("Skrevet ({}){}{}: {}", entry.id, exercise ? " i ØVELSE" : "",
                           said_when(entry), entry.text));
  }
  paper.part({});
  // It might be another one that was meant; one that is over lies years back, perhaps.
  const bool over = same && saved.front().incident && !saved.front().incident->open();
  if (same && !title->empty() && (over || session.several_open()))
    paper.line("Hændelse: " + *title, 2, 4);
  for (const auto& one : saved) {
    const auto* item = one.incident ? one.incident->find(one.written.stem) : nullptr;
    if (item == nullptr || std::holds_alternative<model::Done>(item->content.body) ||
        !model::written_after_end(*one.incident, *item)) {
      continue;
    }
    paper.line(fmt::format("{} er afsluttet: notatet er mærket «skrevet efter afslutningen».",
                           same ? "Hændelsen" : cli::title(session, *one.incident)),
               2, 4);
    if (same) break;
  }
  paper.part({.weight = 90, .name = "hvad der kan være det næste"});
  paper.steps(view.next, 2, 4);
  return {paper.take(), render::to_json(view)};
}

Output written_to_plan(Session& session, const Saved& saved, const std::string& text,
                       std::vector<std::string> next) {
  auto view = written_view(session, {saved});
  view.entries.front().text = text;
  view.next = std::move(next);
  Paper paper(session);
  paper.line(fmt::format("Skrevet ({}){}: {}", saved.written.stem.id(),
                         said_when(view.entries.front()), text));
  paper.steps(view.next, 2, 4);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli
