#include "model/open_decisions.hpp"

#include <doctest/doctest.h>

#include "build.hpp"

namespace model {
namespace {

using test::History;

TEST_CASE("a decision waits until it is done, replaced or void") {
  History history;
  auto task = test::decision("Ny liste");
  CHECK(open_decisions({}).empty());
  history.add("10:00", task);  // nobody has to do anything
  task.responsible = test::person("tove-proeve");
  history.add("10:01", task);
  const auto done = history.add("10:02", task);
  const auto wrong = history.add("10:03", task);
  const auto old = history.add("10:04", task);
  history.add("10:05", Done{done, {}});
  history.make_void("10:06", wrong);
  task.replaces = old;
  history.add("10:07", task);
  const auto items = apply_corrections(history.records);
  std::string open;
  for (const auto i : open_decisions(items)) open += test::show(items[i].content.at) + ' ';
  CHECK(open == "10:01 10:07 ");
}

TEST_CASE("a void note of its being done leaves it open") {
  History history;
  auto task = test::decision("Ny liste");
  task.due = base::Deadline(base::Date(2026, 12, 1));
  const auto target = history.add("10:00", task);
  history.make_void("10:02", history.add("10:01", Done{target, {}}));
  CHECK(open_decisions(apply_corrections(history.records)).size() == 1);
}

}  // namespace
}  // namespace model
