"""What a rule is: a name, a severity and a function from the case to findings."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.model.evidence import Archive, Evidence
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.ledger import Ledger
from claimcheck.model.origin import Traces
from claimcheck.model.place import Spot
from claimcheck.model.verdict import Series


class Family(StrEnum):
    """The kinds of rule; a command runs whole families."""

    STRUCTURE = "structure"
    EVIDENCE = "evidence"
    CONFLICT = "conflict"
    ARITHMETIC = "arithmetic"
    FRESHNESS = "freshness"
    WAIVERS = "waivers"


class Judged(NamedTuple):
    """What the waivers are held against: the findings of the rules that ran.

    `rules` has the family of every rule there is, by name. `whole` says that the whole ledger was judged, not only
    some of its files or series.
    """

    findings: tuple[Finding, ...]
    families: frozenset[Family]
    rules: Mapping[str, Family]
    whole: bool

    def ran(self, rule: str) -> bool:
        """Whether a rule of this name was among them."""
        return self.rules.get(rule) in self.families


class Case(NamedTuple):
    """Everything a rule may look at. `today` is None unless asked for: nothing depends on the clock by itself."""

    ledger: Ledger
    series: tuple[Series, ...] = ()
    evidence: Mapping[str, Evidence] = MappingProxyType({})  # by full claim id
    archives: Mapping[str, Archive] = MappingProxyType({})  # by source id
    traces: Traces = Traces()  # where claims come from
    today: date | None = None
    judged: Judged | None = None  # for the rules about waivers alone


class Rule(NamedTuple):
    """One rule. `summary` is one line, lower case, no full stop, saying what is wrong."""

    name: str
    family: Family
    severity: Severity
    summary: str
    check: Callable[["Rule", Case], Iterable[Finding]]


def from_defects(rule: Rule, case: Case) -> Iterator[Finding]:
    """Turn each defect that load or normalise recorded under this rule's name into a finding."""
    for defect in case.ledger.defects:
        if defect.rule == rule.name:
            yield Finding(
                rule=rule.name,
                severity=rule.severity,
                message=defect.message,
                spots=(Spot(defect.place, ""), *defect.related),
                claims=(defect.claim,) if defect.claim else (),
                key=defect.message if defect.claim else f"{defect.place.file}\0{defect.message}",
            )
