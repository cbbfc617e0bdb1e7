#include <fmt/format.h>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/writing/written.hpp"
#include "render/views/incident_view.hpp"
#include "render/views/when.hpp"

namespace cli::commands {

namespace {

// By number, id, or a unique part of the text.
model::TaskId find_task(const std::string& typed, const model::Incident& incident) {
  refuse_if(incident.tasks.empty(), "Planen har ingen opgaver i denne hændelse.",
            "Skriv en opfølgning i stedet: beredskab decide \"…\" --responsible NAVN");
  const auto all = base::mapped(incident.tasks, &model::PlanTaskState::task);
  const auto number = number_up_to(all.size(), std::string(base::trim(typed)));
  return all[number ? *number - 1 : pick_named("Opgaven", named(all), typed)].id;
}

Output show_tasks(Session& session, const std::vector<model::Incident>& incidents) {
  Paper paper(session);
  paper.fit(session.arguments().line_in_full());
  auto data = render::Json::list();
  for (const auto& incident : incidents) {
    const auto tasks = render::plan_tasks_view(session.context(), incident);
    paper.part({});
    paper.heading(title(session, incident));
    if (tasks.empty()) paper.line("Planen har ingen opgaver i denne hændelse.", 2);
    print_plan_tasks(paper, tasks, true);
    for (const auto& task : tasks) data.append(render::to_json(task));
    const auto* left = base::find(tasks, false, &render::PlanTaskView::done);
    if (left == nullptr) continue;
    const bool taken = left->standing == model::TaskStanding::taken;
    std::vector<std::string> next = {fmt::format(
        "beredskab task {} {}{}   når {}", left->number, taken ? "--done" : "--take NAVN",
        incident_flag(session, incident), taken ? "den er udført" : "nogen påtager sig den")};
    paper.part({.weight = 80, .name = "hvad der kan være det næste"});
    paper.steps(next, 2, 4);
  }
  return {paper.take(), std::move(data)};
}

// It is written all the same: whoever takes it may know better.
void warn_if_done(Session& session, const std::vector<model::Incident>& incidents,
                  const std::vector<model::TaskId>& named, const model::TaskStep& step) {
  if (step.action != model::TaskAction::taken && step.action != model::TaskAction::handed_over)
    return;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    for (const auto& state : incidents[i].tasks) {
      if (state.task.id != named[i] || state.left()) continue;
      session.warn(fmt::format(
          "Opgaven var meldt udført {}; nu er den i gang igen. Var det forkert, så skriv: "
          "beredskab correct ID --void",
          render::when_near(session.context(), *state.at).text));
    }
  }
}

}  // namespace

Output task(Session& session, const Arguments& arguments) {
  const auto typed = arguments.positional(0);
  const auto when = at(session);
  const auto seen = visibility(session);
  const auto incidents = session.picked_incidents();
  const auto action = arguments.first_of({"--take", "--to", "--done", "--reopen"});
  refuse_if(!typed && arguments.has_others(), "Det mangler, hvilken opgave det er.",
            arguments.line_to_write(action ? "OPGAVE" : "OPGAVE --done"));
  if (!typed) return show_tasks(session, incidents);
  refuse_if(!action, "Det mangler, hvad der sker med opgaven.",
            "Tilføj --take NAVN, --to NAVN, --done eller --reopen.");
  // Named in each incident before anything is written.
  const auto named = base::mapped(
      incidents, [&](const model::Incident& incident) { return find_task(*typed, incident); });
  model::TaskStep step{.task = named.front(), .text = optional_text(session, 1)};
  EntryOptions(session, incidents, when).set(step);
  warn_if_done(session, incidents, named, step);
  std::size_t next = 0;
  const auto saved = save(session, incidents, [&](const model::Incident&) {
    step.task = named[next++];
    return model::Content{when, step, seen};
  });
  return written_output(session, saved, {});
}

}  // namespace cli::commands
