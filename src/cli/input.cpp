#include "cli/input.hpp"

#include <fmt/format.h>

#include <istream>
#include <iterator>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/time_input.hpp"
#include "cli/prompt.hpp"

namespace cli {

using base::Error;
using base::Trouble;

namespace {

constexpr std::int64_t long_ago_seconds = 12 * 3600;

// Unwraps a parsed value, or throws what is wrong with it.
template <class T>
T accept(base::Parsed<T> parsed, std::string_view where) {
  if (parsed) return std::move(*parsed);
  const auto& mistake = parsed.mistake();
  const bool cpr = mistake.code == base::Code::cpr_number;
  const std::string place = where.empty() ? "" : fmt::format("{}: ", where);
  throw Error(cpr ? Trouble::refused : Trouble::usage, place + mistake.message, mistake.remedy);
}

std::string unix_lines(const std::string& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == '\r' && i + 1 < words.size() && words[i + 1] == '\n') continue;
    text += words[i];
  }
  return text;
}

// `-` is standard input, without the line break that ends it.
std::string resolve_stdin(Session& session, const std::string& words) {
  if (words != "-") return unix_lines(words);
  std::string text(std::istreambuf_iterator<char>(session.env().in), {});
  session.piped_text = text;
  text = unix_lines(text);
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

model::Text to_text(const std::string& words, std::string_view where) {
  return accept(model::Text::parse(words), where);
}

model::Line to_line(const std::string& words, std::string_view where) {
  return accept(model::Line::parse(words), where);
}

std::vector<model::Line> to_lines(const std::string& words, std::string_view where) {
  std::vector<model::Line> lines;
  for (const auto& part : base::split(words, ',')) {
    if (!base::trim(part).empty()) lines.push_back(to_line(std::string(base::trim(part)), where));
  }
  return lines;
}

model::Phone to_phone(const std::string& words, std::string_view where) {
  return accept(model::Phone::parse(words), where);
}

model::Email to_email(const std::string& words, std::string_view where) {
  return accept(model::Email::parse(words), where);
}

std::optional<model::Text> optional_text(Session& session, std::size_t index) {
  const auto given = session.arguments().positional(index);
  if (!given) return std::nullopt;
  return to_text(resolve_stdin(session, *given), "");
}

model::Text required_text(Session& session, std::size_t index, const std::string& question) {
  if (auto given = optional_text(session, index)) return *std::move(given);
  if (session.interactive()) {
    session.piped_text = ask(session.env(), question, false);
    return to_text(*session.piped_text, "");
  }
  const Command& command = *session.arguments().command;
  throw Error(Trouble::usage, fmt::format("Teksten mangler. {}", question),
              fmt::format("Skriv den i anførselstegn: beredskab {} \"…\"", command.name));
}

std::optional<model::Text> text_option(Session& session, std::string_view option) {
  const auto given = session.arguments().value(option);
  if (!given) return std::nullopt;
  return to_text(resolve_stdin(session, *given), option);
}

std::optional<model::Line> line_option(Session& session, std::string_view option) {
  const auto given = session.arguments().value(option);
  if (!given) return std::nullopt;
  return to_line(*given, option);
}

std::optional<base::Date> day_option(Session& session, std::string_view option) {
  const auto given = session.arguments().value(option);
  if (!given) return std::nullopt;
  return accept(base::Date::parse(*given), option);
}

base::Instant at(Session& session) {
  const auto given = session.arguments().value("--at");
  if (!given) return session.now();
  const auto when = accept(base::parse_past(*given, session.now(), session.zone()), "--at");
  // «23:30» typed at 23.10 is taken for last night's: it may be meant, but not often.
  const bool only_clock = given->find_first_of("-+") == std::string::npos;
  if (only_clock && session.now().utc_seconds() - when.utc_seconds() > long_ago_seconds) {
    session.warn(fmt::format("Tidspunktet er i går: {}. Var det forkert, så skriv: beredskab "
                             "correct ID --at TID",
                             base::danish_date_and_time(when)));
  }
  return when;
}

base::Instant at_near(Session& session, const base::Instant& then) {
  const auto given = session.arguments().value("--at");
  if (!given) return then;
  const auto now = session.now();
  const bool relative = given->starts_with('-');
  const auto latest = relative ? now : std::min(now, then.plus_seconds(long_ago_seconds));
  return accept(base::parse_past(*given, session.zone().here(latest), session.zone()), "--at");
}

base::Instant to_coming(Session& session, const std::string& words, std::string_view where) {
  return accept(base::parse_coming(words, session.now(), session.zone()), where);
}

std::optional<base::Instant> coming_time(Session& session, std::string_view option) {
  const auto given = session.arguments().value(option);
  if (!given) return std::nullopt;
  return to_coming(session, *given, option);
}

std::optional<base::Deadline> due(Session& session, const base::Instant& when) {
  const auto given = session.arguments().value("--due");
  if (!given) return std::nullopt;
  const auto deadline =
      accept(base::parse_deadline(*given, session.now(), session.zone()), "--due");
  const bool before = std::holds_alternative<base::Date>(deadline)
                          ? std::get<base::Date>(deadline) < when.date()
                          : std::get<base::Instant>(deadline) < when;
  if (before) {
    throw Error(Trouble::usage,
                fmt::format("Fristen «{}» ligger før det, den hører til.", base::visible(*given)),
                "Skriv en frist, der ligger senere, for eksempel --due +2h.");
  }
  return deadline;
}

model::Visibility visibility(Session& session) {
  const bool is_public = session.arguments().has("--public");
  const bool is_restricted = session.arguments().has("--restricted");
  if (is_public && is_restricted) {
    throw Error(Trouble::usage, "--public og --restricted kan ikke bruges sammen.", "Vælg ét.");
  }
  if (is_public) return model::Visibility::public_;
  return is_restricted ? model::Visibility::restricted : model::Visibility::internal;
}

void unknown_choice(std::string_view what, const std::string& typed,
                    const std::vector<std::string>& known) {
  const auto meant = base::closest(typed, known);
  throw Error(Trouble::usage, fmt::format("{} «{}» kendes ikke.", what, base::visible(typed)),
              fmt::format("{}Vælg mellem: {}.",
                          meant ? fmt::format("Mente du «{}»? ", *meant) : std::string(),
                          base::join(known, ", ")));
}

namespace {

bool matches(const model::Incident&, const model::Item& item, const std::string& part) {
  const std::string folded = base::fold(part);
  if (item.record.stem.id().starts_with(folded) || item.record.stem.str() == part) return true;
  // Fewer letters stand in nearly every text, and would hit one that was not meant.
  constexpr std::size_t least_letters = 3;
  if (base::length(folded) < least_letters) return false;
  const auto stands_in = [&](const model::Body& body) {
    return base::fold(model::searchable_text(body)).find(folded) != std::string::npos;
  };
  return stands_in(item.content.body) || stands_in(item.record.entry.content.body);
}

}  // namespace

EntryRef find_entry(Session& session, const std::string& part,
                    const std::vector<model::Incident>& incidents, Wanted wanted) {
  std::vector<EntryRef> found;
  for (const auto& incident : incidents) {
    for (std::size_t i = 0; i < incident.items.size(); ++i) {
      const auto& item = incident.items[i];
      if (item.record.stem.id() == part) return {incident, i};
      if (wanted(incident, item) && matches(incident, item, part)) found.push_back({incident, i});
    }
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    throw Error(Trouble::usage, fmt::format("Intet notat passer til «{}».", base::visible(part)),
                "Skriv notatets id på seks tegn, eller mindst tre bogstaver af teksten. Se dem med "
                "beredskab show.");
  }
  std::vector<std::string> lines;
  for (const auto& ref : found) {
    const auto& item = ref.incident.items[ref.item];
    std::string text = model::searchable_text(item.content.body);
    lines.push_back(fmt::format("{}  {}", item.record.stem.id(),
                                base::visible(text.substr(0, text.find('\n')))));
  }
  if (session.interactive()) {
    return found[choose(session.env(), fmt::format("Hvilket notat mener du med «{}»?",
                                                   base::visible(part)),
                        lines, std::nullopt)];
  }
  throw Error(Trouble::usage,
              fmt::format("Flere notater passer til «{}»:\n  {}", base::visible(part),
                          base::join(lines, "\n  ")),
              "Nævn notatet med dets id på seks tegn.");
}

}  // namespace cli
