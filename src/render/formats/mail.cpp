#include "render/formats/mail.hpp"

#include <fmt/format.h>
#include <nettle/base64.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace render {

namespace {

std::string base64(std::string_view bytes) {
  std::string out(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
  nettle_base64_encode_raw(out.data(), bytes.size(),
                           reinterpret_cast<const std::uint8_t*>(bytes.data()));
  return out;
}

std::string body(std::string_view bytes) {
  constexpr std::size_t columns = 76;
  const std::string coded = base64(bytes);
  std::string out;
  for (std::size_t i = 0; i < coded.size(); i += columns) {
    out += coded.substr(i, columns) + "\r\n";
  }
  return out;
}

bool is_printable_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c <= 0x7E; });
}

// RFC 2047: each word at most 75 characters long, none cut within a character.
std::string encoded_words(std::string_view text) {
  constexpr std::size_t most_bytes = 39;  // 52 characters in base64: a header's name fits before
  std::string out;
  std::string part;
  const auto flush = [&] {
    if (part.empty()) return;
    out += fmt::format("{}=?utf-8?B?{}?=", out.empty() ? "" : "\r\n ", base64(part));
    part.clear();
  };
  for (const auto& character : base::Characters(text)) {
    if (part.size() + character.bytes.size() > most_bytes) flush();
    if (character.valid) part += character.bytes;
  }
  flush();
  return out;
}

// Longer ones are encoded too, which folds them.
constexpr std::size_t most_columns = 60;

std::string unstructured(std::string_view text) {
  const bool as_it_is = is_printable_ascii(text) && text.size() <= most_columns &&
                        text.find("=?") == std::string_view::npos;
  return as_it_is ? std::string(text) : encoded_words(text);
}

// RFC 5322's letters of a bare word in a name.
bool is_atom(std::string_view word) {
  constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~";
  return !word.empty() && word.find("=?") == word.npos && std::ranges::all_of(word, [&](char c) {
    return base::is_letter(c) || base::is_digit(c) || marks.find(c) != marks.npos;
  });
}

// A long name: its plain words as they are, so that as few as can be are parted among encoded ones,
// which some readers join with a space.
std::string phrase(std::string_view name) {
  std::string out;
  std::string run;  // words to encode, with their spaces
  const auto add = [&](std::string_view told) {
    const auto line = out.size() - (out.rfind('\n') + 1);  // npos + 1 is 0
    const bool fits = line + told.size() < most_columns;
    out += fmt::format("{}{}", out.empty() ? "" : fits ? " " : "\r\n ", told);
  };
  const auto flush = [&] {
    if (!run.empty()) add(encoded_words(run));
    run.clear();
  };
  for (const auto& word : base::split(name, ' ')) {
    if (is_atom(word)) {
      flush();
      add(word);
    } else {
      run += (run.empty() ? "" : " ") + word;
    }
  }
  flush();
  return out;
}

std::string address(const Mailbox& mailbox) {
  if (mailbox.name.empty()) return mailbox.email;
  std::string name = unstructured(mailbox.name);
  if (name == mailbox.name) {
    name = '"' + base::replaced(base::replaced(name, "\\", "\\\\"), "\"", "\\\"") + '"';
  } else if (name.find('\n') != name.npos) {
    name = phrase(mailbox.name);
  }
  return fmt::format("{} <{}>", name, mailbox.email);
}

// «Fri, 20 Nov 2026 22:15:00 +0100»: RFC 5322 knows English only.
std::string date_value(const base::Instant& at) {
  constexpr std::array days{"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};  // from 1970-01-01
  constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = at.date();
  const auto weekday = static_cast<std::size_t>((day.days_since_epoch() % 7 + 7) % 7);
  const int offset = at.offset_seconds() / 60;
  const int size = offset < 0 ? -offset : offset;
  const auto second = (at.utc_seconds() % 60 + 60) % 60;
  return fmt::format("{}, {} {} {} {:02}:{:02}:{:02} {}{:02}{:02}", days[weekday], day.day(),
                     months[static_cast<std::size_t>(day.month() - 1)], day.year(), at.hour(),
                     at.minute(), second, offset < 0 ? '-' : '+', size / 60, size % 60);
}

void add_header(std::string& out, std::string_view name, std::string_view value) {
  out += fmt::format("{}: {}\r\n", name, value);
}

void add_addresses(std::string& out, std::string_view name, const std::vector<Mailbox>& all) {
  std::string list;
  for (const auto& mailbox : all) list += (list.empty() ? "" : ",\r\n ") + address(mailbox);
  if (!list.empty()) add_header(out, name, list);
}

std::string headers(const Mail& mail) {
  std::string out;
  if (mail.from) add_header(out, "From", address(*mail.from));
  if (mail.reply_to) add_header(out, "Reply-To", address(*mail.reply_to));
  add_addresses(out, "To", mail.to);
  add_addresses(out, "Bcc", mail.bcc);
  add_header(out, "Subject", unstructured(mail.subject));
  add_header(out, "Date", date_value(mail.date));
  add_header(out, "Message-ID", fmt::format("<{}>", mail.message_id));
  add_header(out, "MIME-Version", "1.0");
  return out;
}

// With the headers that say what it is.
std::string part(std::string_view type, std::string_view bytes) {
  std::string out;
  add_header(out, "Content-Type", type);
  add_header(out, "Content-Transfer-Encoding", "base64");
  return out + "\r\n" + body(bytes);
}

std::string whole(const Mail& mail) {
  // No line of a body in base64 begins with a dash.
  constexpr std::string_view boundary = "--=_beredskab";
  const auto text = part("text/plain; charset=utf-8", base::replaced(mail.text, "\n", "\r\n"));
  if (mail.calendar.empty()) return headers(mail) + text;
  std::string out = headers(mail);
  add_header(out, "Content-Type",
             fmt::format("multipart/alternative;\r\n boundary=\"{}\"", boundary));
  const auto event =
      part(fmt::format("text/calendar; charset=utf-8; method={}", method_name(mail.method)),
           mail.calendar);
  for (const auto& one : {text, event}) out += fmt::format("\r\n--{}\r\n{}", boundary, one);
  return out + fmt::format("\r\n--{}--\r\n", boundary);
}

}  // namespace

std::string mail_message(const Mail& mail) {
  auto text = whole(mail);
  std::erase(text, '\r');
  return text;
}

std::string mail_draft(const Mail& mail) { return "X-Unsent: 1\r\n" + whole(mail); }

}  // namespace render
