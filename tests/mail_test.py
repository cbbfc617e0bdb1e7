#!/usr/bin/python3
"""A night by mail, with msmtp and a real SMTP server on loopback: four get the alarm, one is refused, and
`status` tells; `notify` tries that one alone. The same with an invitation. Then what goes wrong: no server, a
run that is killed while it sends, a program that a workspace names."""
import asyncio
import email
import email.policy
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

import icalendar
from aiosmtpd.smtp import SMTP

from program import BINARY, WORKSPACE, environment

FIFTH = """  - {id: mads-moenster, organisation: Prøveskolen, title: Leder, name: Mads Mønster, email: mads@example.invalid, mobile: "12 34 56 07"}
"""
PEOPLE = {"tove@example.invalid", "jens@example.invalid", "lene.o@example.invalid", "lene.t@example.invalid",
          "mads@example.invalid"}


class Server:
    """Takes mail on loopback; whom `refused` names gets a 550."""

    def __init__(self):
        self.refused, self.got = set(), []
        self.loop = asyncio.new_event_loop()
        serving = self.loop.create_server(lambda: SMTP(self, hostname="localhost", loop=self.loop),
                                          "127.0.0.1", 0)
        self.server = self.loop.run_until_complete(serving)
        self.port = self.server.sockets[0].getsockname()[1]
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    async def handle_RCPT(self, _, __, envelope, address, ___):
        if address in self.refused:
            return "550 5.1.1 No such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _, __, envelope):
        self.got.append((envelope.rcpt_tos, envelope.content))
        return "250 OK"

    def take(self):
        """{address: message} of what came since, each sent to one alone."""
        got, self.got = self.got, []
        assert all(len(to) == 1 for to, _ in got), got
        assert len({to[0] for to, _ in got}) == len(got), got
        return {to[0]: email.message_from_bytes(content, policy=email.policy.default) for to, content in got}


class Night:
    def __init__(self, scratch, port):
        self.home, self.folder, self.minute = scratch / "home", scratch / "mappe", 10
        self.home.mkdir()
        (self.home / ".gitconfig").write_text("[user]\n  name = Ida Opdigtet\n  email = ida@example.invalid\n")
        self.msmtp(port)
        shutil.copytree(WORKSPACE / "plans", self.folder / "plans")
        listed = self.folder / "plans/proevekoebing/participants.yaml"
        listed.write_text(listed.read_text(encoding="utf-8") + FIFTH, encoding="utf-8")

    def msmtp(self, port):
        config = self.home / ".msmtprc"
        config.write_text(f"account default\nhost 127.0.0.1\nport {port}\nfrom vagt@example.invalid\n"
                          "tls off\nauth off\n")
        config.chmod(0o600)

    def run(self, *words, code=0):
        self.minute += 1
        env = environment(self.home, f"22:{self.minute}", GIT_CONFIG_GLOBAL=str(self.home / ".gitconfig"),
                          BEREDSKAB_USER="Ida Opdigtet", BEREDSKAB_SEED=str(self.minute), COLUMNS="200")
        done = subprocess.run([BINARY, "--no-input", *words], cwd=self.folder, env=env, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False)
        assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
        return " ".join((done.stdout + done.stderr).split())

    def calls(self):
        """{person: outcome} of the deliveries that are written down, the last of each."""
        told = {}
        for path in sorted(self.folder.glob("records/*/*/*/*-call-*.yaml")):
            rows = dict(line.split(": ", 1) for line in path.read_text(encoding="utf-8").splitlines()
                        if ": " in line and line[0] != " ")
            if "email" in rows:
                told[rows["who"]] = rows["outcome"]
        return told


def one_person(messages):
    """No message names another of the participants, wherever it is looked for."""
    for address, message in messages.items():
        whole = message.as_bytes().decode("utf-8", "replace")
        whole += "".join(part.get_content() for part in message.walk() if not part.is_multipart())
        assert address in message["To"], message["To"]
        assert not [other for other in PEOPLE - {address, "tove@example.invalid"} if other in whole], whole
        assert "8bit" not in whole and all(ord(letter) < 128 for letter in str(message["Content-Type"]))
        for _, raw in message.raw_items():
            assert str(raw).isascii(), raw


def alarm(server, night):
    server.refused = {"jens@example.invalid"}
    said = night.run("activate", "--type", "brand", "--area", "demobakken", "--summary", "Røg fra taget",
                     "--notify")
    assert said.index("Ring nu til") < said.index("E-mail sendt til"), said
    assert "E-mail kunne ikke sendes til Jens Eksempel. Mailserveren tog ikke imod den (550)." in said, said
    got = server.take()
    assert set(got) == PEOPLE - {"jens@example.invalid"}, set(got)
    one_person(got)
    for address, message in got.items():
        assert message.get_content_type() == "text/plain" and message.get_content_charset() == "utf-8"
        text = message["Subject"] + message.get_content()
        for hidden in ("Brand", "brand", "Røg", "Demobakken", "demobakken"):
            assert hidden not in text, text
        back = "hold din telefon tændt" if address.startswith("tove") else "ring til 12 34 56 01"
        assert message["Subject"] == "ALARM: " + back, message["Subject"]
    told = night.calls()
    assert told.pop("jens-eksempel") == "no-answer" and set(told.values()) == {"message-left"}, told
    assert len(told) == 4, told

    said = night.run("status")
    assert "E-mail er ikke sendt til Jens Eksempel. Ring, eller prøv igen: beredskab notify" in said, said
    # Nobody is reached by it: the whole list is still to be rung, in its order.
    left = night.run("call")
    names = [left.index(name) for name in ("Tove Prøve:", "Jens Eksempel:", "Lene Opdigtet:", "Lene Tænkt:",
                                           "Mads Mønster:")]
    assert names == sorted(names) and "Dorthe" not in left, left

    said = night.run("notify")
    assert "kunne ikke sendes til Jens Eksempel" in said and not server.take(), said
    server.refused = set()
    said = night.run("notify")
    assert "E-mail sendt til Jens Eksempel." in said, said
    assert set(server.take()) == {"jens@example.invalid"}
    assert "E-mail er ikke sendt" not in night.run("status")
    assert "har fået den" in night.run("notify") and not server.take()
    assert "0 fejl" in night.run("check"), night.run("check")
    night.run("close")
    night.run("notify", "-i", "demobakken", code=2)


def exercise(server, night):
    night.run("activate", "--type", "brand", "--area", "demobakken", "--exercise", "--notify", "--phone",
              "12 34 56 99")
    got = server.take()
    assert set(got) == PEOPLE
    for message in got.values():
        assert message["Subject"] == "ØVELSE – ALARM: ring til 12 34 56 99", message["Subject"]
        assert message.get_content().count("DETTE ER EN ØVELSE.") == 2
    night.run("close")


def meeting(server, night):
    server.refused = {"lene.t@example.invalid"}
    said = night.run("meeting", "convene", "--half-yearly", "--at", "2026-12-01T10:00", "--place", "Rådhuset",
                     "--by", "tove", "--send")
    assert "E-mail kunne ikke sendes til Lene Tænkt" in said and "meeting invitation" in said, said
    assert not list(night.folder.rglob("indkaldelse-*"))
    got = server.take()
    assert set(got) == PEOPLE - {"lene.t@example.invalid", "tove@example.invalid"}
    one_person(got)
    for address, message in got.items():
        assert message["Reply-To"].addresses[0].addr_spec == "tove@example.invalid"
        text, event = message.iter_parts()
        assert text.get_content_type() == "text/plain" and "Rådhuset" in text.get_content()
        assert event.get_content_type() == "text/calendar" and event["Content-Type"].params["method"] == "REQUEST"
        calendar = icalendar.Calendar.from_ical(event.get_content())
        assert calendar["METHOD"] == "REQUEST"
        people = calendar.walk("VEVENT")[0]["ATTENDEE"]
        assert str(people).lower() == "mailto:" + address, people
    assert "e-mail sendt til 3, men ikke til Lene Tænkt" in night.run("meeting", "list")
    said = night.run("status")
    assert "er ikke sendt til Lene Tænkt" in said and "--send" in said, said
    server.refused = set()
    night.run("meeting", "invitation", "next", "--send")
    assert set(server.take()) == {"lene.t@example.invalid"}
    assert "Lene Tænkt" not in night.run("status")
    night.run("meeting", "invitation", "next", "--send")
    assert not server.take()
    night.run("meeting", "convene", "--cancel", "next", "--send")
    got = server.take()
    assert set(got) == PEOPLE - {"tove@example.invalid"}
    assert all(b"METHOD:CANCEL" in list(one.iter_parts())[1].get_payload(decode=True) for one in got.values())
    assert "0 fejl" in night.run("check")


def trouble(server, night):
    server.loop.call_soon_threadsafe(server.server.close)
    night.msmtp(1)
    said = night.run("activate", "--type", "brand", "--area", "demobakken", "--notify")
    assert "Der er ikke forbindelse til mailserveren" in said and "Ring nu til" in said, said
    assert "E-mail er ikke sendt til Tove Prøve, " in night.run("status")
    night.run("close")

    killer = night.home / "killer"
    killer.write_text("#!/bin/sh\nkill -9 $PPID\n")
    killer.chmod(0o700)
    config = night.home / ".gitconfig"
    config.write_text(config.read_text() + "[beredskab]\n  sendmail = ~/killer\n")
    night.run("activate", "--type", "brand", "--area", "demobakken", "--notify", code=-9)
    said = night.run("status")
    assert "E-mail er ikke sendt til Tove Prøve, Jens Eksempel" in said, said
    night.run("close")

    # A workspace is only data: what its own configuration names is not run.
    config.write_text(config.read_text().replace("~/killer", ""))
    subprocess.run(["git", "init", "-q", "."], cwd=night.folder, check=True)
    for key in ("sendmail", "hook.after-entry"):
        subprocess.run(["git", "config", "beredskab." + key, str(killer)], cwd=night.folder, check=True)
    said = night.run("activate", "--type", "brand", "--area", "demobakken", "--notify")
    assert "intet mailprogram" in said, said
    draft, = night.folder.glob("udskrifter/alarm-*.eml")
    message = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    assert {one.addr_spec for one in message["Bcc"].addresses} == PEOPLE and message["X-Unsent"] == "1"
    assert message["To"] is None and message["Subject"] == "ALARM: ring til 12 34 56 01"


def main():
    with tempfile.TemporaryDirectory() as scratch:
        server = Server()
        night = Night(pathlib.Path(scratch), server.port)
        for step in (alarm, exercise, meeting, trouble):
            step(server, night)


if __name__ == "__main__":
    sys.exit(main())
