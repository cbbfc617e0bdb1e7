"""The night by prompts alone: what each command asks when it is started bare, going back and
leaving, drafts, pasted lines and the arrow keys. Needs BEREDSKAB_BIN (the binary) and ROOT (the
checkout); ctest sets both.
"""
import fcntl
import os
import re
import shutil
import signal
import stat
import struct
import subprocess
import termios
import unittest

from program import BINARY, ROOT
from terminal import CTRL_C, Terminal

SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r|\x07")
LEFT = "\x1b[D"
HOME = "\x1b[H"
DELETE = "\x1b[3~"
PASTE = "\x1b[200~{}\x1b[201~"


class Asking(Terminal):
    """On 24 x 80, with a terminal that can move the cursor."""

    def ask(self, *words, columns=80, term="xterm", **how):
        run = self.start(*words, columns=columns, TERM=term, **how)
        fcntl.ioctl(run.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        return run

    def type(self, run, question, keys):
        """Waits for the question, and presses the keys as they are."""
        text = run.expect(question)
        os.write(run.terminal, keys.encode())
        return text

    def ended(self, run):
        code, text = run.end()
        return code, SEQUENCE.sub("", text)

    def answers(self, run, *pairs):
        for question, line in pairs:
            self.type(run, question, line + "\n")

    def finish(self, run, *pairs, code=0):
        self.answers(run, *pairs)
        found, text = self.ended(run)
        self.assertEqual(found, code, text)
        return text

    def drafts(self):
        return [path for path in (self.folder / ".local" / "state").rglob("*") if path.is_file()]


class Bare(Asking):
    def test_every_command_asks_or_answers(self):
        """None says that a word is missing, or how a command is written."""
        tables = "".join(path.read_text() for path in (ROOT / "src/cli/table").glob("*.cpp"))
        names = re.findall(r'^    \{"([a-z -]+)", group', tables, re.M)
        self.assertGreater(len(names), 50)
        for name, incident in [(name, False) for name in names] + [(name, True) for name in names]:
            if incident and not self.entries():
                self.do("activate", "--type", "skyderi", "--area", "proeveparken")
            with self.subTest(name, incident=incident):
                run = self.start(*name.split(), now="22:30")
                # Whatever it asks is left at once; what asks nothing does not read this.
                os.write(run.terminal, b"\x04" * 3)
                code, text = run.end()
                self.assertIn(code, (0, 1, 2, 3, 130))
                for fault in ("mangler.", "Det mangler", "Skriv: beredskab"):
                    if code == 2 and "Der er ikke valgt nogen endnu." not in text:
                        self.assertNotIn(fault, text)

    def test_no_input_and_a_pipe_never_ask(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        for words in (["done"], ["correct"], ["handover"], ["decide"], ["call", "jens"], ["log"]):
            code, text = self.ended(self.ask(*words, "--no-input"))
            self.assertEqual(code, 2, text)
            piped = subprocess.run([BINARY, *words], cwd=self.folder, input="1\n", text=True,
                                   capture_output=True)
            self.assertEqual(piped.returncode, 2)


class Night(Asking):
    def test_a_whole_night_by_prompts_alone(self):
        run = self.ask("activate", now="22:15")
        self.finish(run, ("Nummer [5]: ", "skyd"), ("Nummer: ", "Prøveparken 12"),
                    ("Hvornår skete det? [nu]: ", "22.05"))
        self.assertIn('place: "12"', self.contents())
        self.assertIn("22:05:00", self.contents())
        run = self.ask("activate", now="22:20")
        self.finish(run, ("Nummer [5]: ", "2"), ("Nummer: ", "demo"), ("[nu]: ", ""))

        run = self.ask("call", now="22:25")
        text = self.finish(
            run, ("Nummer: ", "begge"), ("Hvordan gik det? ", "t kommer kl. 23"),
            ("Hvordan gik det? ", "i +10m"), ("Hvordan gik det? ", "s"))
        self.assertEqual(text.count("Fortsæt med:\n  beredskab call -i "), 2)
        calls = [name for name in self.entries() if "-call-" in name]
        self.assertEqual(len(calls), 4)
        self.assertIn('text: "kommer kl. 23"', self.contents())
        self.assertIn("retry: 2026-11-20T22:35:00+01:00", self.contents())

        run = self.ask("decide", now="22:30")
        self.finish(run, ("Nummer: ", "1"), ("Nummer: ", "pressen"), ("eller med ord) ", "nej"),
                    ("står ikke) ", "jens, tove"), ("Hvem følger op?", ""))
        self.assertIn("not: true", self.contents())

        run = self.ask("log", now="22:35")
        self.finish(run, ("Hvad er der sket? ", "To unge skudt"), ("Nummer: ", "begge"))
        run = self.ask("inquiry", now="22:36")
        self.finish(run, ("Hvem henvendte sig? ", "Avisen"), ("Hvad spurgte de om? ", "Er nogen ramt?"),
                    ("(tomt: det mangler) ", ""), ("Nummer: ", "1"), ("Hvem svarer?", ""))
        run = self.ask("done", now="22:40")
        text = self.finish(run, ("Nummer: ", "ramt"), ("Bemærkning eller svar?", "Ja, to"))
        self.assertIn("Avisen", text)
        run = self.ask("handover", now="22:45")
        self.finish(run, ("Nummer: ", "2"), ("Nummer: ", "jens"), ("indtil videre) ", "08.00"))
        run = self.ask("message", "issue", now="22:50")
        self.finish(run, ("Nummer: ", "1"), ("Nummer: ", "1"), ("Hvad er der sendt? ", "Alt er roligt"),
                    ("Hvordan blev den sendt?", "SMS"))
        run = self.ask("correct", now="22:55")
        text = self.finish(run, ("Nummer: ", "1"), ("Nummer: ", "unge"), ("Nummer: ", "1"),
                           ("Hvad er den rigtige tekst? ", "Én ung skudt"), ("spring over) ", ""))
        self.assertIn("Det rettes: Kl. 22.35: To unge skudt", text)
        run = self.ask("correct", "én ung", now="22:56")  # found without its incident
        text = self.finish(run, ("Nummer: ", "noget andet"), ("Nummer: ", "--restricted"),
                           ("spring over) ", ""))
        self.assertIn("[begrænset", text)
        run = self.ask("close", now="23:30")
        self.finish(run, ("Nummer: ", "2"), ("[j/N] ", "j"))

    def test_a_yes_alone_is_asked_what_it_answers(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        run = self.ask("decide", "ja", "--by", "jens", now="22:20")
        text = self.finish(run, ("Nummer: ", "1"))
        self.assertIn("(rc9ep5): Bringes planen i anvendelse? Besluttet: planen bringes", text)

    def test_a_call_is_found_by_name_and_what_goes_is_shown(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        run = self.ask("call", "jens", now="22:20")
        self.finish(run, ("Nummer: ", "talt"))
        run = self.ask("call", "lene-taenkt", "--phone", "87 65 43 21", now="22:21")
        self.finish(run, ("Nummer: ", "talt"))
        self.finish(self.ask("call", "jens,opdigtet", "--phone", "87 65 43 21"), code=2)  # not asked first
        run = self.ask("correct", "jens", "--void", "--reason", "forkert person", now="22:25")
        text = self.finish(run)
        self.assertIn("Det udgår: Kl. 22.20: Jens Eksempel: talt med", text)

    def test_an_answer_is_what_the_option_takes(self):
        """One person where one is asked for, of two of that name once; a day; a file that is there."""
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        run = self.ask("inquiry", now="22:20")
        text = self.finish(run, ("Hvem henvendte sig? ", "Avisen"), ("spurgte de om? ", "Hvad sker der?"),
                           ("det mangler) ", ""), ("ikke aftalt) ", "tove, jens"),
                           ("ikke aftalt) ", "lene"), ("Nummer: ", "2"))
        self.assertIn("«tove, jens» er flere, og her kan kun stå én.", text)
        self.assertIn("responsible: lene-taenkt", self.contents())
        run = self.ask("handover", "--from", "2026-12-20", now="22:25")
        self.finish(run, ("Nummer: ", "jens"))
        self.assertIn("-handover-", str(list(self.folder.glob("records/*/*/plan/*"))))
        run = self.ask("handover", now="22:30")
        self.finish(run, ("Nummer: ", "jens"), ("indtil videre) ", "3/1"))
        self.assertIn("until: 2027-01-04T00:00", self.contents())
        run = self.ask("plan", "import")
        self.finish(run, ("tekst i? (.txt eller .md) ", "aftale.txt"),
                    ("tekst i? (.txt eller .md) ", "fortryd"), code=130)

    def test_lists_have_what_can_be_chosen(self):
        """No erasure to correct, and two of one name, title and organisation with their ids."""
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        self.do("log", "Skal væk", now="22:20")
        gone = self.entries()[-1].split("-")[-1].removesuffix(".yaml")
        self.do("erase", gone, "--reason", "En prøve", "--yes", now="22:25")
        run = self.ask("correct", now="22:30")
        self.assertNotIn("slettet", self.type(run, "Nummer: ", CTRL_C))
        self.ended(run)
        with (self.folder / "plans/proevekoebing/participants.yaml").open("a") as listed:
            for name in ("bo-proeve", "bo-proeve-2"):
                listed.write(f"  - {{id: {name}, organisation: Skolen, title: Leder, name: Bo Prøve}}\n")
        run = self.ask("handover", now="22:35")
        self.assertIn("Bo Prøve, Leder, Skolen (bo-proeve-2)", self.type(run, "Nummer: ", CTRL_C))
        self.ended(run)

    def test_an_absence_without_an_end_is_asked_about(self):
        run = self.ask("absence", "jens", "--from", "2026-12-20")
        text = self.finish(run, ("ingen ved det endnu", "3/1"))
        self.assertIn("3. januar 2027", text)
        run = self.ask("absence", "tove")
        self.assertIn("--ended", self.finish(run, ("ingen ved det endnu", "")))

    def test_the_list_is_walked_until_all_are_done(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        run = self.ask("call", now="22:20")
        # A wrong number, another one for the same person, and then the rest.
        self.answers(run, ("Hvordan gik det? ", "x"), ("t, i, b, f eller k", ""),
                     ("Hvordan gik det? ", "f"), ("andet nummer? (tomt: nej) ", "87 65 43 21"))
        while True:
            while "Hvordan gik det? " not in run.seen[run.mark:] and run.read():
                pass
            if "Hvordan gik det? " not in run.seen[run.mark:]:
                break
            self.type(run, "Hvordan gik det? ", "t\n")
        code, text = self.ended(run)
        self.assertEqual(code, 0, text)
        self.assertIn("Der er ikke flere at ringe til.", text)
        self.assertIn("87 65 43 21", self.contents())

    def test_a_call_on_the_walk_that_could_not_be_saved_is_given_back(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        run = self.ask("call", now="22:20")
        self.answers(run, ("Hvordan gik det? ", "t"))
        run.expect("Hvordan gik det? ")
        records = self.folder / "records"
        records.rename(self.folder / "away")
        self.type(run, "", "f ej hans\n")
        self.answers(run, ("andet nummer? (tomt: nej) ", "87 65 43 21"))
        code, text = self.ended(run)
        self.assertNotEqual(code, 0, text)
        self.assertIn("Resten er ikke gemt. Du skrev:", text)
        self.assertIn("--wrong-number --note 'ej hans' -i ", text)
        self.assertIn("Det andet nummer: 87 65 43 21", text)
        (self.folder / "away").rename(records)
        run = self.ask("call", now="22:25")
        self.answers(run, ("Hvordan gik det? ", "f kone; svarer"))
        self.type(run, "andet nummer? (tomt: nej) ", CTRL_C)
        code, text = self.ended(run)
        self.assertEqual(code, 130, text)
        self.assertIn("--wrong-number --note 'kone; svarer' -i ", text)
        run = self.ask("call", now="22:26")
        self.answers(run, ("Hvordan gik det? ", "f kone"), ("andet nummer? (tomt: nej) ", "tilbage"),
                     ("Hvordan gik det? ", "f"))
        self.type(run, "andet nummer? (tomt: nej) ", CTRL_C)
        _, text = self.ended(run)
        self.assertIn("--wrong-number -i ", text)

    def test_a_word_that_is_no_indicator_is_refused_at_once(self):
        shutil.copy(ROOT / "tests/transcripts/progress/plans/proevekoebing/helhedsplan.yaml",
                    self.folder / "plans/proevekoebing")
        code, text = self.ended(self.ask("measure", "findesikke"))
        self.assertEqual(code, 2, text)


class Leaving(Asking):
    def test_back_goes_one_question_at_a_time(self):
        run = self.ask("activate")
        self.finish(run, ("Nummer [5]: ", "tilbage"), ("Det er det første spørgsmål.", ""),
                    ("Nummer [5]: ", "2"), ("Nummer: ", "tilbage"), ("Nummer [5]: ", "1"),
                    ("Nummer: ", "?"), ("Skriv nummeret", ""), ("Nummer: ", "3"), ("[nu]: ", ""))
        self.assertIn("type: skyderi", self.contents())

    def test_an_empty_line_never_repeats_in_silence(self):
        run = self.ask("activate")
        self.answers(run, ("Nummer [5]: ", "1"), ("Nummer: ", ""),
                     ("Skriv et nummer fra 1 til 4, en del af navnet", ""), ("Nummer: ", "fortryd"))
        code, text = self.ended(run)
        self.assertEqual(code, 130)
        self.assertEqual(self.entries(), [])

    def test_what_was_answered_is_offered_after_ctrl_c(self):
        run = self.ask("activate")
        self.answers(run, ("Nummer [5]: ", "2"))
        self.type(run, "Nummer: ", "Demo" + CTRL_C)
        code, text = self.ended(run)
        self.assertEqual(code, 130)
        self.assertIn("Afbrudt. Der er ikke gemt noget.", text)
        (draft,) = self.drafts()
        self.assertEqual(stat.S_IMODE(draft.stat().st_mode), 0o600)
        run = self.ask("activate", now="22:30")
        text = self.type(run, "Vil du fortsætte derfra? [J/n] ", "\n")
        self.assertIn("Hvad er der sket? Brand", SEQUENCE.sub("", text))
        self.finish(run, ("Nummer: ", ""), ("[nu]: ", ""))
        self.assertIn("demobakken", self.entries()[0] + str(list(self.folder.rglob("*activation*"))))
        self.assertEqual(self.drafts(), [])

    def test_what_was_chosen_is_no_other_once_the_list_has_changed(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        for task in ("Nøglen hentes", "Pressen ringes op"):
            self.do("decide", task, "--responsible", "jens", now="22:16")
        run = self.ask("done", now="22:20")
        self.answers(run, ("Nummer: ", "1"))
        self.type(run, "(tomt: ingen) ", CTRL_C)
        self.ended(run)
        self.do("done", "nøglen", now="22:25")
        run = self.ask("done", now="22:30")
        self.answers(run, ("fortsætte derfra? [J/n] ", ""))
        self.assertIn("1  Kl. 22.16: Pressen", self.type(run, "Nummer: ", CTRL_C))
        self.ended(run)

    def test_ctrl_c_is_heard_the_moment_a_question_is_shown(self):
        """Typed, or sent from outside: before the first key is waited for."""
        def typed(run):
            os.write(run.terminal, CTRL_C.encode())

        def sent(run):
            os.kill(run.pid, signal.SIGINT)

        for break_off in 8 * [typed, sent]:
            run = self.ask("activate")
            self.answers(run, ("Nummer [5]: ", "2"))
            run.expect("Nummer: ")
            break_off(run)
            code, text = self.ended(run)
            self.assertEqual(code, 130, text)
            (draft,) = self.drafts()
            draft.unlink()

    def test_a_draft_survives_a_kill_and_can_be_thrown_away(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        run = self.ask("inquiry", now="22:20")
        self.answers(run, ("Hvem henvendte sig? ", "Avisen"))
        run.expect("Hvad spurgte de om? ")
        os.kill(run.pid, signal.SIGKILL)
        run.end()
        run = self.ask("inquiry", now="22:30")
        self.answers(run, ("fortsætte derfra? [J/n] ", "n"), ("Hvem henvendte sig? ", "TV"),
                     ("Hvad spurgte de om? ", "fortryd"))
        self.ended(run)
        self.assertIn("TV", self.drafts()[0].read_text())

    def test_a_cpr_number_is_in_no_draft(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        number = "010190" + "-1234"
        run = self.ask("inquiry", now="22:20")
        self.answers(run, ("Hvem henvendte sig? ", "Avisen"), ("om? ", f"Er det {number}?"))
        self.assertEqual(self.ended(run)[0], 4)
        self.assertTrue(all(number not in path.read_text() for path in self.drafts()))

    def test_the_terminal_is_as_it_was(self):
        ends = os.openpty()
        before = termios.tcgetattr(ends[1])  # of one that nobody has used
        for end in ends:
            os.close(end)
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        run = self.ask("log")
        self.type(run, "Hvad er der sket? ", "Halv" + CTRL_C)
        while run.read():
            pass
        self.assertEqual(before[:4], termios.tcgetattr(run.terminal)[:4])


class Typing(Asking):
    def setUp(self):
        super().setUp()
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")

    def texts(self):
        return self.contents()

    def test_arrow_keys_edit_the_line(self):
        run = self.ask("log", now="22:20")
        self.type(run, "Hvad er der sket? ", "Røg i kldr" + LEFT * 2 + "æ" + HOME + DELETE + "R" + "\n")
        self.assertEqual(self.ended(run)[0], 0)
        self.assertIn('text: "Røg i klædr"', self.texts())

    def test_pasted_lines_are_one_text(self):
        lines = "Linje et\nlinje to\nlinje tre æøå"
        for number, pasted in enumerate((PASTE.format(lines.replace("\n", "\r")) + "\n", lines + "\n")):
            for term in ("xterm", "dumb"):
                with self.subTest(pasted=pasted, term=term):
                    before = len(self.entries())
                    run = self.ask("log", now=f"22:2{number}", term=term)
                    self.type(run, "Hvad er der sket? ", pasted)
                    code, text = self.ended(run)
                    self.assertEqual(code, 0, text)
                    self.assertEqual(len(self.entries()), before + 1)
        self.assertEqual(self.texts().count("  Linje et\n  linje to\n  linje tre æøå\n"), 4)

    def test_several_lines_are_no_name(self):
        run = self.ask("inquiry", now="22:20")
        self.type(run, "Hvem henvendte sig? ", PASTE.format("Avisen\nHvad sker der?") + "\n")
        self.answers(run, ("Her kan kun stå én linje", ""))
        self.answers(run, ("Hvem henvendte sig? ", "fortryd"))
        self.assertEqual(self.ended(run)[0], 130)

    def test_words_without_quotes_are_the_text(self):
        self.do("log", "to", "unge", "skudt", "--at", "22:16", now="22:20")
        self.assertIn('text: "to unge skudt"', self.texts())
        self.do("log", "--", "-ild", "i", "kælderen", now="22:21")
        self.assertIn('text: "-ild i kælderen"', self.texts())

    def test_sixty_columns(self):
        run = self.ask("decide", columns=60, now="22:20")
        text = SEQUENCE.sub("", run.expect("Nummer: "))
        self.assertTrue(all(len(line) <= 60 for line in text.split("\n")), text)

    def test_a_situation_report_has_the_next_one_after_it(self):
        run = self.ask("situation", "issue", now="22:20")
        text = self.finish(run, ("Hvad er der sket? ", "Skud"), ("Hvad ved vi? ", ""),
                           ("Hvad ved vi ikke endnu? ", ""), ("forlade kredsen? ", ""),
                           ("det næste? ", "2026-11-20T22:00"), ("det næste? ", "22:45"))
        self.assertIn("kan ikke ligge før dette", text)
        self.assertIn("next: 2026-11-20T22:45", self.texts())

    def test_an_editor_takes_a_long_text(self):
        editor = self.folder / "editor"
        editor.write_text('#!/bin/sh\nprintf "To linjer\\nom ilden\\n" > "$1"\n')
        editor.chmod(0o700)
        run = self.ask("log", "-", now="22:20", EDITOR=str(editor))
        self.assertEqual(self.ended(run)[0], 0)
        self.assertIn("To linjer\n", self.texts())

    def test_an_editor_that_fails_loses_nothing(self):
        editor = self.folder / "editor"
        editor.write_text('#!/bin/sh\necho "Halvt skrevet" > "$1"\nexit 3\n')
        editor.chmod(0o700)
        run = self.ask("log", now="22:20", EDITOR=str(editor))
        self.answers(run, ("Hvad er der sket? ", "-"))
        code, text = self.ended(run)
        self.assertEqual(code, 3)
        self.assertIn("sluttede med fejl (3)", text)
        self.assertIn("Halvt skrevet", text)
        self.assertTrue(any("Halvt skrevet" in path.read_text() for path in self.drafts()))


if __name__ == "__main__":
    unittest.main()
