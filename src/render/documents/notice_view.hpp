// What was sent of one of the plan's messages, as a page to hang up or to hand out.
#pragma once

#include "model/values/entry_fields.hpp"
#include "render/documents/message_view.hpp"

namespace render {

struct NoticePart {
  std::optional<std::string> heading;  // the question that the part answers
  std::string text;                    // may be empty below a heading

  static constexpr auto fields = Table{
      field<&NoticePart::heading>("det spørgsmål, som stykket svarer på"),
      field<&NoticePart::text>("stykket"),
  };
};

struct NoticeView {
  std::string id;       // of the entry
  std::string message;  // id in plan.yaml
  std::string name;     // whom it is to
  std::string from;     // what the plan is called; empty where that is not known
  When at;
  bool exercise = false;
  model::Visibility visibility = model::Visibility::internal;
  std::string text;               // word for word
  std::vector<NoticePart> parts;  // the same in pieces, without the draft's own first lines
  int size = 0;                   // of its letters, in points: as large as its page has room for

  static constexpr auto fields = Table{
      field<&NoticeView::id>("notatets id"),
      field<&NoticeView::message>("udmeldingens id i plan.yaml"),
      field<&NoticeView::name>("hvem den er til"),
      field<&NoticeView::from>("hvem den er fra: planens navn"),
      field<&NoticeView::at>("hvornår den blev sendt"),
      field<&NoticeView::exercise>("øvelse"),
      field<&NoticeView::visibility>("hvem der må se den"),
      field<&NoticeView::text>("teksten, ord for ord"),
      field<&NoticeView::parts>("teksten i stykker"),
      field<&NoticeView::size>("bogstavernes størrelse i punkt, så siden fyldes"),
  };
};

// The last that counts; null where nothing was sent of it.
const model::Item* last_issued(const model::Incident& incident, const model::ItemId& message);
// Precondition: the item is an issued message of the incident.
NoticeView notice_view(const Context& context, const model::Incident& incident,
                       const model::Item& item);

}  // namespace render
