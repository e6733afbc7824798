"""What still asks for somebody: what is new, and what nobody waived."""

from claimcheck.judge.standing import only_new, standing
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place, Spot


def finding(fingerprint: str, line: int, *, waived: bool = False) -> Finding:
    spot = Spot(Place("claims/a.yaml", line, 1, line, 2), "")
    found = Finding("malformed-file", Severity.ERROR, "aliases are not allowed", (spot,), fingerprint=fingerprint)
    return found._replace(waived=waived)


def test_a_second_fault_of_a_kind_is_new() -> None:
    """Faults that no claim is named by share a fingerprint: one of them known says nothing of the next."""
    first, second = finding("aa", 7), finding("aa", 14)
    assert only_new([first, second], ("aa",)) == (second,)
    assert only_new([first, second], ("aa", "aa", "bb")) == ()
    assert only_new([first], ()) == (first,)


def test_what_is_waived_stays_and_uses_nothing_up() -> None:
    waived, live = finding("aa", 7, waived=True), finding("aa", 14)
    assert only_new([waived, live], ("aa",)) == (waived,)
    assert standing([waived, live, live]) == ("aa", "aa")
