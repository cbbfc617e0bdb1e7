// The options that set fields of an entry: for each kind one binding, shared by the command that
// writes it and by `correct`, so that the two cannot differ. An option that the running command
// does not have is passed over.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "cli/session/session.hpp"
#include "model/incident/incident.hpp"

namespace cli::commands {

// The next situation report comes after the one of that time. Throws Error(usage).
void require_next_after(const base::Instant& next, const base::Instant& at);

template <class T>
void assign(std::optional<T>& member, std::optional<T> value) {
  if (value) member = std::move(value);
}

class EntryOptions {
 public:
  // `incidents` are those whose people and questions the words may name; `at` is when it happened,
  // before which no deadline lies.
  EntryOptions(Session& session, std::vector<model::Incident> incidents, const base::Instant& at)
      : session_(session), incidents_(std::move(incidents)), at_(at) {}
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
  // What the command line says of one field: nothing, that it is taken off, or a value. Each throws
  // Error(usage) for words that cannot be taken.
  //
  // Whether the command line has it; what was asked for counts as used.
  bool flag(std::string_view name);
  // An empty value, which the command table allows, takes off what may be absent.
  bool takes_off(std::string_view name);
  std::optional<std::string> value(std::string_view name);
  // `day`: theirs, where it is still to come.
  std::optional<model::PersonId> who(std::string_view name,
                                     const std::optional<base::Date>& day = {});
  std::optional<model::Text> text(std::string_view name);
  std::optional<model::Line> line(std::string_view name);
  // What may be absent, from that option.
  template <class T>
  void take(std::optional<T>& member, std::string_view name,
            const std::optional<base::Date>& day = {}) {
    if (takes_off(name)) member.reset();
    else if constexpr (std::is_same_v<T, model::Text>) assign(member, text(name));
    else if constexpr (std::is_same_v<T, model::Line>) assign(member, line(name));
    else assign(member, who(name, day));
  }
  void take_due(std::optional<base::Deadline>& member);
  // --on: a day that is past, or today.
  void take_past_day(base::Date& member, std::string_view remedy);
  // A day that is announced.
  std::optional<base::Date> day(std::string_view name,
                                const std::optional<base::Date>& weekday_from = {});
  // A time to come; a day from its beginning, or to its end.
  std::optional<base::Instant> day_or_time(std::string_view name, bool to_its_end,
                                           const std::optional<base::Date>& weekday_from = {});

  // The words of the command line become what the body has of text; nothing where it has none.
  template <class T>
  void take_text(T& body);
  std::vector<const Option*> used_options() const;
  template <class Start>
  void set_start(Start& start);
  void set_who(model::Call& call);
  void change_answer(model::Decision& decision);
  void change_replaced(model::Decision& decision);

  Session& session_;
  std::vector<model::Incident> incidents_;
  base::Instant at_;
  std::set<std::string_view> used_;
  bool corrects_ = false;
  std::optional<model::Text> text_;
};

}  // namespace cli::commands
