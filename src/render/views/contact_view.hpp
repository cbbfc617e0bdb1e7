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

  static constexpr auto fields = Table{
      field<&ContactMailView::sent>("den er sendt"),
      field<&ContactMailView::at>("hvornår den blev sendt eller prøvet"),
      field<&ContactMailView::to>("adressen"),
      field<&ContactMailView::why>("hvorfor den ikke blev sendt"),
      field<&ContactMailView::text>("det samme i én linje"),
  };
};

struct ContactView {
  PersonView person;
  bool ad_hoc = false;
  std::optional<std::string> scope;  // what an ad hoc person is drawn in for
  model::Standing standing = model::Standing::not_called;
  std::string standing_text;  // «intet svar kl. 22.20 (2 forsøg)»
  bool settled = false;
  std::vector<std::string> wrong_numbers;  // of those that are known
  std::optional<When> last;
  std::optional<When> retry;
  std::optional<std::string> covered_by;  // the deputy who was reached in their place
  bool spare = false;                     // a deputy who is not called any more
  bool retry_due = false;                 // the time to try again has come
  std::optional<std::string> note;
  std::optional<ContactMailView> mail;

  static constexpr auto fields = Table{
      field<&ContactView::person>("personen"),
      field<&ContactView::ad_hoc>("inddraget til denne hændelse"),
      field<&ContactView::scope>("hvad personen er inddraget til"),
      field<&ContactView::standing>("hvor langt man er med personen"),
      field<&ContactView::standing_text>("det samme på dansk"),
      field<&ContactView::settled>("ingen behøver ringe"),
      field<&ContactView::wrong_numbers>("numre, der ikke er deres"),
      field<&ContactView::last>("det opkald, der gælder"),
      field<&ContactView::retry>("hvornår der skal ringes igen"),
      field<&ContactView::covered_by>("stedfortræderen, der er talt med i stedet"),
      field<&ContactView::spare>("en stedfortræder, som der ikke ringes til mere"),
      field<&ContactView::retry_due>("tiden til at ringe igen er kommet"),
      field<&ContactView::note>("bemærkning fra opkaldet"),
      field<&ContactView::mail>("besked på e-mail, hvor der er sendt eller skulle sendes en"),
  };
};

ContactView contact_view(const Context& context, const model::Incident& incident,
                         const model::Contact& contact);

}  // namespace render
