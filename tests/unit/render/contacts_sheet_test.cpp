#include "render/documents/contacts_sheet.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"

namespace render {
namespace {

PersonView lene() {
  return {.id = "lene",
          .name = "Lene Marie Opdigtet (Politi)",
          .own_name = "Lene Marie Opdigtet",
          .organisation = "Politi, nat; dag",
          .title = "Leder",
          .phone = "+45 12 34 56 78",
          .mobile = "12 34 56 03",
          .numbers = {test::number("Vagt", "12 34 56 04 lok. 5")},
          .email = "lene@example.invalid",
          .hours = "hverdage",
          .deputy = "Kim",
          .deputy_phone = "114"};
}

TEST_CASE("a card for a telephone, and one for an address book") {
  CHECK(short_vcard(lene()) ==
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Opdigtet;Lene Marie;;;\r\nFN:Lene Marie Opdigtet "
        "(Politi)\r\n"
        "ORG:Politi\\, nat\\; dag\r\nTEL:12345603\r\nTEL:+4512345678\r\nTEL:12345604;ext=5\r\n"
        "EMAIL:lene@example.invalid\r\nEND:VCARD\r\n");
  CHECK(
      vcard(lene(), "proeve", {2026, 11, 20}) ==
      "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Opdigtet;Lene Marie;;;\r\nFN:Lene Marie Opdigtet "
      "(Politi)\r\n"
      "ORG:Politi\\, nat\\; dag\r\nTITLE:Leder\r\nTEL;TYPE=CELL:12345603\r\n"
      "TEL;TYPE=WORK:+4512345678\r\nTEL;TYPE=VOICE:12345604;ext=5\r\nEMAIL:lene@example.invalid\r\n"
      "NOTE:Træffes: hverdage\\nStedfortræder: Kim\\, 114\\nVagt: 12 34 56 04 lok. \r\n 5\r\n"
      "UID:lene.proeve@beredskab\r\nEND:VCARD\r\n");
}

TEST_CASE("a role is its own name") {
  const PersonView guard{.id = "v",
                         .name = "Den vagthavende",
                         .own_name = "Den vagthavende",
                         .title = "Den vagthavende",
                         .phone = "114",
                         .role = true};
  CHECK(short_vcard(guard) ==
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Den vagthavende;;;;\r\n"
        "FN:Den vagthavende\r\nTEL:114\r\nEND:VCARD\r\n");
}

}  // namespace
}  // namespace render
