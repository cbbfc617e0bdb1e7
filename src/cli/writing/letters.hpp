// Sends letters by the user's mail program, and lets nobody wait long for it.
#pragma once

#include <functional>
#include <vector>

#include "cli/session/session.hpp"
#include "render/formats/mail.hpp"
#include "store/git/own_programs.hpp"

namespace cli {

// Three at a time; `told` hears of each in the order of the list, as soon as it is through, so that
// it can be written down. Those that are not begun after half a minute are given up.
void send_letters(Session& session, const store::OwnProgram& program,
                  const std::vector<render::Letter>& letters,
                  const std::function<void(const render::Letter&, const store::Delivery&)>& told);

// The call that tells how it went.
model::Call call_by_mail(const render::Letter& letter, const store::Delivery& delivery);

// For whoever has no mail program: a sentence with what to do.
inline constexpr std::string_view no_mail_program =
    "Der er intet mailprogram, som beredskab kan sende med (msmtp). ";

}  // namespace cli
