// The options that set fields of an entry: for each kind one binding, shared by the command that
// writes it and by `correct`, so that the two cannot differ. An option that the running command
// does not have is passed over.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session/session.hpp"
#include "model/incident/incident.hpp"

namespace cli::commands {

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
  void set(model::Situation& situation);
  void set(model::IssuedMessage& message);
  void set(model::Disclosure& disclosure);
  void set(model::Erasure&);
  void set(model::Unknown&);
  // Any other has a text alone.
  template <class T>
  void set(T& body);

  // For `correct`: the whole content, with the time, the visibility and the text that stands in the
  // words. Throws Error(usage) for an option or a text that does not go with its kind.
  void change(model::Content& content);

 private:
  // Whether the command line has it; what was asked for counts as used.
  bool flag(std::string_view name);
  bool takes_off(std::string_view name);
  // What may be absent, from that option.
  void take(std::optional<model::Text>& member, std::string_view name);
  void take(std::optional<model::Line>& member, std::string_view name);
  void take(std::optional<model::PersonId>& member, std::string_view name);
  void take_due(std::optional<base::Deadline>& member);
  std::optional<model::PersonId> who(std::string_view name);
  std::optional<model::Text> text(std::string_view name);
  std::optional<model::Line> line(std::string_view name);
  template <class T>
  void take_text(T& member);
  template <class Start>
  void set_start(Start& start);
  void set_who(model::Call& call);
  void change_answer(model::Decision& decision);
  void take_past_day(base::Date& member, std::string_view remedy);
  std::optional<base::Date> day(std::string_view name,
                                const std::optional<base::Date>& weekday_from = {});
  std::optional<base::Instant> day_or_time(std::string_view name, bool to_its_end,
                                           const std::optional<base::Date>& weekday_from = {});
  std::optional<std::string> value(std::string_view name);

  Session& session_;
  std::vector<model::Incident> incidents_;
  std::set<std::string_view> used_;
  std::optional<model::Text> text_;
  base::Instant at_;
  bool corrects_ = false;
};

}  // namespace cli::commands
