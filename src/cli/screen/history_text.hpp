// How the records stand to the history (git), in sentences: for `status`, `commit` and `restore`,
// and for whatever tells of all notes.
#pragma once

#include <filesystem>
#include <future>
#include <string>
#include <vector>

#include "cli/session/session.hpp"
#include "render/answers/folder_views.hpp"
#include "store/records/records_history.hpp"

namespace cli {

// Git looks while the command reads: it takes as long as all the rest.
std::future<render::HistoryView> look_at_history(Session& session,
                                                 const std::filesystem::path& records);

// «3 notater», «1 notat».
std::string entries(std::size_t count);

// «2026/…/a.yaml, 2026/…/b.yaml og 3 til».
std::string some_of(const std::vector<std::string>& paths);

// What is to be done next, behind sentences: where these end with a command, that stands alone on
// its line.
std::string and_then(std::string sentences, std::string_view next);

// What is missing, changed, hidden or cannot be read, a sentence each with what to do; nothing
// where all is well.
std::vector<std::string> what_is_wrong(const store::RecordsHistory& history);

// How many notes are not here: what reads all notes counts too few. Git looks meanwhile.
std::future<store::NotHere> look_for_left_out(Session& session);
void warn_of_left_out(Session& session, const store::NotHere& count);

}  // namespace cli
