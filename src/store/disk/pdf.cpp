#include "store/disk/pdf.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/process.hpp"
#include "store/disk/verbose.hpp"

namespace store {

namespace {

// Nothing is to be fetched; was something overlooked, then it goes to an address where nobody
// listens, be it named by the HTML or by a setting of the user's.
std::vector<std::string> environment() {
  auto variables = environment_without({"http_proxy", "https_proxy", "ftp_proxy", "all_proxy",
                                        "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY",
                                        "NO_PROXY", "LC_ALL"});
  for (const auto* variable : {"http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9",
                               "ftp_proxy=http://127.0.0.1:9", "LC_ALL=C.UTF-8"}) {
    variables.emplace_back(variable);
  }
  return variables;
}

// A book of a hundred pages takes a tenth of it; what takes longer has something in it that the
// program cannot cope with.
constexpr std::chrono::seconds most_time{180};

constexpr auto otherwise =
    "Skriv den i stedet som --format html: den kan skrives ud fra enhver browser.";

// What the program says last, without its log's prefix.
std::string last_line(const std::string& errors) {
  const auto lines = base::split(base::trim(errors), '\n');
  return lines.empty() ? std::string() : base::visible(lines.back());
}

}  // namespace

std::string pdf_of(std::string_view html) {
  // An empty base: a relative address leads nowhere.
  auto result = run_process({"weasyprint", "--quiet", "--encoding", "utf-8", "--base-url", "",
                             "--pdf-variant", "pdf/ua-1", "-", "-"},
                            environment(), html, most_time);
  if (!result.started()) {
    throw base::Error(base::Trouble::world,
                      "PDF kræver programmet WeasyPrint, som ikke findes på computeren. "
                      "Installér det (på Debian: apt install weasyprint).",
                      otherwise);
  }
  if (result.out_of_time) {
    throw base::Error(base::Trouble::world,
                      "WeasyPrint blev ikke færdig med PDF-filen på tre minutter og er stoppet.",
                      otherwise);
  }
  if (!result.ok() || !result.output.starts_with("%PDF-")) {
    throw base::Error(
        base::Trouble::world,
        "WeasyPrint kunne ikke skrive PDF-filen" + originally(last_line(result.errors)) + '.',
        otherwise);
  }
  return std::move(result.output);
}

}  // namespace store
