#include "render/documents/notice_view.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"
#include "model/values/entry_fields.hpp"

namespace render {
namespace {

using namespace test;

model::Record sent(std::string_view id, std::string_view clock, std::string_view words,
                   std::string_view message = "beboere") {
  return record(
      id, clock,
      model::IssuedMessage{of<model::ItemId>(message), line("Til beboerne"), text(words)});
}

model::Record correction(std::string_view id, std::string_view clock, const model::Record& of_what,
                         std::vector<model::Content> instead) {
  return record(id, clock, model::Correction{of_what.stem, {}, std::move(instead)});
}

// The text of the last that was sent, with « ?» where corrections compete.
std::string last(std::vector<model::Record> records) {
  const auto folded = incident(std::move(records));
  const auto* item = last_issued(folded, of<model::ItemId>("beboere"));
  if (item == nullptr) return "-";
  return notice_view(world().context(), folded, *item).text + (item->disputed ? " ?" : "");
}

// «|heading|text» for each part.
std::string parts(std::string_view words, bool exercise = false) {
  auto start = activation();
  start.exercise = exercise;
  const auto folded = incident({record("aaaaa2", "22:15", start), sent("bbbbb2", "22:20", words)});
  std::string all;
  for (const auto& part : notice_view(world().context(), folded, folded.items.back()).parts) {
    all += "|" + part.heading.value_or("-") + "|" + part.text;
  }
  return all;
}

TEST_CASE("the last that was sent: as it was corrected, and not where it is void") {
  const auto first = sent("bbbbb2", "22:20", "Bliv inde");
  const auto second = sent("ccccc2", "22:30", "Faren er ovre");
  CHECK(last({}) == "-");
  CHECK(last({sent("ddddd2", "22:20", "Til pressen", "presse")}) == "-");
  CHECK(last({second, first}) == "Faren er ovre");
  CHECK(last({first, second, correction("ddddd2", "22:40", second, {})}) == "Bliv inde");
  auto better = second.entry.content;
  std::get<model::IssuedMessage>(better.body).text = text("Faren er drevet over");
  CHECK(last({first, second, correction("ddddd2", "22:40", second, {better})}) ==
        "Faren er drevet over");
  // The one that is now said to have been sent before the other is not the last any more.
  better.at = at("2026-11-20T22:10:00+01:00");
  CHECK(last({first, second, correction("ddddd2", "22:40", second, {better})}) == "Bliv inde");
  CHECK(last({first, correction("ddddd2", "22:40", first, {first.entry.content}),
              correction("eeeee2", "22:41", first, {first.entry.content})}) == "Bliv inde ?");
}

int size(std::size_t words) {
  std::string all;
  for (std::size_t at = 0; at < words; ++at) all += "beboere ";
  const auto folded =
      incident({record("aaaaa2", "22:15", activation()), sent("bbbbb2", "22:20", all)});
  return notice_view(world().context(), folded, folded.items.back()).size;
}

TEST_CASE("its letters are as large as the page has room for") {
  CHECK(size(1) == 28);
  CHECK(size(30) == 28);
  CHECK(size(70) == 22);
  CHECK(size(120) == 18);
  CHECK(size(1000) == 18);  // over several pages
}

TEST_CASE("questions are headings, and what a draft begins with is not said twice") {
  CHECK(parts("Bliv inde.") == "|-|Bliv inde.");
  CHECK(parts("Til beboerne\n\nHvad ved vi?\nIntet\nendnu\n\nBliv inde.") ==
        "|Hvad ved vi?|Intet\nendnu|-|Bliv inde.");
  CHECK(parts("Er I hjemme?\n\nTil beboerne") == "|Er I hjemme?||-|Til beboerne");
  CHECK(parts("ØVELSE – ØVELSE – ØVELSE\n\nTil beboerne\n\nBliv inde.", true) == "|-|Bliv inde.");
  CHECK(parts("ØVELSE – ØVELSE – ØVELSE") == "|-|ØVELSE – ØVELSE – ØVELSE");
}

TEST_CASE("whom it is from: the document, and the place where that does not name it") {
  auto made = world();
  const auto folded = incident({sent("bbbbb2", "22:20", "Bliv inde")});
  const auto from = [&](const Context& context) {
    return notice_view(context, folded, folded.items.back()).from;
  };
  made.document.title = line("Beredskabsplan for PRØVEKØBING");
  CHECK(from(made.context()) == "Beredskabsplan for PRØVEKØBING");
  made.document.title = line("Beredskabsplan");
  CHECK(from(made.context()) == "Beredskabsplan, Prøvekøbing");
  auto context = made.context();
  context.document = nullptr;
  CHECK(from(context) == "Prøvekøbing");
  context.plan = nullptr;
  CHECK(from(context).empty());
}

}  // namespace
}  // namespace render
