#include "model/incident/twins.hpp"

#include <algorithm>
#include <concepts>
#include <functional>

namespace model {

namespace {

// What each folder has of its own.
template <class T>
void take_own(T& body, const T& of) {
  if constexpr (std::same_as<T, Decision>) {
    body.over = of.over;
    body.before = of.before;
  } else if constexpr (std::same_as<T, Handover>) {
    body.over = of.over;
  } else if constexpr (std::same_as<T, Closure>) {
    body.closes = of.closes;
  } else if constexpr (std::same_as<T, Call>) {
    if (!of.ad_hoc) body.ad_hoc.reset();
  } else if constexpr (std::same_as<T, Done>) {
    body.target = of.target;
  }
}

bool says_how_it_stands(const Body& body) {
  const auto* decision = std::get_if<Decision>(&body);
  return decision != nullptr && (decision->plan_used || decision->level);
}

bool say_the_same(const Body& a, const Body& b) {
  if (says_how_it_stands(a)) return false;
  const auto same = [&]<class T>(const T& body) {
    if constexpr (std::equality_comparable<T>) {
      if (!std::holds_alternative<T>(b)) return false;
      T one = body;
      T other = std::get<T>(b);
      take_own(one, other);
      take_own(other, one);
      return one == other;
    } else {
      return false;
    }
  };
  return std::visit(same, a);
}

// The stem of the item that tells it.
const Stem& teller(const Entries& entries, const Item& item) {
  return item.twin_of ? entries.items[*item.twin_of].record.stem : item.record.stem;
}

// Both say that what is one is done.
bool do_the_same(const Entries& entries, const Done& a, const Done& b) {
  const auto* one = entries.find(a.target);
  const auto* other = entries.find(b.target);
  return a.text == b.text && one != nullptr && other != nullptr &&
         teller(entries, *one) == teller(entries, *other);
}

bool are_twins(const Entries& entries, const Item& a, const Item& b) {
  if (a.record.entry.logged != b.record.entry.logged || a.record.folder == b.record.folder ||
      a.record.entry.author != b.record.entry.author || a.voided != b.voided ||
      a.content.at != b.content.at || a.content.visibility != b.content.visibility)
    return false;
  const auto* done = std::get_if<Done>(&a.content.body);
  const auto* other = std::get_if<Done>(&b.content.body);
  return done && other ? do_the_same(entries, *done, *other)
                       : say_the_same(a.content.body, b.content.body);
}

// Of those that `is_meant` means.
template <class Meant>
void find_among(Incident& incident, const Meant& is_meant) {
  auto& items = incident.items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].twin_of || !items[i].record.folder || !is_meant(items[i])) continue;
    std::vector<std::size_t> all{i};
    for (std::size_t j = i + 1; j < items.size() && items[j].content.at == items[i].content.at; ++j)
      if (!items[j].twin_of && are_twins(incident, items[i], items[j])) all.push_back(j);
    const auto own = std::ranges::find_if(
        all, [&](std::size_t one) { return items[one].record.folder == incident.name; });
    const auto tells = own == all.end() ? i : *own;
    for (const auto one : all) {
      if (one != tells) items[one].twin_of = tells;
    }
  }
}

}  // namespace

void find_twins(Incident& incident) {
  const auto is_own = [&](const Item& item) { return item.record.folder == incident.name; };
  if (std::ranges::all_of(incident.items, is_own)) return;
  // What is done is told by then.
  const auto is_done = [](const Item& item) {
    return std::holds_alternative<Done>(item.content.body);
  };
  find_among(incident, std::not_fn(is_done));
  find_among(incident, is_done);
}

std::vector<const Item*> with_twins(const Entries& entries, const Item& item) {
  const auto at = [](const Item& one) { return one.content.at; };
  std::vector<const Item*> all;
  for (auto one = std::ranges::lower_bound(entries.items, item.content.at, {}, at);
       one != entries.items.end() && one->content.at == item.content.at; ++one) {
    if (teller(entries, *one) == teller(entries, item)) all.push_back(&*one);
  }
  return all;
}

std::vector<Stem> twins_of(const Entries& entries, const Item& item) {
  std::vector<Stem> others;
  for (const auto* one : with_twins(entries, item)) {
    if (one->record.stem != item.record.stem) others.push_back(one->record.stem);
  }
  return others;
}

Content content_for(const Item& twin, Content content) {
  const auto take = [&]<class T>(T& body) {
    if (const auto* own = std::get_if<T>(&twin.content.body)) take_own(body, *own);
  };
  std::visit(take, content.body);
  return content;
}

}  // namespace model
