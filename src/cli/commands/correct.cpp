// A correction is a new entry: it names the old one and has the complete right content.
#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/screen/answer.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/writing/written.hpp"
#include "model/incident/twins.hpp"

namespace cli::commands {

namespace {

std::vector<model::IncidentName> folders_of(const model::Incident& incident) {
  auto names = base::mapped(incident.absorbed, &model::Absorbed::name);
  names.push_back(incident.name);
  return names;
}

// Which of the merged incidents stand on their own, now that one is an exercise and the other is
// none; or are one again.
void say_parted(Session& session, const model::Incident& before, const model::Incident& after,
                std::vector<std::string>& next) {
  if (before.exercise == after.exercise) return;
  session.look_again();
  for (const auto& name : folders_of(before)) {
    if (base::contains(folders_of(after), name)) continue;
    next.push_back(fmt::format(
        "{} står nu for sig: en øvelse og en hændelse lægges ikke sammen. Er den {}, så skriv: "
        "beredskab correct {} {}",
        title(session, session.read(name)),
        after.exercise ? "også en øvelse" : "heller ingen øvelse", name.id(),
        after.exercise ? "--exercise" : "--no-exercise"));
  }
  for (const auto& name : folders_of(after)) {
    if (base::contains(folders_of(before), name)) continue;
    next.push_back(
        fmt::format("Hændelserne {} og {} er igen lagt sammen.", before.name.id(), name.id()));
  }
}

// The correction, and the same of what was written at once with the entry in a merged incident.
// What says whether the plan is used knows what the correction knows.
std::vector<model::Content> corrections_of(Session& session, const EntryRef& ref,
                                           const model::Correction& correction) {
  const auto beside = [&](model::Correction one) {
    return model::Content{session.now(), std::move(one), model::Visibility::internal};
  };
  std::vector all{beside(correction)};
  const bool on_use = std::ranges::any_of(correction.instead, [](const model::Content& content) {
    const auto* decision = std::get_if<model::Decision>(&content.body);
    return decision != nullptr && decision->plan_used;
  });
  if (!ref.incident) return all;
  for (const auto* twin : model::with_twins(*ref.incident, ref.item)) {
    if (twin->record.stem == ref.item.record.stem) continue;
    auto same = correction_of(session, *twin, correction.reason);
    for (const auto& content : correction.instead)
      same.instead.push_back(on_use ? content : model::content_for(*twin, content));
    all.push_back(beside(std::move(same)));
  }
  return all;
}

}  // namespace

Output correct(Session& session, const Arguments& arguments) {
  const auto part = arguments.required(0, "Notatets id mangler.",
                                       arguments.has("--void") ? "ID" : "ID \"den rigtige tekst\"",
                                       ". Id'et står i beredskab show.");
  const auto ref = entry_to_correct(session, part);
  const auto& item = ref.item;
  if (auto* erasure = std::get_if<model::Erasure>(&item.record.entry.content.body)) {
    throw UsageError(fmt::format("{} fortæller, at {} er slettet, og kan ikke rettes.",
                                 item.record.stem.id(), erasure->erased.id()),
                     "Skriv det, der mangler, som et notat: beredskab log \"…\"");
  }
  if (session.interactive()) {
    const auto what = fmt::format(
        "{} {}", arguments.has("--void") ? "Det udgår:" : "Det rettes:", entry_line(session, ref));
    print_wrapped(session.env(), what, 0);
  }
  auto correction = correction_of(session, item, text_option(session, "--reason"));
  EntryOptions options(session, ref.incidents(), item.content.at);
  const bool anything = arguments.positional(1) || arguments.has_others({"--reason", "--void"});
  refuse_if(anything && arguments.has("--void"), "Et notat kan ikke både rettes og udgå.",
            "Udelad --void, eller skriv det alene.");
  if (!anything && !arguments.has("--void")) {
    throw UsageError("Det mangler, hvad der skal rettes.",
                     fmt::format("Skriv den rigtige tekst, eller ret med {}. Skal notatet udgå, så "
                                 "skriv --void.",
                                 EntryOptions::named(options.options_of(item.content))));
  }
  const auto& last = item.corrections.empty() ? item.record : item.corrections.back();
  refuse_if(anything && last.entry.newer,
            "Notatet er skrevet af en nyere udgave og kan ikke rettes her.",
            "Ret det med en nyere udgave af beredskab, eller lad det udgå med --void.");
  if (anything) {
    model::Content content = item.content;
    options.change(content);
    correction.instead.push_back(std::move(content));
  }
  const auto contents = corrections_of(session, ref, correction);
  const auto saved = save_beside(session, std::vector(contents.size(), ref), contents);
  std::vector<std::string> next;
  const auto& after = saved.back().incident;
  if (after && ref.incident) say_parted(session, *ref.incident, *after, next);
  if (after && after->state != ref.incident->state) {
    next.push_back(
        fmt::format("{} er nu: {}.", title(session, *after), base::danish(after->state)));
  }
  return written_output(session, saved, std::move(next));
}

}  // namespace cli::commands
