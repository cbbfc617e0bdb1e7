// The minutes of a meeting that was held: written, and as a document and the draft of a mail.
#include <fmt/format.h>

#include <filesystem>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/subjects/meetings.hpp"
#include "cli/subjects/minutes.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/write.hpp"
#include "model/values/entry_fields.hpp"
#include "render/documents/minutes_view.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/invitation.hpp"
#include "store/disk/disk.hpp"

namespace cli::commands {

namespace {

constexpr std::string_view document_name = "minutes";

// A file that is there stays as it is, unless it is one of ours or --force is given.
bool write_draft(Session& session, const std::string& name, const std::string& draft) {
  const auto path = session.env().current / name;
  std::error_code ignored;
  const bool there = std::filesystem::exists(path, ignored) && !store::has_bytes(path, draft);
  if (there && !session.arguments().has("--force")) {
    session.warn(fmt::format("{} er der allerede og er ikke rørt. Skriv oven i den med --force.",
                             base::visible(name)));
    return false;
  }
  store::write_output(path, draft);
  return true;
}

void warn_of_addresses(Session& session, const std::vector<model::PersonId>& whom) {
  std::vector<std::string> without;
  const auto context = session.context();
  for (const auto& who : whom) {
    if (!render::mailbox(context, who)) without.push_back(render::person_name(context, who));
  }
  if (without.empty()) return;
  session.warn(fmt::format("Ingen e-mail på listen: {}. {} skal have referatet på en anden måde.",
                           base::danish_list(without), without.size() == 1 ? "Personen" : "De"));
}

// In the wanted shape, to stdout or to the file of -o; beside that file lies a draft of a mail with
// them (FILE.eml) to those invited. Precondition: the meeting was held, and is of the session's
// log.
Output minutes_output(Session& session, const std::vector<model::MeetingState>& all,
                      const model::MeetingState& state) {
  const auto context = session.filed_context();
  const auto& log = session.plan_log();
  const auto view = render::minutes_view(context, log, all, state);
  const auto about = incident_of(session, state.meeting);
  const Print print{.exercise = about && about->exercise};
  auto output = document_output(session, document_name, view, print);
  const auto file = session.arguments().value("--output");
  std::error_code ignored;
  if (!file || !std::filesystem::is_regular_file(session.env().current / *file, ignored))
    return output;
  try {
    const auto draft =
        render::minutes_draft(context, session.plan_id(), log, state, author_participant(session),
                              message_text(session, document_name, view, print), print.exercise);
    const auto name = std::filesystem::path(*file).replace_extension(".eml").string();
    if (write_draft(session, name, draft)) {
      output.text +=
          fmt::format("E-mail:  {}   et udkast med referatet; ingen ser de andres adresser\n",
                      base::visible(name));
    }
  } catch (const Error& error) {
    session.warn(fmt::format("Udkastet til en e-mail kunne ikke skrives. {}", error.what()));
  }
  warn_of_addresses(session, render::minutes_receivers(context, log, state));
  return output;
}

void require_held(Session& session, const model::MeetingState& state) {
  const auto& meeting = state.meeting;
  const auto when = base::danish_date_and_time(session.zone().here(meeting.start));
  refuse_if(meeting.cancelled, fmt::format("Mødet {} er aflyst.", when),
            "Blev det holdt alligevel, så skriv det som et nyt: beredskab meeting convene.");
  refuse_if(
      session.now() < meeting.start, fmt::format("Mødet {} er ikke begyndt endnu.", when),
      fmt::format(
          "Er det holdt før tiden, så ret det: beredskab meeting convene --update {} --at TID",
          state.stem.id()));
}

// Where a decision cannot be saved the minutes are, and that is said.
Saved save_decision(Session& session, const model::Decision& decision, const base::Instant& at,
                    std::size_t saved, const std::string& minutes) {
  try {
    return save_to_plan(session, {at, decision, model::Visibility::internal});
  } catch (const Error& error) {
    throw Error(
        error.trouble(),
        fmt::format("{}\nGemt: referatet ({}) og {}.\nIkke gemt: {}", error.what(), minutes,
                    base::counted(saved, "beslutning", "beslutninger"), decision.text->str()),
        error.remedy());
  }
}

// Of minutes that are written again the same decision is one: the entry that has it.
const model::Item* written_before(const std::vector<model::Item>& entries,
                                  const model::MeetingState& state,
                                  const model::Decision& decision) {
  for (const auto index : state.decisions) {
    const auto* other = std::get_if<model::Decision>(&entries[index].content.body);
    const bool same = other != nullptr && other->text && decision.text &&
                      other->text->str() == decision.text->str() &&
                      other->responsible == decision.responsible && other->due == decision.due;
    if (same) return &entries[index];
  }
  return nullptr;
}

void save_decisions(Session& session, const model::MeetingState& state,
                    const std::vector<model::Decision>& decisions, const std::string& minutes,
                    std::vector<std::string>& said, render::MeetingView& view) {
  const auto at = session.zone().here(state.meeting.start);
  for (std::size_t i = 0; i < decisions.size(); ++i) {
    const auto& decision = decisions[i];
    auto line = render::resolution_text(session.context(), decision);
    if (const auto* before = written_before(session.plan_entries(), state, decision)) {
      said.push_back(fmt::format("Står der allerede ({}): {}", before->record.stem.id(), line));
      continue;
    }
    const auto written = save_decision(session, decision, at, i, minutes);
    const auto id = written.written.stem.id();
    said.push_back(fmt::format("Skrevet ({}): {}", id, line));
    view.entries.push_back(written_entry(written, std::move(line)));
    if (decision.is_followup()) {
      view.next.push_back(fmt::format("beredskab done {}   når det er udført", id));
    }
  }
}

// The minutes are there, so what goes wrong with the file is no failure to save them.
void write_document(Session& session, const model::Stem& meeting, std::vector<std::string>& said,
                    render::MeetingView& view) {
  const auto& arguments = session.arguments();
  if (!arguments.has("--output")) return;
  try {
    const auto all = model::meetings(session.plan_entries());
    const auto* state = model::find_meeting(all, meeting);
    if (state == nullptr || !state->held()) return;
    for (const auto& line :
         base::split(base::trim(minutes_output(session, all, *state).text), '\n')) {
      said.push_back(line);
    }
    view.document = *arguments.value("--output");
  } catch (const Error& error) {
    session.warn(
        fmt::format("Referatet er skrevet ned, men filen kunne ikke skrives. {} Prøv igen: "
                    "beredskab meeting minutes {} -o FIL",
                    error.what(), meeting.id()));
  }
}

}  // namespace

Output meeting_minutes(Session& session, const Arguments& arguments) {
  const auto all = model::meetings(session.plan_entries());
  // Whether the command line has anything that belongs into minutes.
  const bool says =
      arguments.positional(1) || arguments.has_others({"--format", "--output", "--force"});
  auto word = arguments.positional(0);
  if (!word && !says && (arguments.has("--output") || arguments.has("--format"))) word = "last";
  const auto& state = pick_meeting(session, all, word, MeetingChoice::past_without_minutes);
  require_held(session, state);
  if (state.held() && !says) return minutes_output(session, all, state);
  refuse_if(arguments.has("--format") && !arguments.has("--output"),
            "--format hører til -o, når et referat skrives.", "Nævn filen: -o referat.pdf");
  wanted_shape(session);  // says what is wrong with -o before anything is written
  const auto facts = minutes_facts(session, state);
  if (state.held()) {
    session.warn("Mødet har et referat i forvejen. Begge bliver stående, og det nye gælder.");
  }
  const auto at = session.zone().here(state.meeting.start);
  const auto saved = save_to_plan(session, {at, facts.minutes, model::Visibility::internal});
  const std::string id(saved.written.stem.id());

  render::MeetingView view;
  const auto context = session.context();
  const auto text = render::minutes_text(context, session.plan_entries(), facts.minutes);
  view.entries.push_back(written_entry(saved, text));
  std::vector<std::string> said{fmt::format("Skrevet ({}): {}", id, text)};
  save_decisions(session, state, facts.decisions, id, said, view);
  tell_anew(session, state.stem, view);
  write_document(session, state.stem, said, view);
  return meeting_output(session, said, std::move(view));
}

}  // namespace cli::commands
