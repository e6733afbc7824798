"""A metric of the vocabulary in JSON."""

from claimcheck.model.listed_metric import ListedMetric
from claimcheck.render.json_text import Json


def metric_entry(listed: ListedMetric) -> dict[str, Json]:
    """The metric with all its aliases, and its measures also where they are the usual ones."""
    metric = listed.metric
    return {
        "name": metric.name,
        "label": metric.label,
        "type": str(metric.type),
        "unit": metric.unit,
        "written_unit": metric.written_unit,
        "behaviour": str(metric.behaviour),
        "tolerance": {
            "amount": metric.tolerance.amount,
            "relative": metric.tolerance.relative,
            "at_most": metric.tolerance.at_most,
            "exact_up_to": metric.tolerance.exact_up_to,
        },
        "comparable_within": metric.comparable_within,
        "multivalued": metric.multivalued,
        "additive": metric.additive,
        "derives": [{"by": one.by, "metrics": list(one.metrics)} for one in metric.derives],
        "aliases": list(metric.aliases),
        "origin": str(listed.origin),
        "claim_count": listed.claims,
    }
