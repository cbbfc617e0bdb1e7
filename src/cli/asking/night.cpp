// The steps of what is started at night.
#include <fmt/format.h>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "cli/asking/asking.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/subjects/messages.hpp"
#include "cli/subjects/questions.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/when.hpp"

namespace cli::asking {

namespace {

using Whom = Asking::Whom;

void log(Asking& asked) { asked.text(0, "Hvad er der sket?"); }

void inquiry(Asking& asked) {
  const bool bare = asked.bare();
  asked.line(0, "Hvem henvendte sig?");
  asked.text(1, "Hvad spurgte de om?");
  if (!bare) return;
  asked.text_if_any("--answer", "Hvad blev der svaret? (tomt: det mangler)");
  if (asked.lacks("--answer")) {
    asked.people(Whom::one_if_any, "--responsible", "Hvem svarer? (navn; tomt: ikke aftalt)",
                 asked.incidents(true));
  }
}

// «ja» or «nej», and it is not said to what.
bool answers_nothing(Asking& asked) {
  for (const auto* option : {"--question", "--level", "--meeting", "--replaces"})
    if (!asked.lacks(option)) return false;
  const auto said = said_of(asked.session().arguments().positional(0).value_or(""));
  return said == Said::yes || said == Said::no;
}

// The questions that nobody has answered yet; what is decided beside them comes last.
void decide(Asking& asked) {
  const bool bare = asked.bare();
  if (!bare && !answers_nothing(asked)) return;
  const auto incidents = asked.incidents(true);
  if (incidents.empty()) return;
  std::vector<std::string> choices;
  std::vector<std::string> ids;
  for (const auto& incident : incidents) {
    for (const auto& state : incident.questions) {
      const auto id = state.question.id.str();
      if (!state.open || base::contains(ids, id)) continue;
      ids.push_back(id);
      choices.push_back(state.question.ask.str());
    }
  }
  choices.push_back(ids.empty() ? "En beslutning (alle punkter er afklaret)" : "Noget andet");
  const auto chosen = choose(asked.env(), "Hvad er der taget stilling til?", choices, std::nullopt,
                             "Uafklarede punkter. Et nej er også et svar.");
  if (chosen < ids.size()) asked.put("--question", ids[chosen]);
  if (!bare) return;
  asked.text(0, chosen < ids.size()
                    ? choices[chosen] + "\nHvad er besluttet? (ja, nej eller med ord)"
                    : "Hvad er besluttet?");
  asked.people(Whom::some_if_any, "--by",
               "Hvem har besluttet det? (navne med komma; tomt: står ikke)", incidents);
  const bool use =
      chosen < ids.size() &&
      find_question(asked.session(), ids[chosen], incidents).decides == model::Decides::use;
  if (use) return;
  asked.people(Whom::one_if_any, "--responsible", "Hvem følger op? (navn; tomt: ingen)", incidents);
  if (asked.lacks("--responsible")) return;
  asked.line_if_any(
      "--due", "Hvornår skal det være gjort? (tomt: ingen frist)",
      [&](const auto& typed) { to_deadline(asked.session(), typed, "", asked.session().now()); });
}

// «Kl. 22.15: Avisen: Hvad er der sket? – Brand i Søparken».
void add_tasks(Session& session, const render::EntryFolder& folder, std::vector<Named>& found) {
  const auto context = session.context();
  for (const auto& item : folder.entries.items) {
    const auto* task = folder.entries.task(item.record.stem);
    if (item.twin_of || task == nullptr || !task->open()) continue;
    const auto when = base::upper_first(render::when_near(context, item.content.at).text);
    const auto* inquiry = std::get_if<model::Inquiry>(&item.content.body);
    const auto text = (inquiry ? inquiry->who.str() + ": " : std::string()) +
                      render::task_text(context, folder, item.content.body);
    found.push_back({std::string(item.record.stem.id()),
                     fmt::format("{}: {}{}", when, text.substr(0, text.find('\n')),
                                 folder.incident ? " – " + title(session, *folder.incident) : "")});
  }
}

void done(Asking& asked) {
  const bool bare = asked.bare();
  if (!bare) return;
  auto& session = asked.session();
  std::vector<Named> tasks;
  const bool named = session.arguments().has("--incident");
  for (const auto& incident : named ? session.picked_incidents() : session.with_tasks())
    add_tasks(session, incident, tasks);
  if (!named) add_tasks(session, session.plan_log(), tasks);
  refuse_if(tasks.empty(), "Der er ingen åbne opfølgninger eller henvendelser.",
            "Se dem, der er udført, med beredskab show -i HÆNDELSE.");
  asked.pick(0, "Hvad er gjort eller besvaret?", tasks);
  asked.text_if_any(1, "Bemærkning eller svar? (tomt: ingen)");
}

void handover(Asking& asked) {
  if (!asked.lacks("--to")) return;
  const bool bare = asked.bare();
  // What is agreed on beforehand is of no incident.
  std::vector<model::Incident> incidents;
  if (asked.lacks("--from")) incidents = asked.incidents(true);
  asked.pick("--to", "Hvem overtager som den, der indkalder?",
             people_known(asked.session(), incidents));
  if (!bare) return;
  asked.line_if_any("--until", "Hvor længe? (08:00, +12h eller 3/1; tomt: indtil videre)",
                    [&](const auto& typed) { to_coming_day(asked.session(), typed, ""); });
}

void message_issue(Asking& asked) {
  if (!asked.lacks(0)) return;
  asked.pick(0, "Hvilken udmelding er sendt?", named(messages_now(asked.session())));
}

}  // namespace

std::vector<Steps> night_steps() {
  return {{"log", log},        {"inquiry", inquiry},   {"decide", decide},
          {"done", done},      {"handover", handover}, {"message issue", message_issue},
          {"correct", correct}};
}

}  // namespace cli::asking
