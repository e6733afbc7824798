"""The shipped ledger against its articles: sound as it is, and every corruption of all of it at once is noticed.

The articles are not ours and stand beside the project; without them there is nothing to hold the ledger against.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import opencc
import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Severity
from claimcheck.model.ledger import Ledger
from claimcheck.model.quantity import Quantity
from claimcheck.pipeline.evidence import verify
from claimcheck.pipeline.reading import open_ledger

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT.parent / "shared" / "articles"
DIGITS = "0123456789"
TO_TRADITIONAL, TO_SIMPLIFIED = opencc.OpenCC("s2t"), opencc.OpenCC("t2s")
WIDE = str.maketrans(DIGITS, "０１２３４５６７８９")

pytestmark = pytest.mark.skipif(not ARTICLES.is_dir(), reason="the archived articles are kept outside the project")

Change = Callable[[Claim], Claim | None]


@cache
def ledger() -> Ledger:
    return open_ledger(ROOT / "claims")


def unsound(changed: Ledger) -> dict[str, set[str]]:
    """The rules that speak of each claim, notes left aside."""
    rules: dict[str, set[str]] = {}
    for finding in verify(changed, ARTICLES, coverage=False).findings:
        if finding.severity is not Severity.NOTE:
            for claim in finding.claims:
                rules.setdefault(claim, set()).add(finding.rule)
    return rules


def corrupted(change: Change) -> tuple[Ledger, set[str]]:
    """The ledger with every claim changed that can be, and the ids of those."""
    new = {claim.id: change(claim) for claim in ledger().claims if claim.quote}
    touched = {name for name, claim in new.items() if claim is not None}
    claims = tuple(new.get(claim.id) or claim for claim in ledger().claims)
    return ledger()._replace(claims=claims), touched


def next_digit(claim: Claim) -> Claim | None:
    """The last digit of the quote counted up by one."""
    quote = claim.quote or ""
    at = max((quote.rfind(digit) for digit in DIGITS), default=-1)
    if at < 0:
        return None
    changed = DIGITS[(int(quote[at]) + 1) % 10]
    return claim._replace(quote=quote[:at] + changed + quote[at + 1 :])


def scaled(claim: Claim) -> Claim | None:
    """The value a hundred times too large."""
    value = claim.value
    if not isinstance(value, Quantity):
        return None
    low, high = (None if end is None else end * 100 for end in (value.low, value.high))
    return claim._replace(value=value._replace(low=low, high=high)) if (value.high or value.low) else None


def other_currency(claim: Claim) -> Claim | None:
    value = claim.value
    if not isinstance(value, Quantity) or "USD" not in value.unit or "美元" not in (claim.quote or ""):
        return None
    return claim._replace(value=value._replace(unit=value.unit.replace("USD", "CNY")))


def other_character(claim: Claim) -> Claim | None:
    """The first character of the quote replaced by one that stands in no article."""
    return claim._replace(quote="龘" + (claim.quote or "")[1:])


def moved(claim: Claim) -> Claim | None:
    """The claim under another article."""
    ids = sorted(source.id for source in ledger().sources)
    return claim._replace(source=ids[(ids.index(claim.source) + 1) % len(ids)], line=None)


def full_width(claim: Claim) -> Claim | None:
    wide = (claim.quote or "").translate(WIDE)
    return claim._replace(quote=wide) if wide != claim.quote else None


def traditional(claim: Claim) -> Claim | None:
    """The quote in traditional characters, where each of them by itself leads back to the same simplified one."""
    quote = TO_TRADITIONAL.convert(claim.quote or "")
    if quote == claim.quote or list(map(TO_SIMPLIFIED.convert, quote)) != list(
        map(TO_SIMPLIFIED.convert, claim.quote or "")
    ):
        return None
    return claim._replace(quote=quote)


def spaced(claim: Claim) -> Claim | None:
    """The blanks of the quote doubled."""
    quote = (claim.quote or "").replace(" ", "  ")
    return claim._replace(quote=quote) if quote != claim.quote else None


@pytest.mark.parametrize(
    "change", [next_digit, scaled, other_currency, other_character], ids=lambda change: change.__name__
)
def test_a_corruption_of_any_claim_is_noticed(change: Change) -> None:
    changed, touched = corrupted(change)
    assert len(touched) > 30
    assert touched <= unsound(changed).keys(), sorted(touched - unsound(changed).keys())


def test_a_fragment_under_another_article_is_noticed_unless_it_stands_there_too() -> None:
    changed, touched = corrupted(moved)
    silent = touched - unsound(changed).keys()
    texts = {
        source.id: (ARTICLES / (source.text_file or "")).read_text(encoding="utf-8") for source in ledger().sources
    }
    by_id = {claim.id: claim for claim in changed.claims}
    assert len(silent) < len(touched) / 10
    for name in silent:
        quote = by_id[name].quote or ""
        assert quote in texts[by_id[name].source] or len(quote) <= 8, name


@pytest.mark.parametrize("change", [full_width, traditional, spaced], ids=lambda change: change.__name__)
def test_another_way_of_typing_a_quote_changes_nothing(change: Change) -> None:
    changed, touched = corrupted(change)
    assert len(touched) > 20
    assert unsound(changed) == unsound(ledger())


def test_an_archive_edited_elsewhere_only_changes_its_digest(tmp_path: Path) -> None:
    for source in ledger().sources:
        text = (ARTICLES / (source.text_file or "")).read_text(encoding="utf-8")
        (tmp_path / (source.text_file or "")).write_text(f"{text}\n后记。\n", encoding="utf-8")
    findings = verify(ledger(), tmp_path, coverage=False).findings
    assert sum(finding.rule == "source-changed" for finding in findings) == len(ledger().sources)
    assert not [finding for finding in findings if finding.severity is Severity.ERROR]


def test_an_archive_edited_at_its_figures_loses_the_quotes(tmp_path: Path) -> None:
    for source in ledger().sources:
        text = (ARTICLES / (source.text_file or "")).read_text(encoding="utf-8")
        (tmp_path / (source.text_file or "")).write_text(text.translate(str.maketrans(DIGITS, "9876543210")), "utf-8")
    gone = {f.claims[0] for f in verify(ledger(), tmp_path, coverage=False).findings if f.rule == "quote-not-found"}
    with_digits = {claim.id for claim in ledger().claims if set(claim.quote or "") & set(DIGITS)}
    assert with_digits <= gone


def test_the_shipped_ledger_is_sound() -> None:
    findings = verify(ledger(), ARTICLES, coverage=True)
    assert not [finding for finding in findings.findings if finding.severity is Severity.ERROR]
    assert [article.file for article in findings.coverage if article.uncovered] == []
