#include "store/records/chain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/record_places.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;

namespace {

constexpr std::size_t end_size = 1024;

std::string digest_of(std::string_view unix_text) {
  return sha256(unix_text).str().substr(0, model::Link::digest_size);
}

// The words of a list in brackets, or of one with dashes, that have the shape of a link.
std::vector<model::Link> links_in(std::string_view text) {
  std::vector<model::Link> links;
  while (!text.empty()) {
    const auto begin = text.find_first_not_of(" [],-\n\"'");
    if (begin == text.npos) break;
    text.remove_prefix(begin);
    const auto end = std::min(text.find_first_of(" [],\n\"'"), text.size());
    if (text.front() == '#') {  // to the end of its line
      text.remove_prefix(std::min(text.find('\n'), text.size()));
      continue;
    }
    if (auto link = model::Link::parse(text.substr(0, end))) links.push_back(*std::move(link));
    text.remove_prefix(end);
  }
  return links;
}

// What the last lines of an entry say.
struct End {
  bool whole = false;              // it ends as entries do; else it is cut off
  bool seen = false;               // the last key stands in the text, so that the next is known
  std::vector<model::Link> after;  // where that key is `after`
};

End read_lines(const std::string& text, bool from_its_beginning) {
  End end;
  std::string_view rest = text;
  if (rest.ends_with('\n')) rest.remove_suffix(1);
  if (!rest.ends_with("\n...")) return end;
  end.whole = true;
  rest.remove_suffix(3);
  // Upwards to the last line that begins a key: what is deeper in belongs to it.
  for (std::size_t stop = rest.size(); stop > 1;) {
    const auto before = rest.rfind('\n', stop - 2);
    if (before == rest.npos && !from_its_beginning) return end;
    const std::size_t start = before == rest.npos ? 0 : before + 1;
    const char first = rest[start];
    if (first != ' ' && first != '-' && first != '\n' && first != '#') {
      constexpr std::string_view key = "after:";
      end.seen = true;
      if (rest.substr(start).starts_with(key))
        end.after = links_in(rest.substr(start + key.size()));
      return end;
    }
    if (before == rest.npos) return end;
    stop = start;
  }
  return end;
}

// Nothing where the file cannot be read.
std::optional<End> end_of(const fs::path& file) {
  try {
    const auto bytes = read_end(file, end_size);
    auto end = read_lines(base::unix_lines(bytes), bytes.size() < end_size);
    if (end.whole && !end.seen) end = read_lines(base::unix_lines(read_existing_text(file)), true);
    return end;
  } catch (const base::Error&) {
    return std::nullopt;
  }
}

struct Found {
  model::Stem stem;
  std::vector<model::Link> after;
};

// The entries of the folder that are not cut off, by name.
std::vector<Found> entries_in(const fs::path& folder) {
  std::vector<Found> found;
  for (auto& stem : stems_in(folder)) {
    auto end = end_of(file_of(folder, stem));
    if (end && end->whole) found.push_back({std::move(stem), std::move(end->after)});
  }
  return found;
}

// Those that no other names; of those without `after` the last alone.
template <class Entry>
std::vector<const Entry*> heads(const std::vector<Entry>& entries) {
  std::set<std::string_view> named;
  const Entry* last_without = nullptr;
  for (const auto& one : entries) {
    for (const auto& link : one.after) named.insert(link.id());
    if (one.after.empty()) last_without = &one;
  }
  std::vector<const Entry*> found;
  for (const auto& one : entries) {
    const bool is_last = !one.after.empty() || &one == last_without;
    if (is_last && !named.contains(one.stem.id())) found.push_back(&one);
  }
  return found;
}

}  // namespace

std::string chain_digest(std::string_view bytes) { return digest_of(base::unix_lines(bytes)); }

std::vector<model::Link> links_of(const fs::path& file) {
  const auto end = end_of(file);
  return end ? end->after : std::vector<model::Link>{};
}

std::vector<model::Link> heads_of(const fs::path& folder) {
  std::vector<model::Link> links;
  try {
    const auto entries = entries_in(folder);
    for (const auto* head : heads(entries)) {
      try {
        const auto bytes = read_existing_text(file_of(folder, head->stem));
        links.push_back(model::Link::make(head->stem.id(), chain_digest(bytes)));
      } catch (const base::Error&) {
        // Gone since it was listed.
      }
    }
  } catch (const base::Error&) {
    // The folder cannot be read: the note comes first.
  }
  return links;
}

void Chain::add(const model::Stem& stem, std::string_view bytes) {
  const auto text = base::unix_lines(bytes);
  files_.emplace(stem.id(), stem);
  digests_.emplace(stem.id(), digest_of(text));
  auto end = read_lines(text, true);
  if (end.whole) entries_.push_back({stem, std::move(end.after)});
}

std::vector<ChainFault> Chain::faults() {
  for (const auto& one : entries_) {
    for (const auto& link : one.after) check_link(one, link);
  }
  // Where one is gone, others look as if nobody named them; an erasure names what the erased one
  // did.
  std::set<std::string_view> erased;
  for (const auto& [id, stem] : files_) {
    const auto targets = stem.targets();
    if (stem.word() == "erasure") erased.insert(targets.begin(), targets.end());
  }
  if (std::ranges::all_of(said_, [&](const auto& id) { return erased.contains(id); })) remark();
  return std::move(faults_);
}

void Chain::check_link(const Entry& one, const model::Link& link) {
  const std::string id(link.id());
  const auto file = files_.find(id);
  if (file == files_.end()) {
    if (!said_.insert(id).second) return;
    faults_.push_back({ChainFault::Kind::removed, {id}, one.stem, file_of(folder_, one.stem)});
  } else if (digests_.contains(id) && digests_[id] != link.digest() && said_.insert(id).second) {
    faults_.push_back({ChainFault::Kind::changed, {id}, one.stem, file_of(folder_, file->second)});
  }
}

// What was written at the same time on one machine is in order.
void Chain::remark() {
  const auto open = heads(entries_);
  const auto newest = std::ranges::max_element(
      open, [](const Entry* a, const Entry* b) { return a->stem.logged_before(b->stem); });
  std::optional<model::Stem> first;
  std::vector<std::string> aside;
  for (const auto* head : open) {
    if (head->stem.stamp() == (*newest)->stem.stamp()) continue;
    if (!first) first = head->stem;
    aside.emplace_back(head->stem.id());
  }
  if (first) faults_.push_back({ChainFault::Kind::aside, aside, *first, file_of(folder_, *first)});
}

base::Diagnostic as_diagnostic(const ChainFault& fault, bool elsewhere) {
  switch (fault.kind) {
    case ChainFault::Kind::removed:
      if (elsewhere) {
        return base::fault_at(
            Code::chain_broken, fault.file,
            fmt::format("Da notatet blev skrevet, lå {} i samme mappe. Det ligger i en anden nu.",
                        fault.ids.front()),
            std::string(put_back));
      }
      return base::fault_at(Code::chain_broken, fault.file,
                            fmt::format("Da notatet blev skrevet, lå {} her. Det er fjernet siden.",
                                        fault.ids.front()),
                            "Hent den manglende fil: beredskab restore");
    case ChainFault::Kind::changed:
      return base::fault_at(
          Code::chain_broken, fault.file,
          fmt::format("Notatet er ændret, efter at {} blev skrevet.", fault.by.id()),
          "Se forskellen: beredskab restore. En rettelse skrives med beredskab correct.");
    case ChainFault::Kind::aside: break;
  }
  return base::fault_at(
      Code::chain_aside, fault.file,
      fmt::format("Intet senere notat nævner {}.", base::danish_list(fault.ids)),
      "Det er skrevet på en anden computer eller lagt her bagefter. Det næste notat nævner det.",
      base::Severity::warning);
}

}  // namespace store
