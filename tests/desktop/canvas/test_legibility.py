"""Words that are too small to be read are not painted, and come back when one looks closer."""

from PySide6.QtWidgets import QGraphicsSimpleTextItem

from desktop.canvas.scene import Scene
from exporters.drawing.page import draw
from schema.edits.bodies import rename_body
from schema.edits.moving import move
from tests.support.pages import PAGE


def words(scene: Scene, item: str) -> list[bool]:
    parts = scene.graphic_of(item).childItems()
    return [part.isVisible() for part in parts if isinstance(part, QGraphicsSimpleTextItem)]


def test_far_away_no_words_and_near_by_all(small):
    scene = Scene()
    scene.show(draw(small, small.view(PAGE)))
    scene.look_at(0.1)
    assert words(scene, "body-leeds") == [False] * len(words(scene, "body-leeds"))
    scene.look_at(0.2)
    assert words(scene, "title")[0]
    assert not any(words(scene, "body-leeds"))
    scene.look_at(1.0)
    assert all(words(scene, "body-leeds"))


def test_what_changes_far_away_stays_without_words(small):
    scene = Scene()
    scene.show(draw(small, small.view(PAGE)))
    scene.look_at(0.1)
    for after in (
        move(small, PAGE, ("leeds",), 8, 0),
        rename_body(small, "leeds", "A name of many more words"),
    ):
        scene.show(draw(after, after.view(PAGE)))
        assert not any(words(scene, "body-leeds"))
    scene.look_at(0.9)
    assert all(words(scene, "body-leeds"))
