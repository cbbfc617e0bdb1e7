#include <fmt/format.h>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "cli/writing/written.hpp"
#include "model/incident/entries.hpp"
#include "render/documents/summary_view.hpp"

namespace cli::commands {

namespace {

// What is still open, above the question: as much as the screen holds, two lines each.
std::string before_asking(Session& session, const model::Incident& incident,
                          const std::vector<std::string>& points) {
  Paper paper(session);
  const auto summary = fmt::format("beredskab summary -i {}", incident.name.id());
  paper.fit(summary);
  paper.line(fmt::format("{} har noget åbent:", title(session, incident)));
  paper.part({.weight = 50, .name = "det, der er åbent"});
  bool whole = true;
  for (const auto& point : points) {
    const auto shown = base::cut(point, 2 * (paper.columns() - 4));
    whole = whole && shown == point;
    paper.line(shown, 2, 2);
  }
  if (!whole) paper.line("Det hele: " + unbroken(summary));
  return paper.take();
}

}  // namespace

Output close(Session& session, const Arguments&) {
  const auto text = optional_text(session, 0);
  const std::string words = text ? text->str() : "";
  const auto answer = base::slug(words);
  refuse_if(answer == "ja" || answer == "nej" || answer.starts_with("nej-"),
            fmt::format("{} er et svar, ikke en bemærkning.", base::quoted(words)),
            "Intet er afsluttet. Det gør: beredskab close");
  const auto when = at(session);
  const auto incidents = session.picked_incidents();
  for (const auto& incident : incidents) {
    refuse_if(!incident.open(), fmt::format("{} er ikke åben.", title(session, incident)),
              "Det, der fortælles bagefter, kan stadig skrives i den med -i.");
    const auto points = render::open_points(render::incident_view(session.context(), incident));
    if (points.empty()) continue;
    if (!session.interactive()) {
      session.warn(fmt::format("{} har noget åbent:\n  {}", title(session, incident),
                               base::join(points, "\n  ")));
      continue;
    }
    if (!confirm(session.env(),
                 before_asking(session, incident, points) + "Skal den afsluttes alligevel?",
                 false)) {
      throw Error(Trouble::cancelled, "Hændelsen er stadig åben.");
    }
  }
  const auto saved = save(session, incidents, [&](const model::Incident& incident) {
    return model::Content{when, model::Closure{incident.live_activations, text},
                          model::Visibility::internal};
  });
  std::vector<std::string> next;
  for (const auto& one : saved) {
    const auto id = one.incident->name.id();
    if (one.incident->exercise) {
      next.push_back(fmt::format("beredskab exercise held SLAGS -i {}   øvelsen er holdt", id));
    }
    next.push_back(fmt::format("beredskab evaluate -i {}   hvad gik godt, og hvad bør ændres", id));
    next.push_back(fmt::format("beredskab summary -i {}    rapporten", id));
    if (model::has_open_tasks(*one.incident)) {
      next.push_back(
          fmt::format("beredskab list --followups     det, der stadig skal følges op på"));
    }
  }
  return written_output(session, saved, std::move(next));
}

}  // namespace cli::commands
