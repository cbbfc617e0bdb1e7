#include "cli/subjects/minutes_document.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "base/text.hpp"
#include "cli/subjects/meetings.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/write.hpp"
#include "render/documents/minutes_view.hpp"
#include "render/views/invitation.hpp"
#include "store/disk/disk.hpp"

namespace cli {

namespace {

constexpr std::string_view document_name = "minutes";

// A file that is there stays as it is, unless it is one of ours or --force is given.
bool write_draft(Session& session, const std::string& name, const std::string& draft) {
  const auto path = session.env().current / name;
  std::error_code ignored;
  const bool there = std::filesystem::exists(path, ignored) && !store::has_bytes(path, draft);
  if (there && !session.arguments().has("--force")) {
    session.warn(fmt::format("{} er der allerede, og er ikke rørt. Skriv oven i den med --force.",
                             base::visible(name)));
    return false;
  }
  store::write_output(path, draft);
  return true;
}

void warn_of_addresses(Session& session, const std::vector<model::PersonId>& whom) {
  std::vector<std::string> without;
  const auto context = session.context();
  for (const auto& who : whom) {
    if (!render::mailbox(context, who)) without.push_back(render::person_name(context, who));
  }
  if (without.empty()) return;
  session.warn(fmt::format("Ingen e-mail i listen: {}. {} skal have referatet på en anden måde.",
                           base::danish_list(without), without.size() == 1 ? "Personen" : "De"));
}

}  // namespace

Output minutes_output(Session& session, const std::vector<model::MeetingState>& all,
                      const model::MeetingState& state) {
  const auto context = session.filed_context();
  const auto& log = session.plan_log();
  const auto view = render::minutes_view(context, log, all, state);
  const auto about = incident_of(session, state.meeting);
  const Print print{.exercise = about && about->exercise};
  auto output = document_output(session, document_name, view, print);
  const auto file = session.arguments().value("--output");
  std::error_code ignored;
  if (!file || !std::filesystem::is_regular_file(session.env().current / *file, ignored))
    return output;
  try {
    const auto draft =
        render::minutes_draft(context, session.plan_id(), log, state, author_participant(session),
                              message_text(session, document_name, view, print), print.exercise);
    const auto name = std::filesystem::path(*file).replace_extension(".eml").string();
    if (write_draft(session, name, draft)) {
      output.text +=
          fmt::format("E-mail:  {}   et udkast med referatet; ingen ser de andres adresser\n",
                      base::visible(name));
    }
  } catch (const Error& error) {
    session.warn(fmt::format("Udkastet til en e-mail kunne ikke skrives. {}", error.what()));
  }
  warn_of_addresses(session, render::minutes_receivers(context, log, state));
  return output;
}

}  // namespace cli
