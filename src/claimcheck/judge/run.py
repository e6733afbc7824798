"""The list of rules, and running them: the only place that knows them all."""

import hashlib
from collections.abc import Collection
from dataclasses import replace

from claimcheck.judge.rule import Case, Family, Rule
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
    figure_under_two_metrics,
    future_date,
    growth_mismatch,
    malformed_file,
    missing_archive,
    missing_date,
    missing_field,
    missing_quote,
    opposite_bounds,
    quote_disagrees,
    quote_not_found,
    recycled_figure,
    source_changed,
    stale_exclusion,
    unknown_entity,
    unknown_field,
    unknown_metric,
    unreadable_archive,
    wrong_line,
    wrong_unit,
)
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
    figure_under_two_metrics.RULE,
    future_date.RULE,
    growth_mismatch.RULE,
    malformed_file.RULE,
    missing_archive.RULE,
    missing_date.RULE,
    missing_field.RULE,
    missing_quote.RULE,
    opposite_bounds.RULE,
    quote_disagrees.RULE,
    quote_not_found.RULE,
    recycled_figure.RULE,
    source_changed.RULE,
    stale_exclusion.RULE,
    unknown_entity.RULE,
    unknown_field.RULE,
    unknown_metric.RULE,
    unreadable_archive.RULE,
    wrong_line.RULE,
    wrong_unit.RULE,
)


def run_rules(case: Case, families: Collection[Family]) -> tuple[Finding, ...]:
    """Run the rules of these families; findings ordered by file, line, column, rule, each with its fingerprint."""
    findings = [
        replace(finding, fingerprint=fingerprint(finding))
        for rule in RULES
        if rule.family in families
        for finding in rule.check(rule, case)
    ]
    return tuple(sorted(findings, key=lambda finding: (finding.spots[0].place, finding.rule, finding.message)))


def fingerprint(finding: Finding) -> str:
    """16 hex digits of SHA-256 over rule, claims (sorted) and key: the same wherever the lines have moved to."""
    parts = (finding.rule, *sorted(finding.claims), finding.key)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
