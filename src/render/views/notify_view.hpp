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

  static constexpr auto fields = Table{
      field<&NotMailedView::name>("navnet"),
      field<&NotMailedView::why>("hvorfor den ikke kunne sendes"),
  };
};

struct MailingView {
  std::vector<std::string> sent;  // names
  std::vector<NotMailedView> failed;
  std::vector<std::string> without_email;  // names
  std::vector<std::string> files;          // drafts, where there is no program to send them
  std::vector<std::string> entries;        // ids
  std::optional<std::string> again;        // the command that tries those that failed

  static constexpr auto fields = Table{
      field<&MailingView::sent>("dem, der er sendt en e-mail til"),
      field<&MailingView::failed>("dem, den ikke kunne sendes til"),
      field<&MailingView::without_email>("dem uden e-mail i listen"),
      field<&MailingView::files>("udkast, når intet program kan sende"),
      field<&MailingView::entries>("id på de notater, der er skrevet"),
      field<&MailingView::again>("kommandoen, der prøver igen"),
  };
};

struct NotifyView {
  std::string id;  // the incident's, short
  std::string title;
  bool exercise = false;
  MailingView mail;

  static constexpr auto fields = Table{
      field<&NotifyView::id>("hændelsens korte id"),
      field<&NotifyView::title>("hændelsen"),
      field<&NotifyView::exercise>("øvelse"),
      field<&NotifyView::mail>("hvem der fik e-mail, og hvem der ikke gjorde"),
  };
};

}  // namespace render
