#include <doctest/doctest.h>

#include "store/yaml/yaml_types.hpp"

namespace store {
namespace {

TEST_CASE("bare words that some YAML reader takes for something else than text") {
  for (const auto* word : {
           "", "~", "null", "Null", "NULL", "y", "Y", "n", "N", "yes", "Yes", "no", "No", "NO",
           "true", "True", "false", "on", "On", "off", "OFF", "=", "<<",
           "0", "1", "-1", "+1", "0123", "089", "1_000", "12345678", "0x1F", "0X1f", "0o17",
           "0b101",
           "1.5", "1.", ".5", "-.5", "1e3", "1.5e-3", "1E+3", ".nan", ".NaN", ".inf", "-.Inf",
           "+.inf", "12:30", "1:2", "12:30:45", "12:30.5", "-1:30", "190:20:30",
           "2026-11-20", "2026-11-20T22:30:00+01:00", "2026-11-20 22:30", "2026-1-2t3:4:5"}) {
    CAPTURE(word);
    CHECK(is_typed_by_yaml(word));
  }
}

TEST_CASE("and those that are text to all") {
  for (const auto* word : {
           "x", "nej", "ja", "nope", "not", "ons", "nulls", "~x", "noon", "trues", "==", "+", "-",
           ".", "..", "1a", "a1", "12 34", "+45 12 34 56 78", "0xg", "0x", "1.2.3", "1e", "e3",
           "12:345", "12:", ":30", "12:30:", "12.30.45", "kl. 12:30", "2026-11", "2026-1-2",
           "2026-11-20x", "20-11-2026", "20.11.2026", "2026/11/20", "infinity", "inf", "nan",
           "§ 6", "10–14", "æ"}) {
    CAPTURE(word);
    CHECK_FALSE(is_typed_by_yaml(word));
  }
}

}  // namespace
}  // namespace store
