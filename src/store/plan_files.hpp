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
#include "model/card.hpp"
#include "model/document.hpp"
#include "model/helhedsplan.hpp"
#include "model/plan.hpp"
#include "store/reader.hpp"

namespace store {

template <class T>
struct Loaded {
  std::optional<T> value;
  std::optional<Source> source;          // the file that the value came from
  std::vector<Reference> references;     // ids that it uses
  std::vector<Reference> declarations;   // ids that it declares
  bool declares_all = false;             // none is missing among them for a fault in the file
  base::Diagnostics diagnostics;         // of the file as it lies on disk
  bool missing = false;                  // there is no such file
  bool partly = false;                   // the value lacks what cannot be read
  std::optional<std::string> from_date;  // set where the value is an earlier, committed version
};

enum class Fallback { none, history };

struct PlanFolder {
  model::PlanId id;
  Loaded<model::Plan> plan;
  Loaded<model::Participants> participants;
  Loaded<model::Document> document;  // the one that is valid today, else the one that was last
  std::optional<model::Sha256> document_hash;
  base::Diagnostics other_documents;  // faults of the documents that do not rule today
  std::vector<Loaded<model::Card>> cards;  // by file name
};

inline constexpr std::string_view plans_format = "beredskab-plans/1";
inline constexpr std::string_view plan_format = "beredskab-plan/1";
inline constexpr std::string_view participants_format = "beredskab-participants/1";
inline constexpr std::string_view document_format = "beredskab-document/1";
inline constexpr std::string_view card_format = "beredskab-card/1";
inline constexpr std::string_view helhedsplan_format = "beredskab-helhedsplan/1";

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
// before it. Nothing where there is none, or it cannot be read.
std::optional<model::Participants> participants_at(const std::filesystem::path& root,
                                                   const model::PlanId& id,
                                                   const base::Instant& then);
// The plans that have a folder with a file in it, by id.
std::vector<model::PlanId> list_plans(const std::filesystem::path& root);

// The names of the documents in a plan's folder, one for each period.
std::vector<std::string> document_files(const std::filesystem::path& folder);

// Reads one file of a given kind from memory; `name` is for the diagnostics.
Loaded<model::Plans> read_plans(Source source);
Loaded<model::Plan> read_plan(Source source);
Loaded<model::Participants> read_participants(Source source);
// Likewise; a field that cannot be read costs that field, and somebody who cannot be read is missing.
Loaded<model::Participants> read_participants_in_part(Source source);
Loaded<model::Document> read_document(Source source);
Loaded<model::Card> read_card(Source source);
Loaded<model::Helhedsplan> read_helhedsplan(Source source);

// The workspace's folder: `given` (-C), else the nearest one upward from `current`, else
// `fallback` (BEREDSKAB_DIR). Throws Error(world) where there is none.
std::filesystem::path find_workspace(const std::optional<std::string>& given,
                                     const std::filesystem::path& current,
                                     const std::optional<std::string>& fallback);

}  // namespace store
