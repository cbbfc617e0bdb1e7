#include "store/plans/document_import.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"
#include "model/rules/document_text.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {
namespace {

std::string fault(const std::string& bytes) {
  base::Diagnostics faults;
  CHECK_FALSE(import_document("aftale.txt", bytes, faults));
  REQUIRE(faults.count(base::Severity::error) == 1);
  const auto& first = *faults.begin();
  return std::string(base::name(first.code)) + ' ' + std::to_string(first.line);
}

TEST_CASE("what is written is read back with every letter") {
  const std::string source =
      "Aftale\n\nno\n\n# 12:30\n---\n%YAML\n...\n\n\tindrykket \"citat\" 'og' \\ mere: #x\n\n"
      "## no\n- a\n- b: c\n\n## no\n\x7B[*&!|>\xE2\x80\x8E skjult\n\n" +
      std::string(100000, 'x');
  base::Diagnostics faults;
  const auto import = import_document("aftale.txt", source, faults);
  REQUIRE(import);
  CHECK(import->letters == model::letters_of(model::plain_text(source)));
  CHECK(has_all_letters(import->yaml, import->letters));
  CHECK_FALSE(has_all_letters(import->yaml, import->letters + "x"));
  CHECK_FALSE(has_all_letters("format: x\n", import->letters));
  const auto read = read_document(Source("document.yaml", import->yaml));
  REQUIRE(read.value);
  REQUIRE(read.value->sections.size() == 4);
  CHECK(read.value->title.str() == "12:30");
  CHECK(read.value->sections[1].id.str() == "afsnit-12-30");
  CHECK(read.value->sections[2].id.str() == "afsnit-no");
  CHECK(read.value->sections[3].id.str() == "afsnit-no-2");
}

TEST_CASE("text goes into literal blocks") {
  base::Diagnostics faults;
  const auto import = import_document("a.md", "# Aftale\n\nRo.\n\n  Og mere.  \n", faults);
  REQUIRE(import);
  CHECK(import->yaml.find("    text: |\n      Ro.\n\n      Og mere.\n") != std::string::npos);
}

TEST_CASE("a text without a title, and one with nothing else") {
  base::Diagnostics faults;
  const auto long_one = import_document("aftalen 2027.txt", std::string(500, 'x'), faults);
  REQUIRE(long_one);
  CHECK(long_one->document.title.str() == "aftalen 2027");
  CHECK(has_all_letters(long_one->yaml, long_one->letters));
  const auto short_one = import_document("a.txt", "Aftale", faults);
  REQUIRE(short_one);
  CHECK(has_all_letters(short_one->yaml, short_one->letters));
}

TEST_CASE("what cannot be kept is refused at its place") {
  CHECK(fault("") == "empty-file 0");
  CHECK(fault(" \r\n\t\f\n") == "empty-file 0");
  CHECK(fault("a\n\xF8\n") == "invalid-utf8 2");
  CHECK(fault("a\n\nb\x01\n") == "control-character 3");
  CHECK(fault(std::string("a\0b", 3)) == "control-character 1");
  CHECK(fault(std::string("a\n010190") + "-1234\n") == "cpr-number 2");
}

}  // namespace
}  // namespace store
