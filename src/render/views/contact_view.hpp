// Somebody on the call list of an incident: whether they were reached, and what is known of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/person_view.hpp"
#include "render/views/when.hpp"

namespace render {

// The last mail to somebody, or that one was wanted.
struct ContactMailView {
  bool sent = false;
  std::optional<When> at;  // when it was tried; absent: not yet
  std::optional<std::string> to;
  std::optional<std::string> why;  // it was not sent
  std::string text;                // «e-mail sendt kl. 22.16»
};

struct ContactView {
  PersonView person;
  bool ad_hoc = false;
  std::optional<std::string> scope;  // what an ad hoc person is drawn in for
  model::Standing standing = model::Standing::not_called;
  std::string standing_text;         // «intet svar kl. 22.20 (2 forsøg)»
  bool settled = false;
  std::vector<std::string> wrong_numbers;  // of those that are known
  std::optional<When> last;
  std::optional<When> retry;
  std::optional<std::string> covered_by;  // the deputy who was reached in their place
  bool retry_due = false;  // the time to try again has come
  std::optional<std::string> note;
  std::optional<ContactMailView> mail;
};

ContactView contact_view(const Context& context, const model::Incident& incident,
                         const model::Contact& contact);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::ContactMailView> = Table{
    field("sent", &render::ContactMailView::sent, "den er sendt"),
    field("at", &render::ContactMailView::at, "hvornår den blev sendt eller prøvet"),
    field("to", &render::ContactMailView::to, "adressen"),
    field("why", &render::ContactMailView::why, "hvorfor den ikke blev sendt"),
    field("text", &render::ContactMailView::text, "det samme i én linje"),
};

template <>
inline constexpr auto fields_of<render::ContactView> = Table{
    field("person", &render::ContactView::person, "personen"),
    field("ad_hoc", &render::ContactView::ad_hoc, "inddraget til denne hændelse"),
    field("scope", &render::ContactView::scope, "hvad personen er inddraget til"),
    field("standing", &render::ContactView::standing, "hvor langt man er med personen"),
    field("standing_text", &render::ContactView::standing_text, "det samme på dansk"),
    field("settled", &render::ContactView::settled, "ingen behøver ringe"),
    field("wrong_numbers", &render::ContactView::wrong_numbers, "numre, der ikke er deres"),
    field("last", &render::ContactView::last, "det opkald, der gælder"),
    field("retry", &render::ContactView::retry, "hvornår der skal ringes igen"),
    field("covered_by", &render::ContactView::covered_by,
          "stedfortræderen, der er talt med i stedet"),
    field("retry_due", &render::ContactView::retry_due, "tiden til at ringe igen er kommet"),
    field("note", &render::ContactView::note, "bemærkning fra opkaldet"),
    field("mail", &render::ContactView::mail,
          "besked på e-mail, hvor der er sendt eller skulle sendes en"),
};

}  // namespace base
