// One run of one command: the workspace, what has been read of it, and what the command line says.
// Everything is read when it is first asked for, and once. Faults of the plan's files become
// warnings here: they never block the night.
#pragma once

#include <functional>
#include <future>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.hpp"
#include "cli/line/arguments.hpp"
#include "cli/session/env.hpp"
#include "model/incident/incident.hpp"
#include "model/rules/people_to_call.hpp"
#include "render/views/context.hpp"
#include "store/git/git.hpp"
#include "store/plans/plan_files.hpp"
#include "store/records/records.hpp"

namespace cli {

// An entry that is there, for the program that a hook names.
struct Told {
  std::string hook;  // after-entry
  std::string json;
};

class Session {
 public:
  Session(Env& env, const Arguments& arguments) : env_(env), arguments_(arguments) {}

  Env& env() { return env_; }
  const Arguments& arguments() const { return arguments_; }
  bool json() const { return arguments_.has("--json"); }
  // Questions may be asked.
  bool interactive() const;
  // The same run, seen from another plan of the workspace. Its warnings are its own.
  Session of_plan(const model::PlanId& id);

  // ---- the workspace
  const std::filesystem::path& root();
  const model::Plans* plans();  // null where plans.yaml cannot be read
  const base::Zone& zone();
  base::Instant now();  // in the workspace's zone
  model::PlanId plan_id();
  // All of the plan's files. The plan and the list are there before the rest is read.
  store::PlanFolder& folder();
  const model::Plan* plan() { return value(plan_and_list().plan); }
  const model::Participants* participants() { return value(plan_and_list().participants); }
  const model::Document* document() { return value(folder().document); }
  // The one that the incident began under: of the activation's hash, else of its day.
  const model::Document* document_of(const model::Incident& incident);
  // The action cards that can be read.
  const std::vector<model::Card>& cards();
  // helhedsplan.yaml, read when it is first asked for; nothing is warned of.
  const store::Loaded<model::Helhedsplan>& helhedsplan();
  // The plan's folder holds a document, and nothing that could be worked with yet.
  bool only_document();
  store::Records records() { return {root(), plan_id()}; }
  render::Context context();
  render::Context filed_context();      // for a document that is kept: deadlines have their dates
  render::Context workspace_context();  // of no plan in particular

  // ---- incidents
  // The folders of all, by the names in them, oldest first, those together that may be one
  // incident: listed once. look_again() is for what waits for people, while others write.
  const std::vector<model::FolderGroup>& groups();
  void look_again() { groups_.reset(); }
  // Of the folders that are wanted the names, oldest first.
  std::vector<model::IncidentName> folders_where(
      const std::function<bool(const model::IncidentFolder&)>& wanted);
  // Those that are open, read; oldest first.
  const std::vector<model::Incident>& open_incidents();
  // Whether more than one is: by names, where nothing was read yet.
  bool several_open();
  // The one that was closed last, by names alone; where none was closed, the newest.
  std::optional<model::Incident> latest_incident();
  // Likewise, where it ended within a day from now.
  std::optional<model::Incident> just_ended();
  // Those that are over, but have something left: follow-ups, inquiries or tasks that nobody has
  // done, or staff who have not said that they are home.
  std::vector<model::Incident> ended_with_tasks();
  // Those that are open, and the ended ones with something left.
  std::vector<model::Incident> with_tasks();
  // The one or several that -i names, or the only open one. With several open and no -i a terminal
  // asks; else Error(usage), which says whether `several` may be named.
  std::vector<model::Incident> picked_incidents(bool several = true);
  // Likewise, where just one makes sense.
  model::Incident picked_incident();
  // -i, else the only open one, else the one that was closed last.
  model::Incident incident_to_show();
  // Any incident that `part` names: open ones first, then all.
  model::Incident find_incident(const std::string& part);
  // Likewise; nothing where it names none.
  std::optional<model::Incident> incident_named(const std::string& part);
  // Whether one of the entries that names pick is so, or may be: only those are read, but where one
  // is corrected or cannot be read.
  bool may_hold(const model::FolderGroup& group, bool (*picked)(const model::Stem&),
                bool (*is_so)(const model::Body&));
  // Those folders' incidents; the contacts of open ones follow the list of participants.
  std::vector<model::Incident> read_all(const std::vector<model::FolderGroup>& groups,
                                        base::Diagnostics& faults);
  // What cannot be read of them is warned of.
  std::vector<model::Incident> read_all(const std::vector<model::FolderGroup>& groups);
  std::vector<model::Incident> all_incidents();
  // All of them, of each only what `reduce` makes of it, which `take` gets in their order. `reduce`
  // runs on all cores.
  template <class Reduce, class Take>
  void each_incident(const Reduce& reduce, const Take& take) {
    folder();  // nothing is read for the first time on several cores
    const auto today = now().date();
    base::Diagnostics faults;
    records().each(
        groups(), faults,
        [&](model::Incident incident) {
          model::follow_list(incident, plan(), participants(), today);
          return reduce(std::move(incident));
        },
        take);
    warn_of_entries(faults);
  }
  // The incident that this folder is, or was merged into, as it lies there now.
  model::Incident read(const model::IncidentName& name);
  bool is_exercise(const model::IncidentName& name);  // read once
  // The folder of the one that was closed last, or not used, as names tell.
  std::optional<model::IncidentFolder> ended_last();
  // The entries outside incidents. Once one is written they are read anew where they are asked for;
  // what was handed out stays. Who is away is seen anew by read_plan_log_again() alone.
  const model::PlanLog& plan_log();
  void forget_plan_log() { plan_log_is_read_ = false; }
  void read_plan_log_again();
  const std::vector<model::Item>& plan_entries() { return plan_log().items; }

  // ---- the user's own settings, `beredskab.*`; asked for once
  const store::Settings& settings();
  // Has git asked for them meanwhile: whoever writes a note needs them when it is there.
  void ask_for_settings();

  // « --plan ID» where the command line has it: what is suggested to be typed must have it too.
  std::string plan_flag() const;
  // Its commands with that flag, where they lack it and another plan would be looked at.
  std::string in_plan(std::string_view text) const;
  // What is open in the other plans, in a sentence: an incident may be looked for there.
  std::string open_elsewhere();

  // ---- warnings, shown after what the command says
  void warn(std::string message);
  // Faults of entries, a line each: one broken entry hides no other.
  void warn_of_entries(const base::Diagnostics& diagnostics);
  // Where one entry was written, that is the one that «correct ID» means.
  std::vector<std::string> warnings() const;
  // Whether something was read that only a newer version of the program knows.
  bool met_newer() const { return met_newer_; }

  // ---- what is on the disk already: nothing that fails later may say that it was not saved
  void acknowledge(std::string_view what) noexcept;  // an entry's id, a file's name
  bool acknowledged() const { return acknowledged_; }
  const std::vector<std::string>& written() const { return written_; }
  // Of several that were to be written some were not.
  bool some_not_written = false;

  // When it happened was asked, and is not now: the answer repeats it with its day.
  bool asked_when = false;

  // What hooks are told of, once the answer is given (hooks.hpp).
  std::vector<Told> told;

  // Text from standard input or a prompt, so that it can be printed back if it is not saved.
  std::optional<std::string> piped_text;

 private:
  template <class T>
  static const T* value(const store::Loaded<T>& loaded) {
    return loaded.value ? &*loaded.value : nullptr;
  }
  store::PlanFolder& plan_and_list();
  void warn_of_plan_files();
  void follow_absences();  // in the list of participants
  const model::FolderGroup& group_of(const model::IncidentName& name);

  Env& env_;
  const Arguments& arguments_;
  std::optional<std::filesystem::path> root_;
  std::optional<store::Loaded<model::Plans>> plans_;
  std::optional<base::Zone> zone_;
  std::optional<model::PlanId> one_of_many_;  // set by of_plan()
  std::optional<store::PlanFolder> folder_;
  bool folder_is_whole_ = false;
  std::vector<model::Card> cards_;
  std::optional<store::Loaded<model::Helhedsplan>> helhedsplan_;
  // By their hash and the day.
  std::map<std::pair<std::optional<model::Sha256>, base::Date>, std::optional<model::Document>>
      earlier_documents_;
  std::optional<std::vector<model::FolderGroup>> groups_;
  std::map<model::IncidentName, bool> exercises_;
  base::Diagnostics unlisted_;  // years that cannot be read
  std::optional<std::vector<model::Incident>> open_;
  std::list<model::PlanLog> plan_logs_;  // the last one counts
  bool plan_log_is_read_ = false;
  std::vector<std::string> warnings_;
  std::optional<store::Settings> settings_;
  std::future<store::Settings> asked_settings_;
  bool acknowledged_ = false;
  std::vector<std::string> written_;  // what was acknowledged
  bool met_newer_ = false;
};

// «Vandskade i Parken, Prøvekøbing (k3f9ab)».
std::string title(Session& session, const model::Incident& incident);

// « -i k3f9ab», where another would be meant without it, or none.
std::string incident_flag(Session& session, const model::Incident& incident);

// The plan's name, else its id: a plan that cannot be read has one too.
std::string plan_name(Session& of_plan);

// For `--all`: calls `look` with each plan, by id, each as a session of its own. What cannot be
// read of one plan becomes a warning that names it, and hides no other.
void for_each_plan(Session& session, const std::function<void(Session& of_plan)>& look);

}  // namespace cli
