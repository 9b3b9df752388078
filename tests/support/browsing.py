"""A real browser: Debian's Chromium without a window, and pages served under the strictest policy."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import pytest

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'"
"""The strictest policy under which a page with style, script and pictures of its own can live."""
_CHECKER = Path(__file__).parents[1] / "browser" / "node_modules" / "axe-core" / "axe.min.js"
_ALONE = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
"""It talks to nobody; the sandbox needs rights that a container's root has not."""


def chromium() -> str:
    """Where Chromium is. Whoever asks for browser tests wants them to run: without it they fail."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    return found or pytest.fail("there is no Chromium; apt-get install chromium", pytrace=False)


def checker() -> str:
    """The source of axe-core."""
    if not _CHECKER.is_file():
        pytest.fail("there is no axe-core; npm install --prefix tests/browser", pytrace=False)
    return _CHECKER.read_text("utf-8")


@contextmanager
def launched() -> Iterator[Any]:
    """A browser, which is closed at the end."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(_ALONE))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which a folder is served, under the strict policy."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Strict, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


class _Strict(SimpleHTTPRequestHandler):
    """Serves files, says nothing of it, and allows pages nothing but what is theirs."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


class Heard(NamedTuple):
    """One thing that a screen reader stands on."""

    role: str
    name: str
    description: str
    within: tuple[str, ...]
    """The roles of what it stands in, outermost first."""


class Visit:
    """A page that is open in the browser, and what it complained of."""

    def __init__(self, browser: Any, **settings: Any) -> None:
        self.context = browser.new_context(reduced_motion="reduce", **settings)
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.devtools = self.context.new_cdp_session(self.page)

    def open(self, address: str, *, scripts: bool = True) -> "Visit":
        """Loads a page. Without scripts none of its own runs; the driver's may afterwards."""
        self.devtools.send("Emulation.setScriptExecutionDisabled", {"value": not scripts})
        self.page.goto(address)
        self.devtools.send("Emulation.setScriptExecutionDisabled", {"value": False})
        return self

    def close(self) -> None:
        """Ends the visit."""
        self.context.close()

    def heard(self) -> list[Heard]:
        """The tree that screen readers get, as it is read: without what is ignored, and inline boxes."""
        found = self.devtools.send("Accessibility.getFullAXTree")["nodes"]
        nodes = {node["nodeId"]: node for node in found}
        roots = [node for node in found if "parentId" not in node]
        return [heard for root in roots for heard in _read(root, nodes, ())]

    def _hear(self, message: Any) -> None:
        # Every site has an icon of its own, for which browsers ask without being told.
        is_icon = message.location["url"].endswith("/favicon.ico")
        if message.type in ("error", "warning") and not is_icon:
            self.complaints.append(message.text)

    def violations(self) -> list[str]:
        """What the checker finds against WCAG 2.2 AA and best practice, with the first place of each."""
        self.page.evaluate(checker())
        found = self.page.evaluate(_ASK)
        return [
            f"{each['id']}: {each['help']} ({len(each['nodes'])} places) {each['nodes'][0]}" for each in found
        ]

    def sideways(self) -> int:
        """By how many pixels the page is wider than its window."""
        wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        return int(self.page.evaluate(wider))

    def clipped(self) -> list[str]:
        """Words that are cut off by their own box, outside what scrolls."""
        return list(self.page.evaluate(_CLIPPED))


def _read(node: dict[str, Any], nodes: dict[str, Any], within: tuple[str, ...]) -> Iterator[Heard]:
    role = node["role"]["value"]
    if role == "InlineTextBox":
        return
    if not node["ignored"]:
        name, description = (node.get(key, {}).get("value", "") for key in ("name", "description"))
        yield Heard(role, name, description, within)
        within = (*within, role)
    for child in node.get("childIds", ()):
        if child in nodes:
            yield from _read(nodes[child], nodes, within)


_ASK = """
async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await axe.run(document, { runOnly: tags });
  const places = (nodes) => nodes.map((node) => node.html.slice(0, 300));
  return found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: places(nodes) }));
}
"""
_CLIPPED = """
() => [...document.querySelectorAll("p, li, dt, dd, h1, h2, h3, h4, button, a, label, legend")]
  .filter((each) => !each.closest(".picture, .scrolling, .panel, .heard"))
  .filter((each) => each.clientWidth && each.scrollWidth > each.clientWidth + 1
    && getComputedStyle(each).display !== "inline")
  .map((each) => each.outerHTML.slice(0, 120))
"""
