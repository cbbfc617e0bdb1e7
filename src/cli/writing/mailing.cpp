#include "cli/writing/mailing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <future>

#include "base/cpr.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/screen/waiting.hpp"
#include "cli/writing/outgoing.hpp"
#include "model/rules/numbers.hpp"
#include "model/rules/office.hpp"
#include "render/documents/alarm_mail.hpp"
#include "render/views/describe_parts.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/verbose.hpp"

namespace cli {

namespace {

std::optional<model::Phone> number_of(Session& session, const model::PersonId& who) {
  const auto* person = model::find_person(session.participants(), who);
  const auto numbers = person != nullptr ? model::numbers_of(*person) : std::vector<model::Phone>{};
  return numbers.empty() ? std::nullopt : std::optional(numbers.front());
}

std::optional<model::Phone> number_given(Session& session) {
  return session.arguments().takes("--phone") ? phone_option(session, "--phone") : std::nullopt;
}

// --phone, else whoever writes this and has a number, else who convenes.
render::CallBack call_back(Session& session, const model::Incident& incident) {
  const auto writer = author_participant(session);
  if (const auto given = number_given(session)) return {writer, given};
  const auto context = session.context();
  const auto found = model::convener(&incident, context.outside, context.plan,
                                     render::office(context), context.now);
  for (const auto& who : {writer, found ? std::optional(found->who) : std::nullopt}) {
    if (!who) continue;
    if (const auto number = number_of(session, *who)) return {who, number};
  }
  return {};
}

// Never over another file.
std::string write_mail_draft(Session& session, const std::string& wanted,
                             const std::string& bytes) {
  make_outgoing_folder(session);
  const auto folder = outgoing_folder(session);
  std::error_code ignored;
  auto file = folder / (wanted + ".eml");
  for (int number = 2; std::filesystem::exists(file, ignored); ++number) {
    file = folder / fmt::format("{}-{}.eml", wanted, number);
  }
  store::write_output(file, bytes);
  return from_here(session, file);
}

void leave_draft(Session& session, const model::Incident& incident,
                 const std::vector<model::PersonId>& whom, const render::CallBack& back,
                 render::MailingView& view) {
  if (view.without_email.size() == whom.size()) return;
  const auto id = incident.name.id();
  try {
    view.files.push_back(
        write_mail_draft(session, fmt::format("alarm-{}", id),
                         render::alarm_draft(session.context(), session.plan_id(), incident, whom,
                                             back, author_participant(session))));
    session.warn(
        fmt::format("{}Udkastet ligger i {}: åbn det i dit mailprogram, og send det. Skriv så: "
                    "beredskab log \"Alarmen er sendt på e-mail\" -i {}",
                    no_mail_program, view.files.back(), id));
  } catch (const Error& error) {
    session.warn(fmt::format("{}Udkastet kunne ikke skrives. {} Prøv igen: beredskab notify -i {}",
                             no_mail_program, error.what(), id));
  }
}

using Clock = std::chrono::steady_clock;
constexpr std::size_t at_once = 3;
constexpr std::chrono::seconds for_one{15};
constexpr std::chrono::seconds for_all{30};

// The call that tells how it went.
model::Call call_by_mail(const render::Letter& letter, const store::Delivery& delivery) {
  model::Call call{.who = letter.who};
  call.outcome = delivery.sent ? model::Outcome::message_left : model::Outcome::no_answer;
  call.via = *model::Line::parse("e-mail");
  call.email = letter.to;
  if (const auto why = model::Text::parse(delivery.why); !delivery.sent && why) call.text = *why;
  return call;
}

}  // namespace

std::vector<model::PersonId> to_notify(Session& session, const model::Incident& incident) {
  std::vector<model::PersonId> whom;
  for (const auto& contact : incident.contacts) {
    const auto* person = model::find_person(session.participants(), contact.who);
    const bool sent = contact.mailed && contact.mailed->sent;
    if (person != nullptr && person->email && !contact.settled() && !sent)
      whom.push_back(contact.who);
  }
  return whom;
}

void check_call_back(Session& session) { number_given(session); }

void warn_of_call_back(Session& session, const model::Incident& incident) {
  const auto number = session.arguments().value("--phone");
  if (!number) return;
  session.warn(fmt::format(
      "--phone er ikke brugt, for alarmen er ikke sendt. Send den: beredskab notify{} --phone {}",
      incident_flag(session, incident), shell_word(*number)));
}

render::MailingView notify(Session& session, const model::IncidentName& name,
                           const std::vector<model::PersonId>& whom) {
  render::MailingView view;
  const auto incident = session.read(name);
  const auto context = session.context();
  for (const auto& who : whom) {
    const auto* person = model::find_person(session.participants(), who);
    if (person == nullptr || !person->email) {
      view.without_email.push_back(render::who_name(context, incident, who));
    }
  }
  const auto back = call_back(session, incident);
  if (!back.number) {
    session.warn(
        "Der kendes intet nummer at ringe tilbage til: i e-mailen står, at modtageren bliver "
        "ringet op. "
        "Skriv det næste gang: --phone NUMMER");
  }
  const auto program = store::mail_program(session.settings());
  if (!program) {
    leave_draft(session, incident, whom, back, view);
    return view;
  }
  const auto letters = render::alarm_letters(context, session.plan_id(), incident, whom, back,
                                             author_participant(session));
  send_letters(
      session, *program, letters, view,
      [&](const auto& who) { return render::who_name(context, incident, who); },
      [&](const model::Call& call) {
        return save(session, {incident}, {session.now(), call, model::Visibility::internal})
            .front();
      });
  const auto now = session.read(name);
  const bool any_left = std::ranges::any_of(whom, [&](const model::PersonId& who) {
    const auto* contact = now.contact(who);
    return contact != nullptr && contact->lacks_mail();
  });
  if (any_left) {
    view.again = fmt::format("beredskab{} notify -i {}", session.plan_flag(), name.id());
  }
  return view;
}

void print_mailing(Paper& paper, const render::MailingView& mail) {
  if (!mail.sent.empty())
    paper.line(fmt::format("E-mail sendt til {}.", base::danish_list(mail.sent)));
  for (const auto& one : mail.failed) {
    paper.line(fmt::format("E-mail kunne ikke sendes til {}. {}", one.name, one.why.value_or("")),
               0, 2, Tone::urgent);
  }
  if (mail.again) paper.line(fmt::format("Prøv igen: {}", unbroken(*mail.again)));
  if (!mail.without_email.empty()) {
    paper.line(fmt::format("Ingen e-mail på listen: {}.", base::danish_list(mail.without_email)));
  }
}

void send_letters(Session& session, const store::OwnProgram& program,
                  const std::vector<render::Letter>& letters, render::MailingView& view,
                  const std::function<std::string(const model::PersonId&)>& name,
                  const std::function<Saved(const model::Call&)>& save) {
  Waiting waiting(session, "Sender e-mail");
  const auto tell = [&](const render::Letter& letter, const store::Delivery& delivery) {
    const auto who = name(letter.who);
    if (delivery.sent) view.sent.push_back(who);
    else view.failed.push_back({who, delivery.why});
    try {
      view.entries.emplace_back(save(call_by_mail(letter, delivery)).written.stem.id());
    } catch (const Error& error) {
      session.warn(fmt::format("E-mailen til {} er {}, men det kunne ikke skrives ned. {}", who,
                               delivery.sent ? "sendt" : "ikke sendt", error.what()));
    }
  };
  const auto end = Clock::now() + for_all;
  for (std::size_t first = 0; first < letters.size(); first += at_once) {
    std::vector<std::future<store::Delivery>> running;
    const auto last = std::min(first + at_once, letters.size());
    for (auto i = first; i < last && Clock::now() < end; ++i) {
      running.push_back(std::async(std::launch::async, [&program, &letter = letters[i]] {
        return store::deliver_mail(program, letter.to.str(), letter.message, for_one);
      }));
    }
    for (auto i = first; i < last; ++i) {
      const auto delivery =
          i - first < running.size()
              ? running[i - first].get()
              : store::Delivery{false, "Mailserveren svarede ikke, så det blev ikke forsøgt.", {}};
      tell(letters[i], delivery);
      waiting.reached(i + 1, letters.size());
      if (const auto said = store::originally(base::mask_cpr(delivery.said)); !said.empty()) {
        session.warn(letters[i].to.str() + said);
      }
    }
  }
}

}  // namespace cli
