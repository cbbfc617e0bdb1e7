"""A night of twenty entries, typed through the binary: PyYAML, which knows nothing of us, reads
twenty files with the same values, and the program shows the same text again.
"""
import datetime
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import yaml

from program import BINARY, WORKSPACE, environment

ZONE = datetime.timezone(datetime.timedelta(hours=1))
START = datetime.datetime(2026, 11, 20, 22, 15, tzinfo=ZONE)

# Texts that a careless writer of YAML, or a careless reader, makes something else of.
ODD = [
    "no",
    "null",
    "0123",
    "12:30",
    "1e3",
    "#x",
    "  to mellemrum foran, og to bagved  ",
    "'citat' og \"citat\", \\n er ingen ny linje, og C:\\tmp",
    "nøgle: værdi, [liste], {liste}, *stjerne, &og, !mærke, %procent, @snabel, `accent`",
    "Første linje\n\n  indrykket linje\n\tmed tabulator\n# og ingen bemærkning\n...\n---\n%slut",
    "Linjer, der slutter med mellemrum  \nog en tom linje til sidst\n",
    "æøå ÆØÅ é ß – «citat» 🚒👨‍👩‍👧 \u00a0hårdt mellemrum, å i to dele: a\u030a",
    "- en liste?\n- nej",
    "| ikke en blok\n> heller ikke",
    "æ" * 5000,
    "\ufeffet mærke forrest, et \u2028 linjeskel, et \x07 kontroltegn og \x1b[31m farve",
    "~",
    "2026-11-20",
]


class Night(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="night-"))
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copytree(WORKSPACE, self.folder, dirs_exist_ok=True)
        self.minute = 0

    def type(self, *words, stdin=""):
        """Runs the command a minute later than the last one; gives what --json answers."""
        self.minute += 1
        self.now = START + datetime.timedelta(minutes=self.minute)
        result = subprocess.run([BINARY, "--json", *words], cwd=self.folder, input=stdin.encode(),
                                env=environment(self.folder, BEREDSKAB_NOW=self.now.isoformat()),
                                capture_output=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout.decode() + result.stderr.decode())
        self.assertEqual(result.stderr, b"")
        answer = json.loads(result.stdout)
        self.assertIsNone(answer["error"])
        return answer["data"]

    def written(self, data):
        """The one file that was written, as PyYAML reads it."""
        [entry] = data["entries"]
        path = self.folder / entry["path"]
        self.assertTrue(path.read_bytes().endswith(b"\n...\n"), path)
        return yaml.safe_load(path.read_text(encoding="utf-8"))

    def files(self):
        return sorted((self.folder / "records").rglob("*.yaml"))

    def test_twenty_entries(self):
        self.type("activate", "--type", "skyderi", "--area", "proeveparken", "--summary", ODD[0],
                  "--place", "no")
        first = yaml.safe_load(self.files()[0].read_text(encoding="utf-8"))
        self.assertEqual((first["text"], first["place"]), ("no", "no"))
        self.assertEqual(first["at"], self.now)

        ids = []
        for text in ODD:
            data = self.type("log", "--", text)
            entry = self.written(data)
            # Line breaks of Windows aside, the text is the text.
            self.assertEqual(entry["text"], text)
            self.assertEqual((entry["kind"], entry["author"]), ("log", "Tove Prøve"))
            self.assertEqual((entry["at"], entry["logged"]), (self.now, self.now))
            ids.append((data["entries"][0]["id"], text))

        entry = self.written(self.type(
            "decide", ODD[5], "--question", "beboere", "--by", "tove,jens", "--dissent", ODD[9],
            "--responsible", "jens", "--due", "2026-11-21", "--at", "22:20", "--public"))
        self.assertEqual(entry["text"], ODD[5])
        self.assertEqual(entry["dissent"], ODD[9])
        self.assertEqual(entry["decided_by"], ["tove-proeve", "jens-eksempel"])
        self.assertEqual((entry["responsible"], entry["question"]), ("jens-eksempel", "beboere"))
        self.assertEqual(entry["due"], datetime.date(2026, 11, 21))
        self.assertEqual(entry["at"], START + datetime.timedelta(minutes=5))
        self.assertEqual(entry["visibility"], "public")

        self.assertEqual(len(self.files()), 20)
        for path in self.files():
            self.assertIsInstance(yaml.safe_load(path.read_text(encoding="utf-8")), dict, path)

        # And the program reads what it wrote.
        shown = {entry["id"]: entry["original"] for entry in self.type("show")["timeline"]}
        for short_id, text in ids:
            self.assertEqual(shown[short_id], text)
        found = self.type("check")
        self.assertEqual(found["errors"], 0, found)

    def test_every_kind(self):
        """Each command that writes, with odd words wherever it takes words."""
        odd = ODD[7]
        line = "no: #1 \"to\" 'tre' \\ æøå 🚒"
        self.type("report", "--type", "brand", "--area", "demobakken", "--summary", odd, "--place", line)
        report = yaml.safe_load(self.files()[0].read_text(encoding="utf-8"))
        self.assertEqual((report["text"], report["place"]), (odd, line))
        self.type("activate", "-i", "demobakken", "--summary", odd)

        call = self.written(self.type("call", "--ad-hoc", f"{line}, {line}", "--phone", "0012345678",
                                      "--scope", line, "--note", odd, "--via", line, "--no-answer",
                                      "--retry", "+10m"))
        self.assertEqual(call["ad_hoc"], {"name": line, "organisation": line, "phone": "0012345678", "scope": line})
        self.assertEqual((call["text"], call["via"]), (odd, line))
        self.assertEqual(call["retry"], self.now + datetime.timedelta(minutes=10))

        inquiry = self.written(self.type("inquiry", line, odd, "--answer", ODD[9]))
        self.assertEqual((inquiry["who"], inquiry["text"], inquiry["answer"]), (line, odd, ODD[9]))

        task = self.type("decide", odd, "--responsible", "jens", "--due", "+2h")
        self.assertEqual(self.written(task)["due"], self.now + datetime.timedelta(hours=2))
        done = self.written(self.type("done", task["entries"][0]["id"], odd))
        self.assertEqual((done["target"], done["text"]), (task["entries"][0]["stem"], odd))

        correction = self.written(self.type("correct", task["entries"][0]["id"], ODD[10], "--reason", odd))
        self.assertEqual(correction["corrects"], task["entries"][0]["stem"])
        self.assertEqual(correction["reason"], odd)
        self.assertEqual(correction["instead"]["text"], ODD[10])
        self.assertEqual(correction["instead"]["responsible"], "jens-eksempel")

        handover = self.written(self.type("handover", odd, "--to", "jens", "--until", "08:00"))
        self.assertEqual((handover["to"], handover["text"]), ("jens-eksempel", odd))
        self.assertEqual(self.written(self.type("close", odd))["text"], odd)
        evaluation = self.written(self.type("evaluate", odd, "--good", odd, "--bad", odd, "--change", odd,
                                            "-i", "demobakken"))
        self.assertEqual([evaluation[key] for key in ("text", "good", "bad", "change")], [odd] * 4)

    def test_standard_input(self):
        self.type("activate", "--type", "brand", "--area", "demobakken")
        for text, kept in (("en\nto\n", "en\nto"), ("en\r\nto\r\n", "en\nto"), ("uden linjeskift", "uden linjeskift"),
                           ("to tomme linjer\n\n\n", "to tomme linjer\n\n")):
            self.assertEqual(self.written(self.type("log", "-", stdin=text))["text"], kept)


if __name__ == "__main__":
    unittest.main()
