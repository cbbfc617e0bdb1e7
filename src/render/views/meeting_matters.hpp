// What a meeting has before it: what is still to be done, and what was learnt since the meeting
// before.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules/exercises.hpp"
#include "model/rules/meetings.hpp"
#include "model/rules/proposals.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/context.hpp"
#include "render/views/when.hpp"

namespace render {

struct Matters {
  const model::PlanLog& log;                      // outside incidents
  const std::vector<model::Incident>& incidents;  // all of the plan's
  std::optional<base::Instant> since;             // the meeting before; nothing: all that ever was

  bool is_new(const base::Instant& at) const { return !since || *since < at; }
};

inline constexpr std::string_view for_a_few = "(kun for en begrænset kreds)";

// «Vandskade i Parken (k3f9ab)»; an exercise is marked wherever it is named.
std::string title_and_id(const Context& context, const model::Incident& incident);
std::string title_and_id(const model::ExerciseState& exercise);

// A decision that somebody has yet to carry out, or an inquiry that is not answered.
struct FollowupView {
  std::string id;
  std::string text;  // or that only a few may see it
  std::optional<std::string> responsible;
  std::optional<When> due;
  bool overdue = false;
  std::string origin;  // «mødet den 12. marts 2026», or the incident's title and id
  bool of_incident = false;
  bool exercise = false;
  bool restricted = false;
  bool inquiry = false;

  static constexpr auto fields = Table{
      field<&FollowupView::id>("notatets id"),
      field<&FollowupView::text>("hvad der skal gøres, eller hvem der spørger om hvad"),
      field<&FollowupView::responsible>("den ansvarlige"),
      field<&FollowupView::due>("fristen"),
      field<&FollowupView::overdue>("fristen er overskredet"),
      field<&FollowupView::origin>("hvor det blev besluttet"),
      field<&FollowupView::of_incident>("fra en hændelse"),
      field<&FollowupView::exercise>("hændelsen er en øvelse"),
      field<&FollowupView::restricted>("kun for en begrænset kreds"),
      field<&FollowupView::inquiry>("en henvendelse, der ikke er besvaret"),
  };
};
// Those with a deadline first, by it.
std::vector<FollowupView> open_followups(const Context& context, const Matters& matters);

// What was learnt, of an incident or of an exercise.
struct LessonView {
  std::string of;  // the incident's title and id, or the exercise
  bool exercise = false;
  When at;
  model::Evaluation told;

  static constexpr auto fields = Table{
      field<&LessonView::of>("hvad der er evalueret"),
      field<&LessonView::exercise>("det var en øvelse"),
      field<&LessonView::at>("hvornår det blev skrevet"),
      embedded(&LessonView::told),
  };
};
// All but the change, which is a proposal, in one line; nothing where there is no more.
std::optional<std::string> lesson_line(const LessonView& lesson);
// Since the meeting before; without those that only a few may see.
std::vector<LessonView> lessons(const Context& context, const Matters& matters);

}  // namespace render
