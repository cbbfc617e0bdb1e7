#include "store/contacts/vcard_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "model/values/scalars.hpp"
#include "store/contacts/vcard_lines.hpp"

namespace store {

namespace {

bool has(const Property& property, std::string_view type) {
  return base::contains(property.types, type);
}

std::string number_of(const Property& property) { return listed_number(unescaped(property.value)); }

std::string key_of(const std::string& number) {
  const auto phone = model::Phone::parse(number);
  return phone ? phone->key() : number;
}

class Card {
 public:
  Card(std::string_view plan, ContactFile& file) : plan_(plan), file_(file) {}

  void take(const std::vector<Property>& properties, std::size_t line) {
    card_.line = line;
    for (const auto& property : properties) {
      if (property.name == "X-ABLABEL") labels_[property.group] = unescaped(property.value);
    }
    // The note first: it says what the numbers of our own cards are.
    for (const auto& property : properties) {
      if (property.name == "TEL") dialled_.push_back(key_of(number_of(property)));
    }
    for (const auto& property : properties) {
      if (property.name == "NOTE") take_note(unescaped(property.value));
    }
    for (const auto& property : properties) take(property);
    finish();
  }

 private:
  // Apple's own labels, `_$!<Mobile>!$_`, are types of the number; what somebody wrote is its name.
  std::optional<std::string> label_of(Property& property) const {
    const auto found = labels_.find(property.group);
    if (property.group.empty() || found == labels_.end()) return std::nullopt;
    const auto& label = found->second;
    if (!label.starts_with("_$!<") || !label.ends_with(">!$_")) return label;
    const auto name = label.substr(4, label.size() - 8);
    const auto type = base::case_fold(name);
    constexpr std::string_view known[] = {"mobile", "iphone", "home", "work", "main", "pager"};
    if (!type.ends_with("fax") && !base::contains(known, type)) return name;
    property.types.push_back(type == "mobile" || type == "iphone" ? "cell"
                             : type.ends_with("fax")              ? "fax"
                                                                  : type);
    return std::nullopt;
  }

  void take_note(const std::string& text) {
    std::vector<std::string> rest;
    for (const auto& line : base::split(text, '\n')) {
      const auto behind = [&](std::string_view mark) { return line.substr(mark.size()); };
      constexpr std::string_view hours = "Træffes: ";
      constexpr std::string_view deputy = "Stedfortræder: ";
      constexpr std::string_view absence = "Fravær: ";  // no fact of the list
      const auto colon = line.rfind(": ");
      if (line.starts_with(hours) && card_.hours.empty()) {
        card_.hours = behind(hours);
      } else if (line.starts_with(absence)) {
        continue;
      } else if (line.starts_with(deputy) && card_.deputy.empty()) {
        card_.deputy = behind(deputy);
      } else if (colon != line.npos && colon > 0 && is_dialled(line.substr(colon + 2))) {
        card_.numbers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
      } else if (!base::trim(line).empty()) {
        rest.push_back(line);
      }
    }
    if (!card_.note.empty()) rest.insert(rest.begin(), card_.note);
    card_.note = base::join(rest, "\n");
  }

  // A number that only the note has is a part of the note.
  bool is_dialled(const std::string& text) const {
    const auto phone = model::Phone::parse(text);
    return phone && base::contains(dialled_, phone->key());
  }

  void take_number(Property property) {
    const auto number = number_of(property);
    const auto same = [&](const auto& one) { return key_of(one.second) == key_of(number); };
    if (number.empty() || std::ranges::any_of(card_.numbers, same)) return;  // the note told of it
    const auto label = label_of(property);
    if (has(property, "fax") || has(property, "pager") || has(property, "textphone")) {
      leave(has(property, "fax") ? "fax" : "personsøger", number);
    } else if (has(property, "cell") && card_.mobile.empty()) {
      card_.mobile = number;
    } else if (label || has(property, "home") || has(property, "cell") || !card_.phone.empty()) {
      card_.numbers.emplace_back(label                   ? *label
                                 : has(property, "home") ? "Privat"
                                 : has(property, "cell") ? "Mobil"
                                                         : "",
                                 number);
    } else {
      card_.phone = number;
    }
  }

  void take(const Property& property) {
    const auto& name = property.name;
    constexpr std::string_view of_the_file[] = {
        "VERSION", "PRODID",      "REV",  "NOTE",   "X-ABLABEL", "PROFILE",     "MAILER",
        "CLASS",   "SORT-STRING", "KIND", "SOURCE", "NAME",      "CLIENTPIDMAP"};
    if (base::contains(of_the_file, name) || base::trim(property.value).empty()) return;
    if (name == "FN") {
      first(card_.name, property);
    } else if (name == "N") {
      for (const auto& part : components(property.value, ';')) parts_.push_back(unescaped(part));
    } else if (name == "ORG") {
      auto units = components(property.value, ';');
      if (!card_.organisation.empty()) {
        leave("en organisation mere", base::join(shown(property.value), ", "));
        return;
      }
      card_.organisation = unescaped(units.front());
      units.erase(units.begin());
      for (const auto& unit : units) {
        if (!unescaped(unit).empty()) leave("afdelingen", unescaped(unit));
      }
    } else if (name == "TITLE" || (name == "ROLE" && card_.title.empty())) {
      first(card_.title, property);
    } else if (name == "TEL") {
      take_number(property);
    } else if (name == "EMAIL") {
      const auto address = listed_email(unescaped(property.value));
      if (card_.email.empty()) card_.email = address;
      else if (base::case_fold(card_.email) != base::case_fold(address))
        leave("en e-mail-adresse mere", address);
    } else if (name == "UID") {
      const auto mark = fmt::format(".{}@beredskab", plan_);
      const auto uid = unescaped(property.value);
      if (uid.ends_with(mark)) card_.id = uid.substr(0, uid.size() - mark.size());
    } else {
      const bool binary = name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY";
      leave(name, binary ? "" : base::join(shown(property.value), ", "));
    }
  }

  // What a card has several times: the first counts, the others are named.
  void first(std::string& fact, const Property& property) {
    const auto words = unescaped(property.value);
    if (fact.empty()) fact = words;
    else if (fact != words) leave(property.name, words);
  }

  static std::vector<std::string> shown(const std::string& value) {
    std::vector<std::string> parts;
    for (const auto& part : components(value, ';')) {
      if (!unescaped(part).empty()) parts.push_back(unescaped(part));
    }
    return parts;
  }

  void leave(std::string_view what, std::string_view value) {
    left_.push_back(value.empty() ? std::string(what)
                                  : fmt::format("{} {}", what, base::quoted(value)));
  }

  void finish() {
    const bool no_given = parts_.size() < 2 || parts_[1].empty();
    if (!parts_.empty()) {
      parts_.resize(std::max<std::size_t>(parts_.size(), 3));
      const auto whole = whole_name(parts_[1], parts_[2], parts_[0]);
      // «Prøve, Mette», as some programs file people, is who the parts say.
      const bool filed = !no_given && card_.name.starts_with(parts_[0] + ", " + parts_[1]);
      if (card_.name.empty() || filed) card_.name = whole;
    }
    // Namesakes are told apart behind their name; the parts of the name are their own.
    if (!parts_.empty() && !no_given) {
      const auto own = parts_[1] + ' ' + parts_[0];
      if (card_.name == fmt::format("{} ({})", own, card_.organisation)) card_.name = own;
    }
    card_.role = card_.title.empty() && !parts_.empty() && no_given && parts_[0] == card_.name;
    const bool nobody = card_.name.empty() && card_.email.empty() && card_.id.empty();
    if (nobody) leave("kortet, for det nævner ingen", card_.organisation);
    if (!left_.empty()) {
      file_.not_taken.push_back(fmt::format(
          "Linje {}, {}: {}", card_.line,
          card_.name.empty() ? "uden navn" : base::visible(card_.name), base::danish_list(left_)));
    }
    if (!nobody) file_.cards.push_back(std::move(card_));
  }

  std::string_view plan_;
  ContactFile& file_;
  ContactCard card_;
  std::vector<std::string> parts_;  // family name, given name, middle names, …
  std::map<std::string, std::string> labels_;
  std::vector<std::string> dialled_;  // the card's numbers, however they are spelt
  std::vector<std::string> left_;
};

}  // namespace

ContactFile read_vcards(const std::string& name, std::string_view text, std::string_view plan) {
  ContactFile file;
  std::vector<Property> card;
  std::size_t begun = 0;
  const auto broken = [&](std::size_t line) {
    throw base::UsageError(
        fmt::format("{}, linje {}: Kortet slutter ikke, som det skal.", base::visible(name), line),
        "Intet er ændret. Filen er måske afkortet: eksportér den igen.");
  };
  for (auto& property : properties_of(name, text)) {
    const auto value = base::case_fold(base::trim(property.value));
    if (property.name == "BEGIN" && value == "vcard") {
      if (begun != 0) broken(begun);
      begun = property.line;
    } else if (property.name == "END" && value == "vcard") {
      if (begun == 0) broken(property.line);
      Card(plan, file).take(card, begun);
      card.clear();
      begun = 0;
    } else if (begun != 0) {
      card.push_back(std::move(property));
    } else {
      broken(property.line);
    }
  }
  if (begun != 0) broken(begun);
  return file;
}

}  // namespace store
