// The report of the morning after: the incident, and first what is still open.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/incident_view_fields.hpp"

namespace render {

struct SummaryView {
  IncidentView incident;
  std::vector<std::string> open_points;  // in sentences; empty where nothing is open
  std::optional<std::string> left_out;   // how many entries, in a sentence
};

// Whether a document has what only a few may see, or says how much of it is left out.
enum class Restricted { with, without };

SummaryView summary_view(const Context& context, const model::Incident& incident,
                         Restricted restricted = Restricted::with);
// What is open of an incident, in sentences: questions, follow-ups, inquiries, people not reached.
std::vector<std::string> open_points(const IncidentView& incident);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::SummaryView> = Table{
    field("incident", &render::SummaryView::incident, "hændelsen"),
    field("open_points", &render::SummaryView::open_points, "det, der stadig er åbent"),
    field("left_out", &render::SummaryView::left_out,
          "hvor mange notater der er udeladt, fordi de kun er for en begrænset kreds"),
};

}  // namespace base
