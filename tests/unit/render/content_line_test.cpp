#include "render/formats/content_line.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

namespace render {
namespace {

std::string line(std::string_view name, std::string_view value) {
  ContentLines lines;
  lines.add(name, value);
  return lines.take();
}

TEST_CASE("text has its separators, backslashes and line breaks escaped") {
  CHECK(text_value("Parken, opgang 3; kælder\\loft\nRing på") ==
        "Parken\\, opgang 3\\; kælder\\\\loft\\nRing på");
  CHECK(text_value("a\r\nb\x01\x7F c\xC2\x85") == "a\\nb c");
  CHECK(text_value("ugyldig \xFF byte") == "ugyldig  byte");
}

TEST_CASE("a line that is too long is folded, never within a character") {
  CHECK(line("SUMMARY", std::string(67, 'a')) == "SUMMARY:" + std::string(67, 'a') + "\r\n");
  CHECK(line("SUMMARY", std::string(68, 'a')) == "SUMMARY:" + std::string(67, 'a') + "\r\n a\r\n");
  // 8 octets and 33 times two: the next would end at the 76th.
  std::string letters;
  for (int i = 0; i < 100; ++i) letters += "ø";
  const std::string folded = line("SUMMARY", letters);
  std::string unfolded;
  for (const auto& part : base::split(folded, '\n')) {
    CHECK(part.size() <= 76);  // with the CR
    CHECK_FALSE(base::first_invalid_utf8(part));
    if (part.empty()) continue;
    CHECK(part.back() == '\r');
    const bool continues = part.front() == ' ';
    unfolded += part.substr(continues ? 1 : 0, part.size() - (continues ? 2 : 1));
  }
  CHECK(unfolded == "SUMMARY:" + letters);
}

TEST_CASE("parameters are quoted where they must be, and can never leave their line") {
  ContentLines lines;
  lines.add("ATTENDEE", {{"CN", "Tove Prøve"}, {"ROLE", "CHAIR"}}, "mailto:tove@example.invalid");
  lines.add("ATTENDEE", {{"CN", "Chef, \"Skolen\";\nX:y"}}, "mailto:x@example.invalid\r\nBEGIN:X");
  CHECK(lines.take() ==
        "ATTENDEE;CN=Tove Prøve;ROLE=CHAIR:mailto:tove@example.invalid\r\n"
        "ATTENDEE;CN=\"Chef, 'Skolen';X:y\":mailto:x@example.invalidBEGIN:X\r\n");
}

}  // namespace
}  // namespace render
