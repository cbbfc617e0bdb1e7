// Who has signed a document, who does not want to, and who has approved it. A signature binds to
// the bytes of the document and to no others.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/document.hpp"
#include "model/values/plan.hpp"

namespace model {

enum class SignedState { missing, signed_, changed, refused };

struct Signed {
  SignedState state = SignedState::missing;
  std::optional<Stem> stem;            // of the signature, or the refusal, that counts
  std::optional<Signature> signature;  // likewise; of `changed`: of what it was before, and so
                                       // where it is missing and what it was before was refused
};

struct PartyState {
  Party party;
  Signed signed_;
};

struct DocumentSignatures {
  std::vector<PartyState> parties;  // in the document's order
  std::optional<Signed> approval;   // absent where the document has nobody to approve it

  std::size_t signed_count() const;
};

// A signature counts where it is of exactly these bytes, whatever the file was called then; else a
// refusal of these bytes; else, as `changed`, the newest of a file of this name, where that is no
// refusal. One that was given after `until` does not.
DocumentSignatures signatures_of(const Document& document, std::string_view file,
                                 const Sha256& hash, const std::vector<Item>& entries,
                                 const std::optional<base::Date>& until = {});

// Without case, spaces and punctuation: what is left differs only where the words do.
std::string bare_letters(std::string_view text);
bool same_organisation(const Participant& a, const Participant& b);

// The party that a signature is of: by its line (of several alike that of who signed), else by the
// line but for commas and spaces, else by who signed. Null where it is none of the document's.
const Party* party_of(const Document& document, const Signature& signature);
bool is_approval_of(const Document& document, const Signature& signature);

// The lines for which that participant may sign: their own alone, else those of the same
// organisation, else those that name nobody of the list and begin with the organisation.
std::vector<const Party*> parties_for(const Document& document, const Participant& who,
                                      const Participants& listed);

// «Prøvekøbing Kommune»: the organisation, as far as it is known; where it has several lines, with
// whom this one names.
std::string party_name(const Document& document, const Party& party, const Participants* listed);

// «3 af 4», and by name those that are missing or signed something else.
struct SignatureCount {
  std::size_t signed_ = 0;
  std::size_t total = 0;
  std::vector<std::string> missing;
  std::vector<std::string> changed;
  std::vector<std::string> refused;
  std::optional<std::string> unapproved;  // by whom, where these bytes are not approved yet
  bool approval_refused = false;          // they do not want to
};
SignatureCount count_signatures(const Document& document, const DocumentSignatures& signatures,
                                const Participants* listed);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::SignedState> = {
    Choice{model::SignedState::missing, "missing", "mangler"},
    Choice{model::SignedState::signed_, "signed", "underskrevet"},
    Choice{model::SignedState::changed, "changed", "ændret siden underskrift"},
    Choice{model::SignedState::refused, "refused", "afslået"},
};

}  // namespace base
