"""A headless Chromium, started once and spoken to through a pipe (its DevTools protocol): a page is
opened at a width, as a telephone or a screen shows it, and asked, or printed.
"""
import base64
import json
import os
import shutil
import subprocess
import tempfile

NAME = "chromium"


def installed():
    return shutil.which(NAME) is not None


class Browser:
    def __init__(self):
        self.home = tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True)
        asked, self.ask = os.pipe()
        self.answers, answered = os.pipe()
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", "--no-first-run",
                   "--disable-dev-shm-usage", f"--user-data-dir={self.home.name}",
                   "--remote-debugging-pipe"]
        # It reads from 3 and writes to 4.
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$@" 3<&{asked} 4>&{answered}', "sh", NAME, *options],
            pass_fds=(asked, answered), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(asked)
        os.close(answered)
        self.number, self.rest, self.session = 0, b"", None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target,
                                 flatten=True)["sessionId"]
        self.call("Page.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.ask)
        os.close(self.answers)
        self.process.terminate()
        self.process.wait()
        self.home.cleanup()

    def received(self):
        while b"\0" not in self.rest:
            got = os.read(self.answers, 1 << 20)
            assert got, "the browser ended"
            self.rest += got
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, until=None, **parameters):
        """The answer to it; with `until`, once that event has come."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode("utf-8") + b"\0"
        while data:
            data = data[os.write(self.ask, data):]
        result = None
        while result is None or until:
            got = self.received()
            if got.get("id") == self.number:
                assert "error" not in got, (method, got["error"])
                result = got["result"]
            until = None if got.get("method") == until else until
        return result

    def open(self, file, width=1280, height=844, dark=False):
        """Up to 600 px as a telephone, which asks for the page's own viewport."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width <= 600)
        self.call("Emulation.setEmulatedMedia", media="", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.call("Page.navigate", until="Page.loadEventFired", url=file.as_uri())

    def value(self, script):
        """What the script comes to in the page."""
        got = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in got, got
        return got["result"].get("value")

    def pdf(self):
        return base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=True)["data"])

    def picture(self):
        """A PNG of the whole page."""
        return base64.b64decode(self.call("Page.captureScreenshot", captureBeyondViewport=True,
                                          format="png")["data"])
