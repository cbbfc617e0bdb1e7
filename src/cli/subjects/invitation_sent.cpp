#include "cli/subjects/invitation_sent.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/writing/letters.hpp"
#include "cli/writing/write.hpp"
#include "render/views/invitation.hpp"

namespace cli {

namespace {

// All but the convener at first, and those who are no longer invited; then those who lack it.
std::vector<model::PersonId> to_mail(Session& session, const model::MeetingState& state) {
  const auto* listed = session.participants();
  auto whom = model::addressees(state, listed);
  const auto convenes = model::on_its_day(state.meeting, listed).convened_by;
  if (convenes) std::erase(whom, *convenes);
  if (!state.mails.empty()) whom = model::not_mailed(state, session.plan_entries(), listed);
  for (const auto& who : model::to_withdraw_from(state, listed)) {
    const bool told = std::ranges::any_of(state.mails, [&](std::size_t index) {
      const auto& call = std::get<model::Call>(session.plan_entries()[index].content.body);
      return call.who == who && call.outcome != model::Outcome::no_answer;
    });
    if (!told) whom.push_back(who);
  }
  return whom;
}

// How it stands now that the deliveries are written down.
void tell_anew(Session& session, const model::Stem& meeting, render::MeetingView& view) {
  const auto all = model::meetings(session.plan_entries());
  if (const auto* state = model::find_meeting(all, meeting)) {
    view.meeting = render::meeting_row(session.context(), session.plan_entries(), *state);
  }
}

}  // namespace

bool send_invitation(Session& session, const model::MeetingState& state, bool exercise,
                     render::MeetingView& view) {
  const auto& arguments = session.arguments();
  if (!arguments.given("--send")) return false;
  const auto program = store::mail_program(session.settings());
  if (!program) {
    session.warn(
        fmt::format("{}Indkaldelsen ligger i stedet i de to filer: åbn den, der ender på .eml, i "
                    "dit mailprogram, og send den.",
                    no_mail_program));
    return false;
  }
  const auto context = session.context();
  render::MailingView mail;
  const auto letters =
      render::invitation_letters(context, session.zone(), session.plan_id(), state, exercise,
                                 to_mail(session, state), author_participant(session));
  send_letters(session, *program, letters, [&](const auto& letter, const auto& delivery) {
    const auto who = render::person_name(context, letter.who);
    if (delivery.sent) mail.sent.push_back(who);
    else mail.failed.push_back({who, delivery.why});
    auto call = call_by_mail(letter, delivery);
    call.meeting = state.told_by();
    try {
      const auto saved = save_to_plan(session, call);
      mail.entries.emplace_back(saved.written.stem.id());
    } catch (const Error& error) {
      session.warn(fmt::format("E-mailen til {} er {}, men det kunne ikke skrives ned. {}", who,
                               delivery.sent ? "sendt" : "ikke sendt", error.what()));
    }
  });
  if (!mail.failed.empty()) {
    mail.again = fmt::format("beredskab{} meeting invitation {} --send", session.plan_flag(),
                             state.stem.id());
  }
  const bool none_got_out = mail.sent.empty() && !mail.failed.empty();
  view.mail = std::move(mail);
  tell_anew(session, state.stem, view);
  return !none_got_out;
}

}  // namespace cli
