// The report of the morning after: the incident, and first what is still open.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/incident_view.hpp"
#include "render/views/restricted.hpp"

namespace render {

struct LogDigestView {
  std::string folder;
  std::string sha256;

  static constexpr auto fields = Table{
      field<&LogDigestView::folder>("mappen"),
      field<&LogDigestView::sha256>(
          "SHA-256 af mappens notater, den ene fil efter den anden i navnenes rækkefølge"),
  };
};

struct SummaryView {
  IncidentView incident;
  std::vector<std::string> open_points;  // in sentences; empty where nothing is open
  std::optional<std::string> left_out;   // how many entries, in a sentence
  std::optional<std::string> settled;    // what that holds of, in a sentence; where nothing is open
  std::vector<LogDigestView> logs = {};  // of the incident, and of those merged into it
  bool signatures = false;               // a page to sign on

  static constexpr auto fields = Table{
      field<&SummaryView::incident>("hændelsen"),
      field<&SummaryView::open_points>("det, der stadig er åbent"),
      field<&SummaryView::left_out>(
          "hvor mange notater der er udeladt, fordi de kun er for en begrænset kreds"),
      field<&SummaryView::settled>("at intet er åbent, og hvad det gælder"),
      field<&SummaryView::logs>("hændelsens mapper med kontrolsummer"),
      field<&SummaryView::signatures>("med en side til underskrifter"),
  };
};

SummaryView summary_view(const Context& context, const model::Incident& incident,
                         Restricted restricted = Restricted::with);
// What is open of an incident, in sentences: questions, follow-ups, inquiries, people not reached.
std::vector<std::string> open_points(const IncidentView& incident);

}  // namespace render
