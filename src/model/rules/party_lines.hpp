// The people of a day beside the lines that a document has of its parties.
#pragma once

#include <optional>
#include <vector>

#include "model/values/document.hpp"
#include "model/values/plan.hpp"

namespace model {

enum class PartyDifferenceKind {
  ended,     // no participant any more, and nobody of that organisation is new
  replaced,  // likewise, and `successor` is
  joined,    // a participant of an organisation that has no line; `party` is null
  name,      // these three: the line says something else than the list
  title,
  email,
};
struct PartyDifference {
  PartyDifferenceKind kind;
  const Party* party;
  Participant participant;
  std::optional<Participant> successor;
};
// In the document's order, then who is new. Deputies who are only that, and partners, sign nothing.
// A line without an id is that of the one whose organisation and name it holds. It is organisations
// that sign: whose organisation has a line lacks none.
std::vector<PartyDifference> party_differences(const Document& document, const Plan* plan,
                                               const Participants& listed, const base::Date& day);

// Its parties' lines; those that say the same, each with the id of whom it names.
std::vector<std::string> lines_told_apart(const Document& document);
// «Organisation, Navn, Titel».
Line party_line(const Participant& participant);
// The line as it would be written now, in the form that it has; an address stands only where one
// stood. Of somebody who has left and has no successor it is as it was.
Line line_now(const PartyDifference& difference);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::PartyDifferenceKind> = {
    Choice{model::PartyDifferenceKind::ended, "ended",
           "ikke længere deltager, og ingen ny er skrevet ind"},
    Choice{model::PartyDifferenceKind::replaced, "replaced", "ny deltager"},
    Choice{model::PartyDifferenceKind::joined, "joined", "deltager uden linje i dokumentet"},
    Choice{model::PartyDifferenceKind::name, "name", "andet navn"},
    Choice{model::PartyDifferenceKind::title, "title", "anden titel"},
    Choice{model::PartyDifferenceKind::email, "email", "anden e-mail"},
};

}  // namespace base
