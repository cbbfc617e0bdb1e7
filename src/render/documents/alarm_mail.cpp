#include "render/documents/alarm_mail.hpp"

#include <fmt/format.h>

#include "render/views/invitation.hpp"
#include "render/views/when.hpp"

namespace render {

namespace {

// To whoever shall be rung back themselves there is nobody to ring.
bool rings(const CallBack& back, const std::optional<model::PersonId>& to) {
  return back.number && (!to || back.who != to);
}

std::string subject_of(const model::Incident& incident, const CallBack& back,
                       const std::optional<model::PersonId>& to) {
  return fmt::format(
      "{}ALARM: {}", incident.exercise ? "ØVELSE – " : "",
      rings(back, to) ? "ring til " + back.number->str() : std::string("hold din telefon tændt"));
}

std::string text_of_alarm(const Context& context, const model::Incident& incident,
                          const CallBack& back, const std::optional<model::PersonId>& to) {
  std::string text = incident.exercise ? "DETTE ER EN ØVELSE.\n\n" : "";
  if (to) text += fmt::format("Til {}\n\n", context.participants->find(*to)->display());
  const std::string plan =
      context.plan != nullptr ? fmt::format(" ({})", context.plan->name.str()) : std::string();
  text += fmt::format("Deltagerne i beredskabsplanen{} kaldes sammen.\n\n", plan);
  if (rings(back, to)) {
    const std::string name = back.who ? person_name(context, *back.who) + ", " : std::string();
    text += fmt::format("Ring til {}{}. Så får du at vide, hvad der er sket.\n", name,
                        back.number->str());
  } else {
    text += "Hold din telefon tændt: du bliver ringet op og får at vide, hvad der er sket.\n";
  }
  text += "Det står ikke her, for en e-mail kan læses af andre.\n\n";
  text += fmt::format("Sendt {}.\n", when(context, context.now).text);
  if (incident.exercise) text += "\nDETTE ER EN ØVELSE.\n";
  return text;
}

// By the first activation, which is the same when it is sent again.
std::string message_id(const model::PlanId& plan, const model::Incident& incident,
                       std::string_view to) {
  const auto alarm =
      incident.activations.empty() ? incident.name.str() : incident.activations.front().str();
  return fmt::format("{}.{}@{}.beredskab.invalid", alarm, to, plan.str());
}

Mail mail(const Context& context, const model::Incident& incident, const CallBack& back,
          const std::optional<model::PersonId>& to, const std::optional<model::PersonId>& writer) {
  return {.from = mailbox(context, writer),
          .subject = subject_of(incident, back, to),
          .date = context.now,
          .text = text_of_alarm(context, incident, back, to)};
}

}  // namespace

std::vector<Letter> alarm_letters(const Context& context, const model::PlanId& plan,
                                  const model::Incident& incident,
                                  const std::vector<model::PersonId>& whom, const CallBack& back,
                                  const std::optional<model::PersonId>& writer) {
  std::vector<Letter> letters;
  for (const auto& who : whom) {
    const auto one = mailbox(context, who);
    if (!one) continue;
    auto made = mail(context, incident, back, who, writer);
    made.to = {*one};
    made.message_id = message_id(plan, incident, who.str());
    letters.push_back({who, *context.participants->find(who)->email, mail_message(made)});
  }
  return letters;
}

std::string alarm_draft(const Context& context, const model::PlanId& plan,
                        const model::Incident& incident, const std::vector<model::PersonId>& whom,
                        const CallBack& back, const std::optional<model::PersonId>& writer) {
  auto made = mail(context, incident, back, std::nullopt, writer);
  for (const auto& who : whom) {
    if (const auto one = mailbox(context, who)) made.bcc.push_back(*one);
  }
  made.message_id = message_id(plan, incident, "alle");
  return mail_draft(made);
}

}  // namespace render
