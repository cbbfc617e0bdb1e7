"""The program on a terminal: what it asks, what it takes for an answer, and what it never lets
through. Needs BEREDSKAB_BIN (the binary) and ROOT (the checkout); ctest sets both.
"""
import re
import shutil
import subprocess
import unittest

from program import environment
from terminal import END_OF_INPUT, Terminal

STYLE = re.compile("\x1b\\[[0-9;]*m")


class Decide(Terminal):
    def answered(self, number):
        self.start("activate", "--type", "skyderi", "--area", "proeveparken").end()
        run = self.start("decide", "Nej, vi venter", "--question", "anvendelse", "--by", "tove")
        asked = run.answer("Nummer: ", number)
        self.assertIn("Er det besluttet?", asked)
        self.assertIn("2  Ikke afgjort endnu: skriv det i loggen", asked)
        return run.end()

    def test_a_doubtful_answer_can_be_a_no(self):
        code, text = self.answered("1")
        self.assertEqual(code, 0)
        self.assertIn("planen bruges ikke", text)
        self.assertTrue(any("-notused-" in str(entry) for entry in self.entries()))

    def test_a_doubtful_answer_can_be_left_open(self):
        code, text = self.answered("2")
        self.assertEqual(code, 0)
        self.assertIn("Kun teksten er skrevet, som et notat i loggen", text)
        self.assertFalse(any("-notused-" in str(entry) for entry in self.entries()))
        self.assertTrue(any("-log-" in str(entry) for entry in self.entries()))

    def test_what_is_neither_can_be_a_yes(self):
        self.start("activate", "--type", "skyderi", "--area", "proeveparken").end()
        run = self.start("decide", "SMS til beboerne", "--question", "anvendelse", "--by", "tove")
        self.assertIn("1  Ja: planen bruges", run.answer("Nummer: ", "1"))
        self.assertIn("planen bringes i anvendelse. SMS til beboerne", " ".join(run.end()[1].split()))

    def test_what_was_decided_meanwhile_is_shown(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        for answer, code, clock in ("n", 130, "22:20"), ("j", 0, "22:25"):
            run = self.start("decide", "Nej, vi venter", "--question", "anvendelse", "--by", "tove",
                             now="22:30")
            run.expect("Nummer: ")
            self.do("decide", "ja", "--question", "anvendelse", "--by", "jens",
                    now=clock)
            run.answer("", "1")
            asked = run.answer("Skal din beslutning gælde i stedet? [j/N] ", answer)
            self.assertIn("Imens er der besluttet noget andet:", asked)
            self.assertIn("planen bringes i anvendelse (af Jens Eksempel)", " ".join(asked.split()))
            self.assertEqual(run.end()[0], code)
            shutil.rmtree(self.folder / ".local", ignore_errors=True)  # the draft
        shown = self.do("show", now="22:40")
        self.assertIn("Planen: ikke brugt, besluttet af Tove Prøve", " ".join(shown.split()))


class Activate(Terminal):
    def test_asks_with_numbered_choices(self):
        run = self.start("activate")
        asked = run.answer("Nummer [5]: ", "2")
        self.assertEqual(asked, """Hvad er der sket?
  1  Skyderi
  2  Brand
  3  Hærværk
  4  Anden uro
  5  Uafklaret
Nummer [5]: """)
        asked = run.answer("Nummer: ", "3")
        # The first line is what was typed.
        self.assertEqual(asked, """2
Hvor?
  1  Prøveparken
  2  Eksempelvej
  3  Demobakken, Testrup
  4  Uden for områderne
Nummer: """)
        run.answer("Hvornår skete det? [nu]: ", "")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn("Brand i Demobakken, Testrup – hændelse", text)
        self.assertEqual(len(self.entries()), 1)

    def test_a_town_tells_two_areas_of_a_name_apart(self):
        plan = self.folder / "plans" / "proevekoebing" / "plan.yaml"
        text = plan.read_text(encoding="utf-8")
        twin = "  - {id: demoby, name: Demobakken, place: Demoby}\n"
        plan.write_text(text.replace("incident_types:\n", twin + "incident_types:\n"), encoding="utf-8")
        run = self.start("activate", "--type", "brand")
        self.assertIn("  4  Demobakken, Demoby\n", run.answer("Nummer: ", "demobakken"))
        run.expect("Flere passer til «demobakken»: 3 og 4.")
        run.answer("Nummer: ", "demobakken, demoby, opgang 12")
        run.answer("[nu]: ", "")
        self.assertIn("Brand i Demobakken, Demoby", run.end()[1])

    def test_several_areas_are_taken_as_they_are_written(self):
        run = self.start("activate", "--type", "brand")
        run.answer("Nummer: ", "parken og sydbyen")
        run.expect("Intet her passer til «parken og sydbyen».")
        run.answer("Nummer: ", "1 og 4")
        run.expect("Noget kan ikke både være i et område og uden for dem alle.")
        run.answer("Nummer: ", "parken og eksempelvej 12")
        run.answer("[nu]: ", "")
        text = run.end()[1]
        self.assertIn("Brand i Prøveparken og på Eksempelvej, 12 – hændelse", text)
        run = self.start("activate", "--type", "haervaerk", now="22:30")
        run.answer("Nummer: ", "1,3")
        run.answer("[nu]: ", "")
        self.assertIn("Hærværk i Prøveparken og Demobakken", run.end()[1])

    def test_takes_names_and_the_default(self):
        run = self.start("activate")
        run.answer("Nummer [5]: ", "")
        run.answer("Nummer: ", "eksem")
        run.answer("[nu]: ", "")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn("Uafklaret på Eksempelvej", text)

    def test_outside_all_areas_the_place_is_asked_for(self):
        run = self.start("activate", "--type", "brand")
        run.answer("Nummer: ", "uden")
        run.answer("Hvilket sted? ", "")  # asked again
        run.answer("Hvilket sted? ", "Stationen")
        run.answer("[nu]: ", "")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn("Brand uden for områderne, Stationen – hændelse", text)

    def test_a_file_that_is_there_is_asked_about(self):
        self.do("activate", "--type", "brand", "--area", "demobakken")
        mine = self.folder / "rapport.md"
        mine.write_text("Min egen\n", encoding="utf-8")
        for answer, code, kept in (("", 130, True), ("n", 130, True), ("j", 0, False)):
            run = self.start("summary", "-o", "rapport.md", now="22:20")
            run.answer("rapport.md er der allerede. Skal den overskrives? [j/N] ", answer)
            self.assertEqual(run.end()[0], code)
            self.assertEqual(mine.read_text(encoding="utf-8") == "Min egen\n", kept)

    def test_what_speaks_against_a_message_is_asked_about(self):
        self.do("activate", "--type", "brand", "--area", "demobakken")
        self.do("decide", "nej", "--question", "beboere", now="22:20")
        before = self.entries()
        for answer, code in (("n", 130), ("j", 0)):
            run = self.start("message", "issue", "beboere", "Alt er roligt [tid]", "--via", "SMS",
                             now="22:21")
            asked = run.answer("Er den sendt sådan? [j/N] ", answer)
            self.assertIn("«[tid]»", asked)
            self.assertIn("er besvaret med nej", asked)
            self.assertEqual(run.end()[0], code)
        self.assertEqual(len(self.entries()), len(before) + 1)

    def test_asks_again_after_a_wrong_answer(self):
        run = self.start("activate")
        for wrong in ("6", "0", "fodbold", "-1", "1 2"):
            run.answer("Nummer [5]: ", wrong)
            run.expect(f"Intet her passer til «{wrong}».")
        run.answer("Nummer [5]: ", "u")  # a word of two begins so
        run.expect("Flere passer til «u»: 4 og 5.")
        run.answer("Nummer [5]: ", "SKYD")
        run.answer("Nummer: ", "")  # no default: asked again
        run.expect("Skriv et nummer fra 1 til 4, en del af navnet")
        run.answer("Nummer: ", "prøve")
        run.answer("[nu]: ", "-5m")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn("Skyderi i Prøveparken", text)

    def test_asks_only_what_is_missing(self):
        run = self.start("activate", "--area", "demobakken")
        asked = run.answer("Nummer [5]: ", "hærværk")
        self.assertIn("Hvad er der sket?", asked)
        run.answer("[nu]: ", "")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertNotIn("Hvor?", text)
        self.do("activate", "--type", "brand", "--area", "eksempelvej", now="22:20")

    def test_end_of_input_cancels(self):
        run = self.start("activate")
        run.answer("Nummer [5]: ", "1")
        run.answer("Nummer: ", END_OF_INPUT)
        code, text = run.end()
        self.assertEqual(code, 130)
        self.assertIn("Afbrudt. Der er ikke gemt noget.", text)
        self.assertEqual(self.entries(), [])

    def test_no_input_never_asks(self):
        for words in (("activate", "--no-input"), ("activate", "--json")):
            code, text = self.start(*words).end()
            self.assertEqual(code, 2, text)
            self.assertIn("Hændelsestypen mangler.", text)
        self.assertEqual(self.entries(), [])

    def test_asks_nothing_where_nobody_would_see_the_question(self):
        code, text = self.start("activate", stderr_is_terminal=False).end()
        self.assertEqual((code, text), (2, ""))
        self.assertIn("Hændelsestypen mangler.", (self.folder / "stderr.txt").read_text())


class Which(Terminal):
    def test_of_two_incidents(self):
        self.two_incidents()
        run = self.start("log", "Politiet er fremme", now="22:25")
        asked = run.answer("Nummer: ", "2")
        self.assertIn("Hvilken hændelse gælder det?\n  1  Skyderi i Prøveparken (", asked)
        self.assertIn("\n  2  Brand i Demobakken, Testrup (", asked)
        self.assertEqual(run.end()[0], 0)
        found = list((self.folder / "records").rglob("*demobakken*/*-log-*.yaml"))
        self.assertEqual(len(found), 1)

        run = self.start("log", "Ingen er ramt", now="22:26")
        run.answer("Nummer: ", "skyderi")
        self.assertEqual(run.end()[0], 0)
        self.assertEqual(len(list((self.folder / "records").rglob("*proeveparken*/*-log-*"))), 1)

    def test_part_of_a_name_that_fits_two(self):
        self.two_incidents()
        run = self.start("log", "Røg", "-i", "a", now="22:25")
        asked = run.answer("Nummer: ", "1")
        self.assertIn("Hvilken hændelse mener du med «a»?", asked)
        self.assertEqual(run.end()[0], 0)

    def test_end_of_input_writes_nothing(self):
        self.two_incidents()
        before = self.entries()
        run = self.start("log", "Politiet er fremme", now="22:25")
        run.answer("Nummer: ", END_OF_INPUT)
        self.assertEqual(run.end()[0], 130)
        self.assertEqual(self.entries(), before)

    def test_no_input_never_asks(self):
        self.two_incidents()
        code, text = self.start("log", "Politiet er fremme", "--no-input", now="22:25").end()
        self.assertEqual(code, 2)
        self.assertIn("Der er 2 åbne hændelser:", text)
        self.assertIn("beredskab log 'Politiet er fremme' --no-input", text)

    def test_person_that_fits_two(self):
        self.two_incidents()
        run = self.start("call", "lene", "--reached", "-i", "skyderi", now="22:25")
        asked = run.answer("Nummer: ", "Tænkt")
        self.assertIn("""Hvem mener du med «lene»?
  1  Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
  2  Lene Tænkt, Centerchef, Prøvekøbing Kommune
""", asked)
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertIn("Lene Tænkt: talt med.", text)

    def test_entry_that_fits_two(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        self.do("log", "Skud ved søen", now="22:20")
        self.do("log", "Skud ved broen", now="22:21")
        run = self.start("correct", "skud ved", "Fyrværkeri", now="22:25")
        asked = run.answer("Nummer: ", "2")
        self.assertIn("Hvilket notat mener du med «skud ved»?", asked)
        self.assertEqual(run.end()[0], 0)
        self.assertIn("Skud ved broen", self.do("show", now="22:26").split("Rettet til")[0])

    def test_task_that_fits_several_in_two_incidents(self):
        """One question for both, which says of each where it stands."""
        self.two_incidents()
        both = ("-i", "skyderi", "-i", "brand")
        self.do("decide", "Vagt ved døren", "--responsible", "jens", *both, now="22:20")
        self.do("decide", "Vagt ved porten", "--responsible", "jens", "-i", "brand", now="22:21")
        run = self.start("done", "vagt", *both, now="22:25")
        asked = run.answer("Nummer: ", "2")
        self.assertEqual(asked.count("Demobakken"), 2)
        code, text = run.end()
        self.assertEqual((code, text.count("Udført: Vagt ved døren.")), (0, 2))


class Words(Terminal):
    def setUp(self):
        super().setUp()
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")

    def test_log_asks_what_happened(self):
        run = self.start("log", now="22:20")
        run.answer("Hvad er der sket? ", "")  # asked again
        run.answer("Hvad er der sket? ", "Politiet er fremme")
        self.assertEqual(run.end()[0], 0)
        self.assertIn('text: "Politiet er fremme"', self.contents())

    def test_inquiry_asks_who_and_what(self):
        run = self.start("inquiry", now="22:20")
        run.answer("Hvem henvendte sig? ", "Prøvekøbing Avis")
        run.answer("Hvad spurgte de om? ", "Er nogen ramt?")
        run.answer("(tomt: det mangler) ", "")
        run.answer("(navn; tomt: ikke aftalt) ", "")
        self.assertEqual(run.end()[0], 0)
        self.assertIn('who: "Prøvekøbing Avis"', self.contents())

    def test_decide_asks_for_whom(self):
        run = self.start("decide", "Orienteret", "--question", "egen-organisation", now="22:20")
        run.answer("For hvem? (navne med komma, eller alle) ", "jens, tænkt")
        self.assertEqual(run.end()[0], 0)
        self.assertIn("for: [jens-eksempel, lene-taenkt]", self.contents())

    def test_what_was_answered_is_not_lost(self):
        number = "010190" + "-1234"
        run = self.start("log", now="22:20")
        run.answer("Hvad er der sket? ", f"Drengen {number} er fundet")
        run.expect("er fundet")  # as it was typed
        rest = run.mark
        code, text = run.end()
        self.assertEqual(code, 4)
        self.assertIn("Drengen ••••••-•••• er fundet", text[rest:])
        self.assertNotIn(number, text[rest:])
        self.assertNotIn("Drengen", self.contents())

    def test_evaluate_asks(self):
        run = self.start("evaluate", now="22:20")
        run.answer("Hvad gik godt? (tomt: spring over) ", "Alle svarede")
        run.answer("Hvad gik mindre godt? ", "")
        run.answer("Hvad bør ændres i planen? ", "Flere numre")
        self.assertEqual(run.end()[0], 0)
        self.assertIn('good: "Alle svarede"\nchange: "Flere numre"\n', self.contents())

    def test_evaluate_that_says_nothing(self):
        before = self.entries()
        run = self.start("evaluate", now="22:20")
        for question in ("Hvad gik godt? (tomt: spring over) ", "Hvad gik mindre godt? ",
                         "Hvad bør ændres i planen? "):
            run.answer(question, "")
        code, text = run.end()
        self.assertEqual(code, 2)
        self.assertIn("Evalueringen er tom.", text)
        self.assertEqual(self.entries(), before)


class Close(Terminal):
    def setUp(self):
        super().setUp()
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")

    def test_asks_where_something_is_open(self):
        run = self.start("close", now="23:00")
        asked = run.answer("Skal den afsluttes alligevel? [j/N] ", "måske")
        self.assertIn("Uafklaret: Skal pressen informeres, og hvordan?", asked)
        run.expect("Svar j eller n.")
        run.answer("[j/N] ", "j")
        self.assertEqual(run.end()[0], 0)
        self.assertEqual([name.split("-")[3] for name in self.entries()], ["activation", "closure"])

    def test_no_keeps_it_open(self):
        for answer in ("n", "Nej", "", END_OF_INPUT):
            run = self.start("close", now="23:00")
            run.answer("[j/N] ", answer)
            self.assertEqual(run.end()[0], 130)
        self.assertEqual(len(self.entries()), 1)

    def test_no_input_closes_and_says_what_is_open(self):
        text = self.do("close", "--no-input", now="23:00")
        self.assertNotIn("[j/N]", text)
        self.assertIn("Bemærk: Skyderi i Prøveparken", text)
        self.assertEqual(len(self.entries()), 2)


class PlanNew(Terminal):
    QUESTIONS = (
        "Planens navn [eksempelby]: ", "Boligområder, med komma imellem [Boligområde 1]: ",
        "Hændelsestyper, med komma imellem [Uafklaret]: ",
        "Tovholderens navn (Enter: kendes ikke endnu): ", "Tovholderens titel [Tovholder]: ",
        "Tovholderens organisation [Organisationen]: ", "Tovholderens telefon (Enter: ingen): ",
        "Tovholderens e-mail (Enter: ingen): ",
    )

    def file(self, name):
        return (self.folder / "plans" / "eksempelby" / name).read_text()

    def test_asks_its_way(self):
        run = self.start("plan", "new", "eksempelby")
        answers = ("Eksempelby: øst", "Søparken, Bakken", "Brand", "Pia Påfund", "", "Prøvebo",
                   "12 34 56 60", "")
        for question, answer in zip(self.QUESTIONS, answers):
            run.answer(question, answer)
        code, text = run.end()
        self.assertEqual(code, 0, text)
        plan = self.file("plan.yaml")
        self.assertIn('name: "Eksempelby: øst"\n', plan)
        self.assertIn('  - id: soeparken\n    name: "Søparken"\n  - id: bakken\n', plan)
        self.assertIn('  - id: brand\n    name: "Brand"\n  - id: uafklaret\n', plan)
        self.assertIn("coordinator: pia-paafund\n", plan)
        self.assertIn('  - id: pia-paafund\n    organisation: "Prøvebo"\n    title: "Tovholder"\n'
                      '    name: "Pia Påfund"\n    phone: "12 34 56 60"\n',
                      self.file("participants.yaml"))
        self.assertIn("0 fejl, ", self.do("check"))

    def test_enter_accepts_all(self):
        run = self.start("plan", "new", "eksempelby")
        for question in self.QUESTIONS:
            run.answer(question, "")
        self.assertEqual(run.end()[0], 0)
        self.assertIn("{id: omraade-1, name: Boligområde 1}", self.file("plan.yaml"))
        self.do("activate", "--plan", "eksempelby", "--type", "uafklaret", "--area", "omraade-1")

    def test_asks_only_what_is_missing(self):
        run = self.start("plan", "new", "eksempelby", "--name", "Eksempelby", "--types", "Brand",
                         "--coordinator", "Pia Påfund, Leder, Prøvebo")
        run.answer("Boligområder, med komma imellem [Boligområde 1]: ", "Bakken")
        code, text = run.end()
        self.assertEqual(code, 0)
        self.assertNotIn("Tovholderens", text)

    def test_asks_again_after_a_wrong_answer(self):
        run = self.start("plan", "new", "eksempelby")
        run.answer(self.QUESTIONS[0], "")
        run.answer(self.QUESTIONS[1], "Bakken, bakken")
        run.expect("«bakken» står to gange.")
        run.answer(self.QUESTIONS[1], "Bakken")
        for question in self.QUESTIONS[2:6]:
            run.answer(question, "")
        run.answer(self.QUESTIONS[6], "mit nummer")
        run.expect("«mit nummer» er ikke et telefonnummer.")
        run.answer(self.QUESTIONS[6], "12345678")
        run.answer(self.QUESTIONS[7], "")
        self.assertEqual(run.end()[0], 0)

    def test_a_cpr_number_or_the_end_of_input_writes_nothing(self):
        for answer, wanted in (("Pia 010190" + "-1234", 4), (END_OF_INPUT, 130)):
            run = self.start("plan", "new", "eksempelby")
            for question in self.QUESTIONS[:3]:
                run.answer(question, "")
            run.answer(self.QUESTIONS[3], answer)
            self.assertEqual(run.end()[0], wanted)
            self.assertFalse((self.folder / "plans" / "eksempelby").exists())


class Participant(Terminal):
    FILE = "plans/proevekoebing/participants.yaml"
    ADDED = """  - id: pia-paafund
    organisation: "Prøvebo"
    title: "Vicevært"
    name: "Pia Påfund"
    mobile: "12 34 56 60"
    deputy: dorthe-vikar
    from: 2026-11-20
"""

    def setUp(self):
        super().setUp()
        for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "Planen"]):
            subprocess.run(["git", "-c", "user.name=T", "-c", "user.email=t@example.invalid", *words],
                           cwd=self.folder, check=True, env=environment(self.folder))
        self.before = self.text()

    def text(self):
        return (self.folder / self.FILE).read_text()

    def test_add_asks_what_is_missing_and_whether_it_is_right(self):
        run = self.start("participant", "add", "--title", "Vicevært")
        run.answer("Navn (Enter: kendes ikke endnu): ", "Pia Påfund")
        run.answer("Organisation: ", "")  # asked again
        run.answer("Organisation: ", "Prøvebo")
        run.answer("Mobil (Enter: ingen): ", "mit nummer")
        run.expect("«mit nummer» er ikke et telefonnummer.")
        run.answer("Mobil (Enter: ingen): ", "12 34 56 60")
        run.answer("E-mail (Enter: ingen): ", "")
        run.answer("Stedfortræder, som står på listen (Enter: ingen): ", "mette")
        run.expect("Der er ingen på listen, der passer til «mette».")
        run.answer("Stedfortræder, som står på listen (Enter: ingen): ", "dorthe")
        asked = run.answer("Skal den skrives? [J/n] ", "")
        self.assertIn("som den bliver\n", asked)
        self.assertIn("".join("+" + line + "\n" for line in self.ADDED.splitlines()), asked)
        run.answer("Skal den også gemmes i historikken? [J/n] ", "")
        code, text = run.end()
        self.assertEqual(code, 0, text)
        self.assertIn("Skrevet: Pia Påfund (pia-paafund) er deltager", text)
        self.assertIn("Gemt i historikken.", text)
        self.assertEqual(self.text(), self.before + self.ADDED)
        run = self.start("participant", "set", "pia", "--note", "Ferie")  # needs that one in the history
        run.answer("Skal den skrives? [J/n] ", "")
        run.answer("Skal den også gemmes i historikken? [J/n] ", "n")
        self.assertIn("beredskab sync", run.end()[1])

    def test_no_or_the_end_of_input_changes_nothing(self):
        for answer in ("n", END_OF_INPUT):
            run = self.start("participant", "end", "dorthe")
            run.answer("Skal den skrives? [J/n] ", answer)
            self.assertEqual(run.end()[0], 130)
            self.assertEqual(self.text(), self.before)

    def test_set_asks_who_which_and_what(self):
        run = self.start("participant", "set")
        run.answer("Nummer: ", "tove")
        run.answer("Nummer: ", "mobil")
        run.answer("Hvad skal der stå? (tomt: intet) ", "12 34 56 60")
        run.answer("Skal den skrives? [J/n] ", "")
        run.answer("Skal den også gemmes i historikken? [J/n] ", "n")
        code, text = run.end()
        self.assertEqual(code, 0, text)
        self.assertEqual(self.text(), self.before.replace("12 34 56 01", "12 34 56 60"))

    def test_import_asks_who_somebody_is(self):
        (self.folder / "ark.csv").write_text("Navn;Organisation;Stilling;Mobil\n"
                                             "Tove Prøve;Skolen;Projektleder;12 34 56 60\n")
        for answer, wanted in (("skolen", None), ("spring", ""), ("1", "-    mobile"), ("ny", "+  - id: tove-proeve-2")):
            run = self.start("participant", "import", "ark.csv")
            if answer == "ny":  # what was answered before is offered
                run.answer("Vil du fortsætte derfra? [J/n] ", "n")
            run.expect("Hvem er Tove Prøve, Skolen (linje 2)?")
            run.answer("Nummer: ", answer)
            if wanted is None:
                run.expect("Intet her passer til «skolen».")
                run.answer("Nummer: ", END_OF_INPUT)
            elif wanted:
                self.assertIn(wanted, run.answer("Skal den skrives? [J/n] ", "n"))
            code, text = run.end()
            self.assertEqual(code, 0 if wanted == "" else 130, text)
            self.assertEqual(self.text(), self.before)

    def test_replace_asks_with_what_the_post_has(self):
        for last in (END_OF_INPUT, "n"):  # nothing is written before the last question
            run = self.start("participant", "replace", "jens", "Pia Påfund")
            if last == "n":  # what was answered before is offered
                run.answer("Vil du fortsætte derfra? [J/n] ", "n")
            run.answer("Mobil (Enter: ingen): ", "")
            run.answer("E-mail (Enter: ingen): ", "pia@example.invalid")
            run.answer("Er efterfølgeren også stedfortræder for Tove Prøve? [J/n] ", "j")
            run.answer("Skal den skrives? [J/n] ", "j")
            run.answer("Skal den også gemmes i historikken? [J/n] ", last)
            code, text = run.end()
            if last == END_OF_INPUT:
                self.assertEqual(code, 130)
                self.assertEqual(self.text(), self.before)
        self.assertEqual(code, 0, text)
        self.assertIn('    until: 2026-11-19\n    successor: pia-paafund\n  - id: pia-paafund\n'
                      '    organisation: "Boligselskabet Prøvebo"\n    title: "Driftschef"\n'
                      '    name: "Pia Påfund"\n    email: "pia@example.invalid"\n'
                      '    deputy: dorthe-vikar\n    from: 2026-11-20\n', self.text())
        self.assertIn("    deputy: pia-paafund\n  - id: jens-eksempel\n", self.text())

    def test_no_input_never_asks(self):
        code, text = self.start("participant", "end", "dorthe", "--no-input").end()
        self.assertEqual(code, 2)
        self.assertIn("Er den rigtig, så tilføj --yes.", text)
        self.assertEqual(self.text(), self.before)


class Minutes(Terminal):
    def setUp(self):
        super().setUp()
        self.do("meeting", "convene", "--at", "2026-11-20T10:00", "--place", "Beboerhuset")

    def test_asks_for_what_is_missing(self):
        run = self.start("meeting", "minutes", now="22:20")
        run.answer("Hvem var til stede? (navne med komma, eller alle) ", "ukendt")
        run.answer("Hvem var til stede? (navne med komma, eller alle) ", "tove, jens")
        run.answer("Referat (tomt: punkt for punkt): ", "")
        run.answer("  1. Siden sidst (tomt: intet): ", "Planen er gennemgået")
        run.answer("  2. Gennemgang af kontaktlisten (tomt: intet): ", "")
        run.answer("Beslutning (tomt: ingen): ", "Ny kontaktliste")
        run.answer("  Hvem er ansvarlig? (tomt: ingen) ", "jens")
        run.answer("  Frist (tomt: ingen): ", "2026-11-01")
        run.expect("ligger før det, den hører til")
        run.answer("  Frist (tomt: ingen): ", "2026-12-01")
        run.answer("Flere beslutninger (tomt: nej): ", "")
        run.answer("Forslag til ændring af planen (tomt: ikke flere): ", "Skolen skal med")
        run.answer("Flere forslag (tomt: nej): ", "")
        run.answer("Næste møde (dag, tomt: ikke aftalt): ", "2027-03-16")
        code, text = run.end()
        self.assertEqual(code, 0, text)
        minutes = next((self.folder / "records").rglob("*-minutes-*")).read_text()
        self.assertIn("present: [tove-proeve, jens-eksempel]\n"
                      "absent: [lene-opdigtet, lene-taenkt]\n"
                      'matters:\n  - matter: "Siden sidst"\n    text: "Planen er gennemgået"\n'
                      'changes:\n  - "Skolen skal med"\n'
                      "next: 2027-03-16\n", minutes)
        decision = next((self.folder / "records").rglob("*-followup-*")).read_text()
        self.assertIn('text: "Ny kontaktliste"\nresponsible: jens-eksempel\ndue: 2026-12-01\n',
                      decision)

    def test_what_was_answered_is_not_lost(self):
        run = self.start("meeting", "minutes", "--present", "alle", now="22:20")
        number = "010190" + "-1234"
        run.answer("Referat (tomt: punkt for punkt): ", "Planen er gennemgået")
        run.answer("Beslutning (tomt: ingen): ", f"Ring til {number}")
        run.expect("Ring til")  # as it was typed
        rest = run.mark + len(number) + 1
        code, text = run.end()
        self.assertEqual(code, 4)
        self.assertIn("Planen er gennemgået\n", text[rest:])
        self.assertIn("Ring til ••••••-••••\n", text[rest:])
        self.assertNotIn(number, text[rest:])
        self.assertEqual(list((self.folder / "records").rglob("*-minutes-*")), [])

    def test_flags_leave_nothing_to_ask(self):
        self.do("meeting", "minutes", "last", "Gennemgået", "--present", "alle", "--decision",
                "Ny liste; jens", "--change", "Skolen", "--next", "2027-03-16", now="22:20")


class Shown(Terminal):
    def test_control_characters_become_signs(self):
        hostile = "Før \x1b[2J\x1b]0;titel\x07 \x9b31m \x08\x7f \u202efter"
        self.do("activate", "--type", "skyderi", "--area", "proeveparken", "--summary", hostile)
        self.do("log", hostile, now="22:20")
        self.do("inquiry", "Avis\x1b[31m", "Hvad?", now="22:21")
        self.do("call", "--ad-hoc", "Per\x1b[31m, Skole\x1b[0m", now="22:22")
        # A file that somebody wrote by hand may have them escaped.
        incident = next((self.folder / "records").rglob("*-activation-*")).parent
        (incident / "2026-11-20T212300Z-log-zzzzzz.yaml").write_text(
            'format: beredskab-entry/1\nkind: log\nat: 2026-11-20T22:23:00+01:00\n'
            'logged: 2026-11-20T22:23:00+01:00\nauthor: "Mallory\\e[31m"\n'
            'text: "Hånd\\e[2Jskrevet"\n...\n')
        for words in (("status",), ("show",), ("summary",), ("list",), ("call", "--no-input"), ("contacts", "-i", "skyderi"),
                      ("summary", "--format", "md"), ("show", "zzzzzz"), ("correct", "Hånd", "Efter\x1b[2J"),
                      ("log", "x", "-i", "\x1b[31m"), ("done", "\x1b[31m"), ("\x1b[31m",),
                      ("log", "x", "--\x1b[31m"), ("call", "\x1b[31m", "--reached")):
            for more in ((), ("--no-color",)):
                with self.subTest(words=words + more):
                    text = self.start(*words, *more, now="22:30").end()[1]
                    if not more:
                        text = STYLE.sub("", text)
                    self.assertEqual(re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text), [], text)
        shown = self.do("show", now="22:30")
        self.assertIn("Før ␛[2J␛]0;titel␇", shown)
        self.assertIn("Hånd␛[2Jskrevet", shown)

    def test_bold_only_where_it_is_wanted(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        self.assertIn("\x1b[1mSkyderi", self.do("status", now="22:20"))
        self.assertNotIn("\x1b", self.do("status", "--no-color", now="22:20"))

    def test_fits_the_terminal(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken", "--summary",
                "En lang forklaring, som ikke kan stå på en enkelt linje i et smalt vindue")
        for columns in (50, 80, 120):
            for words in (("status",), ("show",), ("call", "--no-input"), ("contacts",), ("summary",)):
                text = STYLE.sub("", self.do(*words, now="22:20", columns=columns))
                # A digest and a path are one word each, and stay whole.
                lines = re.sub(r"^ *([0-9a-f]{64}|records/\S+)$", "", text, flags=re.M).split("\n")
                widest = max(lines, key=len)
                self.assertLessEqual(len(widest), columns, widest)


if __name__ == "__main__":
    unittest.main()
