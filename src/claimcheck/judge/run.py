"""The list of rules, and running them: the only place that knows them all."""

import hashlib
from collections.abc import Collection, Iterable

from claimcheck.judge.rule import Case, Family, Judged, Rule
from claimcheck.judge.rules import (
    ambiguous_quote,
    bad_date,
    bad_value,
    differing_dates,
    differing_texts,
    differing_values,
    duplicate_claim,
    duplicate_id,
    empty_interval,
    expired_waiver,
    figure_under_two_metrics,
    future_date,
    growth_mismatch,
    malformed_file,
    missing_archive,
    missing_date,
    missing_field,
    missing_quote,
    opposite_bounds,
    out_of_order,
    part_over_whole,
    quote_disagrees,
    quote_not_found,
    rank_clash,
    ratio_mismatch,
    recycled_figure,
    share_mismatch,
    shares_over_whole,
    single_origin,
    source_changed,
    stale_exclusion,
    statement_strength,
    sum_mismatch,
    unknown_entity,
    unknown_field,
    unknown_metric,
    unreadable_archive,
    unused_waiver,
    wrong_line,
    wrong_unit,
)
from claimcheck.judge.waivers import apply
from claimcheck.model.finding import Finding

# Alphabetical; docs/rules, the tests and `claimcheck rule` are checked against it.
RULES: tuple[Rule, ...] = (
    ambiguous_quote.RULE,
    bad_date.RULE,
    bad_value.RULE,
    differing_dates.RULE,
    differing_texts.RULE,
    differing_values.RULE,
    duplicate_claim.RULE,
    duplicate_id.RULE,
    empty_interval.RULE,
    expired_waiver.RULE,
    figure_under_two_metrics.RULE,
    future_date.RULE,
    growth_mismatch.RULE,
    malformed_file.RULE,
    missing_archive.RULE,
    missing_date.RULE,
    missing_field.RULE,
    missing_quote.RULE,
    opposite_bounds.RULE,
    out_of_order.RULE,
    part_over_whole.RULE,
    quote_disagrees.RULE,
    quote_not_found.RULE,
    rank_clash.RULE,
    ratio_mismatch.RULE,
    recycled_figure.RULE,
    share_mismatch.RULE,
    shares_over_whole.RULE,
    single_origin.RULE,
    source_changed.RULE,
    stale_exclusion.RULE,
    statement_strength.RULE,
    sum_mismatch.RULE,
    unknown_entity.RULE,
    unknown_field.RULE,
    unknown_metric.RULE,
    unreadable_archive.RULE,
    unused_waiver.RULE,
    wrong_line.RULE,
    wrong_unit.RULE,
)


def run_rules(case: Case, families: Collection[Family]) -> tuple[Finding, ...]:
    """Run the rules of these families; findings ordered by file, line, column, rule, each with its fingerprint."""
    findings = [
        finding._replace(fingerprint=fingerprint(finding))
        for rule in RULES
        if rule.family in families
        for finding in rule.check(rule, case)
    ]
    return _in_order(findings)


def settle(case: Case, found: Iterable[Finding], families: Collection[Family], *, whole: bool) -> tuple[Finding, ...]:
    """Hold what the rules of these families found against the waivers, and judge the waivers by it.

    `whole` says that nothing of the ledger was left out: only then can a waiver be called unused.
    """
    findings = apply(tuple(found), case.ledger.waivers, case.today)
    if not case.ledger.waivers:
        return findings
    judged = Judged(findings, frozenset(families), {rule.name: rule.family for rule in RULES}, whole)
    return _in_order([*findings, *run_rules(case._replace(judged=judged), {Family.WAIVERS})])


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.spots[0].place, finding.rule, finding.message)))


def fingerprint(finding: Finding) -> str:
    """16 hex digits of SHA-256 over rule, claims (sorted) and key: the same wherever the lines have moved to."""
    parts = (finding.rule, *sorted(finding.claims), finding.key)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
