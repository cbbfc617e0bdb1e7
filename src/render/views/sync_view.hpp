// What `sync` answers: what was committed, and how each repository stands to the shared one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"

namespace render {

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

}  // namespace render

namespace base {

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
          "done, no-remote, offline, overtaken, unsettled, in-the-way, rewritten eller fault"),
    field("address", &render::SyncedView::address, "hvor det deles"),
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

}  // namespace base
