// What the commands about the whole folder answer: check, commit, restore, sync, upgrade, verify.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
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

  static constexpr auto fields = Table{
      field<&DiagnosticView::code>("fejlens navn"),
      field<&DiagnosticView::severity>("error eller warning"),
      field<&DiagnosticView::file>("filen"),
      field<&DiagnosticView::line>("linjen; 0, når det gælder hele filen"),
      field<&DiagnosticView::column>("tegnet på linjen; 0, når det gælder den hele"),
      field<&DiagnosticView::message>("hvad der er galt"),
      field<&DiagnosticView::remedy>("hvad man kan gøre"),
  };
};

struct CheckView {
  int errors = 0;
  int warnings = 0;
  std::vector<DiagnosticView> diagnostics;

  static constexpr auto fields = Table{
      field<&CheckView::errors>("antal fejl"),
      field<&CheckView::warnings>("antal advarsler"),
      field<&CheckView::diagnostics>("fejl og advarsler"),
  };
};

CheckView check_view(const base::Diagnostics& diagnostics);

struct CommitView {
  int files = 0;
  std::string commit;  // short

  static constexpr auto fields = Table{
      field<&CommitView::files>("hvor mange filer der er gemt"),
      field<&CommitView::commit>("det korte id i historikken"),
  };
};

// How the records stand to the history (git): `status` has it among its own.
struct HistoryView {
  std::optional<int> uncommitted;    // entries; absent outside git, or where it does not say
  std::optional<int> unsent;         // files in the history alone; absent where no place is named
  std::vector<std::string> history;  // what is wrong, and what to do

  static constexpr auto fields = Table{
      field<&HistoryView::uncommitted>("notater, der endnu ikke er gemt i historikken"),
      field<&HistoryView::unsent>(
          "notater og filer i historikken, der endnu ikke er sendt til de andre"),
      field<&HistoryView::history>(
          "notater, der mangler, er ændret eller er skjult for git, og hvad der gøres ved det"),
  };
};

struct RestoreView {
  std::vector<std::string> restored;
  std::vector<std::string> changed;  // left as they are

  static constexpr auto fields = Table{
      field<&RestoreView::restored>("de filer, der er hentet fra historikken"),
      field<&RestoreView::changed>(
          "de filer, der er anderledes end i historikken, og som ikke er rørt"),
  };
};

// `sync`: what was committed, and how each repository stands to the shared one.
struct DisputeView {
  std::string file;
  std::optional<std::string> what;  // absent: the file as a whole
  std::optional<std::string> mine;  // absent: it does not stand here
  std::optional<std::string> theirs;
  std::string theirs_by;
  std::optional<std::string> removed;  // mine, theirs: where the file is removed
  std::optional<std::string> settled;  // mine, theirs; absent while nobody chose
  bool both_new = false;

  static constexpr auto fields = Table{
      field<&DisputeView::file>("filen"),
      field<&DisputeView::what>("hvad i filen; uden er det filen som helhed"),
      field<&DisputeView::mine>("hvad der står her"),
      field<&DisputeView::theirs>("hvad der står hos den anden"),
      field<&DisputeView::theirs_by>("hvem der har skrevet det dér"),
      field<&DisputeView::removed>("mine eller theirs, hvor filen er slettet dér"),
      field<&DisputeView::settled>("mine eller theirs, når det er afgjort"),
      field<&DisputeView::both_new>("to efterfølgere, der begge er føjet til listen og bliver der"),
  };
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

  static constexpr auto fields = Table{
      field<&SyncedView::folder>("arkivets mappe fra beredskabsmappen; tom for dens egen"),
      field<&SyncedView::state>("done, no-remote, elsewhere, offline, overtaken, unsettled, "
                                "in-the-way, rewritten, renamed "
                                "eller fault"),
      field<&SyncedView::address>("hvor det deles"),
      field<&SyncedView::places>(
          "med no-remote de steder, der er navngivet, uden at det er sagt, hvilket der gælder; med "
          "elsewhere, hvor der blev sendt til i stedet"),
      field<&SyncedView::received>("filer, der er hentet"),
      field<&SyncedView::undone>("de af dem, der er notater, som var her, og som andre har ændret "
                                 "eller fjernet; ikke det, der er slettet med en sletning"),
      field<&SyncedView::sent>("filer, der er sendt"),
      field<&SyncedView::waiting>("filer, der venter på at blive sendt"),
      field<&SyncedView::in_the_way>(
          "filer, der er ændret her uden at være gemt, og ændret hos de andre"),
      field<&SyncedView::disputes>("det, som to har ændret hver på sin måde"),
      field<&SyncedView::reason>("hvorfor det ikke lykkedes"),
  };
};

struct SyncView {
  int entries = 0;                 // those that were committed now
  std::vector<std::string> plans;  // files of the plans that were committed now
  std::vector<std::string> left;   // those that were changed, and that nobody said yes to
  std::optional<std::string> difference;
  std::vector<SyncedView> repositories;

  static constexpr auto fields = Table{
      field<&SyncView::entries>("antal notater, der er gemt i historikken nu"),
      field<&SyncView::plans>("filer i planerne, der er gemt i historikken nu"),
      field<&SyncView::left>("ændrede filer i planerne, som ingen har sagt ja til"),
      field<&SyncView::difference>("hvad der er ændret i planerne"),
      field<&SyncView::repositories>("hvert arkiv for sig"),
  };
};

// `upgrade`: the files that are of an older form, and what becomes other in each.
struct UpgradeRow {
  std::string file;  // from the workspace's folder
  std::vector<std::string> changes;
  std::string difference;  // unified; empty where no word is other

  static constexpr auto fields = Table{
      field<&UpgradeRow::file>("filen, fra beredskabsmappen"),
      field<&UpgradeRow::changes>("hvad der bliver anderledes"),
      field<&UpgradeRow::difference>("ændringen, linje for linje"),
  };
};

struct LeftRow {
  std::string file;
  std::string why;

  static constexpr auto fields = Table{
      field<&LeftRow::file>("filen, fra beredskabsmappen"),
      field<&LeftRow::why>("hvorfor den ikke ændres"),
  };
};

struct UpgradeView {
  std::vector<UpgradeRow> files;
  std::vector<LeftRow> left;  // cannot be brought to today's form
  bool written = false;
  std::vector<std::string> next;

  static constexpr auto fields = Table{
      field<&UpgradeView::files>("de filer, der er af en ældre form"),
      field<&UpgradeView::left>("dem, der ikke kan bringes på den nyeste form"),
      field<&UpgradeView::written>("er skrevet; ellers kun vist"),
      field<&UpgradeView::next>("hvad der nu skal gøres"),
  };
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

  static constexpr auto fields = Table{
      field<&FindingView::kind>(
          "changed, removed, renamed, misnamed, rewritten, signature, false-erasure, unreadable, "
          "erased, uncommitted, aside eller incomplete"),
      field<&FindingView::fault>("en fejl; ellers en bemærkning"),
      field<&FindingView::ids>("de notater, det gælder"),
      field<&FindingView::file>("filen, eller den historik, det gælder"),
      field<&FindingView::told>("hvad der er set"),
      field<&FindingView::commit>("hvor i historikken"),
      field<&FindingView::author>("hvem"),
      field<&FindingView::at>("hvornår"),
      field<&FindingView::remedy>("hvad man kan gøre"),
  };
};

struct VerifyView {
  int entries = 0;
  int faults = 0;
  int remarks = 0;
  bool history = false;
  std::vector<FindingView> findings;

  static constexpr auto fields = Table{
      field<&VerifyView::entries>("notater, der er set efter"),
      field<&VerifyView::faults>("antal fejl"),
      field<&VerifyView::remarks>("antal bemærkninger"),
      field<&VerifyView::history>("der er en historik at se efter i"),
      field<&VerifyView::findings>("fejl og bemærkninger"),
  };
};

}  // namespace render
