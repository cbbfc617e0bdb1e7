// What belongs to --json itself: the program's version, the first page, and which schema is whose.
#pragma once

#include <string>
#include <vector>

#include "render/engine/projection.hpp"

namespace render {

struct VersionView {
  std::string version;
  std::string commit;
  std::string build;

  static constexpr auto fields = Table{
      field<&VersionView::version>("programmets udgave"),
      field<&VersionView::commit>("den udgave af kilderne, det er bygget af; «+», hvor de er "
                                  "ændret siden; tom, hvor git ikke vidste det"),
      field<&VersionView::build>("hvordan det er bygget, og med hvilken oversætter"),
  };
};

struct FrontIncident {
  std::string id;
  std::string title;
  std::string told;  // state and use in one line
  std::string next;  // the next step, with the command

  static constexpr auto fields = Table{
      field<&FrontIncident::id>("hændelsens korte id"),
      field<&FrontIncident::title>("type og sted i én linje, med id"),
      field<&FrontIncident::told>("tilstanden, og om planen er brugt"),
      field<&FrontIncident::next>("det næste skridt"),
  };
};
// What `beredskab` alone answers.
struct FrontView {
  std::string text;
  std::vector<FrontIncident> open;

  static constexpr auto fields = Table{
      field<&FrontView::text>("det, der vises"),
      field<&FrontView::open>("de hændelser, der ikke er afsluttet"),
  };
};

struct NamedSchema {
  std::string name;
  std::string help;

  static constexpr auto fields = Table{
      field<&NamedSchema::name>("navnet"),
      field<&NamedSchema::help>("hvad det er"),
  };
};
struct CommandSchemas {
  std::string command;             // empty: `beredskab` alone
  std::vector<std::string> views;  // data is as one of these

  static constexpr auto fields = Table{
      field<&CommandSchemas::command>("kommandoen; tom er beredskab alene"),
      field<&CommandSchemas::views>("data har en af disse former"),
  };
};
struct SchemasView {
  std::vector<std::string> formats;  // of files
  std::vector<NamedSchema> views;
  std::vector<CommandSchemas> commands;

  static constexpr auto fields = Table{
      field<&SchemasView::formats>("filernes formater"),
      field<&SchemasView::views>("visningerne"),
      field<&SchemasView::commands>("hvad hver kommando svarer med"),
  };
};

}  // namespace render
