// The pack's page one for who is new, from the plan's own data.
#pragma once

#include <string>
#include <vector>

#include "render/engine/projection.hpp"
#include "render/views/context.hpp"

namespace render {

// What is expected of one who is new, as the plan has it.
struct NewcomersView {
  std::string names;  // «Bo Prøve og Pil Prøve»
  std::vector<std::string> lines;

  static constexpr auto fields = Table{
      field<&NewcomersView::names>("hvem der er ny"),
      field<&NewcomersView::lines>("hvad der forventes"),
  };
};

// Precondition: the context has a plan.
NewcomersView newcomers_view(const Context& context, const std::vector<model::Participant>& joined);

}  // namespace render
