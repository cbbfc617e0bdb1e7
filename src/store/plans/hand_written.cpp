#include "store/plans/hand_written.hpp"

#include <fmt/format.h>

#include "base/difference.hpp"
#include "model/values/plan_fields.hpp"
#include "store/disk/disk.hpp"
#include "store/plans/participants_edit.hpp"
#include "store/plans/plan_readers.hpp"
#include "store/yaml/emitter.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// The text that says exactly `intended`, proved by the strict reader.
std::string proved(const Source& before, const model::Participants& intended) {
  if (auto text = with_participants(before, intended)) {
    const auto read = read_participants(Source(before.name(), *text));
    // Two lists say the same when the emitter writes them alike.
    if (read.value && emitted(*read.value) == emitted(intended)) return *std::move(text);
  }
  throw base::WorldError(
      fmt::format("{} er skrevet på en måde, som programmet ikke tør ændre i.", before.name()),
      "Intet er ændret. Ret filen i hånden, og se den efter: beredskab check");
}

}  // namespace

History history_of(const fs::path& file, std::string_view bytes, GitFault& fault) {
  const auto versions = committed_versions(file, 1, fault);
  if (!versions.empty() && versions.front().bytes == bytes) return History::has_it;
  if (!fault) return History::lacks_it;
  // A repository that git will not read has a history that must not be passed over.
  std::error_code ignored;
  for (fs::path folder = fs::absolute(file, ignored).parent_path();;
       folder = folder.parent_path()) {
    if (fs::exists(folder / ".git", ignored)) return History::unread;
    if (folder == folder.parent_path()) return History::none;
  }
}

void require_history(const fs::path& root, const Source& before, bool without_history) {
  if (before.from_windows()) {
    throw base::UsageError(fmt::format("Linjerne i {} ender som i Windows (CR LF).", before.name()),
                           "Intet er ændret. Skriv først: beredskab upgrade");
  }
  require_history(root, before.name(), before.bytes(), without_history);
}

void require_history(const fs::path& root, const std::string& name, std::string_view before,
                     bool without_history) {
  GitFault fault;
  switch (history_of(root / name, before, fault)) {
    case History::has_it: return;
    case History::lacks_it:
      throw base::UsageError(fmt::format("{} er ikke gemt i historikken, som den er nu.", name),
                             "Intet er ændret. Gem den først:\n  beredskab sync");
    case History::unread: throw unread_history(fault, "Intet er ændret. ");
    case History::none:
      if (without_history) return;
      throw base::UsageError(
          "Mappen har ingen historik (git), så den gamle udgave af filen ville gå tabt.",
          "Intet er ændret. Begynd en historik:\n  beredskab sync\n"
          "Eller tilføj --yes, hvis det er godt nok uden.");
  }
}

Rewritten rewrite_participants(const fs::path& root, const Source& before,
                               const model::Participants& intended, bool without_history,
                               const Agree& agree) {
  const auto after = proved(before, intended);
  require_history(root, before, without_history);
  if (!agree(base::unified_difference(before.name(), before.bytes(), after))) return Rewritten::no;
  return rewrite_file(root, before.name(), before.bytes(), after);
}

Rewritten rewrite_file(const fs::path& root, const std::string& name, const std::string& before,
                       const std::string& after) {
  sweep_temporaries((root / name).parent_path());
  const bool confirmed = replace_file(root / name, before, after);
  return confirmed ? Rewritten::yes : Rewritten::unconfirmed;
}

}  // namespace store
