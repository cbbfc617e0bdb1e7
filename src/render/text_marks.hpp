// The marks between which escape() puts text for Markdown, and settle_marks() finds it. escape()
// makes control characters of the text visible, so that these are ours.
#pragma once

namespace render {

inline constexpr char text_begin = '\x01';
inline constexpr char text_break = '\x02';  // a line break of the text
inline constexpr char text_end = '\x03';

}  // namespace render
