// What `upgrade` answers: the files that are of an older form, and what becomes other in each.
#pragma once

#include <string>
#include <vector>

#include "base/fields.hpp"

namespace render {

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

}  // namespace render

namespace base {

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

}  // namespace base
