// The report of the morning after: the incident, and first what is still open.
#pragma once

#include <string>
#include <vector>

#include "render/views/incident_view_fields.hpp"

namespace render {

struct SummaryView {
  IncidentView incident;
  std::vector<std::string> open_points;  // in sentences; empty where nothing is open
  std::string log_digest = {};  // the SHA-256 of the incident's files
  std::string log_check = {};   // the command that prints it, in the workspace's folder
  bool signatures = false;      // a page to sign on
};

SummaryView summary_view(const Context& context, const model::Incident& incident);
// What is open of an incident, in sentences: questions, follow-ups, inquiries, people not reached.
std::vector<std::string> open_points(const IncidentView& incident);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::SummaryView> = Table{
    field("incident", &render::SummaryView::incident, "hændelsen"),
    field("open_points", &render::SummaryView::open_points, "det, der stadig er åbent"),
    field("log_digest", &render::SummaryView::log_digest,
          "loggens kontrolsum: SHA-256 af hændelsens filer efter hinanden"),
    field("log_check", &render::SummaryView::log_check,
          "den linje, der udskriver kontrolsummen i beredskabsmappen"),
    field("signatures", &render::SummaryView::signatures, "med en side til underskrifter"),
};

}  // namespace base
