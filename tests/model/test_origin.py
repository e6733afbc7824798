"""Origins: claims of one article are one; what links articles is told with its reason; order never shows."""

import itertools

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.origin import ArticleTrace, ClaimTrace, Traces, origins_of
from making import claim

A, B, C = (claim(f"{name}/x", "700")._replace(said_by="FT") for name in "abc")


def traces(**told: ArticleTrace | ClaimTrace) -> Traces:
    """Articles under a, b, c; the claims x of them under a_x, b_x, c_x."""
    articles = {name: trace for name, trace in told.items() if isinstance(trace, ArticleTrace)}
    claims = {name.replace("_", "/"): trace for name, trace in told.items() if isinstance(trace, ClaimTrace)}
    return Traces(articles, claims)


def links(*claims: Claim, told: Traces) -> list[tuple[str, str, str, bool]]:
    return [(link.first, link.second, link.reason, link.certain) for link in origins_of(claims, told).links]


def test_nothing_told_leaves_every_article_its_own_origin() -> None:
    assert origins_of([A, B, C], Traces()).total == 3


def test_repeats_inside_one_article_are_one_origin_without_a_link() -> None:
    origins = origins_of([A, claim("a/y", "700")], Traces())
    assert (origins.total, origins.links) == (1, ())


@pytest.mark.parametrize(
    ("told", "reason", "certain"),
    [
        (traces(a=ArticleTrace(digest="f00"), b=ArticleTrace(digest="f00")), "the archived texts are one", True),
        (
            traces(a=ArticleTrace(address="//x/1"), b=ArticleTrace(address="//x/1")),
            "the articles have one address",
            True,
        ),
        (
            traces(a=ArticleTrace(title="one title"), b=ArticleTrace(title="one title")),
            "the articles have one title",
            True,
        ),
        (traces(a=ArticleTrace(cites=(("//x/1", "x"),)), b=ArticleTrace(address="//x/1")), "a cites b", True),
        (traces(a=ArticleTrace(cites=(("ft", "FT"),)), b=ArticleTrace(publisher="ft")), "a cites b", False),
        (traces(a_x=ClaimTrace(credit="ft"), b=ArticleTrace(name="ft")), "a credits b", True),
        (traces(a_x=ClaimTrace(credit="ft"), b_x=ClaimTrace(credit="ft")), "both credit FT", True),
        (
            traces(
                a=ArticleTrace(cites=(("//x/1", "https://x/1"),)), b=ArticleTrace(cites=(("//x/1", "https://x/1"),))
            ),
            "both draw on https://x/1",
            False,
        ),
        (
            traces(a_x=ClaimTrace(words="the same few words"), b_x=ClaimTrace(words="the same few words")),
            "nearly the same words, figures left aside",
            False,
        ),
    ],
)
def test_each_link_has_its_reason(told: Traces, reason: str, certain: bool) -> None:  # noqa: FBT001  # a column
    assert links(A, B, told=told) == [("a/x", "b/x", reason, certain)]
    assert origins_of([A, B, C], told).total == 2


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(traces(a=ArticleTrace(publisher="ft"), b=ArticleTrace(publisher="ft")), id="one publisher"),
        pytest.param(
            traces(a=ArticleTrace(cites=(("ft", "FT"),)), b=ArticleTrace(cites=(("ft", "FT"),))),
            id="both cite a name, which has many articles",
        ),
        pytest.param(traces(a=ArticleTrace(cites=(("a", "a"),), name="a")), id="an article that cites itself"),
        pytest.param(traces(a=ArticleTrace(), b=ArticleTrace(), a_x=ClaimTrace(), b_x=ClaimTrace()), id="empty traces"),
        pytest.param(traces(a_x=ClaimTrace(credit="ft"), b_x=ClaimTrace(credit="wsj")), id="two credits"),
    ],
)
def test_no_link(told: Traces) -> None:
    assert origins_of([A, B], told).total == 2


def test_links_chain_and_the_most_telling_is_kept() -> None:
    told = traces(
        a=ArticleTrace(digest="f00"),
        b=ArticleTrace(digest="f00"),
        a_x=ClaimTrace(credit="ft"),
        b_x=ClaimTrace(credit="ft"),
        c_x=ClaimTrace(credit="ft"),
    )
    origins = origins_of([A, B, C], told)
    assert origins.total == 1
    assert [link.reason for link in origins.links] == ["the archived texts are one", "both credit FT"]


def test_the_order_of_the_claims_never_shows() -> None:
    told = traces(
        a_x=ClaimTrace(credit="ft"),
        c_x=ClaimTrace(credit="ft"),
        b=ArticleTrace(cites=(("c", "c"),)),
        c=ArticleTrace(name="c"),
    )
    assert len({origins_of(order, told) for order in itertools.permutations([A, B, C])}) == 1
