"""A `weasyprint` for the tests that has started already: to start takes it half the time of a page, and
a run of the tests prints a hundred. In PATH stands a word for it; each page is made by a child of one
process that has loaded it, with the caller's arguments, folder, environment, input and output.
"""
import json
import multiprocessing
import os
import signal
import socket
import sys
import traceback

CALLER = """#!/usr/bin/python3 -IS
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as server:
    server.connect({address!r})
    asked = json.dumps([sys.argv, os.getcwd(), dict(os.environ)]).encode()
    socket.send_fds(server, [len(asked).to_bytes(4, "big")], [0, 1, 2])
    server.sendall(asked)
    sys.exit((server.recv(1) or b"\\1")[0])
"""


def put_into(folder):
    """The folder is to stand first in PATH."""
    folder.mkdir()
    address = str(folder / "socket")
    caller = folder / "weasyprint"
    caller.write_text(CALLER.format(address=address), encoding="utf-8")
    caller.chmod(0o755)
    waiting = socket.socket(socket.AF_UNIX)
    waiting.bind(address)
    waiting.listen()
    multiprocessing.get_context("fork").Process(target=serve, args=(waiting,), daemon=True).start()
    waiting.close()


def serve(waiting):
    from weasyprint.__main__ import main
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        caller, _ = waiting.accept()
        if os.fork() == 0:
            waiting.close()
            answer(caller, main)
        caller.close()


def answer(caller, main):
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    size, files, *_ = socket.recv_fds(caller, 4, 3)
    asked = b""
    while len(asked) < int.from_bytes(size, "big"):
        asked += caller.recv(65536)
    for number, file in enumerate(files):
        os.dup2(file, number)
    code = 1
    try:
        sys.argv, folder, environment = json.loads(asked)
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        main(stdin=open(0, "rb"), stdout=open(1, "wb", buffering=0))
        code = 0
    except Exception:
        traceback.print_exc()
    finally:
        caller.sendall(bytes([code]))
        os._exit(code)
