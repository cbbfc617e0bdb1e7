#include "store/contacts/contact_file.hpp"

#include <doctest/doctest.h>

#include "base/error.hpp"

namespace store {
namespace {

ContactFile cards(const std::string& lines) {
  return read_contact_file("x.vcf", "BEGIN:VCARD\r\n" + lines + "END:VCARD\r\n", "proeve");
}
ContactCard card(const std::string& lines) {
  const auto file = cards(lines);
  REQUIRE(file.cards.size() == 1);
  return file.cards.front();
}
ContactCard row(const std::string& text) {
  const auto file = read_contact_file("x.csv", text, "proeve");
  REQUIRE(file.cards.size() == 1);
  return file.cards.front();
}
using Numbers = std::vector<std::pair<std::string, std::string>>;

TEST_CASE("what the program itself writes") {
  const auto read = card(
      "VERSION:3.0\r\nN:Opdigtet;Lene Marie;;;\r\nFN:Lene Marie Opdigtet (Politi\\, nat\\; dag)\r\n"
      "ORG:Politi\\, nat\\; dag\r\nTITLE:Leder\r\nTEL;TYPE=CELL:12345603\r\n"
      "TEL;TYPE=VOICE:12345604;ext=5\r\nEMAIL:lene@example.invalid\r\n"
      "NOTE:Træffes: hverdage\\nStedfortræder: Kim\\, 114\\nVagt: 12 34 56 04 lok. \r\n "
      "5\\nRing\r\n"
      "UID:lene.proeve@beredskab\r\n");
  CHECK(read.id == "lene");
  CHECK(read.name == "Lene Marie Opdigtet");
  CHECK(read.organisation == "Politi, nat; dag");
  CHECK(read.mobile == "12345603");
  CHECK(read.phone.empty());
  CHECK(read.numbers == Numbers{{"Vagt", "12 34 56 04 lok. 5"}});
  CHECK(read.hours == "hverdage");
  CHECK(read.deputy == "Kim, 114");
  CHECK(read.note == "Ring");
  CHECK(card("FN:Vagten\r\nN:Vagten;;;;\r\n").role);
}

TEST_CASE("vCard as others write it") {
  CHECK(card("FN:A\nTEL;VALUE=uri;TYPE=\"cell,voice\":tel:+45-12-34-56-78\n").mobile ==
        "+45 12 34 56 78");
  CHECK(card("fn:A\nitem1.TEL:111\nitem1.X-ABLabel:_$!<Hjem>!$_\nTEL:112\n").numbers ==
        Numbers{{"Hjem", "111"}});
  CHECK(card("FN:A\nTEL;CELL;VOICE:111\nTEL;HOME:112\n").numbers == Numbers{{"Privat", "112"}});
  CHECK(card("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=98=\n=C3=85\n").name == "ØÅ");
  CHECK(card("N:B;A;;;\nEMAIL;TYPE=work:mailto:a@example.invalid\n").name == "A B");
  const auto file = cards(
      "FN:A\nORG:O;Afd. 1\nFAX:1\nADR:;;Vej "
      "1;By\nPHOTO:AAAA\nEMAIL:a@x.invalid\nEMAIL:b@x.invalid\n");
  CHECK(file.not_taken ==
        std::vector<std::string>{"Linje 1, A: afdelingen «Afd. 1», FAX «1», ADR «Vej 1, By», PHOTO "
                                 "og en e-mail-adresse mere «b@x.invalid»"});
}

TEST_CASE("numbers as others write them") {
  for (const std::string written : {"12345678", "12-34-56-78", "(12) 34.56/78", "tel:12-345-678",
                                    " 12\u00a034\u201156  78 ", "\u202a12 345 678\u202c"}) {
    CAPTURE(written);
    std::string digits = row("Navn;Mobil\nA;\"" + written + "\"\n").mobile;
    std::erase(digits, ' ');
    CHECK(digits == "12345678");
    digits = card("FN:A\nTEL;CELL:" + written + "\n").mobile;
    std::erase(digits, ' ');
    CHECK(digits == "12345678");
  }
  CHECK(listed_number("(+45) 12-34-56-78") == "+45 12 34 56 78");
  CHECK(listed_number("+49 (0)30 1234567") == "+49 30 1234567");
  CHECK(listed_number("12 34 56 78/12 34 56 79") == "12 34 56 78/12 34 56 79");
  CHECK(listed_number("12345678 (vagt)") == "12345678 (vagt)");
  CHECK(listed_number("-").empty());
  CHECK(row("Navn;Flere numre\nA;Vagt: 12-34-56-78, Hus: 114\n").numbers ==
        Numbers{{"Vagt", "12 34 56 78"}, {"Hus", "114"}});
}

TEST_CASE("tables") {
  const auto danish = row(
      "\xEF\xBB\xBFNavn;Stilling;Mobil;Bemærkning;Flere numre\r\n"
      "\"Bo \"\"B\"\" Prøve\";T;'+45 1;\"to\r\nlinjer; ja\";\"Vagt, nat: 111, Hus: 112\"\r\n\r\n");
  CHECK(danish.name == "Bo \"B\" Prøve");
  CHECK(danish.mobile == "+45 1");
  CHECK(danish.note == "to\nlinjer; ja");
  CHECK(danish.numbers == Numbers{{"Vagt, nat", "111"}, {"Hus", "112"}});
  const auto english =
      row("sep=,\nFirst Name,Last Name,Company,Mobile Phone\nA,B,\"C, D\",\"=\"\"0045 1\"\"\"\n");
  CHECK(english.name == "A B");
  CHECK(english.organisation == "C, D");
  CHECK(english.mobile == "0045 1");
  CHECK(row("Name\tRole\nA\tB\n").title == "B");
  CHECK(read_contact_file("x", "Navn;Fax;Tom\nA;1;\nB;2;\n", "").not_taken ==
        std::vector<std::string>{"Kolonnen «Fax» (2 rækker)"});
}

TEST_CASE("what cannot be read is refused") {
  for (const std::string text :
       {"Navn\nS\xF8ren\n", "\xFF\xFEN", "PK\x03\x04", "x;y\n1;2\n", "Navn\n\"å\n", "Navn\n",
        "BEGIN:VCARD\nFN:A\n", "BEGIN:VCARD\nFN\nEND:VCARD\n",
        "BEGIN:VCARD\nFN;CHARSET=X:A\nEND:VCARD\n"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(read_contact_file("x", text, ""), base::Error);
  }
}

}  // namespace
}  // namespace store
