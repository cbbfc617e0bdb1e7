// What a writing command answers: the entries that now exist, and what to type next; and what
// `notify` does, `activate --notify` and `meeting … --send` with the rest: who was sent a mail, and
// who was not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/when.hpp"

namespace render {

struct WrittenEntry {
  std::string incident;  // short id; empty outside incidents
  std::string title;     // «Vandskade i Parken, Prøvekøbing»
  std::string id;        // short
  std::string stem;
  std::string path;        // from the workspace's folder
  std::optional<When> at;  // when it happened, where the command line said so
  std::string text;

  static constexpr auto fields = Table{
      field<&WrittenEntry::incident>("hændelsens id; tomt uden for hændelser"),
      field<&WrittenEntry::title>("hændelsen"),
      field<&WrittenEntry::id>("notatets id"),
      field<&WrittenEntry::stem>("notatets fulde navn"),
      field<&WrittenEntry::path>("filen, fra beredskabsmappen"),
      field<&WrittenEntry::at>("hvornår det skete, når der stod --at"),
      field<&WrittenEntry::text>("hvad der står"),
  };
};

struct WrittenView {
  std::vector<WrittenEntry> entries;
  std::vector<std::string> next;  // commands

  static constexpr auto fields = Table{
      field<&WrittenView::entries>("de notater, der er skrevet"),
      field<&WrittenView::next>("kommandoer, der kan være de næste"),
  };
};

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
      field<&MailingView::without_email>("dem uden e-mail på listen"),
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
