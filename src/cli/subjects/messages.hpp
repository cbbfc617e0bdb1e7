// The plan's messages, as the commands about them share them: which there are, the draft of one,
// writing it in the user's editor, and the entry of what was sent.
#pragma once

#include <string>
#include <vector>

#include "cli/screen/long_text.hpp"
#include "cli/session/session.hpp"
#include "cli/table/command.hpp"
#include "render/documents/message_view.hpp"

namespace cli {

// Those of today. Throws Error(usage) where the plan has none.
std::vector<model::Message> messages_now(Session& session);
model::Message pick_message(Session& session, const std::string& typed);

struct Draft {
  std::string text;
  std::vector<std::string> gaps;  // «[…]»: what people must write
};
Draft draft_of(Session& session, const render::MessageView& view);
// The draft's gaps that are still in the text.
std::vector<std::string> gaps_left(const std::string& text, const Draft& draft);

// The draft in that editor, opened again for as long as gaps are left and the user wants to go on.
// Throws Error: cancelled where it comes back empty, refused for a CPR number, world where the
// editor fails; the session has the text then, to be printed back.
model::Text write_message(Session& session, const std::vector<std::string>& editor,
                          const Draft& draft);

// Who approved it, asked at a terminal where the plan wants somebody to; and how it was sent.
std::vector<model::Line> ask_approvers(Session& session, const model::Message& message);
std::optional<model::Line> ask_via(Session& session);
model::IssuedMessage asked_sent(Session& session, const model::Message& message,
                                const model::Text& text);
// Writes the entry, and says so: where the command line says nothing else, as public as the plan
// has the message. Warns where the plan wants it approved and nobody has.
Output save_sent(Session& session, const model::Incident& incident, const model::Message& message,
                 const base::Instant& at, const model::IssuedMessage& sent);

}  // namespace cli
