#include "model/values/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"

namespace model {

using base::Code;
using base::Mistake;

namespace {

using base::is_digit;
using base::is_lower;

// `shape` has 9 for a digit; every other character stands for itself.
bool has_shape(std::string_view text, std::string_view shape) {
  return text.size() == shape.size() &&
         std::equal(text.begin(), text.end(), shape.begin(),
                    [](char c, char s) { return s == '9' ? is_digit(c) : c == s; });
}

constexpr std::string_view stamp_shape = "9999-99-99T999999Z";
constexpr std::string_view label_shape = "9999-99-99-9999-";
constexpr std::size_t short_id_size = 6;

// Whether an entry of this word decides the state of its incident, or may come to do so: the
// correction of a decision can make it one that the plan is not used.
bool may_decide_state(std::string_view word) {
  return word == "activation" || word == "drill" || word == "closure" || word == "notused" ||
         word == "used" || word == "decision" || word == "followup";
}

}  // namespace

bool is_short_id(std::string_view text) {
  return text.size() == short_id_size && is_lower(text.front()) &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_lower(c) || is_digit(c); });
}

base::Parsed<Stem> Stem::parse(std::string_view text) {
  bool sound = text.size() > stamp_shape.size() + 1 &&
               has_shape(text.substr(0, stamp_shape.size()), stamp_shape) &&
               text[stamp_shape.size()] == '-';
  if (sound) {
    const auto rest = text.substr(stamp_shape.size() + 1);
    const auto word = rest.substr(0, rest.find('-'));
    auto ids = rest.substr(word.size());  // -x7m2qd, once at least
    sound = !word.empty() && !ids.empty() && std::all_of(word.begin(), word.end(), is_lower);
    while (sound && !ids.empty()) {
      sound = ids.front() == '-' && is_short_id(ids.substr(1, short_id_size));
      ids.remove_prefix(std::min(ids.size(), 1 + short_id_size));
    }
  }
  if (!sound) {
    return Mistake{Code::bad_stem,
                   fmt::format("{} er ikke navnet på et notat.", base::quoted(text)),
                   "Notater hedder som 2026-11-20T213102Z-decision-x7m2qd."};
  }
  return Stem(std::string(text));
}

Stem Stem::make(const base::Instant& logged, std::string_view word, std::string_view id,
                const std::vector<std::string>& targets) {
  std::string text = fmt::format("{}-{}-{}", logged.utc_stamp(), word, id);
  for (const auto& target : targets) text += '-' + target;
  return Stem(std::move(text));
}

bool Stem::logged_before(const Stem& other) const {
  return std::pair(stamp(), id()) < std::pair(other.stamp(), other.id());
}

std::string_view Stem::word() const {
  const std::string_view rest = std::string_view(text_).substr(stamp_shape.size() + 1);
  return rest.substr(0, rest.find('-'));
}

std::string_view Stem::id() const {
  return std::string_view(text_).substr(stamp_shape.size() + 1 + word().size() + 1, short_id_size);
}

std::vector<std::string_view> Stem::targets() const {
  std::vector<std::string_view> found;
  const std::string_view text = text_;
  std::size_t at = stamp_shape.size() + 1 + word().size() + 1 + short_id_size;
  for (; at < text.size(); at += 1 + short_id_size) {
    found.push_back(text.substr(at + 1, short_id_size));
  }
  return found;
}

base::Parsed<IncidentName> IncidentName::parse(std::string_view text) {
  const auto least = label_shape.size() + 1 + 1 + short_id_size;
  bool sound = text.size() >= least && has_shape(text.substr(0, label_shape.size()), label_shape);
  if (sound) {
    const auto area = text.substr(label_shape.size(), text.size() - label_shape.size() - 7);
    sound = is_lower(area.front()) && text[text.size() - 7] == '-' &&
            std::all_of(area.begin(), area.end(),
                        [](char c) { return is_lower(c) || is_digit(c) || c == '-'; }) &&
            is_short_id(text.substr(text.size() - short_id_size));
  }
  if (!sound) {
    return Mistake{Code::bad_stem,
                   fmt::format("{} er ikke navnet på en hændelse.", base::quoted(text)),
                   "Hændelser hedder som 2026-11-20-2215-parken-k3f9ab."};
  }
  return IncidentName(std::string(text));
}

IncidentName IncidentName::make(const base::Instant& local, std::string_view area,
                                std::string_view id) {
  std::string label = base::slug(area).substr(0, 40);
  if (label.empty() || !is_lower(label.front())) label = "omraade" + label;
  while (label.back() == '-') label.pop_back();
  return IncidentName(fmt::format("{}-{:02}{:02}-{}-{}", local.date().iso(), local.hour(),
                                  local.minute(), label, id));
}

bool has_erased_but_corrected(const std::vector<Stem>& stems) {
  std::set<std::string_view> erased;
  for (const auto& stem : stems) {
    for (const auto id : stem.targets()) {
      if (stem.word() == "erasure") erased.insert(id);
    }
  }
  return std::ranges::any_of(stems, [&](const Stem& stem) {
    return stem.word() == "correction" &&
           std::ranges::any_of(stem.targets(), [&](auto id) { return erased.contains(id); });
  });
}

OpenByName open_by_names(const std::vector<Stem>& stems) {
  using Ids = std::vector<std::string_view>;
  Ids closed;    // short ids of activations
  Ids over;      // of answers that are not the last word: what used, notused and activations name
  Ids deciding;  // of entries that may decide the state
  Ids corrected;
  bool any_closure = false;
  bool maybe_yes = false;  // in version 1 a yes had the name of any decision
  const auto add = [](Ids& ids, const Stem& stem) {
    const auto targets = stem.targets();
    ids.insert(ids.end(), targets.begin(), targets.end());
  };
  for (const auto& stem : stems) {
    const auto word = stem.word();
    if (word == "merge") return OpenByName::unclear;
    if (may_decide_state(word)) deciding.push_back(stem.id());
    if (word == "correction") {
      add(corrected, stem);
      // A correction of a correction may reach further back than its name says.
      deciding.push_back(stem.id());
    }
    if (word == "closure") {
      any_closure = true;
      add(closed, stem);
    }
    if (word == "used" || word == "notused" || stem.is_activation()) add(over, stem);
    maybe_yes = maybe_yes || word == "decision" || word == "followup";
  }
  if (has_erased_but_corrected(stems) ||
      std::ranges::any_of(corrected, [&](auto id) { return base::contains(deciding, id); }))
    return OpenByName::unclear;
  Ids ended = closed;
  bool any_yes = false;
  bool any_no = false;
  for (const auto& stem : stems) {
    if (base::contains(over, stem.id())) continue;
    any_yes = any_yes || stem.word() == "used";
    if (stem.word() != "notused") continue;
    any_no = true;
    add(ended, stem);
  }
  // An activation may say itself that the plan is used; one that was closed ends no contradiction.
  const bool closed_yes = std::ranges::any_of(stems, [&](const Stem& stem) {
    return stem.is_activation() && base::contains(closed, stem.id()) &&
           !base::contains(over, stem.id());
  });
  if (any_no && (any_yes || maybe_yes || closed_yes)) return OpenByName::unclear;
  const bool any_live = std::ranges::any_of(stems, [&](const Stem& stem) {
    return stem.is_activation() && !base::contains(ended, stem.id());
  });
  if (any_live) return OpenByName::open;
  return any_closure || any_no ? OpenByName::ended : OpenByName::open;
}

namespace {

bool is_digest(std::string_view text) {
  return text.size() == Link::digest_size && std::ranges::all_of(text, base::is_lower_hex);
}

}  // namespace

base::Parsed<Link> Link::parse(std::string_view text) {
  const bool sound = text.size() == short_id_size + 1 + digest_size && text[short_id_size] == '-' &&
                     is_short_id(text.substr(0, short_id_size)) &&
                     is_digest(text.substr(short_id_size + 1));
  if (!sound) {
    return Mistake{
        Code::bad_link,
        fmt::format("{} er ikke et notats id med begyndelsen af dets SHA-256.", base::quoted(text)),
        "Skriv id'et, en bindestreg og de første 16 cifre, som i h4t9kw-5f0c2d9a61b7e384."};
  }
  return Link(std::string(text));
}

Link Link::make(std::string_view id, std::string_view digest) {
  assert(is_short_id(id) && is_digest(digest.substr(0, digest_size)));
  return Link(fmt::format("{}-{}", id, digest.substr(0, digest_size)));
}

std::string_view Link::id() const { return std::string_view(text_).substr(0, short_id_size); }

std::string_view Link::digest() const { return std::string_view(text_).substr(short_id_size + 1); }

}  // namespace model
