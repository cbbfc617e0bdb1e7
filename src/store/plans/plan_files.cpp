#include "store/plans/plan_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/cpr.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/plans/documents.hpp"
#include "store/plans/plan_kinds.hpp"
#include "store/plans/plan_references.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;

namespace {

constexpr std::size_t versions_to_try = 50;

// The file as it lies on disk, be it sound or not. The name in diagnostics is the path from the
// root.
template <class T>
Loaded<T> load_from_disk(const fs::path& root, const fs::path& relative,
                         Loaded<T> (*read)(Source)) {
  const std::string name = relative.generic_string();
  Loaded<T> loaded;
  try {
    if (auto bytes = read_text(root / relative)) return read(Source(name, *std::move(bytes)));
    loaded.missing = true;
    loaded.diagnostics.add(base::fault_at(Code::empty_file, name, "Filen findes ikke.",
                                          "Hent den: beredskab restore. Eller skriv den igen."));
  } catch (const base::Error& error) {
    loaded.diagnostics.add(fault_of(error, root / relative, name));
  }
  return loaded;
}

// Comments are no part of the value, but git does not forget them either. Only `check` looks: at
// night it stands in nobody's way.
void find_cpr_in_comments(const Source& source, base::Diagnostics& found) {
  for (const auto comment : scan(source, EndMarker::forbidden).comments) {
    std::string_view text = source.line(source.line_of(comment));
    text.remove_prefix(comment - source.line_start(source.line_of(comment)));
    if (const auto cpr = base::find_cpr(text)) {
      found.add(source.at(
          comment + cpr->offset,
          {Code::cpr_number, "Her står et CPR-nummer i en kommentar.", base::cpr_remedy(text)}));
    }
  }
}

// `read` is one of the functions below.
template <class T>
Loaded<T> load(const fs::path& root, const fs::path& relative, Fallback fallback,
               Loaded<T> (*read)(Source)) {
  auto loaded = load_from_disk(root, relative, read);
  if (fallback == Fallback::none && loaded.source) {
    find_cpr_in_comments(*loaded.source, loaded.diagnostics);
    if (loaded.source->from_windows()) {
      loaded.diagnostics.add(loaded.source->whole(
          {Code::carriage_return, "Linjerne ender som i Windows (CR LF).",
           "Filen læses, som om de ikke gjorde. Ret den med: beredskab upgrade"},
          base::Severity::warning));
    }
  }
  if (loaded.value || fallback == Fallback::none) return loaded;
  GitFault ignored;
  for (auto& version : committed_versions(root / relative, versions_to_try, ignored)) {
    auto earlier = read(Source(relative.generic_string(), std::move(version.bytes)));
    if (!earlier.value) continue;
    earlier.diagnostics = std::move(loaded.diagnostics);
    earlier.from_date = version.date;
    return earlier;
  }
  return loaded;
}

// At night a number that cannot be read costs that number, not the list: the others' new numbers
// count. Who cannot be read at all stands as in the last version in history that can.
Loaded<model::Participants> load_participants(const fs::path& root, const fs::path& relative,
                                              Fallback fallback) {
  auto whole = load<model::Participants>(root, relative, fallback, read_participants);
  if (fallback == Fallback::none || (whole.value && !whole.from_date)) return whole;
  auto now = load_from_disk(root, relative, read_participants_in_part);
  if (!now.value) return whole;
  auto& people = now.value->participants;
  for (const auto& declared : now.declarations) {
    const auto id = model::PersonId::parse(declared.id);
    const bool lost = id && declared.to == Refers::person && now.value->find(*id) == nullptr;
    const auto* earlier = lost && whole.value ? whole.value->find(*id) : nullptr;
    if (earlier != nullptr) people.push_back(*earlier);
  }
  if (people.empty()) return whole;
  // In the order of the file: it is the one in which they are called.
  const auto place = [&](const model::Participant& one) {
    return std::ranges::find(now.declarations, one.id.str(), &Reference::id);
  };
  std::ranges::stable_sort(people,
                           [&](const auto& a, const auto& b) { return place(a) < place(b); });
  return now;
}

bool rules_on(const model::Document& document, const base::Date& day) {
  return !document.valid || (document.valid->from <= day && day <= document.valid->to);
}

// Whether `a` is the better choice for the day: valid on it, else the one that was last, else the
// one that comes first. One without a period may be a draft of the next: beside one that has one it
// never rules.
bool is_better(const model::Document& a, const model::Document& b, const base::Date& day) {
  if (a.valid.has_value() != b.valid.has_value()) return a.valid.has_value();
  if (rules_on(a, day) != rules_on(b, day)) return rules_on(a, day);
  if (!a.valid || !b.valid) return false;
  const bool begun = a.valid->from <= day;
  if (begun != (b.valid->from <= day)) return begun;
  return begun ? a.valid->to > b.valid->to : a.valid->from < b.valid->from;
}

void load_documents(const fs::path& root, const fs::path& folder, const base::Date& today,
                    Fallback fallback, PlanFolder& into) {
  bool first = true;
  std::vector<std::string> names;
  try {
    names = document_files(root / folder);
  } catch (const base::Error&) {
    // Reading document.yaml says why, at its own place.
  }
  for (const auto& name : names) {
    auto loaded = load<model::Document>(root, folder / name, fallback, read_document);
    const bool better =
        first || (loaded.value &&
                  (!into.document.value || is_better(*loaded.value, *into.document.value, today)));
    if (better) std::swap(loaded, into.document);
    if (!first) into.other_documents.append(std::move(loaded.diagnostics));
    first = false;
  }
  if (first) into.document = load(root, folder / "document.yaml", fallback, read_document);
  if (into.document.source) into.document_hash = sha256(into.document.source->bytes());
}

void load_cards(const fs::path& root, const fs::path& folder, Fallback fallback, PlanFolder& into) {
  constexpr std::string_view ending = ".yaml";
  std::vector<std::string> names;
  try {
    names = list_folder(root / folder / "cards");
  } catch (const base::Error& error) {
    const fs::path cards = folder / "cards";
    into.cards.emplace_back().diagnostics.add(
        fault_of(error, root / cards, cards.generic_string()));
  }
  for (const auto& name : names) {
    if (name.ends_with(".yml")) {
      into.cards.emplace_back().diagnostics.add(
          base::fault_at(Code::misplaced_file, folder / "cards" / name,
                         "Filen bliver ikke læst: et actioncard ender på .yaml.",
                         "Giv den et andet navn, eller flyt den.", base::Severity::warning));
    }
    if (!name.ends_with(ending)) continue;
    auto loaded = load<model::Card>(root, folder / "cards" / name, fallback, read_card);
    const auto stem = std::string_view(name).substr(0, name.size() - ending.size());
    if (loaded.value && loaded.value->id.str() != stem) {
      const auto id = loaded.value->id.str();
      loaded.diagnostics.add(loaded.source->at(
          loaded.declarations.front().offset,
          {Code::misplaced_file,
           fmt::format("Kortets id er «{}», men filen hedder {}.", id, base::visible(name)),
           fmt::format("Kald filen {}.yaml, for et id ændres aldrig.", id)}));
    }
    into.cards.push_back(std::move(loaded));
  }
}

template <class T>
OrFault<T> value_at(const fs::path& root, const model::PlanId& id, std::string_view file,
                    const base::Instant& then, Loaded<T> (*read)(Source)) {
  const fs::path path = fs::path("plans") / id.str() / file;
  auto version = committed_version_at(root / path, then);
  if (!version) return version.fault;
  return read(Source(path.generic_string(), std::move(version->bytes))).value;
}

}  // namespace

Loaded<model::Plans> load_plans(const fs::path& root, Fallback fallback) {
  return load<model::Plans>(root, fs::path("plans") / "plans.yaml", fallback, read_plans);
}

std::vector<std::string> document_files(const fs::path& folder) {
  auto names = list_folder(folder);
  std::erase_if(names, [](const std::string& name) {
    return !name.starts_with("document") || !name.ends_with(".yaml");
  });
  // Before what is prepared beside it, which begins with the same word.
  std::stable_partition(names.begin(), names.end(),
                        [](const auto& name) { return name == "document.yaml"; });
  return names;
}

std::vector<std::string> plan_files_there(const fs::path& root) {
  std::vector<std::string> paths{"plans/plans.yaml"};
  for (const auto& plan : list_folder(root / "plans")) {
    for (const auto& folder : {"plans/" + plan, "plans/" + plan + "/cards"}) {
      if (!is_folder(root / folder)) break;
      for (const auto& name : list_folder(root / folder)) paths.push_back(folder + '/' + name);
    }
  }
  std::erase_if(paths, [](const std::string& path) { return !is_plan_file(path); });
  return paths;
}

std::optional<std::string> last_that_can_be_used(const fs::path& root, const std::string& path) {
  GitFault ignored;
  for (auto& version : committed_versions(root / path, versions_to_try, ignored)) {
    if (can_be_used(path, version.bytes)) return std::move(version.bytes);
  }
  return std::nullopt;
}

PlanFolder load_plan_and_list(const fs::path& root, const model::PlanId& id, Fallback fallback) {
  const fs::path folder = fs::path("plans") / id.str();
  PlanFolder loaded{.id = id};
  loaded.plan = load<model::Plan>(root, folder / "plan.yaml", fallback, read_plan);
  loaded.participants = load_participants(root, folder / "participants.yaml", fallback);
  return loaded;
}

void load_rest(const fs::path& root, const base::Date& today, Fallback fallback,
               PlanFolder& loaded) {
  const fs::path folder = fs::path("plans") / loaded.id.str();
  load_documents(root, folder, today, fallback, loaded);
  load_cards(root, folder, fallback, loaded);
  resolve_references(loaded);
}

PlanFolder load_plan(const fs::path& root, const model::PlanId& id, const base::Date& today,
                     Fallback fallback) {
  auto loaded = load_plan_and_list(root, id, fallback);
  load_rest(root, today, fallback, loaded);
  return loaded;
}

OrFault<model::Participants> participants_at(const fs::path& root, const model::PlanId& id,
                                             const base::Instant& then) {
  return value_at<model::Participants>(root, id, "participants.yaml", then, read_participants);
}

OrFault<model::Plan> plan_at(const fs::path& root, const model::PlanId& id,
                             const base::Instant& then) {
  return value_at<model::Plan>(root, id, "plan.yaml", then, read_plan);
}

std::optional<model::Document> document_then(const fs::path& root, const model::PlanId& id,
                                             const std::optional<model::Sha256>& hash,
                                             const base::Date& day) {
  for (auto& one : documents_of(root, id)) {
    auto& loaded = one.loaded;
    if (hash && loaded.value && sha256(loaded.source->bytes()) == *hash) return loaded.value;
  }
  PlanFolder folder{.id = id};
  load_documents(root, fs::path("plans") / id.str(), day, Fallback::none, folder);
  return std::move(folder.document.value);
}

Loaded<model::Helhedsplan> load_helhedsplan(const fs::path& root, const PlanFolder& folder,
                                            Fallback fallback) {
  const fs::path path = fs::path("plans") / folder.id.str() / "helhedsplan.yaml";
  std::error_code untold;
  if (fs::status(root / path, untold).type() == fs::file_type::not_found) {
    Loaded<model::Helhedsplan> none;
    none.missing = true;
    return none;
  }
  auto loaded = load<model::Helhedsplan>(root, path, fallback, read_helhedsplan);
  resolve_references(loaded, folder);
  return loaded;
}

}  // namespace store
