#include "store/records/chain.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/record_places.hpp"

namespace store {
namespace {

using test::Folder;

const std::string folder = "records/proeve/2026/plan";

std::string name(std::string_view id, int second, std::string_view word = "log") {
  return fmt::format("{}/2026-11-20T2115{:02}Z-{}-{}.yaml", folder, second, word, id);
}
std::string entry(std::string_view text, const std::vector<std::string>& after = {}) {
  std::string made = fmt::format("format: beredskab-entry/2\nkind: log\ntext: \"{}\"\n", text);
  if (!after.empty()) {
    made += "after: [";
    for (const auto& link : after) made += (made.ends_with('[') ? "" : ", ") + link;
    made += "]\n";
  }
  return made + "...\n";
}
std::string link(std::string_view id, std::string_view bytes) {
  return std::string(id) + '-' + chain_digest(bytes);
}
std::vector<std::string> heads(const Folder& here) {
  std::vector<std::string> links;
  for (const auto& one : heads_of(here / folder)) links.push_back(one.str());
  return links;
}
std::string faults(const Folder& here) {
  base::Diagnostics found;
  Chain chain(folder);
  for (const auto& stem : stems_in(here / folder))
    chain.add(stem, read_existing(here / file_of(folder, stem).string()));
  for (const auto& one : chain.faults()) found.add(as_diagnostic(one, false));
  std::string all;
  for (const auto& one : found) {
    all += fmt::format("{} {} {}\n", base::name(one.code), one.file.substr(folder.size() + 20),
                       one.message);
  }
  return all;
}

TEST_CASE("the digest is that of the file, CR LF read as LF") {
  CHECK(chain_digest("a\nb\n") == sha256("a\nb\n").str().substr(0, 16));
  CHECK(chain_digest("a\r\nb\r\n") == chain_digest("a\nb\n"));
  CHECK(chain_digest("a\rb\n") != chain_digest("ab\n"));
}

TEST_CASE("the first entry of a folder has nothing before it") {
  const Folder here;
  CHECK(heads(here).empty());
  here.write(name("a2b3c4", 1), entry("x"));
  CHECK(heads(here) == std::vector{link("a2b3c4", entry("x"))});
}

TEST_CASE("a head is what no other names") {
  const Folder here;
  const auto first = entry("x");
  const auto second = entry("y", {link("a2b3c4", first)});
  const auto third = entry("z", {link("a2b3c4", first)});  // another machine's
  here.write(name("a2b3c4", 1), first);
  here.write(name("d5e6f7", 2), second);
  here.write(name("g2h3j4", 3), third);
  CHECK(heads(here) == std::vector{link("d5e6f7", second), link("g2h3j4", third)});
  const auto fourth = entry("æ", heads(here));
  here.write(name("k2m3n4", 4), fourth);
  CHECK(heads(here) == std::vector{link("k2m3n4", fourth)});
  CHECK(faults(here).empty());
}

TEST_CASE("entries without `after` are one chain in the order of their names") {
  const Folder here;
  for (int i = 0; i < 4; ++i) here.write(name(fmt::format("a2b3c{}", i + 2), i), entry("x"));
  CHECK(heads(here) == std::vector{link("a2b3c5", entry("x"))});
  CHECK(faults(here).empty());
}

TEST_CASE("what is cut off is no head and names none") {
  const Folder here;
  here.write(name("a2b3c4", 1), entry("x"));
  const auto cut = entry("y", {link("a2b3c4", entry("x"))});
  here.write(name("d5e6f7", 2), cut.substr(0, cut.size() - 4));
  here.write(name("g2h3j4", 3), "");
  here.write(name("k2m3n4", 4), "...\n");
  CHECK(heads(here) == std::vector{link("a2b3c4", entry("x"))});
}

TEST_CASE("the last key is found in any way that it may be written") {
  const auto first = entry("x");
  const auto named = link("a2b3c4", first);
  const std::string head = "format: beredskab-entry/2\nkind: log\n";
  for (const std::string& end : std::vector<std::string>{
           "after: [" + named + "]\n...\n", "after: [" + named + "]  # [x]\n...\n",
           "after:\n  - " + named + "\n...\n", "after:\n- \"" + named + "\"\n\n...\n",
           "after: [" + named + "]\r\n...\r\n", "after: [" + named + "]\n..."}) {
    CAPTURE(end);
    const Folder here;
    here.write(name("a2b3c4", 1), first);
    here.write(name("d5e6f7", 2), head + end);
    CHECK(heads(here).size() == 1);
    CHECK(heads(here).front().starts_with("d5e6f7-"));
  }
  // A text is no key, be it indented like a list.
  const Folder here;
  here.write(name("a2b3c4", 1), first);
  here.write(name("d5e6f7", 2), head + "text: |\n  after: [" + named + "]\n...\n");
  CHECK(heads(here).front().starts_with("d5e6f7-"));
}

TEST_CASE("a list that is longer than the end of the file is read whole") {
  const Folder here;
  std::vector<std::string> links;
  const auto first = entry("x");
  here.write(name("a2b3c4", 0), first);
  for (int i = 0; i < 50; ++i) {
    const auto id = fmt::format("d{:05}", i);
    const auto bytes = entry(fmt::format("y{}", i), {link("a2b3c4", first)});
    here.write(name(id, 1), bytes);
    links.push_back(link(id, bytes));
  }
  CHECK(heads(here) == links);
  here.write(name("g2h3j4", 2), entry("z", links));
  CHECK(heads(here).size() == 1);
  CHECK(faults(here).empty());
}

TEST_CASE("what was changed, or is gone, is a fault at its place") {
  const Folder here;
  const auto first = entry("x");
  const auto second = entry("y", {link("a2b3c4", first)});
  here.write(name("a2b3c4", 1), first);
  here.write(name("d5e6f7", 2), second);
  CHECK(faults(here).empty());
  here.write(name("a2b3c4", 1), entry("X"));
  CHECK(faults(here) ==
        "chain-broken log-a2b3c4.yaml Notatet er ændret, efter at d5e6f7 blev "
        "skrevet.\n");
  std::filesystem::remove(here / name("a2b3c4", 1));
  CHECK(faults(here) ==
        "chain-broken log-d5e6f7.yaml Da notatet blev skrevet, lå a2b3c4 her. Det "
        "er fjernet siden.\n");
  // A file whose line ends an editor changed still says the same.
  here.write(name("a2b3c4", 1), "format: beredskab-entry/2\r\nkind: log\r\ntext: \"x\"\r\n...\r\n");
  CHECK(faults(here).empty());
}

TEST_CASE("an entry that no later one names is a remark") {
  const Folder here;
  const auto first = entry("x");
  here.write(name("a2b3c4", 1), first);
  here.write(name("d5e6f7", 2), entry("y", {link("a2b3c4", first)}));
  here.write(name("g2h3j4", 3), entry("z", {link("a2b3c4", first)}));
  CHECK(faults(here).starts_with("chain-aside log-d5e6f7.yaml"));
  here.write(name("k2m3n4", 4), entry("æ", heads(here)));
  CHECK(faults(here).empty());
  // What was erased hides no other.
  const auto all = heads(here);
  std::filesystem::remove(here / name("d5e6f7", 2));
  here.write(fmt::format("{}/2026-11-20T213105Z-erasure-p2q3r4-d5e6f7.yaml", folder),
             entry("ø", {all.front(), link("a2b3c4", first)}));
  here.write(name("s2t3u4", 3), entry("å", {link("a2b3c4", first)}));
  CHECK(faults(here).find("chain-aside log-s2t3u4.yaml") != std::string::npos);
}

}  // namespace
}  // namespace store
