"""Two bodies become one: which stays, what it says, and what becomes of its lines is seen before."""

import pytest

from desktop.searching.merging import MergeBodies
from schema.edits.bodies import edit_body, rename_body
from tests.desktop.test_accessible_names import nameless
from tests.support.dialogs import opened
from tests.support.keys import Keys
from tests.support.maps import map_of
from tests.support.pages import laid_out


@pytest.fixture
def keys(window):
    return Keys(window)


@pytest.fixture
def doubled():
    made = map_of(
        "ICB -delegation-> Leeds Committee: cancer",
        "ICB -delegation-> The Leeds Committee: cancer",
        "Council -advice-> The Leeds Committee",
        "Leeds Committee -assurance-> The Leeds Committee",
        icb="integrated-care-board",
        council="local-authority",
    )
    made = edit_body(made, "leeds-committee", chair="Ada")
    made = edit_body(made, "the-leeds-committee", chair="Grace", quorum=5)
    return laid_out(made, icb=(0, 0), leeds_committee=(0, 200), the_leeds_committee=(300, 200))


@pytest.fixture
def session(edit, doubled):
    return edit(doubled).session


def merge_selected(qtbot, window, session):
    session.selection.set(("leeds-committee", "the-leeds-committee"))
    window.actions_by_id["merge"].trigger()
    return opened(qtbot, MergeBodies)


def test_what_happens_is_told_before(qtbot, window, session, doubled):
    dialog = merge_selected(qtbot, window, session)
    assert dialog.stays.text() == (
        "Leeds Committee (leeds-committee) stays; The Leeds Committee (the-leeds-committee) goes into it."
    )
    assert (
        dialog.preview.toPlainText().split("\n")
        == [
            "Council advises Leeds Committee.",
            "Goes, since it is said already: ICB delegates cancer to the Leeds Committee.",
            "Goes, since it joins the two: Leeds Committee assures the Leeds Committee.",
            "The Leeds Committee leaves, since both stand there: Page.",
            "From The Leeds Committee it takes what it has not: quorum.",
        ]
        or dialog.preview.toPlainText()
    )
    assert session.partnership is doubled


def test_fields_are_chosen_by_keyboard_and_it_is_one_step(qtbot, window, keys, session, doubled):
    dialog = merge_selected(qtbot, window, session)
    assert set(dialog.choices) == {"name", "chair"}
    dialog.choices["chair"].setFocus()
    keys.press("Down", "Return")
    kept = session.partnership.body("leeds-committee")
    assert (kept.name, kept.chair, kept.quorum) == ("Leeds Committee", "Grace", 5)
    assert "the-leeds-committee" not in {body.id for body in session.partnership.bodies}
    assert session.selection.ids == {"leeds-committee"}
    assert window.status.hint.text() == "The Leeds Committee went into Leeds Committee."
    assert session.document.history.count() == 1
    session.document.history.undo()
    assert session.partnership is doubled


def test_the_other_one_can_be_kept(qtbot, window, keys, session):
    dialog = merge_selected(qtbot, window, session)
    dialog.swap.setFocus()
    keys.press("Space", "Tab")
    assert dialog.stays.text().startswith("The Leeds Committee (the-leeds-committee) stays")
    keys.press("Return")
    assert session.partnership.body("the-leeds-committee").chair == "Grace"
    assert "leeds-committee" not in {body.id for body in session.partnership.bodies}


def test_escape_changes_nothing(qtbot, window, keys, session, doubled):
    dialog = merge_selected(qtbot, window, session)
    assert nameless(dialog) == []
    keys.press("Esc")
    assert not dialog.isVisible()
    assert session.partnership is doubled


def test_it_is_offered_for_two_bodies_only(window, session):
    for ids, offered in (((), False), (("icb",), False), (("icb", "council"), True)):
        session.selection.set(ids)
        assert window.actions_by_id["merge"].isEnabled() is offered
    session.selection.set(("icb", "council", "leeds-committee"))
    assert not window.actions_by_id["merge"].isEnabled()


def test_likely_doubles_are_proposed(qtbot, window, keys, edit, doubled):
    session = edit(rename_body(doubled, "council", "ICB")).session
    window.actions_by_id["doubles"].trigger()
    dialog = opened(qtbot, MergeBodies)
    assert [dialog.pair.itemText(at) for at in range(dialog.pair.count())] == [
        "ICB and ICB",
        "Leeds Committee and The Leeds Committee",
    ]
    dialog.pair.setFocus()
    keys.press("Down")
    assert dialog.stays.text().startswith("Leeds Committee (leeds-committee) stays")
    keys.press("Return")
    assert len(session.partnership.bodies) == 3


def test_where_nothing_is_double_it_is_said(window, edit, small):
    edit(small)
    window.actions_by_id["doubles"].trigger()
    assert window.status.hint.text().startswith("No two bodies seem to be the same.")
