// The points that must be decided, each with what was answered, and what counts now.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/context.hpp"
#include "render/views/when.hpp"

namespace render {

// An answer that says the same as one told before it, and knew nothing of it.
struct SameAnswerView {
  std::string id;
  When at;
  std::string text;  // when, and by whom

  static constexpr auto fields = Table{
      field<&SameAnswerView::id>("notatets korte id"),
      field<&SameAnswerView::at>("hvornår det samme blev besluttet"),
      field<&SameAnswerView::text>("hvornår, og hvem der besluttede det"),
  };
};

struct AnswerView {
  std::string id;
  When at;
  std::string text;  // «Besluttet: …» / «Besluttet: ikke. …», with for whom
  std::vector<std::string> decided_by;
  std::optional<std::string> dissent;
  std::string whole;  // what was decided, by whom, and who disagreed
  std::vector<SameAnswerView> again;

  static constexpr auto fields = Table{
      field<&AnswerView::id>("notatets korte id"),
      field<&AnswerView::at>("hvornår det blev besluttet"),
      field<&AnswerView::text>("beslutningen"),
      field<&AnswerView::decided_by>("hvem der besluttede det"),
      field<&AnswerView::dissent>("uenighed"),
      field<&AnswerView::whole>("beslutningen med, af hvem, og uenighed"),
      field<&AnswerView::again>("dem, der siger det samme, skrevet hver for sig"),
  };
};

struct QuestionView {
  std::string id;
  std::string ask;
  std::optional<std::string> hint;     // from the plan as it is now
  std::optional<std::string> section;  // heading
  bool per_participant = false;
  bool open = false;
  std::vector<std::string> open_for;      // names
  std::vector<std::string> contradicted;  // those of them who have answered yes and no
  std::vector<AnswerView> answers;
  std::vector<AnswerView> now;  // those that count, for whom each does

  static constexpr auto fields = Table{
      field<&QuestionView::id>("punktets id"),
      field<&QuestionView::ask>("spørgsmålet, som det blev stillet"),
      field<&QuestionView::hint>("hvad der følger af svaret"),
      field<&QuestionView::section>("afsnittet i dokumentet"),
      field<&QuestionView::per_participant>("hver deltager svarer"),
      field<&QuestionView::open>("uafklaret"),
      field<&QuestionView::open_for>("deltagere, for hvem det er uafklaret"),
      field<&QuestionView::contradicted>("dem af dem, hvis svar modsiger hinanden"),
      field<&QuestionView::answers>("svarene, som de blev givet"),
      field<&QuestionView::now>("svarene, der gælder nu"),
  };
};

// With the answers that say the same told once.
QuestionView question_view(const Context& context, const model::Incident& incident,
                           const model::QuestionState& state);
// Of one that is open: «Hvad?», and who has not answered, or that the answers contradict each
// other.
std::string what_is_open(const QuestionView& question);
// «Afløst af ID.» of an answer or a decision that counts no more: to that point, or to any;
// «Modstridende svar.» of one of two that count, where deciding was not asked for.
std::optional<std::string> past_text(const model::Incident& incident, const model::Stem& stem,
                                     const model::QuestionState* to = nullptr);
// « Uenighed: Jens ville vente.»; nothing where nobody disagreed.
std::string disagreement(const model::Decision& decision);
// A decision as `said`, which may be of fewer people than it was written for.
AnswerView decision_view(const Context& context, const model::Incident& incident,
                         const model::Item& item, const model::Decision& said);

}  // namespace render
