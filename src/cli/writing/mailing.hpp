// The alarm by mail: to whom, what came of it, and what is said of that; and letters, which the
// user's mail program sends, and nobody waits for long.
#pragma once

#include <functional>
#include <vector>

#include "cli/screen/paper.hpp"
#include "cli/session/session.hpp"
#include "cli/writing/write.hpp"
#include "render/formats/mail.hpp"
#include "render/views/written_view.hpp"
#include "store/git/own_programs.hpp"

namespace cli {

// Who is on the incident's list, is not settled, has an address, and has not been sent it.
std::vector<model::PersonId> to_notify(Session& session, const model::Incident& incident);

// Throws Error(usage) for a number that --phone does not say well: before anything is written.
void check_call_back(Session& session);
// Of a number that --phone says although no alarm is sent.
void warn_of_call_back(Session& session, const model::Incident& incident);

// Sends it to them, and writes down how each went; without a mail program it leaves a draft in
// the folder of what is to be sent. What fails is told in the view, and never thrown.
render::MailingView notify(Session& session, const model::IncidentName& name,
                           const std::vector<model::PersonId>& whom);

// «E-mail sendt til …», «E-mail kunne ikke sendes til …».
void print_mailing(Paper& paper, const render::MailingView& mail);

// Three at a time; each is told of in the view, under its `name`, and written down by `save`, in
// the order of the list, as soon as it is through. Those that are not begun after half a minute are
// given up.
void send_letters(Session& session, const store::OwnProgram& program,
                  const std::vector<render::Letter>& letters, render::MailingView& view,
                  const std::function<std::string(const model::PersonId&)>& name,
                  const std::function<Saved(const model::Call&)>& save);

// For whoever has no mail program: a sentence with what to do.
inline constexpr std::string_view no_mail_program =
    "Der er intet mailprogram, som beredskab kan sende med (msmtp). ";

}  // namespace cli
