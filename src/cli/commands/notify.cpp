#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/call_walk.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/people.hpp"
#include "cli/writing/mailing.hpp"

namespace cli::commands {

Output notify(Session& session, const Arguments& arguments) {
  check_call_back(session);
  const auto incident = session.picked_incident();
  if (incident.state != model::State::active) {
    const bool reported = incident.state == model::State::reported;
    throw UsageError(
        fmt::format("{}: {}.", title(session, incident),
                    reported ? "deltagerne er ikke kaldt sammen" : "hændelsen er ikke i gang"),
        fmt::format("Skal deltagerne kaldes sammen, så skriv: beredskab activate -i {} --notify",
                    incident.name.id()));
  }
  const auto named = arguments.positional(0);
  const auto whom =
      named ? people(session, base::split(*named, ','), {incident}) : to_notify(session, incident);
  render::NotifyView view;
  view.id = incident.name.id();
  view.title = title(session, incident);
  view.exercise = incident.exercise;
  Paper paper(session);
  if (whom.empty()) {
    paper.line(
        session.participants() == nullptr
            ? list_unknown
            : "Alle på ringelisten, der har en e-mail, har fået den, eller der er talt med dem.");
    return {paper.take(), render::to_json(view)};
  }
  view.mail = cli::notify(session, incident.name, whom);
  fail_if(view.mail.entries.size() < view.mail.sent.size() + view.mail.failed.size(),
          "Ikke alle e-mails kunne skrives ned i hændelsen.",
          "Hvem det gælder, og om den blev sendt, står nedenfor. Skriv det på papir.");
  paper.line(view.title + ":");
  print_mailing(paper, view.mail);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
