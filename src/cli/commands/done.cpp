#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/followups.hpp"
#include "cli/writing/written.hpp"
#include "model/incident/twins.hpp"
#include "render/views/restricted.hpp"
#include "render/views/when.hpp"

namespace cli::commands {

namespace {

// That the task is done, as far as it is one that can be.
model::Content done_with(Session& session, const EntryRef& ref, const base::Instant& when,
                         const std::optional<model::Text>& text) {
  const auto& entries = ref.folder(session).entries;
  const auto& stem = ref.item.record.stem;
  auto seen = visibility(session);
  if (seen == model::Visibility::internal &&
      render::tells_of_restricted(entries, model::Done{stem, text})) {
    seen = model::Visibility::restricted;
  }
  const auto* task = entries.task(stem);
  refuse_if(ref.item.voided, fmt::format("{} udgår.", stem.id()),
            fmt::format("Gælder den alligevel, så skriv den igen: beredskab correct {} \"…\"",
                        stem.id()));
  refuse_if(task == nullptr,
            fmt::format("{} er hverken en opfølgning eller en henvendelse.", stem.id()),
            "Åbne opfølgninger og henvendelser står i beredskab status.");
  if (task->done) {
    const bool inquiry = std::holds_alternative<model::Inquiry>(ref.item.content.body);
    const auto& when_done = entries.items[*task->done].content.at;
    session.warn(fmt::format("{} var allerede {} {}. Notatet er skrevet alligevel.", stem.id(),
                             inquiry ? "besvaret" : "udført",
                             render::when_near(session.context(), when_done).text));
  } else if (task->replaced) {
    session.warn(fmt::format("{} var afløst af {}, som stadig står. Notatet er skrevet alligevel.",
                             stem.id(), entries.items[*task->replaced].record.stem.id()));
  }
  return {when, model::Done{stem, text}, seen};
}

}  // namespace

Output done(Session& session, const Arguments& arguments) {
  const auto part =
      arguments.required(0, "Notatets id mangler.", "ID", ". Id'et står i beredskab status.");
  const auto text = optional_text(session, 1);
  const auto when = at(session);
  std::vector<EntryRef> refs;
  std::vector<model::Content> contents;
  // All of them are sound before the first is written.
  for (const auto& ref : find_tasks(session, part)) {
    auto content = done_with(session, ref, when, text);
    refs.push_back(ref);
    contents.push_back(content);
    if (!ref.incident) continue;
    // In each folder, so that it is done in both where they are parted again.
    for (const auto& twin : model::twins_of(*ref.incident, ref.item)) {
      std::get<model::Done>(content.body).target = twin;
      refs.push_back(ref);
      contents.push_back(content);
    }
  }
  return written_output(session, save_beside(session, refs, contents));
}

}  // namespace cli::commands
