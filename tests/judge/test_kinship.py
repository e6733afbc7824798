"""Which entities are parts of which."""

from claimcheck.judge.kinship import apart, are_kin, wholes_of
from claimcheck.model.vocabulary import Entity

ENTITIES = {
    one.name: one
    for one in (
        Entity("Maker"),
        Entity("Product", part_of="Maker"),
        Entity("Feature", part_of="Product"),
        Entity("Hen", part_of="Egg"),
        Entity("Egg", part_of="Hen"),
    )
}


def test_wholes_nearest_first() -> None:
    assert list(wholes_of("Feature", ENTITIES)) == ["Product", "Maker"]
    assert list(wholes_of("nobody", ENTITIES)) == []


def test_kin() -> None:
    assert are_kin("Maker", "Feature", ENTITIES)
    assert are_kin("Feature", "Maker", ENTITIES)
    assert are_kin("nobody", "nobody", ENTITIES)
    assert not are_kin("Maker", "nobody", ENTITIES)


def test_a_ring_ends() -> None:
    assert are_kin("Hen", "Egg", ENTITIES)
    assert not are_kin("Hen", "Maker", ENTITIES)


def test_parts_are_left_out_beside_their_wholes() -> None:
    assert apart(["Maker", "Feature", "nobody"], ENTITIES) == {"Maker", "nobody"}
    assert apart(["Product", "nobody"], ENTITIES) == {"Product", "nobody"}
