"""The builder of other tests says what its sentences say."""

from partnerships import partnership


def test_sentences_become_bodies_functions_and_connectors() -> None:
    made = partnership(
        "ICB -delegation-> Leeds Committee: cancer, urgent care",
        "Leeds Council <-accountability-> ICB",
        "Leeds Residents",
        parents={"Leeds Committee": "ICB"},
        levels={"ICB": "system"},
    )
    assert [body.id for body in made.bodies] == ["icb", "leeds-committee", "leeds-council", "leeds-residents"]
    assert made.body("leeds-committee").parent == "icb"
    assert made.body("icb").levels == ("system",)
    assert made.body("leeds-residents").kind == "constituency"
    delegation, accountability = made.connectors
    assert (delegation.source, delegation.target, delegation.mutual) == ("icb", "leeds-committee", False)
    assert delegation.functions == ("cancer", "urgent-care")
    assert (accountability.kind, accountability.mutual) == ("accountability", True)
