"""An archived text that is not the one the claims were taken from."""

from collections.abc import Iterator

from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.claim import Claim, Source
from claimcheck.model.evidence import Archive, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot

_SHOWN = 12  # hex digits of a digest that tell it apart


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    claims: dict[str, list[Claim]] = {}
    for claim in case.ledger.claims:
        claims.setdefault(claim.source, []).append(claim)
    for source in case.ledger.sources:
        archive = case.archives.get(source.id)
        if archive and archive.sha256 and source.sha256 and archive.sha256 != source.sha256.lower():
            yield _finding(rule, source, archive, _fate(case, claims.get(source.id, [])))


def _finding(rule: Rule, source: Source, archive: Archive, fate: str) -> Finding:
    digest = (archive.sha256 or "")[:_SHOWN]
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"{archive.file} is not the text the source states: its sha256 begins {digest}; {fate}",
        spots=(Spot(source.text_file_place or source.place, ""),),
        key=source.id,
    )


def _fate(case: Case, claims: list[Claim]) -> str:
    """What the change did to the fragments: said apart from their being gone, which is quote-not-found's to say."""
    matches = [case.evidence[claim.id].match for claim in claims if claim.id in case.evidence]
    gone = matches.count(Match.MISSING)
    if not matches:
        return "no fragment could be looked for in it"
    if gone == len(matches):
        return "none of its fragments stands in it"
    return f"{gone} of {len(matches)} fragments are gone" if gone else "every fragment still stands in it"


RULE = Rule(
    name="source-changed",
    family=Family.EVIDENCE,
    severity=Severity.WARNING,
    summary="an archived article is not the text whose digest the source states",
    check=_check,
)
