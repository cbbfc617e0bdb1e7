// What a card of an address book or a spreadsheet says of somebody, put into the list of
// participants. For participant_import.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session/session.hpp"
#include "render/views/person_view.hpp"
#include "store/contacts/contact_file.hpp"

namespace cli {

// «Bo Prøve, Skolen (linje 7)».
std::string shown(const store::ContactCard& card);

// What becomes other is told, in Danish, a line for each fact; so is what cannot be taken, and is
// left. `now` is what an export of the list says of the person. Throws Error(refused) for a CPR
// number.
class CardFacts {
 public:
  CardFacts(const store::ContactCard& card, std::vector<std::string>& told,
            std::vector<std::string>& left)
      : card_(card), told_(told), left_(left) {}

  // Words of the card as the list keeps them; nothing where there are none, or cannot be.
  std::optional<model::Line> line(const std::string& words);
  // Who they are: name, organisation, title.
  void put_name(const render::PersonView& now, model::Participant& person);
  // How, and when, they are reached.
  void put_reach(const render::PersonView& now, model::Participant& person);
  void put_group(model::Participant& person);
  // Among the people of `intended`. Whoever stood in for an absence alone becomes none.
  void put_deputy(const std::string& now, const model::Participants& intended, Session& session,
                  model::Participant& person);

 private:
  template <class T>
  std::optional<T> value(const std::string& words);
  template <class T>
  void put(std::string_view what, const std::string& words, const std::string& now,
           std::optional<T>& fact);
  void put_phone(std::string_view what, const std::string& words, const model::Participant& person,
                 std::optional<model::Phone>& fact);
  void put_numbers(model::Participant& person);
  void tell(std::string_view what, const std::string& before, const std::string& after);

  const store::ContactCard& card_;
  std::vector<std::string>& told_;
  std::vector<std::string>& left_;
};

}  // namespace cli
