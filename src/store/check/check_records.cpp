#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/cpr.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "model/values/scalars.hpp"
#include "store/check/checks.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/records_history.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;
using base::Severity;

ComparedWithHistory compare_with_history(const fs::path& root) {
  ComparedWithHistory compared;
  const auto say = [&](const std::vector<std::string>& paths, Code code, Severity severity,
                       std::string_view message, std::string_view remedy) {
    for (const auto& path : paths) {
      compared.diagnostics.add(
          base::fault_at(code, path, std::string(message), std::string(remedy), severity));
    }
  };
  const auto history = records_history(root, "records");
  if (!history) {
    const auto& fault = history.fault;
    if (fault.kind == GitFault::Kind::no_repository) return compared;
    say({"records"}, Code::history_unreadable, Severity::warning,
        fmt::format("Historikken (git) kan ikke læses: {}.", fault.reason), fault.remedy);
    return compared;
  }
  say(history->missing, Code::entry_missing, Severity::error,
      "Notatet mangler her, men står i historikken.", "Hent det: beredskab restore");
  say(history->changed, Code::entry_changed, Severity::error,
      "Notatet er ændret, siden det blev gemt i historikken.",
      "Se forskellen: beredskab restore. En rettelse skrives med beredskab correct.");
  say(history->ignored, Code::entry_ignored, Severity::warning,
      "Notatet er skjult for git og kommer ikke i historikken.",
      "Fjern den linje, der skjuler det; git check-ignore -v FIL siger hvor.");
  say(history->put_away, Code::entry_missing, Severity::warning,
      "Notatet er ikke her, men lagt til side af git (git stash).", "Hent det: beredskab restore");
  for (const auto* paths :
       {&history->missing, &history->changed, &history->left_out, &history->put_away}) {
    for (const auto& path : *paths) {
      if (const auto stem = stem_of(name_in(path))) {
        compared.known.emplace(stem->id());
      }
    }
  }
  return compared;
}

namespace {

// Where it stands, without its letters: what people keep there on purpose, and our temporaries.
bool is_known(std::string_view name) { return stands_beside(name) || name.starts_with(".tmp-"); }

void find_number(const fs::path& root, const std::string& path, base::Diagnostics& diagnostics) {
  std::optional<std::size_t> line;
  try {
    line = base::line_with_cpr(path, read_existing_text(root / path));
  } catch (const base::Error&) {
    return;  // too large, or not ours to read
  }
  if (!line) return;
  diagnostics.add({Code::cpr_number,
                   Severity::error,
                   path,
                   static_cast<int>(*line),
                   0,
                   *line == 0 ? "Der står et CPR-nummer i filens navn." : "Her står et CPR-nummer.",
                   "CPR-numre må ikke stå her: historikken glemmer ikke. Fjern det, eller flyt "
                   "filen et andet sted hen.",
                   {}});
}

struct Said {
  std::string message;
  std::string remedy = "Flyt det et andet sted hen.";
};

// Of records/PLAN/…, which is no entry. Nothing where it lies as it should, or something above it
// is said to lie wrong.
std::optional<Said> said_of(const std::vector<std::string>& parts) {
  const std::size_t depth = parts.size() - 2;  // below the plan's folder
  if (!is_year(parts[2])) {
    return depth == 1 ? std::optional(Said{"Her skal kun ligge en mappe for hvert år."})
                      : std::nullopt;
  }
  if (depth == 1) return std::nullopt;
  const auto& name = parts[3];
  const bool of_entries = holds_entries(parts[2] + '/' + name);
  if (depth == 2) {
    if (of_entries) return std::nullopt;
    const auto incident = model::IncidentName::parse(name);
    if (!incident) return Said{"Det er ikke navnet på en hændelse."};
    return Said{"Hændelsen ligger under et andet år end sit eget.",
                fmt::format("Flyt mappen til {}/{}/{}.", parts[0], parts[1], incident->year())};
  }
  if (depth != 3 || !of_entries || stem_of(parts[4])) return std::nullopt;
  return Said{"Det er ikke navnet på et notat."};
}

}  // namespace

void find_strays(const fs::path& root, const Lying& lying, base::Diagnostics& diagnostics) {
  for (const auto& [path, is_file] : lying.others) {
    if (!is_file || is_known(name_in(path))) continue;
    // The others are named where the folders of entries are looked through.
    if (name_in(path).starts_with('.')) {
      diagnostics.add(base::fault_at(Code::misplaced_file, path, "Det er ikke navnet på et notat.",
                                     "Flyt det et andet sted hen.", Severity::warning));
    }
    find_number(root, path, diagnostics);
  }
}

void find_numbers_elsewhere(const fs::path& root, base::Diagnostics& diagnostics) {
  std::set<std::string> said;  // by who read the file itself, with the place
  for (const auto& one : diagnostics) {
    if (one.code == Code::cpr_number) said.insert(one.file);
  }
  for (const auto* folder : {"plans", "templates"}) {
    for (const auto& [path, is_file] : lying_below(root, folder).others) {
      if (is_file && !said.contains(path)) find_number(root, path, diagnostics);
    }
  }
}

void find_misplaced(const Lying& lying, base::Diagnostics& diagnostics) {
  for (const auto& other : lying.others) {
    const auto parts = base::split(other.path, '/');
    const bool hidden =
        std::ranges::any_of(parts, [](const auto& part) { return part.starts_with('.'); });
    constexpr std::size_t in_a_plan = 3;
    if (hidden || parts.size() < in_a_plan || !model::PlanId::parse(parts[1])) continue;
    auto said = said_of(parts);
    if (!said) continue;
    diagnostics.add(base::fault_at(Code::misplaced_file, other.path, std::move(said->message),
                                   std::move(said->remedy), Severity::warning));
  }
}

}  // namespace store
