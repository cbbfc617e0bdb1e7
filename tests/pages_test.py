#!/usr/bin/python3
"""Every HTML document in a window of a telephone (390 px) and of a screen (1280 px), by light and in
the dark: Chromium, started once, says what is wider than its window, too small to read, or without
contrast. Without Chromium what can be read off the HTML is held alone.

All people are made up.
"""
import html.parser
import re
import shutil
import sys

from browser import Browser, installed
from print_test import FULL, whole_plan
from printing import HERE, ROOT, beredskab, commit, text, write_people

WIDTHS = (390, 1280)
OTHERS = [("contacts",), ("contacts", "--blank"), ("plan", "show"), ("plan", "overview"),
          ("plan", "dossier"), ("cards",)]
# What is wrong on the page, in words; `WIDTH` is the window's.
FAULTS = """(() => {
  const faults = new Set();
  const shown = e => e.tagName + (e.className && e.className.baseVal === undefined
                                  ? "." + e.className : "") + " " + e.textContent.trim().slice(0, 30);
  const light = color => {
    const [r, g, b] = color.match(/[0-9.]+/g).slice(0, 3).map(part => {
      const c = part / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(getComputedStyle(document.documentElement).backgroundColor);
  const wide = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (wide > WIDTH) faults.add("the page is " + wide + " px wide");
  for (const e of document.querySelectorAll("body *")) {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    if (style.visibility === "hidden" || box.width === 0 || box.height === 0) continue;
    if (box.right > WIDTH + 1 || box.left < -1) faults.add("outside: " + shown(e));
    if (e.closest("svg, .across")) continue;
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
    if (parseFloat(style.fontSize) < 16) faults.add("small: " + style.fontSize + " " + shown(e));
    const [a, b] = [light(style.color), ground].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) faults.add("faint: " + style.color + " " + shown(e));
  }
  return [...faults];
})()"""
# Of a table whose rows are blocks in a narrow window: cells that stand beside another's.
BESIDE = """[...document.querySelectorAll(".rows tbody tr, .sheet tbody tr")].filter(row =>
  [...row.cells].some((cell, at) => at > 0 && cell.matches("td:not(.number, .code)") &&
    cell.offsetHeight > 0 && cell.getBoundingClientRect().left > 17)).length"""


class Outline(html.parser.HTMLParser):
    """What a page is made of."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.links, self.link, self.open = [], {}, "", []
        self.viewport, self.nameless, self.facts_at, self.last_word_at = "", 0, None, None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.tags.append((tag, attributes))
        if tag == "meta" and attributes.get("name") == "viewport":
            self.viewport = attributes["content"]
        if tag == "a":
            self.link = attributes["href"]
            self.links[self.link] = ""
        drawn = tag == "svg" and attributes.get("aria-hidden") != "true"
        if (drawn and attributes.get("role") != "img") or (tag == "img" and "alt" not in attributes):
            self.nameless += 1
        if tag == "footer":
            self.facts_at = self.getpos()
        if tag not in ("meta", "br", "hr", "img", "path", "rect"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in ("meta", "br", "hr", "img", "path", "rect"):
            return
        assert self.open.pop() == tag, (tag, self.getpos())

    def handle_data(self, data):
        if data.strip() and "body" in self.open:
            self.last_word_at = self.getpos()
        if "a" in self.open:
            self.links[self.link] += data.replace("\xa0", " ")

    def count(self, tag):
        return sum(name == tag for name, _ in self.tags)


def check_outline(words, page):
    outline = Outline(page)
    assert outline.viewport == "width=device-width, initial-scale=1", (words, outline.viewport)
    assert outline.count("main") == 1 and outline.count("h1") >= 1, words
    heads = [attributes for tag, attributes in outline.tags if tag == "th"]
    assert all(head.get("scope") in ("col", "row") for head in heads), (words, heads)
    assert outline.nameless == 0, words
    for drawing in re.findall(r'<svg[^>]* role="img">.*?</svg>', page):
        assert re.search(r"<title>[^<]+</title>", drawing), (words, drawing[:200])
    for link in outline.links:
        assert re.fullmatch(r"tel:\+?\d{3,15}(;ext=\d+)?|mailto:[\w.%+~-]+@[\w.%-]+", link), (words, link)
    if "--issued" in words:  # hung up, it says nothing of the program
        assert outline.facts_at is None and "beredskab 0" not in page, (words, page)
    else:
        assert outline.facts_at is not None and outline.last_word_at >= outline.facts_at, words
    return outline


def written(folder, words, number):
    file = HERE / f"page-{folder.name}-{number}.html"
    beredskab(folder, *words, "-o", str(file), "--force")
    return file


def test_links(full):
    """Numbers and addresses can be tapped; an extension goes along."""
    people = (full / "plans/proevekoebing/participants.yaml").read_text(encoding="utf-8")
    write_people(full, [people.split("participants:\n")[1].rstrip().replace(
        'mobile: "12 34 50 00"', 'mobile: "12 34 50 00 lok. 42"', 1)])
    links = check_outline(("contacts",), text(beredskab(full, "contacts", "--format", "html"))).links
    assert links["tel:12345000;ext=42"] == "12 34 50 00 lok. 42", links
    assert links["tel:12345001"] == "12 34 50 01", links
    assert links["tel:112"] == "112" and links["mailto:person0@example.invalid"], links
    pack = check_outline(("meeting",), text(beredskab(full, "meeting", "pack", "next", "--format",
                                                      "html"))).links
    assert "tel:12345000;ext=42" in pack and "mailto:person0@example.invalid" in pack, pack
    document = full / "plans/proevekoebing/document.yaml"
    told = document.read_text(encoding="utf-8")
    document.write_text(told.replace("Tove Prøve, Projektleder", "Tove Prøve, tlf. 12 34 50 00, Projektleder"),
                        encoding="utf-8")
    page = text(beredskab(full, "plan", "show", "--format", "html"))
    assert "tel:12345000" in page, page
    # Word for word all the same.
    bare = re.sub(r"<[^>]+>", "", page).replace("&nbsp;", " ")
    assert "Tove Prøve, tlf. 12 34 50 00, Projektleder" in bare, bare
    document.write_text(told, encoding="utf-8")


def test_windows(pages):
    if not installed():
        print("chromium is not installed (./setup names it): no page was looked at in a window",
              flush=True)
        return
    bad = HERE / "bad.html"
    bad.write_text('<html style="background: #fff"><body style="color: #999; width: 1500px">'
                   '<p style="font-size: 15px">x</p>', encoding="utf-8")
    with Browser() as browser:
        for width in WIDTHS:
            browser.open(bad, width)
            faults = " ".join(browser.value(FAULTS.replace("WIDTH", str(width))))
            assert "px wide" in faults and "small" in faults and "faint" in faults, faults
        for words, file in pages:
            for width, dark in ((390, False), (390, True), (1280, False), (1280, True)):
                browser.open(file, width, dark=dark)
                faults = browser.value(FAULTS.replace("WIDTH", str(width)))
                assert not faults, (words, width, "dark" if dark else "light", faults)
                ground = browser.value("getComputedStyle(document.documentElement).backgroundColor")
                assert (ground == "rgb(255, 255, 255)") != dark, (words, width, ground)
                if width == 390:
                    assert browser.value(BESIDE) == 0, words
            # Paper is white, whatever the screen likes.
            browser.call("Emulation.setEmulatedMedia", media="print", features=[
                {"name": "prefers-color-scheme", "value": "dark"}])
            ground = browser.value("getComputedStyle(document.documentElement).backgroundColor")
            assert ground == "rgb(255, 255, 255)", (words, ground)


def main():
    full = whole_plan()
    test_links(full)
    folders = [(full, [(*words,) for words in FULL])]
    for name, source in (("larger", ROOT / "tests/transcripts/larger/plans"), ("shipped", ROOT / "plans")):
        folder = HERE / name
        folder.mkdir()
        shutil.copytree(source, folder / "plans")
        commit(folder, "2026-05-01T12:00:00+02:00")
        folders.append((folder, OTHERS))
    pages = []
    for folder, documents in folders:
        for number, words in enumerate(documents):
            file = written(folder, words, number)
            check_outline(words, file.read_text(encoding="utf-8"))
            pages.append((words, file))
    test_windows(pages)


if __name__ == "__main__":
    sys.exit(main())
