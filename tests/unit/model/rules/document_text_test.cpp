#include "model/rules/document_text.hpp"

#include <doctest/doctest.h>

#include <random>

#include "base/text.hpp"

namespace model {
namespace {

// «[Overskrift] stykke | stykke», a line for each section, after the title.
std::string shown(std::string_view text) {
  const auto document = read_document_text(plain_text(text));
  std::string out = document.title.value_or("-") + '\n';
  for (const auto& section : document.sections) {
    if (section.heading) out += '[' + *section.heading + "] ";
    out += base::join(section.paragraphs, " | ") + '\n';
  }
  return out;
}

constexpr std::string_view long_line =
    "Her står et stykke, der er længere end de tres tegn, som en kort linje har.";

TEST_CASE("marked headings") {
  CHECK(shown("# Aftale\n\n## Mål\nRo.\n\nOg mere ro.\n### Midler ##\n") ==
        "Aftale\n[Mål] Ro. | Og mere ro.\n[Midler] \n");
  CHECK(shown("Aftale\n===\n\nMål\n---\nRo.\n") == "Aftale\n[Mål] Ro.\n");
  CHECK(shown("Aftale\n\n#1 er ikke en overskrift\n#\n") ==
        "Aftale\n#1 er ikke en overskrift\n#\n");
  CHECK(shown("Aftale\n\nto\nlinjer\n---\n\n---\n") == "Aftale\nto\nlinjer\n--- | ---\n");
}

TEST_CASE("the title") {
  CHECK(shown("Aftale\nfor Parken\n\nRo.") == "Aftale for Parken\nRo.\n");
  CHECK(shown("Aftale for\n\nParken og\n\nVejen\n\nRo.") == "Aftale for Parken og Vejen\nRo.\n");
  CHECK(shown("Aftale.\nfor Parken\n\nRo.") == "Aftale.\nfor Parken | Ro.\n");
  CHECK(shown("Forord\n\n# Aftale\n\nRo.") == "Aftale\nForord\n[Aftale] Ro.\n");
  CHECK(shown("## Mål\n\nRo.") == "Mål\nRo.\n");
  CHECK(shown("Aftale") == "Aftale\n");
  CHECK(shown("") == "-\n");
  CHECK(shown(std::string(200, 'a')) == "-\n" + std::string(200, 'a') + '\n');
}

TEST_CASE("a sentence that blank lines part is one paragraph") {
  CHECK(shown("T\n\nPlanen er\n\ngodkendt af\n\nFonden.\n\nog øst,\n\nøst.\n\nNord") ==
        "T\nPlanen er\ngodkendt af\nFonden. | og øst,\nøst. | Nord\n");
  CHECK(shown("T\n\nVi skal:\n\nringe\n\na) skrive\n\n- vente\n\n2 år") ==
        "T\nVi skal: | ringe | a) skrive | - vente | 2 år\n");
}

TEST_CASE("numbered headings, and lists that are none") {
  const auto body = "\n\n" + std::string(long_line) + "\n\n";
  const std::string line(long_line);
  CHECK(shown("T\n\n1. Mål" + body + "2.1 Midler" + body + "3) Ro" + body) ==
        "T\n[1. Mål] " + line + "\n[2.1 Midler] " + line + "\n[3) Ro] " + line + '\n');
  CHECK(shown("T\n\n1. Ring\n\n2. Skriv\n\n3. Vent\n\nSlut.") ==
        "T\n1. Ring | 2. Skriv | 3. Vent | Slut.\n");
  CHECK(shown("T\n\n1. Mål\n\n1.1 Delmål" + body) == "T\n[1. Mål] \n[1.1 Delmål] " + line + '\n');
  for (const std::string text :
       {"1. Ring til politiet.", "112 ringes op", "2021. Året", "1.", "1"}) {
    CHECK(shown("T\n\n" + text + "\n\nSlut.") == "T\n" + text + " | Slut.\n");
  }
}

TEST_CASE("short lines before a longer piece") {
  const std::string line(long_line);
  CHECK(shown("T\n\nØkonomi\n\n" + line) == "T\n[Økonomi] " + line + '\n');
  CHECK(shown("T\n\nØkonomi\n\nto korte\nlinjer") == "T\n[Økonomi] to korte\nlinjer\n");
  for (const std::string text : {"økonomi", "Økonomi.", "Økonomi:", "Bo, Leder",
                                 "bo@example.invalid", "• Ro", "– Ro", "12"}) {
    CHECK(shown("T\n\n" + text + "\n\n" + line) == "T\n" + text + " | " + line + '\n');
  }
  CHECK(shown("T\n\nØkonomi\n\nKort.") == "T\nØkonomi | Kort.\n");
  CHECK(shown("T\n\n" + line + "\n\nØkonomi") == "T\n" + line + " | Økonomi\n");
}

TEST_CASE("headings without blank lines around them") {
  const std::string line(long_line);
  CHECK(shown("T\n\n1. Mål\n" + line + "\n2. Midler\nKort og godt.\n3. Ro\n" + line) ==
        "T\n[1. Mål] " + line + "\n[2. Midler] Kort og godt.\n[3. Ro] " + line + '\n');
  CHECK(shown("T\n\n" + line + "\nØkonomi\n" + line) ==
        "T\n" + line + "\n[Økonomi] " + line + '\n');
  // Right below a list of other signs than its own.
  CHECK(shown("T\n\n1. Mål\n" + line + "\n- Bo\n- Ea\n2. Midler\n" + line +
              "\n1) Bo\n2) Ea\n3. Ro\n" + line) == "T\n[1. Mål] " + line +
                                                       "\n- Bo\n- Ea\n[2. Midler] " + line +
                                                       "\n1) Bo\n2) Ea\n[3. Ro] " + line + '\n');
  CHECK(shown("T\n\n1. Mål\n" + line + "\n- Bo og\n2. Midler\n" + line).find("[2.") ==
        std::string::npos);
  // Every line by itself, as a PDF gives it.
  CHECK(
      shown("T\n\nMål\n\n" + line + "\n\nog mere.\n\nParter\n\nBo, Leder, bo@example.invalid\n") ==
      "T\n[Mål] " + line + " | og mere.\n[Parter] Bo, Leder, bo@example.invalid\n");
}

TEST_CASE("what is no heading, however short it is") {
  const std::string line(long_line);
  for (const std::string text :
       {"Skælskør 30%", "Motalavej 58,3", "Ringparken 58 63", "Mål ..... 3", "• Ring",
        "1) Se bilaget", "Parken | Vejen", "Lederen er"}) {
    CHECK(shown("T\n\n" + line + "\n" + text + '\n' + line) ==
          "T\n" + line + '\n' + text + '\n' + line + '\n');
    CHECK(shown("T\n\n" + line + "\n\n" + text + "\n\n" + line).find('[') == std::string::npos);
  }
  // A list below a colon, with the numbers that the headings go on with; each item over two lines.
  const std::string list = "Vi skal:\n1. Ringe til\npolitiet\n2. Skrive\nned\n3. Vente\nlidt.";
  CHECK(shown("T\n\n1. Mål\n" + line + "\n2. Midler\n" + list + "\n3. Ro\n" + line) ==
        "T\n[1. Mål] " + line + "\n[2. Midler] " + list + "\n[3. Ro] " + line + '\n');
}

TEST_CASE("line ends, page breaks, tabs and a byte order mark") {
  CHECK(plain_text("\xEF\xBB\xBF"
                   "a\r\nb\rc\fd\ve\tf") == "a\nb\nc\nd\ne f");
}

// Every line of any text is in the title or in a section, once, and in order.
TEST_CASE("no word is lost") {
  const std::vector<std::string> lines{"",
                                       "",
                                       "",
                                       "   ",
                                       "# Et",
                                       "## To ##",
                                       "### # tre",
                                       "===",
                                       "---",
                                       "- - -",
                                       "1. Fire",
                                       "2. Fem",
                                       "2.1 Seks",
                                       "Syv",
                                       "Otte.",
                                       "ni ti",
                                       "#",
                                       "##",
                                       "# ===",
                                       "a  b",
                                       "Økonomi",
                                       "...",
                                       "no",
                                       std::string(long_line),
                                       std::string(130, 'x'),
                                       "\u00a0indrykket",
                                       "• punkt",
                                       "A # b ##",
                                       "% c"};
  std::mt19937 random(20261120);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    const auto count = random() % 12;
    for (std::size_t i = 0; i < count; ++i) text += lines[random() % lines.size()] + '\n';
    const auto document = read_document_text(text);
    std::string sections;
    for (const auto& section : document.sections) {
      CHECK((section.heading || !section.paragraphs.empty()));
      if (section.heading) sections += letters_of(*section.heading);
      for (const auto& paragraph : section.paragraphs) {
        CHECK_FALSE(base::trim(paragraph).empty());
        sections += letters_of(paragraph);
      }
    }
    const auto title = letters_of(document.title.value_or(""));
    const auto wanted = letters_of(text);
    INFO(text);
    CHECK((sections == wanted || title + sections == wanted));
  }
}

TEST_CASE("letters are what must be the same") {
  CHECK(letters_of("# A b #\n===\n\n c  d\n") == "Abcd");
  CHECK(letters_of("10-14") != letters_of("1014"));
  CHECK(letters_of("a\n--\n") == "a--");
}

}  // namespace
}  // namespace model
