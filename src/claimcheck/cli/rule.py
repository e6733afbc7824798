"""`claimcheck rule`: the rules and their pages."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import Form, OutputFile
from claimcheck.cli.output import screen_for, write
from claimcheck.model.errors import ClaimcheckError
from claimcheck.render.sink import defuse_commands

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from claimcheck.judge.rule import Rule
    from claimcheck.render.json_text import Json


def command(
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="The rule to explain; all of them when none is named.")
    ] = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Explain a rule, or list them all."""
    from claimcheck.judge.run import RULES
    from claimcheck.render.json_text import write_json
    from claimcheck.render.wire import VERSION

    rules = RULES if name is None else (_find(RULES, name),)
    if output_format == "json":
        text = write_json({"version": VERSION, "partial": False, "rules": [_wire(rule, name) for rule in rules]})
    elif output_format == "concise":
        text = "".join(f"{rule.name}: {rule.severity}: {rule.summary} [{rule.family}]\n" for rule in rules)
    else:
        text = _table(rules, output_file) if name is None else _page(rules[0])
    write(defuse_commands(text), output_file)


def _find(rules: "tuple[Rule, ...]", name: str) -> "Rule":
    """The rule of that name. Raises ClaimcheckError with the nearest one."""
    for rule in rules:
        if rule.name == name:
            return rule
    from difflib import get_close_matches

    near = get_close_matches(name[:100], [rule.name for rule in rules], n=1)
    hint = f'did you mean "{near[0]}"?' if near else "`claimcheck rule` lists them all"
    raise ClaimcheckError(f'no rule is named "{name}"', hint)


def _wire(rule: "Rule", asked: str | None) -> "Json":
    entry: dict[str, Json] = {
        "name": rule.name,
        "family": str(rule.family),
        "severity": str(rule.severity),
        "summary": rule.summary,
    }
    return entry | {"page": _page(rule)} if asked else entry


def _table(rules: "tuple[Rule, ...]", output_file: Path | None) -> str:
    """All rules in columns, folded to the screen."""
    from claimcheck.render.table.grid import Column, lay_out
    from claimcheck.render.table.paint import paint

    screen = screen_for(output_file)
    columns = (
        Column("rule", lead=True),
        Column("severity", lead=True),
        Column("family", lead=True),
        Column("what is wrong"),
    )
    rows = [
        (
            (rule.name, "value"),
            (str(rule.severity), str(rule.severity)),
            (str(rule.family), "faint"),
            (rule.summary, ""),
        )
        for rule in rules
    ]
    return paint((line for lines in lay_out(columns, rows, screen.width) for line in lines), screen)


def _page(rule: "Rule") -> str:
    """The rule's page. Raises ClaimcheckError when this installation came without it."""
    for folder in _folders():
        page = folder / f"{rule.name}.md"
        if page.is_file():
            return page.read_text(encoding="utf-8")
    raise ClaimcheckError(f'the page of rule "{rule.name}" is not part of this installation', rule.summary)


def _folders() -> "tuple[Traversable, ...]":
    """In the wheel the pages stand inside the package, in a checkout under docs/."""
    from importlib.resources import files

    package = files("claimcheck")
    pages: list[Traversable] = [package / "pages"]
    if isinstance(package, Path):
        pages.append(package.parent.parent / "docs" / "rules")
    return tuple(pages)
