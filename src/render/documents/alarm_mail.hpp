// The mail that calls the participants together: that it is so, and whom to ring. Nothing of what
// has happened: mail is read by others, and lies on servers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/formats/mail.hpp"
#include "render/views/context.hpp"

namespace render {

// Whom to ring. Without a number they are rung.
struct CallBack {
  std::optional<model::PersonId> who;
  std::optional<model::Phone> number;
};

// One to each of `whom` who has an address; they see no other than that of `writer`, who sends it.
std::vector<Letter> alarm_letters(const Context& context, const model::PlanId& plan,
                                  const model::Incident& incident,
                                  const std::vector<model::PersonId>& whom, const CallBack& back,
                                  const std::optional<model::PersonId>& writer);
// The same as one draft to all of them, who do not see each other.
std::string alarm_draft(const Context& context, const model::PlanId& plan,
                        const model::Incident& incident, const std::vector<model::PersonId>& whom,
                        const CallBack& back, const std::optional<model::PersonId>& writer);

}  // namespace render
