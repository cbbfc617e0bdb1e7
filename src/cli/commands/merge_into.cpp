#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input.hpp"
#include "cli/write.hpp"

namespace cli::commands {

// Two people registered the same incident: this one is kept, and points at the one that goes on.
Output merge_into(Session& session, const Arguments& arguments) {
  const auto part = arguments.positional(0);
  if (!part) {
    throw base::Error(base::Trouble::usage, "Den hændelse, der går videre, mangler.",
                      "Skriv: beredskab merge-into HÆNDELSE -i DENNE");
  }
  const auto text = optional_text(session, 1);
  const auto when = at(session);
  const auto target = session.find_incident(*part);
  const auto absorbed = session.picked_incident();
  if (absorbed.name == target.name) {
    throw base::Error(base::Trouble::usage, "En hændelse kan ikke lægges sammen med sig selv.",
                      "Nævn den, der skal gå op i den anden, med -i.");
  }
  require_open(session, {absorbed});
  return written_output(session, save(session, {absorbed}, [&](const auto&) {
                          return model::Content{when, model::Merge{target.name, text},
                                                model::Visibility::internal};
                        }));
}

}  // namespace cli::commands
