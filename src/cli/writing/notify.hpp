// The alarm by mail: to whom, what came of it, and what is said of that.
#pragma once

#include <vector>

#include "cli/screen/paper.hpp"
#include "cli/session/session.hpp"
#include "render/views/notify_view.hpp"

namespace cli {

// Who is on the incident's list, is not settled, has an address, and has not been sent it.
std::vector<model::PersonId> to_notify(Session& session, const model::Incident& incident);

// Throws Error(usage) for a number that --phone does not say well: before anything is written.
void check_call_back(Session& session);

// Sends it to them, and writes down how each went; without a mail program it leaves a draft in the
// current folder. What fails is told in the view, and never thrown.
render::MailingView notify(Session& session, const model::IncidentName& name,
                           const std::vector<model::PersonId>& whom);

// «E-mail sendt til …», «E-mail kunne ikke sendes til …».
void print_mailing(Paper& paper, const render::MailingView& mail);

}  // namespace cli
