"""Chromium without a screen, asked over ChromeDriver's plain HTTP: for what only a real browser can tell."""

import base64
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from urllib.request import Request, urlopen

_ALONE = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
"""A browser that shows nothing and asks nobody anything."""
_PORT = re.compile(r"successfully on port (\d+)")
_WAIT = 60
"""Seconds that one command may take on a busy machine."""


class Node(NamedTuple):
    """What a screen reader finds: one node that is not ignored."""

    role: str
    name: str
    description: str
    depth: int


class Browser:
    """One open tab."""

    def __init__(self, address: str) -> None:
        self._address = address

    def open(self, page: Path | str) -> None:
        """Goes to a file or an address and waits until it is loaded."""
        self._post("/url", url=page.resolve().as_uri() if isinstance(page, Path) else page)

    def run(self, script: str, *arguments: Any) -> Any:
        """What a JavaScript function body returns."""
        return self._post("/execute/sync", script=script, args=list(arguments))

    def ask(self, command: str, **parameters: Any) -> Any:
        """A command of the DevTools protocol and its answer."""
        return self._post("/goog/cdp/execute", cmd=command, params=parameters)

    def resize(self, width: int, height: int, scale: float = 1) -> None:
        """The size of the page in CSS pixels."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
                 mobile=False)  # fmt: skip

    def picture(self) -> bytes:
        """What is to be seen, as PNG."""
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])

    def heard(self) -> list[Node]:
        """The accessibility tree as it is read, without what is ignored and without inline text boxes."""
        nodes = {node["nodeId"]: node for node in self.ask("Accessibility.getFullAXTree")["nodes"]}
        roots = [node for node in nodes.values() if "parentId" not in node]
        return [heard for root in roots for heard in _read(root, nodes, 0)]

    def _post(self, path: str, **content: Any) -> Any:
        return _posted(self._address + path, content)


@contextmanager
def browser() -> Iterator[Browser]:
    """A fresh Chromium, ended afterwards. Raises FileNotFoundError where the two programs are missing."""
    driver, chromium = shutil.which("chromedriver"), shutil.which("chromium")
    if not driver or not chromium:
        raise FileNotFoundError("chromium and chromedriver: apt-get install chromium chromium-driver")
    with TemporaryDirectory() as profile, _started(driver) as address:
        options = {"binary": chromium, "args": [*_ALONE, f"--user-data-dir={profile}"]}
        wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
        session = f"{address}/session/{_posted(f'{address}/session', wanted)['sessionId']}"
        try:
            yield Browser(session)
        finally:
            urlopen(Request(session, method="DELETE"), timeout=_WAIT).close()


@contextmanager
def _started(driver: str) -> Iterator[str]:
    with subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            port = next(_PORT.findall(line)[0] for line in process.stdout if _PORT.search(line))
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _posted(address: str, content: Any) -> Any:
    request = Request(address, json.dumps(content).encode(), {"Content-Type": "application/json"})
    with urlopen(request, timeout=_WAIT) as answer:
        return json.load(answer)["value"]


def _read(node: dict[str, Any], nodes: dict[str, Any], depth: int) -> Iterator[Node]:
    role = node["role"]["value"]
    if role == "InlineTextBox":
        return
    if not node["ignored"]:
        name, more = (node.get(key, {}).get("value", "") for key in ("name", "description"))
        yield Node(role, name, more, depth)
    for child in node.get("childIds", ()):
        if child in nodes:
            yield from _read(nodes[child], nodes, depth + (not node["ignored"]))
