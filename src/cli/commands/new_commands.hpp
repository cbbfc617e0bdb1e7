#pragma once
#include "cli/command.hpp"
namespace cli::commands {
Output participant_import(Session& session, const Arguments& arguments);
Output participant_set(Session& session, const Arguments& arguments);
Output upgrade(Session& session, const Arguments& arguments);
}
