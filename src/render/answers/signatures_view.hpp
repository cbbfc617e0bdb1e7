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

  static constexpr auto fields = Table{
      field<&SignatureLine::line>("linjen, som den står i dokumentet"),
      field<&SignatureLine::state>("tilstanden"),
      field<&SignatureLine::state_text>("tilstanden på dansk"),
      field<&SignatureLine::on>("hvilken dag"),
      field<&SignatureLine::paper>("hvor papiret ligger"),
      field("case", &SignatureLine::case_number, "sagsnummer"),
  };
};

// A party, or the one who approves.
struct SignatureRow : SignatureLine {
  std::string name;      // the organisation, of several lines with whom it names
  bool signed_ = false;  // these very bytes; or approved
  std::optional<std::string> who;
  std::optional<std::string> refused;  // why; of what it was before, where the signature is missing
  std::optional<std::string> text;
  std::optional<std::string> id;  // of the entry

  static constexpr auto fields =
      SignatureLine::fields +
      Table{
          field<&SignatureRow::name>(
              "organisationen; hvor den har flere linjer, med den, som linjen nævner"),
          field<&SignatureRow::signed_>("har skrevet under på netop dette"),
          field<&SignatureRow::who>("hvem der skrev under"),
          field<&SignatureRow::refused>("hvorfor de ikke vil"),
          field<&SignatureRow::text>("bemærkning"),
          field<&SignatureRow::id>("notatets id"),
      };
};

struct DocumentHead {
  std::string file;
  std::string document;                  // SHA-256
  std::optional<std::string> commit;     // absent where these bytes are in none
  std::optional<std::string> no_commit;  // a sentence then
  std::string validity;                  // a sentence
  int signed_ = 0;
  int total = 0;

  static constexpr auto fields = Table{
      field<&DocumentHead::file>("filen i planens mappe"),
      field<&DocumentHead::document>("SHA-256 af filen"),
      field<&DocumentHead::commit>("det sted i historikken, som har filen sådan"),
      field<&DocumentHead::no_commit>("hvorfor der ikke er noget"),
      field<&DocumentHead::validity>("hvor længe det gælder, i en sætning"),
      field<&DocumentHead::signed_>("hvor mange parter der har skrevet under"),
      field<&DocumentHead::total>("hvor mange parter der er"),
  };
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

  static constexpr auto fields =
      DocumentHead::fields + Table{
                                 field<&DocumentView::title>("titel"),
                                 field<&DocumentView::subtitle>("undertitel"),
                                 field<&DocumentView::valid>("perioden i én linje"),
                                 field<&DocumentView::short_hash>("begyndelsen af SHA-256"),
                                 field<&DocumentView::expired>("perioden er udløbet"),
                                 field<&DocumentView::days_left>("dage til udløb, de sidste 90"),
                                 field<&DocumentView::parties>("parterne"),
                                 field<&DocumentView::approval>("godkendelsen"),
                                 field<&DocumentView::missing>("de parter, der mangler"),
                             };
};

// What was changed since certain bytes were signed.
struct ChangesView {
  std::vector<std::string> signed_by;  // «Tove Prøve, 20. november 2026»
  std::string document;                // SHA-256 of what was signed
  bool found = false;                  // the history has it
  bool same_words = false;             // only the file's layout or its comments are other ones
  model::DocumentChanges changes;

  static constexpr auto fields = Table{
      field<&ChangesView::signed_by>("hvem der skrev under, og hvornår"),
      field<&ChangesView::document>("SHA-256 af det, de skrev under på"),
      field<&ChangesView::found>("det findes i historikken"),
      field<&ChangesView::same_words>(
          "ordene er de samme; kun kommentarer eller opsætning er ændret"),
      embedded(&ChangesView::changes),
  };
};

struct PlanStatusView {
  DocumentView document;
  std::vector<ChangesView> changes;
  std::vector<std::string> differences;  // of the people of today; a sentence each
  std::optional<DocumentView> next_document;
  std::vector<std::string> next;  // what to do now, a line each

  static constexpr auto fields = Table{
      field<&PlanStatusView::document>("det dokument, der gælder"),
      field<&PlanStatusView::changes>("hvad der er ændret siden underskrift"),
      field<&PlanStatusView::differences>("hvor deltagerne er andre end dem i linjerne"),
      field<&PlanStatusView::next_document>("det næste dokument"),
      field<&PlanStatusView::next>("hvad der nu skal gøres"),
  };
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
std::string difference_text(const Context& context, const model::PartyDifference& difference);
// «3 af 4. Mangler: Prøvekøbing Kommune. Ikke godkendt endnu af Prøvefonden.»
std::string signature_count_text(const model::SignatureCount& count);

}  // namespace render
