// What the command line says of one field of an entry: nothing, that it is taken off, or a value.
// For entry_options.cpp.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session/session.hpp"
#include "model/incident/incident.hpp"

namespace cli::commands {

// Each throws Error(usage) for words that cannot be taken.
class FieldOptions {
 protected:
  // `incidents` are those whose people and questions the words may name; `at` is when it happened,
  // before which no deadline lies.
  FieldOptions(Session& session, std::vector<model::Incident> incidents, const base::Instant& at);

  // Whether the command line has it; what was asked for counts as used.
  bool flag(std::string_view name);
  // An empty value, which the command table allows, takes off what may be absent.
  bool takes_off(std::string_view name);
  std::optional<std::string> value(std::string_view name);
  std::optional<model::PersonId> who(std::string_view name);
  std::optional<model::Text> text(std::string_view name);
  std::optional<model::Line> line(std::string_view name);
  // What may be absent, from that option.
  void take(std::optional<model::Text>& member, std::string_view name);
  void take(std::optional<model::Line>& member, std::string_view name);
  void take(std::optional<model::PersonId>& member, std::string_view name);
  void take_due(std::optional<base::Deadline>& member);
  // --on: a day that is past, or today.
  void take_past_day(base::Date& member, std::string_view remedy);
  // A day that is announced.
  std::optional<base::Date> day(std::string_view name,
                                const std::optional<base::Date>& weekday_from = {});
  // A time to come; a day from its beginning, or to its end.
  std::optional<base::Instant> day_or_time(std::string_view name, bool to_its_end,
                                           const std::optional<base::Date>& weekday_from = {});

  Session& session_;
  std::vector<model::Incident> incidents_;
  base::Instant at_;
  std::set<std::string_view> used_;
  bool corrects_ = false;
};

template <class T>
void assign(std::optional<T>& member, std::optional<T> value) {
  if (value) member = std::move(value);
}

}  // namespace cli::commands
