// The pack for a meeting: one document with all that it needs, from the agenda to the progress of
// the helhedsplan. For the participants: what only a few may see is left out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules/signatures.hpp"
#include "model/values/helhedsplan.hpp"
#include "render/documents/contacts_view.hpp"
#include "render/documents/minutes_view.hpp"
#include "render/documents/pack_newcomers.hpp"
#include "render/documents/progress_view.hpp"
#include "render/views/list_view.hpp"
#include "render/views/meeting_matters.hpp"

namespace render {

struct PackTargetView {
  std::string indicator;
  std::string target;  // «under 28 procent»
  std::vector<JudgedView> areas;

  static constexpr auto fields = Table{
      field<&PackTargetView::indicator>("det, der måles"),
      field<&PackTargetView::target>("målet"),
      field<&PackTargetView::areas>("hvordan det går, område for område"),
  };
};

struct PackProgressView {
  std::string name;
  bool over = false;
  std::vector<PackTargetView> targets;       // those with a figure to judge
  std::vector<std::string> without_figures;  // what the others measure, each once
  std::string without_text;                  // the same as a sentence

  static constexpr auto fields = Table{
      field<&PackProgressView::name>("helhedsplanens navn"),
      field<&PackProgressView::over>("perioden er forbi"),
      field<&PackProgressView::targets>("de mål, der er tal til"),
      field<&PackProgressView::without_figures>("det, de andre mål måler"),
      field<&PackProgressView::without_text>("det samme i én sætning"),
  };
};

struct PackView {
  std::string id;
  std::string title;
  std::string time;
  std::optional<std::string> place;
  std::optional<std::string> convener;
  std::string invited;
  std::optional<std::string> message;
  bool cancelled = false;
  std::vector<std::string> agenda;
  std::vector<std::string> points;
  bool of_incident = false;            // it is about one, and has that one's matters alone
  std::vector<std::string> waiting;    // of the points those that are told nowhere else
  std::optional<MinutesView> minutes;  // of a meeting that was held
  std::optional<NewcomersView> newcomers;
  std::optional<When> before;  // the meeting before; absent: none was held
  std::string since;           // «siden mødet den 12. marts 2026», or «indtil nu»
  std::vector<model::NamedNumber> numbers;
  std::vector<PersonView> participants;
  std::vector<PersonView> deputies;
  std::vector<std::string> changes;          // of the list, in sentences
  std::optional<std::string> no_comparison;  // why there are none
  std::vector<IncidentRow> incidents;
  std::vector<IncidentRow> exercises;        // incidents that were one
  std::vector<std::string> other_exercises;  // in words
  std::vector<FollowupView> followups;
  std::vector<LessonView> lessons;
  std::vector<std::string> evaluations;      // the same, a line each, without what they propose
  std::vector<std::string> proposals;        // the words of those that are open
  std::vector<ProposalView> open_proposals;  // these, and those to be written in
  std::vector<ProposalView> settled;         // since the meeting before
  std::vector<std::string> health;
  std::optional<PackProgressView> progress;

  static constexpr auto fields = Table{
      field<&PackView::id>("mødets id"),
      field<&PackView::title>("hvad slags møde"),
      field<&PackView::time>("dag og klokkeslæt"),
      field<&PackView::place>("hvor det holdes"),
      field<&PackView::convener>("den, der indkalder"),
      field<&PackView::invited>("de indkaldte"),
      field<&PackView::message>("besked til de indkaldte"),
      field<&PackView::cancelled>("mødet er aflyst"),
      field<&PackView::agenda>("dagsordenens punkter"),
      field<&PackView::points>("det, der venter på mødet"),
      field<&PackView::of_incident>("mødet handler om en hændelse"),
      field<&PackView::waiting>("det af dem, der ikke står for sig selv"),
      field<&PackView::minutes>("referatet, når mødet er holdt"),
      field<&PackView::newcomers>("de nye siden sidste møde"),
      field<&PackView::before>("det sidste møde før dette"),
      field<&PackView::since>("hvad siden sidst betyder her"),
      field<&PackView::numbers>("numre, der altid vises først"),
      field<&PackView::participants>("deltagerne i den rækkefølge, de ringes op"),
      field<&PackView::deputies>("dem, der kun er stedfortrædere"),
      field<&PackView::changes>("hvad der er ændret på listen"),
      field<&PackView::no_comparison>("hvorfor det ikke kan vises"),
      field<&PackView::incidents>("hændelserne siden sidst"),
      field<&PackView::exercises>("øvelserne siden sidst; tæller ikke med"),
      field<&PackView::other_exercises>("øvelser, der er planlagt eller holdt uden for hændelser"),
      field<&PackView::followups>("åbne opfølgninger"),
      field<&PackView::lessons>("evalueringerne siden sidst"),
      field<&PackView::evaluations>("det samme, en linje til hver"),
      field<&PackView::proposals>("foreslåede ændringer i planen"),
      field<&PackView::open_proposals>(
          "de åbne forslag, og de vedtagne, der ikke er skrevet ind i planen"),
      field<&PackView::settled>("forslag, der er vedtaget eller afvist siden sidst"),
      field<&PackView::health>("planens tilstand"),
      field<&PackView::progress>("helhedsplanens mål"),
  };
};

struct PackFacts {
  const model::MeetingState& meeting;
  const model::MeetingState* before;       // null: none was held
  Matters matters;                         // since then
  std::optional<model::Participants> old;  // the list as it was then; absent: not known
  const model::Helhedsplan* helhedsplan;   // null: the plan has none
  const std::vector<model::MeetingState>& all;
  std::optional<model::SignatureCount> signatures;  // of the document that rules
};

// Precondition: the context has a plan.
PackView pack_view(const Context& context, const PackFacts& facts);

}  // namespace render
