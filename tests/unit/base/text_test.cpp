#include "base/text.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace base {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("first_invalid_utf8") {
  CHECK_FALSE(first_invalid_utf8(""));
  CHECK_FALSE(first_invalid_utf8("Ringparken æøå 漢 👍"));
  CHECK_FALSE(first_invalid_utf8(std::string_view("a\0b", 3)));
  CHECK(first_invalid_utf8("\xFF") == 0);
  CHECK(first_invalid_utf8("ab\x80") == 2);            // a continuation alone
  CHECK(first_invalid_utf8("a\xC3") == 1);             // cut off
  CHECK(first_invalid_utf8("æ\xE2\x82") == 2);         // cut off
  CHECK(first_invalid_utf8("\xC3(") == 0);             // no continuation
  CHECK(first_invalid_utf8("a\xC0\xAF") == 1);         // overlong
  CHECK(first_invalid_utf8("\xE0\x80\xAF") == 0);      // overlong
  CHECK(first_invalid_utf8("\xED\xA0\x80") == 0);      // a surrogate
  CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(first_invalid_utf8("sm\xF8r") == 2);           // Latin-1
}

TEST_CASE("length counts characters, width columns") {
  CHECK(length("Stenhøj") == 7);
  CHECK(width("Stenhøj") == 7);
  CHECK(length("e\u0301") == 2);
  CHECK(width("e\u0301") == 1);
  CHECK(length("漢字") == 2);
  CHECK(width("漢字") == 4);
  CHECK(width("👍") == 2);
  CHECK(width("a\u200Db") == 2);
  CHECK(length("\xFF\xFE x") == 4);
  CHECK(width("\xFF\xFE x") == 4);
  CHECK(width("«–…»") == 4);
  CHECK(width("") == 0);
}

TEST_CASE("visible leaves nothing that a terminal obeys") {
  CHECK(visible("Ringparken æøå 👍") == "Ringparken æøå 👍");
  CHECK(visible("\x1B[31mrød") == "␛[31mrød");
  CHECK(visible(std::string_view("a\0b", 3)) == "a␀b");
  CHECK(visible("a\tb\rc\nd") == "a␉b␍c␊d");
  CHECK(visible("a\r\nb\n", true) == "a␍\nb\n");
  CHECK(visible("\x7F") == "␡");
  CHECK(visible("\u0085\u009B") == "<U+0085><U+009B>");
  CHECK(visible("\u202Etxt.exe") == "<U+202E>txt.exe");
  CHECK(visible("\xFF\xC3") == "\uFFFD\uFFFD");
  for (const std::string mark : {"\u061C", "\u200E", "\u200F", "\u202A", "\u202D", "\u2066",
                                 "\u2069", "\u2028", "\u2029", "\u0080", "\u009F"}) {
    CHECK(visible(mark).starts_with("<U+"));
  }
  CHECK(visible("\u00A0e\u0301") == "\u00A0e\u0301");
}

TEST_CASE("quoted") {
  CHECK(quoted("22:61") == "«22:61»");
  CHECK(quoted("a\nb\x1B") == "«a␊b␛»");
  const std::string cpr = fmt::format("{}-{}", "010170", "1234");
  CHECK(quoted(cpr) == "«••••••-••••»");
  CHECK(quoted(std::string(60, 'x')) == "«" + std::string(60, 'x') + "»");
  CHECK(quoted(std::string(61, 'x')) == "«" + std::string(59, 'x') + "…»");
  // Half a number is a number still.
  CHECK(quoted(std::string(52, 'x') + " " + cpr).ends_with("x ••••••…»"));
}

TEST_CASE("wrap") {
  CHECK(wrap("", 10) == Lines{""});
  CHECK(wrap("et to tre", 20) == Lines{"et to tre"});
  CHECK(wrap("et to tre", 9) == Lines{"et to tre"});
  CHECK(wrap("et to tre", 8) == Lines{"et to", "tre"});
  CHECK(wrap("æø åå øø", 5) == Lines{"æø åå", "øø"});
  CHECK(wrap("漢字 漢字", 8) == Lines{"漢字", "漢字"});
  CHECK(wrap("beboerrådsformanden er her", 5) == Lines{"beboerrådsformanden", "er", "her"});
  CHECK(wrap("a\nb\n\nc", 10) == Lines{"a", "b", "", "c"});
  CHECK(wrap("a\n", 10) == Lines{"a"});
  CHECK(wrap("  - et punkt", 9) == Lines{"  - et", "punkt"});
  CHECK(wrap("et    to   ", 4) == Lines{"et", "to"});
  CHECK(wrap("et  to", 5) == Lines{"et", "to"});
  CHECK(wrap("et  to", 9) == Lines{"et  to"});
  CHECK(wrap("kl.\u00A022 nu", 6) == Lines{"kl.\u00A022", "nu"});
  CHECK(wrap("a b", 0) == Lines{"a", "b"});
}

TEST_CASE("cut and pad") {
  CHECK(cut("Ringparken", 10) == "Ringparken");
  CHECK(cut("Ringparken", 9) == "Ringpark…");
  CHECK(cut("æøåæøå", 3) == "æø…");
  CHECK(cut("漢字漢字", 4) == "漢…");
  CHECK(cut("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(cut("ab", 1) == "…");
  CHECK(cut("ab", 0).empty());
  CHECK(pad("åå", 4) == "åå  ");
  CHECK(pad("漢", 4) == "漢  ");
  CHECK(pad("abc", 2) == "abc");
}

TEST_CASE("split, trim and join") {
  CHECK(split("a,b,,c", ',') == Lines{"a", "b", "", "c"});
  CHECK(split("", ',') == Lines{""});
  CHECK(split(",", ',') == Lines{"", ""});
  CHECK(split(" a ", ',') == Lines{" a "});
  CHECK(trimmed_parts(" a b ,, c,\u00A0", ',') == Lines{"a b", "c"});
  CHECK(trimmed_parts(" ", ',').empty());
  CHECK(trim("  a b\t\r\n") == "a b");
  CHECK(trim("\u00A0å\u2009\u00A0") == "å");
  CHECK(trim("\xA0") == "\xA0");
  CHECK(trim(" \n\u00A0").empty());
  CHECK(trim("").empty());
  CHECK(join(Lines{"a", "b"}, "; ") == "a; b");
  CHECK(join(Lines{}, "; ").empty());
}

TEST_CASE("the first letter in the other case") {
  CHECK(lower_first("Tolke fra byen") == "tolke fra byen");
  CHECK(lower_first("Økonomer") == "økonomer");
  CHECK(lower_first("Æ") == "æ");
  CHECK(lower_first("Élever") == "élever");
  CHECK(upper_first("skal afløses") == "Skal afløses");
  CHECK(upper_first("ældre") == "Ældre");
  CHECK(upper_first("åben") == "Åben");
  // What begins otherwise stays as it is.
  for (const auto* text : {"", "3 F", " a", "漢", "× 3", "÷ 3", "ß", "ÿ", "\xC3"}) {
    CAPTURE(text);
    CHECK(lower_first(text) == text);
    CHECK(upper_first(text) == text);
  }
  CHECK(lower_first("tolke") == "tolke");
  CHECK(upper_first("Tolke") == "Tolke");
  // Abbreviations, and letters that stand for themselves.
  for (const auto* text :
       {"SSP-medarbejdere", "IT", "HR-chef", "ØK-kontoret", "B-vagt", "A2-hold", "B&U-rådgivere"}) {
    CAPTURE(text);
    CHECK(lower_first(text) == text);
  }
}

TEST_CASE("danish_list") {
  CHECK(danish_list(Lines{}).empty());
  CHECK(danish_list(Lines{"a"}) == "a");
  CHECK(danish_list(Lines{"a", "b"}) == "a og b");
  CHECK(danish_list(Lines{"a", "b", "c"}) == "a, b og c");
  CHECK(danish_list(Lines{"a", "b", "c"}, "eller") == "a, b eller c");
}

}  // namespace
}  // namespace base
