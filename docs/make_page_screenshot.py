"""The picture of a published page: `uv run --group browser python docs/make_page_screenshot.py`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HOUSE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HOUSE), str(HOUSE / "tests" / "support")]

from browsing import Visit, launched  # noqa: E402
from exporters import xml  # noqa: E402
from exporters.publishing.folder import publish  # noqa: E402

if __name__ == "__main__":
    with TemporaryDirectory() as folder, launched() as browser:
        out = Path(folder) / "page"
        list(publish(xml.read(HOUSE / "resources/examples/west-yorkshire-2022.remit"), out))
        here = Visit(browser, viewport={"width": 1280, "height": 900}).open((out / "index.html").as_uri())
        here.page.locator("figure [data-body=partnership-board]").first.click()
        here.page.locator("figure .status").first.scroll_into_view_if_needed()
        here.page.mouse.move(2, 2)
        here.page.evaluate("document.querySelector('figure').scrollIntoView()")
        here.page.screenshot(path=HOUSE / "docs/screenshots/published-page.png")
