#include "render/views/contact_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "model/rules/numbers.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

namespace {

std::string standing_text(const Context& context, const model::Contact& contact) {
  std::string text(base::danish(contact.standing));
  if (contact.standing == model::Standing::not_called && contact.new_since) {
    return fmt::format("{}, ny siden {}", text, when_near(context, *contact.new_since).text);
  }
  // «Kan ikke deltage kl. 22.20» would be about that hour.
  if (contact.last) {
    text += contact.standing == model::Standing::declined ? ", sagt " : " ";
    text += when_near(context, *contact.last).text;
  }
  if (contact.attempts > 1 && !contact.settled()) {
    text += fmt::format(" ({} forsøg)", contact.attempts);
  }
  return text;
}

// The one to dial now stands first, wrong ones last.
void add_numbers(const Context& context, const model::Contact& contact, ContactView& view) {
  const auto numbers = model::numbers_of(contact, context.participants);
  const auto next = model::number_to_dial(contact, context.participants);
  auto& dial = view.person.dial;
  if (contact.ad_hoc) {
    for (const auto& number : numbers) dial.push_back({number.str(), {}});
    view.person.phone = text_of(next ? next : contact.ad_hoc->phone);
  }
  for (const auto& number : numbers) {
    if (model::is_wrong(contact, number)) view.wrong_numbers.push_back(number.str());
  }
  const auto rank = [&](const DialView& one) {
    if (next && one.phone == next->str()) return 0;
    return base::contains(view.wrong_numbers, one.phone) ? 2 : 1;
  };
  std::ranges::stable_sort(dial, {}, rank);
  if (view.wrong_numbers.empty() || view.settled) return;
  view.standing_text += next ? fmt::format(". Prøv {}", next->str()) : ". Find et andet nummer";
}

std::optional<ContactMailView> mail_view(const Context& context, const model::Contact& contact) {
  if (!contact.mailed && !contact.to_be_mailed) return std::nullopt;
  ContactMailView view;
  view.text = "e-mail er ikke sendt";
  if (const auto& mailed = contact.mailed) {
    view.sent = mailed->sent;
    view.at = when_near(context, mailed->at);
    view.to = mailed->to.str();
    view.why = text_of(mailed->why);
    view.text = (view.sent ? "e-mail sendt " : "e-mail kunne ikke sendes ") + view.at->text;
  }
  return view;
}

}  // namespace

ContactView contact_view(const Context& context, const model::Incident& incident,
                         const model::Contact& contact) {
  ContactView view;
  view.person = person_view(context, contact.who);
  if (contact.ad_hoc) {
    view.ad_hoc = true;
    view.person.organisation = text_of(contact.ad_hoc->organisation).value_or("");
    view.person.own_name = contact.ad_hoc->name.str();
    view.scope = text_of(contact.ad_hoc->scope);
  }
  if (contact.ad_hoc || !view.person.role) {
    set_name(view.person, who_name(context, incident, contact.who));
    view.person.in_list = view.person.name;
  }
  view.standing = contact.standing;
  view.standing_text = standing_text(context, contact);
  view.settled = contact.settled();
  view.mail = mail_view(context, contact);
  if (view.mail && !view.settled) view.standing_text += ", " + view.mail->text;
  add_numbers(context, contact, view);
  if (contact.last) view.last = when_near(context, *contact.last);
  if (contact.retry) {
    view.retry = deadline_at(context, *contact.retry);
    view.retry_due = *contact.retry <= context.now;
  }
  view.note = text_of(contact.note);
  return view;
}

}  // namespace render
