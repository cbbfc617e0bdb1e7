#include "cli/writing/write.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "cli/writing/hooks.hpp"
#include "model/rules/people.hpp"
#include "store/disk/disk_read.hpp"
#include "store/git/commit.hpp"
#include "store/git/git.hpp"

namespace cli {

bool commits_each(Session& session) {
  const auto set = session.settings().find("beredskab.commit");
  return set != session.settings().end() && set->second == "each";
}

namespace {

void warn_of_uncommitted(Session& session, std::string_view why) {
  session.warn(
      fmt::format("Dit notat er gemt her på computeren, men endnu ikke i historikken. "
                  "Intet er tabt. ({})",
                  why));
}

// `beredskab.commit = each` in the user's own git configuration commits every entry at once. The
// record comes first: whatever git says, the entry stays.
void commit_if_wanted(Session& session, const store::Written& written) {
  if (!commits_each(session)) return;
  const auto path = session.root() / written.path;
  const auto done = store::commit_files(path.parent_path(),
                                        {{path.filename().string(), store::read_existing(path)}},
                                        fmt::format("records: {}", written.stem.str()));
  if (done.fault && done.commit.empty()) {
    warn_of_uncommitted(session, done.fault.reason);
  } else if (done.fault) {
    session.warn(
        fmt::format("Dit notat er i historikken, men gits egen liste over filerne fulgte ikke med: "
                    "{}. {}",
                    done.fault.reason, done.fault.remedy));
  }
}

// With the people whom it names and its folder does not hold yet; `there` are the folder's entries.
model::Entry with_people(Session& session, model::Entry entry,
                         const std::vector<model::Item>& there) {
  entry.people =
      model::people_to_tell(model::people_named(entry.content.body), there, session.participants());
  return entry;
}

// Of a merged incident only those that lie in that folder.
std::vector<model::Item> written_in(const model::Incident& incident,
                                    const model::IncidentName& folder) {
  auto items = incident.items;
  std::erase_if(items, [&](const model::Item& item) {
    return item.record.folder.value_or(incident.name) != folder;
  });
  return items;
}

// Once the entry is there: nothing that goes wrong from here on is a failure to save it.
Saved finish(Session& session, std::optional<model::IncidentName> name, store::Written written) {
  try {
    commit_if_wanted(session, written);
  } catch (const Error& error) {
    warn_of_uncommitted(session, error.what());
  }
  std::optional<model::Incident> incident;
  if (name) incident = session.read(*name);
  Saved saved{std::move(incident), std::move(written)};
  tell_hooks(session, saved);
  return saved;
}

// Calls `append`, which gives what it wrote, and acknowledges that. One of several that fails is no
// answer that fails.
template <class Append>
store::Written appended(Session& session, const Append& append) {
  try {
    store::Written written = append();
    session.acknowledge(written.stem.id());
    return written;
  } catch (...) {
    session.some_not_written = session.acknowledged();
    throw;
  }
}

void doubt(Session& session, std::string_view what_is_there) {
  session.warn(
      fmt::format("Uret på computeren viser {}, og {}. Går det forkert, så stil det, og ret, "
                  "hvornår det skete: "
                  "beredskab correct ID --at TID",
                  base::danish_date_and_time(session.zone().here(session.now())), what_is_there));
}

// A computer that has lost its time (an empty battery) writes before the incident began. Clocks of
// two computers may be hours apart, and nobody is asked for that.
void doubt_clock(Session& session, const model::Incident& incident) {
  constexpr std::int64_t day = 24 * 60 * 60;
  const auto logged = [](const model::Item& item) { return item.record.entry.logged; };
  const auto first = std::ranges::min_element(incident.items, {}, logged);
  if (first == incident.items.end()) return;
  if (session.now().plus_seconds(day) > logged(*first)) return;
  doubt(session,
        "hændelsen er oprettet " + base::danish_date_and_time(session.zone().here(logged(*first))));
}

// Outside incidents, and of a new one: it writes in a year that lies before others'.
void doubt_year(Session& session) {
  const auto year = fmt::format("{:04}", session.zone().here(session.now()).date().year());
  std::vector<std::string> years;
  try {
    years = store::list_folder(session.root() / "records" / session.plan_id().str());
  } catch (const Error&) {
    return;  // the entry is there
  }
  std::erase_if(years, [&](const auto& name) {
    return name.size() != year.size() || !base::all_digits(name);
  });
  if (years.empty() || years.back() <= year) return;
  doubt(session, "der er notater fra " + years.back());
}

struct AuthorName {
  model::Line name;
  bool from_login;    // nobody has said what they are called
  std::string why{};  // it is not the name that was given first
};

AuthorName author_name(Session& session) {
  std::string why;
  const auto usable = [&](const std::optional<std::string>& given, std::string_view where) {
    std::optional<model::Line> name;
    if (!given || base::trim(*given).empty()) return name;
    const auto line = model::Line::parse(*given);
    if (line) return name = *line;
    const bool number = line.mistake().code == base::Code::cpr_number;
    why = fmt::format("Dit navn i {} {}", where, number ? "har et CPR-nummer" : "kan ikke læses");
    return name;
  };
  if (auto line = usable(session.env().variable("BEREDSKAB_USER"), "BEREDSKAB_USER"))
    return {*line, false};
  // Git is asked where it must be: it may be slow, or hang.
  if (auto line = usable(store::user_name(session.root()), "git")) return {*line, false, why};
  if (why.empty()) why = "Git siger ikke, hvad du hedder";
  const auto login = model::Line::parse(session.env().login);
  return {login ? *login : *model::Line::parse("ukendt"), true, why};
}

constexpr std::string_view name_yourself =
    "Skriv én gang: git config --global user.name \"Dit Navn\"";

}  // namespace

model::Line author(Session& session) {
  auto [name, from_login, why] = author_name(session);
  if (!why.empty()) {
    session.warn(
        fmt::format("{}, så notatet er skrevet af «{}». {}", why, name.str(), name_yourself));
  }
  return std::move(name);
}

std::string writer_line(Session& session) {
  const auto [name, from_login, why] = author_name(session);
  if (!from_login) return fmt::format("Du skriver som {}.", name.str());
  return fmt::format("Du skriver som «{}», navnet på computeren. {}", name.str(), name_yourself);
}

std::optional<model::PersonId> author_participant(Session& session) {
  const auto* listed = session.participants();
  if (listed == nullptr) return std::nullopt;
  const std::string name = base::case_fold(author(session).str());
  std::vector<model::PersonId> found;
  for (const auto& participant : listed->in_office(session.now().date())) {
    // A role without a name is signed with its title.
    const auto& signature = participant.name ? *participant.name : participant.title;
    if (base::case_fold(signature.str()) == name) found.push_back(participant.id);
  }
  if (found.size() == 1) return found.front();
  if (found.size() > 1) {
    session.warn(fmt::format("{} på listen hedder {}, så det er ikke skrevet, at det er dig.",
                             found.size() == 2 ? "To" : "Flere", author(session).str()));
  }
  return std::nullopt;
}

std::vector<Saved> save(Session& session, const std::vector<model::Incident>& incidents,
                        const std::function<model::Content(const model::Incident&)>& make) {
  session.ask_for_settings();
  std::vector<store::Written> written;
  std::vector<model::IncidentName> folders;
  const auto logged = session.now();
  const auto writer = author(session);
  for (const auto& incident : incidents) {
    try {
      auto content = make(incident);
      const auto folder = model::folder_for(incident, content.body);
      const auto entry =
          with_people(session, {logged, writer, std::move(content)}, written_in(incident, folder));
      written.reserve(incidents.size());
      written.push_back(appended(
          session, [&] { return session.records().append(folder, entry, session.env().ids); }));
      folders.push_back(folder);
      doubt_clock(session, incident);
    } catch (const Error& error) {
      if (written.empty()) throw;
      std::string done;
      for (std::size_t i = 0; i < written.size(); ++i) {
        done += "\nGemt: " + title(session, incidents[i]);
      }
      throw Error(error.trouble(),
                  fmt::format("{}\nIkke gemt: {}{}", error.what(), title(session, incident), done),
                  error.remedy());
    }
  }
  std::vector<Saved> saved;
  for (std::size_t i = 0; i < written.size(); ++i) {
    saved.push_back(finish(session, folders[i], std::move(written[i])));
  }
  return saved;
}

std::vector<Saved> save(Session& session, const std::vector<model::Incident>& incidents,
                        const model::Content& content) {
  return save(session, incidents, [&](const model::Incident&) { return content; });
}

Saved save_new(Session& session, const base::Instant& at, std::string_view area,
               model::Content content) {
  session.ask_for_settings();
  const auto entry = with_people(session, {session.now(), author(session), std::move(content)}, {});
  std::optional<model::IncidentName> name;
  auto written = appended(session, [&] {
    auto made = session.records().create(session.zone().here(at), area, entry, session.env().ids);
    name = std::move(made.first);
    return std::move(made.second);
  });
  auto saved = finish(session, std::move(name), std::move(written));
  doubt_year(session);
  return saved;
}

Saved save_to_plan(Session& session, model::Content content) {
  session.ask_for_settings();
  std::vector<model::Item> there;  // of the same year
  if (!model::people_named(content.body).empty()) {
    there = session.plan_entries();
    const auto year = session.now().date().year();
    std::erase_if(there, [&](const model::Item& item) {
      return item.record.entry.logged.date().year() != year;
    });
  }
  const auto entry =
      with_people(session, {session.now(), author(session), std::move(content)}, there);
  auto written =
      appended(session, [&] { return session.records().append_to_plan(entry, session.env().ids); });
  session.forget_plan_log();
  auto saved = finish(session, std::nullopt, std::move(written));
  doubt_year(session);
  return saved;
}

Saved save_to_plan(Session& session, model::Body body) {
  return save_to_plan(session,
                      model::Content{session.now(), std::move(body), model::Visibility::internal});
}

}  // namespace cli
