"""`sync` and `init` on a terminal: what was changed in the plans is shown and asked about, and so is
what shall count where two have changed the same. Needs BEREDSKAB_BIN (the binary) and ROOT (the
checkout).
"""
import unittest

from terminal import END_OF_INPUT, Terminal

PEOPLE = "plans/proevekoebing/participants.yaml"
BEGIN = "Mappen har ingen historik endnu. Skal den begyndes? [J/n] "
KEEP = "Skal det gemmes? [J/n] "


class Asked(Terminal):
    def edit(self, root, before, after):
        path = root / PEOPLE
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")

    def two(self):
        """Two clones, each with numbers of its own for the same people."""
        self.do("sync", "--yes", "--remote", "shared.git")
        self.do("init", "other", "--remote", "shared.git", "--no-hook")
        other = self.folder / "other"
        for root, digits in ((self.folder, "11 11 11 11"), (other, "22 22 22 22")):
            self.edit(root, "12 34 56 01", digits)
            self.edit(root, "12 34 56 02", digits)
        self.do("sync", "--yes")
        return other

    def test_begin(self):
        run = self.start("sync")
        run.answer(BEGIN, "")
        code, text = run.end()
        self.assertEqual(code, 0, text)
        self.assertTrue((self.folder / ".git").is_dir())

    def test_not_begun(self):
        run = self.start("sync")
        run.answer(BEGIN, "n")
        code, _ = run.end()
        self.assertEqual(code, 3)
        self.assertFalse((self.folder / ".git").exists())

    def test_init(self):
        for answer, begun in (("", True), ("n", False)):
            run = self.start("init", f"ny-{begun}")
            run.answer("tomt: plan)", "Prøveby")
            run.answer("tomt: proeveby)", "")
            run.answer("med andre. [J/n] ", answer)
            if begun:
                run.answer("i hånden? [J/n] ", "")
            code, text = run.end()
            made = self.folder / f"ny-{begun}" / ".git"
            plan = (made.parent / "plans/proeveby/plan.yaml").read_text()
            self.assertIn('\nname: "Prøveby"\n', plan)
            self.assertEqual((code, made.is_dir(), (made / "hooks/pre-commit").is_file()),
                             (0, begun, begun), text)

    def test_plans(self):
        self.do("sync", "--yes")
        self.edit(self.folder, "12 34 56 01", "11 11 11 11")
        run = self.start("sync")
        shown = run.answer(KEEP, "n")
        self.assertIn('+    mobile: "11 11 11 11"', shown)
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn("ingen har sagt ja", text)
        run = self.start("sync")
        run.answer(KEEP, "j")
        self.assertIn("Gemt i historikken", run.end()[1])

    def test_choose_each(self):
        other = self.two()
        run = self.start("-C", "other", "sync")
        run.answer(KEEP, "")
        told = run.answer("Mobil for Jens Eksempel?", "1")
        self.assertIn("Mobil for Tove Prøve: her 22 22 22 22, hos Tove Prøve 11 11 11 11", told)
        run.answer("Mobil for Tove Prøve?", "hos")
        code, text = run.end()
        self.assertEqual(code, 0, text)
        self.assertIn("Sendt til", text)
        people = (other / PEOPLE).read_text(encoding="utf-8")
        self.assertEqual((people.count("22 22 22 22"), people.count("11 11 11 11")), (1, 1))
        self.assertLess(people.index("11 11 11 11"), people.index("22 22 22 22"))

    def test_choose_nothing(self):
        other = self.two()
        run = self.start("-C", "other", "sync")
        run.answer(KEEP, "")
        before = (other / PEOPLE).read_bytes()
        run.answer("Mobil for Jens Eksempel?", END_OF_INPUT)
        code, _ = run.end()
        self.assertEqual(code, 130)
        self.assertEqual((other / PEOPLE).read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
