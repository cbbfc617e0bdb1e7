#!/usr/bin/python3
"""Nothing under src/ names what belongs to a plan: the program works for any plan.

The places, people, organisations, questions, messages, incident types and groups of every plan in
plans/, with their ids, are looked for in the string literals and comments of src/: case-folded, on
word borders, across line breaks. A key of the YAML files that is not in one of the two tables here
fails the test, so that what a plan can hold is never left out unseen.

The checkout is in ROOT.
"""
import os
import pathlib
import re
import sys

import yaml

ROOT = pathlib.Path(os.environ.get("ROOT") or pathlib.Path(__file__).resolve().parent.parent)

# What stands under these keys names something.
NAMES = {"id", "name", "place", "ask", "organisation", "email", "line", "approval", "default",
         "coordinator", "deputy", "participant", "agenda", "purpose", "from", "plan", "by", "call",
         "coordinate", "who", "used_by", "contacts", "area", "sites", "site", "efforts", "effort",
         "activity", "stand_in", "approved_by"}
# What stands under these does not; why.
NO_NAMES = {
    "format": "the version", "timezone": "a zone", "phone": "a number", "mobile": "a number",
    "valid": "dates", "until": "a date", "to": "a date",
    "section": "a heading of the document: general words", "parties": "true, or lines looked into",
    "title": "of a person or the document: general words", "subtitle": "repeats place and title",
    "heading": "general words", "text": "running text, which says whatever it says",
    "hint": "running text", "per": "a word of the format", "decides": "a word of the format",
    "decided_by": "a word of the format", "convened_by": "a word of the format",
    "per_year": "a number", "only_deputy": "a flag", "hours": "times", "note": "running text",
    "coordinator_title": "as title", "meaning": "running text", "scope": "running text",
    "situation": "running text", "when": "running text", "languages": "a flag", "derived": "a flag",
    "communication": "running text", "public": "a flag", "always": "running text",
    "question": "an id of one of the questions",
    "due_after_hours": "a number", "before_hours": "a number",
    "source": "where it stands: general words", "task": "running text",
    "members": "roles: general words", "comparison": "a flag", "count": "a number",
    "percent": "a number", "unit": "general words", "criterion": "running text",
    "rule": "a word of the format", "value": "a number", "year": "a number",
    "data_source": "running text", "notes": "running text", "columns": "who pays: general words",
    "full_time": "a number", "differs": "running text",
    "total": "a number, or a row", "before_easter": "a number", "after_easter": "a number",
}
# These only hold others.
CONTAINERS = {"emergency", "areas", "incident_types", "questions", "ad_hoc", "messages",
              "meetings", "participants", "parties", "sections", "levels", "alarm", "tasks",
              "staffing", "roles", "relief", "leadership", "leads", "places", "partners", "parts",
              "prevention", "steps", "period", "organisation", "coordinators", "shares",
              "indicators", "posts", "agreements", "targets", "baseline", "published", "figures", "budget", "rows",
              "duties", "risky_days"}
# Whose ids and names are no plan's own: every workspace has the emergency numbers, and sections
# are headings.
LEFT_OUT = {"emergency": "public numbers that every workspace has",
            "sections": "headings of the document: general words"}
# Ordinary words that a plan uses as an id or a name too. As few as can be.
ORDINARY = {
    "beboere": "those who live there",
    "anvendelse": "«bringe planen i anvendelse» is the word for it (design, 2)",
    "ad-hoc": "the option --ad-hoc",
    "uafklaret": "what a question is until it is decided (design, 2)",
    "aktivering": "the name of an entry's kind",
    "kriseniveau": "«kriseniveau» is the word for a level (design, 2)",
    "sted": "«place», as in --place STED",
    "ssp": "the co-operation of school, social services and police",
    "delaftaler": "what a helhedsplan consists of",
    "jul": "July, as the date of an e-mail has it",
    "næste møde": "what minutes say of the meeting to come",
}

DAY_OF_YEAR = re.compile(r"\d\d-\d\d")  # stands under «from» too, and names nothing


def names_in(node, found, where, wanted=False):
    """Adds every name below the node to `found`: name -> where it stands."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in LEFT_OUT:
                continue
            if key not in NAMES and key not in NO_NAMES and key not in CONTAINERS:
                sys.exit(f"{where}: the key «{key}» is in no table of {pathlib.Path(__file__).name}")
            names_in(value, found, where, key in NAMES)
    elif isinstance(node, list):
        for value in node:
            names_in(value, found, where, wanted)
    elif wanted and isinstance(node, str) and not DAY_OF_YEAR.fullmatch(node):
        found.setdefault(node, where)


def names_of_plans():
    found = {}
    for path in sorted((ROOT / "plans").rglob("*.yaml")):
        where = str(path.relative_to(ROOT))
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        names_in(content, found, where)
        if path.parent != ROOT / "plans":
            found.setdefault(path.relative_to(ROOT / "plans").parts[0], where)
        for person in content.get("participants", []):
            for word in person.get("name", "").split()[1:]:
                found.setdefault(word, where)  # a surname alone names too; a first name nobody
    unneeded = ORDINARY.keys() - {name.casefold() for name in found}
    if unneeded:
        sys.exit(f"no plan has these words any more: {sorted(unneeded)}")
    return {name: where for name, where in found.items() if name.casefold() not in ORDINARY}


TOKEN = re.compile(
    r'R"(?P<tag>[^(\s]*)\((?P<raw>.*?)\)(?P=tag)"|"(?P<text>(?:\\.|[^"\\\n])*)"'
    r"|//(?P<line>[^\n]*)|/\*(?P<block>.*?)\*/|'(?:\\.|[^'\\\n])+'", re.S)


def texts_in(source):
    """(offset, text) of literals and comments; those that only white space parts are joined."""
    end = None
    for match in TOKEN.finditer(source):
        kind = "line" if match["line"] is not None else "text"
        text = next((match[group] for group in ("raw", "text", "line", "block")
                     if match[group] is not None), None)
        if text is None:
            continue
        text = re.sub(r'\\(["\\])', r"\1", text).replace("\\n", "\n")
        if end is not None and kind == before and not source[end:match.start()].strip():
            joined += ("\n" if kind == "line" else "") + text
        else:
            if end is not None:
                yield start, joined
            start, joined = match.start(), text
        before, end = kind, match.end()
    if end is not None:
        yield start, joined


def pattern_of(names):
    folded = sorted({re.sub(r"\s+", " ", name.casefold()) for name in names}, key=len, reverse=True)
    return re.compile(r"(?<![\w])(?:" + "|".join(map(re.escape, folded)) + r")(?![\w])")


def found_in(source, pattern):
    for offset, text in texts_in(source):
        for match in pattern.finditer(re.sub(r"\s+", " ", text.casefold())):
            yield source.count("\n", 0, offset) + 1, match[0]


def self_test():
    """What must be found is found, however it is written, and nothing else."""
    pattern = pattern_of(["Ny Have", "ny-have", "Bo Å", "parken", "Skal de vide det?"])
    for source in ('f("Ny Have");', "// se NY\n  // HAVE her\n", '"Skal de "\n  "vide det?"',
                   'R"(a\nbo å)"', '/* i parken */', '"\\"parken\\""', "x = '\"'; // parken"):
        assert list(found_in(source, pattern)), source
    for source in ('int parken;', '"parkens"', '"Bo Ås"', '"nyhave"', "x = '\"'; y = parken;"):
        assert not list(found_in(source, pattern)), source


def main():
    self_test()
    names = names_of_plans()
    kinds = [path.parent.name for path in (ROOT / "plans").glob("*/*.yaml")]
    if len(names) < 40 or len(set(kinds)) < 2:
        sys.exit(f"too few names found in plans/: {sorted(names)}")
    pattern = pattern_of(names)
    where = {re.sub(r"\s+", " ", name.casefold()): place for name, place in names.items()}
    faults = []
    paths = sorted((ROOT / "src").rglob("*.[ch]pp"))
    if len(paths) < 100:
        sys.exit("too few files found in src/")
    for path in paths:
        for line, name in found_in(path.read_text(encoding="utf-8"), pattern):
            faults.append(f"{path.relative_to(ROOT)}:{line}: names «{name}» of {where[name]}")
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main()
