#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/people.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/writing/written.hpp"
#include "render/engine/json.hpp"
#include "render/views/incident_view.hpp"

namespace cli::commands {

namespace {

// The action that the flags name, and the person that goes with it.
struct Asked {
  model::TaskAction action;
  std::optional<model::PersonId> who;
};

Asked asked(Session& session, const std::vector<model::Incident>& incidents) {
  const auto& arguments = session.arguments();
  std::optional<Asked> found;
  const auto take = [&](std::string_view flag, model::TaskAction action, std::string_view who) {
    if (!arguments.has(flag)) return;
    refuse_if(found.has_value(), "Der kan kun ske én ting med opgaven ad gangen.",
              "Vælg ét af --take, --to, --done og --reopen.");
    found = Asked{action, person_option(session, who, incidents)};
  };
  take("--take", model::TaskAction::taken, "--take");
  take("--to", model::TaskAction::handed_over, "--to");
  take("--done", model::TaskAction::done, "--by");
  take("--reopen", model::TaskAction::reopened, "--by");
  refuse_if(!found, "Det mangler, hvad der sker med opgaven.",
            "Tilføj --take NAVN, --to NAVN, --done eller --reopen.");
  refuse_if(arguments.has("--by") && found->action != model::TaskAction::done,
            "--by hører til --done.", "Skriv: --done --by NAVN");
  return *found;
}

// By number, id, or a unique part of the text.
model::TaskId find_task(const std::string& typed, const model::Incident& incident) {
  refuse_if(incident.tasks.empty(), "Planen har ingen opgaver i denne hændelse.",
            "Skriv en opfølgning i stedet: beredskab decide \"…\" --responsible NAVN");
  std::vector<Named> all;
  for (std::size_t i = 0; i < incident.tasks.size(); ++i) {
    const auto& task = incident.tasks[i].task;
    if (std::to_string(i + 1) == base::trim(typed)) return task.id;
    all.push_back({task.id.str(), task.name.str()});
  }
  return incident.tasks[pick_named("Opgaven", all, typed)].task.id;
}

Output show_tasks(Session& session, const std::vector<model::Incident>& incidents) {
  Paper paper(session);
  paper.fit("beredskab task --full");
  auto data = render::Json::list();
  for (const auto& incident : incidents) {
    const auto tasks = render::plan_tasks_view(session.context(), incident);
    paper.part({});
    paper.heading(title(session, incident));
    if (tasks.empty()) paper.line("Planen har ingen opgaver i denne hændelse.", 2);
    print_plan_tasks(paper, tasks, true);
    for (const auto& task : tasks) data.append(render::to_json(task));
  }
  return {paper.take(), std::move(data)};
}

}  // namespace

Output task(Session& session, const Arguments& arguments) {
  const auto typed = arguments.positional(0);
  const auto when = at(session);
  const auto seen = visibility(session);
  const auto incidents = session.picked_incidents();
  if (!typed) return show_tasks(session, incidents);
  const auto [action, who] = asked(session, incidents);
  const auto text = optional_text(session, 1);
  // Named in each incident before anything is written.
  const auto named = base::mapped(
      incidents, [&](const model::Incident& incident) { return find_task(*typed, incident); });
  std::size_t next = 0;
  const auto saved = save(session, incidents, [&](const model::Incident&) {
    return model::Content{when, model::TaskStep{named[next++], action, who, text}, seen};
  });
  return written_output(session, saved, {});
}

}  // namespace cli::commands
