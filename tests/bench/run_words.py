"""The commands that `same` compares, beside those of faults_scenarios.py."""


def words(lines):
    return [line.split() for line in lines.strip().splitlines()]


READING = words("""
status
status --full
status --all
list
list --full
list --open
list --exercise
list --text politiet
list --type haervaerk --since 2015-01-01 --until 2016-12-31
list --followups
list --proposals
list --format csv
summary
summary --format md
summary --format html
summary --public
summary --since 2010-01-01 --until 2012-12-31
summary --since 2010-01-01 --format html
summary --all
summary --all --public
summary --blank
situation
show
show --full
contacts
contacts --format md
contacts --format html
contacts --format vcf
contacts --format csv
cards
call
plan show
plan show --format html
plan status
plan list
plan overview
plan dossier
participant list
exercise list
meeting list
message beboere
check
verify
guide
schema entry
help log
""")

OF_A_MEETING = words("""
meeting pack
duty list
progress
meeting list
""")
OF_THE_LARGER = words("""
status
call
cards
staff
contacts
summary
plan show
""")

# On a night with one open incident.
WRITING = [
    ["log", "Politiet er på stedet"], ["log", "Klokken var mange", "--at", "21:30", "--public"],
    ["call", "lene taenkt", "--reached"], ["call", "--ad-hoc", "Bo Prøve, Klubben", "--phone", "12 34 56 99", "--no-answer"],
    ["decide", "Opslag i morgen", "--responsible", "jens", "--due", "+1d"],
    ["decide", "Ja", "--question", "anvendelse", "--by", "tove,jens"],
    ["decide", "Nej", "--question", "presse", "--not"],
    ["inquiry", "Prøvekøbing Avis", "Er nogen kommet til skade?"], ["close", "Alle er gået hjem"],
    ["correct", "politiet", "Politiet kørte igen"], ["report", "--type", "brand", "--area", "demobakken"],
    ["activate", "--type", "brand", "--area", "eksempelvej", "--summary", "Røg fra taget"],
    ["handover", "--to", "jens"], ["evaluate", "--good", "Alle kom hurtigt"],
    ["disclose", "Navne på vidner", "--to", "Politiet", "--legal-basis", "samtykke"],
    ["message", "issue", "beboere", "Bliv inde."], ["exercise", "plan", "dilemma", "--on", "2026-12-04"],
    ["log", "Den er væk", "-i", "ingen-sådan"], ["done", "findes ikke"], ["log", "Klokken 25", "--at", "25:10"],
]
