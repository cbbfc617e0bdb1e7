// What the commands about the whole folder answer: check, commit, restore, sync, upgrade, verify.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/fields.hpp"
#include "render/views/when.hpp"

namespace render {

// `check`: every fault with its place.
struct DiagnosticView {
  std::string code;
  std::string severity;  // error, warning
  std::string file;
  int line = 0;    // 0: the file as a whole
  int column = 0;  // in characters; 0: the line as a whole
  std::string message;
  std::string remedy;
};

struct CheckView {
  int errors = 0;
  int warnings = 0;
  std::vector<DiagnosticView> diagnostics;
};

CheckView check_view(const base::Diagnostics& diagnostics);

struct CommitView {
  int files = 0;
  std::string commit;  // short
};

// How the records stand to the history (git): `status` has it among its own.
struct HistoryView {
  std::optional<int> uncommitted;    // entries; absent outside git, or where it does not say
  std::optional<int> unsent;         // files in the history alone; absent where no place is named
  std::vector<std::string> history;  // what is wrong, and what to do
};

struct RestoreView {
  std::vector<std::string> restored;
  std::vector<std::string> changed;  // left as they are
};

// `sync`: what was committed, and how each repository stands to the shared one.
struct DisputeView {
  std::string file;
  std::optional<std::string> what;    // absent: the file as a whole
  std::optional<std::string> mine;    // absent: it does not stand here
  std::optional<std::string> theirs;
  std::string theirs_by;
  std::optional<std::string> settled;  // mine, theirs; absent while nobody chose
};

struct SyncedView {
  std::string folder;  // the top of the repository; empty for the workspace's own
  std::string state;
  std::optional<std::string> address;
  std::vector<std::string> places;
  std::vector<std::string> received;
  std::vector<std::string> undone;
  std::vector<std::string> sent;
  std::vector<std::string> waiting;
  std::vector<std::string> in_the_way;
  std::vector<DisputeView> disputes;
  std::optional<std::string> reason;
};

struct SyncView {
  int entries = 0;                   // those that were committed now
  std::vector<std::string> plans;    // files of the plans that were committed now
  std::vector<std::string> left;     // those that were changed, and that nobody said yes to
  std::optional<std::string> difference;
  std::vector<SyncedView> repositories;
};

// `upgrade`: the files that are of an older form, and what becomes other in each.
struct UpgradeRow {
  std::string file;  // from the workspace's folder
  std::vector<std::string> changes;
  std::string difference;  // unified; empty where no word is other
};

struct LeftRow {
  std::string file;
  std::string why;
};

struct UpgradeView {
  std::vector<UpgradeRow> files;
  std::vector<LeftRow> left;  // cannot be brought to today's form
  bool written = false;
  std::vector<std::string> next;
};

// `verify`: each finding with who, when and the way back.
struct FindingView {
  std::string kind;
  bool fault = false;
  std::vector<std::string> ids;
  std::string file;
  std::string told;
  std::optional<std::string> commit;
  std::optional<std::string> author;
  std::optional<When> at;
  std::string remedy;
};

struct VerifyView {
  int entries = 0;
  int faults = 0;
  int remarks = 0;
  bool history = false;
  std::vector<FindingView> findings;
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::DiagnosticView> = Table{
    field("code", &render::DiagnosticView::code, "fejlens navn"),
    field("severity", &render::DiagnosticView::severity, "error eller warning"),
    field("file", &render::DiagnosticView::file, "filen"),
    field("line", &render::DiagnosticView::line, "linjen; 0, når det gælder hele filen"),
    field("column", &render::DiagnosticView::column,
          "tegnet på linjen; 0, når det gælder den hele"),
    field("message", &render::DiagnosticView::message, "hvad der er galt"),
    field("remedy", &render::DiagnosticView::remedy, "hvad man kan gøre"),
};

template <>
inline constexpr auto fields_of<render::CheckView> = Table{
    field("errors", &render::CheckView::errors, "antal fejl"),
    field("warnings", &render::CheckView::warnings, "antal advarsler"),
    field("diagnostics", &render::CheckView::diagnostics, "fejl og advarsler"),
};

template <>
inline constexpr auto fields_of<render::CommitView> = Table{
    field("files", &render::CommitView::files, "hvor mange filer der er gemt"),
    field("commit", &render::CommitView::commit, "det korte id i historikken"),
};

template <>
inline constexpr auto fields_of<render::HistoryView> = Table{
    field("uncommitted", &render::HistoryView::uncommitted,
          "notater, der endnu ikke er gemt i historikken"),
    field("unsent", &render::HistoryView::unsent,
          "notater og filer i historikken, der endnu ikke er sendt til de andre"),
    field("history", &render::HistoryView::history,
          "notater, der mangler, er ændret eller er skjult for git, og hvad der gøres ved det"),
};

template <>
inline constexpr auto fields_of<render::RestoreView> = Table{
    field("restored", &render::RestoreView::restored, "de filer, der er hentet fra historikken"),
    field("changed", &render::RestoreView::changed,
          "de filer, der er anderledes end i historikken, og som ikke er rørt"),
};

template <>
inline constexpr auto fields_of<render::DisputeView> = Table{
    field("file", &render::DisputeView::file, "filen"),
    field("what", &render::DisputeView::what, "hvad i filen; uden er det filen som helhed"),
    field("mine", &render::DisputeView::mine, "hvad der står her"),
    field("theirs", &render::DisputeView::theirs, "hvad der står hos den anden"),
    field("theirs_by", &render::DisputeView::theirs_by, "hvem der har skrevet det dér"),
    field("settled", &render::DisputeView::settled, "mine eller theirs, når det er afgjort"),
};

template <>
inline constexpr auto fields_of<render::SyncedView> = Table{
    field("folder", &render::SyncedView::folder,
          "arkivets mappe fra beredskabsmappen; tom for dens egen"),
    field("state", &render::SyncedView::state,
          "done, no-remote, elsewhere, offline, overtaken, unsettled, in-the-way, rewritten eller "
          "fault"),
    field("address", &render::SyncedView::address, "hvor det deles"),
    field("places", &render::SyncedView::places,
          "med no-remote de steder, der er navngivet, uden at det er sagt, hvilket der gælder; med "
          "elsewhere, hvor der blev sendt til i stedet"),
    field("received", &render::SyncedView::received, "filer, der er hentet"),
    field("undone", &render::SyncedView::undone,
          "de af dem, der er notater, som var her, og som andre har ændret eller fjernet; ikke "
          "det, der er slettet "
          "med en sletning"),
    field("sent", &render::SyncedView::sent, "filer, der er sendt"),
    field("waiting", &render::SyncedView::waiting, "filer, der venter på at blive sendt"),
    field("in_the_way", &render::SyncedView::in_the_way,
          "filer, der er ændret her uden at være gemt, og ændret hos de andre"),
    field("disputes", &render::SyncedView::disputes, "det, som to har ændret hver på sin måde"),
    field("reason", &render::SyncedView::reason, "hvorfor det ikke lykkedes"),
};

template <>
inline constexpr auto fields_of<render::SyncView> = Table{
    field("entries", &render::SyncView::entries, "antal notater, der er gemt i historikken nu"),
    field("plans", &render::SyncView::plans, "filer i planerne, der er gemt i historikken nu"),
    field("left", &render::SyncView::left, "ændrede filer i planerne, som ingen har sagt ja til"),
    field("difference", &render::SyncView::difference, "hvad der er ændret i planerne"),
    field("repositories", &render::SyncView::repositories, "hvert arkiv for sig"),
};

template <>
inline constexpr auto fields_of<render::UpgradeRow> = Table{
    field("file", &render::UpgradeRow::file, "filen, fra beredskabsmappen"),
    field("changes", &render::UpgradeRow::changes, "hvad der bliver anderledes"),
    field("difference", &render::UpgradeRow::difference, "ændringen, linje for linje"),
};

template <>
inline constexpr auto fields_of<render::LeftRow> = Table{
    field("file", &render::LeftRow::file, "filen, fra beredskabsmappen"),
    field("why", &render::LeftRow::why, "hvorfor den ikke ændres"),
};

template <>
inline constexpr auto fields_of<render::UpgradeView> = Table{
    field("files", &render::UpgradeView::files, "de filer, der er af en ældre form"),
    field("left", &render::UpgradeView::left, "dem, der ikke kan bringes på den nyeste form"),
    field("written", &render::UpgradeView::written, "er skrevet; ellers kun vist"),
    field("next", &render::UpgradeView::next, "hvad der nu skal gøres"),
};

template <>
inline constexpr auto fields_of<render::FindingView> = Table{
    field("kind", &render::FindingView::kind,
          "changed, removed, renamed, misnamed, rewritten, signature, false-erasure, unreadable, "
          "erased, uncommitted, aside eller incomplete"),
    field("fault", &render::FindingView::fault, "en fejl; ellers en bemærkning"),
    field("ids", &render::FindingView::ids, "de notater, det gælder"),
    field("file", &render::FindingView::file, "filen, eller den historik, det gælder"),
    field("told", &render::FindingView::told, "hvad der er set"),
    field("commit", &render::FindingView::commit, "hvor i historikken"),
    field("author", &render::FindingView::author, "hvem"),
    field("at", &render::FindingView::at, "hvornår"),
    field("remedy", &render::FindingView::remedy, "hvad man kan gøre"),
};

template <>
inline constexpr auto fields_of<render::VerifyView> = Table{
    field("entries", &render::VerifyView::entries, "notater, der er set efter"),
    field("faults", &render::VerifyView::faults, "antal fejl"),
    field("remarks", &render::VerifyView::remarks, "antal bemærkninger"),
    field("history", &render::VerifyView::history, "der er en historik at se efter i"),
    field("findings", &render::VerifyView::findings, "fejl og bemærkninger"),
};

}  // namespace base
