#include "cli/writing/documents.hpp"

#include <fmt/format.h>

#include "cli/input/input.hpp"
#include "store/disk/hash.hpp"
#include "store/plans/hand_written.hpp"

namespace cli {

namespace {

// A path is taken for the file's name in the plan's folder.
std::string wanted_file(Session& session, const std::string& typed) {
  const auto files = store::document_files(session.root() / "plans" / session.plan_id().str());
  for (const auto& file : files) {
    const bool same = file == typed || file == typed + ".yaml" ||
                      typed == fmt::format("plans/{}/{}", session.plan_id().str(), file);
    if (same) return file;
  }
  unknown_choice("Dokumentet", typed, files);
}

}  // namespace

void pick_document(Session& session) {
  if (const auto typed = session.arguments().value("--document")) {
    const auto file = wanted_file(session, *typed);
    for (auto& document : store::documents_of(session.root(), session.plan_id())) {
      if (document.file != file) continue;
      auto& folder = session.folder();
      folder.document = std::move(document.loaded);
      folder.document_hash.reset();
      if (folder.document.source) {
        folder.document_hash = store::sha256(folder.document.source->bytes());
      }
    }
  }
  if (session.document() != nullptr) return;
  throw WorldError("Planens dokument kan ikke læses.", "Se, hvad der er i vejen: beredskab check");
}

std::string document_file(Session& session) { return store::file_of(session.folder().document); }

void warn_of_unread(Session& session, const store::GitFault& fault, std::string_view instead) {
  if (!fault || fault.kind == store::GitFault::Kind::no_repository) return;
  session.warn(
      fmt::format("Historikken kan ikke læses: {}. {}. {}", fault.reason, instead, fault.remedy));
}

std::optional<model::Participants> list_of_day(Session& session, const base::Date& day) {
  auto list = store::participants_at(session.root(), session.plan_id(), end_of_day(session, day));
  warn_of_unread(session, list.fault,
                 "Det vides derfor ikke, hvad der er ændret på listen siden den " +
                     base::danish_date_short(day));
  return list;
}

std::optional<store::PlanDocument> next_document(Session& session) {
  const auto& ruling = *session.document();
  if (!ruling.valid) return std::nullopt;
  std::optional<store::PlanDocument> next;
  for (auto& document : store::documents_of(session.root(), session.plan_id())) {
    const auto& value = document.loaded.value;
    if (!value || !value->valid || value->valid->from <= ruling.valid->from) continue;
    if (document.file == document_file(session)) continue;
    if (next && next->loaded.value->valid->from <= value->valid->from) continue;
    next = std::move(document);
  }
  return next;
}

render::DocumentFacts document_facts(Session& session, const model::Document& document,
                                     const store::Source& source,
                                     const std::optional<base::Date>& until) {
  const auto file = std::filesystem::path(source.name()).filename().string();
  const auto hash = store::sha256(source.bytes());
  const auto path = session.root() / source.name();
  auto commit = store::commit_with(path, source.bytes());
  auto& fault = commit.fault;
  const bool unread =
      fault && store::history_of(path, source.bytes(), fault) == store::History::unread;
  return {document,
          file,
          hash,
          std::move(commit),
          unread ? fault.reason : std::string(),
          model::signatures_of(document, file, hash, session.plan_entries(), until)};
}

render::DocumentFacts document_facts(Session& session) {
  return document_facts(session, *session.document(), *session.folder().document.source);
}

}  // namespace cli
