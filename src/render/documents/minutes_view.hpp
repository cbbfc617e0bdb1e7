// The minutes of a meeting as a document: who was there, each matter, what was decided and
// proposed. It goes to the participants: what only a few may see is left out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/meeting_matters.hpp"
#include "render/views/proposals_view.hpp"

namespace render {

struct MatterView {
  int number = 0;
  std::string matter;
  std::optional<std::string> text;  // what was said; absent: it stands in the minutes as a whole

  static constexpr auto fields = Table{
      field<&MatterView::number>("punktets nummer"),
      field<&MatterView::matter>("punktet"),
      field<&MatterView::text>("hvad der blev sagt"),
  };
};

struct ResolutionView {
  std::string id;
  std::string text;
  std::optional<std::string> responsible;
  std::optional<When> due;

  static constexpr auto fields = Table{
      field<&ResolutionView::id>("notatets id"),
      field<&ResolutionView::text>("hvad der blev besluttet"),
      field<&ResolutionView::responsible>("den ansvarlige"),
      field<&ResolutionView::due>("fristen"),
  };
};

struct MinutesView {
  std::string meeting;  // its id
  std::string id;       // of the entry
  std::string title;    // «Møde om beredskabsplanen»
  std::string time;
  std::optional<std::string> place;
  std::optional<std::string> convener;
  std::vector<std::string> present;  // with their organisations
  std::vector<std::string> guests;
  std::vector<std::string> absent;
  std::string count;                // «4 deltagere og 1 gæst»
  std::vector<MatterView> matters;  // of the agenda, then others
  std::vector<std::string> points;  // what waited for the meeting when it was convened
  std::vector<std::string> text;    // paragraphs
  std::vector<ResolutionView> decisions;
  std::vector<ProposalView> proposals;
  std::optional<std::string> next;  // with its time and place, as far as they are known
  std::string author;

  static constexpr auto fields = Table{
      field<&MinutesView::meeting>("mødets id"),
      field<&MinutesView::id>("referatets id"),
      field<&MinutesView::title>("hvad slags møde"),
      field<&MinutesView::time>("dag og klokkeslæt"),
      field<&MinutesView::place>("hvor det blev holdt"),
      field<&MinutesView::convener>("den, der indkaldte"),
      field<&MinutesView::present>("de deltagere, der var til stede"),
      field<&MinutesView::guests>("andre, der var til stede"),
      field<&MinutesView::absent>("de indkaldte, der ikke var"),
      field<&MinutesView::count>("hvor mange der var til stede"),
      field<&MinutesView::matters>("dagsordenens punkter, og hvad der blev sagt"),
      field<&MinutesView::points>("det, der ventede på mødet"),
      field<&MinutesView::text>("referatet, afsnit for afsnit"),
      field<&MinutesView::decisions>("hvad der blev besluttet"),
      field<&MinutesView::proposals>("forslag til ændring af planen"),
      field<&MinutesView::next>("næste møde"),
      field<&MinutesView::author>("den, der har skrevet referatet"),
  };
};

// Preconditions: the meeting was held; `all` and the state are of that log.
MinutesView minutes_view(const Context& context, const model::PlanLog& log,
                         const std::vector<model::MeetingState>& all,
                         const model::MeetingState& state);

// Who is to get them: those invited, as they are in office on its day, and whoever came.
std::vector<model::PersonId> minutes_receivers(const Context& context, const model::PlanLog& log,
                                               const model::MeetingState& state);
// A draft with `text`, in which nobody sees another's address. It does not change from one hour to
// the next, so that the same file is written again.
std::string minutes_draft(const Context& context, const model::PlanId& plan,
                          const model::PlanLog& log, const model::MeetingState& state,
                          const std::optional<model::PersonId>& writer, const std::string& text,
                          bool exercise);

}  // namespace render
