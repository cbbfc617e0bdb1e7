// The plan's messages: those that there are and what was sent, and the draft of one. A draft is
// made of what may be published alone; all else is left for people to fill in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/when.hpp"

namespace render {

struct IssuedMessageView {
  std::string id;  // of the entry
  When at;
  std::string text;
  std::vector<std::string> paragraphs;
  std::vector<std::string> approved_by;
  std::optional<std::string> via;

  static constexpr auto fields = Table{
      field<&IssuedMessageView::id>("notatets id"),
      field<&IssuedMessageView::at>("hvornår den blev sendt"),
      field<&IssuedMessageView::text>("teksten"),
      field<&IssuedMessageView::paragraphs>("teksten i stykker"),
      field<&IssuedMessageView::approved_by>("hvem der godkendte den"),
      field<&IssuedMessageView::via>("hvordan den blev sendt"),
  };
};

struct MessageView {
  std::string id;
  std::string name;
  std::optional<std::string> approved_by;  // who must approve it
  std::optional<std::string> always;       // what stands in each
  std::optional<std::string> section;      // heading
  std::string incident;                    // id; empty without one
  std::optional<std::string> title;        // «Brand i Parken, Prøvekøbing»
  std::optional<std::string> at;           // when it happened
  bool exercise = false;
  std::optional<std::string> happened;    // only where it may be published
  std::vector<std::string> decided;       // likewise
  std::optional<std::string> next;        // when the next situation report is due
  std::vector<IssuedMessageView> issued;  // in this incident, by time

  static constexpr auto fields = Table{
      field<&MessageView::id>("udmeldingens id"),
      field<&MessageView::name>("hvem den er til"),
      field<&MessageView::approved_by>("hvem der skal godkende den"),
      field<&MessageView::always>("det, der står i hver af dem"),
      field<&MessageView::section>("planens afsnit"),
      field<&MessageView::incident>("hændelsens id; tomt uden en"),
      field<&MessageView::title>("hændelsen"),
      field<&MessageView::at>("hvornår det skete"),
      field<&MessageView::exercise>("øvelse"),
      field<&MessageView::happened>("hvad der er sket, når det må offentliggøres"),
      field<&MessageView::decided>("beslutninger, der må offentliggøres"),
      field<&MessageView::next>("hvornår næste situationsbillede kommer"),
      field<&MessageView::issued>("det, der er sendt i denne hændelse"),
  };
};

struct MessagesView {
  std::vector<MessageView> messages;

  static constexpr auto fields = Table{field<&MessagesView::messages>("planens udmeldinger")};
};

// `incident` may be null: then nothing of one is known.
MessageView message_view(const Context& context, const model::Message& message,
                         const model::Incident* incident);
MessagesView messages_view(const Context& context, const model::Incident* incident);

// What blank lines part; lines within one stay.
std::vector<std::string> paragraphs(const std::string& text);

}  // namespace render
