#!/usr/bin/python3
"""A document says the same as text, Markdown and HTML: read back by Python, not by what wrote them.

Markdown and HTML hold the same words in the same order; text has them all too, and besides nothing
but heads of tables that did not fit their width, and the numbers of items. The frame around a
document is left out, and documents with plots: each writer draws those in its way.
"""
import collections
import html.parser
import re
import sys

from printing import HERE, beredskab, commit, plan_of, text

DOCUMENTS = [("summary",), ("summary", "--public"), ("summary", "--signatures"), ("situation",),
             ("situation", "1"),
             ("plan", "show"), ("meeting", "pack", "next"), ("meeting", "pack", "last"),
             ("meeting", "minutes", "last"),
             ("plan", "dossier"), ("plan", "overview")]
NIGHT = [
    ("activate", "--type", "brand", "--area", "demobakken", "--summary", "Røg i *to* opgange\n\n1. sal",
     "--exercise", "--at", "21:40", "--public"),
    ("call", "person-0", "--reached", "--note", "Tager imod | opkald", "--at", "21:45"),
    ("call", "person-1", "--no-answer", "--at", "21:46"),
    ("call", "--ad-hoc", "Rie Prøve, Prøveskolen", "--scope", "skolens elever", "--reached"),
    ("log", "To biler er på vej\n- den ene fra Prøvebo", "--at", "21:50", "--public"),
    ("decide", "SMS til # alle", "--question", "beboere", "--responsible", "person-0", "--due",
     "23:50", "--dissent", "Ole ville vente", "--public"),
    ("decide", "Vi mødes [her]", "--responsible", "person-1", "--due", "2026-11-20"),
    ("inquiry", "Prøveposten", "Er nogen kommet til skade? Se https://example.invalid/en_side\n"
     "og <https://example.invalid/?a=1&b=2>."),
    ("situation", "issue", "--happened", "Det brænder", "--known", "2) Ingen er savnet",
     "--guarded", "Navnet **ikke** endnu", "--next", "23:00"),
    ("correct", "to biler", "Tre biler er på vej", "--reason", "Talt efter"),
    ("log", "Kun for os", "--restricted"),
    ("plan", "sign", "--as", "person-0", "--paper", "Mappe 3"),
    ("meeting", "convene", "--at", "2026-12-01T15:00", "--place", "Huset"),
    ("meeting", "convene", "--half-yearly", "--at", "2026-11-19T10:00", "--place", "Huset"),
    ("meeting", "minutes", "last", "Talt om *alt*\n\n1. Intet | nyt", "--present", "person-0,person-1",
     "--guests", "Bo [Skolen], Ea", "--matter", "1; Ja | nej\n- og # ja", "--matter", "Nyt; _Intet_",
     "--decision", "Ny *liste*; person-0; 2026-12-01", "--change", "Skolen # med",
     "--next", "2027-03-16T10:00"),
]


def words(told):
    return re.findall(r"[^\W_]+", told.replace("\u200b", ""))


class Page(html.parser.HTMLParser):
    """The words of the body, but for the running heads, and those of the heads of tables."""

    def __init__(self, page):
        super().__init__()
        self.skipped, self.in_head = "head", False
        self.told, self.heads, self.numbered = [], set(), 0
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if re.match("running-|across", dict(attrs).get("class", "")):
            self.skipped = tag
        self.in_head = tag == "thead" or self.in_head
        self.numbered += tag == "li"

    def handle_endtag(self, tag):
        if tag == self.skipped:
            self.skipped = None
        self.in_head = tag != "thead" and self.in_head

    def handle_data(self, data):
        if self.skipped is None:
            self.told += words(data)
            if self.in_head:
                self.heads |= set(words(data))


def words_of_markdown(told):
    """Between the frame's marks; what is Markdown is no word, but for these."""
    told = told[re.search("^# ", told, re.MULTILINE).start():told.rindex("\n---\n")]
    told = re.sub(r"^([> ]*)(- \[[x ]\]|1\. )", r"\1", told, flags=re.MULTILINE)
    return words(told.replace("<br>", " "))


def words_of_text(told):
    lines = told.splitlines()
    if "Fortroligt – tavshedspligt" in lines[0]:
        lines = lines[2:-2]
    return words("\n".join(re.sub(r"^([│ ]*)\[[x ]\]", r"\1", line) for line in lines))


def written(folder, document, ending):
    file = HERE / f"formats.{ending}"
    beredskab(folder, *document, "-o", str(file), "--force")
    return file.read_text(encoding="utf-8")


def check(folder, document):
    page = Page(written(folder, document, "html"))
    told = words_of_markdown(written(folder, document, "md"))
    assert len(told) > 3, (document, told)
    assert page.told == told, (document, first_difference(page.told, told))
    of_text = collections.Counter(words_of_text(written(folder, document, "txt")))
    missing = collections.Counter(told) - of_text
    assert not missing, (document, "not in the text", missing)
    more = set(of_text - collections.Counter(told)) - page.heads
    more -= {str(number) for number in range(1, page.numbered + 1)}
    assert not more, (document, "in the text alone", more)


def first_difference(one, other):
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return one[max(0, at - 5):at + 5], other[max(0, at - 5):at + 5]


def main():
    full = plan_of("full", 6)
    for number, step in enumerate(NIGHT, 1):
        beredskab(full, "--no-input", *step, BEREDSKAB_SEED=str(number))
    commit(full, "2026-11-20T22:15:00+01:00")
    empty = plan_of("empty", 2)
    beredskab(empty, "--no-input", "activate", "--type", "brand", "--area", "demobakken")
    beredskab(empty, "--no-input", "situation", "issue")
    beredskab(empty, "--no-input", "meeting", "convene", "--at", "2026-12-01T15:00",
              "--place", "Huset")
    beredskab(empty, "--no-input", "meeting", "convene", "--at", "2026-11-19T10:00", "--place", "Huset")
    beredskab(empty, "--no-input", "meeting", "minutes", "last", "--present", "all")
    for folder in (full, empty):
        for document in DOCUMENTS:
            check(folder, document)
    # And what was typed stands there as it was typed.
    told = text(beredskab(full, "summary", "--format", "html"))
    assert "Røg i *to* opgange<br><br>1. sal" in told, told


if __name__ == "__main__":
    sys.exit(main())
