"""Small ledgers as text, for the tests of structure rules: one rule's findings on a claim with some fields changed."""

from pathlib import Path

from claimcheck.judge.rule import Case, Rule
from claimcheck.model.finding import Finding
from claimcheck.model.ledger import Ledger
from claimcheck.pipeline.reading import open_ledger

FIELDS = {
    "id": "staff",
    "text": "The plant employs 120 people.",
    "quote": "120 people",
    "entity": "The plant",
    "metric": "headcount",
    "value": "120 people",
    "as_of": "2025-03",
}


def claim(**changes: str | None) -> str:
    """A claim of a YAML file, sound but for the changes; None leaves a field out."""
    fields = {name: text for name, text in (FIELDS | changes).items() if text is not None}
    return "  - " + "\n    ".join(f"{name}: {text}" for name, text in fields.items()) + "\n"


def claim_file(*claims: str, source: str = "", id_: str = "example") -> str:
    """A claim file; `source` are further lines of its source. The first claim begins on line 5 without any."""
    return f"source:\n  id: {id_}\n  title: The plant\n{source}claims:\n{''.join(claims)}"


def findings(rule: Rule, folder: Path, **files: str) -> list[Finding]:
    """What the rule alone finds in these files (see `write`)."""
    return list(rule.check(rule, Case(open_ledger(write(folder, **files)))))


def open_ledger_with(folder: Path, *claims: str, **files: str) -> Ledger:
    """The ledger of one claim file of these claims, and the other files."""
    return open_ledger(write(folder, example__yaml=claim_file(*claims), **files))


def write(folder: Path, **files: str) -> Path:
    """Write each file; `__` in a name stands for the dot, a leading `_` for itself."""
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return folder


def lines(rule: Rule, folder: Path, *claims: str, source: str = "") -> list[str]:
    """`line:column: message` of each finding of the rule in one claim file."""
    found = findings(rule, folder, example__yaml=claim_file(*claims, source=source))
    places = [(finding.spots[0].place, finding.message) for finding in found]
    return [f"{place.line}:{place.column}: {message}" for place, message in places]
