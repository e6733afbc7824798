"""Groups: the articles are counted, and beside them the origins where links leave fewer, each with its reason."""

import pytest

from claimcheck.model.grouping import Group
from claimcheck.model.origin import OriginLink
from claimcheck.model.report import Report
from claimcheck.render.formats import render
from making import claim, ledger

LINK = OriginLink("a/x", "b/x", "both credit FT\x1b[31m", certain=True)


@pytest.mark.parametrize(
    ("origins", "links", "said"),
    [(2, (), "2 claims from 2 sources"), (1, (LINK,), "2 claims from 2 sources, 1 origin")],
)
def test_origins(origins: int, links: tuple[OriginLink, ...], said: str) -> None:
    claims = claim("a/x", "700"), claim("b/x", "700")
    group = Group(("a/x", "b/x"), 1.0, origins, "same subject")._replace(links=links)
    lines = render(Report("groups", ledger(*claims), claims=claims, groups=(group,)), "table").splitlines()
    assert lines[0].endswith(said)
    assert ["one origin" in line for line in lines].count(True) == len(links)
    assert not any("\x1b" in line for line in lines)


def test_a_title_names_the_subject_with_its_scope_and_two_claims_have_one_similarity() -> None:
    claims = tuple(claim(f"{source}/x", "700", scope=(("market", "US"),)) for source in "abc")
    pair, three = (Group(tuple(one.id for one in some), 0.91, 3, "same value") for some in (claims[:2], claims))
    lines = render(Report("groups", ledger(*claims), claims=claims, groups=(pair, three)), "table").splitlines()
    assert lines[0] == "group 1 · ChatGPT · weekly active users · market: US · 2 claims from 2 sources"
    assert "  91 % alike: same value" in lines
    assert "  91 % alike at the least: same value" in lines
