// What `notify` answers, and `activate --notify` and `meeting … --send` with the rest: who was sent
// a mail, and who was not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/written_view.hpp"

namespace render {

struct NotMailedView {
  std::string name;
  std::optional<std::string> why;
};

struct MailingView {
  std::vector<std::string> sent;           // names
  std::vector<NotMailedView> failed;
  std::vector<std::string> without_email;  // names
  std::vector<std::string> files;          // drafts, where there is no program to send them
  std::vector<std::string> entries;        // ids
  std::optional<std::string> again;        // the command that tries those that failed
};

struct NotifyView {
  std::string id;  // the incident's, short
  std::string title;
  bool exercise = false;
  MailingView mail;
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::NotMailedView> = Table{
    field("name", &render::NotMailedView::name, "navnet"),
    field("why", &render::NotMailedView::why, "hvorfor den ikke kunne sendes"),
};

template <>
inline constexpr auto fields_of<render::MailingView> = Table{
    field("sent", &render::MailingView::sent, "dem, der er sendt en e-mail til"),
    field("failed", &render::MailingView::failed, "dem, den ikke kunne sendes til"),
    field("without_email", &render::MailingView::without_email, "dem uden e-mail i listen"),
    field("files", &render::MailingView::files, "udkast, når intet program kan sende"),
    field("entries", &render::MailingView::entries, "id på de notater, der er skrevet"),
    field("again", &render::MailingView::again, "kommandoen, der prøver igen"),
};

template <>
inline constexpr auto fields_of<render::NotifyView> = Table{
    field("id", &render::NotifyView::id, "hændelsens korte id"),
    field("title", &render::NotifyView::title, "hændelsen"),
    field("exercise", &render::NotifyView::exercise, "øvelse"),
    field("mail", &render::NotifyView::mail, "hvem der fik e-mail, og hvem der ikke gjorde"),
};

}  // namespace base
