#include "store/contacts/vcard_lines.hpp"

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/contacts/contact_file.hpp"

namespace store {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t'; }
std::string upper(std::string text) {
  for (char& c : text) {
    if (base::is_lower(c)) c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

// Parts at `separator` where no quotation marks hold it.
std::vector<std::string> outside_quotes(std::string_view text, char separator) {
  std::vector<std::string> parts(1);
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    else if (c == separator && !quoted) parts.emplace_back();
    else parts.back() += c;
  }
  return parts;
}

std::string from_quoted_printable(const std::string& text) {
  const auto digit = [](char c) {
    const char small = base::to_lower(c);
    return base::is_digit(c) ? c - '0' : base::is_lower_hex(small) ? small - 'a' + 10 : -1;
  };
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded =
        text[i] == '=' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0;
    if (!coded) {
      out += text[i];
    } else {
      out += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
      i += 2;
    }
  }
  return out;
}

Property parsed(const std::string& name, std::size_t number, std::string_view line) {
  std::size_t colon = 0;
  bool quoted = false;
  while (colon < line.size() && (quoted || line[colon] != ':')) quoted ^= line[colon++] == '"';
  if (colon == line.size()) {
    throw base::UsageError(
        fmt::format("{}, linje {}: {} er ikke en linje i et vCard.", base::visible(name), number,
                    base::quoted(line)),
        "Intet er ændret. Eksportér adressebogen igen, som vCard 3.0 eller 4.0.");
  }
  Property property{.line = number, .value = std::string(line.substr(colon + 1))};
  auto words = outside_quotes(line.substr(0, colon), ';');
  const auto dot = words.front().find('.');
  if (dot != std::string::npos) property.group = base::case_fold(words.front().substr(0, dot));
  property.name = upper(dot == std::string::npos ? words.front() : words.front().substr(dot + 1));
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto equals = words[i].find('=');
    const auto key = base::case_fold(words[i].substr(0, equals));
    if (equals == std::string::npos) {
      property.types.push_back(key);
    } else if (key == "type") {
      for (const auto& type : base::split(words[i].substr(equals + 1), ','))
        property.types.push_back(base::case_fold(type));
    } else {
      property.parameters[key] = words[i].substr(equals + 1);
    }
  }
  return property;
}

}  // namespace

std::vector<std::string> components(std::string_view value, char separator) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\' && i + 1 < value.size()) {
      parts.back() += value[i];
      parts.back() += value[++i];
    } else if (value[i] == separator) {
      parts.emplace_back();
    } else {
      parts.back() += value[i];
    }
  }
  return parts;
}

std::string unescaped(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\' || i + 1 == value.size()) {
      out += value[i];
    } else {
      const char c = value[++i];
      out += c == 'n' || c == 'N' ? '\n' : c;
    }
  }
  return std::string(base::trim(out));
}

std::vector<Property> properties_of(const std::string& name, std::string_view text) {
  std::vector<Property> all;
  const auto lines = base::split(text, '\n');
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t number = i + 1;
    std::string line = lines[i];
    const auto printable = [&] {
      return base::case_fold(line.substr(0, line.find(':'))).find("quoted-printable") !=
             std::string::npos;
    };
    // What follows a `=` of quoted-printable begins with a space of its own, not with a fold's.
    while (i + 1 < lines.size() && !lines[i + 1].empty() && is_space(lines[i + 1].front()) &&
           !(line.ends_with('=') && printable()))
      line += lines[++i].substr(1);
    if (base::trim(line).empty()) continue;
    auto property = parsed(name, number, line);
    if (printable()) {
      while (property.value.ends_with('=') && i + 1 < lines.size()) {
        property.value.pop_back();
        property.value += lines[++i];
      }
      property.value = from_quoted_printable(property.value);
    }
    const auto charset = base::case_fold(property.parameters["charset"]);
    if ((!charset.empty() && charset != "utf-8" && charset != "us-ascii") ||
        base::first_invalid_utf8(property.value)) {
      throw base::UsageError(
          fmt::format("{}, linje {}: Teksten er ikke UTF-8{}.", base::visible(name), number,
                      charset.empty() ? "" : " (" + base::visible(charset) + ")"),
          "Intet er ændret. Eksportér adressebogen igen, som vCard 3.0 eller 4.0 i UTF-8.");
    }
    constexpr std::string_view opaque[] = {"PHOTO", "LOGO", "SOUND", "KEY", "UID", "REV", "PRODID"};
    if (!base::contains(opaque, property.name)) {
      refuse_cpr_in(name, number, property.value);
    }
    all.push_back(std::move(property));
  }
  return all;
}

}  // namespace store
