"""How the program is read on a terminal: colour and signs, the pager, who is writing, what goes wrong.
Needs BEREDSKAB_BIN (the binary) and ROOT (the checkout); ctest sets both.
"""
import re
import subprocess
import unittest

from terminal import Terminal

ESCAPE = "\x1b"


class Style(Terminal):
    def setUp(self):
        super().setUp()
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")

    def test_a_colour_is_never_the_only_sign(self):
        self.do("call", "jens", "--no-answer", "--retry", "+1m", now="22:16")
        text = self.do("status", now="22:30")
        self.assertIn(f"{ESCAPE}[32m✓ Tove Prøve: har aktiveret planen", text)
        self.assertRegex(text, re.escape(ESCAPE) + r"\[1;31m! Jens Eksempel: intet svar kl\. 22\.16 "
                               r"\(for 14 min\. siden\)\. RING IGEN NU")

    def test_plain_where_it_is_wanted(self):
        for words, more in (((), {"NO_COLOR": "1"}), ((), {"TERM": "dumb"}), (("--no-color",), {})):
            for command in ("status", "show", "guide", "list", "contacts"):
                text = self.do(command, *words, now="22:30", **more)
                self.assertNotIn(ESCAPE, text)
                self.assertNotIn("✓", text)

    def test_what_is_no_terminal_gets_all_of_it_plain(self):
        code, text = self.start("status", now="22:30", rows=10, stdout_is_terminal=False).end()
        self.assertEqual((code, text), (0, ""))
        text = (self.folder / "stdout.txt").read_text()
        self.assertNotIn(ESCAPE, text)
        self.assertNotIn("--full", text)
        self.assertNotIn("siden)", text)  # a file is read later


class Pages(Terminal):
    def setUp(self):
        super().setUp()
        pager = self.folder / "pager"
        pager.write_text("#!/bin/sh\necho \"BLADRER $*\"\ncat\n")
        pager.chmod(0o755)
        self.paged = {"PAGER": f"{pager} -x", "TERM": "xterm", "rows": 10}
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")

    def test_what_is_long_is_paged(self):
        for words in (("help",), ("help", "call"), ("guide",), ("contacts",), ("summary",), ("plan", "show"),
                      ("activate", "--help")):
            self.assertIn("BLADRER -x\n", self.do(*words, **self.paged), words)

    def test_nothing_else_is(self):
        for words in (("status",), ("show",), ("call", "--no-input"), ("list",), ("cards",), ("status", "--full"), ()):
            self.assertNotIn("BLADRER", self.do(*words, **self.paged), words)
        for more in ({"TERM": "dumb"}, {"rows": 100}):
            self.assertNotIn("BLADRER", self.do("guide", **{**self.paged, **more}))
        self.assertNotIn("BLADRER", self.do("guide", "--no-input", **self.paged))
        self.start("guide", stdout_is_terminal=False, **self.paged).end()
        self.assertNotIn("BLADRER", (self.folder / "stdout.txt").read_text())

    def test_a_pager_that_is_not_there(self):
        text = self.do("guide", **{**self.paged, "PAGER": "/findes/ikke"})
        self.assertIn("10. Når det er forbi:", text)

    def test_less_leaves_the_text(self):
        run = self.start("guide", rows=10, TERM="xterm")
        run.expect("Natten på én side")
        run.answer("q: luk, mellemrum: videre", "q")
        self.assertEqual(run.end()[0], 0)


class Who(Terminal):
    def test_is_said_where_it_comes_from_the_login(self):
        text = self.do("status", BEREDSKAB_USER="")
        self.assertRegex(" ".join(text.split()), r"Du skriver som «[^»]+», navnet på computeren\. Skriv én gang: "
                                                 r"git config --global user\.name")
        self.assertIn("Du skriver som Jens Eksempel.", self.do("status", BEREDSKAB_USER="Jens Eksempel"))


class Wrong(Terminal):
    def test_fits_a_narrow_terminal_too(self):
        for words in (("aktiver", "--type", "skyderi"), ("statsu",), ("log", "--pulbic", "x"), ("plan",),
                      ("activate", "--type", "skyderri", "--area", "proeveparken"), ("status", "-i", "xxxxxx")):
            code, text = self.start(*words, columns=60).end()
            self.assertEqual(code, 2, text)
            for line in text.split("\n"):
                self.assertLessEqual(len(line), 60, text)

    def test_what_was_meant(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        for words, said in (
                (("activate", "--type", "skyderri", "--area", "demobakken"), "Mente du «skyderi»?"),
                (("activate", "--type", "Anden urro", "--area", "demobakken"), "Mente du «Anden uro» (uro)?"),
                (("log", "x", "-i", "skydri"), "Mente du Skyderi i Prøveparken ("),
                (("decide", "x", "--question", "pressse"), "Mente du «presse»?"),
                (("call", "eksenpel", "--reached"), "Mente du «Eksempel»?"),
                (("status", "--plan", "proevekobing"), "Mente du «proevekoebing»?"),
                (("contacts", "--format", "pfd"), "Mente du «pdf»?"),
                (("message", "beboer e"), "Mente du «beboere»?"),
                (("participents", "list"), "Mente du «participant list»?"),
                (("kontakter",), "Skriv: beredskab contacts"),
                (("ring", "jens", "--reached"), "Skriv: beredskab call jens --reached")):
            code, text = self.start(*words, now="22:20").end()
            self.assertEqual(code, 2, text)
            self.assertIn(said, " ".join(text.split()))

    def test_gits_own_words_are_for_those_who_ask(self):
        subprocess.run(["git", "init", "-q", str(self.folder)], check=True)
        (self.folder / ".git" / "config").write_text("[her mangler noget\n")
        plain = self.start("commit").end()[1]
        self.assertNotIn("fatal", plain)
        self.assertIn("opsætningen af git kan ikke læses", " ".join(plain.split()))
        self.assertIn("bad config", self.start("commit", "-v").end()[1])


if __name__ == "__main__":
    unittest.main()
