"""A waiver, or a claim it names, that accepts no finding."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import get_close_matches

from claimcheck.judge.rule import Case, Family, Judged, Rule
from claimcheck.judge.waivers import accepted_by, is_expired, listed
from claimcheck.model.evidence import ArchiveState
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place, Spot
from claimcheck.model.waiver import Waiver

_SUGGESTIONS = 20  # misspelt names that get one; each is held against up to _CHOICE others
_CHOICE = 2000  # names
_LONGEST = 100  # characters of a name worth a suggestion

Wrong = tuple[Place, str, tuple[Spot, ...]]


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each such waiver of the rules that ran, when the whole ledger was judged and read."""
    judged = case.judged
    if judged is None or not judged.whole or case.ledger.lost:
        return
    waivers = [waiver for waiver in case.ledger.waivers if not is_expired(waiver, case.today)]
    claims = {claim.id for claim in case.ledger.claims}
    about = _by_claim(judged.findings)
    rest = _SUGGESTIONS
    for waiver, findings in zip(waivers, accepted_by(waivers, judged.findings), strict=True):
        wrong = _misnamed(waiver, judged, claims, hints=rest > 0)
        rest -= wrong is not None
        if wrong is None and judged.ran(waiver.rule.text) and _was_read(waiver, case):
            wrong = _idle(waiver, findings, about)
        if wrong is not None:
            yield _finding(rule, waiver, *wrong)


def _by_claim(findings: Sequence[Finding]) -> dict[tuple[str, str], list[Finding]]:
    about: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        for claim in finding.claims:
            about.setdefault((finding.rule, claim), []).append(finding)
    return about


def _misnamed(waiver: Waiver, judged: Judged, claims: Collection[str], *, hints: bool) -> Wrong | None:
    """A rule or claim that does not exist: said by `validate`, and by whoever runs the rule."""
    name = waiver.rule.text
    if not judged.ran(name) and Family.STRUCTURE not in judged.families:
        return None
    if name not in judged.rules:
        return waiver.rule.place, f'"{name}" is no rule{_near(name, judged.rules) if hints else ""}', ()
    if judged.rules[name] is Family.WAIVERS:
        return waiver.rule.place, f'"{name}" is about waivers and cannot be waived itself', ()
    for claim in waiver.claims:
        if claim.text not in claims:
            near = _near(claim.text, claims) if hints else ""
            return claim.place, f'"{claim.text}" is no claim of this ledger{near}', ()
    return None if waiver.claims else (waiver.place, "names no claim, so it accepts nothing", ())


def _near(name: str, known: Collection[str]) -> str:
    source = name.partition("/")[0] + "/"
    choice = [other for other in known if other.startswith(source)] if "/" in name else known
    near = get_close_matches(name, sorted(choice)[:_CHOICE], n=1) if len(name) <= _LONGEST else ()
    return f', did you mean "{near[0]}"' if near else ""


def _was_read(waiver: Waiver, case: Case) -> bool:
    """Whether the articles of its claims were there, for a rule that holds claims against articles."""
    archives = [case.archives.get(claim.text.partition("/")[0]) for claim in waiver.claims]
    return not case.archives or all(archive and archive.state is ArchiveState.READ for archive in archives)


def _idle(waiver: Waiver, findings: Sequence[Finding], about: Mapping[tuple[str, str], list[Finding]]) -> Wrong | None:
    """A waiver without a finding, or with claims that no finding it accepts is about."""
    name, named = waiver.rule.text, [claim.text for claim in waiver.claims]
    if not findings:
        return waiver.place, *_why_none(name, named, about.get((name, named[0]), ()))
    used = {claim for finding in findings for claim in finding.claims}
    left = [claim for claim in waiver.claims if claim.text not in used]
    if not left:
        return None
    words = listed([claim.text for claim in left])
    return left[0].place, f"{name} no longer concerns {words}: the other claims need the waiver, not this", ()


def _why_none(name: str, named: Sequence[str], findings: Sequence[Finding]) -> tuple[str, tuple[Spot, ...]]:
    """A claim that has joined since is the one cause that can be told from the findings."""
    for finding in findings:
        joined = [claim for claim in finding.claims if claim not in named]
        if set(named) < set(finding.claims):
            spot = Spot(finding.spots[0].place, "not waived")
            return f"{name} now also concerns {listed(joined)}, which the waiver does not name", (spot,)
    return f"accepts nothing: there is no {name} of {listed(named)}", ()


def _finding(rule: Rule, waiver: Waiver, place: Place, message: str, related: tuple[Spot, ...]) -> Finding:
    claims = tuple(claim.text for claim in waiver.claims)
    spots = (Spot(place, ""), *related)
    return Finding(rule.name, rule.severity, message, spots, claims, key=waiver.rule.text)


RULE = Rule(
    name="unused-waiver",
    family=Family.WAIVERS,
    severity=Severity.WARNING,
    summary="a waiver names a rule, a claim or a finding that is not there",
    check=check,
)
