#include "store/yaml/source.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace store {

namespace {

// Whether there is a line end, and each is CR LF.
bool all_lines_end_in_crlf(std::string_view bytes) {
  if (!bytes.ends_with("\r\n")) return false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool second = i > 0 && bytes[i - 1] == '\r';
    const bool first = i + 1 < bytes.size() && bytes[i + 1] == '\n';
    if (bytes[i] == '\n' && !second) return false;
    if (bytes[i] == '\r' && !first) return false;
  }
  return true;
}

}  // namespace

Source::Source(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)) {
  from_windows_ = all_lines_end_in_crlf(bytes_);
  if (from_windows_) std::erase(bytes_, '\r');
}

const std::vector<std::size_t>& Source::starts() const {
  if (!starts_.empty()) return starts_;
  starts_.push_back(0);
  for (std::size_t i = 0; i < bytes_.size(); ++i) {
    if (bytes_[i] == '\n' && i + 1 < bytes_.size()) starts_.push_back(i + 1);
  }
  return starts_;
}

std::string_view Source::line(std::size_t line) const {
  const std::size_t begin = starts()[line];
  const std::size_t end = line + 1 < starts().size() ? starts()[line + 1] : bytes_.size();
  std::string_view text = std::string_view(bytes_).substr(begin, end - begin);
  if (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

std::size_t Source::line_of(std::size_t offset) const {
  const auto after = std::upper_bound(starts().begin(), starts().end(), offset);
  return static_cast<std::size_t>(after - starts().begin()) - 1;
}

base::Diagnostic Source::at(std::size_t offset, base::Mistake mistake,
                            base::Severity severity) const {
  offset = std::min(offset, bytes_.size());
  const std::size_t number = line_of(offset);
  const std::string_view text = line(number);
  const std::size_t before = std::min(offset - starts()[number], text.size());
  return {mistake.code,
          severity,
          name_,
          static_cast<int>(number) + 1,
          static_cast<int>(base::length(text.substr(0, before))) + 1,
          std::move(mistake.message),
          std::move(mistake.remedy),
          std::string(text)};
}

void Source::tell(base::Diagnostics& diagnostics, std::size_t offset, base::Mistake mistake,
                  base::Severity severity) const {
  const auto told = diagnostics.told_last_of(name_, severity);
  if (told == most_told) {
    mistake.message = fmt::format("Der er flere end {} {} i filen.", most_told,
                                  severity == base::Severity::error ? "fejl" : "advarsler");
    mistake.remedy = "Resten vises, når de første er rettet.";
  }
  if (told <= most_told) diagnostics.add(at(offset, std::move(mistake), severity));
}

base::Diagnostic Source::whole(base::Mistake mistake, base::Severity severity) const {
  return base::fault_at(mistake.code, name_, std::move(mistake.message), std::move(mistake.remedy),
                        severity);
}

}  // namespace store
