// What a writing command answers: the entries that now exist, and what to type next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "render/views/when.hpp"

namespace render {

struct WrittenEntry {
  std::string incident;  // short id; empty outside incidents
  std::string title;     // «Vandskade i Parken, Prøvekøbing»
  std::string id;        // short
  std::string stem;
  std::string path;  // from the workspace's folder
  std::optional<When> at;  // when it happened, where the command line said so
  std::string text;
};

struct WrittenView {
  std::vector<WrittenEntry> entries;
  std::vector<std::string> next;  // commands
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::WrittenEntry> = Table{
    field("incident", &render::WrittenEntry::incident, "hændelsens id; tomt uden for hændelser"),
    field("title", &render::WrittenEntry::title, "hændelsen"),
    field("id", &render::WrittenEntry::id, "notatets id"),
    field("stem", &render::WrittenEntry::stem, "notatets fulde navn"),
    field("path", &render::WrittenEntry::path, "filen, fra beredskabsmappen"),
    field("at", &render::WrittenEntry::at, "hvornår det skete, når der stod --at"),
    field("text", &render::WrittenEntry::text, "hvad der står"),
};

template <>
inline constexpr auto fields_of<render::WrittenView> = Table{
    field("entries", &render::WrittenView::entries, "de notater, der er skrevet"),
    field("next", &render::WrittenView::next, "kommandoer, der kan være de næste"),
};

}  // namespace base
