"""Provenance: what counts as an address, a credit to somebody, and somebody's own words."""

import pytest

from claimcheck.normalise.provenance import address_key, traces_of
from making import claim, source


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://www.ft.com/content/abc/", "//ft.com/content/abc"),
        ("HTTP://FT.com/content/abc?utm_source=x#top", "//ft.com/content/abc"),
        ("https://ft.com/", ""),
        ("Financial Times", ""),
        ("ftp://ft.com/a", ""),
        ("https://[ft/a", ""),
    ],
)
def test_addresses(address: str, key: str) -> None:
    assert address_key(address) == key


@pytest.mark.parametrize(
    ("said_by", "credit"),
    [
        ("Financial Times", "financialtimes"),
        ("Anthropic's lawyers", "anthropic'slawyers"),
        ("people familiar with the matter", ""),
        ("a user of X", ""),
        ("Analysts", ""),
        ("知情人士", ""),
        ("多位行业人士", ""),
        ("國信證券", "国信证券"),
        ("Sourcegraph", "sourcegraph"),
    ],
)
def test_credits_to_nobody_in_particular_are_none(said_by: str, credit: str) -> None:
    one = claim("a/x", "700")._replace(said_by=said_by)
    assert traces_of([], [one]).claims["a/x"].credit == credit


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("grew its annual revenue to $7 billion", "grew its annual revenue to #"),
        ("年度经常性收入约70亿美元左右", "年度经常性收入约 # 左右"),
        ("估值1830亿美元", ""),
        ("7 billion users", ""),
    ],
)
def test_only_long_fragments_are_somebodys_own_words(quote: str, words: str) -> None:
    one = claim("a/x", "700")._replace(quote=quote)
    assert traces_of([], [one]).claims["a/x"].words == words


def test_what_an_article_says_of_itself() -> None:
    article = source(
        "ft-2025",
        title="A title that is long enough",
        publisher="Financial Times",
        url="https://ft.com/1",
        cites=("https://wsj.com/2", "CB Insights"),
        sha256="f00",
    )
    trace = traces_of([article], []).articles["ft-2025"]
    assert (trace.digest, trace.address, trace.title) == ("f00", "//ft.com/1", "atitlethatislongenough")
    assert (trace.name, trace.publisher) == ("ft2025", "financialtimes")
    assert trace.cites == (("//wsj.com/2", "https://wsj.com/2"), ("cbinsights", "CB Insights"))
    short = traces_of([source("a", title="Short"), source("b", title="[no title in the archived text]")], []).articles
    assert [short["a"].title, short["b"].title] == ["", ""]
