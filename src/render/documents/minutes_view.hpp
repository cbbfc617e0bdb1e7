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
};

struct ResolutionView {
  std::string id;
  std::string text;
  std::optional<std::string> responsible;
  std::optional<When> due;
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
  std::string count;                 // «4 deltagere og 1 gæst»
  std::vector<MatterView> matters;   // of the agenda, then others
  std::vector<std::string> points;   // what waited for the meeting when it was convened
  std::vector<std::string> text;     // paragraphs
  std::vector<ResolutionView> decisions;
  std::vector<ProposalView> proposals;
  std::optional<std::string> next;   // with its time and place, as far as they are known
  std::string author;
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
                          const std::optional<model::PersonId>& writer,
                          const std::string& text, bool exercise);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::MatterView> = Table{
    field("number", &render::MatterView::number, "punktets nummer"),
    field("matter", &render::MatterView::matter, "punktet"),
    field("text", &render::MatterView::text, "hvad der blev sagt"),
};

template <>
inline constexpr auto fields_of<render::ResolutionView> = Table{
    field("id", &render::ResolutionView::id, "notatets id"),
    field("text", &render::ResolutionView::text, "hvad der blev besluttet"),
    field("responsible", &render::ResolutionView::responsible, "den ansvarlige"),
    field("due", &render::ResolutionView::due, "fristen"),
};

template <>
inline constexpr auto fields_of<render::MinutesView> = Table{
    field("meeting", &render::MinutesView::meeting, "mødets id"),
    field("id", &render::MinutesView::id, "referatets id"),
    field("title", &render::MinutesView::title, "hvad slags møde"),
    field("time", &render::MinutesView::time, "dag og klokkeslæt"),
    field("place", &render::MinutesView::place, "hvor det blev holdt"),
    field("convener", &render::MinutesView::convener, "den, der indkaldte"),
    field("present", &render::MinutesView::present, "de deltagere, der var til stede"),
    field("guests", &render::MinutesView::guests, "andre, der var til stede"),
    field("absent", &render::MinutesView::absent, "de indkaldte, der ikke var"),
    field("count", &render::MinutesView::count, "hvor mange der var til stede"),
    field("matters", &render::MinutesView::matters, "dagsordenens punkter, og hvad der blev sagt"),
    field("points", &render::MinutesView::points, "det, der ventede på mødet"),
    field("text", &render::MinutesView::text, "referatet, afsnit for afsnit"),
    field("decisions", &render::MinutesView::decisions, "hvad der blev besluttet"),
    field("proposals", &render::MinutesView::proposals, "forslag til ændring af planen"),
    field("next", &render::MinutesView::next, "næste møde"),
    field("author", &render::MinutesView::author, "den, der har skrevet referatet"),
};

}  // namespace base
