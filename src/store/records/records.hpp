// The records of a plan: incidents as folders of immutable entries,
// records/<plan>/<year>/<incident>/<entry>.yaml, and records/<plan>/<year>/plan/ for what belongs
// to no incident.
#pragma once

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/random.hpp"
#include "model/incident/merges.hpp"
#include "model/values/names.hpp"
#include "store/records/chain.hpp"

namespace store {

struct Written {
  std::filesystem::path path;  // from the workspace's folder
  model::Stem stem;
};

class Records {
 public:
  // With `tell_of_chain` the chain of each folder that is read is looked at too, for `check`: it is
  // called on all cores with what is wrong.
  using TellOfChain = std::function<void(std::vector<ChainFault>)>;
  Records(std::filesystem::path root, model::PlanId plan, TellOfChain tell_of_chain = {})
      : root_(std::move(root)), plan_(std::move(plan)), tell_of_chain_(std::move(tell_of_chain)) {}

  // All folders of incidents, oldest first. Names alone are read, but where a merge's name does not
  // tell its target. A year that cannot be read is a fault, and hides no other.
  std::vector<model::IncidentFolder> list(base::Diagnostics* faults = nullptr) const;

  // One of them; nothing where it is not there, or has no entry. One that cannot be read has no
  // names.
  std::optional<model::IncidentFolder> folder(const model::IncidentName& name) const;

  // Reads many on all cores, oldest first, as fold_merged() gives them. Faults of broken
  // entries are added, and the entries named as unreadable.
  std::vector<model::Incident> read_all(const std::vector<model::FolderGroup>& groups,
                                        base::Diagnostics& diagnostics) const;
  // Likewise, where of each only what `reduce` makes of it is kept: memory does not grow with what
  // lies here. `reduce` is called on all cores, `take` with what it made, in the order of the
  // groups.
  template <class Reduce, class Take>
  void each(const std::vector<model::FolderGroup>& groups, base::Diagnostics& diagnostics,
            const Reduce& reduce, const Take& take) const;
  // The entries outside incidents, of all years.
  model::PlanLog read_plan_log(base::Diagnostics& diagnostics) const;

  // Appends to an incident, after the heads of its chain. Throws Error(world); the entry exists
  // when it returns.
  Written append(const model::IncidentName& incident, const model::Entry& entry,
                 base::RandomIds& ids) const {
    return append_in(folder_of(incident), entry, ids);
  }
  // Appends outside incidents.
  Written append_to_plan(const model::Entry& entry, base::RandomIds& ids) const {
    return append_in(plan_folder(entry.logged), entry, ids);
  }
  // Makes a new incident's folder with its first entry. `local` is in the workspace's zone.
  std::pair<model::IncidentName, Written> create(const base::Instant& local, std::string_view area,
                                                 const model::Entry& entry,
                                                 base::RandomIds& ids) const;

  // One entry; nothing where it cannot be read: whoever reads the incident says why.
  std::optional<model::Entry> read_entry(const model::IncidentName& incident,
                                         const model::Stem& stem) const;

  // The folder of all of the plan's records, from the workspace's folder.
  std::filesystem::path relative() const;
  std::filesystem::path folder_of(const model::IncidentName& name) const;  // likewise
  // Of what is outside incidents and logged then.
  std::filesystem::path plan_folder(const base::Instant& logged) const;

  // Removes what runs that were cut short left behind: temporaries, and folders without an entry.
  void sweep() const;

 private:
  // So many groups at a time.
  static constexpr std::size_t batch = 256;
  // `reduce` gets the incidents of each group, with its place in the batch; then `take` that place.
  void in_batches(const std::vector<model::FolderGroup>& groups, base::Diagnostics& diagnostics,
                  const std::function<void(std::size_t, std::vector<model::Incident>)>& reduce,
                  const std::function<void(std::size_t)>& take) const;
  std::vector<model::Incident> read_group(const model::FolderGroup& group,
                                          base::Diagnostics& diagnostics) const;
  // `stems` are those of the folder; where there are none it is listed.
  std::vector<model::Record> read_folder(const std::filesystem::path& folder,
                                         std::vector<model::Stem> stems,
                                         std::vector<model::Stem>& unreadable,
                                         base::Diagnostics& diagnostics) const;
  // Of the folders of incidents, oldest first.
  std::vector<model::IncidentName> names(base::Diagnostics* faults = nullptr) const;
  std::vector<std::string> names_in_year(const std::filesystem::path& year,
                                         base::Diagnostics* faults) const;
  Written append_in(const std::filesystem::path& folder, const model::Entry& entry,
                    base::RandomIds& ids) const;

  std::filesystem::path root_;
  model::PlanId plan_;
  TellOfChain tell_of_chain_;
};

template <class Reduce, class Take>
void Records::each(const std::vector<model::FolderGroup>& groups, base::Diagnostics& diagnostics,
                   const Reduce& reduce, const Take& take) const {
  using Reduced = std::invoke_result_t<Reduce, model::Incident>;
  std::vector<std::vector<Reduced>> made(std::min(batch, groups.size()));
  in_batches(
      groups, diagnostics,
      [&](std::size_t place, std::vector<model::Incident> incidents) {
        for (auto& incident : incidents) made[place].push_back(reduce(std::move(incident)));
      },
      [&](std::size_t place) {
        for (auto& one : made[place]) take(std::move(one));
        made[place].clear();
      });
}

}  // namespace store
