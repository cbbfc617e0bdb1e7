#include "render/markdown/markdown.hpp"

#include <doctest/doctest.h>

#include "render/markdown/conventions.hpp"

namespace render::markdown {
namespace {

using Kind = Block::Kind;

Block only(std::string_view text) {
  auto document = parse(text);
  REQUIRE(document.size() == 1);
  return document.front();
}

TEST_CASE("inline looks, and `<br>` alone of HTML") {
  const auto block = only("a **b *c*** ~~d~~ `e` <br>f<b>g</b> &amp; &nbsp;&x;");
  CHECK(block.kind == Kind::paragraph);
  Run hard_break;
  hard_break.hard_break = true;
  CHECK(block.runs == Runs{{"a "},
                           {"b ", true},
                           {"c", true, true},
                           {" "},
                           {"d", false, false, true},
                           {" "},
                           {"e", false, false, false, true},
                           {" "},
                           hard_break,
                           {"f<b>g</b> & \u00A0&x;"}});
  CHECK(plain(only("a\\<br>b").runs) == "a<br>b");
  CHECK(plain(only("a<br>b<br>").runs) == "a\nb");
  CHECK(plain(only("a\\\nb").runs) == "a\nb");
  CHECK(plain(only("a\nb").runs) == "a b");
}

TEST_CASE("links and images are text with their address") {
  CHECK(plain(only("[a *b*](http://c) ![d](e.png)").runs) == "a b (http://c) d (e.png)");
  CHECK(plain(only("<http://a.dk> <b@c.dk> http://d.dk").runs) == "http://a.dk b@c.dk http://d.dk");
}

TEST_CASE("blocks") {
  CHECK(only("### a ###").level == 3);
  CHECK(only("---").kind == Kind::rule);
  CHECK(only("<div>\n    a").kind == Kind::paragraph);
  CHECK(only("    a").kind == Kind::paragraph);
  const auto code = only("```plot\na | 1\n\nb | 2\n```");
  CHECK(code.kind == Kind::code);
  CHECK(code.info == "plot");
  CHECK(code.text == "a | 1\n\nb | 2\n");
  const auto quote = only("> a\n>\n> - b");
  REQUIRE(quote.blocks.size() == 2);
  CHECK(quote.blocks[1].kind == Kind::list);
}

TEST_CASE("lists: tight, numbered, with ticks; the text of an item is a paragraph") {
  const auto list = only("- [x] a\n- [ ] b\n- c\n  1. d\n");
  CHECK(list.tight);
  REQUIRE(list.blocks.size() == 3);
  CHECK(list.blocks[0].ticked == true);
  CHECK(list.blocks[1].ticked == false);
  CHECK_FALSE(list.blocks[2].ticked.has_value());
  REQUIRE(list.blocks[2].blocks.size() == 2);
  CHECK(plain(list.blocks[2].blocks[0].runs) == "c");
  CHECK(list.blocks[2].blocks[1].number == 1);
  CHECK_FALSE(only("- a\n\n- b").tight);
  CHECK(only("3. a").number == 3);
}

TEST_CASE("tables") {
  const auto table = only("| a | b | c |\n| --- | ---: | :-: |\n| 1 | 2 |\n| **x** | | |");
  CHECK(table.columns == std::vector{Align::none, Align::right, Align::center});
  CHECK_FALSE(has_facts(table));
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].size() == 3);
  CHECK(all_strong(table.rows[1][0]));
  CHECK(has_facts(only("| | |\n| --- | --- |\n| a | b |")));
}

TEST_CASE("what nobody reads so deep is not nested") {
  const auto deep = parse(std::string(5000, '>') + " a");
  CHECK(deep.size() == 1);
}

}  // namespace
}  // namespace render::markdown
