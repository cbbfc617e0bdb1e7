// What belongs to --json itself: the program's version, the first page, and which schema is whose.
#pragma once

#include <string>
#include <vector>

#include "base/fields.hpp"

namespace render {

struct VersionView {
  std::string version;
  std::string commit;
  std::string build;
};

struct FrontIncident {
  std::string id;
  std::string title;
  std::string told;  // state and use in one line
  std::string next;  // the next step, with the command
};
// What `beredskab` alone answers.
struct FrontView {
  std::string text;
  std::vector<FrontIncident> open;
};

struct NamedSchema {
  std::string name;
  std::string help;
};
struct CommandSchemas {
  std::string command;             // empty: `beredskab` alone
  std::vector<std::string> views;  // data is as one of these
};
struct SchemasView {
  std::vector<std::string> formats;  // of files
  std::vector<NamedSchema> views;
  std::vector<CommandSchemas> commands;
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::VersionView> = Table{
    field("version", &render::VersionView::version, "programmets udgave"),
    field("commit", &render::VersionView::commit,
          "den udgave af kilderne, det er bygget af; «+», hvor de er ændret siden; tom, hvor git "
          "ikke vidste det"),
    field("build", &render::VersionView::build, "hvordan det er bygget, og med hvilken oversætter"),
};

template <>
inline constexpr auto fields_of<render::FrontIncident> = Table{
    field("id", &render::FrontIncident::id, "hændelsens korte id"),
    field("title", &render::FrontIncident::title, "type og sted i én linje, med id"),
    field("told", &render::FrontIncident::told, "tilstanden, og om planen er brugt"),
    field("next", &render::FrontIncident::next, "det næste skridt"),
};

template <>
inline constexpr auto fields_of<render::FrontView> = Table{
    field("text", &render::FrontView::text, "det, der vises"),
    field("open", &render::FrontView::open, "de hændelser, der ikke er afsluttet"),
};

template <>
inline constexpr auto fields_of<render::NamedSchema> = Table{
    field("name", &render::NamedSchema::name, "navnet"),
    field("help", &render::NamedSchema::help, "hvad det er"),
};

template <>
inline constexpr auto fields_of<render::CommandSchemas> = Table{
    field("command", &render::CommandSchemas::command, "kommandoen; tom er beredskab alene"),
    field("views", &render::CommandSchemas::views, "data har en af disse former"),
};

template <>
inline constexpr auto fields_of<render::SchemasView> = Table{
    field("formats", &render::SchemasView::formats, "filernes formater"),
    field("views", &render::SchemasView::views, "visningerne"),
    field("commands", &render::SchemasView::commands, "hvad hver kommando svarer med"),
};

}  // namespace base
