#!/usr/bin/python3
"""Holds the #include lines under src/ to the direction of the house:
base <- model <- {store, render} <- cli <- main, and each library to its place. A source has its
header beside it.

usage: include_direction.py SRC | --self-test
"""
import os
import re
import sys
import tempfile

MAY_INCLUDE = {
    "base": {"base"},
    "model": {"model", "base"},
    "store": {"store", "model", "base"},
    "render": {"render", "model", "base"},
    "cli": {"cli", "store", "render", "model", "base"},
    "main.cpp": {"cli", "base"},
}
ROOMS_OF_RENDER = {  # one direction within render/, too
    "markdown": {"markdown"},
    "engine": {"engine", "markdown"},
    "formats": {"formats"},
    "views": {"views", "engine", "markdown", "formats"},
}
LIBRARIES = [  # how its headers begin, its name, where it may be included
    ("cctz/", "cctz", {"base"}),
    ("yaml-cpp/", "yaml-cpp", {"store"}),
    ("CLI/", "CLI11", {"cli"}),
    ("nlohmann/", "JSON", {"render", "cli"}),
    ("mstch/", "mustache", {"render", "cli"}),
    ("boost/", "Boost", {"render", "cli"}),
    ("qrencode.h", "qrencode", {"render"}),
    ("md4c.h", "md4c", {"render"}),
    ("histedit.h", "libedit", {"cli"}),
]
LISTED = {  # a folder whose sources one header lists
    "cli/asking": "cli/asking/asking.hpp",
    "cli/commands": "cli/commands/commands.hpp",
    "cli/table": "cli/table/groups.hpp",
}
DECLARED_IN = {  # a source of the same header as another: a class has but one
    "base/zone.cpp": "base/time.hpp",  # what cctz is kept out of
    "cli/session_incidents.cpp": "cli/session.hpp",
    "cli/session_picked.cpp": "cli/session.hpp",
    "store/records_read.cpp": "store/records.hpp",
}
INCLUDE = re.compile(r'\s*#\s*include\s*(["<])([^">]+)[">]')


def broken_rule(src, folder, path, quote, header):
    """The rule that this include breaks, or None."""
    for prefix, name, places in LIBRARIES:
        if header.startswith(prefix):
            places_text = " and ".join(f"{place}/" for place in sorted(places))
            return None if folder in places else f"{name} is included only in {places_text}"
    for start in (src, os.path.dirname(path)):
        target = os.path.normpath(os.path.join(start, header))
        if os.path.isfile(target):
            break
    else:
        return "a quoted header that is not in src/" if quote == '"' else None
    to = os.path.relpath(target, src).split(os.sep)[0]
    if to == folder == "render":
        room, other = (os.path.relpath(at, src).split(os.sep)[1] for at in (path, target))
        if other not in ROOMS_OF_RENDER.get(room, ()):
            return f"render/{room} must not include render/{other}"
    if to in MAY_INCLUDE[folder]:
        return None
    return f"{folder} must not include {to}"


def lacks_header(src, path, included):
    """Whether it is a source that has no header of its own, and includes none that declares it."""
    name, ending = os.path.splitext(os.path.relpath(path, src))
    if ending != ".cpp" or name == "main" or os.path.isfile(os.path.join(src, name + ".hpp")):
        return False
    return DECLARED_IN.get(name + ending, LISTED.get(os.path.dirname(name))) not in included


def faults(src):
    """All faults, as `file:line: header: rule`; an empty tree is one too."""
    found, files = [], 0
    for where, _, names in sorted(os.walk(src)):
        for path in (os.path.join(where, name) for name in sorted(names)):
            files += 1
            folder = os.path.relpath(path, src).split(os.sep)[0]
            if folder not in MAY_INCLUDE:
                found.append(f"{path}:1: not in a folder of the house")
                continue
            included = set()
            with open(path, encoding="utf-8") as lines:
                for number, line in enumerate(lines, 1):
                    if match := INCLUDE.match(line):
                        if match[2] in included:
                            found.append(f"{path}:{number}: {match[2]}: is included twice")
                            continue
                        included.add(match[2])
                        if rule := broken_rule(src, folder, path, *match.groups()):
                            found.append(f"{path}:{number}: {match[2]}: {rule}")
            if lacks_header(src, path, included):
                found.append(f"{path}:1: has no header beside it")
    for name in DECLARED_IN:
        source, header = (os.path.join(src, name[:-4] + ending) for ending in (".cpp", ".hpp"))
        if os.path.isfile(header) or not os.path.isfile(source):
            found.append(f"{header}:1: {name} needs no exception any more")
    return found if files else [f"{src}: no sources"]


def self_test():
    house = {"base/a.h": "", "model/a.h": '#include "base/a.h"', "store/a.h": '#include "model/a.h"',
             "render/engine/a.h": '#include "base/a.h"\n#include <nlohmann/json.hpp>',
             "cli/a.h": '#include "store/a.h"\n#include <CLI/CLI.hpp>\n#include <boost/a.hpp>',
             "store/b.cpp": '#include "a.h"\n#include <yaml-cpp/yaml.h>\n#include <map>',
             "store/b.hpp": "", "cli/commands/commands.hpp": "",
             **{header: "" for header in DECLARED_IN.values()},
             **{source: f'#include "{header}"' for source, header in DECLARED_IN.items()},
             "cli/commands/b.cpp": '#include "cli/commands/commands.hpp"',
             **{f"{folder}/x.hpp": "" for folder in MAY_INCLUDE if "." not in folder},
             "main.cpp": '#include "cli/a.h"\n#include "base/a.h"'}
    def header(to):
        return "render/engine/a.h" if to == "render" else f"{to}/a.h"
    broken = [(f"{folder}/x.cpp", f'\n#include "{header(to)}"', f"{folder} must not include {to}")
              for folder in MAY_INCLUDE for to in MAY_INCLUDE
              if "." not in folder + to and to not in MAY_INCLUDE[folder]]
    broken += [("main.cpp", f'\n#include "{header(to)}"', f"main.cpp must not include {to}")
               for to in ("model", "store", "render")]
    broken += [(f"{folder}/x.cpp", f"\n#include <{prefix}x.hpp>", f"{name} is included only in")
               for prefix, name, places in LIBRARIES
               for folder in MAY_INCLUDE if "." not in folder and folder not in places]
    broken += [("store/x.cpp", '\n # include "../render/engine/a.h"', "store must not include render"),
               ("base/x.h", "\n#include <model/a.h>", "base must not include model"),
               ("render/formats/x.h", '\n#include "render/engine/a.h"',
                "render/formats must not include render/engine"),
               ("base/x.h", '\n#include "none.h"', "a quoted header that is not in src/"),
               ("store/x.cpp", '#include <map>\n#include <map>', "is included twice"),
               ("store/c.cpp", "", "has no header beside it"),
               ("store/main.cpp", "", "has no header beside it"),
               ("store/commands.cpp", '#include "store/records.hpp"', "has no header beside it"),
               ("store/records_read.cpp", "", "has no header beside it"),
               ("cli/commands/c.cpp", '#include "cli/a.h"', "has no header beside it"),
               ("store/records_read.hpp", "", "store/records_read.cpp needs no exception")]
    for path, text, rule in [(None, "", "")] + broken:
        with tempfile.TemporaryDirectory() as src:
            for name, content in {**house, **({path: text} if path else {})}.items():
                os.makedirs(os.path.dirname(os.path.join(src, name)), exist_ok=True)
                with open(os.path.join(src, name), "w", encoding="utf-8") as out:
                    out.write(content)
            got = faults(src)
        line = 2 if text.startswith("\n") or "twice" in rule else 1
        ok = len(got) == 1 and got[0].startswith(f"{src}/{path}:{line}: ") and rule in got[0]
        assert ok if path else not got, f"{path}: expected '{rule}', got {got}"
    with tempfile.TemporaryDirectory() as src:
        assert faults(src) == [f"{src}: no sources"]
        open(os.path.join(src, "main.cpp"), "w", encoding="utf-8").close()
        assert len(faults(src)) == len(DECLARED_IN)  # their sources are gone


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    sys.exit("\n".join(faults(sys.argv[1])) or 0)
