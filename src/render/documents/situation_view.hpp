// A situation report: the one to be issued next (a draft), or one that was issued, as the log stood
// then.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/situation.hpp"
#include "render/views/incident_view.hpp"
#include "render/views/restricted.hpp"

namespace render {

struct DecidedView {
  std::optional<std::string> ask;  // the question, where it answers one
  AnswerView answer;

  static constexpr auto fields = Table{
      field<&DecidedView::ask>("punktet, når det er svar på et"),
      embedded(&DecidedView::answer),
  };
};

struct SituationView {
  int number = 0;
  bool draft = false;
  std::optional<std::string> entry;  // id, of one that was issued
  When at;                           // when it was issued; of a draft: now
  std::optional<std::string> author;
  IncidentView incident;
  std::optional<std::string> happened;
  std::optional<std::string> known;
  std::optional<std::string> unknown;
  std::optional<std::string> guarded;
  std::vector<DecidedView> decided;
  std::vector<std::string> undecided;  // questions, and whose answer is missing
  std::vector<TaskView> under_way;     // follow-ups and inquiries that are not done
  std::vector<std::string> reached;    // names
  std::vector<std::string> declined;   // cannot take part
  std::vector<std::string> not_reached;
  std::optional<int> since;  // number of the one before
  std::optional<When> since_at;
  std::vector<std::string> changes;  // since that one: what is known, deadlines, people reached
  std::vector<EntryView> news;  // logged since that one; what is restricted stands in `restricted`
  std::vector<EntryView> restricted;  // of the whole log
  bool few_decided = false;           // what was decided is restricted: some of it, or all
  bool few_under_way = false;         // likewise
  bool few_news = false;
  std::optional<std::string> left_out;  // what only a few may see and is not here, in a sentence
  std::optional<When> next;             // when the next one is due
  bool next_overdue = false;

  static constexpr auto fields = Table{
      field<&SituationView::number>("nummeret"),
      field<&SituationView::draft>("et udkast, der ikke er udsendt"),
      field<&SituationView::entry>("notatets id, når det er udsendt"),
      field<&SituationView::at>("hvornår det er udsendt; for et udkast nu"),
      field<&SituationView::author>("hvem der udsendte det"),
      field<&SituationView::incident>("hændelsen"),
      field<&SituationView::happened>("hvad der er sket"),
      field<&SituationView::known>("hvad vi ved"),
      field<&SituationView::unknown>("hvad vi ikke ved endnu"),
      field<&SituationView::guarded>("det, der ikke må forlade kredsen"),
      field<&SituationView::decided>("det, der er besluttet"),
      field<&SituationView::undecided>("punkter, der er uafklarede"),
      field<&SituationView::under_way>("opfølgninger og henvendelser, der er i gang"),
      field<&SituationView::reached>("dem, der er talt med"),
      field<&SituationView::declined>("dem, der ikke kan deltage"),
      field<&SituationView::not_reached>("dem, der ikke er nået"),
      field<&SituationView::since>("nummeret på det forrige"),
      field<&SituationView::since_at>("hvornår det forrige er udsendt"),
      field<&SituationView::changes>(
          "hvad vi nu ved, frister, der er overskredet, og dem, der er nået, siden det forrige"),
      field<&SituationView::news>("det nye siden det forrige"),
      field<&SituationView::restricted>("notater, der kun er for en begrænset kreds"),
      field<&SituationView::few_decided>("noget, der er besluttet, er for en begrænset kreds"),
      field<&SituationView::few_under_way>("noget, der er i gang, er for en begrænset kreds"),
      field<&SituationView::few_news>("noget af det nye er for en begrænset kreds"),
      field<&SituationView::left_out>(
          "hvad der er udeladt, fordi det kun er for en begrænset kreds"),
      field<&SituationView::next>("hvornår det næste kommer"),
      field<&SituationView::next_overdue>("det næste skulle være kommet"),
  };
};

// What somebody says of the night, for a draft: as in the entry that will be written. Without what
// is restricted, for handing out, the incident is as for_handing_out() gives it.
SituationView draft_situation(const Context& context, const model::Incident& incident,
                              const model::Situation& said, Restricted restricted);
// Precondition: `issued` is one of the incident's.
SituationView issued_situation(const Context& context, const model::Incident& incident,
                               const model::Issued& issued, Restricted restricted);

}  // namespace render
