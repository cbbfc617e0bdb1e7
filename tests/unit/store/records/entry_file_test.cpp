#include "store/records/entry_file.hpp"

#include <doctest/doctest.h>

#include <random>

#include "../here.hpp"
#include "base/error.hpp"

namespace store {
namespace {

using model::Body;
using model::Content;
using model::Entry;
using model::Visibility;
using namespace model::test;
using test::brief;

const model::Stem target = of<model::Stem>("2026-11-20T211502Z-activation-a2b3c4");
const model::Stem other = of<model::Stem>("2026-11-20T212002Z-decision-d5e6f7");
const auto bell = text("Linje ét\n\n  ind \"i\" 🚒\nto: æøå\t#x");

Entry entry(Body body, Visibility visibility = Visibility::internal) {
  return {at("22:31"), line("Tove Prøve"), {at("22:30"), std::move(body), visibility}};
}

std::string show_entry(const Entry& value) {
  return fmt::format("{} {} {}", show(value.logged), show(value.author), show(value.content));
}

struct Read {
  std::string value;  // empty where it was refused
  std::string found;
};
Read read(std::string bytes) {
  base::Diagnostics found;
  const auto value = read_entry(Source("notat.yaml", std::move(bytes)), found);
  return {value ? show_entry(*value) : "", brief(found)};
}

std::vector<Body> every_kind() {
  const auto brand = of<model::TypeId>("brand");
  const auto park = of<model::AreaId>("parken");
  const auto due = base::Deadline(of<base::Date>("2026-11-21"));
  std::vector<Body> all{
      model::Report{
          brand, park, {of<model::AreaId>("bakken")}, line("opgang 10–14"), bell, true, true},
      model::Activation{
          brand,
          park,
          {},
          line("gården"),
          bell,
          true,
          true,
          people({"tove", "bo"}),
          person("tove"),
          person("bo"),
          people({"tove", "bo", "ane"}),
          {{of<model::QuestionId>("beboere"), line("Skal de? Ja: nej"), model::Per::participant,
            model::Decides::use, of<model::SectionId>("formaal")},
           model::test::question("presse")},
          of<model::Sha256>(std::string(64, '7')),
          of<model::LevelId>("trin-2"),
          {{of<model::ItemId>("led-1"), line("Vagten: \"no\""), people({"vagten"}),
            people({"tove", "bo"}), people({"ane"}), of<model::SectionId>("formaal"),
            base::Date(2027, 1, 1)},
           {of<model::ItemId>("led-2"), line("x"), {}, people({"ane"}), {}, {}, {}}},
          {{of<model::TaskId>("genhusning"), line("#1"), of<model::SectionId>("formaal"),
            base::Date(2027, 1, 1)},
           {of<model::TaskId>("mad"), line("Mad"), {}, {}}}},
      model::Call{person("skolen-2"),
                  model::AdHocPerson{line("no"), line("Skolen: \"Den\""),
                                     of<model::Phone>("+45 12 34 56 78"), line("#1")},
                  model::Outcome::message_left, true, of<model::Phone>("12 34 56 79"), person("bo"),
                  line("12:30"), at("22:55"), bell},
      model::Log{bell},
      model::Decision{of<model::QuestionId>("beboere"),
                      people({"tove"}),
                      true,
                      false,
                      {target, other},
                      bell,
                      people({"tove", "bo"}),
                      text("- nej"),
                      person("bo"),
                      due,
                      of<model::LevelId>("trin-2")},
      model::Inquiry{line("Avisen"), bell, text("0123"), person("bo"), base::Deadline(at("23:30"))},
      model::Done{other, bell},
      model::Handover{person("bo"), at("22:59"), at("23:59"), bell},
      model::Closure{{target, other}, bell},
      model::Evaluation{text("ja"), text("no"), text("on"), bell},
      model::Merge{model::test::incident_name(), bell},
      model::TaskStep{of<model::TaskId>("genhusning"), model::TaskAction::handed_over, person("bo"),
                      bell},
      model::CardTick{of<model::CardId>("leder"), 12, line("Ring: \"no\""), person("bo"), bell},
      model::Staff{model::StaffAction::assign, of<model::RoleId>("tolke"), 3, line("no"),
                   person("rie"), line("Rie: #1"), person("ida"), line("12:30"), bell},
      model::Verification{people({"tove", "bo"}), of<base::Date>("2026-11-20"), bell},
      model::Correction{other, text("Forkert"), {}, {other}},
  };
  // Each with all that may be absent left out.
  all.insert(
      all.end(),
      {model::test::report(), model::test::activation(),
       model::test::call("bo", model::Outcome::no_answer), model::test::log("x"),
       model::test::decision("x"), model::Inquiry{line("x"), text("y"), {}, {}, {}},
       model::Done{other, {}}, model::Handover{person("bo"), {}, {}}, model::Closure{{}, {}},
       model::Evaluation{text("x"), {}, {}, {}}, model::Merge{model::test::incident_name(), {}},
       model::TaskStep{of<model::TaskId>("genhusning"), model::TaskAction::reopened, {}, {}},
       model::CardTick{of<model::CardId>("leder"), 1, line("Ring"), {}, {}},
       model::Staff{model::StaffAction::home, {}, {}, {}, person("rie")},
       model::Staff{model::StaffAction::relieve, {}, {}, {}, person("rie"), {}, person("ida")},
       model::Staff{model::StaffAction::send, {}, {}, {}, person("rie"), {}, {}, line("skolen")},
       model::Staff{model::StaffAction::need, of<model::RoleId>("tolke"), 0},
       model::Verification{people({"bo"}), of<base::Date>("2026-11-20"), {}},
       model::Correction{other, {}, {}}});
  // Each as what stands instead of another, corrections of corrections included.
  for (std::size_t i = 0, count = all.size(); i < count; ++i) {
    all.emplace_back(
        model::Correction{other, {}, {Content{at("22:29"), all[i], Visibility::public_}}});
  }
  return all;
}

TEST_CASE("an entry of every kind is read back as it was written") {
  for (const auto visibility :
       {Visibility::internal, Visibility::public_, Visibility::restricted}) {
    for (const auto& body : every_kind()) {
      const Entry written = entry(body, visibility);
      const std::string bytes = write_entry(written);
      CAPTURE(bytes);
      const auto again = read(bytes);
      CHECK(again.value == show_entry(written));
      CHECK(again.found == "");
      CHECK(bytes.starts_with("format: beredskab-entry/2\nkind: "));
      CHECK(bytes.ends_with("\n...\n"));
    }
  }
}

TEST_CASE("version 1 is read for ever, and known as such") {
  std::string bytes = write_entry(entry(model::test::log("Røg"), Visibility::internal));
  bytes.replace(0, bytes.find('\n'), "format: beredskab-entry/1");
  base::Diagnostics found;
  const auto old = read_entry(Source("x.yaml", bytes), found);
  REQUIRE(old);
  CHECK(found.empty());
  CHECK(old->version == 1);
}

TEST_CASE("an entry as it lies on disk") {
  const auto due = base::Deadline(of<base::Instant>("2026-11-21T07:30+01:00"));
  model::Decision decision = model::test::decision("SMS til beboerne: opgang 10–14");
  decision.question = of<model::QuestionId>("beboere");
  decision.decided_by = people({"tove", "bo"});
  decision.dissent = text("Bo:\n\nIkke i nat");
  decision.responsible = person("bo");
  decision.due = due;
  CHECK(write_entry(entry(decision, Visibility::public_)) ==
        "format: beredskab-entry/2\n"
        "kind: decision\n"
        "at: 2026-11-20T22:30:00+01:00\n"
        "logged: 2026-11-20T22:31:00+01:00\n"
        "author: \"Tove Prøve\"\n"
        "question: beboere\n"
        "text: \"SMS til beboerne: opgang 10–14\"\n"
        "decided_by: [tove, bo]\n"
        "dissent: |-\n"
        "  Bo:\n"
        "\n"
        "  Ikke i nat\n"
        "responsible: bo\n"
        "due: 2026-11-21T07:30:00+01:00\n"
        "visibility: public\n"
        "...\n");
  model::Call call = model::test::call("skolen", {});
  call.ad_hoc = model::AdHocPerson{line("Ulla"), {}, of<model::Phone>("12345678"), {}};
  CHECK(write_entry(entry(model::Correction{
            other, text("Forkert"), {Content{at("22:29"), call, Visibility::restricted}}})) ==
        "format: beredskab-entry/2\n"
        "kind: correction\n"
        "at: 2026-11-20T22:30:00+01:00\n"
        "logged: 2026-11-20T22:31:00+01:00\n"
        "author: \"Tove Prøve\"\n"
        "corrects: 2026-11-20T212002Z-decision-d5e6f7\n"
        "reason: \"Forkert\"\n"
        "instead:\n"
        "  kind: call\n"
        "  at: 2026-11-20T22:29:00+01:00\n"
        "  who: skolen\n"
        "  ad_hoc:\n"
        "    name: \"Ulla\"\n"
        "    phone: \"12345678\"\n"
        "  visibility: restricted\n"
        "...\n");
}

// The text comes back as log, as a line inside a list of maps, and below `instead`.
void check_text(const std::string& words) {
  CAPTURE(words);
  const auto parsed = model::Text::parse(words);
  REQUIRE(parsed);
  model::Activation activation = model::test::activation();
  activation.text = *parsed;
  activation.questions = {model::test::question("presse")};
  if (const auto one_line = model::Line::parse(words)) {
    activation.place = *one_line;
    activation.questions.front().ask = *one_line;
  }
  for (const Body& body :
       {Body(model::Log{*parsed}), Body(activation),
        Body(model::Correction{
            other, *parsed, {Content{at("22:29"), activation, Visibility::internal}}})}) {
    Entry written = entry(body);
    if (const auto one_line = model::Line::parse(words)) written.author = *one_line;
    const std::string bytes = write_entry(written);
    CAPTURE(bytes);
    const auto again = read(bytes);
    CHECK(again.value == show_entry(written));
    CHECK(again.found == "");
    // Nothing that a reader of lines or a terminal could trip over stands raw in the file.
    for (const char c : bytes) CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
    for (const auto* raw : {"\x7F", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAE"}) {
      CHECK(bytes.find(raw) == std::string::npos);
    }
  }
}

const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all{"no",
                                            "0123",
                                            "12:30",
                                            "#x",
                                            " #x",
                                            " ",
                                            "  ",
                                            "\t",
                                            "\n",
                                            "\n\n",
                                            "🚒",
                                            "æøå",
                                            "ÆØÅ",
                                            "\"",
                                            "'",
                                            "\\",
                                            "\\n",
                                            "...",
                                            "\n...",
                                            "---",
                                            "\n---",
                                            "%",
                                            "\n%foo",
                                            ": ",
                                            ":",
                                            "- ",
                                            "-",
                                            "? ",
                                            "?",
                                            "|",
                                            ">",
                                            "|-",
                                            "[",
                                            "]",
                                            "{",
                                            "}",
                                            ",",
                                            "&a",
                                            "*a",
                                            "!",
                                            "!!str",
                                            "@",
                                            "`",
                                            "<<: ",
                                            "null",
                                            "~",
                                            "true",
                                            "\xC2\x85",
                                            "\xE2\x80\xA8",
                                            "\xE2\x80\xA9",
                                            "\x1B[31m",
                                            "\x01",
                                            "\x7F",
                                            "\r",
                                            "\r\n",
                                            "\xEF\xBB\xBF",
                                            "\xE2\x80\xAE",
                                            "\xC2\xA0",
                                            "e\xCC\x81",
                                            "\xEF\xBF\xBE",
                                            "\xEF\xBF\xBF",
                                            "\xF0\x9F\x91\xA9\xE2\x80\x8D",
                                            "\xC2\x80",
                                            "\xEF\xBF\xBD",
                                            "a",
                                            "x: y",
                                            "key:",
                                            "\n  x",
                                            "x ",
                                            "{{x}}"};
  return all;
}

TEST_CASE("hostile text is text") {
  for (const auto& piece : pieces()) {
    for (const auto& words : {piece, "a" + piece, piece + "a", piece + "\n" + piece + "a",
                              "a\n" + piece, "a\n" + piece + "\nb", "a" + piece + "\n"}) {
      if (model::Text::parse(words)) check_text(words);
    }
  }
  for (const auto* words : {" foran",
                            "bagved ",
                            "\nforan",
                            "bagved\n",
                            "bagved\n\n",
                            "\n\n\nx",
                            "x\n \ny",
                            "x \ny",
                            "x\n y",
                            "x\ny\n ",
                            "\tx\n\ty",
                            "x\n...\n",
                            "...\n...\n...",
                            "---\nx",
                            "%YAML 1.2\n---\nx",
                            "a: 1\n%foo: bar",
                            "\"x\"#y",
                            "\\x41 \\u0041",
                            "2026-11-20",
                            "12:30:45",
                            "0x1F",
                            "1e3",
                            ".inf",
                            "=",
                            "<<",
                            "a\\",
                            "\\",
                            "\"",
                            "\"\"",
                            "''",
                            "\n\"\n'"}) {
    check_text(words);
  }
  check_text(std::string(5000, 'x'));
  std::string danish;
  for (int i = 0; i < 5000; ++i) danish += i % 50 == 49 ? "\n" : i % 7 == 6 ? " " : "å";
  check_text(danish);
  std::string trucks;
  for (int i = 0; i < 5000; ++i) trucks += "🚒";
  check_text(trucks);
}

TEST_CASE("any mixture of hostile texts is read back") {
  std::mt19937 random(20261120);
  const auto& all = pieces();
  for (int round = 0; round < 400; ++round) {
    std::string words;
    for (auto count = random() % 12 + 1; count > 0; --count) words += all[random() % all.size()];
    if (model::Text::parse(words)) check_text(words);
  }
}

TEST_CASE("an entry that is cut off anywhere is refused") {
  model::Decision decision = model::test::decision("Linje ét\n...\n\nlinje 🚒\n");
  decision.dissent = text("\"no\" ... ");
  decision.decided_by = people({"tove", "bo"});
  for (const auto& body :
       {Body(decision),
        Body(model::Correction{other,
                               text("Forkert\n...\nnotat"),
                               {Content{at("22:29"), decision, Visibility::public_}}})}) {
    const std::string bytes = write_entry(entry(body, Visibility::public_));
    REQUIRE(read(bytes).found == "");
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      CAPTURE(size);
      const auto beginning = read(bytes.substr(0, size));
      CHECK(beginning.value == "");
      const bool blank = size == 0;
      CHECK(beginning.found.starts_with(blank ? "empty-file" : "cut-off "));
      CHECK(beginning.found.find(',') == std::string::npos);
    }
    // Nor does anything stand behind the end.
    for (const auto* more : {"x", "\n", " ", "...\n", "text: \"y\"\n"}) {
      CAPTURE(more);
      const auto longer = read(bytes + more);
      CHECK(longer.value == "");
      CHECK(longer.found != "");
    }
  }
}

std::string with(std::string_view lines, std::string_view kind = "log") {
  return fmt::format(
      "format: beredskab-entry/1\nkind: {}\nat: 2026-11-20T22:30:00+01:00\n"
      "logged: 2026-11-20T22:31:02+01:00\nauthor: \"Tove\"\n{}...\n",
      kind, lines);
}

TEST_CASE("every fault of an entry is said at its place") {
  CHECK(read(with("text: Vand i kælderen\n")).value ==
        "2026-11-20T22:31:02+01:00 Tove 22:30 log {text: Vand i kælderen}");
  CHECK(read(with("")).found == "missing-field 1:1");
  CHECK(read(with("text: no\n")).found == "needs-quotes 6:7");
  CHECK(read(with("text: 0123\n")).found == "needs-quotes 6:7");
  CHECK(read(with("text: 12:30\n")).found == "needs-quotes 6:7");
  CHECK(read(with("text: \"\"\n")).found == "bad-text 6:7");
  CHECK(read(with("text: \"x\"\ntxet: \"y\"\n")).found == "unknown-key 7:1");
  CHECK(read(with("text: \"x\"\ntext: \"y\"\n")).found == "duplicate-key 7:1");
  CHECK(read(with("text: \"x\"\nvisibility: secret\n")).found == "bad-choice 7:13");
  CHECK(read(with("text: [x]\nvisibility: secret\n")).found == "bad-choice 7:13, wrong-shape 6:7");
  CHECK(read(with("decided_by: [tove, Bo]\ndue: 2026-02-30\nnot: ja\n", "decision")).found ==
        "bad-bool 8:6, bad-id 6:20, bad-date 7:6");
  CHECK(read(with("text: \"x\"\ndue: 2026-11-19\n", "decision")).found == "due-before-at 7:6");
  CHECK(read(with("who: bo\n", "call")).found == "text-missing 1:1");
  CHECK(read(with("target: x\n", "done")).found == "bad-stem 6:9");
  CHECK(read("format: beredskab-entry/3\nkind: log\n...\n").found == "newer-format 1:9");
  CHECK(read("format: beredskab-plan/3\nkind: log\n...\n").found == "wrong-format 1:9");
  CHECK(read("kind: log\n...\n").found == "missing-field 1:1");
  CHECK(read("format: beredskab-entry/1\nkind: log\n...\n").found ==
        "missing-field 1:1, missing-field 1:1, missing-field 1:1, missing-field 1:1");
  CHECK(read("- x\n...\n").found == "wrong-shape 1:1");
}

TEST_CASE("what stands instead is judged as an entry of its own") {
  const auto correction = [](std::string_view instead) {
    return read(with(fmt::format("corrects: {}\n{}", other.str(), instead), "correction"));
  };
  CHECK(correction("").value ==
        "2026-11-20T22:31:02+01:00 Tove 22:30 correction "
        "{corrects: 2026-11-20T212002Z-decision-d5e6f7}");
  CHECK(correction("instead: x\n").found == "wrong-shape 7:10");
  CHECK(correction("instead:\n  kind: log\n  text: \"x\"\n").found == "missing-field 8:3");
  const std::string head = "instead:\n  kind: log\n  at: 2026-11-20T22:29:00+01:00\n";
  CHECK(correction(head + "  text: \"x\"\n").value ==
        "2026-11-20T22:31:02+01:00 Tove 22:30 correction "
        "{corrects: 2026-11-20T212002Z-decision-d5e6f7, instead: [22:29 log {text: x}]}");
  CHECK(correction(head + "  text: no\n").found == "needs-quotes 10:9");
  CHECK(correction(head + "  text: \"x\"\n  author: \"Bo\"\n").found == "unknown-key 11:3");
  CHECK(correction(head + "  text: \"x\"\nreson: \"y\"\n").found == "unknown-key 11:1");
}

TEST_CASE("a kind of a newer version is kept, and said") {
  const std::string bytes = with("drone: leder\nsteps: [et, to]\n", "drone");
  base::Diagnostics found;
  const auto value = read_entry(Source("notat.yaml", bytes), found);
  CHECK(brief(found) == "unknown-kind 2:7 (warning)");
  REQUIRE(value);
  CHECK(show(value->content.body) == "drone {kind: drone, source: " + bytes + "}");
  CHECK_THROWS_AS(write_entry(*value), base::Error);
  // What all entries have must still be sound.
  CHECK(read("format: beredskab-entry/1\nkind: drone\nat: i går\n"
             "logged: 2026-11-20T22:31:02+01:00\nauthor: \"Tove\"\n...\n")
            .value == "");
}

std::string with_2(std::string_view lines, std::string_view kind = "log") {
  auto text = with(lines, kind);
  return text.replace(text.find("/1"), 2, "/2");
}

TEST_CASE("a key of a newer version is kept, and said; in version 1 there is none") {
  const auto newer = read(with_2("text: \"x\"\nweather: [regn]\n"));
  CHECK(newer.value == "2026-11-20T22:31:02+01:00 Tove 22:30 log {text: x}");
  CHECK(newer.found == "newer-key 7:1 (warning)");
  const auto deeper = read(with_2("who: bo\nad_hoc:\n  name: \"Bo\"\n  shoes: 43\n", "call"));
  CHECK(deeper.value != "");
  CHECK(deeper.found == "newer-key 9:3 (warning)");
  const auto instead = read(with_2(
      "corrects: " + other.str() + "\ninstead:\n  kind: log\n  at: 2026-11-20T22:29:00+01:00\n" +
          "  text: \"x\"\n  weather: regn\n",
      "correction"));
  CHECK(instead.found == "newer-key 11:3 (warning)");
  // A text with a comma that was not quoted is none.
  CHECK(read(with_2("text: \"x\"\n\"og mere\": y\n")).found == "unknown-key 7:1");
  CHECK(read(with_2("txet: \"x\"\n")).value == "");
  for (const auto* key : {"after: [h4t9kw-5f0c2d9a61b7e384]", "people: []"}) {
    CHECK(read(with(fmt::format("text: \"x\"\n{}\n", key))).found == "unknown-key 7:1");
  }
  base::Diagnostics found;
  CHECK(read_entry(Source("x", with_2("text: \"x\"\nweather: 1\n")), found)->newer);
  CHECK_FALSE(read_entry(Source("x", with_2("text: \"x\"\n")), found)->newer);
}

TEST_CASE("people, and what lay there before, stand last") {
  auto told = entry(model::Log{text("x")}, Visibility::public_);
  told.people = {{person("bo"), line("Bo: \"Prøve\""), line("no"), line("Prøvebo"), person("tove")},
                 {person("vagten"), {}, line("Vagthavende"), line("Politiet"), {}}};
  told.after = {of<model::Link>("h4t9kw-5f0c2d9a61b7e384"),
                of<model::Link>("a2b3c4-0123456789abcdef")};
  const auto bytes = write_entry(told);
  CHECK(bytes.find("visibility: public\n"
                   "people:\n"
                   "  - id: bo\n"
                   "    name: \"Bo: \\\"Prøve\\\"\"\n"
                   "    title: \"no\"\n"
                   "    organisation: \"Prøvebo\"\n"
                   "    deputy: tove\n"
                   "  - id: vagten\n"
                   "    title: \"Vagthavende\"\n"
                   "    organisation: \"Politiet\"\n"
                   "after: [h4t9kw-5f0c2d9a61b7e384, a2b3c4-0123456789abcdef]\n"
                   "...\n") != std::string::npos);
  base::Diagnostics found;
  const auto again = read_entry(Source("notat.yaml", bytes), found);
  REQUIRE(again);
  CHECK(again->people.size() == 2);
  CHECK(again->after == told.after);
  CHECK(read(with_2("text: \"x\"\nafter: [h4t9kw]\n")).found == "bad-link 7:9");
  CHECK(read(with_2("after: [h4t9kw-5f0c2d9a61b7e384]\ntext: \"x\"\n")).found == "wrong-shape 7:1");
}

TEST_CASE("what could not be read again is not written") {
  CHECK_THROWS_AS(write_entry(entry(model::Unknown{"drone", "x"})), base::Error);
  CHECK_THROWS_AS(
      write_entry(entry(model::Correction{
          other, {}, {Content{at("22:29"), model::Unknown{"drone", "x"}, Visibility::internal}}})),
      base::Error);
  model::Decision late = model::test::decision("x");
  late.due = base::Deadline(at("22:00"));
  try {
    write_entry(entry(late));
    FAIL("it was written");
  } catch (const base::Error& error) {
    CHECK(error.trouble() == base::Trouble::world);
    CHECK(std::string(error.what()).find("Fristen ligger før") != std::string::npos);
  }
}

}  // namespace
}  // namespace store
