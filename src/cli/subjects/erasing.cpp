#include "cli/subjects/erasing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/named.hpp"
#include "cli/input/prompt.hpp"
#include "model/incident/twins.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/record_places.hpp"

namespace cli {

namespace {

// By its file: what the law forbids may be what keeps the entry from being read.
EraseTarget find_target(Session& session, const std::set<std::string>& erased,
                        const std::string& id) {
  for (const auto& path : store::entries_on_disk(session.root(), session.records().relative())) {
    if (store::id_of(path) != id) continue;
    auto stem = *store::stem_of(store::name_in(path));
    refuse_if(stem.word() == "erasure",
              fmt::format("{} fortæller, at et notat er slettet, og bliver stående.", id),
              "Det siger intet om, hvad der stod.");
    const bool told = erased.contains(id);
    return {path, std::move(stem), store::read_existing(session.root() / path), told};
  }
  refuse_if(erased.contains(id), fmt::format("{} er slettet.", id),
            "Er det endnu ikke slettet i historikken, så skriv: beredskab commit");
  throw UsageError(fmt::format("Intet notat hedder {}.", base::quoted(id)),
                   "Skriv notatets id på seks tegn; det står i beredskab show.");
}

// Where what was written at once with the entry in another incident stands, by its name; if it has
// the same words.
std::vector<std::pair<model::Incident, model::Stem>> written_at_once(Session& session,
                                                                     const model::Item& item) {
  std::vector<std::pair<model::Incident, model::Stem>> found;
  const auto& entry = item.record.entry;
  for (const auto& path : store::entries_on_disk(session.root(), session.records().relative())) {
    const std::filesystem::path file(path);
    const auto stem = store::stem_of(file.filename().string());
    const auto folder = model::IncidentName::parse(file.parent_path().filename().string());
    if (!folder || !stem || stem->stamp() != item.record.stem.stamp() ||
        stem->word() != item.record.stem.word() || *folder == item.record.folder)
      continue;
    auto incident = session.read(*folder);
    const auto* other = incident.find(*stem);
    if (other != nullptr && other->record.entry.author == entry.author &&
        model::searchable_text(other->record.entry.content.body) ==
            model::searchable_text(entry.content.body))
      found.emplace_back(std::move(incident), *stem);
  }
  return found;
}

// The entry that it corrects, and those that correct the same, or were written at once with it in
// another incident: they may say the same.
std::vector<std::string> chain_of(Session& session, const EraseTarget& target) {
  std::vector<std::string> ids;
  const auto take = [&](const model::Entries& entries, const model::Item& item) {
    const auto add = [&](const model::Record& record) {
      std::string id(record.stem.id());
      if (record.stem != target.stem && !base::contains(ids, id)) ids.push_back(std::move(id));
    };
    for (const auto* twin : model::with_twins(entries, item)) {
      add(twin->record);
      std::ranges::for_each(twin->corrections, add);
    }
  };
  const auto is_it = [&](const model::Record& record) { return record.stem == target.stem; };
  const auto folder = target.folder();
  if (!folder) {
    const auto* item = model::item_where(session.plan_log(), is_it);
    if (item != nullptr) take(session.plan_log(), *item);
    return ids;
  }
  const auto incident = session.read(*folder);
  const auto* item = model::item_where(incident, is_it);
  if (item == nullptr) return ids;
  take(incident, *item);
  for (const auto& [other, stem] : written_at_once(session, *item)) take(other, *other.find(stem));
  return ids;
}

bool opens(const model::Stem& stem) { return stem.is_activation() || stem.word() == "report"; }

bool opens(const model::Body& body) {
  return std::holds_alternative<model::Activation>(body) ||
         std::holds_alternative<model::Report>(body);
}

bool is_among(const std::vector<EraseTarget>& targets, std::string_view id) {
  return std::ranges::any_of(targets, [&](const auto& one) { return one.id() == id; });
}

// Whether it opens its incident yet once these are gone: as written, or by a correction of it.
bool opens_without(const model::Item& item, const std::vector<EraseTarget>& targets) {
  if (!opens(item.content.body)) return false;
  if (!item.erased && !is_among(targets, item.record.stem.id())) return true;
  return std::ranges::any_of(item.corrections, [&](const model::Record& record) {
    const auto& instead = std::get<model::Correction>(record.entry.content.body).instead;
    return !instead.empty() && opens(instead.front().body) && !is_among(targets, record.stem.id());
  });
}

// Without what opened it there is no incident; a correction of it would do.
void refuse_the_last_start(Session& session, const std::vector<EraseTarget>& targets) {
  for (const auto& target : targets) {
    const auto folder = target.folder();
    if (!folder || target.told) continue;
    const auto incident = session.read(*folder);
    const auto* item = model::item_where(
        incident, [&](const model::Record& record) { return record.stem == target.stem; });
    // One that cannot be read is no item.
    const bool start = item != nullptr ? opens(item->content.body) : opens(target.stem);
    const auto opens_yet = [&](const model::Item& one) { return opens_without(one, targets); };
    if (!start || std::ranges::any_of(incident.items, opens_yet)) continue;
    throw UsageError(
        fmt::format("{} åbner hændelsen. Uden det er der ingen hændelse.", target.id()),
        fmt::format("Skriv først det, der må stå: beredskab correct {} \"…\". Slet så notatet uden "
                    "dets rettelser.",
                    target.id()));
  }
}

// Whether one of the texts that is long enough stands in it: short words stand everywhere.
bool has_one_of(std::string_view text, const std::vector<std::string>& texts) {
  constexpr std::size_t least_quoted = 12;
  const auto folded = base::case_fold(text);
  return std::ranges::any_of(texts, [&](const std::string& one) {
    return base::length(one) >= least_quoted && folded.find(base::case_fold(one)) != folded.npos;
  });
}

std::string words_in(const model::Item& item) {
  const auto& written = item.record.entry.content.body;
  return model::searchable_text(written) + '\n' + model::searchable_text(item.content.body);
}

// What says the same as one that goes, or a part of it: a situation report, a message.
std::vector<std::string> alike(Session& session, const Erasing& erasing) {
  std::vector<const model::Entries*> places{&session.plan_log()};
  std::vector<model::Incident> incidents;
  incidents.reserve(erasing.targets.size());
  for (const auto& target : erasing.targets) {
    if (const auto folder = target.folder())
      places.push_back(&incidents.emplace_back(session.read(*folder)));
  }
  std::string gone;
  for (const auto* place : places) {
    for (const auto& target : erasing.targets) {
      if (const auto* item = place->find(target.stem)) gone += words_in(*item);
    }
  }
  std::vector<std::string> ids;
  for (const auto* place : places) {
    for (const auto& item : place->items) {
      const auto& record = item.erased ? item.corrections.front() : item.record;
      const std::string id(record.stem.id());
      if (is_among(erasing.targets, id) || base::contains(erasing.others, id) ||
          base::contains(ids, id))
        continue;
      const auto words = words_in(item);
      if (has_one_of(words, base::split(gone, '\n')) || has_one_of(gone, base::split(words, '\n')))
        ids.push_back(id);
    }
  }
  return ids;
}

// What stands again as it did before its last correction, which goes.
void find_again(Session& session, Erasing& erasing) {
  const auto& targets = erasing.targets;
  const auto goes = [&](const model::Record& one) { return is_among(targets, one.stem.id()); };
  const auto is_void = [](const model::Record& one) {
    return std::get<model::Correction>(one.entry.content.body).instead.empty();
  };
  const auto look = [&](const model::Entries& entries) {
    for (const auto& item : entries.items) {
      if (item.corrections.empty() || !goes(item.corrections.back())) continue;
      const auto stay = base::filtered(item.corrections, std::not_fn(goes));
      // Only a correction that says something tells what is gone.
      const bool gone = item.erased || goes(item.record);
      if (gone && std::ranges::all_of(stay, is_void)) continue;
      auto& ids = !stay.empty() && is_void(stay.back()) ? erasing.void_again : erasing.again;
      base::add_new(ids, std::string(item.record.stem.id()));
    }
  };
  for (const auto& target : targets) {
    const auto folder = target.folder();
    folder ? look(session.read(*folder)) : look(session.plan_log());
  }
}

// Minutes of a meeting, an exercise that was held: without the entry that they are about, no list
// has them.
std::vector<std::string> left_alone(Session& session, const std::vector<EraseTarget>& targets) {
  std::vector<std::string> ids;
  for (const auto& item : session.plan_log().items) {
    const std::string id(item.record.stem.id());
    const auto about = model::references_of(item.record.entry.content.body);
    const bool any = std::ranges::any_of(targets, [&](const EraseTarget& one) {
      return !one.folder() && base::contains(about, one.stem);
    });
    const bool stays = !item.voided && item.record.stem.word() != "erasure";
    if (any && stays && !is_among(targets, id)) ids.push_back(id);
  }
  return ids;
}

}  // namespace

std::optional<model::IncidentName> EraseTarget::folder() const {
  auto name = model::IncidentName::parse(path.parent_path().filename().string());
  return name ? std::optional(*std::move(name)) : std::nullopt;
}

bool may_ask_to_erase(Session& session) {
  return session.interactive() && !session.arguments().has("--yes");
}

Erasing what_to_erase(Session& session, std::string_view given) {
  const auto paths = store::entries_on_disk(session.root(), "records");
  const auto erased = store::erased_ids(paths);
  // One that is told of as its correction has it may have no file any more.
  const auto is_there = [&](const std::string& id) {
    return !erased.contains(id) || base::find(paths, id, store::id_of) != nullptr;
  };
  Erasing erasing;
  auto& targets = erasing.targets;
  const auto add = [&](const std::string& id) {
    if (!is_among(targets, id)) targets.push_back(find_target(session, erased, id));
  };
  for (const auto& id : parted(given)) add(id);
  auto& others = erasing.others;
  for (const auto& target : targets) {
    for (auto& id : chain_of(session, target)) {
      if (!is_among(targets, id) && !base::contains(others, id) && is_there(id))
        others.push_back(std::move(id));
    }
  }
  bool with_others = session.arguments().has("--with-corrections");
  if (!others.empty() && !with_others && may_ask_to_erase(session)) {
    with_others = confirm(
        session.env(),
        fmt::format("{} hører til det samme notat og gengiver det måske. Skal det også slettes?",
                    base::danish_list(others)),
        true);
  }
  if (with_others) {
    for (const auto& id : std::exchange(others, {})) add(id);
  }
  refuse_the_last_start(session, targets);
  erasing.alike = alike(session, erasing);
  if (others.empty()) erasing.alone = left_alone(session, targets);
  find_again(session, erasing);
  return erasing;
}

void refuse_quotation(const model::Text& reason, const EraseTarget& target) {
  std::vector<std::string> texts;
  for (const auto& line : base::split(target.bytes, '\n')) {
    const auto colon = line.find(": ");
    auto text = std::string(base::trim(colon == line.npos ? line : line.substr(colon + 2)));
    if (text.size() > 2 && text.front() == '"') text = text.substr(1, text.size() - 2);
    texts.push_back(std::move(text));
  }
  if (!has_one_of(reason.str(), texts)) return;
  throw UsageError(
      "Begrundelsen gentager det, der skal slettes.",
      "Den bliver stående. Skriv, hvorfor notatet ikke må gemmes, uden at sige hvad der stod.");
}

}  // namespace cli
