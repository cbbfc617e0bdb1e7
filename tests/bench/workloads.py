"""Makes the workspaces that are measured: each incident as the program itself writes one, many times over.

A night of each kind is played with the program once, in a scratch workspace. Its entries are then put
into the years with new days and new ids, the digests of their chain reckoned anew, so that `check` and
`verify` find nothing. The same seed gives the same bytes.
"""
import datetime
import hashlib
import multiprocessing
import os
import pathlib
import random
import re
import shlex
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLAN = "proevekoebing"
NIGHT = datetime.date(2026, 1, 20)  # on which the nights are played: winter time, as all that is made of them
LETTERS = "abcdefghjkmnpqrstwxyz"
SIGNS = LETTERS + "23456789"
FIRST_YEAR, LAST_YEAR = 2006, 2025

# What is typed, and when. The nights differ as nights do: kinds and areas, what is decided and what is
# not, an inquiry, a correction, a text of several lines, what may be told and what only few may see.
SMS = ("21:25", "decide 'Beboerne i opgang 10–14 får en SMS via boligorganisationen i aften' --question beboere")
VANDALISM = [
    ("21:10", "activate --type haervaerk --area proeveparken --summary"
     " 'Der er væltet containere og smadret ruder i tre opgange, og der samler sig flere unge'"),
    ("21:12", "call jens --reached --note 'Han kører ud med det samme og ringer til driften om afspærringen'"),
    ("21:14", "call 'lene opdigtet' --no-answer"),
    ("21:20", "log 'Politiet er på stedet med to vogne, og vi venter med at gå ned til de unge, til de siger god for det'"),
    SMS,
    ("21:26", "decide 'Opslag i opgangene i morgen tidlig' --responsible jens --due +1d"),
    ("21:35", "log 'Glarmesteren er bestilt til kl. 23 og dækker ruderne med plader'"),
    ("21:40", "decide 'Planen bringes i anvendelse' --question anvendelse --by tove,jens"),
    ("21:55", "done Opslag"),
    ("22:10", "close"),
]
FIRE = [
    ("20:31", "report --type brand --area eksempelvej --summary 'Røg fra en kælder: \"det lugter af plast\"' --public"),
    ("20:40", "activate --type brand --area eksempelvej --summary 'Brandvæsenet tømmer to opgange' -i eksempelvej"),
    ("20:44", "call jens --reached"),
    ("20:50", "inquiry 'Prøvekøbing Avis' 'Er nogen kommet til skade, og hvor mange er ude af deres bolig?'"),
    ("21:05", "log 'Beboerne fra nr. 4 sidder i fælleshuset.\nTo familier med små børn er kørt til slægtninge;\n"
     "resten vil gerne hjem i nat.' --at 20:55"),
    ("21:06", "correct fælleshuset 'Beboerne fra nr. 4 og 6 sidder i fælleshuset.'"),
    ("21:15", "decide 'Pressen henvises til brandvæsenet' --question presse --not"),
    ("21:30", "log 'En beboer er kørt til tilsyn' --restricted"),
    ("22:00", "done skade 'Ingen er kommet alvorligt til skade, siger brandvæsenet' --public"),
    ("22:40", "close 'Alle er hjemme igen'"),
]
UNREST = [
    ("22:02", "activate --type uro --area demobakken --summary 'Mange unge ved butikkerne, fyrværkeri' --at 21:40"),
    ("22:05", "call 'lene taenkt' --message-left --note 'Ring til mig, når du hører det her'"),
    ("22:06", "call --ad-hoc 'Bo Prøve, Klubben' --phone '12 34 56 99' --reached"),
    ("22:15", "decide 'Klubben holder åbent til midnat' --responsible jens --due 23:30"),
    ("22:20", "decide 'Politiet taler med pressen' --question presse --not --by tove"),
    ("22:31", "message issue beboere 'Der er uro ved butikkerne. Bliv inde, til politiet er færdigt.'"),
    ("22:45", "handover 'Jeg kører derud' --to jens"),
    ("23:10", "done midnat"),
    ("23:20", "evaluate --good 'Klubben kom hurtigt' --bad 'Ingen havde nøgle til fælleshuset'"),
    ("23:30", "close"),
]
SHORT = [
    [VANDALISM[0], VANDALISM[3], VANDALISM[-1]],
    [FIRE[0], ("21:05", "log 'Beboerne er ude på gaden.\nDe fryser.'"), ("21:06", "correct gaden 'De er inde igen.'")],
    [("22:02", UNREST[0][1].replace("demobakken", "eksempelvej")), UNREST[1],
     ("22:20", "decide 'Nej: politiet klarer det' --question anvendelse --not --by tove")],
    [("19:15", "report --type skyderi --area proeveparken --summary 'Skud hørt ved parkeringen' --at 18:50"),
     ("19:20", "inquiry 'Radio Prøve' 'Var det skud?'"), ("19:40", "close 'Det var fyrværkeri: politiet har set efter'")],
]
EXERCISES = [
    [("21:10", "activate --type brand --area demobakken --exercise --summary 'Brand i en kælder, som øvelse'"),
     VANDALISM[3], VANDALISM[-1]],
]
OPEN = VANDALISM[:4]
NIGHTS = {10: [VANDALISM, FIRE, UNREST], 3: SHORT, "exercise": EXERCISES, "open": [OPEN]}


def environment(home):
    """What the program sees, whoever runs it: no setting of the user's, and a clock that stands still."""
    kept = {name: os.environ[name] for name in ("PATH", "BEREDSKAB_BIN") if name in os.environ}
    return {**kept, "HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "Europe/Copenhagen",
            "GIT_CONFIG_GLOBAL": str(home / "gitconfig"), "GIT_CONFIG_NOSYSTEM": "1",
            "BEREDSKAB_USER": "Tove Prøve", "BEREDSKAB_NOW": "2026-01-20T23:00:00+01:00", "BEREDSKAB_SEED": "19"}


def home_in(folder):
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    (home / "gitconfig").write_text("[user]\n\tname = Tove Prøve\n\temail = tove@example.invalid\n"
                                    "[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n")
    return home


def plans(workspace):
    workspace.mkdir(parents=True)
    shutil.copytree(ROOT / "tests/transcripts/workspace/plans", workspace / "plans")
    (workspace / "records").mkdir()


def play(binary, scratch, night):
    """The folder of one night and its entries, by name, with their bytes."""
    workspace = scratch / "night"
    shutil.rmtree(workspace, ignore_errors=True)
    plans(workspace)
    env = environment(home_in(scratch))
    for clock, words in night:
        env["BEREDSKAB_NOW"] = f"{NIGHT}T{clock}:00+01:00"
        env["BEREDSKAB_SEED"] = clock.replace(":", "")
        typed = [word.replace("\\n", "\n") for word in shlex.split(words)]
        subprocess.run([binary, "--no-input", *typed], check=True, env=env, cwd=workspace,
                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    folder = next((workspace / "records" / PLAN / "2026").glob("2026-*"))
    return folder.name, [(file.name, file.read_text()) for file in sorted(folder.glob("*.yaml"))]


def new_id(chance):
    return chance.choice(LETTERS) + "".join(chance.choice(SIGNS) for _ in range(5))


def retold(night, day, chance):
    """The same night on another day: the folder's name, and the entries."""
    name, files = night
    ids = {file.split("-")[4][:6]: new_id(chance) for file, _ in files}
    ids[name[-6:]] = new_id(chance)
    days = {str(NIGHT + datetime.timedelta(days=n)): str(day + datetime.timedelta(days=n)) for n in (0, 1)}
    words = {**ids, **days}
    pattern = re.compile("|".join(words))
    digests, made = {}, []
    for file, text in files:
        text = pattern.sub(lambda found: words[found[0]], text)
        text = re.sub(r"(?<=[\[ ])([a-z][a-z0-9]{5})-[0-9a-f]{16}(?=[\],])",
                      lambda found: f"{found[1]}-{digests[found[1]]}", text)
        digests[ids[file.split("-")[4][:6]]] = hashlib.sha256(text.encode()).hexdigest()[:16]
        made.append((pattern.sub(lambda found: words[found[0]], file), text.encode()))
    return pattern.sub(lambda found: words[found[0]], name), made


def days(count):
    """Spread over the winters of twenty years."""
    years = LAST_YEAR - FIRST_YEAR + 1
    return [datetime.date(FIRST_YEAR + i * years // count, 1 + i % 2, 1 + i * 11 % 28) for i in range(count)]


def fill(job):
    """One plan's incidents. Every fortieth is an exercise."""
    records, nights, exercises, count, seed = job
    chance = random.Random(seed)
    for i, day in enumerate(days(count)):
        name, files = retold(chance.choice(exercises if i % 40 == 0 else nights), day, chance)
        folder = records / str(day.year) / name
        folder.mkdir(parents=True)
        for file, text in files:
            (folder / file).write_bytes(text)


def one_plan(workspace, nights, entries, count, still_open):
    plans(workspace)
    fill((workspace / "records" / PLAN, nights[entries], nights["exercise"], count, 19))
    if still_open:
        name, files = retold(nights["open"][0], NIGHT, random.Random(20))
        folder = workspace / "records" / PLAN / "2026" / name
        folder.mkdir(parents=True)
        for file, text in files:
            (folder / file).write_bytes(text)


def country(workspace, nights, count):
    """A hundred plans."""
    plans(workspace)
    jobs = []
    for i in range(100):
        name = f"by-{i + 1:03}"
        shutil.copytree(workspace / "plans" / PLAN, workspace / "plans" / name)
        jobs.append((workspace / "records" / name, nights[3], nights["exercise"], count, i))
    shutil.rmtree(workspace / "plans" / PLAN)
    listed = workspace / "plans/plans.yaml"
    listed.write_text(listed.read_text().replace(f"default: {PLAN}", "default: by-001"))
    with multiprocessing.Pool() as pool:
        pool.map(fill, jobs)


def commit_in_parts(workspace, parts, versions):
    """A history of so many commits, each with its share of the entries; the document in so many versions."""
    env = environment(home_in(workspace.parent))
    git = ["git", "-C", str(workspace)]
    subprocess.run(git + ["init", "-q", "-b", "main"], check=True, env=env)
    entries = sorted((workspace / "records").rglob("*.yaml"))
    others = sorted(file for file in (workspace / "plans").rglob("*") if file.is_file())
    document = next((workspace / "plans").glob("*/document.yaml"))
    text = document.read_bytes()
    importing = subprocess.Popen(git + ["fast-import", "--quiet"], stdin=subprocess.PIPE, env=env)
    out = importing.stdin

    def add(path, data):
        out.write(f"M 100644 inline {path.relative_to(workspace)}\ndata {len(data)}\n".encode() + data + b"\n")

    every = max(1, parts // versions) if versions else 0
    version = 0
    for part in range(parts):
        message = f"records: del {part + 1}".encode()
        out.write(f"commit refs/heads/main\ncommitter Tove <tove@example.invalid> {1136073600 + part * 3600} +0100\n"
                  f"data {len(message)}\n".encode() + message + b"\n")
        if part == 0:
            for file in others:
                add(file, file.read_bytes())
        if every and part % every == 0 and version < versions:
            version += 1
            # The last is the one that lies there.
            add(document, text if version == versions else text + f"# Udgave {version}\n".encode())
        for file in entries[part * len(entries) // parts:(part + 1) * len(entries) // parts]:
            add(file, file.read_bytes())
    out.close()
    if importing.wait() != 0:
        raise RuntimeError("git fast-import")
    subprocess.run(git + ["reset", "-q", "--mixed"], check=True, env=env)
    subprocess.run(git + ["update-index", "-q", "--refresh"], check=False, env=env)


def larger(data):
    """The larger plan, with nothing recorded yet."""
    workspace = data / "larger"
    shutil.rmtree(workspace, ignore_errors=True)
    shutil.copytree(ROOT / "tests/transcripts/larger/plans", workspace / "plans")
    (workspace / "records").mkdir()
    return workspace


WORKLOADS = ("a", "a-quiet", "a-small", "b", "c", "d")


def make(binary, data, name, share=1):
    """The workload in `data`; again only where it is not there whole. `share` of it, for a trial."""
    workspace = data / (name if share == 1 else f"{name}-{share}")
    whole = workspace.with_suffix(".whole")
    if whole.exists():
        return workspace
    shutil.rmtree(workspace, ignore_errors=True)
    nights = {kind: [play(binary, data / "scratch", night) for night in some] for kind, some in NIGHTS.items()}
    if name == "b":
        country(workspace, nights, 1000 // share)
        commit_in_parts(workspace, 10000 // share, 0)
    elif name == "c":
        one_plan(workspace, nights, 3, 10000 // share, False)
        commit_in_parts(workspace, 1, 0)
    elif name == "d":
        one_plan(workspace, nights, 3, 2000 // share, False)
        commit_in_parts(workspace, 5000 // share, 61)
    else:
        one_plan(workspace, nights, 10, (10 if name == "a-small" else 1000) // share, name != "a-quiet")
        commit_in_parts(workspace, 1, 0)
    whole.touch()
    return workspace
