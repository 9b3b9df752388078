"""An item of a menu can be chosen again and again."""

from tests.support.person import Person


def test_the_same_item_of_a_menu_does_its_work_every_time(window, edit, small):
    edit(small)
    person = Person(window)
    for count, name in enumerate(("forum", "Leeds"), 1):
        person.clicks_on(name)
        person.chooses_menu("Insert", "Add area around selection")
        person.presses("Esc")
        assert len(person.made.views[0].areas) == count
