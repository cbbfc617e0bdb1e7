// A document in Markdown as a tree of blocks, for the writers of text and of pages. Read by md4c:
// tables, strike-through and tick boxes are known; indented code, blocks of HTML and bare addresses
// are not. Of HTML `<br>` alone is taken, as a line break; all other stands as it was written.
// Links and images become their text with the address after it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace render::markdown {

// A stretch of text of one look. Markup and escapes are resolved.
struct Run {
  std::string text;
  bool strong = false;
  bool emphasis = false;
  bool strike = false;
  bool code = false;
  bool hard_break = false;  // no text then
  bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

enum class Align { none, left, center, right };

struct Block {
  enum class Kind { heading, paragraph, list, item, table, quote, rule, code };
  Kind kind;
  Runs runs;                       // of a heading, a paragraph
  std::vector<Block> blocks;       // of a list (its items), an item, a quote
  int level = 0;                   // of a heading, 1 to 6
  bool tight = false;              // of a list: its items are not paragraphs
  std::optional<unsigned> number;  // of a numbered list: its first
  std::optional<bool> ticked;      // of an item with a tick box
  std::vector<Align> columns;      // of a table
  std::vector<Runs> head;          // likewise; as many as there are columns
  std::vector<std::vector<Runs>> rows;
  std::string info;  // of code: what stands after the fence, «plot»
  std::string text;  // of code: its lines
};
using Document = std::vector<Block>;

Document parse(std::string_view text);

}  // namespace render::markdown
