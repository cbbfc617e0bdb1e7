#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/writing/written.hpp"
#include "render/views/incident_view.hpp"

namespace cli::commands {

namespace {

// What the two say differently, and what counts now: the fold of both says so.
std::vector<std::string> differences(Session& session, const model::Incident& absorbed,
                                     const model::Incident& target, const model::Incident& now) {
  const auto context = session.context();
  const auto view = [&](const model::Incident& one) { return render::incident_view(context, one); };
  const auto a = view(absorbed);
  const auto b = view(target);
  const auto both_now = view(now);
  std::vector<std::string> said;
  const auto correct = fmt::format("beredskab correct {}", now.name.id());
  const auto type = [](const render::IncidentView& one) { return one.type ? one.type->name : ""; };
  if (a.type != b.type) {
    said.push_back(
        fmt::format("De har hver sin type: «{}» og «{}». Nu gælder «{}»; ret den med {} "
                    "--type TYPE",
                    type(b), type(a), type(both_now), correct));
  }
  if (a.areas != b.areas) {
    said.push_back(
        fmt::format("De har hver sit boligområde: «{}» og «{}». Nu gælder «{}»; ret det "
                    "med {} --area OMRÅDE",
                    b.area_name, a.area_name, both_now.area_name, correct));
  }
  if (a.place && b.place && a.place != b.place) {
    said.push_back(fmt::format(
        "De har hver sit sted: «{}» og «{}». Nu gælder «{}»; ret det med {} --place STED", *b.place,
        *a.place, both_now.place.value_or(""), correct));
  }
  if (now.use.disputed() || a.use.state != b.use.state) {
    said.push_back(fmt::format("Planens brug. Den ene: {}. Den anden: {}. Nu: {}.",
                               base::danish(b.use.state), base::danish(a.use.state),
                               both_now.use.sentence));
  }
  return said;
}

}  // namespace

// Two people registered the same incident: from now on they are one, under the name that is kept.
Output merge_into(Session& session, const Arguments& arguments) {
  const auto part =
      arguments.required(0, "Den hændelse, der går videre, mangler.", "HÆNDELSE -i DENNE");
  const auto text = optional_text(session, 1);
  const auto when = at(session);
  const auto target = session.find_incident(part);
  const auto absorbed = session.picked_incident();
  refuse_if(absorbed.name == target.name,
            "Det er én og samme hændelse, eller de er allerede lagt sammen.",
            "Nævn den, der skal gå op i den anden, med -i.");
  refuse_if(absorbed.exercise != target.exercise, "En øvelse lægges ikke sammen med en hændelse.",
            "Er den ene mærket forkert, så ret den først med beredskab correct.");
  const auto saved = save(session, {absorbed},
                          {when, model::Merge{target.name, text}, model::Visibility::internal});
  return written_output(session, saved,
                        differences(session, absorbed, target, *saved.front().incident));
}

}  // namespace cli::commands
