// What `activate` answers, on one screen: numbers, whom to call, what to decide, what to type next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/incident_view.hpp"
#include "render/views/notify_view.hpp"

namespace render {

struct ActivationView : IncidentHead {  // of its questions those that are open
  std::vector<model::NamedNumber> numbers;
  std::vector<std::string> next;  // commands to type
  std::string first;              // whom to ring now; empty where there is nobody
  std::vector<std::string> warnings;
  std::optional<MailingView> mail;  // with --notify

  static constexpr auto fields =
      Table{
          field<&ActivationView::numbers>("numre, der altid vises først"),
      } +
      IncidentHead::fields +
      Table{
          field<&ActivationView::next>("de næste kommandoer"),
          field<&ActivationView::first>("hvem der skal ringes til nu; tomt, når det er ingen"),
          field<&ActivationView::warnings>("advarsler"),
          field<&ActivationView::mail>("hvem der fik e-mail, med --notify"),
      };
};

ActivationView activation_view(const Context& context, const model::Incident& incident,
                               std::vector<std::string> next);

}  // namespace render
