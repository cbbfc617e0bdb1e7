"""Writing one of the plan's messages on a terminal: the user's editor, the gaps that are left, and
what becomes of the text. Needs BEREDSKAB_BIN (the binary) and ROOT (the checkout).
"""
import re
import shutil
import unittest

from terminal import CTRL_C, END_OF_INPUT, Terminal

# Its nth run makes the nth of the edits, a sed script a line, and keeps what it was given.
EDITOR = """#!/bin/sh
echo "$0" >> "$HOME/opened"
count=$(wc -l < "$HOME/opened")
cp "$1" "$HOME/given-$count"
sed -i "$(sed -n "${count}p" "$HOME/edits")" "$1"
"""
FILLED = r"s/^\[.*\]$/Udfyldt./"
ALL_BUT_ONE = r"/^\[Navn/!s/^\[.*\]$/Udfyldt./"
SENT = "Er den sendt? Så skrives den i loggen. [j/N] "
GO_ON = "Vil du skrive videre? [J/n] "
GAPS = """Her er noget, der ikke er udfyldt:
  [Navn på funktionen og telefonnummer.]
"""


def message(contact="Udfyldt."):
    return f"""Til pressen

Hvad er der sket?
Udfyldt.

Hvad ved vi?
Udfyldt.

Hvad ved vi ikke endnu?
Udfyldt.

Hvad skal beboerne gøre?
Udfyldt.

Hvad gør vi?
Udfyldt.

Vi henviser til politiet.

Hvem kan du kontakte?
{contact}

Hvornår kommer der nyt?
Udfyldt.
"""


ALMOST = message("[Navn på funktionen og telefonnummer.]")


class Written(Terminal):
    def setUp(self):
        super().setUp()
        plan = self.folder / "plans" / "proevekoebing" / "plan.yaml"
        plan.write_text(plan.read_text().replace(
            "messages:", "messages:\n  - {id: presse, name: Til pressen, public: true, "
            "approved_by: formanden, always: Vi henviser til politiet.}"))
        (self.folder / "tmp").mkdir()
        self.editor("editor", EDITOR)
        self.environment = {"EDITOR": str(self.folder / "editor"),
                            "TMPDIR": str(self.folder / "tmp")}

    def tearDown(self):
        self.assertEqual(list((self.folder / "tmp").iterdir()), [])

    def editor(self, name, script):
        (self.folder / name).write_text(script)
        (self.folder / name).chmod(0o700)

    def activate(self):
        self.do("activate", "--type", "brand", "--area", "demobakken", now="22:15")

    def write(self, *words, edits=(FILLED,), now="22:30", **how):
        (self.folder / "edits").write_text("\n".join(edits) + "\n")
        return self.start("message", *words, now=now, **how, **self.environment)

    def read(self, name):
        return (self.folder / name).read_text()

    def opened(self):
        file = self.folder / "opened"
        return file.read_text().splitlines() if file.exists() else []

    def sent(self):
        """The entries of what was sent, without their head and what lay there before."""
        return [re.sub(r"\nafter: .*", "", path.read_text().split("\nmessage: ", 1)[1])
                for path in sorted((self.folder / "records").rglob("*-message-*.yaml"))]


class Draft(Written):
    def test_not_sent(self):
        self.activate()
        run = self.write("presse")
        shown = run.answer(SENT, "n")
        self.assertEqual(shown, f"\n{message()}\n{SENT}")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertRegex(text[run.mark:], r"""^n
Den er ikke skrevet i loggen\. Når den er sendt:
  beredskab message issue presse "…" -i [a-z0-9]{6}
$""")
        self.assertEqual(self.sent(), [])

    def test_sent_and_approved(self):
        self.activate()
        run = self.write("presse")
        run.answer(SENT, "j")
        run.answer("Hvem har godkendt den? (efter planen: formanden) ", "Per Formand, Tove Prøve")
        run.answer("Hvordan blev den sendt? (SMS, opslag, e-mail; tomt: spring over) ", "e-mail")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn(": Udmelding til pressen (e-mail): Til pressen", text)
        self.assertNotIn("Efter planen godkendes den", text)
        body = message().rstrip("\n").replace("\n", "\n  ").replace("\n  \n", "\n\n")
        self.assertEqual(self.sent(), [f"""presse
name: "Til pressen"
text: |-
  {body}
approved_by:
  - "Per Formand"
  - "Tove Prøve"
via: "e-mail"
visibility: public
...
"""])

    def test_sent_and_not_yet_approved(self):
        self.activate()
        run = self.write("presse")
        run.answer(SENT, "ja")
        run.answer("formanden) ", "")
        run.answer("spring over) ", "")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn("Bemærk: Efter planen godkendes den af formanden.", text)
        self.assertEqual(len(self.sent()), 1)

    def test_gaps_are_named_and_the_editor_opens_again(self):
        self.activate()
        run = self.write("presse", edits=(ALL_BUT_ONE, "", FILLED))
        self.assertEqual(run.answer(GO_ON, "j"), GAPS + GO_ON)
        run.answer(GO_ON, "")
        shown = run.answer(SENT, "n")
        self.assertEqual(shown, f"\n\n{message()}\n{SENT}")
        self.assertEqual(run.end()[0], 0)
        self.assertEqual([self.read("given-2"), self.read("given-3")], [ALMOST, ALMOST])
        self.assertEqual(len(self.opened()), 3)

    def test_gaps_that_are_to_stay(self):
        self.activate()
        run = self.write("presse", edits=(ALL_BUT_ONE,))
        run.answer(GO_ON, "n")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn(f"\n{ALMOST}\nDen er ikke skrevet i loggen.", text[run.mark:])
        self.assertNotIn(SENT, text)
        self.assertEqual(self.sent(), [])

    def test_brackets_that_people_wrote_are_no_gaps(self):
        self.do("activate", "--type", "brand", "--area", "demobakken", "--public",
                "--summary", "Røg [ikke ild]", now="22:15")
        run = self.write("presse", edits=(r"/^\[/s/.*/Udfyldt./",))
        shown = run.answer(SENT, "n")
        self.assertIn("\nRøg [ikke ild]\n", shown)
        self.assertEqual(run.end()[0], 0)

    def test_without_an_open_incident_it_is_only_shown(self):
        self.assertEqual(self.write("presse").end(), (0, f"\n{message()}\n"))
        self.activate()
        self.do("close", "--no-input", now="22:31")
        (self.folder / "opened").unlink()
        self.assertEqual(self.write("presse", "-i", "demobakken", now="22:32").end(),
                         (0, f"\n{message()}\n"))

    def test_visual_comes_before_editor(self):
        self.editor("visual", EDITOR)
        self.environment["VISUAL"] = f"{self.folder}/visual"
        self.assertEqual(self.write("presse").end()[0], 0)
        self.assertEqual(self.opened(), [f"{self.folder}/visual"])

    def test_opens_nothing_where_it_is_not_wanted(self):
        (self.folder / "udkast.txt").touch()
        for words in (("--no-input",), ("--format", "text"), ("-o", "udkast.txt"), ("--json",)):
            code, text = self.write("presse", *words).end()
            self.assertEqual(code, 0, text)
            if words[0] in ("--no-input", "--format"):
                self.assertIn("\n[Kun det, der er bekræftet.]\n", text)
        self.assertIn("\n[Kun det, der er bekræftet.]\n", self.read("udkast.txt"))
        self.assertEqual(self.write("presse", stdout_is_terminal=False).end(), (0, ""))
        self.assertIn("\n[Kun det, der er bekræftet.]\n", self.read("stdout.txt"))
        self.assertEqual(self.opened(), [])
        del self.environment["EDITOR"]
        code, text = self.write("presse").end()
        self.assertEqual(code, 0)
        self.assertIn("\n[Kun det, der er bekræftet.]\n", text)


class NothingIsLost(Written):
    REMEDY = """Intet er sendt eller skrevet i loggen. Teksten er et udkast, som tilbydes næste
gang. Sæt VISUAL eller EDITOR til dit eget program, eller skriv teksten på
kommandolinjen.
Ikke gemt. Du skrev:
  beredskab message presse
"""

    def setUp(self):
        super().setUp()
        self.activate()

    def test_an_editor_that_fails(self):
        self.editor("editor", EDITOR + "exit 7\n")
        code, text = self.write("presse").end()
        self.assertEqual(code, 3)
        name = f"«{self.folder}/editor»"
        self.assertEqual(" ".join(text.split()), " ".join(
            f"{name} sluttede med fejl (7). {self.REMEDY}{message()}".split()))

    def test_an_editor_that_is_not_there(self):
        self.environment["EDITOR"] = "/findes/ikke --vent"
        code, text = self.write("presse").end()
        self.assertEqual(code, 3)
        draft = self.do("message", "presse", "--no-input")
        self.assertEqual(text, f"«/findes/ikke» kan ikke startes.\n{self.REMEDY}{draft}")

    def test_an_empty_text_cancels(self):
        for edit in ("d", r"s/.*//"):
            code, text = self.write("presse", edits=(edit,)).end()
            self.assertEqual((code, text), (130, "Udkastet var tomt. Intet er sendt.\n"))
            (self.folder / "opened").unlink()

    def test_a_cpr_number_is_refused_and_masked(self):
        number = "010190" + "-1234"
        code, text = self.write("presse", edits=(FILLED + rf";s/Udfyldt/Ring {number}/",)).end()
        self.assertEqual(code, 4)
        self.assertNotIn(number, text)
        self.assertIn("\nHvad ved vi?\nRing ••••••-••••.\n", text)
        self.assertEqual(self.sent(), [])

    def test_going_away_from_the_question_of_gaps(self):
        for key in (END_OF_INPUT, CTRL_C):
            run = self.write("presse", edits=(ALL_BUT_ONE,))
            run.answer(GO_ON, key)
            code, text = run.end()
            self.assertEqual(code, 130)
            self.assertEqual(text[run.mark:].removeprefix("^C"), f"""
Afbrudt. Der er ikke gemt noget.
Ikke gemt. Du skrev:
  beredskab message presse
{ALMOST}""")
            (self.folder / "opened").unlink()

    def test_going_away_when_all_is_shown(self):
        for key in (END_OF_INPUT, CTRL_C):
            run = self.write("presse")
            run.answer(SENT, key)
            code, text = run.end()
            self.assertEqual(code, 130)
            self.assertEqual(text.replace("^C", ""),
                             f"\n{message()}\n{SENT}\nAfbrudt. Der er ikke gemt noget.\n"
                             "Dine svar tilbydes, når du skriver kommandoen igen.\n")
            self.assertEqual(self.sent(), [])
            shutil.rmtree(self.folder / ".local")
            (self.folder / "opened").unlink()

    def test_ctrl_c_in_the_editor_is_the_editors(self):
        self.editor("fill", EDITOR)
        self.editor("editor", """#!/bin/sh
trap '"$HOME/fill" "$1"; echo afbrudt; exit 0' INT
echo klar
read line
""")
        run = self.write("presse")
        run.answer("klar\n", CTRL_C)
        run.expect("afbrudt\n")
        run.answer(SENT, "n")
        self.assertEqual(run.end()[0], 0)


class Issue(Written):
    def setUp(self):
        super().setUp()
        self.activate()

    def test_the_draft_is_written_and_kept(self):
        run = self.write("issue", "presse", edits=(ALL_BUT_ONE, FILLED))
        self.assertEqual(run.answer(GO_ON, "j"), GAPS + GO_ON)
        run.answer("formanden) ", "Per Formand")
        run.answer("spring over) ", "")
        self.assertEqual(run.end()[0], 0)
        self.assertIn('approved_by:\n  - "Per Formand"\n', self.sent()[0])

    def test_gaps_are_refused(self):
        run = self.write("issue", "presse", edits=(ALL_BUT_ONE,))
        run.answer(GO_ON, "n")
        code, text = run.end()
        self.assertEqual(code, 2)
        self.assertTrue(text.endswith(f"Du skrev:\n  beredskab message issue presse\n{ALMOST}"), text)
        self.assertEqual(self.sent(), [])


if __name__ == "__main__":
    unittest.main()
