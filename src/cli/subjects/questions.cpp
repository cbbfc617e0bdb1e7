#include "cli/subjects/questions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/line/shell_word.hpp"
#include "render/views/describe_parts.hpp"

namespace cli {

namespace {

std::vector<KnownQuestion> known_questions(Session& session,
                                           const std::vector<model::Incident>& incidents) {
  std::vector<KnownQuestion> all;
  if (const auto* plan = session.plan()) {
    for (const auto& q : model::in_force(plan->questions, session.now().date())) {
      all.push_back({q.id, q.ask.str(), q.per, q.decides, q.decided_by});
    }
  }
  for (const auto& incident : incidents) {
    for (const auto& state : incident.questions) {
      const auto& q = state.question;
      if (!base::contains(all, q.id, &KnownQuestion::id))
        all.push_back({q.id, q.ask.str(), q.per, q.decides, model::DecidedBy::anyone});
    }
  }
  return all;
}

bool is_of_any_entry(std::string_view option) {
  return option == "--at" || option == "--public" || option == "--restricted";
}

// The command's own options of either sort, as they were typed; the question and the no are said
// besides.
std::string options_kept(Session& session, bool of_any_entry) {
  return session.arguments().options_typed([&](std::string_view option) {
    const bool said = option == "--question" || option == "--not";
    return !said && is_of_any_entry(option) == of_any_entry;
  });
}

[[noreturn]] void refuse_as_answer(Session& session, const std::string& text, SaidOfUse said,
                                   const AnswerCommand& command) {
  const auto line = [&](const std::string& words) {
    return fmt::format("\n  beredskab {}{}{}\n", words, options_kept(session, true),
                       session.arguments().incidents_typed());
  };
  const auto decided = options_kept(session, false);
  const auto typed = base::visible(text);
  const bool begins_no = said_of(text) == Said::doubtful;
  std::string remedy;
  if (!begins_no) {
    remedy = "Er det et ja (planen bruges), så skriv:" +
             line(command(said == SaidOfUse::doubtful ? "ja" : "Ja. " + typed) + decided);
  }
  remedy +=
      "Er det et nej (planen bruges ikke), så skriv:" + line(command(typed) + " --not" + decided) +
      "Er det ikke afgjort endnu, så skriv det i loggen:" + line("log " + text_word(typed));
  remedy.pop_back();
  throw UsageError(fmt::format("Er {} et {}nej, eller er det ikke afgjort endnu?",
                               base::quoted(text), begins_no ? "" : "ja, et "),
                   remedy);
}

// The one that is meant; null where none or several are.
const KnownQuestion* one_of(const std::vector<KnownQuestion>& all, const std::string& typed) {
  std::vector<const KnownQuestion*> begins;
  std::vector<const KnownQuestion*> asks;  // it stands in their words
  for (const auto& known : all) {
    if (known.id.str() == typed) return &known;
    if (known.id.str().starts_with(typed) && !typed.empty()) begins.push_back(&known);
  }
  // As `correct` and `show` find its answer.
  for (const auto& known : all) {
    const bool long_enough = base::length(typed) > 2;
    if (begins.empty() && long_enough && stands_in(typed, known.ask)) asks.push_back(&known);
  }
  if (asks.size() == 1) return asks.front();
  return begins.size() == 1 ? begins.front() : nullptr;
}

}  // namespace

KnownQuestion find_question(Session& session, const std::string& typed,
                            const std::vector<model::Incident>& incidents) {
  const auto all = known_questions(session, incidents);
  if (const auto* known = one_of(all, typed)) return *known;
  if (all.empty() && session.plan() == nullptr) {
    if (auto id = model::QuestionId::parse(typed)) {
      return {*id, typed, model::Per::incident, model::Decides::none, model::DecidedBy::anyone};
    }
  }
  unknown_choice("Punktet", typed,
                 base::mapped(all, [](const auto& known) { return known.id.str(); }));
}

std::optional<KnownQuestion> question_of_level(Session& session,
                                               const std::vector<model::Incident>& incidents) {
  const auto asked_in = [](const KnownQuestion& known) {
    return [&known](const model::Incident& incident) {
      const auto* state = base::find_if(incident.questions, [&](const model::QuestionState& one) {
        return one.question.id == known.id;
      });
      return state != nullptr && state->question.per == model::Per::incident;
    };
  };
  const auto all = base::filtered(known_questions(session, incidents), [&](const auto& known) {
    return known.decides == model::Decides::level &&
           std::ranges::all_of(incidents, asked_in(known));
  });
  return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
}

std::vector<KnownQuestion> find_questions(Session& session, const std::vector<std::string>& typed,
                                          const std::vector<model::Incident>& incidents) {
  const auto all = known_questions(session, incidents);
  const auto is_one = [&](const std::string& word) { return one_of(all, word) != nullptr; };
  std::vector<KnownQuestion> found;
  for (const auto& value : typed) {
    // As screens show it, a question has commas.
    const auto words = is_one(value) ? std::vector{value} : base::split(value, ',');
    for (const auto& word : parted_by_og(words, is_one)) {
      if (word.empty()) continue;
      auto known = find_question(session, word, incidents);
      if (!base::contains(found, known.id, &KnownQuestion::id)) found.push_back(std::move(known));
    }
  }
  return found;
}

std::optional<KnownQuestion> question_meant(Session& session, std::string_view text,
                                            const model::Incident& incident) {
  const auto first = base::slug(text.substr(0, text.find_first_of(" :,\n")));
  const auto said = said_of_use(text);
  const bool yes = said == SaidOfUse::yes;
  const bool of_use = yes || (said == SaidOfUse::doubtful && stands_in("planen", text));
  // What is decided is contradicted; «Ingen … planen» is said of much else, once it is used.
  const auto folded = base::case_fold(text);
  const bool of_using = folded.find("brug") != folded.npos || folded.find("anvend") != folded.npos;
  const bool otherwise = yes ? incident.use.use == model::Use::not_used
                             : incident.use.use == model::Use::used && of_using;
  for (auto& known : known_questions(session, {incident})) {
    if (known.id.str() == first) return std::move(known);
    const auto* state =
        base::find(incident.questions, known.id, [](const auto& one) { return one.question.id; });
    if (of_use && known.decides == model::Decides::use && state != nullptr &&
        (state->open || otherwise)) {
      known.otherwise = otherwise;
      return std::move(known);
    }
  }
  return std::nullopt;
}

Said said_of(std::string_view text) {
  const std::string words = base::case_fold(base::trim(text));
  const auto end = words.find_last_not_of(".! ");
  const std::string_view core = std::string_view(words).substr(0, end == words.npos ? 0 : end + 1);
  if (render::is_bare_yes(text)) return Said::yes;
  if (core == "nej") return Said::no;
  const auto first = core.substr(0, core.find_first_of(" ,.;:!?-\n"));
  return first == "nej" || first == "ikke" ? Said::doubtful : Said::other;
}

void require_for(Session& session, const std::optional<KnownQuestion>& question,
                 const std::vector<model::PersonId>& participants) {
  if (question && session.plan() == nullptr) return;  // nobody knows what it is put to
  const bool each = question && question->per == model::Per::participant;
  refuse_if(!each && !participants.empty(), "--for hører til et punkt, der gælder hver deltager.",
            question ? "Udelad --for." : "Nævn punktet med --question.");
  refuse_if(each && participants.empty(),
            fmt::format("«{}» gælder for hver deltager.", question ? question->ask : ""),
            "Skriv for hvem: --for NAVN,… eller --for alle.");
}

void require_question(Session& session, std::string_view text,
                      const std::vector<model::Incident>& incidents) {
  const auto said = said_of(text);
  if (said != Said::yes && said != Said::no) return;
  std::string remedy = "Skriv helt ud, hvad der er besluttet.";
  if (!incidents.empty()) {
    const auto ids = base::mapped(known_questions(session, incidents),
                                  [](const KnownQuestion& known) { return known.id.str(); });
    remedy = fmt::format(
        "Nævn punktet med --question: {}. Er det noget andet, så skriv helt ud, "
        "hvad der er besluttet.",
        base::few_text("", ids));
  }
  throw UsageError(said == Said::yes ? "Ja til hvad?" : "Nej til hvad?", remedy);
}

SaidOfUse said_of_use(std::string_view text) {
  constexpr std::string_view doubts =
      "ikke ej nej aldrig ingen intet måske muligvis hvis når men medmindre vent venter vente "
      "afventer før først endnu udsat udsættes uafklaret";
  constexpr std::string_view yeses =
      "ja,jo,jep,ok,okay,planen bruges,planen bringes,planen anvendes,planen aktiveres,"
      "planen er bragt,planen tages i brug,planen skal bruges,planen skal bringes,"
      "beredskabsplanen bruges,beredskabsplanen bringes,vi bruger planen,vi bringer planen,"
      "brug planen,bringes i anvendelse";
  std::string words = " ";  // letters alone, parted by one space
  bool danish = false;  // within æ, ø, å or é; other signs beyond ASCII are «, … and the like
  for (const char c : base::case_fold(text)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xC0) danish = byte == 0xC3;
    if (base::is_letter(c) || base::is_digit(c) || (byte >= 0x80 && danish)) {
      words += c;
    } else if (words.back() != ' ') {
      words += ' ';
    }
  }
  words += ' ';
  const auto has = [&](std::string_view word) {
    return words.find(fmt::format(" {} ", word)) != words.npos;
  };
  if (text.find('?') != text.npos || std::ranges::any_of(base::split(doubts, ' '), has))
    return SaidOfUse::doubtful;
  const bool yes = std::ranges::any_of(base::split(yeses, ','), [&](const auto& begin) {
    return words.starts_with(fmt::format(" {} ", begin));
  });
  return yes ? SaidOfUse::yes : SaidOfUse::other;
}

void refuse_no_of_level(const model::Decision& decision) {
  refuse_if(decision.not_ && decision.level, "Et nej sætter intet niveau.",
            "Skriv det niveau, der gælder, uden nej; eller et nej uden --level.");
}

void take_answer(Session& session, model::Decision& decision, model::Decides decides, bool was_yes,
                 const AnswerCommand& command) {
  if (!decision.text) return;
  const bool decides_use = decides == model::Decides::use;
  const auto text = decision.text->str();
  const auto said = said_of(text);
  if (said == Said::no) {
    decision.not_ = true;
    decision.text.reset();
  } else if (said == Said::yes && decision.not_) {
    throw UsageError(
        "Svaret er både ja og nej.",
        decides_use ? "Skriv det uden --not, hvis planen bruges, og uden ja, hvis den ikke gør."
                    : "Skriv det uden --not, hvis det er et ja, og uden ja, hvis det er et nej.");
  } else if (decides_use && said == Said::yes) {
    decision.text.reset();
  } else if (decides_use && !decision.not_) {
    const auto of_use = said_of_use(text);
    if (of_use == SaidOfUse::doubtful || (of_use == SaidOfUse::other && !was_yes)) {
      refuse_as_answer(session, text, of_use, command);
    }
  }
  if (decides_use) decision.plan_used = !decision.not_;
}

}  // namespace cli
