#include "cli/input/input.hpp"

#include <fmt/format.h>

#include <charconv>
#include <istream>
#include <iterator>

#include "base/closest.hpp"
#include "base/text.hpp"
#include "base/time_input.hpp"
#include "base/utf8.hpp"
#include "cli/input/prompt.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/screen/long_text.hpp"
#include "model/rules/numbers.hpp"
#include "render/views/when.hpp"
#include "store/contacts/contact_file.hpp"

namespace cli {

namespace {

constexpr std::int64_t long_ago_seconds = 12 * 3600;

// What `take` makes of words that were given.
template <class Take>
auto taken(const std::optional<std::string>& given, const Take& take) {
  return given ? std::optional(take(*given)) : std::nullopt;
}

// `-` is standard input, without the line break that ends it.
std::string resolve_stdin(Session& session, const std::string& words) {
  if (words != "-") return base::unix_lines(words);
  if (session.interactive()) return long_text(session);
  std::string text(std::istreambuf_iterator<char>(session.env().in), {});
  session.piped_text = text;
  text = base::unix_lines(text);
  if (text.starts_with(base::byte_order_mark)) text.erase(0, base::byte_order_mark.size());
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

// `close k3f9ab` means the incident, and would write its id into the one that is open.
void refuse_incident(Session& session, const std::string& given) {
  const auto is_it = [&](const model::IncidentFolder& folder) { return folder.name.id() == given; };
  refuse_if(model::is_short_id(given) && !session.folders_where(is_it).empty(),
            fmt::format("«{}» er en hændelse, ikke en tekst.", given),
            fmt::format("Hændelsen nævnes med -i: -i {}", given));
}

// «23:30» typed at 23.10 is taken for last night's: it may be meant, but not often. `near` is when
// it was to be looked for.
base::Instant not_unawares(Session& session, std::string_view typed, const base::Instant& when,
                           const base::Instant& near) {
  const bool before_today = when.date() < session.now().date();
  if (is_bare_clock(typed) && before_today &&
      near.utc_seconds() - when.utc_seconds() > long_ago_seconds) {
    session.warn(
        fmt::format("Tidspunktet er i går: {}. Var det forkert, så skriv: beredskab "
                    "correct ID --at TID",
                    render::when(session.workspace_context(), when).text));
  }
  return when;
}

}  // namespace

void refuse(const base::Mistake& mistake, std::string_view where) {
  const bool cpr = mistake.code == base::Code::cpr_number;
  const std::string place = where.empty() ? "" : fmt::format("{}: ", where);
  throw Error(cpr ? Trouble::refused : Trouble::usage, place + mistake.message, mistake.remedy);
}

model::Text to_text(const std::string& words, std::string_view where) {
  return accept(model::Text::parse(words), where);
}

model::Line to_line(const std::string& words, std::string_view where) {
  return accept(model::Line::parse(words), where);
}

std::vector<model::Line> to_lines(const std::vector<std::string>& words, std::string_view where) {
  std::vector<model::Line> lines;
  for (const auto& word : words) {
    if (!base::trim(word).empty()) lines.push_back(to_line(std::string(base::trim(word)), where));
  }
  return lines;
}

base::Parsed<model::Phone> typed_phone(std::string_view words) {
  return model::Phone::parse(store::listed_number(words));
}

model::Phone to_phone(const std::string& words, std::string_view where) {
  return accept(typed_phone(words), where);
}

model::Email to_email(const std::string& words, std::string_view where) {
  const auto email = accept(model::Email::parse(words), where);
  if (!model::is_bare(email)) refuse(model::no_email(words), where);
  return email;
}

std::optional<model::Text> optional_text(Session& session, std::size_t index) {
  return taken(session.arguments().positional(index), [&](const std::string& given) {
    refuse_incident(session, given);
    return to_text(resolve_stdin(session, given), "");
  });
}

model::Text required_text(Session& session, std::size_t index, const std::string& question) {
  if (auto given = optional_text(session, index)) return *std::move(given);
  if (session.interactive()) {
    session.piped_text =
        ask_text(session.env(), question, false, "- åbner en hel side at skrive på.");
    if (*session.piped_text == "-") session.piped_text = long_text(session);
    return to_text(*session.piped_text, "");
  }
  const auto& arguments = session.arguments();
  std::string command(arguments.command->name);
  for (std::size_t before = 0; before < index; ++before) {
    command += ' ' + shell_word(arguments.positional(before).value_or(""));
  }
  const auto options = arguments.options_typed([](std::string_view) { return true; });
  throw UsageError(fmt::format("Teksten mangler. {}", question),
                   fmt::format("Skriv den i anførselstegn: beredskab {} \"…\"{}{}", command,
                               options, arguments.incidents_typed()));
}

std::optional<model::Text> text_option(Session& session, std::string_view option) {
  return taken(session.arguments().value(option), [&](const std::string& given) {
    return to_text(resolve_stdin(session, given), option);
  });
}

std::optional<model::Line> line_option(Session& session, std::string_view option) {
  return taken(session.arguments().value(option),
               [&](const std::string& given) { return to_line(given, option); });
}

std::optional<model::Phone> phone_option(Session& session, std::string_view option) {
  const auto phone = taken(session.arguments().value(option),
                           [&](const std::string& given) { return to_phone(given, option); });
  if (phone && !phone->is_possible()) {
    const auto fault = model::impossible_number(option, *phone);
    session.warn(fault.message + ' ' + fault.remedy);
  }
  return phone;
}

base::Instant end_of_day(Session& session, const base::Date& day) {
  const auto midnight = session.zone().resolve({day.plus_days(1), 0, 0});
  if (!midnight.empty()) return midnight.front().plus_seconds(-1);
  return session.zone().here({(day.days_since_epoch() + 1) * base::day_seconds - 1, 0});
}

base::Date to_day(Session& session, const std::string& words, std::string_view where,
                  base::Which which, const std::optional<base::Date>& weekday_from) {
  return accept(base::parse_typed_day(words, session.now().date(), which, weekday_from), where);
}

std::optional<base::Date> day_option(Session& session, std::string_view option, base::Which which,
                                     const std::optional<base::Date>& weekday_from) {
  return taken(session.arguments().value(option), [&](const std::string& given) {
    return to_day(session, given, option, which, weekday_from);
  });
}

std::optional<base::Date> past_day_option(Session& session, std::string_view option,
                                          std::string_view remedy) {
  const auto day = day_option(session, option, base::Which::happened);
  if (!day || *day <= session.now().date()) return day;
  throw UsageError(fmt::format("Den {} er ikke kommet endnu.", base::danish_date_short(*day)),
                   std::string(remedy));
}

base::Deadline to_coming_day(Session& session, const std::string& words, std::string_view where) {
  const auto day = accept(base::parse_deadline(words, session.now(), session.zone()), where);
  if (!base::is_before(day, session.now())) return day;
  throw UsageError(fmt::format("{} er forbi.", base::quoted(words)),
                   "Skriv en dag, der kommer, for eksempel 4/12 eller 4/12 kl. 10.");
}

base::Instant to_past(Session& session, const std::string& words, std::string_view where) {
  return accept(base::parse_past(words, session.now(), session.zone()), where);
}

bool is_bare_clock(std::string_view typed) {
  return typed.find_first_not_of("0123456789:. klKL") == std::string_view::npos;
}

base::Instant at(Session& session) {
  const auto given = session.arguments().value("--at");
  if (!given) return session.now();
  return not_unawares(session, *given, to_past(session, *given, "--at"), session.now());
}

base::Instant at_near(Session& session, const base::Instant& then) {
  const auto given = session.arguments().value("--at");
  if (!given) return then;
  const auto now = session.now();
  const bool relative = given->starts_with('-');
  const auto latest = relative ? now : std::min(now, then.plus_seconds(long_ago_seconds));
  const auto when =
      accept(base::parse_past(*given, session.zone().here(latest), session.zone()), "--at");
  return not_unawares(session, *given, when, then);
}

base::Instant reckoned_from(Session& session, const base::Instant& at) {
  const auto& arguments = session.arguments();
  return arguments.given("--at") ? at : session.now();
}

base::Instant to_coming(Session& session, const std::string& words) {
  return accept(base::parse_coming(words, session.now(), session.zone()));
}

std::optional<base::Instant> coming_time(Session& session, std::string_view option,
                                         const std::optional<base::Instant>& then) {
  return taken(session.arguments().value(option), [&](const std::string& given) {
    return accept(base::parse_coming(given, session.now(), session.zone(), then), option);
  });
}

std::optional<base::Deadline> due(Session& session, const base::Instant& when) {
  return taken(session.arguments().value("--due"), [&](const std::string& given) {
    return to_deadline(session, given, "--due", when);
  });
}

base::Deadline to_deadline(Session& session, const std::string& words, std::string_view where,
                           const base::Instant& at) {
  const auto deadline =
      accept(base::parse_deadline(words, session.now(), session.zone(), reckoned_from(session, at)),
             where);
  refuse_if(base::is_before(deadline, at),
            fmt::format("Fristen «{}» ligger før det, den hører til.", base::visible(words)),
            fmt::format("Skriv en frist, der ligger senere{}.",
                        where == "--due" ? ", for eksempel --due +2h" : ""));
  return deadline;
}

std::optional<std::size_t> number_up_to(std::size_t most, const std::string& typed) {
  std::size_t value = 0;
  const auto* end = typed.data() + typed.size();
  const auto [parsed, error] = std::from_chars(typed.data(), end, value);
  const bool whole = error == std::errc{} && parsed == end;
  return whole && value > 0 && value <= most ? std::optional(value) : std::nullopt;
}

model::Visibility visibility(Session& session) {
  const auto& arguments = session.arguments();
  if (arguments.given("--public")) return model::Visibility::public_;
  return arguments.has("--restricted") ? model::Visibility::restricted
                                       : model::Visibility::internal;
}

void unknown_choice(std::string_view what, const std::string& typed,
                    const std::vector<std::string>& known) {
  const auto meant = base::closest(typed, known);
  throw UsageError(fmt::format("{} «{}» kendes ikke.", what, base::visible(typed)),
                   known.empty()
                       ? std::string("Planen har ingen.")
                       : fmt::format("{}Vælg mellem: {}.",
                                     meant ? fmt::format("Mente du «{}»? ", *meant) : std::string(),
                                     base::few_text(typed, known)));
}

Days read_period(Session& session) {
  // Of what has been: «1/1» is this year's, also in December, and the period ends with the last
  // «31/3» that lies in it, else with the next.
  Days days{day_option(session, "--since", base::Which::past), day_option(session, "--until")};
  if (days.since && days.until) {
    days.until = day_option(session, "--until", base::Which::past);
    if (*days.until < *days.since) days.until = day_option(session, "--until", base::Which::coming);
  }
  refuse_if(days.since && days.until && *days.until < *days.since,
            "Perioden slutter, før den begynder.", "Byt --since og --until.");
  refuse_if(days.since && session.now().date() < *days.since, "Perioden er ikke begyndt endnu.",
            "Vælg en dag, der har været, med --since.");
  return days;
}

bool in_period(const base::Zone& zone, const Days& days, const model::Incident& incident) {
  if (!incident.at) return !days.since && !days.until;
  const auto day = zone.shown(*incident.at).date();
  return (!days.since || *days.since <= day) && (!days.until || day <= *days.until);
}

}  // namespace cli
