#!/usr/bin/python3
"""Text stays text: whatever is typed in a night is printed in every document as it was typed, and
none of it becomes markup, a template's tag, a picture to fetch or a command to the terminal.
"""
import html.parser
import re
import sys

from printing import beredskab, commit, plan_of, text

# Two in a text, each on a line of its own; what must fill a text alone, alone.
HOSTILE = ["<script>alert(1)</script>\n<img src=x onerror=alert(1)>",
           "{{page.plan}} {{{x}}}\n{{> style.html}} {{#contacts}}",
           "</td></table></body>\n\"'><a href=//x.invalid>",
           "\u202eevil\u2066\n&lt;b&gt; &#60;\n![x](http://x.invalid/y.png)",
           "L" * 10000, "# fed\n---\n- [ ] <b>"]
DOCUMENTS = [("summary",), ("summary", "--public"), ("situation",), ("situation", "1"),
             ("contacts", "-i", "demobakken"), ("contacts", "--blank", "-i", "demobakken"),
             ("message", "beboere"), ("message", "beboere", "--issued"),
             ("meeting", "pack", "next"), ("plan", "show"), ("plan", "dossier"),
             ("summary", "--since", "2026-01-01"), ("cards",), ("status",), ("show",), ("list",)]
SHAPES = {("status",): ("text",), ("show",): ("text",), ("list",): ("text",)}
TAGS = {"a", "body", "br", "code", "del", "div", "em", "footer", "g", "h1", "h2", "h3", "head", "header",
        "hr", "html", "li", "main", "meta", "ol", "p", "path", "rect", "span", "strong", "style", "sup", "svg", "table",
        "tbody", "td", "th", "thead", "title", "tr", "ul"}
OWN_LINK = r"tel:112|tel:114|tel:1234\d{4}|mailto:person\d+@example\.invalid"


def line(words):
    """What must stand on one line, and need not be so long."""
    return " ".join(words.split())[:200]


def night(folder, words):
    one = line(words)
    steps = [
        ("activate", "--type", "brand", "--area", "demobakken", "--summary", words, "--public"),
        ("call", "--ad-hoc", f"{one}, {one}", "--scope", one, "--reached", "--note", one),
        ("log", words, "--public"),
        ("decide", words, "--question", "beboere", "--responsible", "person-0", "--due", "23:50",
         "--dissent", one, "--public"),
        ("inquiry", one, words),
        ("situation", "issue", "--known", words, "--unknown", words, "--guarded", words),
        ("message", "issue", "beboere", words, "--via", one, "--public"),
        ("log", "Forkert"),
        ("correct", "forkert", words, "--reason", one),
        ("meeting", "convene", "--at", "2026-12-01T15:00", "--place", one),
        ("plan", "sign", "--as", "person-0", "--paper", one),
    ]
    for number, step in enumerate(steps, 1):
        beredskab(folder, "--no-input", *step, BEREDSKAB_SEED=str(number))
    commit(folder, "2026-11-20T22:15:00+01:00")


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []
        self.words = ""

    def handle_data(self, data):
        self.words += data.replace("\u200b", "")

    def handle_starttag(self, tag, attrs):
        self.words += "\n" if tag == "br" else ""
        self.seen.append((tag, dict(attrs)))


def check_html(page, words, document):
    tags = Tags()
    tags.feed(page)
    if document == ("summary",):  # as it was typed, for people to see
        typed = words.replace("\u202e", "<U+202E>").replace("\u2066", "<U+2066>")
        assert typed in tags.words, (typed, tags.words)
    for tag, attributes in tags.seen:
        assert tag in TAGS, (words, tag)
        for name, value in attributes.items():
            assert not name.startswith("on") and name != "src", (words, tag, name, value)
            # People's own numbers and addresses; none that was typed is one.
            assert name != "href" or re.fullmatch(OWN_LINK, value), (words, tag, name, value)


def check(folder, words):
    for document in DOCUMENTS:
        for shape in SHAPES.get(document, ("text", "md", "html")):
            how = () if shape == "text" else ("--format", shape)
            page = text(beredskab(folder, *document, *how))
            for sign in page:
                assert sign == "\n" or sign.isprintable() or sign in "\u00a0\u200b", (document, shape, sign)
            if shape == "html":
                check_html(page, words, document)
            if shape == "md":
                assert "[x](" not in page, (document, page)


def main():
    for number, words in enumerate(HOSTILE):
        folder = plan_of(f"hostile-{number}", 2)
        night(folder, words)
        check(folder, words)


if __name__ == "__main__":
    sys.exit(main())
