#include "render/formats/boxed_words.hpp"

#include <doctest/doctest.h>

namespace render {
namespace {

TEST_CASE("on paper words of a cell are boxes where WeasyPrint would measure what follows wrong") {
  CHECK(with_boxed_words("<p>på</p><table><tr><th scope=\"row\">Når</th><td>så er "
                         "<em>kl.&nbsp;8 æ</em> b<i class=\"wide\">æ b</i></td></tr></table>ø") ==
        "<p>på</p><table><tr><th scope=\"row\"><span>Når</span></th><td><span>så</span> er "
        "<em><span>kl.&nbsp;8</span> <span>æ</span></em> b<i class=\"wide\">æ b</i></td></tr>"
        "</table>ø");
}

}  // namespace
}  // namespace render
