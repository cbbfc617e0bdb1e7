#include "render/answers/list_changes_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

std::string told(const model::Participant& one) {
  if (!one.name) return one.display();
  return fmt::format("{}, {}, {}", one.name->str(), one.title.str(), one.organisation.str());
}

std::string with_phone(const model::Participant& one) {
  const auto phone = best_phone(one);
  return phone ? fmt::format("{}, {}", told(one), *phone) : told(one);
}

std::optional<std::string> further_numbers(const model::Participant& one) {
  const auto all = base::mapped(one.numbers, [](const auto& number) {
    return fmt::format("{} {}", number.name.str(), number.phone.str());
  });
  return all.empty() ? std::nullopt : std::optional(base::join(all, ", "));
}

std::string changed(const Context& context, const model::ChangedDetails& details) {
  const auto& [before, after] = details;
  std::vector<std::string> found;
  const auto compare = [&](std::string_view what, const std::optional<std::string>& was,
                           const std::optional<std::string>& is) {
    if (was == is) return;
    found.push_back(was ? fmt::format("{} {}, før {}", what, is.value_or("fjernet"), *was)
                        : fmt::format("{} tilføjet: {}", what, *is));
  };
  compare("navn", text_of(before.name), text_of(after.name));
  compare("stilling", before.title.str(), after.title.str());
  compare("organisation", before.organisation.str(), after.organisation.str());
  compare("mobil", text_of(before.mobile), text_of(after.mobile));
  compare("telefon", text_of(before.phone), text_of(after.phone));
  compare("flere numre", further_numbers(before), further_numbers(after));
  compare("e-mail", text_of(before.email), text_of(after.email));
  compare("stedfortræder", person_name(context, before.deputy), person_name(context, after.deputy));
  return fmt::format("{}: {}", person_name(context, after.id), base::join(found, "; "));
}

}  // namespace

std::vector<std::string> ListChangesView::sentences() const {
  std::vector<std::string> all;
  const auto add = [&](std::string_view what, const std::vector<std::string>& people) {
    for (const auto& one : people) all.push_back(fmt::format("{}: {}.", what, one));
  };
  add("Ny", joined);
  add("Ikke længere med", left);
  add("Ændret", changed);
  return all;
}

ListChangesView list_changes_view(const Context& context, const base::Date& since,
                                  const model::ListChanges& changes) {
  ListChangesView view{since, {}, {}, {}, changes.any()};
  for (const auto& one : changes.joined) view.joined.push_back(with_phone(one));
  for (const auto& one : changes.left) view.left.push_back(told(one));
  for (const auto& one : changes.changed) view.changed.push_back(changed(context, one));
  return view;
}

}  // namespace render
