#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/paper.hpp"
#include "cli/people_text.hpp"
#include "render/contacts_view.hpp"
#include "render/incident_view_fields.hpp"

namespace cli::commands {

namespace {

std::string print(Session& session, const render::ContactsView& view) {
  Paper paper(session);
  paper.heading(view.incident ? "Kontaktliste: " + *view.incident : std::string("Kontaktliste"));
  for (const auto& number : view.numbers) {
    paper.line(fmt::format("{}: {}", number.name, number.phone));
  }
  paper.blank();
  int position = 0;
  for (const auto& person : view.participants) {
    print_person(paper, fmt::format("{}.", ++position), person);
  }
  if (!view.deputies.empty()) {
    paper.blank();
    paper.line("Stedfortrædere:");
    for (const auto& person : view.deputies) print_person(paper, "", person);
  }
  if (!view.ad_hoc.empty()) {
    paper.blank();
    paper.line("Inddraget i hændelsen:");
    for (const auto& contact : view.ad_hoc) {
      print_person(paper, "", contact.person);
      if (contact.scope) paper.row("", 2, "Inddraget til: " + *contact.scope);
    }
  }
  if (!view.partners.empty()) {
    paper.blank();
    paper.line("Samarbejdspartnere:");
    for (const auto& partner : view.partners) {
      print_person(paper, "", partner.person);
      paper.row("", 2, partner.scope);
    }
  }
  if (!view.places.empty()) {
    paper.blank();
    paper.line("Steder:");
    for (const auto& place : view.places) {
      paper.line(place.address ? fmt::format("{}, {}", place.name, *place.address) : place.name, 2);
      if (place.note) paper.row("", 2, *place.note);
      if (place.leads_text) paper.row("", 2, "Ledes af " + *place.leads_text);
    }
  }
  if (!view.groups.empty()) {
    paper.blank();
    paper.line("Kan inddrages efter behov:");
    for (const auto& group : view.groups) paper.line(group, 2);
  }
  if (!view.missing.empty()) {
    paper.blank();
    for (const auto& line : view.missing) paper.line(line);
  }
  return paper.take();
}

}  // namespace

Output contacts(Session& session, const Arguments& arguments) {
  std::optional<model::Incident> incident;
  if (!arguments.values("--incident").empty()) incident = session.picked_incident();
  const auto view = render::contacts_view(session.context(), incident ? &*incident : nullptr);
  return document_output(session, "contacts", view, incident && incident->exercise,
                         [&] { return print(session, view); });
}

}  // namespace cli::commands
