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
  std::vector<std::string> undecided;   // questions, as they are asked
  std::vector<TaskView> under_way;      // follow-ups and inquiries that are not done
  std::vector<std::string> reached;     // names
  std::vector<std::string> declined;    // cannot take part
  std::vector<std::string> not_reached;
  std::optional<int> since;             // number of the one before
  std::optional<When> since_at;
  std::vector<std::string> changes;     // since that one: what is known, deadlines, people reached
  std::vector<EntryView> news;  // logged since that one; what is restricted stands in `restricted`
  std::vector<EntryView> restricted;    // of the whole log
  std::optional<std::string> left_out;  // what only a few may see and is not here, in a sentence
  std::optional<When> next;             // when the next one is due
  bool next_overdue = false;
};

// What somebody says of the night, for a draft: as in the entry that will be written. Without what
// is restricted, for handing out, the incident is as for_handing_out() gives it.
SituationView draft_situation(const Context& context, const model::Incident& incident,
                              const model::Situation& said, Restricted restricted);
// Precondition: `issued` is one of the incident's.
SituationView issued_situation(const Context& context, const model::Incident& incident,
                               const model::Issued& issued, Restricted restricted);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::DecidedView> = Table{
    field("ask", &render::DecidedView::ask, "punktet, når det er svar på et"),
    embedded(&render::DecidedView::answer),
};

template <>
inline constexpr auto fields_of<render::SituationView> = Table{
    field("number", &render::SituationView::number, "nummeret"),
    field("draft", &render::SituationView::draft, "et udkast, der ikke er udsendt"),
    field("entry", &render::SituationView::entry, "notatets id, når det er udsendt"),
    field("at", &render::SituationView::at, "hvornår det er udsendt; for et udkast nu"),
    field("author", &render::SituationView::author, "hvem der udsendte det"),
    field("incident", &render::SituationView::incident, "hændelsen"),
    field("happened", &render::SituationView::happened, "hvad der er sket"),
    field("known", &render::SituationView::known, "hvad vi ved"),
    field("unknown", &render::SituationView::unknown, "hvad vi ikke ved endnu"),
    field("guarded", &render::SituationView::guarded, "det, der ikke må forlade kredsen"),
    field("decided", &render::SituationView::decided, "det, der er besluttet"),
    field("undecided", &render::SituationView::undecided, "punkter, der er uafklarede"),
    field("under_way", &render::SituationView::under_way,
          "opfølgninger og henvendelser, der er i gang"),
    field("reached", &render::SituationView::reached, "dem, der er talt med"),
    field("declined", &render::SituationView::declined, "dem, der ikke kan deltage"),
    field("not_reached", &render::SituationView::not_reached, "dem, der ikke er nået"),
    field("since", &render::SituationView::since, "nummeret på det forrige"),
    field("since_at", &render::SituationView::since_at, "hvornår det forrige er udsendt"),
    field("changes", &render::SituationView::changes,
          "hvad vi nu ved, frister, der er overskredet, og dem, der er nået, siden det forrige"),
    field("news", &render::SituationView::news, "det nye siden det forrige"),
    field("restricted", &render::SituationView::restricted,
          "notater, der kun er for en begrænset kreds"),
    field("left_out", &render::SituationView::left_out,
          "hvad der er udeladt, fordi det kun er for en begrænset kreds"),
    field("next", &render::SituationView::next, "hvornår det næste kommer"),
    field("next_overdue", &render::SituationView::next_overdue, "det næste skulle være kommet"),
};

}  // namespace base
