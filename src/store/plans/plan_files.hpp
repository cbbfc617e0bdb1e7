// The hand-written files of a workspace: plans.yaml, and each plan's document, plan, participants
// and cards. A file that cannot be read never blocks the night: the last committed version that
// can is used instead, and said.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/time.hpp"
#include "model/values/card.hpp"
#include "model/values/document.hpp"
#include "model/values/helhedsplan.hpp"
#include "model/values/plan.hpp"
#include "store/git/git.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {

enum class Fallback { none, history };

struct PlanFolder {
  model::PlanId id;
  Loaded<model::Plan> plan;
  Loaded<model::Participants> participants;
  Loaded<model::Document> document;  // the one that is valid today, else the one that was last
  std::optional<model::Sha256> document_hash;
  base::Diagnostics other_documents;       // faults of the documents that do not rule today
  std::vector<Loaded<model::Card>> cards;  // by file name
};

Loaded<model::Plans> load_plans(const std::filesystem::path& root, Fallback fallback);
PlanFolder load_plan(const std::filesystem::path& root, const model::PlanId& id,
                     const base::Date& today, Fallback fallback);
// The same in two steps: the plan and the list of participants, and then the rest, with what only
// shows when the files are held together. Most of what is written at night needs the first alone.
PlanFolder load_plan_and_list(const std::filesystem::path& root, const model::PlanId& id,
                              Fallback fallback);
void load_rest(const std::filesystem::path& root, const base::Date& today, Fallback fallback,
               PlanFolder& loaded);
// The plan's helhedsplan.yaml, `missing` and without faults where it has none. Apart from the rest:
// the night does not need it.
Loaded<model::Helhedsplan> load_helhedsplan(const std::filesystem::path& root,
                                            const PlanFolder& folder, Fallback fallback);
// The list of participants as it stood then, by the history: the version that was committed last
// before it. Nothing where there is none, or it cannot be read; `fault` where git does not say.
OrFault<model::Participants> participants_at(const std::filesystem::path& root,
                                             const model::PlanId& id, const base::Instant& then);
// Likewise the plan: who coordinated then, and whom it named.
OrFault<model::Plan> plan_at(const std::filesystem::path& root, const model::PlanId& id,
                             const base::Instant& then);
// The document of that hash; where none lies there (any more), the one that was valid on the day.
std::optional<model::Document> document_then(const std::filesystem::path& root,
                                             const model::PlanId& id,
                                             const std::optional<model::Sha256>& hash,
                                             const base::Date& day);
// The names of the documents in a plan's folder, one for each period.
std::vector<std::string> document_files(const std::filesystem::path& folder);

// The paths of all that the program reads by a table of fields, as they lie in plans/.
std::vector<std::string> plan_files_there(const std::filesystem::path& root);
// The newest version of such a file in the history that can be used.
std::optional<std::string> last_that_can_be_used(const std::filesystem::path& root,
                                                 const std::string& path);

}  // namespace store
