// What is wrong with an entry, and what is right.
#include <fmt/format.h>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "cli/asking/asking.hpp"
#include "cli/commands/call_walk.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/entries.hpp"

namespace cli::asking {

namespace {

// The newest first: what was written last is what is noticed.
void pick_entry(Asking& asked) {
  if (!asked.lacks(0)) return;
  auto& session = asked.session();
  std::vector<model::Incident> among = asked.incidents(false);
  if (among.empty()) {
    if (auto last = session.just_ended()) among.push_back(*std::move(last));
  }
  std::vector<Named> entries;
  const auto add = [&](const std::vector<model::Item>& items,
                       const std::optional<model::Incident>& incident) {
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
      // What was erased stays erased.
      if (item->voided || item->twin_of ||
          std::holds_alternative<model::Erasure>(item->content.body))
        continue;
      entries.push_back(
          {std::string(item->record.stem.id()), entry_line(session, {incident, *item})});
    }
  };
  for (const auto& incident : among) add(incident.items, incident);
  if (among.empty()) add(session.plan_entries(), std::nullopt);
  refuse_if(entries.empty(), "Her er intet at rette.",
            "En afsluttet hændelse nævnes med -i; se beredskab list.");
  asked.pick(0, "Hvilket notat skal rettes?", entries);
}

// Any other field of its kind, one at a time.
void ask_other(Asking& asked, const EntryRef& ref, bool call) {
  auto& session = asked.session();
  commands::EntryOptions known(session, ref.incidents(), ref.item.content.at);
  auto options = known.options_of(ref.item.content);
  std::erase_if(options, [&](const Option* option) {
    return option->name == "--at" ||
           (call && base::contains(commands::outcomes, option->name, &commands::CallOutcome::flag));
  });
  const auto names = base::mapped(options, [](const Option* option) {
    return fmt::format("{} ({})", option->help, option->name);
  });
  const auto* chosen = options[choose(session.env(), "Hvad skal rettes?", names)];
  if (chosen->value.empty()) return asked.put(std::string(chosen->name));
  const bool empty = chosen->may_be_empty;
  asked.put(chosen->name,
            ask(session.env(), fmt::format("Hvad er rigtigt?{}", empty ? " (tomt: intet)" : ""),
                empty, std::string(chosen->help)));
}

}  // namespace

void correct(Asking& asked) {
  auto& session = asked.session();
  const auto& arguments = session.arguments();
  pick_entry(asked);
  if (!asked.lacks(1)) return;
  if (arguments.has_others({"--reason"})) return;
  const auto ref = entry_to_correct(session, *arguments.positional(0));
  asked.put(0, std::string(ref.item.record.stem.id()));
  const bool call = std::holds_alternative<model::Call>(ref.item.content.body);
  const auto chosen = choose(
      session.env(), fmt::format("{}\nHvad er forkert?", entry_line(session, ref)),
      {call ? "Udfaldet af opkaldet" : "Teksten", "Tidspunktet",
       "Det hele: notatet udgår (det bliver stående, og der står, at det udgår)", "Noget andet"});
  if (chosen == 0 && call) {
    asked.put(std::string(commands::ask_outcome(session, "Hvordan gik opkaldet?").flag));
  } else if (chosen == 0) {
    asked.text(1, "Hvad er den rigtige tekst?");
  } else if (chosen == 1) {
    asked.line("--at", "Hvornår skete det? (22:10 eller i går 22.10)",
               [&](const auto& typed) { to_past(session, typed, ""); });
  } else if (chosen == 2) {
    asked.put("--void");
  } else {
    ask_other(asked, ref, call);
  }
  asked.text_if_any("--reason", "Hvorfor? (tomt: spring over)");
}

}  // namespace cli::asking
