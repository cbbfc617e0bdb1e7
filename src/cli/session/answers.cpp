#include "cli/session/answers.hpp"

#include <utility>

#include "base/case_fold.hpp"
#include "base/cpr.hpp"

namespace cli {

namespace {

// A CPR number is never kept, in a draft neither.
bool may_be_kept(const std::string& text) { return !base::find_cpr(text); }

}  // namespace

std::optional<std::string> Answers::standing(const std::string& question) {
  if (const auto asked = std::exchange(offer, nullptr)) asked();
  auto& frame = frames_.back();
  if (frame.next == frame.given.size()) return std::nullopt;
  if (frame.given[frame.next].question == question) return frame.given[frame.next++].typed;
  frame.given.resize(frame.next);  // the command asks something else now
  return std::nullopt;
}

std::size_t Answers::add(const std::string& question, const std::string& typed) {
  auto& frame = frames_.back();
  frame.given.resize(frame.next);
  frame.given.push_back({question, typed});
  return frame.next++;
}

void Answers::drop_from(std::size_t place) {
  auto& frame = frames_.back();
  frame.given.resize(place);
  frame.next = place;
}

void Answers::go_back() {
  drop_from(frames_.back().next - 1);
  throw Back{};
}

void Answers::resume(std::vector<Answer> given, std::string begun) {
  frames_.back() = {std::move(given), 0, false};
  begun_ = std::move(begun);
  begun_question_.clear();
}

std::string Answers::begun(const std::string& question) {
  if (!begun_question_.empty() && begun_question_ != question) return {};
  return std::exchange(begun_, {});
}

void Answers::break_off(const std::string& question, const std::string& typed) {
  begun_question_ = question;
  begun_ = typed;
  kept();
}

void Answers::kept() {
  if (!keep || frames_.size() > 1) return;
  std::vector<Answer> may;
  for (const auto& answer : frames_.front().given) {
    if (!may_be_kept(answer.typed)) break;
    may.push_back(answer);
  }
  // A no that ended the run is asked again when the draft is taken up.
  const auto is_no = [](const std::string& typed) {
    return typed.empty() || typed == "n" || typed == "nej";
  };
  if (begun_.empty()) {
    while (!may.empty() && is_no(base::case_fold(may.back().typed))) may.pop_back();
    return keep(may, {});
  }
  const bool all = may.size() == frames_.front().given.size();
  keep(may, all && may_be_kept(begun_) ? begun_ : std::string());
}

void Answers::written() {
  written_ = true;
  for (auto& frame : frames_) frame = {{}, 0, true};
  begun_.clear();
  if (forget) forget();
}

}  // namespace cli
