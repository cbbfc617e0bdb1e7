#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/writing/written.hpp"
#include "render/views/describe_plan.hpp"

namespace cli::commands {

namespace {

// Here «alle» are those too who are called only in another's place: their numbers grow old as well.
std::vector<model::PersonId> verified_people(Session& session, const std::string& words) {
  const auto* list = session.participants();
  if (list == nullptr || !means_all(words)) return people(session, base::split(words, ','), {});
  return base::mapped(list->in_office(session.now().date()), &model::Participant::id);
}

}  // namespace

Output participant_verify(Session& session, const Arguments& arguments) {
  const auto given =
      arguments.required(0, "Det mangler, hvem der er spurgt.",
                         "Skriv: beredskab participant verify NAVN,NAVN, eller alle.");
  model::Verification verification{verified_people(session, given), session.now().date(),
                                   optional_text(session, 1)};
  EntryOptions(session).set(verification);
  const auto saved = save_to_plan(session, verification);
  return written_to_plan(session, saved,
                         render::verification_text(session.context(), verification));
}

}  // namespace cli::commands
