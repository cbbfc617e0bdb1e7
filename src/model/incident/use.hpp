// Whether the plan is used. To activate is to open the incident and call the participants together;
// whether the plan is used is what they decide, never that somebody pressed a key.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "model/values/names.hpp"
#include "model/values/scalars.hpp"

namespace model {

// What was typed in later than so says nothing of the night.
inline constexpr std::int64_t long_afterwards_seconds = 12 * 3600;

enum class Use { used, not_used, not_decided, disputed };

struct UseState {
  Use use = Use::not_decided;
  // Of the decision that says so; absent where nobody knows: it was typed in long afterwards.
  std::optional<base::Instant> since;
  std::vector<PersonId> by;
  std::vector<std::size_t> yes;  // those that stand; indices of items, by time
  std::vector<std::size_t> no;
  std::vector<Stem> unread_yes;  // broken ones, whose names tell what they are
  std::vector<Stem> unread_no;

  bool disputed() const { return use == Use::disputed; }
  bool settled() const { return use == Use::used || use == Use::not_used; }
};

struct Incident;
// A step of fold().
void settle_use(Incident& incident);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::Use> = {
    Choice{model::Use::used, "used", "planen er brugt"},
    Choice{model::Use::not_used, "not-used", "planen er ikke brugt"},
    Choice{model::Use::not_decided, "not-decided", "om planen bruges, er ikke afgjort"},
    Choice{model::Use::disputed, "disputed", "der er modstridende beslutninger om planens brug"},
};

}  // namespace base
