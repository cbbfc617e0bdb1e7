#include "cli/subjects/front_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/people_text.hpp"
#include "cli/writing/write.hpp"
#include "render/answers/output_view.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

namespace {

constexpr std::size_t command_width = 17;  // «beredskab contacts»

// What waits most: what contradicts itself, who is to be called, what is overdue, what is open.
std::string next_step(Session& session, const model::Incident& incident,
                      const render::IncidentView& view) {
  const auto flag = incident_flag(session, incident);
  const auto type = [&](const std::string& words) {
    return unbroken("beredskab" + session.plan_flag() + ' ' + words + flag);
  };
  if (view.use.disputed) {
    return fmt::format("Beslutningerne modsiger hinanden: {}", type("decide"));
  }
  if (view.state == model::State::reported) {
    return fmt::format("Skal deltagerne kaldes sammen: {}",
                       unbroken("beredskab activate -i " + view.id));
  }
  if (const auto ring = ring_first(session, incident); !ring.empty()) {
    return fmt::format("{}. Skriv så: {}", ring, type("call"));
  }
  for (const auto* tasks : {&view.followups, &view.inquiries}) {
    for (const auto& task : *tasks) {
      if (!task.overdue || !task.open) continue;
      return fmt::format("Fristen er overskredet: {}. Skriv: {}", task.text,
                         type(fmt::format("done {}", task.id)));
    }
  }
  for (const auto& question : view.questions) {
    if (!question.open) continue;
    return fmt::format("Tag stilling: {} Skriv: {}", question.ask, type("decide"));
  }
  return fmt::format("Er det forbi, så skriv: {}", type("close"));
}

void print_incident(Session& session, Paper& paper, const model::Incident& incident,
                    render::FrontView& front) {
  const auto view = render::incident_view(session.context(), incident);
  const auto settled = std::ranges::count_if(view.contacts, &render::ContactView::settled);
  const auto open = std::ranges::count_if(view.questions, &render::QuestionView::open);
  std::size_t tasks = 0;
  std::size_t overdue = 0;
  for (const auto* all : {&view.followups, &view.inquiries}) {
    for (const auto& task : *all) {
      tasks += task.open ? 1 : 0;
      overdue += task.open && task.overdue ? 1 : 0;
    }
  }
  std::vector<std::string> so_far;
  if (!view.contacts.empty())
    so_far.push_back(fmt::format("Kontakt til {} af {}.", settled, view.contacts.size()));
  if (!view.questions.empty())
    so_far.push_back(fmt::format("Uafklaret: {}.", base::counted(open, "punkt", "punkter")));
  if (tasks > 0) {
    so_far.push_back(fmt::format("Mangler at blive gjort: {}", tasks));
    so_far.back() += overdue > 0 ? fmt::format(", {} over fristen.", overdue) : ".";
  }
  paper.part({});
  paper.blank();
  paper.heading(fmt::format("{}: {}", title(session, incident), view.told));
  paper.part({.weight = 50, .name = "hvor langt I er"});
  if (!so_far.empty())
    paper.line(base::join(so_far, " "), 2, 0, overdue > 0 ? Tone::urgent : Tone::plain);
  paper.part({.weight = 90, .name = "næste skridt"});
  const auto next = next_step(session, incident, view);
  paper.line(next, 2, 2);
  front.open.push_back({view.id, title(session, incident), view.told, spaced(next)});
}

Output open_page(Session& session) {
  Paper paper(session);
  paper.fit("beredskab --full");
  const auto& emergency = render::emergency_view(session.context());
  if (!emergency.empty()) paper.heading(base::join(base::mapped(emergency, number_line), "   "));
  paper.line(writer_line(session));
  render::FrontView front;
  for (const auto& incident : session.open_incidents())
    print_incident(session, paper, incident, front);
  paper.part({.last = true});
  paper.blank();
  if (const auto elsewhere = session.open_elsewhere(); !elsewhere.empty()) paper.line(elsewhere);
  paper.line("Det hele: " + unbroken("beredskab status") +
             ". Natten: " + unbroken("beredskab guide") + ". Hjælp: " + unbroken("beredskab help"));
  front.text = paper.take();
  return {front.text, render::to_json(front)};
}

// What lies here.
enum class Place { workspace, nothing, trouble };

// Ten lines, the night on top.
Output first_page(Session& session, Place place) {
  Paper paper(session);
  paper.heading("beredskab – hvem gør hvad, når der sker noget i boligområdet");
  paper.blank();
  paper.row("Der sker noget nu", command_width,
            unbroken("beredskab activate") + " (spørger og viser, hvem I ringer til)", 0);
  paper.row("Natten på én side", command_width, unbroken("beredskab guide"), 0);
  paper.row("Hvor langt er vi?", command_width, unbroken("beredskab status"), 0);
  paper.row("Kontaktlisten", command_width, unbroken("beredskab contacts"), 0);
  paper.row("Alle kommandoer", command_width,
            unbroken("beredskab help") + "; om én: " + unbroken("beredskab help call"), 0);
  paper.blank();
  if (place == Place::workspace) {
    paper.line("Ingen hændelse er åben. " + writer_line(session));
    if (const auto elsewhere = session.open_elsewhere(); !elsewhere.empty()) paper.line(elsewhere);
  } else if (place == Place::nothing) {
    paper.line("Her er ingen beredskabsmappe. Gå til den, eller nævn den med -C MAPPE.");
    paper.line("En ny: " + unbroken("beredskab init MAPPE"));
  }
  const auto text = paper.take();
  return {text, render::to_json(render::FrontView{text, {}})};
}

}  // namespace

Output front_page(Session& session) {
  try {
    session.root();
  } catch (const Error&) {
    return first_page(session, Place::nothing);
  }
  try {
    if (!session.open_incidents().empty()) return open_page(session);
    return first_page(session, Place::workspace);
  } catch (const Error& error) {
    // Whatever is wrong with the folder, the way into the night is shown.
    session.warn(fmt::format("{} {}", error.what(), error.remedy()));
    return first_page(session, Place::trouble);
  }
}

}  // namespace cli
