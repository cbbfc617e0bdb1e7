// What the program writes by itself, to be sent: it lies in one folder of the workspace, which is
// no part of the history.
#pragma once

#include <filesystem>
#include <string>

#include "cli/session/session.hpp"

namespace cli {

// `udskrifter` in the workspace; it may not be there yet.
std::filesystem::path outgoing_folder(Session& session);
// Makes it, where it is not there, with a .gitignore of its own, whatever else is ignored.
void make_outgoing_folder(Session& session);
// What a file is called in messages: its path from the current folder on.
std::string from_here(Session& session, const std::filesystem::path& file);

}  // namespace cli
