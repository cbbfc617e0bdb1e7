// Times, names and text: what is read is what was written, and what is shown is harmless.
#include <algorithm>
#include <array>

#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/cpr.hpp"
#include "base/text.hpp"
#include "base/time_input.hpp"
#include "base/written_time.hpp"
#include "model/values/names.hpp"
#include "render/formats/content_line.hpp"
#include "render/markdown/escape.hpp"
#include "store/disk/record_paths.hpp"
#include "store/yaml/emitter.hpp"
#include "target.hpp"

namespace fuzz {

void times(std::string_view bytes) {
  static const base::Zone zone("Europe/Copenhagen");
  // An evening, both nights of the clock's changes, a leap day.
  static constexpr std::array<std::int64_t, 5> moments{1795209300, 1792890900, 1774747800,
                                                       1709164800, 1798758000};
  if (bytes.empty()) return;
  const auto now = zone.at(moments[static_cast<unsigned char>(bytes.front()) % moments.size()]);
  const auto text = bytes.substr(1);
  const std::string typed(text);

  if (const auto past = base::parse_past(text, now, zone)) {
    require(*past <= now, "something past that is to come: " + typed);
  }
  if (const auto coming = base::parse_coming(text, now, zone)) {
    const auto again = base::parse_coming(coming->iso(), now, zone);
    require(again && *again == *coming, "not read back: " + typed);
  }
  if (const auto deadline = base::parse_deadline(text, now, zone)) {
    if (const auto* day = std::get_if<base::Date>(&*deadline)) {
      const auto again = base::Date::parse(day->iso());
      require(again && *again == *day, "another day: " + typed);
    }
  }
  if (const auto instant = base::Instant::parse(text)) {
    const auto again = base::Instant::parse(instant->iso());
    require(again && *again == *instant && again->offset_seconds() == instant->offset_seconds(),
            "another instant: " + typed);
    require(again->iso() == instant->iso(), "written in two ways: " + typed);
  }
  // What a file may hold may be typed, and is the same then.
  if (const auto filed = base::parse_written_time(text, base::Writing::in_file)) {
    const auto written = base::parse_written_time(text, base::Writing::typed);
    require(written && written->local.date == filed->local.date &&
                written->local.hour == filed->local.hour &&
                written->local.minute == filed->local.minute &&
                written->offset_seconds == filed->offset_seconds,
            "typed, it is another time: " + typed);
  }
}

namespace {

// Of files and folders: whatever is taken for one stays in its folder.
void names(std::string_view bytes) {
  const std::string typed(bytes);
  if (const auto stem = model::Stem::parse(bytes)) {
    require(stem->str() == bytes && bytes.find('/') == bytes.npos && bytes.find("..") == bytes.npos,
            "a name that leaves its folder: " + typed);
    require(model::is_short_id(stem->id()), "no id: " + typed);
    for (const auto target : stem->targets())
      require(model::is_short_id(target), "no id: " + typed);
    const auto back = store::stem_of(typed + ".yaml");
    require(back && *back == *stem, "not the name of a file: " + typed);
  }
  if (const auto name = model::IncidentName::parse(bytes)) {
    require(name->str() == bytes && bytes.find('/') == bytes.npos && bytes.find("..") == bytes.npos,
            "a name that leaves its folder: " + typed);
    require(model::is_short_id(name->id()), "no id: " + typed);
  }
  if (store::is_entry_path(bytes)) {
    const auto file = bytes.substr(bytes.rfind('/') + 1);
    require(store::stem_of(file).has_value(), "an entry by its path, not by its name: " + typed);
  }
}

std::string unfolded(std::string lines) {
  for (auto at = lines.find("\r\n "); at != lines.npos; at = lines.find("\r\n ", at)) {
    lines.erase(at, 3);
  }
  return lines;
}

}  // namespace

void text(std::string_view bytes) {
  names(bytes);
  const std::string typed(bytes);
  const auto shown = base::visible(bytes, true);
  require(base::visible(shown, true) == shown, "visible() is not settled");
  require(!base::first_invalid_utf8(shown), "shown, it is no UTF-8");
  require(base::case_fold(base::case_fold(bytes)) == base::case_fold(bytes),
          "fold() is not settled");
  require(base::slug(base::slug(bytes)) == base::slug(bytes), "slug() is not settled");
  for (const std::size_t columns : {std::size_t{1}, std::size_t{7}, std::size_t{40}}) {
    require(base::width(base::cut(shown, columns)) <= columns, "cut() is too wide");
    for (const auto& line : base::wrap(shown, columns)) {
      require(base::width(line) <= columns || base::trim(line).find(' ') == line.npos,
              "wrap() is too wide");
    }
  }
  const std::string known[] = {typed.substr(0, 200)};
  require(base::closest(known[0], known) == known[0] || base::case_fold(known[0]).empty(),
          "a text is not near itself");

  // A CPR number is masked whole, and found however the text is written down.
  require(!base::find_cpr(base::mask_cpr(bytes)), "a CPR number behind its mask");
  // (Of signs that a file holds as `\x00` no text of ours has any.)
  const auto quoted = store::quoted(bytes);
  if (base::find_cpr(bytes) && quoted.find('\\') == quoted.npos) {
    require(base::line_with_cpr("text: " + quoted + "\n").has_value(),
            "a CPR number that is not found in the file");
  }

  for (const auto& format : {render::Format::html, render::Format::md}) {
    const auto escaped = render::escape(bytes, format);
    require(!base::first_invalid_utf8(escaped), "escaped, it is no UTF-8");
    if (format == render::Format::html) {
      require(escaped.find_first_of("<>\"'") == escaped.npos, "HTML is left");
    }
  }
  render::ContentLines lines;
  lines.add_text("SUMMARY", bytes);
  lines.add("ORGANIZER", {{"CN", typed}}, "mailto:a@example.invalid");
  const auto calendar = lines.take();
  for (std::size_t begin = 0; begin < calendar.size();) {
    const auto end = calendar.find("\r\n", begin);
    require(end != calendar.npos && end - begin <= 75, "a line of more than 75 octets");
    require(!base::first_invalid_utf8(std::string_view(calendar).substr(begin, end - begin)),
            "a letter torn by folding");
    begin = end + 2;
  }
  const auto whole = unfolded(calendar);
  require(std::ranges::count(whole, '\n') == 2, "a text that became a line of its own");
}

}  // namespace fuzz
