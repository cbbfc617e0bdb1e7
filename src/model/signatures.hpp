// Who has signed a document, who has approved it, and how the people of today differ from those
// whose lines were signed. A signature binds to the bytes of the document and to no others.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.hpp"
#include "model/incident.hpp"
#include "model/plan.hpp"

namespace model {

enum class SignedState { missing, signed_, changed };

struct Signed {
  SignedState state = SignedState::missing;
  std::optional<Stem> stem;            // of the signature that counts
  std::optional<Signature> signature;  // likewise; of `changed`: of what it was before
};

struct PartyState {
  Party party;
  Signed signed_;
};

struct DocumentSignatures {
  std::vector<PartyState> parties;  // in the document's order
  std::optional<Signed> approval;   // absent where the document has nobody to approve it

  std::size_t signed_count() const;
  // All parties have signed these bytes, and they are approved.
  bool complete() const;
};

// A signature counts where it is of exactly these bytes, whatever the file was called then; else,
// as `changed`, the newest of a file of this name. One that was given after `until` does not.
DocumentSignatures signatures_of(const Document& document, std::string_view file,
                                 const Sha256& hash, const std::vector<Item>& entries,
                                 const std::optional<base::Date>& until = {});

// Without case, spaces and punctuation: what is left differs only where the words do.
std::string bare_letters(std::string_view text);

// The party that a signature is of: by its line, else by the line but for commas and spaces, else
// by who signed. Null where it is none of the document's.
const Party* party_of(const Document& document, const Signature& signature);
bool is_approval_of(const Document& document, const Signature& signature);

// The party for which that participant signs: their own line, else that of somebody of the same
// organisation. Null where there is none.
const Party* party_for(const Document& document, const Participant& who,
                       const Participants& listed);

// «Prøvekøbing Kommune»: the organisation, as far as it is known.
std::string party_name(const Party& party, const Participants* listed);

// «3 af 4», and by name those that are missing or signed something else.
struct SignatureCount {
  std::size_t signed_ = 0;
  std::size_t total = 0;
  std::vector<std::string> missing;
  std::vector<std::string> changed;
  std::optional<std::string> unapproved;  // by whom, where these bytes are not approved yet
};
SignatureCount count_signatures(const Document& document, const DocumentSignatures& signatures,
                                const Participants* listed);

// ---- the people of today beside the lines

enum class PartyDifferenceKind {
  ended,     // no participant any more, and nobody of that organisation is new
  replaced,  // likewise, and `successor` is
  joined,    // a participant whom no line names; `party` is null
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
// A line without an id is that of the one whose organisation and name it holds.
std::vector<PartyDifference> party_differences(const Document& document, const Plan* plan,
                                               const Participants& listed, const base::Date& day);

// Those who sign on that day: in office, neither a mere deputy nor a partner; in call order.
std::vector<Participant> signers(const Participants& listed, const Plan* plan,
                                 const base::Date& day);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::SignedState> = {
    Choice{model::SignedState::missing, "missing", "mangler"},
    Choice{model::SignedState::signed_, "signed", "underskrevet"},
    Choice{model::SignedState::changed, "changed", "ændret siden underskrift"},
};

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
