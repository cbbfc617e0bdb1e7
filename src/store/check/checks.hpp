// `check`: every file of the workspace, every rule, every fault in one run; and its rules, one
// after another, each in a source of its name.
#pragma once

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/incident/incident.hpp"
#include "store/plans/plan_files.hpp"
#include "store/records/record_places.hpp"
#include "store/records/records.hpp"

namespace store {

// Faults of plans.yaml, of each plan's files and of all records; what a plan lacks as warnings.
// `reached` hears how many of the plans are done.
base::Diagnostics check_workspace(
    const std::filesystem::path& root, const base::Instant& now,
    const std::function<void(std::size_t, std::size_t)>& reached = {});

// The folder that a record's file lies in, from the workspace's folder.
using FolderOf = std::function<std::filesystem::path(const model::Record&)>;

// ---- check_plan.cpp: what a plan lacks, and what its files say differently. Nothing is invented;
// it is only said. Faults are what is surely wrong and would be stumbled over at night; all else is
// a warning.

// Where a text stands in a file, outside comments, for pointing at; the file as a whole where it
// cannot be found. `from`: not before that byte.
base::Diagnostic at_text(const Source& source, std::string_view text, base::Mistake mistake,
                         base::Severity severity = base::Severity::warning, std::size_t from = 0);

// One warning for all whose contact details have grown old; `entries` are those outside incidents.
base::Diagnostics contacts_grown_old(const Loaded<model::Participants>& participants,
                                     const std::vector<model::Item>& entries,
                                     const base::Date& today);

base::Diagnostics what_plan_lacks(const PlanFolder& folder, const base::Date& today);

// ---- check_people.cpp: where the files say of people what cannot be right by now: who has left
// still stands there, one person stands twice, two have the same number. Warnings, as long as
// somebody is called instead: at night the program goes by who is there.

base::Diagnostics people_out_of_order(const PlanFolder& folder, const base::Date& today);

// The last handover outside incidents that is in force, and those agreed for later, where the one
// who takes over has left by then.
base::Diagnostics handed_to_who_left(const Loaded<model::Participants>& participants,
                                     const std::vector<model::Item>& entries,
                                     const base::Instant& now, const FolderOf& folder_of);

// ---- check_contacts.cpp: what the list does not say of those in office, and somebody would look
// for at night; and telephone numbers that cannot be dialled, wherever the files have one, and
// addresses of the list that no mail goes to.

// A warning for each person, with all that is missing.
base::Diagnostics what_people_lack(const PlanFolder& folder, const base::Date& today);

base::Diagnostics impossible_numbers(const Loaded<model::Plans>& plans);
// Of whoever has not left.
base::Diagnostics impossible_numbers(const Loaded<model::Participants>& participants,
                                     const base::Date& today);

// ---- check_deputies.cpp: deputies that stand in for nobody: at night they would be looked for in
// vain.

// Who is their own deputy, who deputise for one another in a ring, and a mere deputy who is
// nobody's. Two who are both called in their own right may stand in for one another: that is a
// warning.
base::Diagnostics deputies_of_nobody(const PlanFolder& folder, const base::Date& today);

// ---- check_names.cpp: two of one name among what somebody chooses from: nobody could say which of
// them was meant.

base::Diagnostics names_twice(const PlanFolder& folder, const base::Date& today);

// ---- check_helhedsplan.cpp: numbers of a helhedsplan that cannot be: sums that do not add up,
// percentages of nothing.

// «procent», «pct. af beboerne».
bool is_percent(const model::Line& unit);

base::Diagnostics impossible_figures(const Loaded<model::Helhedsplan>& helhedsplan);

// ---- check_signatures.cpp: documents beside each other, and signatures beside the documents that
// they are of.

// A warning for each signature whose party, or whose approval, none of the plan's documents has.
// `entries` are those outside incidents. Nothing where a document cannot be read: it may have them.
base::Diagnostics signatures_of_nobody(const std::filesystem::path& root, const model::PlanId& plan,
                                       const Records& records,
                                       const std::vector<model::Item>& entries);

// A fault for each document that has changed since somebody signed or approved it, and a warning
// for each that refuses one whose period is not over.
base::Diagnostics changed_and_refused(const std::filesystem::path& root, const model::PlanId& plan,
                                      const model::Participants* listed,
                                      const std::vector<model::Item>& entries,
                                      const base::Date& today);

// A warning where two documents rule on the same days, or none does between two, from today on.
base::Diagnostics seams_between(const std::filesystem::path& root, const model::PlanId& plan,
                                const base::Date& today);

// ---- check_entries.cpp: what `check` says of the entries one by one and of an incident's beside
// each other: names that do not fit, references to what is not there, corrections of another kind.

// Of entries that may refer to one another; `others` are there too.
void check_items(const std::vector<model::Item>& items, const std::vector<model::Stem>& others,
                 const FolderOf& folder_of, base::Diagnostics& diagnostics);

// What was passed on may stand in any folder. `entries` are the paths of all, `erased` the ids of
// what is not there any more.
void check_passed_on(const std::filesystem::path& root, const std::vector<std::string>& entries,
                     const std::set<std::string>& erased, base::Diagnostics& diagnostics);

// Reads all of a plan's incidents, on all cores.
void check_incidents(const Records& records, std::vector<model::IncidentFolder> folders,
                     base::Diagnostics& diagnostics);

// ---- check_records.cpp: what `check` says of the records beyond the entries themselves: how they
// stand to git's history, and what lies among them.

// Entries that are missing, changed or hidden from git; nothing where there is no repository.
struct ComparedWithHistory {
  base::Diagnostics diagnostics;
  std::set<std::string> known;  // the ids of those that are missing or changed
};
ComparedWithHistory compare_with_history(const std::filesystem::path& root);

// Files in the records that are no entries, hidden ones too: each is read for CPR numbers, since it
// is what git takes along when somebody says `git add`.
void find_strays(const std::filesystem::path& root, const Lying& lying,
                 base::Diagnostics& diagnostics);

// Of all files where plans and templates are: a CPR number in the name, or in what nobody reads
// else.
void find_numbers_elsewhere(const std::filesystem::path& root, base::Diagnostics& diagnostics);

// What lies there and is no entry, and folders that lie in the wrong place; of hidden files
// find_strays() speaks.
void find_misplaced(const Lying& lying, base::Diagnostics& diagnostics);

}  // namespace store
