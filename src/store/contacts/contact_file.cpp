#include "store/contacts/contact_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/cpr.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "model/values/scalars.hpp"
#include "store/contacts/contact_table.hpp"
#include "store/contacts/vcard_reader.hpp"

namespace store {

namespace {

[[noreturn]] void refuse(const std::string& name, std::string_view what,
                         const std::string& remedy) {
  throw base::UsageError(fmt::format("{} {}", base::visible(name), what),
                         "Intet er ændret. " + remedy);
}

std::size_t line_of(std::string_view bytes, std::size_t offset) {
  return 1 + static_cast<std::size_t>(std::count(
                 bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

// Between the digits: brackets and dots, dashes and spaces of any width.
bool parts_digits(char32_t code) {
  constexpr std::u32string_view marks =
      U" -.()/\t\n\u00a0\u2007\u2009\u200b\u202f\u2010\u2011\u2012\u2013";
  return marks.find(code) != marks.npos;
}

// The marks of direction that telephones and web pages put around a number.
bool is_direction(char32_t code) {
  return code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

}  // namespace

std::string listed_number(std::string_view written) {
  constexpr std::string_view scheme = "tel:";
  std::string_view rest = base::trim(written);
  if (base::case_fold(rest.substr(0, scheme.size())) == scheme) rest.remove_prefix(scheme.size());
  std::string whole(rest);
  constexpr std::string_view at_home = "(0)";  // «+49 (0)30 …»: not from here
  if (const auto at = whole.find(at_home); whole.starts_with('+') && at != whole.npos)
    whole.erase(at, at_home.size());
  std::string text;
  for (const auto& character : base::Characters(whole)) {
    if (is_direction(character.code)) continue;
    if (!parts_digits(character.code)) text += character.bytes;
    else if (!text.empty() && text.back() != ' ') text += ' ';
  }
  if (text.ends_with(' ')) text.pop_back();
  const auto phone = model::Phone::parse(text);
  const bool several = phone && whole.find_first_of("/\n") != whole.npos && !phone->is_possible();
  return (phone && !several) || text.empty() ? text : std::string(base::trim(written));
}

std::string listed_email(std::string_view written) {
  constexpr std::string_view scheme = "mailto:";
  std::string_view rest = base::trim(written);
  if (const auto open = rest.rfind('<'); open != rest.npos && rest.ends_with('>'))
    rest = base::trim(rest.substr(open + 1, rest.size() - open - 2));
  if (base::case_fold(rest.substr(0, scheme.size())) == scheme) rest.remove_prefix(scheme.size());
  const auto email = model::Email::parse(rest);
  return std::string(email && model::is_bare(*email) ? rest : base::trim(written));
}

std::string whole_name(const std::string& given, const std::string& middle,
                       const std::string& family) {
  std::string name(base::trim(given));
  for (const auto* part : {&middle, &family}) {
    if (const auto words = base::trim(*part); !words.empty())
      name += (name.empty() ? "" : " ") + std::string(words);
  }
  return name;
}

void refuse_cpr_in(const std::string& name, std::size_t line, std::string_view value) {
  const bool abroad = value.starts_with('+') && model::Phone::parse(value);
  if (abroad || !base::find_cpr(value)) return;
  throw base::Error(base::Trouble::refused,
                    fmt::format("{}, linje {}: Her står et CPR-nummer.", base::visible(name), line),
                    "Intet er ændret. Slet det i filen, og prøv igen.");
}

ContactFile read_contact_file(const std::string& name, std::string_view bytes,
                              std::string_view plan) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    refuse(name, "er UTF-16.", "Gem den som UTF-8, i Excel: Gem som, «CSV UTF-8».");
  }
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
    refuse(name, "er et regneark, ikke en tekst.",
           "Gem arket som CSV, i Excel: Gem som, «CSV UTF-8».");
  }
  if (bytes.starts_with(base::byte_order_mark)) bytes.remove_prefix(base::byte_order_mark.size());
  if (const auto at = base::first_invalid_utf8(bytes)) {
    refuse(
        name,
        fmt::format("er ikke UTF-8: linje {} har et tegn, som det skrives på ældre computere "
                    "(Latin-1, Windows-1252).",
                    line_of(bytes, *at)),
        "Gem den som UTF-8: i Excel «CSV UTF-8», i adressebogen vCard 3.0 eller 4.0. Eller: iconv "
        "-f WINDOWS-1252 -t UTF-8 FIL > NY-FIL");
  }
  if (bytes.find('\0') != bytes.npos)
    refuse(name, "er ikke en tekst.", "Vælg en .vcf eller en .csv.");
  std::string text = base::unix_lines(bytes);
  std::ranges::replace(text, '\r', '\n');
  const auto first = base::case_fold(text.substr(0, text.find('\n')));
  auto file = base::trim(first) == "begin:vcard" || first.starts_with("begin:vcard")
                  ? read_vcards(name, text, plan)
                  : read_contact_table(name, text);
  if (file.cards.empty())
    refuse(name, "har ingen personer.", "Vælg en .vcf eller en .csv med mindst én.");
  return file;
}

}  // namespace store
