// An incident that is over is told with the people as its entries name them, whatever the list says
// by now: who was reached that night was reached.
#pragma once

#include <optional>

#include "model/incident.hpp"
#include "render/views/context.hpp"

namespace render {

class AsTold {
 public:
  AsTold(const Context& context, const model::Incident& incident);
  AsTold(const AsTold&) = delete;
  AsTold& operator=(const AsTold&) = delete;

  const Context& context() const { return context_; }

 private:
  std::optional<model::Participants> list_;
  Context context_;
};

}  // namespace render
