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

  static constexpr auto fields = Table{
      field<&ParticipantRow::person>("deltageren"),
      field<&ParticipantRow::from>("første dag som deltager"),
      field<&ParticipantRow::until>("sidste dag som deltager"),
      field<&ParticipantRow::verified>(
          "hvornår oplysningerne sidst er bekræftet, ellers første dag"),
      field<&ParticipantRow::only_deputy>("ringes kun op som stedfortræder"),
      field<&ParticipantRow::in_office>("er deltager i dag"),
      field<&ParticipantRow::unverified>("ikke bekræftet det seneste år"),
  };
};

struct ParticipantsView {
  std::vector<ParticipantRow> participants;  // in the file's order

  static constexpr auto fields = Table{
      field<&ParticipantsView::participants>("alle, i filens rækkefølge"),
  };
};

struct RewrittenView {
  std::string file;                 // from the workspace's folder
  std::vector<std::string> people;  // ids that were added or changed
  std::string difference;           // unified
  std::vector<std::string> next;    // what to do now, a line each

  static constexpr auto fields = Table{
      field<&RewrittenView::file>("filen, fra beredskabsmappen"),
      field<&RewrittenView::people>("id'er, der er nye eller ændret"),
      field<&RewrittenView::difference>("ændringen, linje for linje"),
      field<&RewrittenView::next>("hvad der nu skal gøres"),
  };
};

ParticipantsView participants_view(const Context& context,
                                   const std::vector<model::Item>& plan_entries);

}  // namespace render
