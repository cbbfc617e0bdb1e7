#include <fmt/format.h>

#include <map>

#include "model/rules/signatures.hpp"
#include "store/check/checks.hpp"

namespace store {

namespace {

class Names {
 public:
  Names(const PlanFolder& folder, const base::Date& today) : folder_(folder), today_(today) {}

  base::Diagnostics take() {
    if (folder_.plan.value && folder_.plan.source) {
      const auto& plan = *folder_.plan.value;
      const auto name = [](const auto& item) { return item.name.str(); };
      items(plan.areas, Refers::area, "boligområder",
            [](const model::Area& area) { return area.display(); });
      items(plan.incident_types, Refers::type, "hændelsestyper", name);
      items(plan.questions, Refers::question, "punkter",
            [](const model::Question& question) { return question.ask.str(); });
      items(plan.levels, Refers::level, "niveauer", name);
      items(plan.messages, Refers::item, "udmeldinger", name);
      items(plan.ad_hoc, Refers::item, "ad hoc-deltagere", name);
      items(plan.tasks, Refers::task, "opgaver", name);
      items(plan.places, Refers::item, "steder", name);
      items(plan.duties, Refers::item, "pligter", name);
    }
    std::map<std::string, std::string> seen;
    for (const auto& card : folder_.cards) {
      if (!card.value || !card.source || !model::in_force(*card.value, today_)) continue;
      add(seen, "actioncards", card.value->name.str(), card.value->id.str(),
          [&](base::Mistake mistake) {
            return at_text(*card.source, card.value->name.str(), std::move(mistake),
                           base::Severity::error);
          });
    }
    return std::move(found_);
  }

 private:
  // By the name as it is heard: neither case nor spaces nor punctuation tell two apart.
  template <class At>
  void add(std::map<std::string, std::string>& seen, std::string_view what, const std::string& name,
           const std::string& id, const At& at) {
    const auto [first, is_new] = seen.emplace(model::bare_letters(name), id);
    if (is_new || first->first.empty()) return;
    found_.add(
        at({base::Code::name_twice,
            fmt::format("To {} hedder det samme: «{}» ({} og {}).", what, name, first->second, id),
            "Giv dem hver sit navn, eller giv den ene en sidste dag (until)."}));
  }

  template <class Item, class NameOf>
  void items(const std::vector<Item>& all, Refers kind, std::string_view what,
             const NameOf& name_of) {
    std::map<std::string, std::string> seen;
    for (const auto& item : model::in_force(all, today_)) {
      add(seen, what, name_of(item), item.id.str(), [&](base::Mistake mistake) {
        const auto& source = *folder_.plan.source;
        const auto at = folder_.plan.place_of(kind, item.id.str());
        return at ? source.at(*at, std::move(mistake)) : source.whole(std::move(mistake));
      });
    }
  }

  const PlanFolder& folder_;
  const base::Date& today_;
  base::Diagnostics found_;
};

}  // namespace

base::Diagnostics names_twice(const PlanFolder& folder, const base::Date& today) {
  return Names(folder, today).take();
}

}  // namespace store
