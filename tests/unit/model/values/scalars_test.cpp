#include "model/values/scalars.hpp"

#include <doctest/doctest.h>

#include <regex>
#include <set>

#include "../build.hpp"

namespace model {
namespace {

using base::Deadline;
using namespace test;

// A number of the form that is refused, made here so that none stands in a file. No number ends
// with 0000.
std::string cpr(std::string_view between) {
  return fmt::format("{:02}{:02}{:02}{}{:04}", 3, 2, 61, between, 0);
}

TEST_CASE("an id is a small word that survives every file system and YAML reader") {
  for (const auto* sound : {"haervaerk", "ab", "a1", "a-b", "ringparken-2", "nord", "online"}) {
    CAPTURE(sound);
    CHECK(fault<AreaId>(sound).empty());
    CHECK(of<AreaId>(sound).str() == sound);
  }
  for (const auto* bad :
       {"",    "a",    "1a", "-a", "Ab", "aB",  "a b", "a_b",  "a.b",   "a/b", "../a",
        "a\n", "æble", "aå", "no", "on", "yes", "off", "true", "false", "null"}) {
    CAPTURE(bad);
    CHECK(fault<AreaId>(bad) == "bad-id");
  }
  CHECK(fault<AreaId>(std::string_view("ab\0", 3)) == "bad-id");
}

TEST_CASE("text is what a person wrote, over several lines too") {
  for (const auto* sound :
       {"x", "To linjer\nog en til", " med luft ", "Kl. 22.15: æøå 👍", "a\tb"}) {
    CAPTURE(sound);
    CHECK(fault<Text>(sound).empty());
    CHECK(of<Text>(sound).str() == sound);
  }
  for (const auto* blank : {"", " ", "\n\n", "\u00A0", "\t "}) {
    CAPTURE(blank);
    CHECK(fault<Text>(blank) == "bad-text");
    CHECK(fault<Line>(blank) == "bad-text");
  }
  CHECK(fault<Text>("sm\xF8r") == "invalid-utf8");
  CHECK(fault<Line>("sm\xF8r") == "invalid-utf8");
  CHECK(fault<Text>(std::string_view("a\0b", 3)) == "control-character");
  CHECK(fault<Line>(std::string_view("a\0b", 3)) == "control-character");
  CHECK(Text::parse("sm\xF8r").mistake().message == "Teksten er ikke gyldig UTF-8 (byte 3).");
}

TEST_CASE("a line is text on one line") {
  CHECK(fault<Line>("Ringparken, opgang 10–14").empty());
  CHECK(fault<Line>("to\nlinjer") == "bad-line");
  CHECK(fault<Line>("til sidst\n") == "bad-line");
}

TEST_CASE("no text, line, telephone number or address takes a CPR number, and none is printed") {
  for (const auto* between : {"", "-", " ", "–", "\u00A0", " - "}) {
    const std::string words = "ring til " + cpr(between) + " nu";
    CAPTURE(between);
    CHECK(fault<Text>(words) == "cpr-number");
    CHECK(fault<Line>(words) == "cpr-number");
    CHECK(fault<Phone>(cpr(between)) == "cpr-number");
    CHECK(fault<Phone>("+" + cpr(between)) == "cpr-number");  // +03 is no country
    CHECK(fault<Email>(cpr(between) + "@example.dk") == "cpr-number");
    CHECK(fault<Email>(cpr(between)) == "cpr-number");
  }
  CHECK(Text::parse("se " + cpr("-")).mistake().message ==
        "Teksten indeholder et CPR-nummer: se ••••••-••••");
  // What is refused for another reason is masked too.
  CHECK(AreaId::parse(cpr("-")).mistake().message == "«••••••-••••» er ikke et id.");
  CHECK(Phone::parse("+" + fmt::format("{:02}{:02}{:02}-{:04}", 30, 3, 61, 0)).mistake().message ==
        "«+••••••-••••» er ikke et telefonnummer.");
  CHECK(ZoneName::parse(cpr("-")).mistake().message ==
        "«••••••-••••» er ikke navnet på en tidszone.");
  CHECK(base::ScalarOf<int>::parse(cpr("")).mistake().message ==
        "«••••••••••» er ikke et helt tal.");
  CHECK(Stem::parse(cpr("")).mistake().message == "«••••••••••» er ikke navnet på et notat.");
  CHECK(IncidentName::parse(cpr("")).mistake().message ==
        "«••••••••••» er ikke navnet på en hændelse.");
}

TEST_CASE("control characters in what is refused are made visible") {
  CHECK(AreaId::parse("a\x1B[2J").mistake().message == "«a␛[2J» er ikke et id.");
  CHECK(Email::parse("a\x1B[2J").mistake().message == "«a␛[2J» er ikke en e-mail-adresse.");
}

TEST_CASE("telephone numbers are kept as they are read aloud") {
  for (const auto* sound : {"112", "12 34 56 78", "12345678", "+45 12 34 56 78", "+4512345678"}) {
    CAPTURE(sound);
    CHECK(fault<Phone>(sound).empty());
    CHECK(of<Phone>(sound).str() == sound);
  }
  // A foreign number may look like one.
  CHECK(fault<Phone>("+" + fmt::format("{:02}{:02}{:02}{:04}", 30, 3, 61, 0)).empty());
  for (const auto* bad : {"", "+", "12", "12  34", " 123", "123 ", "+ 123", "1+23", "12-34",
                          "lokal 5", "123\n", "１２３", "123456789012345678901"}) {
    CAPTURE(bad);
    CHECK(fault<Phone>(bad) == "bad-phone");
  }
}

TEST_CASE("an extension is read in the spellings of address books, and told in one") {
  for (const auto* typed :
       {"12 34 56 78 lok. 42", "12 34 56 78 lok 42", "12 34 56 78 lokal 42", "12 34 56 78 ext. 42",
        "12 34 56 78 ext 42", "12 34 56 78 x42", "12 34 56 78;ext=42", "tel:12-34-56-78;ext=42"}) {
    CAPTURE(typed);
    CHECK(of<Phone>(typed).str() == "12 34 56 78 lok. 42");
  }
  CHECK(of<Phone>("tel:+45-12-34-56-78").str() == "+45 12 34 56 78");
  CHECK(of<Phone>("12 34 56 78 lok. 42").number() == "12 34 56 78");
  CHECK(of<Phone>("12 34 56 78 lok. 42").extension() == "42");
  for (const auto* bad : {"lok. 42", "12 34 56 78 lok.", "12 34 56 78 lok. 1234567", "tel:abc",
                          "12 34 56 78;ext=", "12 34 56 78 lok. 4 2", "12-34 lok. 42"}) {
    CAPTURE(bad);
    CHECK(fault<Phone>(bad) == "bad-phone");
  }
}

TEST_CASE("a number is the same in every spelling") {
  for (const auto* one : {"12345678", "12 34 56 78", "+45 12 34 56 78", "+4512345678",
                          "0045 12345678", "4512345678"}) {
    CAPTURE(one);
    CHECK(of<Phone>(one).key() == "12345678");
  }
  CHECK(of<Phone>("+46 12 34 56 78").key() == "+4612345678");
  CHECK(of<Phone>("12345678 lok. 42").key() == "12345678;42");
}

TEST_CASE("how long a telephone number can be") {
  for (const auto* one :
       {"12345678", "12 34 56 78 lok. 42", "+45 12 34 56 78", "0045 12345678", "112", "114", "1813",
        "116 111", "+46 8 123 45 67", "+299 12 34 56", "004612345678"}) {
    CAPTURE(one);
    CHECK(of<Phone>(one).is_possible());
  }
  for (const auto* one :
       {"123", "1234", "1144", "1234567", "123456789", "+45 1234567", "+45 123456789",
        "0045 1234567", "+46 123", "+1 234567890123456", "+0 12345678", "117 111"}) {
    CAPTURE(one);
    CHECK_FALSE(of<Phone>(one).is_possible());
  }
}

TEST_CASE("e-mail addresses") {
  for (const auto* sound : {"a@b.dk", "tove.proeve@post.example.dk", "bo@ø.dk"}) {
    CAPTURE(sound);
    CHECK(fault<Email>(sound).empty());
    CHECK(of<Email>(sound).str() == sound);
  }
  for (const auto* bad : {"", "@", "a", "a@", "a@b", "@b.dk", "a@.dk", "a@b.", "a@@b.dk",
                          "a@b@c.dk", "a b@c.dk", "a@b.dk\n", "a@b.dk ", "a@\xF8.dk"}) {
    CAPTURE(bad);
    CHECK(fault<Email>(bad) == "bad-email");
  }
  CHECK(is_bare(of<Email>("a@b.dk")));
  for (const auto* around : {"<a@b.dk>", "mailto:a@b.dk", "a@b.dk;", "a@b.dk,c.dk"}) {
    CAPTURE(around);
    CHECK_FALSE(is_bare(of<Email>(around)));
  }
}

TEST_CASE("a SHA-256 is what sha256sum prints") {
  const std::string sound = std::string(32, '0') + "0123456789abcdef0123456789abcdef";
  CHECK(fault<Sha256>(sound).empty());
  CHECK(of<Sha256>(sound).str() == sound);
  CHECK(fault<Sha256>("") == "bad-hash");
  CHECK(fault<Sha256>(sound.substr(1)) == "bad-hash");
  CHECK(fault<Sha256>(sound + "0") == "bad-hash");
  CHECK(fault<Sha256>(sound.substr(1) + "A") == "bad-hash");
  CHECK(fault<Sha256>(sound.substr(1) + "g") == "bad-hash");
}

TEST_CASE("a commit has 40 or 64 hexadecimal digits") {
  CHECK(fault<CommitId>(std::string(40, 'a')).empty());
  CHECK(fault<CommitId>(std::string(64, '0')).empty());
  for (const std::string bad : {"", "abc1234", "A"}) CHECK(fault<CommitId>(bad) == "bad-hash");
  CHECK(fault<CommitId>(std::string(39, 'a') + "g") == "bad-hash");
}

TEST_CASE("a day of any year") {
  CHECK(of<DayOfYear>("12-31").in(2026) == base::Date(2026, 12, 31));
  CHECK(of<DayOfYear>("02-29").in(2028) == base::Date(2028, 2, 29));
  CHECK(of<DayOfYear>("02-29").in(2026) == base::Date(2026, 2, 28));
  CHECK(of<DayOfYear>("01-02").str() == "01-02");
  for (const std::string bad : {"", "13-01", "02-30", "1-2", "2026-01-02", "31-12"}) {
    CHECK(fault<DayOfYear>(bad) == "bad-date");
  }
}

TEST_CASE("a zone's name cannot leave the system's folder of zones") {
  for (const auto* sound : {"UTC", "Europe/Copenhagen", "America/Argentina/Ushuaia", "Etc/GMT+1"}) {
    CAPTURE(sound);
    CHECK(fault<ZoneName>(sound).empty());
    CHECK(of<ZoneName>(sound).str() == sound);
  }
  for (const auto* bad : {"", "/", "/etc/passwd", "../UTC", "Europe/../UTC", "Europe/", "Europe//A",
                          "Europe/Køb", "Europe/A B", "UTC0", ":UTC", "Europe/A.B"}) {
    CAPTURE(bad);
    CHECK(fault<ZoneName>(bad) == "bad-line");
  }
}

TEST_CASE("a deadline is a day, or a day with a time") {
  CHECK(of<Deadline>("2026-11-21") == Deadline(base::Date(2026, 11, 21)));
  CHECK(of<Deadline>("2026-11-21T07:30+01:00") ==
        Deadline(of<base::Instant>("2026-11-21T07:30:00+01:00")));
  CHECK(test::show(of<Deadline>("2026-11-21")) == "2026-11-21");
  CHECK(test::show(of<Deadline>("2026-11-21T07:30+01:00")) == "2026-11-21T07:30:00+01:00");
  CHECK(fault<Deadline>("") == "bad-date");
  CHECK(fault<Deadline>("2026-11-31") == "bad-date");
  CHECK(fault<Deadline>("07:30") == "bad-date");
  CHECK(fault<Deadline>("2026-11-21T07:30") == "bad-instant");
  CHECK(fault<Deadline>("2026-11-21T24:30+01:00") == "bad-instant");
}

TEST_CASE("dates and instants are printed as they are stored") {
  CHECK(test::show(of<base::Date>("2026-11-21")) == "2026-11-21");
  CHECK(base::ScalarOf<base::Instant>::print(of<base::Instant>("2026-11-21T07:30Z")) ==
        "2026-11-21T07:30:00+00:00");
  CHECK(fault<base::Date>("21-11-2026") == "bad-date");
  CHECK(fault<base::Instant>("2026-11-21") == "bad-instant");
}

TEST_CASE("a whole number is decimal, and never octal or negative") {
  CHECK(of<int>("0") == 0);
  CHECK(of<int>("2") == 2);
  CHECK(of<int>("999999999") == 999'999'999);
  for (const auto* bad : {"", "010", "00", "-1", "-0", "+1", "1.0", "1e3", "0x1", " 1", "1 ",
                          "1000000000", "99999999999999999999", "to"}) {
    CAPTURE(bad);
    CHECK(fault<int>(bad) == "bad-number");
  }
}

// The JSON Schema, which has the pattern, and the reader agree on each of these texts.
template <class T>
void compare_with_pattern(const std::vector<std::string>& samples) {
  const std::string pattern(base::ScalarOf<T>::pattern);
  const std::regex expression(pattern);
  std::set<bool> seen;
  for (const auto& sample : samples) {
    CAPTURE(pattern);
    CAPTURE(sample);
    const bool read = fault<T>(sample).empty();
    seen.insert(read);
    CHECK(std::regex_search(sample, expression) == read);
  }
  CHECK(seen.size() == 2);
}

TEST_CASE("what the reader takes and what the JSON Schema takes is the same") {
  compare_with_pattern<AreaId>({"ab", "a-1", "a", "1a", "Ab", "a_b", "", "aå"});
  compare_with_pattern<Text>({"x", " x ", "", " ", "\n"});
  compare_with_pattern<Line>({"x", " x ", "", " ", "a\nb", "\na"});
  compare_with_pattern<Phone>({"112", "+45 12 34 56 78", "12", "12  34", "+", "12 ", "1-2-3",
                               "12345678901234567890", "123456789012345678901", "12 34 lok. 42",
                               "12 34 lok 42", "12 34 x42", "1234;ext=42", "tel:+45-12", "lok. 42",
                               "12 34 lok. ", "1234;ext=", "12 34 lok. 1234567"});
  compare_with_pattern<Email>({"a@b.dk", "a@.b.dk", "a@b", "@b.dk", "a@@b.dk", "a b@c.dk", "a@b."});
  compare_with_pattern<Sha256>({std::string(64, 'a'), std::string(63, 'a'), std::string(64, 'A')});
  compare_with_pattern<ZoneName>({"UTC", "Etc/GMT+1", "A//B", "/A", "A/", "UTC0", "..", "A/.."});
  compare_with_pattern<base::Date>({"2026-11-21", "26-11-21", "2026-11-21T", "2026/11/21"});
  compare_with_pattern<base::Instant>({"2026-11-21T07:30+01:00", "2026-11-21T07:30:59Z",
                                       "2026-11-21T07:30", "2026-11-21 07:30Z", "2026-11-21"});
  compare_with_pattern<Deadline>({"2026-11-21", "2026-11-21T07:30+01:00", "2026-11-21T07:30"});
}

}  // namespace
}  // namespace model
