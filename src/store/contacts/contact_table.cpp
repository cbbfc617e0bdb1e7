#include "store/contacts/contact_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "model/values/scalars.hpp"
#include "store/contacts/csv_rows.hpp"

namespace store {

namespace {

enum class Column {
  id,
  name,
  given,
  middle,
  family,
  organisation,
  title,
  mobile,
  phone,
  email,
  hours,
  deputy,
  note,
  numbers,
  home,
  further,
  label,
  group,
  derived,
  unknown
};
struct Head {
  Column column;
  std::string_view words;  // folded, between bars
};
constexpr auto known_heads = std::to_array<Head>({
    {Column::id, "|id|"},
    {Column::name, "|navn|name|fulde navn|full name|display name|vist navn|"},
    {Column::given, "|fornavn|first name|given name|"},
    {Column::middle, "|mellemnavn|middle name|additional name|"},
    {Column::family, "|efternavn|last name|family name|surname|"},
    {Column::organisation,
     "|organisation|organization|firma|firmanavn|virksomhed|arbejdsplads|company|organization "
     "name|organization 1 - name|"},
    {Column::title,
     "|stilling|titel|jobtitel|stillingsbetegnelse|funktion|title|job title|position|organization "
     "title|organization 1 - title|"},
    {Column::mobile,
     "|mobil|mobiltelefon|mobilnummer|mobilnr|mobilnr.|mobil nr|mobil nr.|mob|mob.|"
     "mobile|mobile "
     "phone|mobile number|cell|cell phone|"},
    {Column::phone,
     "|telefon|telefonnummer|tlf|tlf.|tlfnr|tlf. nr.|telefonnr.|telefon nr|telefon nr.|"
     "arbejdstelefon|telefon (arbejde)|telefon, arbejde|phone|telephone|phone number|"
     "work phone|business phone|phone 1 - value|"},
    {Column::home, "|hjemmetelefon|privattelefon|telefon (privat)|telefon, privat|home phone|"},
    {Column::further,
     "|telefon 2|tlf 2|tlf. 2|mobil 2|mobiltelefon 2|arbejdstelefon 2|hjemmetelefon 2|"
     "privattelefon 2|anden telefon|andet telefonnummer|primær telefon|direkte telefon|"
     "vagttelefon|biltelefon|business phone 2|home phone 2|other phone|primary phone|car phone|"},
    {Column::email,
     "|e-mail|email|mail|e-mailadresse|e-mail-adresse|e-mail adresse|mailadresse|mail adresse|"
     "email address|e-mail address|e-mail 1 - value|"},
    {Column::hours, "|træffes|træffetid|kan træffes|hours|office hours|"},
    {Column::deputy, "|stedfortræder|deputy|"},
    {Column::note, "|bemærkning|bemærkninger|note|noter|notes|"},
    {Column::numbers, "|flere numre|numbers|other numbers|"},
    {Column::group, "|rolle|role|"},
    {Column::derived, "|stedfortræders telefon|kontaktes om|fravær|"},
});

Column column_of(const std::string& head) {
  std::string bare = plain_cell(head);
  if (bare.ends_with(':')) bare.pop_back();
  const auto word = fmt::format("|{}|", base::case_fold(bare));
  for (const auto& known : known_heads) {
    if (known.words.find(word) != known.words.npos) return known.column;
  }
  const auto has = [&](std::string_view part) { return word.find(part) != word.npos; };
  // Google's «Phone 2 - Label» says what «Phone 2 - Value» is.
  if (has(" - label|") || has(" - type|")) return Column::label;
  return has("|phone ") && has(" - value|") ? Column::further : Column::unknown;
}

bool is_mobile(const std::string& label) {
  return base::mentions(base::case_fold(label), {"mobil", "cell"});
}

// «Vagt: 12 34 56 78, Hus: 114».
void take_numbers(const std::string& cell, ContactCard& card) {
  std::string waiting;
  for (const auto& part : base::split(cell, ',')) {
    waiting += (waiting.empty() ? "" : ",") + part;
    const auto colon = waiting.rfind(':');
    const auto number = listed_number(colon == waiting.npos ? waiting : waiting.substr(colon + 1));
    if (!model::Phone::parse(number)) continue;  // a comma of the name's own
    card.numbers.emplace_back(
        colon == waiting.npos ? "" : std::string(base::trim(waiting.substr(0, colon))), number);
    waiting.clear();
  }
  if (!base::trim(waiting).empty()) card.numbers.emplace_back("", std::string(base::trim(waiting)));
}

class Table {
 public:
  explicit Table(const CsvRow& head) {
    for (const auto& cell : head.cells) {
      columns_.push_back(column_of(cell));
      names_.push_back(plain_cell(cell));
      left_.push_back(0);
    }
    // A column «Rolle» is the title, where no other is.
    own_ = has(Column::group) && has(Column::derived);
    if (!has(Column::title)) std::ranges::replace(columns_, Column::group, Column::title);
  }

  bool names_people() const {
    return has(Column::name) || has(Column::given) || has(Column::family) || has(Column::email) ||
           has(Column::id);
  }

  ContactCard card(const CsvRow& row) {
    ContactCard card;
    card.line = row.line;
    std::string given, middle, family;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const auto column = i < columns_.size() ? columns_[i] : Column::unknown;
      const bool dialled = column == Column::mobile || column == Column::phone ||
                           column == Column::home || column == Column::further;
      const auto cell = plain_cell(row.cells[i]);
      const auto value = dialled                   ? listed_number(cell)
                         : column == Column::email ? listed_email(cell)
                                                   : cell;
      if (value.empty()) continue;
      // What has several columns: a further number goes along as one, of all else the first counts.
      const auto first = [&](std::string& fact, bool number = false) {
        if (fact.empty()) fact = value;
        else if (number && fact != value) card.numbers.emplace_back(names_[i], value);
        else if (fact != value) ++left_[i];
      };
      const bool labelled = i > 0 && i < columns_.size() && columns_[i - 1] == Column::label;
      const auto label = labelled ? plain_cell(row.cells[i - 1]) : std::string();
      switch (column) {
        case Column::id: first(card.id); break;
        case Column::name: first(card.name); break;
        case Column::given: first(given); break;
        case Column::middle: first(middle); break;
        case Column::family: first(family); break;
        case Column::organisation: first(card.organisation); break;
        case Column::title: first(card.title); break;
        case Column::mobile: first(card.mobile, true); break;
        case Column::phone:
          first(is_mobile(label) && card.mobile.empty() ? card.mobile : card.phone, true);
          break;
        case Column::further:
          if (is_mobile(label) && card.mobile.empty()) card.mobile = value;
          else card.numbers.emplace_back(label.empty() ? names_[i] : label, value);
          break;
        case Column::label: break;
        case Column::email: first(card.email); break;
        case Column::hours: first(card.hours); break;
        case Column::deputy: first(card.deputy); break;
        case Column::note: first(card.note); break;
        case Column::numbers: take_numbers(value, card); break;
        case Column::home: card.numbers.emplace_back("Privat", value); break;
        case Column::group: take_group(value, card, i); break;
        case Column::derived: break;
        case Column::unknown:
          if (i < left_.size()) ++left_[i];
          else ++beyond_;
          break;
      }
    }
    if (card.name.empty()) card.name = whole_name(given, middle, family);
    card.role = own_ && card.name == card.title;
    return card;
  }

  std::vector<std::string> not_taken() const {
    std::vector<std::string> all;
    const auto rows = [](std::size_t count) { return base::counted(count, "række", "rækker"); };
    for (std::size_t i = 0; i < left_.size(); ++i) {
      if (left_[i] == 0) continue;
      all.push_back(fmt::format(
          "Kolonnen {} ({})",
          names_[i].empty() ? std::string("uden navn") : base::quoted(names_[i]), rows(left_[i])));
    }
    if (beyond_ > 0)
      all.push_back(fmt::format("Det, der står til højre for kolonnerne ({})", rows(beyond_)));
    return all;
  }

 private:
  // The program's own «Rolle»; another file's says nothing that the list has a place for.
  void take_group(const std::string& value, ContactCard& card, std::size_t column) {
    if (own_ && value == "Inddraget") card.drawn_in = true;
    else if (own_ && value == "Stedfortræder") card.only_deputy = true;
    else if (own_ && value == "Deltager") card.only_deputy = false;
    else if (!own_ || value != "Samarbejdspartner") ++left_[column];
  }

  bool has(Column column) const { return base::contains(columns_, column); }

  std::vector<Column> columns_;
  std::vector<std::string> names_;
  std::vector<std::size_t> left_;  // how many rows have something there that is not taken
  std::size_t beyond_ = 0;
  bool own_ = false;  // as `contacts --format csv` writes it
};

}  // namespace

ContactFile read_contact_table(const std::string& name, std::string_view text) {
  // Excel's own line of what separates the cells.
  std::optional<char> said;
  const bool sep = text.starts_with("sep=") && text.size() > 5 && text[5] == '\n';
  if (sep) said = text[4];
  const auto head = text.substr(sep ? 6 : 0, text.find('\n', sep ? 6 : 0));
  constexpr std::string_view separators = ";,\t|";
  const char separator = said ? *said : *std::ranges::max_element(separators, {}, [&](char c) {
    return std::ranges::count(head, c);
  });
  auto rows = csv_rows(name, text, separator);
  if (sep && !rows.empty()) rows.erase(rows.begin());
  for (const auto& row : rows) {
    for (const auto& cell : row.cells) refuse_cpr_in(name, row.line, plain_cell(cell));
  }
  if (rows.empty()) return {};
  Table table(rows.front());
  if (!table.names_people()) {
    throw base::UsageError(
        fmt::format("{}: Den første linje nævner ingen kolonner, der kendes.", base::visible(name)),
        "Intet er ændret. Skriv kolonnernes navne i den første linje, for eksempel: "
        "Navn;Organisation;Stilling;Mobil;Telefon;E-mail");
  }
  ContactFile file;
  for (std::size_t i = 1; i < rows.size(); ++i) file.cards.push_back(table.card(rows[i]));
  file.not_taken = table.not_taken();
  return file;
}

}  // namespace store
