#!/usr/bin/python3
"""Holds the #include lines under src/ to the direction of the house:
base <- model <- {store, render} <- cli <- main, and each library to its place. A source has its
header beside it.

usage: include_direction.py SRC | --self-test
"""
import os
import pathlib
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
ROOMS = {  # one direction within a folder, too: what each of its rooms may include besides itself
    "model": {
        "values": "",
        "incident": "values",
        "rules": "values incident",
    },
    "store": {
        "disk": "",
        "yaml": "",
        "contacts": "disk",
        "git": "disk",
        "records": "disk yaml git",
        "plans": "disk yaml git records",
        "check": "disk yaml git records plans",
        "sync": "disk yaml git records plans",
        "verify": "disk yaml git records sync",
    },
    "render": {
        "markdown": "",
        "engine": "markdown",
        "formats": "",
        "views": "engine markdown formats",
        "answers": "views engine markdown formats",
        "documents": "answers views engine markdown formats",
        ".": "answers documents views engine",  # views.cpp
    },
    "cli": {
        "table": "commands",  # a command's line names its function
        "line": "table",
        "session": "table line",
        "screen": "table line session",
        "input": "table line session screen",
        "writing": "table line session screen input",
        "subjects": "table line session screen input writing",
        "completion": "table line session screen input writing subjects",
        "commands": "table line session screen input writing subjects completion",
        "asking": "table line session screen input writing subjects commands",
        ".": "table line session screen input writing completion subjects asking",  # run.cpp
    },
}
LIBRARIES = [  # how its headers begin, its name, where it may be included
    ("cctz/", "cctz", {"base"}),
    ("yaml-cpp/", "yaml-cpp", {"store"}),
    ("CLI/", "CLI11", {"cli"}),
    ("nlohmann/", "JSON", {"render", "cli"}),
    ("mstch/", "mustache", {"render", "cli"}),
    ("nettle/", "nettle", {"store", "render"}),
    ("boost/", "Boost", {"render", "cli"}),
    ("qrencode.h", "qrencode", {"render"}),
    ("md4c.h", "md4c", {"render"}),
    ("histedit.h", "libedit", {"cli"}),
]
LISTED = {  # a folder whose sources one header lists
    "cli/asking": "cli/asking/asking.hpp",
    "cli/commands": "cli/commands/commands.hpp",
    "cli/table": "cli/table/groups.hpp",
    "store/check": "store/check/checks.hpp",
}
DECLARED_IN = {  # a source of the same header as another: a class has but one
    "base/zone.cpp": "base/time.hpp",  # what cctz is kept out of
    "cli/session/session_incidents.cpp": "cli/session/session.hpp",
    "cli/session/session_plan.cpp": "cli/session/session.hpp",
    "cli/commands/field_options.cpp": "cli/commands/entry_options.hpp",
    "cli/commands/plan_entry_options.cpp": "cli/commands/entry_options.hpp",
    "cli/input/session_picked.cpp": "cli/session/session.hpp",
    "store/records/records_read.cpp": "store/records/records.hpp",
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
    if to == folder in ROOMS:
        room, other = (os.path.relpath(os.path.dirname(at), os.path.join(src, folder))
                       for at in (path, target))
        if room != other and other not in ROOMS[folder].get(room, "").split():
            return f"{folder}/{room} must not include {folder}/{other}"
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
            room = os.path.relpath(where, os.path.join(src, folder))
            if folder not in MAY_INCLUDE or room not in ROOMS.get(folder, (room,)):
                found.append(f"{path}:1: not in a room of the house")
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


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def self_test():
    at = {folder: f"{folder}/{next(iter(ROOMS[folder]))}" if folder in ROOMS else folder
          for folder in MAY_INCLUDE if "." not in folder}
    rooms = [(folder, room) for folder in ROOMS for room in ROOMS[folder] if room != "."]
    house = {f"{at[folder]}/a.h": "" for folder in at}
    house |= {f"{folder}/{room}/a.h": "" for folder, room in rooms}
    house |= {f"{at[folder]}/x.hpp": "" for folder in at}
    house |= {f"{folder}/{room}/x.hpp": "" for folder, room in rooms}
    house |= {header: "" for header in [*DECLARED_IN.values(), *LISTED.values()]}
    house |= {source: f'#include "{header}"' for source, header in DECLARED_IN.items()}
    house |= {"model/values/a.h": '#include "base/a.h"',
              "store/git/a.h": '#include "model/values/a.h"\n#include "store/disk/a.h"',
              "store/yaml/b.cpp": '#include "a.h"\n#include <yaml-cpp/yaml.h>\n#include <map>',
              "store/yaml/b.hpp": "",
              "render/engine/a.h": '#include "base/a.h"\n#include <nlohmann/json.hpp>',
              "cli/run.hpp": '#include "store/git/a.h"\n#include <CLI/CLI.hpp>\n#include <mstch/a.hpp>',
              "cli/commands/b.cpp": '#include "cli/commands/commands.hpp"',
              "main.cpp": '#include "cli/run.hpp"\n#include "base/a.h"'}
    broken = [(f"{at[folder]}/x.cpp", f'\n#include "{at[to]}/a.h"',
               f"{folder} must not include {to}")
              for folder in at for to in at if to not in MAY_INCLUDE[folder]]
    broken += [("main.cpp", f'\n#include "{at[to]}/a.h"', f"main.cpp must not include {to}")
               for to in ("model", "store", "render")]
    broken += [(f"{folder}/{room}/x.cpp", f'\n#include "{folder}/{other}/a.h"',
                f"{folder}/{room} must not include {folder}/{other}")
               for folder, room in rooms for other in ROOMS[folder]
               if other not in (room, ".", *ROOMS[folder][room].split())]
    broken += [(f"{at[folder]}/x.cpp", f"\n#include <{prefix}x.hpp>", f"{name} is included only in")
               for prefix, name, places in LIBRARIES for folder in at if folder not in places]
    broken += [("store/disk/x.cpp", '\n # include "../../render/engine/a.h"',
                "store must not include render"),
               ("base/x.h", "\n#include <model/values/a.h>", "base must not include model"),
               ("base/x.h", '\n#include "none.h"', "a quoted header that is not in src/"),
               ("cli/line/x.cpp", '\n#include "cli/run.hpp"', "cli/line must not include cli/."),
               ("store/disk/x.cpp", '#include <map>\n#include <map>', "is included twice"),
               ("store/c.cpp", "", "not in a room of the house"),
               ("house/c.cpp", "", "not in a room of the house"),
               ("store/disk/c.cpp", "", "has no header beside it"),
               ("store/disk/main.cpp", "", "has no header beside it"),
               ("store/records/commands.cpp", '#include "store/records/records.hpp"',
                "has no header beside it"),
               ("store/records/records_read.cpp", "", "has no header beside it"),
               ("cli/commands/c.cpp", '#include "cli/commands/a.h"', "has no header beside it"),
               ("store/records/records_read.hpp", "",
                "store/records/records_read.cpp needs no exception")]
    with tempfile.TemporaryDirectory() as folder:
        src = pathlib.Path(folder)
        for name, content in house.items():
            write(src / name, content)
        assert not faults(folder), faults(folder)
        for path, text, rule in broken:
            write(src / path, text)
            got = faults(folder)
            line = 2 if text.startswith("\n") or "twice" in rule else 1
            assert len(got) == 1 and got[0].startswith(f"{src}/{path}:{line}: ") and rule in got[0], \
                f"{path}: expected '{rule}', got {got}"
            if path in house:
                write(src / path, house[path])
            else:
                (src / path).unlink()
    with tempfile.TemporaryDirectory() as src:
        assert faults(src) == [f"{src}: no sources"]
        open(os.path.join(src, "main.cpp"), "w", encoding="utf-8").close()
        assert len(faults(src)) == len(DECLARED_IN)  # their sources are gone


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    sys.exit("\n".join(faults(sys.argv[1])) or 0)
