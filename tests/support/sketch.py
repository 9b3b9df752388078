"""A partnership as large and as varied as a real system's map: areas, bundles, notes, functions."""

from datetime import date
from uuid import UUID

from schema import (
    Area,
    Attestation,
    Body,
    Connector,
    Control,
    Form,
    Function,
    FunctionKind,
    Holding,
    Note,
    Partnership,
    Placement,
    View,
    default_key,
    default_levels,
)

PLACES = ("Bradford District and Craven", "Calderdale", "Kirklees", "Leeds", "Wakefield District")
COMMITTEES = (
    "Audit",
    "Remuneration and Nomination",
    "Finance, Investment and Performance",
    "Quality",
    "Change",
)
COLLABORATIVES = ("Association of Acute Trusts", "Mental Health Collaborative", "Hospice Collaborative")


def sketch() -> Partnership:
    """One system with a map, a table of functions and decisions, and an empty view, in this order."""
    bodies, placements = zip(*_placed(), strict=True)
    return Partnership(
        id=UUID(int=7),
        control=Control(
            title="Westshire: how decisions are made",
            version="0.3",
            owner="Director of Corporate Affairs",
            effective_from=date(2022, 7, 1),
            correct_as_of=date(2022, 7, 1),
        ),
        key=default_key(),
        levels=default_levels(),
        bodies=bodies,
        functions=_functions(),
        connectors=tuple(_connectors()),
        views=(
            _map(placements),
            View(id="decisions", title="Functions and decisions", form=Form.DECISIONS),
            View(id="empty", title="Nothing yet"),
        ),
    )


def _map(placements: tuple[Placement, ...]) -> View:
    return View(
        id="system",
        title="Westshire Health and Care Partnership",
        description="How decisions are made across the system",
        placements=placements,
        areas=(
            Area(id="committees", title="Committees of the board", x=440, y=392),
            Area(id="collaboratives", title="Provider collaboratives", x=1240, y=196),
            Area(id="hwbs", title="Health and wellbeing boards", x=80, y=624),
            Area(id="places", title="Place committees of the ICB", x=480, y=624),
        ),
        notes=(Note(id="note", text="Harrogate is part of another system.", x=1280, y=680),),
    )


def _placed() -> list[tuple[Body, Placement]]:
    return [
        _body("nhse", "NHS England", "national-body", "national", 640, 104, 256),
        _body(
            "partnership",
            "Westshire Partnership Board",
            "integrated-care-partnership",
            "system",
            120,
            232,
            272,
        ),
        _body("icb", "NHS Westshire Integrated Care Board", "integrated-care-board", "system", 592, 232, 312),
        *_row("committee", COMMITTEES, "committee", "system", 456, 432, "committees", step=152),
        *_row("group", COLLABORATIVES, "committee-in-common", "system", 1256, 240, "collaboratives", down=96),
        *_row("hwb", PLACES[:3], "health-and-wellbeing-board", "place", 96, 664, "hwbs", step=0, down=104),
        *_row("place", PLACES, "place-committee", "place", 496, 664, "places", step=152),
        _body("people", "Residents and communities", "constituency", "people", 120, 1064, 272),
        _body("voice", "Local Healthwatch", "healthwatch", "people", 616, 1064, 272),
        _body("team", "Core team", "team", "people", 1000, 1064, 160, attestation=Attestation.ILLUSTRATIVE),
    ]


def _row(
    stem: str,
    names: tuple[str, ...],
    kind: str,
    level: str,
    x: int,
    y: int,
    area: str,
    step: int = 0,
    down: int = 0,
) -> list[tuple[Body, Placement]]:
    return [
        _body(f"{stem}-{at}", name, kind, level, x + at * step, y + at * down, 128, area)
        for at, name in enumerate(names)
    ]


def _body(
    id_: str,
    name: str,
    kind: str,
    level: str,
    x: int,
    y: int,
    width: int,
    area: str | None = None,
    attestation: Attestation = Attestation.DOCUMENTED,
) -> tuple[Body, Placement]:
    body = Body(id=id_, name=name, kind=kind, levels=(level,), attestation=attestation)
    return body, Placement(body=id_, x=x, y=y, width=width, area=area)


def _functions() -> tuple[Function, ...]:
    return (
        Function(id="commissioning", name="commissioning", held_by="icb", reference="SoRD 4.1"),
        Function(id="strategy", name="five-year strategy", kind=FunctionKind.STRATEGY, held_by="partnership",
                 held_as=Holding.STATUTE),
        Function(id="cancer", name="cancer services", part_of="commissioning"),
    )  # fmt: skip


def _connectors() -> list[Connector]:
    return [
        _line("duties", "accountability", "icb", "nhse", phrase="for its duties and plan"),
        _line("plan", "strategy-implementation", "partnership", "icb", functions=("strategy",)),
        *(_line(f"needs-{n}", "strategy-development", f"hwb-{n}", "partnership") for n in range(3)),
        *(
            _line(f"hand-{n}", "delegation", "icb", f"place-{n}", functions=("commissioning",))
            for n in range(5)
        ),
        *(_line(f"assure-{n}", "assurance", f"committee-{n}", "icb") for n in range(5)),
        *(_line(f"beside-{n}", "works-alongside", "icb", f"group-{n}", mutual=True) for n in range(3)),
        _line("views", "engagement", "people", "partnership"),
        _line("care", "advice", "voice", "team", mutual=True, attestation=Attestation.ILLUSTRATIVE),
    ]


def _line(id_: str, kind: str, source: str, target: str, **more: object) -> Connector:
    return Connector.model_validate({"id": id_, "kind": kind, "source": source, "target": target, **more})
