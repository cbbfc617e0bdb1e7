// The first files of a workspace and of a plan: texts that lie in templates/init (records/README.md
// in its place), valid as they stand, with comments that say what to fill in, and name nobody; and
// a document whose text is imported.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session/session.hpp"
#include "store/plans/document_import.hpp"

namespace cli {

// Of `name` (`plan.yaml`), for the plan with that id. Precondition: there is one of that name.
std::string first_version(std::string_view name, std::string_view plan_id);

// The id of a workspace's first plan, made of its name; `plan` where there is none.
std::string id_of_name(std::string_view name);

// What the program puts beside plans and notes: schemas, what git goes by, how notes are read
// without the program.
struct Companion {
  std::string path;       // from the workspace's folder
  std::string text;       // as it is today
  std::string_view news;  // «Ny: …»; empty where `upgrade` does not bring it to whoever lacks it
};
std::vector<Companion> companions();

// Creates the file, durably; throws Error(usage) with `remedy` where it is there already.
void write_new(const std::filesystem::path& folder, const std::string& name, std::string_view text,
               std::string_view remedy);

// From the file, from the current folder on; `-` is standard input. Throws Error: world where it
// cannot be read, usage where its text cannot be kept, refused where it has a CPR number.
store::Import imported(Session& session, const std::string& file);

// Throws Error(world) unless what lies there now has every letter of the source.
void verify_import(const store::Import& import, const std::filesystem::path& written);

}  // namespace cli
