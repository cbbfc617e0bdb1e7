// Whom an incident calls, and how far one has come with them.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "model/values/entry.hpp"

namespace model {

enum class Standing {
  not_called,
  present,  // the one who activated the plan
  reached,
  no_answer,
  message_left,
  wrong_number,
  declined,
};

// A call, and how it went with that number.
struct Dialled {
  Phone phone;
  Outcome outcome;
};

// The last mail to somebody: it reaches nobody by itself.
struct Mailed {
  base::Instant at;
  Email to;
  bool sent;
  std::optional<Text> why;  // it was not
};

// A person on the incident's contact list, and how far one has come with them.
struct Contact {
  PersonId who;
  std::optional<AdHocPerson> ad_hoc;
  Standing standing = Standing::not_called;
  int attempts = 0;
  std::optional<base::Instant> last;  // of the call that gave the standing
  // When to ring again, as the last call says; of who is settled the last that says so.
  std::optional<base::Instant> retry;
  std::optional<Text> note;      // of the same call
  bool named = false;            // called in their own right: each of these answers for themselves
  std::vector<Dialled> dialled;  // by time
  std::vector<Phone> given;      // an ad hoc person's numbers, as they became known
  std::optional<Mailed> mailed;
  bool to_be_mailed = false;               // an activation wanted it
  std::optional<base::Instant> new_since;  // joined the list after this activation (call_list.hpp)

  // Talked with, or known to be out of it: nobody needs to call.
  bool settled() const {
    return standing == Standing::present || standing == Standing::reached ||
           standing == Standing::declined;
  }
  // Somebody wanted them to get a mail, and they have not; no matter once they are settled.
  bool lacks_mail() const { return !settled() && (mailed ? !mailed->sent : to_be_mailed); }
};

struct Incident;
// A step of fold().
void collect_contacts(Incident& incident);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::Standing> = {
    Choice{model::Standing::not_called, "not-called", "ikke ringet op"},
    Choice{model::Standing::present, "present", "har aktiveret planen"},
    Choice{model::Standing::reached, "reached", "talt med"},
    Choice{model::Standing::no_answer, "no-answer", "intet svar"},
    Choice{model::Standing::message_left, "message-left", "besked lagt"},
    Choice{model::Standing::wrong_number, "wrong-number", "forkert nummer"},
    Choice{model::Standing::declined, "declined", "kan ikke deltage"},
};

}  // namespace base
