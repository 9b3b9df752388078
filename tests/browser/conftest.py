"""What every test in a browser may ask for: a browser, and the examples as they are published."""

from collections.abc import Callable, Iterator
from importlib.resources import as_file
from pathlib import Path
from typing import Any

import pytest

from browsing import Visit, launched, served
from exporters import xml
from exporters.publishing.folder import publish
from resources import resource
from schema import Partnership

EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")


@pytest.fixture(scope="session")
def examples() -> dict[str, Partnership]:
    """The examples by name."""
    found = {}
    for name in EXAMPLES:
        with as_file(resource(f"examples/{name}.remit")) as path:
            found[name] = xml.read(path)
    return found


@pytest.fixture(scope="session")
def published(examples: dict[str, Partnership], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a published folder for each example, by its name."""
    root = tmp_path_factory.mktemp("published")
    for name, partnership in examples.items():
        list(publish(partnership, root / name))
    return root


@pytest.fixture(scope="session")
def site(published: Path) -> Iterator[str]:
    """Where the published folders are served, under the strict policy."""
    with served(published) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium."""
    with launched() as running:
        yield running


@pytest.fixture
def visit(browser: Any) -> Iterator[Callable[..., Visit]]:
    """Opens the browser at a page: `visit(address, scripts=False, width=320, color_scheme="dark")`."""
    visits: list[Visit] = []

    def go(address: str, *, scripts: bool = True, width: int = 1280, **settings: Any) -> Visit:
        visits.append(Visit(browser, viewport={"width": width, "height": 800}, **settings))
        return visits[-1].open(address, scripts=scripts)

    yield go
    for each in visits:
        each.close()
