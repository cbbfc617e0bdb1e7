#include "render/views/persons_named.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/letters.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "model/rules/numbers.hpp"

namespace render {

namespace {

// The words of a text: letters of any language, parted by all else. An apostrophe parts, too.
std::vector<std::string_view> bare_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t at = 0;
  std::size_t begin = 0;
  const auto take = [&] {
    if (at > begin) words.push_back(text.substr(begin, at - begin));
  };
  for (const auto& character : base::Characters(text)) {
    const auto next = at + character.bytes.size();
    if (!base::is_of_a_word(character)) {
      take();
      begin = next;
    }
    at = next;
  }
  take();
  return words;
}

bool begins_with_capital(std::string_view word) {
  const auto first = base::character_at(word, 0).bytes;
  return base::case_fold(first) != first;
}

bool is_of_another_alphabet(std::string_view folded) {
  return base::length(base::slug(folded)) < base::length(folded);
}

// As it is written without æøå and accents: «Jørgen» and «Joergen» are one. Of another alphabet it
// stays.
std::string spelled(std::string_view folded) {
  return is_of_another_alphabet(folded) ? std::string(folded) : base::slug(folded);
}

std::string with(std::string text, std::initializer_list<std::array<std::string_view, 2>> changes) {
  for (const auto& [what, by] : changes) text = base::replaced(text, what, by);
  return text;
}

// Of Søren, and of Sören: «soeren» and «soren».
std::array<std::string, 2> spellings(std::string_view word) {
  const auto danish = with(base::case_fold(word), {{"ö", "ø"}, {"ä", "æ"}});
  return {spelled(danish), spelled(with(danish, {{"ø", "o"}, {"å", "a"}, {"æ", "a"}}))};
}

// A word of an office's name, as «Kommunens Vagt» or «Vagtcentralen» are that write.
bool is_of_an_office(std::string_view word) {
  constexpr std::string_view offices[] = {"vagt",      "kommun",  "politi",      "central",
                                          "beredskab", "ledelse", "sekretariat", "forening",
                                          "tovholder", "afdeling"};
  const auto folded = base::case_fold(word);
  return std::ranges::any_of(offices, [&](auto one) { return folded.find(one) != folded.npos; });
}

bool has(const std::vector<std::string>& all, std::string_view one) {
  return base::contains(all, one);
}

// «Vinis» of Vini, «Jenses» of Jens.
bool is_of(std::string_view word, const std::vector<std::string>& names) {
  if (has(names, word)) return true;
  if (word.ends_with("es") && has(names, word.substr(0, word.size() - 2))) return true;
  return word.ends_with('s') && has(names, word.substr(0, word.size() - 1));
}

// Without white space and brackets, with @ and points for the words that stand for them in a text:
// «bo (at) example.invalid», «bo snabel-a example dot invalid».
std::string closed_up(std::string_view folded) {
  const auto text = with(std::string(folded), {{"(a)", "@"}, {"[a]", "@"}, {"snabel a", "@"}});
  constexpr std::string_view parting = " \t\n()[]{}<>";
  std::string closed;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find_first_of(parting, at), text.size());
    const auto word = std::string_view(text).substr(at, end - at);
    if (word == "at" || word == "snabel-a" || word == "snabela") {
      closed += '@';
    } else if (word == "dot" || word == "punktum" || word == "prik") {
      closed += '.';
    } else {
      closed += word;
    }
    at = end + 1;
  }
  return closed;
}

// Its digits, without what stands before and behind: +45, an extension.
std::string national(std::string_view number) {
  std::string digits(number.substr(0, number.find_first_of("abcdefghijklmnopqrstuvwxyz")));
  std::erase_if(digits, [](char c) { return !base::is_digit(c); });
  if (digits.starts_with("00")) digits.erase(0, 2);
  if (digits.size() == 10 && digits.starts_with("45")) digits.erase(0, 2);
  return digits;
}

// «12, 2. tv», «4B, stuen til højre», «12, 2. sal, dør 4»: the door of somebody's home.
bool has_door(std::string_view text) {
  const auto words = with(base::case_fold(text), {{"t.v", "tv"},
                                                  {"t.h", "th"},
                                                  {"m.f", "mf"},
                                                  {"til venstre", "tv"},
                                                  {"til højre", "th"},
                                                  {".sal", "."},
                                                  {" sal", " "},
                                                  {"stuen", "st"}});
  const auto without = [](std::string_view rest, std::string_view ends) {
    return rest.substr(0, rest.find_last_not_of(ends) + 1);
  };
  for (const std::string_view side : {"tv", "th", "mf", "dør"}) {
    for (auto at = words.find(side); at != words.npos; at = words.find(side, at + 1)) {
      const auto end = at + side.size();
      if (end < words.size() && base::is_of_a_word(base::character_at(words, end))) continue;
      auto before = without(std::string_view(words).substr(0, at), " .,-");
      const auto storey = before.substr(before.find_last_of(" ,") + 1);
      const bool number = storey.size() <= 2 && base::all_digits(storey);
      const bool ground = (storey == "st" || storey == "kl") && before.size() < at;
      if (!number && !ground) continue;
      before = without(before.substr(0, before.size() - storey.size()), " ,");
      if (!before.empty() && base::is_letter(before.back())) {  // 4B, 4 B
        before = without(before.substr(0, before.size() - 1), " ");
      }
      if (!before.empty() && base::is_digit(before.back())) return true;
    }
  }
  return false;
}

}  // namespace

PersonsNamed::PersonsNamed(const Context& context, const model::Incident& incident) {
  add_list(context);
  const AsTold then(context, incident);
  add_list(then.context());
  for (const auto& contact : incident.contacts) {
    if (!contact.ad_hoc) continue;
    add_name(contact.ad_hoc->name.str());
    for (const auto& number : contact.given) add_number(number.str());
  }
  for (const auto& member : incident.staff) add_name(member.name.str());
  for (const auto& item : incident.items) {
    // A login of one word may be any word.
    const auto& author = item.record.entry.author.str();
    if (author.find(' ') != author.npos) add_author(author);
    const auto* call = std::get_if<model::Call>(&item.content.body);
    if (call != nullptr && call->phone) add_number(call->phone->str());
    if (call != nullptr && call->email) emails_.push_back(base::case_fold(call->email->str()));
  }
  leave_out_places(context);
}

void PersonsNamed::add_list(const Context& context) {
  if (context.participants == nullptr) return;
  for (const auto& one : context.participants->participants) {
    if (one.name) add_name(one.name->str());
    for (const auto& number : model::numbers_of(one)) add_number(number.str());
    if (one.email) emails_.push_back(base::case_fold(one.email->str()));
  }
}

void PersonsNamed::add_name(std::string_view name) {
  const auto words = bare_words(name);
  add_words(words);
  const auto joined = base::replaced(name, "-", "");  // of Anne-Marie: «Annemarie»
  if (joined != name) add_words(bare_words(joined));
  // One word alone may be a part of any other: «Ole» stands in «skolen». Not all alphabets part
  // their words.
  const bool alone = words.size() == 1 && !is_of_another_alphabet(base::case_fold(words.front()));
  if (alone) std::ranges::copy(spellings(words.front()), std::back_inserter(alone_));
  else if (!words.empty()) names_.push_back(base::case_fold(name));  // «112» is a number
}

// An office's words are any words: of «Vagtcentralen Midt» the whole alone is a name.
void PersonsNamed::add_author(std::string_view author) {
  names_.push_back(base::case_fold(author));
  auto words = bare_words(author);
  if (std::erase_if(words, is_of_an_office) > 0) {
    std::erase_if(words, [](std::string_view word) {
      const auto folded = base::case_fold(word);
      return folded == "midt" || folded == "nord" || folded == "syd" || folded == "vest" ||
             folded == "øst";
    });
  }
  add_words(words);
}

void PersonsNamed::add_words(const std::vector<std::string_view>& name) {
  bool first = true;
  for (const auto word : name) {
    // «van», «de» and initials are no names of their own.
    if (begins_with_capital(word) && base::length(word) >= (first ? 2U : 3U)) {
      const auto both = spellings(word);
      parts_.insert(parts_.end(), both.begin(), both.end());
      if (first && base::length(word) >= 4) given_.insert(given_.end(), both.begin(), both.end());
    }
    first = false;
  }
}

void PersonsNamed::add_number(std::string_view number) {
  constexpr std::size_t least = 6;  // 114 is nobody's own
  auto digits = national(number);
  if (digits.size() >= least) numbers_.push_back(std::move(digits));
}

// What is a place's name, or a kind of incident's, is not taken for a person's.
void PersonsNamed::leave_out_places(const Context& context) {
  if (context.plan == nullptr) return;
  std::vector<std::string> ours;
  const auto add = [&](std::string_view name) {
    for (const auto word : bare_words(name))
      std::ranges::copy(spellings(word), std::back_inserter(ours));
  };
  // «Skolen» that was drawn in is the school, where the plan has one of that name.
  const auto add_whole = [&](std::string_view name) {
    add(name);
    const auto words = bare_words(name);
    if (words.size() != 1) return;
    for (const auto& spelt : spellings(words.front())) std::erase(alone_, spelt);
  };
  add(context.plan->name.str());
  for (const auto& area : context.plan->areas) {
    add(area.name.str());
    if (area.place) add(area.place->str());
  }
  for (const auto& type : context.plan->incident_types) add(type.name.str());
  for (const auto& place : context.plan->places) add_whole(place.name.str());
  for (const auto& other : context.plan->ad_hoc) add_whole(other.name.str());
  const auto is_ours = [&](const std::string& part) { return has(ours, part); };
  std::erase_if(parts_, is_ours);
  std::erase_if(given_, is_ours);
}

bool PersonsNamed::in(std::string_view text) const {
  return has_name(text) || has_number(text) || has_door(text);
}

bool PersonsNamed::has_name(std::string_view text) const {
  const auto folded = base::case_fold(text);
  const auto stands = [&](const std::string& known) { return folded.find(known) != folded.npos; };
  const auto closed = closed_up(folded);
  const auto is_in = [&](const std::string& email) { return closed.find(email) != closed.npos; };
  if (std::ranges::any_of(names_, stands) || std::ranges::any_of(emails_, is_in)) return true;
  return std::ranges::any_of(bare_words(text), [&](std::string_view word) {
    const auto [danish, plain] = spellings(word);  // «tøve» is not Tove
    if (is_of(danish, given_) || is_of(danish, alone_)) return true;
    return begins_with_capital(word) && (is_of(danish, parts_) || is_of(plain, parts_));
  });
}

bool PersonsNamed::has_number(std::string_view text) const {
  constexpr std::size_t most = 4;  // signs between two digits of one number: spaces, a dash
  std::string digits;
  std::size_t between = 0;
  const auto found = [&] {
    return std::ranges::any_of(
        numbers_, [&](const std::string& number) { return digits.find(number) != digits.npos; });
  };
  const auto folded = base::case_fold(text);  // digits of full width are digits
  for (const auto& character : base::Characters(folded)) {
    const char c = character.bytes.front();
    if (base::is_digit(c)) {
      digits += c;
      between = 0;
      continue;
    }
    const bool ends = base::is_letter(c) || c == ',' || c == ':';
    if (!ends && ++between <= most) continue;
    if (found()) return true;
    digits.clear();
  }
  return found();
}

}  // namespace render
