#include "cli/yes_no.hpp"

#include <fmt/format.h>

#include <cctype>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/prompt.hpp"

namespace cli {

Answer answer_of(std::string_view words) {
  const std::string folded = base::fold(base::trim(words));
  std::string_view bare = folded;
  if (bare.ends_with('.')) bare.remove_suffix(1);
  if (bare == "ja") return Answer::yes;
  if (bare == "nej") return Answer::no;
  for (const std::string_view word : {"nej", "ikke"}) {
    if (!bare.starts_with(word)) continue;
    const auto rest = bare.substr(word.size());
    const bool whole = rest.empty() || (static_cast<unsigned char>(rest.front()) < 0x80 &&
                                        std::isalnum(static_cast<unsigned char>(rest.front())) == 0);
    if (whole) return Answer::unclear;
  }
  return Answer::other;
}

void require_no(Session& session, std::string_view words, const std::string& no) {
  const std::string said = base::quoted(words);
  if (session.interactive() &&
      confirm(session.env(), fmt::format("{}: er det et nej? Så bruges planen ikke.", said), false)) {
    return;
  }
  throw base::Error(
      base::Trouble::usage, fmt::format("{} kan være et nej, eller at intet er afgjort endnu.", said),
      fmt::format("Er det et nej, så bruges planen ikke:\n  beredskab{} {}\n"
                  "Er intet afgjort, så skriv det i loggen:\n  beredskab{} log \"{}\"",
                  session.plan_flag(), no, session.plan_flag(), words));
}

void take_answer(Session& session, model::Decision& decision, const std::vector<model::Stem>& ends,
                 const std::string& no) {
  const auto answer = decision.text ? answer_of(decision.text->str()) : Answer::other;
  if (decision.not_ && answer == Answer::yes) {
    throw base::Error(base::Trouble::usage, "«ja» og --not siger hver sit.",
                      "Skriv det ene af dem.");
  }
  if (answer == Answer::unclear && !decision.not_) require_no(session, decision.text->str(), no);
  if (answer == Answer::yes || answer == Answer::no) decision.text.reset();
  decision.not_ = decision.not_ || answer == Answer::no || answer == Answer::unclear;
  decision.plan_used = !decision.not_;
  decision.ends = decision.not_ ? ends : std::vector<model::Stem>{};
}

}  // namespace cli
