#include "store/yaml/reader.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"
#include "model/values/plan_fields.hpp"

namespace store {
namespace {

using model::test::show;

struct Outcome {
  std::string value;  // empty where it was refused
  std::string found;
  std::string in_full;
  test::Names references;
  test::Names declarations;
  bool declares_all;
};

template <class T>
Outcome read(std::string bytes) {
  const Source source("x.yaml", std::move(bytes));
  base::Diagnostics found;
  const auto root = parse_tree(source, EndMarker::forbidden, found);
  if (!root) return {"", test::brief(found), test::in_full(found), {}, {}, false};
  Reader reader(source, found);
  const auto value = reader.read_struct<T>(*root);
  const auto listed = [](const std::vector<Reference>& all) {
    test::Names names;
    for (const auto& one : all) {
      names.push_back(fmt::format("{} {} at {}", static_cast<int>(one.to), one.id, one.offset));
    }
    return names;
  };
  return {value ? show(*value) : "",     test::brief(found),
          test::in_full(found),          listed(reader.references()),
          listed(reader.declarations()), reader.declares_all()};
}
std::string participant(const std::string& lines) {
  const auto outcome = read<model::Participant>("id: bo\norganisation: Bo\ntitle: Leder\n" + lines);
  return outcome.value.empty() ? outcome.found : outcome.value;
}

TEST_CASE("a value of each kind") {
  CHECK(participant("") == "{id: bo, organisation: Bo, title: Leder}");
  CHECK(participant("phone: 12345678\nmobile: \"+45 12 34 56 78\"\nonly_deputy: true\n"
                    "until: 2026-01-02\nnote: |\n  x\nhours: hverdage 8–16\n") == "bad-line 8:7");
  CHECK(participant("phone: 12345678\nmobile: \"+45 12 34 56 78\"\nonly_deputy: true\n"
                    "until: 2026-01-02\nnote: |-\n  x\n") ==
        "{id: bo, organisation: Bo, title: Leder, phone: 12345678, mobile: +45 12 34 56 78, "
        "only_deputy: true, note: x, until: 2026-01-02}");
  CHECK(participant("only_deputy: false\n") == "{id: bo, organisation: Bo, title: Leder}");
  const auto meetings = [](const std::string& lines) {
    const auto outcome = read<model::Meetings>(lines);
    return outcome.value.empty() ? outcome.found : outcome.value;
  };
  CHECK(meetings("per_year: 2\nconvened_by: participants\nagenda: [x, \"1\"]\n") ==
        "{per_year: 2, convened_by: participants, agenda: [x, 1]}");
  CHECK(meetings("per_year: 2\n") == "{per_year: 2, convened_by: coordinator}");
  CHECK(meetings("per_year: 010\n") == "bad-number 1:11");
  CHECK(meetings("per_year: \"2\"\n") == "bad-number 1:11");
  CHECK(meetings("per_year: -1\n") == "bad-number 1:11");
  CHECK(meetings("per_year: 2\nconvened_by: alle\n") == "bad-choice 2:14");
  CHECK(meetings("per_year: 2\nagenda: x\n") == "wrong-shape 2:9");
  CHECK(meetings("per_year: 2\nagenda: [x, 1, no]\n") == "needs-quotes 2:13, needs-quotes 2:16");
}

TEST_CASE("every fault is reported, each at its place, and reading goes on") {
  CHECK(participant("phone: x\nemail: z\nonly_deputy: ja\nuntil: 2026-02-30\nnote:\nfrom: [x]\n"
                    "telefon: 1\n") ==
        "unknown-key 10:1, bad-email 5:8, bad-phone 4:8, bad-bool 6:14, null-value 8:6, "
        "wrong-shape 9:7, bad-date 7:8");
  CHECK(participant("only_deputy: \"true\"\n") == "bad-bool 4:14");
  CHECK(participant("only_deputy: True\n") == "bad-bool 4:14");
  CHECK(read<model::Participant>("title: no\n").found ==
        "missing-field 1:1, missing-field 1:1, needs-quotes 1:8");
  // A rule across fields is asked only where each is sound.
  CHECK(participant("from: 2026-02-01\nuntil: 2026-01-01\n") == "bad-period 5:8");
  CHECK(participant("from: 2026-02-01\nuntil: 2026-01-01\nphone: x\n") == "bad-phone 6:8");
}

TEST_CASE("messages, with what to do") {
  CHECK(read<model::NamedNumber>("nmae: x\nphone: \"112\"\n").in_full ==
        "x.yaml:1:1: fejl: Nøglen «nmae» kendes ikke her.\n"
        "  1 | nmae: x\n"
        "    | ^\n"
        "    = Mente du «name»?\n"
        "x.yaml:1:1: fejl: Feltet «name» mangler.\n"
        "  1 | nmae: x\n"
        "    | ^\n"
        "    = Skriv «name: …»: hvem nummeret er til.\n");
  CHECK(read<model::NamedNumber>("name: x\nphone: \"112\"\nandet: 1\n")
            .in_full.find("= Her kan stå: name, phone.\n") != std::string::npos);
  CHECK(read<model::Meetings>("per_year: 2\nconvened_by: xyzzy\n")
            .in_full.find("= Vælg mellem: coordinator, participants.\n") != std::string::npos);
}

TEST_CASE("lists: ids once, and not empty where they must not be") {
  const std::string one = "  - {id: bo, organisation: Bo, title: Leder}\n";
  const auto list = [](const std::string& items) {
    return read<model::Participants>("format: x\nparticipants:" + items).found;
  };
  CHECK(list("\n" + one) == "");
  CHECK(list("\n" + one + one + one) == "duplicate-id 4:10, duplicate-id 5:10");
  CHECK(list(" []\n") == "missing-field 2:15");
  CHECK(list("\n") == "null-value 2:14");
  CHECK(list("\n  - x\n" + one) == "wrong-shape 3:5");
  // Where all items are broken it is not empty.
  CHECK(list("\n  - {id: Bo, organisation: Bo, title: Leder}\n") == "bad-id 3:10");
}

TEST_CASE("of a file with more faults than anybody reads the first ones are told") {
  std::string bytes = "format: x\n";
  for (int i = 0; i < 300; ++i) bytes += fmt::format("x{}: 1\nx{}: 2\n", i, i);
  const Source source("x.yaml", bytes);
  base::Diagnostics found;
  const auto root = parse_tree(source, EndMarker::forbidden, found);
  REQUIRE(root);
  CHECK(found.count(base::Severity::error) == Source::most_told + 1);
  base::Diagnostics unknown;
  Reader(source, unknown).refuse_unknown_keys(*root, {"format"});
  REQUIRE(unknown.count(base::Severity::error) == Source::most_told + 1);
  CHECK(std::prev(unknown.end())->message == "Der er flere end 200 fejl i filen.");
}

TEST_CASE("ids are noted where they are declared and where they are used") {
  const auto outcome = read<model::Participants>(
      "format: x\nparticipants:\n  - {id: bo, organisation: B, title: L, deputy: ane}\n");
  CHECK(outcome.references ==
        test::Names{fmt::format("{} ane at 72", static_cast<int>(Refers::person))});
  CHECK(outcome.declarations ==
        test::Names{fmt::format("{} bo at 33", static_cast<int>(Refers::person))});
  CHECK(outcome.declares_all);
  const auto without = [](const std::string& item) {
    return read<model::Participants>("format: x\nparticipants:\n  - " + item + "\n").declares_all;
  };
  CHECK(without("{id: bo, organisation: B, titel: L}"));
  CHECK_FALSE(without("{organisation: B, title: L}"));
  CHECK_FALSE(without("{id: Bo, organisation: B, title: L}"));
  CHECK_FALSE(without("bo"));
  CHECK_FALSE(read<model::Participants>("format: x\n").declares_all);
  CHECK_FALSE(read<model::Participants>("format: x\nparticipants: bo\n").declares_all);
}

TEST_CASE("the format names the version") {
  const auto format = [](const std::string& bytes) {
    const Source source("x.yaml", bytes);
    base::Diagnostics found;
    const auto root = parse_tree(source, EndMarker::forbidden, found);
    Reader reader(source, found);
    const bool expected = reader.expect_format(*root, "beredskab-plan/1");
    return fmt::format("{} {}", expected, test::in_full(found));
  };
  CHECK(format("format: beredskab-plan/1\n") == "true ");
  CHECK(format("format: \"beredskab-plan/1\"\n") == "true ");
  CHECK(format("format: beredskab-plan/2\n") ==
        "false x.yaml:1:9: fejl: Formatet er «beredskab-plan/2», men her skal stå "
        "«beredskab-plan/1».\n"
        "  1 | format: beredskab-plan/2\n"
        "    |         ^\n"
        "    = Filen er skrevet til en anden udgave af beredskab. Brug en, der svarer til den.\n");
  CHECK(format("format: beredskab-plans/1\n").find("på den første linje") != std::string::npos);
  CHECK(format("a: 1\n").starts_with("false x.yaml:1:1: fejl: Feltet «format» mangler."));
  CHECK(format("format: [x]\n").starts_with("false x.yaml:1:9: fejl: Her skal stå en enkelt "));
}

}  // namespace
}  // namespace store
