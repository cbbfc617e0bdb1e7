// Whether the plan is used, in words: the same in every document.
#pragma once

#include <optional>
#include <string>

#include "model/incident/incident.hpp"
#include "render/views/context.hpp"
#include "render/views/when.hpp"

namespace render {

struct UseView {
  model::Use state = model::Use::not_decided;
  std::string sentence;  // «brugt siden fredag den 20. november 2026 kl. 22.40, besluttet af …»
  std::optional<When> since;      // of the decision
  std::optional<std::string> by;  // who decided
  bool disputed = false;
  std::optional<std::string> question;  // the id of the one that it is decided on

  static constexpr auto fields = Table{
      field<&UseView::state>("om planen er brugt"),
      field<&UseView::sentence>("med tid, og hvem der besluttede det"),
      field<&UseView::since>("hvornår det blev besluttet"),
      field<&UseView::by>("hvem der besluttede det"),
      field<&UseView::disputed>("beslutningerne modsiger hinanden"),
      field<&UseView::question>("det punkt, der afgør det"),
  };
};

UseView use_view(const Context& context, const model::Incident& incident);
// «deltagerne er kaldt sammen; om planen bruges, er ikke afgjort».
std::string state_and_use(const model::Incident& incident);

}  // namespace render
