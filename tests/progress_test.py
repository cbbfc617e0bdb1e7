#!/usr/bin/python3
"""`progress --json` of the shipped helhedsplan has every number of the sources' tables, no other.

The figures stand here as the sources print them, each with its line: 002 is «Én kommune – Én
helhedsplan», 004 the answer to the city council. They were typed from the sources, not from
plans/: the two must agree. The budget is added up here too.
"""
import json
import subprocess
import sys
from decimal import Decimal

from program import BINARY, ROOT, environment

PLAN = "slagelse"

FIVE = ["motalavej", "skaelskoer", "sydbyen", "ringparken", "samlet"]
WITH_MUNICIPALITY = ["motalavej", "skaelskoer", "sydbyen", "ringparken", "kommunen"]
# (indicator, areas, year, line of the source, the row as it stands there)
ROWS = [
    ("trygge", FIVE, 2014, "002:307", "58 72 68 65 65"),
    ("utrygge", FIVE, 2014, "002:314", "19 0 7 12 10"),
    ("trygge", FIVE, 2016, "002:321", "63 76 75 73 71"),
    ("utrygge", FIVE, 2016, "002:328", "28 5 17 23 21"),
    ("tryghedsindeks", ["motalavej", "ringparken", "landet", "sub-omraader"], 2016, "002:283-285",
     "58,3 72 89,1 72,4"),
    ("kriminalretlige-afgoerelser", WITH_MUNICIPALITY, 2013, "002:497", "55,1 19,1 28,5 42,8 11,8"),
    ("kriminalretlige-afgoerelser", WITH_MUNICIPALITY, 2014, "002:502", "28,8 27,9 14,7 27,2 10,3"),
    ("kriminalretlige-afgoerelser", WITH_MUNICIPALITY, 2015, "002:507", "34,2 22,3 34,7 31,4 11,4"),
    ("paasatte-brande", ["samlet"], 2015, "002:340", "15"),
    ("paasatte-brande", ["samlet"], 2016, "002:340", "28"),
    ("haervaerk", ["samlet"], 2015, "002:348", "123"),
    ("fraflytning", ["samlet"], None, "002:353", "22"),
    ("fraflytning", ["samlet"], None, "002:698", "21"),
    ("doemte", ["ringparken", "motalavej"], None, "002:460-462", "2,5 3,23"),
    ("ikke-vestlig-baggrund", ["samlet", "ringparken", "skaelskoer"], None, "002:365-369",
     "43 57 20"),
    ("unge-under-25", ["sydbyen"], None, "002:514", "40"),
    ("unge-anden-oprindelse", ["samlet"], None, "002:633", "21,8"),
    ("aktive-i-foreninger", ["landet"], None, "002:2535", "39"),
    ("uorganiserede-aktive", ["landet"], None, "002:2535", "62"),
    ("saerligt-udsatte-omraader", ["samlet"], None, "002:540", "2"),
    ("i-saerlig-risiko", ["udsatte-omraader", "landet"], None, "002:686-690", "35 5"),
    ("fravalgte-besoeg", ["kommunen"], 2016, "002:4103", "13"),
    ("unge-i-sydbyen-grunduddannelse", ["sydbyen"], None, "002:3076", "64"),
    ("unge-i-sydbyen-videregaaende", ["sydbyen"], None, "002:3078", "1,3"),
    ("ledige", ["samlet"] * 3, 2015, "002:3796-3800", "572,4 75,8 496,2"),
    ("unge-med-fritidsjob", ["udsatte-omraader", "landet"], None, "002:2336", "25 50"),
    ("boern-0-3-aar", ["samlet"], 2016, "002:1019", "317"),
    ("kun-grundskole", ["samlet", "motalavej", "kommunen", "landet"], None, "002:586-590",
     "40 40 20 14"),
    ("kun-grundskole-30-64", ["samlet"], None, "002:592", "56"),
    ("ledighed", ["samlet", "resten-af-kommunen"], None, "002:613", "42 14"),
]
# Tables of 2011 to 2015, one line for each area.
SERIES = [
    ("uden-beskaeftigelse", "sydbyen", "002:3201", "236,9 257 268,2 231,1 195,3"),
    ("unge-uden-beskaeftigelse", "sydbyen", "002:3202", "47,1 47,5 46,9 31,6 18"),
    ("unges-andel", "sydbyen", "002:3204", "19,88 18,48 17,49 13,67 9,21"),
    ("uden-beskaeftigelse", "skaelskoer", "002:3214", "218 214,2 239,9 240,3 230,4"),
    ("unge-uden-beskaeftigelse", "skaelskoer", "002:3216", "30,1 38,2 41,6 42,6 16,9"),
    ("unges-andel", "skaelskoer", "002:3218", "13,80 17,83 17,34 17,73 7,34"),
    ("uden-beskaeftigelse", "ringparken", "002:3227", "533,2 549,2 545,1 562,5 553,5"),
    ("unge-uden-beskaeftigelse", "ringparken", "002:3229", "101,6 98,6 97,6 113,1 61,8"),
    ("unges-andel", "ringparken", "002:3231", "19,05 17,95 17,90 20,11 11,71"),
    ("uden-beskaeftigelse", "motalavej", "002:3239", "473,5 463,6 464,9 431,3 409"),
    ("unge-uden-beskaeftigelse", "motalavej", "002:3241", "83,3 87,5 88,4 74,8 43,7"),
    ("unges-andel", "motalavej", "002:3243", "17,59 18,87 19,01 17,34 10,68"),
]
# (indicator, area, rule, number, judgement): 002:776-820 and 853-916
TARGETS = [
    ("tryghedsindeks", "ringparken", "above", "72,4", "no-figures"),
    ("tryghedsindeks", "motalavej", "above", "72,4", "no-figures"),
    ("kriminalretlige-afgoerelser", "samlet", "at-most", "20", "no-figures"),
    ("kriminalretlige-afgoerelser", "motalavej", "below", "28", "no-figures"),
    ("kriminalretlige-afgoerelser", "motalavej", "below", "30", "no-figures"),
    ("kriminalretlige-afgoerelser", "skaelskoer", "below", "19", "no-figures"),
    ("kriminalretlige-afgoerelser", "sydbyen", "below", "30", "no-figures"),
    ("kriminalretlige-afgoerelser", "ringparken", "below", "30", "no-figures"),
    ("paasatte-brande", "samlet", "fall-yearly", "10", "away"),
    ("haervaerk", "motalavej", "fall-yearly", "15", "no-figures"),
    ("fraflytning", "samlet", "fall-yearly", "10", "no-figures"),
    ("drop-out", "samlet", "fall-by", "30", "no-figures"),
    ("saerligt-udsatte-omraader", "samlet", "at-most", "0", "no-figures"),
]
# (table, row, line, parts, total)
MONEY = [
    ("indsatsomraader", "Tryghed og trivsel", "002:1520-1524", "6.497 5.062", "11.559"),
    ("indsatsomraader", "Kriminalpræventivt", "002:2236-2240", "5.220 4.933", "10.153"),
    ("indsatsomraader", "Uddannelse og beskæftigelse", "002:3384-3388", "8.186 7.306", "15.492"),
    ("indsatsomraader", "Forebyggelse og forældreansvar", "002:4118-4122", "2.831 1.248", "4.079"),
    ("indsatsomraader", None, "002:1137-1141", "25.000 19.450", "44.450"),
    ("medfinansiering", "Regnskab 2017", "004:35", "606.000 619.000", "1.225.000"),
    ("medfinansiering", "Regnskab 2018", "004:36", "2.530.000 2.575.000", "5.105.000"),
    ("medfinansiering", "Regnskab 2019", "004:37", "2.590.000 2.638.000", "5.228.000"),
    ("medfinansiering", "Forventet budget 2020", "004:38", "2.652.000 2.698.000", "5.350.000"),
    ("medfinansiering", "Forventet budget 2021", "004:39", "2.040.000 2.074.000", "4.114.000"),
    ("fif", "I alt, til projektperioden udløber med udgangen af 2020", "004:101", "5.797.000", "5.797.000"),
    ("medfinansiering", None, "004:40", "10.418.000 10.604.000", "21.022.000"),
]
PARTIES = {"delaftale-tryghed": 4, "delaftale-kriminalpraeventivt": 11, "delaftale-brobygning": 7,
           "delaftale-virksomheder": 10, "delaftale-forebyggelse": 2}  # 002:1219-1229, 1890-1913, 3023-3070
SHARES = {"motalavej": "50", "ringparken": "50", "sydbyen": "30", "skaelskoer": "30"}  # 002:179-185


def progress():
    done = subprocess.run([BINARY, "-C", str(ROOT), "--plan", PLAN, "progress", "--json"],
                          env=environment(clock="12:00"), stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"progress: {done.returncode}\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)["data"]


def exact(danish):
    return Decimal(danish.replace(".", "").replace(",", "."))


def main():
    data, faults = progress(), []

    def same(what, found, wanted):
        if found != wanted:
            faults.append(f"{what}: {found}, but the source has {wanted}")

    same("period", (data["years"], data["from"]["iso"], data["to"]["iso"], data["over"]),
         ("2017–2021", "2017-10-01", "2021-09-30", True))
    indicators = {one["id"]: one for effort in data["efforts"] for one in effort["indicators"]}
    found = sorted(
        (id, series["id"], str(reading.get("year")), reading["value"]["text"])
        for id, one in indicators.items() for series in one["series"]
        for reading in series["readings"])
    wanted = [(id, area, str(year), text) for id, areas, year, _, row in ROWS
              for area, text in zip(areas, row.split(), strict=True)]
    wanted += [(id, area, str(2011 + i), text) for id, area, _, row in SERIES
               for i, text in enumerate(row.split())]
    for one in sorted(set(wanted) - set(found)):
        line = next(row[-2] for row in ROWS + SERIES
                    if row[0] == one[0] and one[3] in row[-1].split())
        faults.append(f"{one}: in the source ({line}), but not in progress")
    faults += [f"{one}: in progress, but not in the source" for one in set(found) - set(wanted)]
    same("number of figures", len(found), len(wanted))
    for id, series in indicators.items():
        for one in series["series"]:
            for reading in one["readings"]:
                same(f"{id} {one['id']}", Decimal(reading["value"]["value"]),
                     exact(reading["value"]["text"]))

    for id, area, rule, number, judgement in TARGETS:
        stands = [(target["rule"]["word"], target["value"]["text"], judged["judgement"]["word"])
                  for target in indicators[id]["targets"] for judged in target["areas"]
                  if judged["id"] == area]
        if (rule, number, judgement) not in stands:
            faults.append(f"{id} {area}: {rule} {number} {judgement} is not among {stands}")

    tables = {one["id"]: one for one in data["budget"]}
    rows = 0
    for id, name, line, parts, total in MONEY:
        table = tables[id]
        row = table["total"] if name is None else next(
            one for one in table["rows"] if one["name"] == name)
        rows += name is not None
        found = [part["text"] for part in row["parts"]]
        same(f"{id} {name} ({line})", (found, row["total"]["text"]),
             (parts.split(), total))
        same(f"{id} {name}: the parts", sum(map(exact, parts.split())), exact(total))
        same(f"{id} {name}: differs", row.get("differs"), None)
    same("rows of the budget", sum(len(one["rows"]) for one in tables.values()), rows)
    same("sum of the areas of effort", tables["indsatsomraader"]["sum"]["total"]["text"], "41.283")
    if "3.167" not in tables["indsatsomraader"].get("differs", ""):
        faults.append("the difference between the areas of effort and the whole is not told")
    years = tables["medfinansiering"]
    same("sum of the years", [part["text"] for part in years["sum"]["parts"]]
         + [years["sum"]["total"]["text"]], ["10.418.000", "10.604.000", "21.022.000"])
    same("the years differ", years.get("differs"), None)
    coordinators = data["coordinators"]
    same("coordinators", (coordinators["count"], coordinators["stand_in"],
                          {one["site"]: one["percent"]["text"] for one in coordinators["shares"]}),
         (3, "Kompetencechefen", SHARES))
    agreements = {one["id"]: len(one["parties"]) for effort in data["efforts"] for one in effort["agreements"]}
    same("parties", {id: agreements.get(id) for id in PARTIES}, PARTIES)
    organs = {one["id"]: one["members"] for one in data["organisation"]}
    same("housing organisations", len(organs["boligorganisationer"]), 5)
    same("årsværk without a source", [one for effort in data["efforts"] for one in effort["posts"]
                                     if not one["source"]], [])
    if any(not reading["source"] for one in indicators.values() for series in one["series"]
           for reading in series["readings"]):
        faults.append("a figure without a source")
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main()
