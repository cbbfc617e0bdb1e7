// The incidents that the tool itself has counted, beside the numbers of the helhedsplan.
#pragma once

#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/helhedsplan.hpp"
#include "render/engine/projection.hpp"
#include "render/views/context.hpp"

namespace render {

struct OwnCountView {
  int year = 0;
  int total = 0;
  std::string areas;  // «Prøveparken 2, Demobakken 1»

  static constexpr auto fields = Table{
      field<&OwnCountView::year>("året"),
      field<&OwnCountView::total>("hvor mange hændelser"),
      field<&OwnCountView::areas>("område for område"),
  };
};

// Incidents of those types by year, each year with its areas.
std::vector<OwnCountView> own_counts(const Context& context,
                                     const std::vector<model::TypeId>& types,
                                     const std::vector<model::Incident>& incidents);

}  // namespace render
