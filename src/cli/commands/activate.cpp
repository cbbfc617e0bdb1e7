#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/incident_start.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/people_text.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/writing/mailing.hpp"
#include "cli/writing/write.hpp"
#include "model/incident/standing.hpp"
#include "model/rules/people_to_call.hpp"
#include "render/answers/status_view.hpp"
#include "render/documents/contacts_view.hpp"
#include "render/views/incident_view.hpp"
#include "store/git/own_programs.hpp"

namespace cli::commands {

namespace {

std::vector<model::AskedQuestion> questions_to_ask(Session& session) {
  std::vector<model::AskedQuestion> asked;
  if (const auto* plan = session.plan()) {
    for (const auto& q : model::in_force(plan->questions, session.now().date())) {
      asked.push_back({q.id, q.ask, q.per, q.decides, q.section});
    }
  }
  return asked;
}

// The chain with those who act today; a link whose people have all left stands as it is.
std::vector<model::AlarmStep> alarm_today(const model::Plan& plan,
                                          const model::Participants* participants,
                                          const base::Date& today) {
  const model::Office office(participants, today);
  auto alarm = model::in_force(plan.alarm, today);
  for (auto& step : alarm) {
    step.by = office.acting_for(step.by);
    step.coordinate = office.acting_for(step.coordinate);
    if (auto call = office.acting_for(step.call); !call.empty()) step.call = std::move(call);
  }
  return alarm;
}

// Who convenes as the plan has it; a handover outside incidents is not stored here.
std::optional<model::PersonId> coordinator(Session& session) {
  const auto context = session.context();
  const auto found =
      model::convener(nullptr, {}, session.plan(), render::office(context), session.now());
  return found ? std::optional(found->who) : std::nullopt;
}

// Whom the plan names has left or is away: somebody else convenes, or nobody does.
void warn_of_coordinator(Session& session, std::string_view incident) {
  const auto context = session.context();
  const auto found = render::convener(context);
  if (session.plan() == nullptr || (found && found->handed_over)) return;
  const auto& coordinator = session.plan()->coordinator;
  const auto office = render::office(context);
  if (!office.not_in_office(coordinator) && !office.whole_absence(coordinator)) return;
  const bool other = found && found->who != coordinator;
  session.warn(fmt::format(
      "{} {}. {} Skal det være en anden, så skriv: beredskab handover "
      "--to NAVN -i {}",
      render::person_name(context, coordinator), render::not_there_text(context, coordinator),
      other ? render::person_name(context, found->who) + " indkalder i stedet."
            : std::string("Ingen er sat til at indkalde i stedet."),
      incident));
}

// What the plan lacks: said after all else, and never in the way.
void warn_of_health(Session& session, const render::ActivationView& view) {
  warn_of_coordinator(session, view.id);
  const auto* document = session.document();
  if (document != nullptr && document->valid && document->valid->to < session.now().date()) {
    session.warn(fmt::format("Planen udløb den {}. Du kan bruge den i nat.",
                             base::danish_date_short(document->valid->to)));
  }
  std::vector<std::string> without;
  for (const auto& contact : view.contacts) {
    const auto& person = contact.person;
    if (!contact.settled && person.dial.empty()) {
      without.push_back(person.in_list);
    }
  }
  if (!without.empty()) {
    session.warn(fmt::format("Intet telefonnummer for {}.", base::danish_list(without)));
  }
}

// One line each, so that all of it stays on the screen; `status` has them in full.
void print_questions(Paper& paper, const std::vector<render::QuestionView>& questions) {
  if (questions.empty()) return;
  paper.part(
      {.weight = 60, .name = "punkterne", .command = "beredskab status", .heads = 1, .least = 2});
  const auto widest = widest_id(questions);
  const bool per_participant =
      std::ranges::any_of(questions, &render::QuestionView::per_participant);
  paper.line(per_participant ? "Tag stilling til (et nej er også et svar; * gælder hver deltager):"
                             : "Tag stilling til (et nej er også et svar):");
  for (const auto& question : questions) {
    const std::string ask = (question.per_participant ? "* " : "") + question.ask;
    paper.row(question.id, widest, base::cut(ask, paper.columns() - widest - 4));
  }
}

constexpr std::array<std::string_view, 4> next_commands{
    "call NAVN --reached (--no-answer --retry +10m)", "log \"…\"",
    "decide \"…\" --question PUNKT --by NAVN,…", "status"};

std::string print(Session& session, const render::ActivationView& view,
                  const model::Incident& incident) {
  Paper paper(session);
  paper.fit(fmt::format("beredskab status -i {} --full", view.id));
  if (view.exercise) paper.heading("ØVELSE – ØVELSE – ØVELSE");
  if (!view.numbers.empty())
    paper.heading(base::join(base::mapped(view.numbers, number_line), "   "));
  std::string when;
  if (incident.at) {
    const auto context = session.context();
    const bool typed = session.arguments().has("--at") || session.asked_when;
    when = ", " + (typed ? render::when_with_day(context, *incident.at)
                         : render::when_near(context, *incident.at))
                      .text;
  }
  const bool in_area = incident.place && !incident.areas.empty();  // else the title has it
  paper.heading(fmt::format("{}{} – hændelse {}{}{}", view.title,
                            in_area ? ", " + incident.place->str() : "", view.id, when,
                            view.level ? ". " + view.level->text : ""));
  paper.part({.weight = 70, .name = "om planen bruges"});
  if (view.use.state != model::Use::not_decided) {
    paper.line(fmt::format("Planen: {}.", view.use.sentence));
  }
  print_alarm(paper, view.alarm, true);
  paper.part(
      {.weight = 84, .name = "ringelisten", .command = "beredskab call", .heads = 1, .least = 3});
  if (!view.contacts.empty()) {
    paper.line(view.convener ? fmt::format("Ring til ({}):",
                                           render::convenes(session.context(), view.convener->name))
                             : "Ring til:");
    int number = 0;
    for (const auto& contact : view.contacts) {
      const auto label = numbered(++number, static_cast<int>(view.contacts.size()));
      paper.row(label, label.size(), contact_line(contact), 2,
                contact.settled ? Tone::done : Tone::plain);
    }
  }
  print_questions(paper, view.questions);
  print_cards(paper, view.cards, 0);
  paper.part({.weight = 65, .name = "hvem der skriver"});
  if (paper.terminal()) paper.line(writer_line(session));
  paper.part({.weight = 75, .name = "de næste kommandoer"});
  paper.side_by_side(view.next);
  paper.part({.last = true});
  if (!view.first.empty()) paper.heading(view.first);
  return paper.take();
}

// «Ring nu til Jens Prøve: 12 34 56 78. Skriv så: beredskab call», so that the eye ends there.
std::string whom_to_ring_first(Session& session, const render::ActivationView& view,
                               const model::Incident& incident) {
  const auto type =
      unbroken("beredskab" + session.plan_flag() + " call" + incident_flag(session, incident));
  for (const auto& link : view.alarm) {
    if (link.confirmed) continue;
    return fmt::format("Nu: {}{}. Skriv så: {}", link.by ? *link.by + " ringer til " : "ring til ",
                       link.call, type);
  }
  const auto ring = ring_first(session, incident);
  return ring.empty() ? ring : fmt::format("{}. Skriv så: {}", ring, type);
}

// Whom --notify is for: noted with the activation, so that nobody is forgotten where it breaks off.
// Where no program can send it a draft is made, and nobody knows whether that is sent.
std::vector<model::PersonId> wanted_by_mail(Session& session, const model::Activation& activation) {
  std::vector<model::PersonId> whom;
  if (!session.arguments().has("--notify") || !store::mail_program(session.settings())) return whom;
  for (const auto& who : activation.participants) {
    const auto* person = session.participants()->find(who);
    if (person != nullptr && person->email && who != activation.activated_by) whom.push_back(who);
  }
  return whom;
}

// A disk that cannot be written to must not keep the numbers from whoever needs them now.
Saved write_activation(Session& session, const std::optional<model::Incident>& known,
                       const Start& start, const model::Content& content) {
  try {
    if (known) return save(session, {*known}, content).front();
    return save_new(session, start.at, area_label(start.areas), content);
  } catch (const Error& error) {
    std::string numbers = "\nRing imens, og skriv på papir:";
    const auto view = render::contacts_view(session.context());
    for (const auto& number : view.numbers) numbers += "\n  " + number_line(number);
    for (const auto& person : view.participants) {
      numbers += fmt::format("\n  {}: {}", person.in_list, reach(person));
    }
    throw Error(error.trouble(), error.what(), error.remedy() + numbers);
  }
}

// The incident that -i names, which is not activated yet.
std::optional<model::Incident> incident_to_activate(Session& session) {
  if (!session.arguments().has("--incident")) return std::nullopt;
  auto known = session.picked_incident();
  if (known.state == model::State::active) {
    throw UsageError(fmt::format("{}: deltagerne er allerede kaldt sammen.", title(session, known)),
                     "Se, hvor langt I er: beredskab status. En ny hændelse aktiveres uden -i.");
  }
  return known;
}

// What the plan and the command line make of it; the incident is the one that is known already.
model::Activation what_is_activated(Session& session, const Start& start,
                                    const std::optional<model::Incident>& known) {
  model::Activation activation{.type = start.type,
                               .place = start.place,
                               .text = start.text,
                               .exercise = start.exercise,
                               .unverified = start.unverified};
  model::set_areas(activation, start.areas);
  const std::vector<model::Incident> where =
      known ? std::vector{*known} : std::vector<model::Incident>{};
  activation.decided_by = people_option(session, "--decided-by", where);
  activation.coordinator = coordinator(session);
  activation.activated_by = author_participant(session);
  const auto today = session.now().date();
  if (const auto* listed = session.participants()) {
    activation.participants = model::people_to_call(session.plan(), *listed, today);
  }
  activation.questions = questions_to_ask(session);
  activation.document = session.folder().document_hash;
  activation.level = level_option(session);
  if (const auto* plan = session.plan()) {
    activation.alarm = alarm_today(*plan, session.participants(), today);
    activation.tasks = model::in_force(plan->tasks, today);
  }

  activation.notify = wanted_by_mail(session, activation);
  if (known && !activation.decided_by.empty()) {
    for (const auto index : model::standing_on_use(*known)) {
      activation.over.push_back(known->items[index].record.stem);
    }
  }
  return activation;
}

}  // namespace

Output activate(Session& session, const Arguments& arguments) {
  const auto known = incident_to_activate(session);
  const auto start = read_start(session, known ? &*known : nullptr);
  const auto seen = visibility(session);
  check_call_back(session);
  const auto open_before = session.open_incidents();

  const model::Content content{start.at, what_is_activated(session, start, known), seen};
  const auto saved = write_activation(session, known, start, content);
  if (!known) warn_of_similar(session, open_before, *saved.incident);
  if (!arguments.has("--notify")) warn_of_call_back(session, *saved.incident);
  const auto name = saved.incident->name;
  const auto send = [&session, name] {
    return cli::notify(session, name, to_notify(session, session.read(name)));
  };
  std::optional<render::MailingView> mail;
  if (arguments.has("--notify") && session.json())
    mail = send();  // else when the list is on the screen

  auto view =
      render::activation_view(session.context(), mail ? session.read(name) : *saved.incident,
                              base::mapped(next_commands, [&](std::string_view command) {
                                return fmt::format("beredskab{} {}", session.plan_flag(), command);
                              }));
  warn_of_health(session, view);
  view.first = whom_to_ring_first(session, view, *saved.incident);
  const std::string text = print(session, view, *saved.incident);
  view.first = spaced(view.first);
  view.warnings = session.warnings();
  view.mail = std::move(mail);
  Output output{text, render::to_json(view)};
  if (arguments.has("--notify")) {
    output.afterwards = [&session, send] {
      Paper paper(session);
      print_mailing(paper, send());
      return paper.take();
    };
  }
  return output;
}

}  // namespace cli::commands
