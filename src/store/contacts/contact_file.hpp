// People as address books and spreadsheets write them: vCard 2.1, 3.0 and 4.0, and CSV. Nothing is
// judged here but what cannot be read; `participant import` decides what it means for the list.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace store {

// What is empty, the file does not say.
struct ContactCard {
  std::size_t line = 0;  // of the file, where it begins
  std::string id;        // of the list, where the program itself wrote the card
  std::string name;
  std::string organisation;
  std::string title;
  std::string email;
  std::string mobile;
  std::string phone;
  std::vector<std::pair<std::string, std::string>> numbers;  // what it is, if that is said; number
  std::string hours;
  std::string deputy;
  std::string note;
  bool role = false;                // the name is that of an office, of nobody
  std::optional<bool> only_deputy;  // where the program itself wrote it
  bool drawn_in = false;            // somebody of an incident's own list, not of the plan's
};

struct ContactFile {
  std::vector<ContactCard> cards;
  std::vector<std::string> not_taken;  // what the list has no place for, in Danish, a line each
};

// `name` is the file's, for messages; `plan` the list's plan. Throws Error: refused where there is
// a CPR number, usage where the text cannot be read.
ContactFile read_contact_file(const std::string& name, std::string_view bytes,
                              std::string_view plan);

// A number of another program's as the list writes it: spaces for what stands between its digits.
// What would become none by that, such as two numbers in one cell, stays as it is.
std::string listed_number(std::string_view written);

// Of `mailto:a@b.dk`, `<a@b.dk>` and `Navn <a@b.dk>` the address; all else stays as it is.
std::string listed_email(std::string_view written);
std::string whole_name(const std::string& given, const std::string& middle,
                       const std::string& family);

// Throws Error(refused) where `value` has a CPR number.
void refuse_cpr_in(const std::string& name, std::size_t line, std::string_view value);

}  // namespace store
