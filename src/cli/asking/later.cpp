// The steps of what is started in daylight.
#include <fmt/format.h>

#include <filesystem>

#include "base/lists.hpp"
#include "cli/asking/asking.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/subjects/exercises.hpp"
#include "cli/subjects/helhedsplan.hpp"
#include "cli/subjects/new_files.hpp"
#include "cli/subjects/proposals.hpp"
#include "model/rules/exercises.hpp"

namespace cli::asking {

namespace {

void merge_into(Asking& asked) {
  auto& session = asked.session();
  const auto& open = session.open_incidents();
  if (!asked.lacks(0)) return;
  if (open.empty()) session.picked_incident();  // says that none is open
  std::vector<Named> others;
  if (session.arguments().has("--incident") || open.size() > 1) {
    const auto absorbed = asked.incidents(false).front().name;
    for (const auto& incident : open) {
      if (incident.name != absorbed)
        others.push_back({std::string(incident.name.id()), title(session, incident)});
    }
  }
  if (others.empty()) return asked.line(0, "Hvilken hændelse går den op i? (id, sted eller type)");
  asked.pick(0, "Hvilken hændelse går videre?", others);
}

void measure(Asking& asked) {
  auto& session = asked.session();
  const auto plan = required_helhedsplan(session);
  const bool text = !asked.lacks("--text") || !asked.lacks("--effort") ||
                    (asked.bare() && choose(asked.env(), "Hvad skal der skrives?",
                                            {"Et nyt tal", "Tekst om en indsats"}, 0) == 1);
  if (text) {
    if (asked.lacks("--text")) asked.put("--text");
    asked.pick("--effort", "Hvilken indsats?", named(plan.efforts));
    return asked.text(0, "Hvad er der sket?");
  }
  asked.pick(0, "Hvad er der målt?", named(plan.indicators));
  const auto word = session.arguments().positional(0);
  if (!word) return;  // there is none to pick: the command says so
  const auto& indicator = plan.indicators[pick_named("Indikatoren", named(plan.indicators), *word)];
  asked.pick("--area", "Hvilket område?", named(plan.areas));
  asked.line(1, "Hvad er tallet? (12 eller 7,9)",
             [&](const auto& typed) { measured_number(session, indicator.id, typed); });
  asked.line("--year", "Hvilket år gælder det?",
             [&](const auto& typed) { measured_year(session, typed); });
  asked.line("--source", "Hvor er tallet fra?");
}

void meeting_convene(Asking& asked) {
  if (!asked.lacks("--update") || !asked.lacks("--cancel")) return;
  asked.line("--at", "Hvornår begynder mødet? (2027-03-16 10:00 eller 16/3 2027 kl. 10)",
             [&](const auto& typed) { to_coming(asked.session(), typed); });
  asked.line("--place", "Hvor holdes det?");
}

void exercise_cancel(Asking& asked) {
  if (!asked.lacks(0)) return;
  std::vector<Named> planned;
  for (const auto& state : model::exercises(asked.session().plan_entries())) {
    if (state.planned()) planned.push_back({std::string(state.stem.id()), exercise_title(state)});
  }
  refuse_if(planned.empty(), "Ingen øvelse er planlagt.", "Alle øvelser: beredskab exercise list");
  asked.pick(0, "Hvilken øvelse aflyses?", planned);
  asked.text_if_any(1, "Hvorfor? (tomt: spring over)");
}

// Whether one of those that wait is picked now.
bool picks_proposal(Asking& asked, const std::string& question) {
  if (!asked.lacks(0)) return false;
  const auto known = known_proposals(asked.session(), false);
  asked.pick(0, question, base::mapped(known.all, [](const auto& one) {
               return Named{one.id(), one.text.str()};
             }));
  return !asked.lacks(0);
}

void proposal_accept(Asking& asked) {
  if (!picks_proposal(asked, "Hvilket forslag er vedtaget?")) return;
  asked.people(Asking::Whom::one_if_any, "--owner", "Hvem skriver det ind i planen? (tomt: ingen)");
}

void proposal_reject(Asking& asked) {
  if (!picks_proposal(asked, "Hvilket forslag er afvist?")) return;
  asked.text_if_any(1, "Hvorfor? (tomt: spring over)");
}

void plan_new(Asking& asked) {
  if (!asked.lacks("--plan")) return;  // which is its name, too
  asked.line(0, "Hvad skal planens mappe hedde? (små bogstaver, tal og bindestreg)",
             [](const auto& typed) { accept(model::PlanId::parse(typed)); });
}

void plan_import(Asking& asked) {
  asked.file(0, "Hvilken fil står dokumentets tekst i? (.txt eller .md)");
}

void plan_renew(Asking& asked) {
  const auto a_day = [&](const std::string& typed) {
    to_day(asked.session(), typed, "", base::Which::planned);
  };
  asked.line("--from", fmt::format("Hvornår begynder den nye periode? {}", day_help), a_day);
  asked.line("--to", fmt::format("Hvornår slutter den? {}", day_help), a_day);
}

void init(Asking& asked) {
  asked.line(0, "Hvad skal mappen hedde?");
  const auto& arguments = asked.session().arguments();
  std::error_code ignored;
  const auto folder = asked.env().current / *arguments.positional(0);
  const bool there = std::filesystem::exists(folder / "plans" / "plans.yaml", ignored);
  if (there || arguments.has("--remote")) return;  // what is fetched has its name
  asked.line_if_any("--name", "Hvad hedder planen? (for eksempel kommunens navn; tomt: plan)",
                    [](const auto& typed) { to_line(typed, ""); });
  asked.line_if_any("--plan",
                    fmt::format("Planens id? (navnet på dens mappe, ændres aldrig; tomt: {})",
                                id_of_name(arguments.value("--name").value_or(""))),
                    [](const auto& typed) { accept(model::PlanId::parse(typed)); });
}

void task(Asking& asked) {
  const bool named_only = !asked.lacks(0) && asked.lacks("--take") && asked.lacks("--to") &&
                          asked.lacks("--done") && asked.lacks("--reopen");
  if (!named_only) return;
  const auto chosen =
      choose(asked.env(), "Hvad sker der med opgaven?",
             {"Den er udført", "Nogen påtager sig den", "Den er ikke udført alligevel"}, 0);
  if (chosen == 0) asked.put("--done");
  if (chosen == 1)
    asked.pick("--take", "Hvem?", people_known(asked.session(), asked.incidents(true)));
  if (chosen == 2) asked.put("--reopen");
}

void completion(Asking& asked) {
  asked.pick(0, "Hvilken skal skriver du i?", {{"bash", "bash"}, {"zsh", "zsh"}, {"fish", "fish"}});
}

void erase(Asking& asked) {
  asked.line(0, "Hvilket notat skal slettes? (dets id på seks tegn, fra beredskab show)");
}

void disclose(Asking& asked) {
  if (asked.lacks(0) && asked.lacks("--entries")) {
    asked.text(0, "Hvad er givet videre, med få ord? (ikke selve indholdet)");
  }
  asked.line("--to", "Hvem er det givet videre til?");
  asked.line("--legal-basis", "Hvad er hjemlen: loven og paragraffen, eller et samtykke?");
}

}  // namespace

std::vector<Steps> later_steps() {
  return {{"merge-into", merge_into},
          {"measure", measure},
          {"meeting convene", meeting_convene},
          {"exercise cancel", exercise_cancel},
          {"proposal accept", proposal_accept},
          {"proposal reject", proposal_reject},
          {"plan new", plan_new},
          {"plan import", plan_import},
          {"plan renew", plan_renew},
          {"init", init},
          {"task", task},
          {"completion", completion},
          {"erase", erase},
          {"disclose", disclose}};
}

}  // namespace cli::asking
