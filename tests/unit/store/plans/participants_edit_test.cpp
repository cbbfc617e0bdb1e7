#include "store/plans/participants_edit.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "../here.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {
namespace {

using namespace model::test;
using Change = std::function<void(std::vector<model::Participant>&)>;

const std::string head = "format: beredskab-participants/1\nparticipants:\n";

model::Participant bo() {
  return {.id = person("bo"),
          .organisation = line("Skolen"),
          .title = line("12:30 \"x\" #1"),
          .only_deputy = false,
          .from = of<base::Date>("2027-01-01")};
}

// The text with its list changed; «…» where it cannot be, and «other» where it then says something
// else than was meant.
std::string edited(const std::string& text, const Change& change) {
  const Source source("participants.yaml", text);
  const auto before = read_participants(source);
  REQUIRE(before.value);
  auto intended = *before.value;
  change(intended.participants);
  const auto after = with_participants(source, intended);
  return after ? *after : "…";
}
Change add(std::size_t place) {
  return
      [place](auto& list) { list.insert(list.begin() + static_cast<std::ptrdiff_t>(place), bo()); };
}
void end_first(std::vector<model::Participant>& list) {
  list[0].until = of<base::Date>("2026-12-31");
}
void end_last(std::vector<model::Participant>& list) {
  list.back().until = of<base::Date>("2026-12-31");
}

const std::string new_block =
    "  - id: bo\n    organisation: \"Skolen\"\n    title: \"12:30 \\\"x\\\" #1\"\n"
    "    from: 2027-01-01\n";
const std::string new_flow =
    "{id: bo, organisation: \"Skolen\", title: \"12:30 \\\"x\\\" #1\", from: 2027-01-01}";

TEST_CASE("an item in block gets a new one behind it; comments stay with whom they stand at") {
  const std::string a =
      "  # A.\n  - id: aa   # den første\n    organisation: O\n    title: \"T\" # t\n"
      "    # hører til aa\n";
  const std::string c = "  # C.\n  - id: cc\n    organisation: O\n    title: T\n";
  CHECK(edited(head + a + c, add(1)) == head + a + new_block + c);
  CHECK(edited(head + a + c, add(2)) == head + a + c + new_block);
  CHECK(edited(head + a + c + "\n# Slut.\n", add(2)) == head + a + c + new_block + "\n# Slut.\n");
}

TEST_CASE("empty lines between the items are kept up") {
  const std::string a = "  - id: aa\n    organisation: O\n    title: T\n";
  const std::string c = "  # C.\n  - id: cc\n    organisation: O\n    title: T\n";
  CHECK(edited(head + a + "\n" + c, add(1)) == head + a + "\n" + new_block + "\n" + c);
  CHECK(edited(head + a + "\n" + c, add(2)) == head + a + "\n" + c + "\n" + new_block);
}

TEST_CASE("without a final line break there is none afterwards either") {
  const std::string a = "  - id: aa\n    organisation: O\n    title: T";
  CHECK(edited(head + a, add(1)) == head + a + "\n" + new_block.substr(0, new_block.size() - 1));
  CHECK(edited(head + a, end_first) == head + a + "\n    until: 2026-12-31");
}

TEST_CASE("the layout of the dash is kept") {
  CHECK(edited("format: beredskab-participants/1\nparticipants:\n-   id: aa\n    organisation: O\n"
               "    title: T\n",
               add(1)) ==
        "format: beredskab-participants/1\nparticipants:\n-   id: aa\n    organisation: O\n"
        "    title: T\n-   id: bo\n    organisation: \"Skolen\"\n"
        "    title: \"12:30 \\\"x\\\" #1\"\n    from: 2027-01-01\n");
}

TEST_CASE("items in braces") {
  const std::string a = "  - {id: aa, organisation: O, title: \"T}\"}  # {a}\n";
  const std::string c = "  - {id: cc, organisation: O,\n     title: 'it''s'}\n";
  CHECK(edited(head + a + c, add(1)) == head + a + "  - " + new_flow + "\n" + c);
  CHECK(edited(head + a + c, add(2)) == head + a + c + "  - " + new_flow + "\n");
  CHECK(edited(head + a + c, end_first) ==
        head + "  - {id: aa, organisation: O, title: \"T}\", until: 2026-12-31}  # {a}\n" + c);
  CHECK(edited(head + a + c, end_last) ==
        head + a + "  - {id: cc, organisation: O,\n     title: 'it''s', until: 2026-12-31}\n");
}

TEST_CASE("a list in brackets") {
  const std::string start = "format: beredskab-participants/1\nparticipants: [";
  const std::string a = "{id: aa, organisation: O, title: T}";
  CHECK(edited(start + a + "]\n", add(1)) == start + a + ", " + new_flow + "]\n");
  CHECK(edited(start + "\n  " + a + ",\n]\n", add(1)) ==
        start + "\n  " + a + ",\n  " + new_flow + ",\n]\n");
}

TEST_CASE("a new fact stands behind those that come before it, in the file's own order") {
  const std::string a = "  - id: aa\n    title: \"T\"  # t\n    note: Ny\n    organisation: O\n";
  CHECK(edited(head + a, end_first) == head + a + "    until: 2026-12-31\n");
  CHECK(edited(head + a, [](auto& list) { list[0].mobile = of<model::Phone>("12 34 56 78"); }) ==
        head + a + "    mobile: \"12 34 56 78\"\n");
  const std::string b = "  - id: aa\n    organisation: O\n    title: \"T\"  # t\n    note: Ny\n";
  CHECK(edited(head + b, [](auto& list) { list[0].mobile = of<model::Phone>("12 34 56 78"); }) ==
        head +
            "  - id: aa\n    organisation: O\n    title: \"T\"  # t\n"
            "    mobile: \"12 34 56 78\"\n    note: Ny\n");
}

TEST_CASE("a fact that is another is put in its place, however it was quoted") {
  const auto deputy = [](auto& list) {
    list[0].deputy = person("cc");
    list[0].note = line("ny: #2");
  };
  const std::string c = "  - {id: cc, organisation: O, title: T}\n";
  for (const std::string note :
       {"gammel", "\"a \\\" b\"", "'a '' b'", "|-\n      a", ">-\n      a"}) {
    CAPTURE(note);
    const std::string start = head + "  - id: aa\n    organisation: O\n    title: T\n    deputy: ";
    CHECK(edited(start + "aa # d\n    note: " + note + "\n    # k\n" + c, deputy) ==
          start + "cc # d\n    note: \"ny: #2\"\n    # k\n" + c);
  }
  CHECK(edited(head + "  - id: aa\n    organisation: O\n    title: T\n    only_deputy: false\n",
               [](auto& list) { list[0].only_deputy = true; }) ==
        head + "  - id: aa\n    organisation: O\n    title: T\n    only_deputy: true\n");
}

TEST_CASE("one who ends and the one who follows, with a text in block at the end") {
  const std::string a =
      "  - id: aa\n    organisation: O\n    title: T\n    note: |-\n      # nej\n";
  CHECK(edited(head + a + "# Slut.\n", [](auto& list) {
          end_first(list);
          list.push_back(bo());
        }) == head + a + "    until: 2026-12-31\n" + new_block + "# Slut.\n");
}

TEST_CASE("a fact that is no more goes with its line and its remark, wherever it stands") {
  const auto no_note = [](auto& list) { list[0].note.reset(); };
  const std::string start = head + "  - id: aa\n    organisation: O\n    title: T\n";
  CHECK(edited(start + "    note: \"Ny\" # n\n    # k\n", no_note) == start + "    # k\n");
  CHECK(edited(start + "    note: |-\n      a\n    until: 2027-01-01\n", no_note) ==
        start + "    until: 2027-01-01\n");
  CHECK(edited(start + "    note: Ny", no_note) == start.substr(0, start.size() - 1));
  CHECK(edited(head + "  - note: Ny\n    id: aa\n    organisation: O\n    title: T\n", no_note) ==
        start);
  CHECK(edited(head + "  - {id: aa, note: \"N}\", organisation: O, title: T} # k\n", no_note) ==
        head + "  - {id: aa, organisation: O, title: T} # k\n");
  // one goes, and one comes to stand behind it
  CHECK(edited(start + "    note: Ny\n", [](auto& list) {
          list[0].note.reset();
          end_first(list);
        }) == start + "    until: 2026-12-31\n");
}

TEST_CASE("further numbers are changed one by one") {
  const auto number = [](const char* name, const char* phone) {
    return model::NamedNumber{line(name), of<model::Phone>(phone)};
  };
  const std::string start = head + "  - id: aa\n    organisation: O\n    title: T\n";
  const std::string vagt = "      - name: \"Vagt\" # v\n        phone: \"11 11 11 11\"\n";
  const std::string hus = "      # huset\n      - {name: Hus, phone: \"22 22 22 22\"}\n";
  const auto both = start + "    numbers:\n" + vagt + hus + "    note: Ny\n";
  CHECK(edited(both, [&](auto& list) { list[0].numbers[0] = number("Vagt", "33 33 33 33"); }) ==
        start + "    numbers:\n      - name: \"Vagt\" # v\n        phone: \"33 33 33 33\"\n" + hus +
            "    note: Ny\n");
  CHECK(edited(both, [&](auto& list) { list[0].numbers.pop_back(); }) ==
        start + "    numbers:\n" + vagt + "      # huset\n    note: Ny\n");
  CHECK(
      edited(both, [&](auto& list) { list[0].numbers.push_back(number("Nat", "44 44 44 44")); }) ==
      start + "    numbers:\n" + vagt + hus +
          "      - {name: \"Nat\", phone: \"44 44 44 44\"}\n    note: Ny\n");
  CHECK(edited(both, [&](auto& list) { list[0].numbers.clear(); }) == start + "    note: Ny\n");
  CHECK(edited(start + "    note: Ny\n",
               [&](auto& list) { list[0].numbers = {number("Nat", "114")}; }) ==
        start + "    numbers:\n      - name: \"Nat\"\n        phone: \"114\"\n    note: Ny\n");
  const std::string flow = head + "  - {id: aa, organisation: O, title: T";
  CHECK(edited(flow + "}\n", [&](auto& list) { list[0].numbers = {number("Nat", "114")}; }) ==
        flow + ", numbers: [{name: \"Nat\", phone: \"114\"}]}\n");
  CHECK(edited(flow + ", numbers: [{name: A, phone: 111}, {name: B, phone: 112}]}\n",
               [&](auto& list) { list[0].numbers.erase(list[0].numbers.begin()); }) ==
        flow + ", numbers: [{name: B, phone: 112}]}\n");
  CHECK(edited(flow + ", numbers: [{name: A, phone: 111}], note: Ny}\n", end_first) ==
        flow + ", numbers: [{name: A, phone: 111}], note: Ny, until: 2026-12-31}\n");
}

TEST_CASE("nobody is taken away, and nothing is put in where the layout is not known") {
  const std::string a = "  - id: aa\n    organisation: O\n    title: T\n    note: Ny\n";
  CHECK(edited(head + a, [](auto& list) {
          list.clear();
          list.push_back(bo());
        }) == "…");
  CHECK(edited(head + a, add(0)) == "…");
  CHECK(edited(head + "  -\n    id: aa\n    organisation: O\n    title: T\n", add(1)) == "…");
}

}  // namespace
}  // namespace store
