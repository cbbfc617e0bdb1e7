// New numbers for the helhedsplan's indicators, and prose on its areas of effort.
#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/subjects/helhedsplan.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/written.hpp"
#include "render/documents/progress_view.hpp"
#include "render/views/describe_plan.hpp"
#include "store/check/checks.hpp"

namespace cli::commands {

namespace {

[[noreturn]] void missing(std::string_view what, std::string_view option) {
  throw UsageError(fmt::format("{} mangler.", what),
                   fmt::format("Tilføj {}. Se: beredskab help measure", option));
}

Output saved_output(Session& session, const Saved& saved, const model::Measurement& measurement,
                    std::vector<std::string> next) {
  return written_to_plan(session, saved, render::plan_entry_text(session.context(), measurement),
                         std::move(next));
}

// How the targets of that area stand, now that the number is there.
std::vector<std::string> standing(Session& session, const model::Helhedsplan& helhedsplan,
                                  const model::Measurement& measurement) {
  std::vector<std::string> lines;
  const auto view =
      render::progress_view(session.context(), helhedsplan, session.plan_entries(), {});
  for (const auto& effort : view.efforts) {
    for (const auto& indicator : effort.indicators) {
      if (indicator.id != *measurement.indicator) continue;
      for (const auto& target : indicator.targets) {
        for (const auto& area : target.areas) {
          if (area.id != *measurement.area) continue;
          lines.push_back(fmt::format("Mål: {} – {}.", target.text, area.text));
        }
      }
    }
  }
  return lines;
}

Output prose(Session& session) {
  const auto& arguments = session.arguments();
  if (const auto flag = arguments.first_of({"--area", "--year", "--source", "--note"})) {
    throw UsageError(fmt::format("{} hører til et tal, ikke til tekst.", *flag),
                     "Skriv: beredskab measure --text --effort INDSATS TEKST");
  }
  refuse_if(arguments.positional(1).has_value(), "Teksten er i flere stykker.",
            "Tekst med mellemrum skal stå i anførselstegn: \"…\".");
  model::Measurement measurement;
  EntryOptions(session).set(measurement);
  if (!measurement.effort) missing("Indsatsområdet", "--effort INDSATS");
  measurement.text = required_text(session, 0, "Hvad er der sket?");
  return saved_output(session, save_to_plan(session, measurement), measurement, {});
}

}  // namespace

Output measure(Session& session, const Arguments& arguments) {
  const auto helhedsplan = required_helhedsplan(session);
  if (arguments.has("--text") || arguments.has("--effort")) return prose(session);
  const auto typed = arguments.positional(0);
  if (!typed) missing("Indikatoren", "INDIKATOR TAL");
  const auto& indicators = helhedsplan.indicators;
  const auto& indicator = indicators[pick_named("Indikatoren", named(indicators), *typed)];
  if (!arguments.has("--area")) missing("Området", "--area OMRÅDE");
  model::Measurement measurement;
  measurement.indicator = indicator.id;
  const auto number = arguments.positional(1);
  if (!number) missing("Tallet", "INDIKATOR TAL");
  measurement.value = measured_number(session, indicator.id, *number);
  EntryOptions(session).set(measurement);
  if (!measurement.year) missing("Året", "--year ÅR");
  if (!measurement.source) missing("Kilden", "--source KILDE");
  const auto saved = save_to_plan(session, measurement);
  if (store::is_percent(indicator.unit) &&
      (*measurement.value > base::Decimal(100) || *measurement.value < base::Decimal(0))) {
    session.warn(
        fmt::format("{} procent kan det ikke være. Er det en fejl, så skriv: beredskab "
                    "correct {} --value TAL",
                    measurement.value->danish(), saved.written.stem.id()));
  }
  return saved_output(session, saved, measurement, standing(session, helhedsplan, measurement));
}

Output progress(Session& session, const Arguments&) {
  const auto helhedsplan = required_helhedsplan(session);
  const auto incidents = session.all_incidents();
  const auto view =
      render::progress_view(session.context(), helhedsplan, session.plan_entries(), incidents);
  return document_output(session, "progress", view);
}

}  // namespace cli::commands
