// Whether a text that is to be published names somebody: a participant, a deputy, or whoever was
// drawn in. What is withheld is said, so that it can be written anew.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/context.hpp"

namespace render {

class PersonsNamed {
 public:
  // The people of the list and of the incident, as they are now and as they were then.
  PersonsNamed(const Context& context, const model::Incident& incident);

  // A whole name or a part of it («Vini er fremme», «Tænkts bil»), a telephone number or address of
  // theirs however it is spaced or spelt, or the door of a home («12, 2. tv»).
  bool in(std::string_view text) const;

 private:
  void add_list(const Context& context);
  void add_name(std::string_view name);
  void add_author(std::string_view author);
  void add_words(const std::vector<std::string_view>& name);
  void add_number(std::string_view number);
  void leave_out_places(const Context& context);
  bool has_name(std::string_view text) const;
  bool has_number(std::string_view text) const;

  std::vector<std::string> names_;    // folded
  std::vector<std::string> alone_;    // of one word; spelled without æøå, in both ways
  std::vector<std::string> given_;    // likewise, a name's first word, unless a place has it
  std::vector<std::string> parts_;    // likewise, all words of names
  std::vector<std::string> numbers_;  // digits, without the country's code
  std::vector<std::string> emails_;   // folded
};

}  // namespace render
