// The proposals to change the plan, as the list, the pack, the minutes and the agenda tell them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/rules/proposals.hpp"
#include "render/views/context.hpp"
#include "render/views/when.hpp"

namespace render {

enum class ProposalState { open, accepted, rejected };

struct ProposalView {
  std::string id;
  std::string text;  // or that only a few may see it
  base::Date made;
  std::string from;  // «mødet den 12. marts 2026», or the incident's or exercise's title and id
  bool exercise = false;
  bool restricted = false;
  ProposalState state = ProposalState::open;
  std::string state_text;  // «Vedtaget den 15. september 2026. Ansvarlig: Tove Prøve. …»
  std::optional<std::string> owner;
  std::optional<base::Date> decided;
  bool in_plan = false;
  std::optional<std::string> commit;
  std::optional<std::string> remark;
  bool disputed = false;  // accepted and rejected, written apart

  static constexpr auto fields = Table{
      field<&ProposalView::id>("forslagets id"),
      field<&ProposalView::text>("hvad der bør ændres"),
      field<&ProposalView::made>("hvornår det blev foreslået"),
      field<&ProposalView::from>("mødet, hændelsen eller øvelsen, det kommer fra"),
      field<&ProposalView::exercise>("det kommer fra en øvelse"),
      field<&ProposalView::restricted>("kun for en begrænset kreds"),
      field<&ProposalView::state>("open, accepted eller rejected"),
      field<&ProposalView::state_text>("hvad der er besluttet, på dansk"),
      field<&ProposalView::owner>("den, der skriver det ind i planen"),
      field<&ProposalView::decided>("hvornår det blev vedtaget eller afvist"),
      field<&ProposalView::in_plan>("det er skrevet ind i planen"),
      field<&ProposalView::commit>("det sted i historikken, som har planen sådan"),
      field<&ProposalView::remark>("bemærkning til beslutningen"),
      field<&ProposalView::disputed>("vedtaget og afvist, skrevet hver for sig"),
  };
};

struct ProposalsView {
  std::vector<ProposalView> proposals;  // the open ones, those to be written in, the others
  int open = 0;
  int unwritten = 0;  // accepted, and not in the plan yet

  static constexpr auto fields = Table{
      field<&ProposalsView::proposals>(
          "forslagene: de åbne, dem der mangler at blive skrevet ind, og de andre"),
      field<&ProposalsView::open>("antal åbne"),
      field<&ProposalsView::unwritten>("antal vedtagne, der ikke er skrevet ind i planen endnu"),
  };
};

ProposalView proposal_view(const Context& context, const model::PlanLog& log,
                           const model::Proposal& proposal);
ProposalsView proposals_view(const Context& context, const model::PlanLog& log,
                             const std::vector<model::Proposal>& all);

// «Forslaget er vedtaget: Skolen skal med. Ansvarlig: …»; `what` is empty where it is not known.
std::string proposal_text(const Context& context, const model::ProposalStep& step,
                          std::string_view what);
// What the entry outside incidents proposed under that number; nothing where it is not among these.
std::optional<model::Text> proposed_in(const model::Entries& entries,
                                       const model::ProposalStep& step);

}  // namespace render

namespace base {

template <>
inline constexpr std::array choices_of<render::ProposalState> = {
    Choice{render::ProposalState::open, "open", "åbent"},
    Choice{render::ProposalState::accepted, "accepted", "vedtaget"},
    Choice{render::ProposalState::rejected, "rejected", "afvist"},
};

}  // namespace base
