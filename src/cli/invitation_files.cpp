#include "cli/invitation_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "store/disk.hpp"

namespace cli {

namespace {

namespace fs = std::filesystem;

// When a calendar file was written: what else stands in it follows from the entries.
std::optional<base::Instant> stamp_of(const std::string& calendar) {
  constexpr std::string_view key = "DTSTAMP:";
  const auto at = calendar.find(key);
  if (at == calendar.npos || calendar.size() < at + key.size() + 16) return std::nullopt;
  const std::string stamp = calendar.substr(at + key.size(), 16);  // 20261120T211500Z
  const auto instant = base::Instant::parse(
      fmt::format("{}-{}-{}T{}:{}:{}+00:00", stamp.substr(0, 4), stamp.substr(4, 2),
                  stamp.substr(6, 2), stamp.substr(9, 2), stamp.substr(11, 2), stamp.substr(13, 2)));
  return instant ? std::optional(*instant) : std::nullopt;
}

// The meeting as it was told before its last `undone` changes.
std::optional<model::MeetingState> earlier(Session& session, const model::Stem& stem, int undone) {
  std::vector<model::Item> items = session.plan_entries();
  for (; undone > 0; --undone) {
    auto last = items.end();
    for (auto it = items.begin(); it != items.end(); ++it) {
      const auto* meeting = std::get_if<model::Meeting>(&it->content.body);
      if (meeting == nullptr || meeting->updates != stem || it->voided) continue;
      if (last == items.end() || last->record.stem.logged_before(it->record.stem)) last = it;
    }
    if (last == items.end()) return std::nullopt;
    items.erase(last);
  }
  const auto all = model::meetings(items);
  const auto* found = model::find_meeting(all, stem);
  return found ? std::optional(*found) : std::nullopt;
}

// Whether both are, byte for byte, what the program made of the meeting when it wrote them.
bool untouched(Session& session, const fs::path& calendar, const fs::path& mail,
               const model::MeetingState& state, bool exercise) {
  const auto bytes = store::read_file(calendar);
  const auto stamp = bytes ? stamp_of(*bytes) : std::nullopt;
  if (!stamp) return false;
  auto context = session.context();
  context.now = session.zone().here(*stamp);
  for (int undone = 0; undone <= state.changes; ++undone) {
    const auto then = earlier(session, state.stem, undone);
    if (!then) return false;
    const auto made =
        render::invitation(context, session.zone(), session.plan_id(), *then, exercise);
    if (*bytes == made.calendar && store::has_bytes(mail, made.mail)) return true;
  }
  return false;
}

}  // namespace

std::string free_name(Session& session, const fs::path& folder, const std::string& wanted,
                      const model::MeetingState& state, const render::Invitation& made,
                      bool exercise) {
  const auto& arguments = session.arguments();
  if (arguments.takes("--force") && arguments.has("--force")) return wanted;
  std::error_code ignored;
  std::string name = wanted;
  for (int number = 2;; ++number) {
    const auto calendar = folder / (name + ".ics");
    const auto mail = folder / (name + ".eml");
    const bool same = (!fs::exists(calendar, ignored) || store::has_bytes(calendar, made.calendar)) &&
                      (!fs::exists(mail, ignored) || store::has_bytes(mail, made.mail));
    if (same || untouched(session, calendar, mail, state, exercise)) return name;
    name = fmt::format("{}-{}", wanted, number);
  }
}

}  // namespace cli
