// The options that set fields of an entry: for each kind one binding, shared by the command that
// writes it and by `correct`, so that the two cannot differ. An option that the running command
// does not have is passed over.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands/field_options.hpp"

namespace cli::commands {

// The next situation report comes after the one of that time. Throws Error(usage).
void require_next_after(const base::Instant& next, const base::Instant& at);

class EntryOptions : FieldOptions {
 public:
  EntryOptions(Session& session, std::vector<model::Incident> incidents, const base::Instant& at)
      : FieldOptions(session, std::move(incidents), at) {}
  // Outside incidents, now.
  explicit EntryOptions(Session& session) : EntryOptions(session, {}, session.now()) {}

  // Each sets what the command line says; the rest stays. Throws Error(usage) for words that cannot
  // be taken.
  void set(model::Report& report);
  void set(model::Activation& activation);
  void set(model::Call& call);
  void set(model::Decision& decision);
  void set(model::Inquiry& inquiry);
  void set(model::Handover& handover);
  void set(model::Evaluation& evaluation);
  void set(model::TaskStep& step);
  void set(model::CardTick& tick);
  void set(model::Staff& staff);
  void set(model::Verification& verification);
  void set(model::Correction&);  // is itself never corrected, nor is an erasure
  void set(model::Measurement& measurement);
  void set(model::Signature& signature);
  void set(model::Exercise& exercise);
  void set(model::ProposalStep& step);
  void set(model::DutyDone& duty);
  void set(model::Absence& absence);
  void set(model::Minutes& minutes);  // of a correction: the meeting is there
  void set(model::Situation& situation);
  void set(model::IssuedMessage& message);
  void set(model::Disclosure& disclosure);
  void set(model::Erasure&);
  void set(model::Unknown&);
  // Any other has a text alone.
  template <class T>
  void set(T&) {}

  // For `correct`: the whole content, with the time, the visibility and the text that stands in the
  // words. Throws Error(usage) for an option or a text that does not go with its kind.
  void change(model::Content& content);
  // For `correct`, with no option given: those that go with that kind of content.
  std::vector<const Option*> options_of(model::Content content);
  // Their names, «--who eller --via». Who may see it is not among them, as that goes with all.
  static std::string named(const std::vector<const Option*>& options);

 private:
  // The words of the command line become what the body has of text; nothing where it has none.
  template <class T>
  void take_text(T& body);
  std::vector<const Option*> used_options() const;
  template <class Start>
  void set_start(Start& start);
  void set_who(model::Call& call);
  void change_answer(model::Decision& decision);
  void change_replaced(model::Decision& decision);

  std::optional<model::Text> text_;
};

}  // namespace cli::commands
