// What a view is made from beside the incident: the plan's data and the time of the rendering.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/time.hpp"
#include "model/rules/office.hpp"
#include "model/values/card.hpp"
#include "model/values/document.hpp"
#include "model/values/helhedsplan.hpp"
#include "model/values/plan.hpp"

namespace render {

// A pointer to what is read when it is first asked for.
template <class T>
class Later {
 public:
  Later(const T* there = nullptr) : there_(there) {}  // NOLINT(google-explicit-constructor)
  explicit Later(std::function<const T*()> read) : read_(std::move(read)) {}

  // NOLINTNEXTLINE(google-explicit-constructor)
  operator const T*() const { return read_ ? read_() : there_; }
  const T* operator->() const { return *this; }

 private:
  const T* there_ = nullptr;
  std::function<const T*()> read_;
};

// Any of these may be missing: names then fall back to ids.
struct Context {
  const model::Plans* plans = nullptr;
  const model::Plan* plan = nullptr;
  const model::Participants* participants = nullptr;
  Later<model::Document> document;
  base::Instant now;
  const std::vector<model::Item>* outside = nullptr;  // the entries outside incidents
  Later<std::vector<model::Card>> cards;
  const base::Zone* zone = nullptr;
  bool filed = false;  // for a document that is kept: every deadline has its date
  // `participants` is as an incident's entries tell, and people stand as on that day (AsTold).
  std::optional<base::Date> as_told;
  // The document that an incident began under; null where it cannot be found.
  std::function<const model::Document*(const model::Incident&)> document_of;
  Later<model::Helhedsplan> helhedsplan = {};
  // Whether the incident of that folder is an exercise: what a meeting about one leaves is marked.
  std::function<bool(const model::IncidentName&)> is_exercise;
};

// A time as the clock shows it here: it may have been reckoned, and the night be one when clocks
// change; or written on a computer without the zone, in UTC. Without a zone as it was written.
base::Instant here(const Context& context, const base::Instant& instant);

// Who is who, today or on the day of which is told.
model::Office office(const Context& context);
// Who convenes what happens now, outside incidents; nothing without a plan.
std::optional<model::Convener> convener(const Context& context);

// What has that id in a list of the plan, or of whatever has lists; null where either is missing.
template <class Owner, class Item, class Id>
const Item* find_in(const std::type_identity_t<Owner>* owner, std::vector<Item> Owner::*items,
                    const Id& id) {
  return owner != nullptr ? model::find_item(owner->*items, id) : nullptr;
}
// Its name, or the id.
template <class Owner, class Item, class Id>
std::string name_in(const std::type_identity_t<Owner>* owner, std::vector<Item> Owner::*items,
                    const Id& id) {
  const auto* item = find_in(owner, items, id);
  return item != nullptr ? item->name.str() : id.str();
}

// Names for ids, as a coordinator reads them; the id itself where nothing better is known. Two of
// the same name are told apart: «Mia Prøve (Prøveskolen)».
std::string person_name(const Context& context, const model::PersonId& id);
std::optional<std::string> person_name(const Context& context,
                                       const std::optional<model::PersonId>& id);
std::vector<std::string> person_names(const Context& context,
                                      const std::vector<model::PersonId>& ids);
std::string area_name(const Context& context, const model::AreaId& id);  // «Parken, Prøvekøbing»
std::string type_name(const Context& context, const model::TypeId& id);
// What the plan calls that one; what it has no word of its own for is «Tovholder».
std::string coordinator_title(const Context& context, std::string_view otherwise = "Tovholder");
std::string coordinator_word(const Context& context);  // «tovholderen», within a sentence
// «Lene Prøve indkalder», or «Leder: Lene Prøve» where the plan has its own word.
std::string convenes(const Context& context, std::string_view name);
std::string section_heading(const Context& context, const model::SectionId& id);
std::optional<std::string> section_heading(const Context& context,
                                           const std::optional<model::SectionId>& id);
// Of what the incident was activated with: as its own document has it, renewed since or not.
std::optional<std::string> section_heading(const Context& context, const model::Incident& incident,
                                           const std::optional<model::SectionId>& id);

// An incident that is over is told with the people as its entries name them, whatever the list says
// by now: who was reached that night was reached.
class AsTold {
 public:
  AsTold(const Context& context, const model::Incident& incident);
  AsTold(const AsTold&) = delete;
  AsTold& operator=(const AsTold&) = delete;

  const Context& context() const { return context_; }

 private:
  std::optional<model::Participants> list_;
  Context context_;
};

}  // namespace render
