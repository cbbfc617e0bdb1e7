#include "cli/input/drafts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "render/views/when.hpp"
#include "store/disk/drafts.hpp"
#include "store/disk/hash.hpp"

namespace cli {

namespace {

using nlohmann::json;

std::filesystem::path state_folder(const Env& env) {
  if (const auto state = env.variable("XDG_STATE_HOME")) return *state;
  const auto home = env.variable("HOME");
  return home ? std::filesystem::path(*home) / ".local" / "state" : std::filesystem::path();
}

// Of another workspace, plan or command line it is another one.
std::string name_of(Session& session, const std::vector<std::string>& words) {
  std::string whole = session.root().string();
  for (const auto& word : words) whole += '\0' + word;
  constexpr std::size_t digits = 16;
  return base::slug(session.arguments().command->name) + '-' +
         store::sha256(whole).str().substr(0, digits) + ".json";
}

struct AnswersBegun {
  base::Instant at;
  std::vector<Answer> answers;
  std::string begun;
};

std::string written_down(const base::Instant& at, const std::vector<Answer>& answers,
                         const std::string& begun) {
  json all = {{"at", at.iso()}, {"begun", begun}, {"answers", json::array()}};
  for (const auto& answer : answers) all["answers"].push_back({answer.question, answer.typed});
  return all.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

std::optional<AnswersBegun> read_draft(const std::string& bytes) {
  try {
    const auto all = json::parse(bytes);
    const auto at = base::Instant::parse(all.at("at").get<std::string>());
    if (!at) return std::nullopt;
    AnswersBegun draft{*at, {}, all.at("begun").get<std::string>()};
    for (const auto& answer : all.at("answers")) {
      draft.answers.push_back({answer.at(0).get<std::string>(), answer.at(1).get<std::string>()});
    }
    return draft;
  } catch (const json::exception&) {
    return std::nullopt;  // cut off, or of another version: it is no good to anybody
  }
}

void show(Session& session, const AnswersBegun& draft) {
  Paper paper(session);
  paper.line(fmt::format("Sidst blev du ikke færdig ({}):",
                         render::when_with_day(session.context(), draft.at).text));
  for (const auto& answer : draft.answers) {
    const auto typed = answer.typed.substr(0, answer.typed.find('\n'));
    paper.line(
        fmt::format(
            "{} {}", answer.question.substr(0, answer.question.find('\n')),
            typed.empty() ? "–" : base::cut(typed, std::min(base::width(typed), paper.columns()))),
        2, 4);
  }
  if (!draft.begun.empty()) paper.line("Begyndt: " + draft.begun, 2, 4);
  session.env().err << paper.take();
}

}  // namespace

bool worth_keeping(const std::vector<Answer>& answers) {
  return std::ranges::any_of(answers, [](const Answer& answer) {
    const auto word = base::case_fold(answer.typed);
    return !word.empty() && word != "j" && word != "ja" && word != "n" && word != "nej";
  });
}

void keep_drafts(Session& session, const std::vector<std::string>& words) {
  auto& answers = session.env().answers;
  const store::Drafts drafts(state_folder(session.env()));
  std::string name;
  try {
    name = name_of(session, words);
  } catch (const Error&) {
    return;  // no workspace: the command says so
  }
  answers.editing = drafts.folder_of(name);
  answers.keep = [drafts, name, &session](const auto& given, const auto& begun) {
    if (!worth_keeping(given) && begun.empty()) return drafts.remove(name);
    drafts.keep(name, written_down(session.now(), given, begun));
  };
  answers.forget = [drafts, name] { drafts.remove(name); };
  answers.offer = [drafts, name, &session, &answers] {
    drafts.sweep();
    const auto bytes = drafts.read(name);
    auto draft = bytes ? read_draft(*bytes) : std::nullopt;
    if (!draft || (draft->answers.empty() && draft->begun.empty())) return;
    bool take = false;
    asked_in_turn(answers, [&] {
      show(session, *draft);
      take = confirm(session.env(), "Vil du fortsætte derfra?", true);
    });
    if (take) answers.resume(std::move(draft->answers), std::move(draft->begun));
    else answers.forget();
  };
}

}  // namespace cli
