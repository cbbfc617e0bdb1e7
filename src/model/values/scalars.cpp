#include "model/values/scalars.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/ascii.hpp"
#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/text.hpp"

namespace model {

using base::Code;
using base::Mistake;
using base::Parsed;

namespace {

using base::is_digit;
using base::is_lower;

bool is_yaml_word(std::string_view text) { return base::contains(yaml_words, text); }

bool is_hexadecimal(std::string_view text) { return std::ranges::all_of(text, base::is_lower_hex); }

std::optional<Mistake> mistake_if(bool wrong, Code code, const char* said, const char* remedy) {
  return wrong ? std::optional(Mistake{code, said, remedy}) : std::nullopt;
}

constexpr std::string_view extension_mark = " lok. ";

// «12 34 56 78 ext. 42» in its two parts; the second is empty where there is no extension.
std::pair<std::string_view, std::string_view> parts_of_phone(std::string_view text) {
  const auto last = text.find_last_not_of("0123456789");
  if (last == std::string_view::npos || last + 1 == text.size() || text.size() - last > 7) {
    return {text, {}};
  }
  const auto before = text.substr(0, last + 1);
  for (const std::string_view mark :
       {" lok. ", " lok ", " lok.", " lokal ", " ext. ", " ext ", " ext.", ";ext=", " x"}) {
    if (before.ends_with(mark)) {
      return {before.substr(0, before.size() - mark.size()), text.substr(last + 1)};
    }
  }
  return {text, {}};
}

// RFC 3966 lets dashes, dots and brackets stand between the digits.
std::string without_uri(std::string_view number) {
  constexpr std::string_view scheme = "tel:";
  if (!number.starts_with(scheme)) return std::string(number);
  std::string digits;
  for (const char c : number.substr(scheme.size())) {
    if (is_digit(c) || c == '+') {
      digits += c;
    } else if (std::string_view("-. ()").find(c) == std::string_view::npos) {
      return std::string(number);
    } else if (!digits.empty() && digits.back() != ' ') {
      digits += ' ';
    }
  }
  return digits;
}

}  // namespace

bool is_id(std::string_view text) {
  if (text.size() < 2 || !is_lower(text.front()) || is_yaml_word(text)) return false;
  return std::ranges::all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

Mistake id_mistake(std::string_view text) {
  if (is_yaml_word(text)) {
    return {Code::bad_id,
            fmt::format("«{}» kan ikke bruges som id: YAML læser det som andet.", text),
            "Vælg et andet ord."};
  }
  return {Code::bad_id, fmt::format("{} er ikke et id.", base::quoted(text)),
          "Et id har små bogstaver a–z, tal og bindestreg, begynder med et bogstav og har mindst "
          "to tegn."};
}

std::optional<Mistake> TextTag::fault(std::string_view text) {
  if (const auto at = base::first_invalid_utf8(text)) {
    return Mistake{Code::invalid_utf8,
                   fmt::format("Teksten er ikke gyldig UTF-8 (byte {}).", *at + 1),
                   "Gem eller indsæt teksten som UTF-8."};
  }
  if (base::trim(text).empty()) {
    return Mistake{Code::bad_text, "Teksten er tom.", "Skriv, hvad der skal stå."};
  }
  if (text.find('\0') != std::string_view::npos) {
    return Mistake{Code::control_character, "Teksten indeholder et NUL-tegn.", "Fjern tegnet."};
  }
  if (base::find_cpr(text)) {
    return Mistake{
        Code::cpr_number,
        fmt::format("Teksten indeholder et CPR-nummer: {}", base::visible(base::mask_cpr(text))),
        base::cpr_remedy(text)};
  }
  return std::nullopt;
}

std::optional<Mistake> LineTag::fault(std::string_view text) {
  if (auto fault = TextTag::fault(text)) return fault;
  return mistake_if(base::contains(text, '\n'), Code::bad_line,
                    "Her må teksten kun fylde én linje.", "Skriv det på én linje.");
}

Parsed<Phone> Phone::parse(std::string_view text) {
  const auto [typed, extension] = parts_of_phone(text);
  const std::string number = without_uri(typed);
  const bool plus = number.starts_with('+');
  const bool abroad = plus && !number.starts_with("+0");  // no country begins so (ITU-T E.164)
  if (!abroad && base::find_cpr(number)) {
    return Mistake{Code::cpr_number, "Telefonnummeret ligner et CPR-nummer.",
                   "CPR-numre må ikke stå her. Skriv udenlandske numre med + foran."};
  }
  const auto spoken = std::string_view(number).substr(plus ? 1 : 0);
  const auto digits = std::ranges::count_if(spoken, is_digit);
  const bool sound = digits + std::ranges::count(spoken, ' ') == std::ssize(spoken) &&
                     !spoken.starts_with(' ') && !spoken.ends_with(' ') &&
                     spoken.find("  ") == std::string_view::npos;
  if (!sound || digits < 3 || digits > 20) {
    return Mistake{Code::bad_phone, fmt::format("{} er ikke et telefonnummer.", base::quoted(text)),
                   "Skriv cifre og enkelte mellemrum, for eksempel \"12 34 56 78\", \"+45 12 34 56 "
                   "78\" eller \"12 34 56 78 lok. 42\"."};
  }
  if (extension.empty()) return Phone(number);
  return Phone(number + std::string(extension_mark) + std::string(extension));
}

std::string Phone::number() const { return text_.substr(0, text_.find(extension_mark)); }

std::string Phone::extension() const {
  const auto mark = text_.find(extension_mark);
  return mark == std::string::npos ? "" : text_.substr(mark + extension_mark.size());
}

std::string Phone::key() const {
  std::string digits = number();
  std::erase(digits, ' ');
  if (digits.starts_with("0045")) digits.replace(0, 4, "+45");
  constexpr std::size_t danish_digits = 8;
  if (digits.starts_with("+45") && digits.size() == 3 + danish_digits) digits.erase(0, 3);
  if (digits.starts_with("45") && digits.size() == 2 + danish_digits) digits.erase(0, 2);
  return extension().empty() ? digits : digits + ';' + extension();
}

bool Phone::is_possible() const {
  std::string digits = number();
  std::erase(digits, ' ');
  constexpr std::size_t danish = 8;
  if (digits.starts_with("00")) digits.replace(0, 2, "+");
  if (digits.starts_with("+45")) return digits.size() == danish + 3;
  constexpr std::size_t shortest = 7;
  constexpr std::size_t longest = 15;
  if (digits.starts_with('+')) {
    return digits.size() - 1 >= shortest && digits.size() - 1 <= longest && digits[1] != '0';
  }
  constexpr std::array<std::string_view, 4> short_ones = {"112", "114", "118", "1813"};
  if (base::contains(short_ones, digits)) return true;
  return digits.size() == danish || (digits.size() == 6 && digits.starts_with("116"));
}

Mistake no_email(std::string_view text) {
  return {Code::bad_email, fmt::format("{} er ikke en e-mail-adresse.", base::quoted(text)),
          "Skriv den som navn@eksempel.dk."};
}

bool is_bare(const Email& email) {
  return email.str().find_first_of("<>()[],;:\"\\") == std::string::npos;
}

std::optional<Mistake> EmailTag::fault(std::string_view text) {
  if (base::find_cpr(text)) {
    return Mistake{Code::cpr_number, "E-mail-adressen indeholder et CPR-nummer.",
                   "CPR-numre må ikke stå her."};
  }
  const auto at = text.find('@');
  const bool sound =
      at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
      std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; }) &&
      text.find('.', at + 2) != std::string_view::npos && text.back() != '.' &&
      !base::first_invalid_utf8(text);
  if (!sound) return no_email(text);
  return std::nullopt;
}

std::optional<Mistake> Sha256Tag::fault(std::string_view text) {
  return mistake_if(text.size() != 64 || !is_hexadecimal(text), Code::bad_hash,
                    "Her skal stå en SHA-256 på 64 hexcifre.", "Brug det, som sha256sum skriver.");
}

std::optional<Mistake> CommitIdTag::fault(std::string_view text) {
  return mistake_if((text.size() != 40 && text.size() != 64) || !is_hexadecimal(text),
                    Code::bad_hash, "Her skal stå navnet på et sted i historikken, 40 hexcifre.",
                    "Brug det, som git rev-parse skriver.");
}

Parsed<DayOfYear> DayOfYear::parse(std::string_view text) {
  constexpr int leap_year = 2000;
  const auto date = base::Date::parse(fmt::format("{}-{}", leap_year, text));
  if (!date) {
    return Mistake{Code::bad_date, fmt::format("{} er ikke en dag i året.", base::quoted(text)),
                   "Skriv måned og dag, for eksempel 12-31."};
  }
  return DayOfYear(date->month(), date->day());
}

base::Date DayOfYear::in(int year) const {
  return base::Date(year, month_, base::Date::is_real(year, month_, day_) ? day_ : 28);
}

std::string DayOfYear::str() const { return fmt::format("{:02}-{:02}", month_, day_); }

// As the pattern for the JSON Schema has it: nothing in it can leave the system's folder of zones.
std::optional<Mistake> ZoneNameTag::fault(std::string_view text) {
  const auto in_first = [](char c) { return base::is_letter(c) || c == '_'; };
  const auto in_others = [&](char c) { return in_first(c) || is_digit(c) || c == '+' || c == '-'; };
  const auto parts = base::split(text, '/');
  const auto consists_of = [](const std::string& part, const auto& allowed) {
    return !part.empty() && std::ranges::all_of(part, allowed);
  };
  const bool sound = consists_of(parts.front(), in_first) &&
                     std::all_of(parts.begin() + 1, parts.end(), [&](const std::string& part) {
                       return consists_of(part, in_others);
                     });
  if (!sound) {
    return Mistake{Code::bad_line,
                   fmt::format("{} er ikke navnet på en tidszone.", base::quoted(text)),
                   "Skriv for eksempel Europe/Copenhagen."};
  }
  return std::nullopt;
}

}  // namespace model

namespace base {

Parsed<Deadline> ScalarOf<Deadline>::parse(std::string_view text) {
  if (text.size() <= 10) {
    auto date = Date::parse(text);
    if (!date) return date.mistake();
    return Deadline(*date);
  }
  auto instant = Instant::parse(text);
  if (!instant) return instant.mistake();
  return Deadline(*instant);
}

std::string ScalarOf<Deadline>::print(const Deadline& value) {
  return std::visit([](const auto& v) { return v.iso(); }, value);
}

Parsed<int> ScalarOf<int>::parse(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool padded = text.size() > 1 && text.front() == '0';
  const bool negative = text.starts_with('-');  // «-0» too
  if (error != std::errc{} || end != text.data() + text.size() || negative || value > 999'999'999 ||
      padded) {
    return Mistake{Code::bad_number, fmt::format("{} er ikke et helt tal.", quoted(text)),
                   "Skriv det med cifre, for eksempel 2."};
  }
  return value;
}

}  // namespace base
