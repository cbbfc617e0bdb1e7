#include "store/check_history.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/error.hpp"
#include "store/cpr_scan.hpp"
#include "store/disk_read.hpp"
#include "store/record_paths.hpp"
#include "store/records_history.hpp"

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
          {code, severity, path, 0, 0, std::string(message), std::string(remedy), {}});
    }
  };
  GitFault fault;
  const auto history = records_history(root, "records", fault);
  if (!history) {
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
      "Notatet er skjult for git, og kommer ikke i historikken.",
      "Fjern linjen i .gitignore; git check-ignore -v FIL siger hvilken.");
  for (const auto* paths : {&history->missing, &history->changed}) {
    for (const auto& path : *paths) {
      if (const auto stem = stem_of(fs::path(path).filename().string())) {
        compared.known.emplace(stem->id());
      }
    }
  }
  return compared;
}

namespace {

// Where it stands, without its letters: what people keep there on purpose, and our temporaries.
bool is_known(const std::string& name) {
  return name == ".gitattributes" || name == ".gitignore" || name == "README.md" ||
         name.starts_with(".tmp-");
}

void look_at_stray(const fs::path& root, const std::string& path, base::Diagnostics& diagnostics) {
  const bool hidden = fs::path(path).filename().string().starts_with('.');
  // The others are named where the folders of entries are looked through.
  if (hidden) {
    diagnostics.add({Code::misplaced_file, Severity::warning, path, 0, 0,
                     "Det er ikke navnet på et notat.", "Flyt det et andet sted hen.", {}});
  }
  std::optional<std::size_t> line;
  try {
    line = line_with_cpr(path, read_existing_text(root / path));
  } catch (const base::Error&) {
    return;  // too large, or not ours to read
  }
  if (!line) return;
  diagnostics.add({Code::cpr_number, Severity::error, path, static_cast<int>(*line), 0,
                   *line == 0 ? "Der står et CPR-nummer i filens navn." : "Her står et CPR-nummer.",
                   "CPR-numre må ikke stå her: historikken glemmer ikke. Fjern det, eller flyt "
                   "filen et andet sted hen.", {}});
}

}  // namespace

void find_strays(const fs::path& root, const Lying& lying, base::Diagnostics& diagnostics) {
  for (const auto& [path, is_file] : lying.others) {
    if (is_file && !is_known(std::string(name_in(path)))) look_at_stray(root, path, diagnostics);
  }
}

}  // namespace store
