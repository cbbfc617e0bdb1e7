// How people and numbers are written on the terminal.
#pragma once

#include <string>

#include "render/incident_view.hpp"

namespace cli {

// «12 34 56 78», else the e-mail, else «intet nummer i listen».
std::string reach(const render::PersonView& person);
// «Stedfortræder: Jens Prøve 12 34 56 78». Precondition: there is a deputy.
std::string deputy_text(const render::PersonView& person);
// «Tove Prøve, Chef, Prøvekøbing Kommune: 12 34 56 78», with the deputy and when to reach them.
std::string contact_line(const render::ContactView& contact);

}  // namespace cli
