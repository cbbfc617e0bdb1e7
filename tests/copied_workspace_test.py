#!/usr/bin/python3
"""A workspace that came from anywhere is only data: whatever its .git/config, its attributes, its hooks,
its templates and its names say, no program of theirs runs, and no control character reaches a terminal.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

from program import BINARY, WORKSPACE, environment

# Settings whose value git runs; {} is the program.
SETTINGS = [
    "core.fsmonitor={}", "core.pager={}", "core.editor={}", "core.sshCommand={}", "core.askPass={}",
    "core.gitProxy={}", "core.alternateRefsCommand={}", "sequence.editor={}", "diff.external={}",
    "diff.own.command={}", "diff.own.textconv={}", "filter.own.clean={}", "filter.own.smudge={}",
    "filter.own.process={}", "filter.own.required=true", "merge.own.driver={}", "merge.renormalize=true",
    "gpg.program={}", "gpg.ssh.program={}", "commit.gpgSign=true", "tag.gpgSign=true", "push.gpgSign=true",
    "credential.helper=!{}", "log.showSignature=true", "pager.log={}", "pager.status={}", "alias.status=!{}",
    "alias.fast-import=!{}", "trailer.own.command={}", "remote.origin.uploadpack={}",
    "remote.origin.receivepack={}", "remote.origin.vcs=own", "remote.origin.url=ext::{} x",
    "protocol.ext.allow=always", "interactive.diffFilter={}", "uploadpack.packObjectsHook={}",
    "receive.procReceiveRefs=refs", "browser.own.cmd={}", "man.own.cmd={}", "mergetool.own.cmd={}",
    "sendemail.sendmailCmd={}", "submodule.recurse=true", "core.hooksPath={hooks}",
]
HOOKS = ["applypatch-msg", "commit-msg", "fsmonitor-watchman", "post-checkout", "post-commit", "post-index-change",
         "post-merge", "post-rewrite", "pre-auto-gc", "pre-commit", "pre-merge-commit", "pre-push", "pre-rebase",
         "prepare-commit-msg", "reference-transaction", "push-to-checkout", "update", "post-update"]
COMMANDS = [
    ["activate", "--type", "brand", "--area", "demobakken"], ["log", "Røg i opgangen"],
    ["call", "tove", "--reached"], ["decide", "SMS", "--question", "beboere"], ["status"], ["list"],
    ["show"], ["commit"], ["restore"], ["verify"], ["check"], ["sync"], ["sync", "--yes"], ["plan", "status"],
    ["plan", "show"], ["contacts", "--format", "html"], ["summary"], ["summary", "--signatures"],
    ["participant", "end", "tove", "--on", "2026-11-30", "--yes"], ["close"], ["cards"], ["guide"],
]
HOSTILE = "Ond\x1b]0;ejet\x07\x1b[2J\u202e"


def main():
    with tempfile.TemporaryDirectory(prefix="copied-") as scratch:
        scratch = pathlib.Path(scratch)
        folder, ran = scratch / "workspace", scratch / "ran"
        program = scratch / "program"
        program.write_text(f'#!/bin/sh\necho "$0 $*" >>"{ran}"\nexit 1\n')
        program.chmod(0o755)
        shutil.copytree(WORKSPACE, folder)
        env = environment(scratch / "none", PATH=f"{scratch}:/usr/bin:/bin", GIT_AUTHOR_NAME="T",
                          GIT_AUTHOR_EMAIL="t@example.invalid", GIT_COMMITTER_NAME="T",
                          GIT_COMMITTER_EMAIL="t@example.invalid")
        def git(*words):
            return subprocess.run(["git", *words], cwd=folder, env=env, check=True, capture_output=True,
                                  text=True).stdout.strip()

        for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "Planen"]):
            git(*words)
        # As runs leave it that were cut short: an entry that the index lacks, and a move of the branch.
        subprocess.run([BINARY, "participant", "verify", "jens"], cwd=folder, env=env, check=True,
                       capture_output=True)
        git("add", "records")
        git("commit", "-qm", "1")
        git("update-ref", "refs/worktree/beredskab/moving",
            git("commit-tree", "HEAD~1^{tree}", "-p", "HEAD", "-m", "2"))
        git("rm", "-qr", "--cached", "records")
        shutil.copy(program, scratch / "git-remote-own")
        hooks = [folder / ".git/hooks", folder / "hooks"]
        for place in hooks:
            place.mkdir(exist_ok=True)
            for name in HOOKS:
                shutil.copy(program, place / name)
        for setting in SETTINGS:
            key, value = setting.split("=", 1)
            git("config", "--file", ".git/config", key, value.format(program, hooks=hooks[1]))
        (folder / ".gitattributes").write_text("* filter=own diff=own merge=own\n")
        (folder / "templates").mkdir()
        (folder / "templates/summary.md.mustache").write_text("{{> summary.md}}\n{{{title}}}\n")
        (folder / HOSTILE).mkdir()
        (folder / "records").mkdir(exist_ok=True)
        (folder / "records" / HOSTILE).write_text("x\n")

        clock = 15
        for words in COMMANDS:
            clock += 1
            got = subprocess.run([BINARY, "--no-input", *words], cwd=folder, capture_output=True, check=False,
                                 env={**env, "BEREDSKAB_NOW": f"2026-11-20T22:{clock}:00+01:00",
                                      "BEREDSKAB_SEED": str(clock)}, timeout=60)
            said = (got.stdout + got.stderr).decode()
            assert not ran.exists(), f"{words} ran {ran.read_text()}"
            assert got.returncode in (0, 1, 2, 3, 4), (words, got.returncode, said)
            assert not any(sign in said for sign in "\x1b\x07\u202e"), (words, said)
        entries = list((folder / "records").rglob("*.yaml"))
        assert len(entries) >= 5, entries
    print(f"{len(COMMANDS)} kommandoer, {len(SETTINGS)} indstillinger, {len(HOOKS)} hooks: intet kørte")


if __name__ == "__main__":
    sys.exit(main())
