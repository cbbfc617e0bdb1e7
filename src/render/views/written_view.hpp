// What a writing command answers: the entries that now exist, and what to type next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/when.hpp"

namespace render {

struct WrittenEntry {
  std::string incident;  // short id; empty outside incidents
  std::string title;     // «Vandskade i Parken, Prøvekøbing»
  std::string id;        // short
  std::string stem;
  std::string path;        // from the workspace's folder
  std::optional<When> at;  // when it happened, where the command line said so
  std::string text;

  static constexpr auto fields = Table{
      field<&WrittenEntry::incident>("hændelsens id; tomt uden for hændelser"),
      field<&WrittenEntry::title>("hændelsen"),
      field<&WrittenEntry::id>("notatets id"),
      field<&WrittenEntry::stem>("notatets fulde navn"),
      field<&WrittenEntry::path>("filen, fra beredskabsmappen"),
      field<&WrittenEntry::at>("hvornår det skete, når der stod --at"),
      field<&WrittenEntry::text>("hvad der står"),
  };
};

struct WrittenView {
  std::vector<WrittenEntry> entries;
  std::vector<std::string> next;  // commands

  static constexpr auto fields = Table{
      field<&WrittenView::entries>("de notater, der er skrevet"),
      field<&WrittenView::next>("kommandoer, der kan være de næste"),
  };
};

}  // namespace render
