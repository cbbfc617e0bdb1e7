// The one place that rewrites a file that people write by hand. What stands in it stays, comments
// and order too; the result is read back and proved; the old bytes are in the history before they
// are replaced; and nothing happens that was not seen and agreed to.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "base/error.hpp"
#include "model/values/plan.hpp"
#include "store/git/git.hpp"
#include "store/yaml/source.hpp"

namespace store {

enum class History {
  has_it,    // the file's bytes are those of the last commit
  lacks_it,  // they are not
  none,      // the file lies in no repository
  unread,    // git does not say
};
History history_of(const std::filesystem::path& file, std::string_view bytes, GitFault& fault);

// Whether the change may be made; gets it as a unified difference, empty for no change.
using Agree = std::function<bool(const std::string& difference)>;

enum class Rewritten {
  no,  // `agree` said so
  yes,
  unconfirmed,  // it is written, but the disk does not confirm that it will last
};

// Rewrites `before`, whose name is the path from `root`, so that it says exactly `intended`: people
// and facts that are new or other than before.
// Throws Error(usage) where the old bytes are not in the history, or where there is none and
// `without_history` is not set, or where the lines end as on Windows; Error(world) where the text
// cannot be made to say it, or the disk fails. Nothing is changed then either.
Rewritten rewrite_participants(const std::filesystem::path& root, const Source& before,
                               const model::Participants& intended, bool without_history,
                               const Agree& agree);

// Puts `after` in the place of the file `name`, which holds exactly `before`: a text that the
// caller has proved, and that was seen and agreed to. Throws as above.
Rewritten rewrite_file(const std::filesystem::path& root, const std::string& name,
                       const std::string& before, const std::string& after);

// Throws what rewrite_participants() would throw for the history's sake.
void require_history(const std::filesystem::path& root, const Source& before, bool without_history);
// Likewise of bytes that nobody reads the lines of.
void require_history(const std::filesystem::path& root, const std::string& name,
                     std::string_view before, bool without_history);

}  // namespace store
