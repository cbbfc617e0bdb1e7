// How people and numbers are written on the terminal, and who is to be rung up next.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/screen/paper.hpp"
#include "cli/session/session.hpp"
#include "model/rules/call_list.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

// «Akut fare: 112».
std::string number_line(const model::NamedNumber& number);
// «12 34 56 78 / vagt 11 22 33 44», those that are wrong marked so; else the e-mail, else «intet
// nummer i listen».
std::string reach(const render::PersonView& person, const std::vector<std::string>& wrong = {});
// Likewise, with when to reach them, who is away, and the deputy.
std::string how_to_reach(const render::ContactView& contact);
// «Tove Prøve, Chef, Prøvekøbing Kommune: 12 34 56 78», with the deputy and when to reach them.
std::string contact_line(const render::ContactView& contact);
// «Ikke på listen mere: Jens Prøve.», of who has left before they were reached.
std::string gone_text(const std::vector<std::string>& names);
// All that the contact list has of a person, on lines of their own behind the label.
void print_person(Paper& paper, std::string_view label, const render::PersonView& person);

// «Tove Prøve: 12 34 56 78», and why it is their turn.
std::string call_line(Session& session, const model::Incident& incident,
                      const model::NextCall& call);
// A line for each who is still to be called, in order.
std::vector<std::string> calls_left(Session& session, const model::Incident& incident);

// «Ring nu til Tove Prøve: 12 34 56 78», the first of them whose turn it is and who has a number;
// empty where it is nobody's turn now.
std::string ring_first(Session& session, const model::Incident& incident);

}  // namespace cli
