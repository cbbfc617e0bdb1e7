#include "store/plans/upgrade.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "store/disk/disk_read.hpp"
#include "store/plans/plan_files.hpp"
#include "store/plans/plan_kinds.hpp"

namespace store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view format_key = "format:";

// Where the value of the line `format: …` stands; nothing where no line begins so.
struct Place {
  std::size_t begin;
  std::size_t length;
};
std::optional<Place> format_value(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto line = text.substr(at, end - at);
    if (line.starts_with(format_key)) {
      auto value = line.substr(format_key.size());
      value = value.substr(0, value.find(" #"));
      const auto first = value.find_first_not_of(" \"'");
      if (first == value.npos) return std::nullopt;
      const auto last = value.find_last_not_of(" \"'");
      return Place{at + format_key.size() + first, last - first + 1};
    }
    at = end + 1;
  }
  return std::nullopt;
}

struct Version {
  std::string_view name;
  int number;
};
std::optional<Version> version_of(std::string_view format) {
  const auto slash = format.find('/');
  if (slash == format.npos) return std::nullopt;
  int number = 0;
  const auto digits = format.substr(slash + 1);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return Version{format.substr(0, slash), number};
}

// Behind the comments that the file begins with.
std::size_t first_key(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && (text[at] == '#' || text[at] == '\n')) {
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
  }
  return at;
}

std::size_t errors_of(const std::string& file, const std::string& bytes) {
  return faults_of_plan_file(file, bytes).count(base::Severity::error);
}

void look_at(const fs::path& root, const std::string& file, Upgrades& found) {
  const auto format = format_of_plan_file(file);
  const auto bytes = read_text(root / file);
  if (!bytes) return;
  auto upgrade = upgraded(file, *bytes, *format, upgrade_steps());
  if (!upgrade) {
    found.left.push_back({file, fmt::format("Den er skrevet til en anden udgave af programmet end "
                                            "denne, som kender {}",
                                            *format)});
    return;
  }
  if (upgrade->changes.empty()) return;
  if (errors_of(file, upgrade->after) > errors_of(file, *bytes)) {
    found.left.push_back({file, "Den har fejl, som skal rettes først: beredskab check"});
    return;
  }
  found.files.push_back(*std::move(upgrade));
}

}  // namespace

std::span<const UpgradeStep> upgrade_steps() { return {}; }

std::optional<Upgrade> upgraded(std::string file, std::string before, std::string_view format,
                                std::span<const UpgradeStep> steps) {
  Upgrade result{.file = std::move(file), .before = std::move(before)};
  std::string_view raw = result.before;
  if (raw.starts_with(base::byte_order_mark)) {
    raw.remove_prefix(base::byte_order_mark.size());
    result.changes.emplace_back("Det usynlige mærke forrest i filen (BOM) er fjernet");
  }
  std::string text = base::unix_lines(raw);
  if (text.size() != raw.size()) {
    result.changes.emplace_back("Linjerne ender nu i LF, ikke som i Windows (CR LF)");
  }
  const auto as_it_was = text;
  const auto today = *version_of(format);
  auto place = format_value(text);
  if (!place) {
    if (!text.empty() && text.back() != '\n') text += '\n';
    text.insert(first_key(text), fmt::format("{} {}\n", format_key, format));
    result.changes.push_back(fmt::format("Formatet er skrevet i filen: {}", format));
  } else if (auto version =
                 version_of(std::string_view(text).substr(place->begin, place->length))) {
    const std::string name(version->name);
    int number = version->number;
    if (name != today.name || number > today.number || number < 1) return std::nullopt;
    while (number < today.number) {
      const auto step = std::ranges::find_if(
          steps, [&](const UpgradeStep& one) { return one.format == name && one.from == number; });
      if (step == steps.end()) return std::nullopt;
      text = step->apply(std::move(text));
      place = format_value(text);
      if (!place) return std::nullopt;
      text.replace(place->begin, place->length, fmt::format("{}/{}", name, ++number));
      result.changes.emplace_back(step->told);
    }
  } else {
    return std::nullopt;
  }
  result.same_text = text == as_it_was;
  result.after = std::move(text);
  return result;
}

Upgrades upgrades(const fs::path& root) {
  Upgrades found;
  for (const auto& file : plan_files_there(root)) look_at(root, file, found);
  return found;
}

}  // namespace store
