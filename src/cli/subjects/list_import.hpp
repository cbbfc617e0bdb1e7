// What people of an address book or a spreadsheet mean for the list of participants: whom they are
// on it, and what becomes other. The list's own facts are never taken away.
#pragma once

#include <string>
#include <vector>

#include "cli/session/session.hpp"
#include "store/contacts/contact_file.hpp"

namespace cli {

struct ListImport {
  model::Participants intended;
  std::vector<std::string> changed;  // ids
  std::vector<std::string> added;    // ids
  std::vector<std::string> told;     // what becomes other, in Danish, a line for each fact
  std::vector<std::string> left;     // who or what was not taken, and why
};

// Who cannot be told apart is asked about on a terminal; else an Error(usage) names them all, or,
// with --skip-unclear, they are left.
ListImport list_import(Session& session, const model::Participants& list,
                       const store::ContactFile& file);

}  // namespace cli
