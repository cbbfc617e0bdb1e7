// A document as what stands in the body of a page, with the classes of the style sheet. Closed
// (closed_html.hpp): every text is escaped, and nothing is fetched.
//
// | in Markdown | on the page |
// | --- | --- |
// | a table with an empty head | `table.facts`, the first cell of a row as its label |
// | another table | `table.rows`, or none where there are times and what happened then; `td` with
// its head in `data-label`, for narrow windows |
// | a row with one cell, in bold | `tr.head`: on the page of the next row |
// | a column `---:` | numbers: `.number`, to the right, of fixed width |
// | a paragraph all in emphasis | small print: `p.small`; all in bold: `p.label` |
// | a quote | `div.box` |
// | `- [ ]` | `ul.ticks`, with a box to tick |
// | `- 2\. a`, in every item | `ul.ticks`, the number in the bullet's place |
// | bold at the beginning of `#` | `span.mark`: framed |
// | `\_\_\_\_` | `span.write`, as long as the underscores; alone in its paragraph: `div.line` |
// | a heading and what follows, if short | `div.keep`: on one page |
// | a fenced block `plot` | `table.plot` with bars, months as `table.year` |
#pragma once

#include <string>

#include "render/markdown/markdown.hpp"

namespace render::markdown {

std::string to_html(const Document& document);

}  // namespace render::markdown
