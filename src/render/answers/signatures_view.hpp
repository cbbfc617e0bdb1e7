// What `plan status` answers: the document that rules, who has signed it and who has not, what was
// changed since, and what comes after it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules/document_changes.hpp"
#include "model/rules/party_lines.hpp"
#include "model/rules/signatures.hpp"
#include "render/views/when.hpp"

namespace render {

// All that the fund gets to see of one (dossier_view.hpp): not who signed, nor what was remarked,
// which may say more of people than the lines do.
struct SignatureLine {
  std::string line;  // as the document has it
  model::SignedState state = model::SignedState::missing;
  std::string state_text;
  std::optional<base::Date> on;
  std::optional<std::string> paper;
  std::optional<std::string> case_number;
};

// A party, or the one who approves.
struct SignatureRow : SignatureLine {
  std::string name;      // the organisation
  bool signed_ = false;  // these very bytes; or approved
  std::optional<std::string> who;
  std::optional<std::string> refused;  // why; of what it was before, where the signature is missing
  std::optional<std::string> text;
  std::optional<std::string> id;  // of the entry
};

struct DocumentHead {
  std::string file;
  std::string document;               // SHA-256
  std::optional<std::string> commit;     // absent where these bytes are in none
  std::optional<std::string> no_commit;  // a sentence then
  std::string validity;               // a sentence
  int signed_ = 0;
  int total = 0;
};

struct DocumentView : DocumentHead {
  std::string title;
  std::optional<std::string> subtitle;
  std::optional<std::string> valid;  // «1. januar 2026 – 31. december 2028»
  std::string short_hash;
  bool expired = false;
  std::optional<int> days_left;  // within the last 90 days
  std::vector<SignatureRow> parties;
  std::optional<SignatureRow> approval;
  std::vector<std::string> missing;  // by name; who signed something else too, but not who refuses
};

// What was changed since certain bytes were signed.
struct ChangesView {
  std::vector<std::string> signed_by;  // «Tove Prøve, 20. november 2026»
  std::string document;                // SHA-256 of what was signed
  bool found = false;                  // the history has it
  bool same_words = false;             // only the file's layout or its comments are other ones
  model::DocumentChanges changes;
};

struct PlanStatusView {
  DocumentView document;
  std::vector<ChangesView> changes;
  std::vector<std::string> differences;  // of the people of today; a sentence each
  std::optional<DocumentView> next_document;
  std::vector<std::string> next;  // what to do now, a line each
};

// A document with what is known of its file.
struct DocumentFacts {
  const model::Document& document;
  std::string file;
  model::Sha256 hash;
  std::optional<std::string> commit;
  std::string unread;  // why git does not say; empty where it does
  model::DocumentSignatures signatures;
};
DocumentView document_view(const Context& context, const DocumentFacts& facts);

// Bytes that some have signed, and that are others now; `document` where the history has them.
struct AsSigned {
  std::vector<model::Signature> signatures;
  std::optional<model::Document> document;
};
ChangesView changes_view(const Context& context, const model::Document& now, const AsSigned& then);

// «Jens Eksempel er ikke længere deltager. Bo Prøve er deltager for Prøvebo.»
std::string difference_text(const model::PartyDifference& difference);
// «3 af 4. Mangler: Prøvekøbing Kommune. Ikke godkendt endnu af Prøvefonden.»
std::string signature_count_text(const model::SignatureCount& count);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::SignatureLine> = Table{
    field("line", &render::SignatureLine::line, "linjen, som den står i dokumentet"),
    field("state", &render::SignatureLine::state, "tilstanden"),
    field("state_text", &render::SignatureLine::state_text, "tilstanden på dansk"),
    field("on", &render::SignatureLine::on, "hvilken dag"),
    field("paper", &render::SignatureLine::paper, "hvor papiret ligger"),
    field("case", &render::SignatureLine::case_number, "sagsnummer"),
};
template <>
inline constexpr auto fields_of<render::SignatureRow> = fields_of<render::SignatureLine> + Table{
    field("name", &render::SignatureRow::name, "organisationen"),
    field("signed", &render::SignatureRow::signed_, "har skrevet under på netop dette"),
    field("who", &render::SignatureRow::who, "hvem der skrev under"),
    field("refused", &render::SignatureRow::refused, "hvorfor de ikke vil"),
    field("text", &render::SignatureRow::text, "bemærkning"),
    field("id", &render::SignatureRow::id, "notatets id"),
};
template <>
inline constexpr auto fields_of<render::DocumentHead> = Table{
    field("file", &render::DocumentHead::file, "filen i planens mappe"),
    field("document", &render::DocumentHead::document, "SHA-256 af filen"),
    field("commit", &render::DocumentHead::commit, "det sted i historikken, som har filen sådan"),
    field("no_commit", &render::DocumentHead::no_commit, "hvorfor der ikke er noget"),
    field("validity", &render::DocumentHead::validity, "hvor længe det gælder, i en sætning"),
    field("signed", &render::DocumentHead::signed_, "hvor mange parter der har skrevet under"),
    field("total", &render::DocumentHead::total, "hvor mange parter der er"),
};
template <>
inline constexpr auto fields_of<render::DocumentView> = fields_of<render::DocumentHead> + Table{
    field("title", &render::DocumentView::title, "titel"),
    field("subtitle", &render::DocumentView::subtitle, "undertitel"),
    field("valid", &render::DocumentView::valid, "perioden i én linje"),
    field("short_hash", &render::DocumentView::short_hash, "begyndelsen af SHA-256"),
    field("expired", &render::DocumentView::expired, "perioden er udløbet"),
    field("days_left", &render::DocumentView::days_left, "dage til udløb, de sidste 90"),
    field("parties", &render::DocumentView::parties, "parterne"),
    field("approval", &render::DocumentView::approval, "godkendelsen"),
    field("missing", &render::DocumentView::missing, "de parter, der mangler"),
};
template <>
inline constexpr auto fields_of<render::ChangesView> = Table{
    field("signed_by", &render::ChangesView::signed_by, "hvem der skrev under, og hvornår"),
    field("document", &render::ChangesView::document, "SHA-256 af det, de skrev under på"),
    field("found", &render::ChangesView::found, "det findes i historikken"),
    field("same_words", &render::ChangesView::same_words,
          "ordene er de samme; kun kommentarer eller opsætning er ændret"),
    embedded(&render::ChangesView::changes),
};
template <>
inline constexpr auto fields_of<render::PlanStatusView> = Table{
    field("document", &render::PlanStatusView::document, "det dokument, der gælder"),
    field("changes", &render::PlanStatusView::changes, "hvad der er ændret siden underskrift"),
    field("differences", &render::PlanStatusView::differences,
          "hvor deltagerne er andre end dem i linjerne"),
    field("next_document", &render::PlanStatusView::next_document, "det næste dokument"),
    field("next", &render::PlanStatusView::next, "hvad der nu skal gøres"),
};

}  // namespace base
