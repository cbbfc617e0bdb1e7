// What `participant list` answers, and what the commands that change the list answer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/person_view.hpp"
#include "render/views/when.hpp"

namespace render {

struct ParticipantRow {
  PersonView person;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  std::optional<base::Date> verified;  // or the first day, where they were not asked since
  bool only_deputy = false;
  bool in_office = false;   // today
  bool unverified = false;  // for over a year, or never
};

struct ParticipantsView {
  std::vector<ParticipantRow> participants;  // in the file's order
};

struct RewrittenView {
  std::string file;  // from the workspace's folder
  std::vector<std::string> people;  // ids that were added or changed
  std::string difference;           // unified
  std::vector<std::string> next;    // what to do now, a line each
};

ParticipantsView participants_view(const Context& context,
                                   const std::vector<model::Item>& plan_entries);

// «3 kontakter er ikke bekræftet det seneste år.»; nothing where there are none.
std::optional<std::string> unverified_text(const Context& context,
                                           const std::vector<model::Item>& plan_entries);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::ParticipantRow> = Table{
    field("person", &render::ParticipantRow::person, "deltageren"),
    field("from", &render::ParticipantRow::from, "første dag som deltager"),
    field("until", &render::ParticipantRow::until, "sidste dag som deltager"),
    field("verified", &render::ParticipantRow::verified,
          "hvornår oplysningerne sidst er bekræftet, ellers første dag"),
    field("only_deputy", &render::ParticipantRow::only_deputy, "ringes kun op som stedfortræder"),
    field("in_office", &render::ParticipantRow::in_office, "er deltager i dag"),
    field("unverified", &render::ParticipantRow::unverified, "ikke bekræftet det seneste år"),
};

template <>
inline constexpr auto fields_of<render::ParticipantsView> = Table{
    field("participants", &render::ParticipantsView::participants, "alle, i filens rækkefølge"),
};

template <>
inline constexpr auto fields_of<render::RewrittenView> = Table{
    field("file", &render::RewrittenView::file, "filen, fra beredskabsmappen"),
    field("people", &render::RewrittenView::people, "id'er, der er nye eller ændret"),
    field("difference", &render::RewrittenView::difference, "ændringen, linje for linje"),
    field("next", &render::RewrittenView::next, "hvad der nu skal gøres"),
};

}  // namespace base
