"""The Arrange menu: aligned, spaced, sized, locked, marked; each one step, each refused in a sentence."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.gestures.standing import box_of, note_box
from schema import Area, Emphasis
from schema.edits.marking import set_locked
from schema.edits.pins import pin_of
from schema.sizing import body_box
from tests.support.keys import Keys
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, laid_out, place_of

pytestmark = pytest.mark.slow


@pytest.fixture
def editor(edit):
    """Three bodies that stand anyhow."""
    return edit(
        laid_out(
            map_of("one -delegation-> two", one="committee", two="committee", three="committee"),
            one=(0, 0),
            two=(200, 80),
            three=(320, 240),
        )
    )


@pytest.fixture
def do(window):
    return lambda action: window.actions_by_id[action].trigger()


def spots(editor):
    return {each.body: (each.x, each.y) for each in editor.session.view.placements}


def widths(editor):
    return {
        each.body: body_box(editor.session.partnership, each).width for each in editor.session.view.placements
    }


def steps(editor):
    return editor.session.document.history.count()


@pytest.mark.parametrize(
    ("action", "axis", "at"),
    [
        ("align-left", 0, 0),
        ("align-right", 0, 320),
        ("align-centre", 0, 160),
        ("align-top", 1, 0),
        ("align-bottom", 1, 240),
        ("align-middle", 1, 120),
    ],
)
def test_what_is_selected_is_put_on_one_line_as_one_step(editor, do, action, axis, at):
    editor.session.selection.set(("one", "two", "three"))
    do(action)
    assert {spot[axis] for spot in spots(editor).values()} == {at}
    assert steps(editor) == 1
    do("undo")
    assert spots(editor)["two"] == (200, 80)


def test_gaps_become_equal(editor, do):
    editor.session.selection.set(("one", "two", "three"))
    do("distribute-across")
    assert [x for x, _ in spots(editor).values()] == [0, 160, 320]
    do("distribute-down")
    assert [y for _, y in spots(editor).values()] == [0, 120, 240]


def test_sizes_become_the_largest(editor, do):
    editor.session.selection.set(("one",))
    do("wider")
    editor.session.selection.set(("one", "two"))
    do("same-width")
    assert widths(editor) == {"one": 104, "two": 104, "three": 96}


def test_each_can_be_done_only_with_enough(window, editor):
    def can(action):
        return window.actions_by_id[action].isEnabled()

    for chosen, possible in ((("one",), []), (("one", "two"), ["align-left", "same-size"])):
        editor.session.selection.set(chosen)
        assert [each for each in ("align-left", "same-size", "distribute-down") if can(each)] == possible
    editor.session.selection.set(("line-1",))
    assert not any(can(each) for each in ("align-left", "same-size", "wider", "lock", "fold", "unlock"))
    assert can("mark-muted")


def test_what_stands_so_already_is_no_step_and_is_said(window, editor, do):
    editor.session.selection.set(("one", "two"))
    do("align-left")
    do("align-left")
    assert steps(editor) == 1
    assert "already" in window.status.hint.text()


def test_locked_things_cannot_be_dragged_or_nudged_and_it_is_said(window, editor, do):
    mouse, keys = Mouse(editor), Keys(window)
    mouse.click(mouse.middle_of("one"))
    do("lock")
    x, y = mouse.middle_of("one")
    mouse.drag((x, y), (x + 20, y + 20), (x + 60, y + 40))
    assert spots(editor)["one"] == (0, 0)
    assert "locked" in window.status.hint.text()
    editor.session.say("")
    keys.press("Right")
    assert spots(editor)["one"] == (0, 0)
    assert "locked" in window.status.hint.text()
    assert editor.session.selection.ids == {"one"}
    assert steps(editor) == 1


def test_locked_things_stay_when_others_move_and_have_no_corners(editor, do):
    editor.session.selection.set(("one",))
    do("lock")
    assert {handle.name for handle in editor.stage.grips.all} == {"join"}
    mouse = Mouse(editor)
    editor.session.selection.set(("one", "two"))
    x, y = mouse.middle_of("two")
    mouse.drag((x, y), (x + 30, y + 20), (x + 80, y + 40))
    assert spots(editor)["one"] == (0, 0)
    assert spots(editor)["two"] == (280, 120)


def test_a_padlock_is_on_the_screen_only(editor, do):
    before = editor.scene.drawing
    editor.session.selection.set(("one",))
    do("lock")
    assert len(editor.scene.laid_over("marks")) == 1
    assert editor.scene.drawing.items == before.items
    do("unlock")
    assert editor.scene.laid_over("marks") == ()


def test_locked_ones_give_the_line(window, editor, do):
    editor.session.document.apply("", set_locked(editor.session.partnership, PAGE, ("two",)))
    editor.session.selection.set(("one", "two"))
    do("align-left")
    assert spots(editor)["one"][0] == spots(editor)["two"][0] == 200
    assert "locked" in window.status.hint.text()


def test_bodies_and_lines_speak_louder_and_quieter(editor, do):
    editor.session.selection.set(("one", "line-1"))
    do("mark-emphasised")
    assert place_of(editor.session.partnership, "one").emphasis is Emphasis.EMPHASISED
    assert pin_of(editor.session.view, "line-1").emphasis is Emphasis.EMPHASISED
    do("mark-normal")
    assert editor.session.view.pins == ()
    assert steps(editor) == 2


def test_sizes_change_by_keys_as_one_step_and_never_below_the_words(window, editor):
    keys = Keys(window)
    keys.press("Tab")
    keys.press("Ctrl+Shift+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Down")
    box = body_box(editor.session.partnership, place_of(editor.session.partnership, "one"))
    assert (box.width, box.height) == (112, 72)
    assert steps(editor) == 1
    keys.press(*["Ctrl+Shift+Left"] * 4, *["Ctrl+Shift+Up"] * 4)
    box = body_box(editor.session.partnership, place_of(editor.session.partnership, "one"))
    assert (box.width, box.height) == (96, 64)
    assert "words" in window.status.hint.text()


def test_a_note_is_aligned_and_distributed_with_bodies(editor, do):
    do("add-note")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    (note,) = editor.session.view.notes
    editor.session.selection.set({"two", "three", note.id})
    do("align-left")
    lefts = {spots(editor)["two"][0], spots(editor)["three"][0], editor.session.view.notes[0].x}
    assert len(lefts) == 1
    editor.session.selection.set({"one", "two", "three", note.id})
    do("distribute-down")
    parts = [box_of(editor.session.partnership, editor.session.view, each) for each in spots(editor)]
    order = sorted((*parts, note_box(editor.session.view.notes[0])), key=lambda box: box.top)
    gaps = [after.top - before.bottom for before, after in pairwise(order)]
    assert max(gaps) - min(gaps) <= 8
    assert steps(editor) == 3


def test_a_note_is_made_narrower_by_its_side_and_by_keys(editor, do):
    do("add-note")
    editor.in_place._close()
    (note,) = editor.session.view.notes
    (right,) = [handle for handle in editor.stage.grips.all if handle.name == "right"]
    mouse = Mouse(editor)
    mouse.drag(right.at, (right.at[0] - 20, right.at[1]), (right.at[0] - 80, right.at[1]))
    assert editor.session.view.notes[0].width == note.width - 80
    (left,) = [handle for handle in editor.stage.grips.all if handle.name == "left"]
    mouse.drag(left.at, (left.at[0] + 10, left.at[1]), (left.at[0] + 40, left.at[1]))
    assert (editor.session.view.notes[0].x, editor.session.view.notes[0].width) == (note.x + 40, 120)
    do("narrower")
    assert editor.session.view.notes[0].width == 112


def test_a_note_is_walked_to_and_its_outline_lies_about_its_words(editor, do):
    do("add-note")
    editor.in_place._close()
    (note,) = editor.session.view.notes
    outline = editor.scene.laid_over()[0].boundingRect()
    assert outline.left() == pytest.approx(note.x, abs=8)
    assert editor.stage.focus.item.refs == (note.id,)


def test_rubber_band_takes_what_lies_wholly_inside_and_shift_adds(editor):
    mouse = Mouse(editor)
    mouse.drag((-12, -12), (100, 60), (150, 150))
    assert editor.session.selection.ids == {"one"}
    mouse.drag((180, 60), (250, 150), (310, 150), held=Qt.KeyboardModifier.ShiftModifier)
    assert editor.session.selection.ids == {"one", "two"}
    mouse.drag((190, 70), (250, 100), (260, 110))
    assert editor.session.selection.ids == frozenset()


def test_the_key_is_dragged_and_put_back(window, editor, do):
    mouse = Mouse(editor)
    key = editor.stage.item_of(":key")
    x, y = key.marks[0].x + 24, key.marks[0].y + 20
    mouse.drag((x, y), (x + 20, y - 60), (x + 40, y - 104))
    at = editor.session.view.key_at
    assert (at.x, at.y) == pytest.approx((x + 16, y - 124), abs=4)
    assert at.x % 8 == at.y % 8 == 0
    assert steps(editor) == 1
    assert window.actions_by_id["key-back"].isEnabled()
    do("key-back")
    assert editor.session.view.key_at is None
    assert not window.actions_by_id["key-back"].isEnabled()


def test_the_key_is_moved_by_arrows_as_one_step(window, editor):
    Keys(window).press("Shift+Tab")
    editor.canvas.setFocus()
    keys = Keys(window)
    editor.session.selection.set((":key",))
    keys.press("Right", "Right", "Shift+Down")
    assert editor.session.view.key_at is not None
    assert steps(editor) == 1
    editor.session.document.history.undo()
    assert editor.session.view.key_at is None
    assert editor.session.selection.ids == {":key"}


@pytest.fixture
def housed(edit):
    """Two bodies in an area, and one outside."""
    area = Area(id="places", title="Places", x=0, y=160)
    partnership = map_of("icb -delegation-> leeds: cancer", "icb -delegation-> hull: stroke")
    return edit(
        laid_out(
            partnership,
            area,
            held={"leeds": "places", "hull": "places"},
            icb=(0, 0),
            leeds=(16, 200),
            hull=(160, 200),
        )
    )


def grip(editor):
    (handle,) = [each for each in editor.stage.grips.all if each.name in ("fold", "unfold")]
    return handle


def test_an_area_is_collapsed_by_its_grip_and_expanded_again(housed):
    mouse = Mouse(housed)
    before = spots(housed)
    mouse.click(grip(housed).at)
    assert housed.session.view.areas[0].collapsed
    assert housed.session.selection.ids == {"places"}
    assert housed.stage.item_of("leeds") is None
    assert len(housed.stage.item_of("line-1").refs) == 2
    assert steps(housed) == 1
    mouse.click(grip(housed).at)
    assert not housed.session.view.areas[0].collapsed
    assert spots(housed) == before


def test_an_area_is_collapsed_by_keys_from_what_it_holds(window, housed):
    keys = Keys(window)
    mouse = Mouse(housed)
    mouse.click(mouse.middle_of("leeds"))
    assert not window.actions_by_id["fold"].isChecked()
    keys.press("Ctrl+M")
    assert housed.session.view.areas[0].collapsed
    assert window.actions_by_id["fold"].isChecked()
    assert "2 bodies" in window.status.hint.text()
    keys.press("Ctrl+M")
    assert not housed.session.view.areas[0].collapsed


def test_a_collapsed_area_moves_with_what_it_holds_and_takes_nothing_in(housed, do):
    housed.session.selection.set(("places",))
    do("fold")
    mouse = Mouse(housed)
    x, y = grip(housed).at
    mouse.drag((x + 30, y + 16), (x + 60, y + 26), (x + 94, y + 32))
    assert spots(housed)["leeds"] == (80, 216)
    assert spots(housed)["hull"] == (224, 216)
    a, b = mouse.middle_of("icb")
    mouse.drag((a, b), (a, b + 40), grip(housed).at)
    assert place_of(housed.session.partnership, "icb").area is None


def test_what_a_collapsed_area_holds_is_neither_selected_nor_nudged(housed, do):
    housed.session.selection.set(("places",))
    do("fold")
    do("select-all")
    assert housed.session.selection.ids.isdisjoint({"leeds", "hull"})
    before = spots(housed)
    housed.session.selection.set(("leeds",))
    do("nudge-right")
    assert spots(housed) == before


def test_a_collapsed_area_keeps_its_size(window, housed, do):
    housed.session.selection.set(("places",))
    assert window.actions_by_id["wider"].isEnabled()
    do("fold")
    assert not window.actions_by_id["wider"].isEnabled()
    assert {handle.name for handle in housed.stage.grips.all} == {"unfold"}


def test_a_double_click_on_the_title_of_a_collapsed_area_renames_it(housed, do):
    housed.session.selection.set(("places",))
    do("fold")
    mouse = Mouse(housed)
    x, y = grip(housed).at
    mouse.double_click((x + 30, y + 16))
    QTest.keyClicks(housed.in_place._editor, "Boroughs")
    QTest.keyClick(housed.in_place._editor, Qt.Key.Key_Return)
    assert housed.session.view.areas[0].title == "Boroughs"
