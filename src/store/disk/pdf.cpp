#include "store/disk/pdf.hpp"

#include <algorithm>
#include <charconv>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/process.hpp"
#include "store/disk/verbose.hpp"

namespace store {

namespace {

// Nothing is to be fetched; was something overlooked, then it goes to an address where nobody
// listens, be it named by the HTML or by a setting of the user's.
std::vector<std::string> environment() {
  auto variables =
      environment_without({"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy",
                           "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "LC_ALL"});
  for (const auto* variable : {"http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9",
                               "ftp_proxy=http://127.0.0.1:9", "LC_ALL=C.UTF-8"}) {
    variables.emplace_back(variable);
  }
  return variables;
}

// A book of a hundred pages takes a tenth of it; what takes longer has something in it that the
// program cannot cope with.
constexpr std::chrono::seconds most_time{180};

[[noreturn]] void fail_to_print(const std::string& why) {
  throw base::WorldError(
      why, "Skriv den i stedet som --format html: den kan skrives ud fra enhver browser.");
}

// What the program says last, without its log's prefix.
std::string last_line(const std::string& errors) {
  const auto lines = base::split(base::trim(errors), '\n');
  return lines.empty() ? std::string() : base::visible(lines.back());
}

constexpr std::chrono::seconds most_font_time{10};

bool read_hex(std::string_view word, char32_t& code) {
  std::uint32_t value = 0;
  const auto end = word.data() + word.size();
  const auto read = std::from_chars(word.data(), end, value, 16);
  code = value;
  return read.ec == std::errc() && read.ptr == end;
}

}  // namespace

std::string pdf_of(std::string_view html) {
  // An empty base: a relative address leads nowhere.
  auto result = run_process({"weasyprint", "--quiet", "--encoding", "utf-8", "--base-url", "",
                             "--pdf-variant", "pdf/ua-1", "-", "-"},
                            environment(), html, most_time);
  if (!result.started() && !result.exhausted) {
    fail_to_print(
        "PDF kræver programmet WeasyPrint, som ikke findes på computeren. Installér det (på "
        "Debian: apt install weasyprint).");
  }
  if (result.out_of_time) {
    fail_to_print("WeasyPrint blev ikke færdig med PDF-filen på tre minutter og er stoppet.");
  }
  if (!result.ok() || !result.output.starts_with("%PDF-")) {
    fail_to_print("WeasyPrint kunne ikke skrive PDF-filen" + originally(last_line(result.errors)) +
                  '.');
  }
  return std::move(result.output);
}

std::vector<base::Letter> letters_not_in(std::vector<base::Letter> letters, std::string_view sets) {
  while (!sets.empty() && !letters.empty()) {
    const auto end = std::min(sets.find_first_of(" \n"), sets.size());
    const auto range = sets.substr(0, end);
    sets.remove_prefix(std::min(end + 1, sets.size()));
    const auto dash = range.find('-');
    char32_t first = 0;
    char32_t last = 0;
    if (!read_hex(range.substr(0, dash), first)) continue;
    if (!read_hex(dash == range.npos ? range : range.substr(dash + 1), last)) continue;
    std::erase_if(letters, [&](const base::Letter& letter) {
      return first <= letter.code && letter.code <= last;
    });
  }
  return letters;
}

std::vector<base::Letter> letters_without_font(std::string_view text) {
  auto letters = base::uncommon_letters(text);
  if (letters.empty()) return letters;
  const auto fonts = run_process({"fc-list", "--format", "%{charset}\n"}, environment_without({}),
                                 {}, most_font_time);
  if (!fonts.ok() || fonts.output.empty()) return {};
  return letters_not_in(std::move(letters), fonts.output);
}

}  // namespace store
