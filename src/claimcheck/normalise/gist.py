"""What a text value names, without what may as well be left out: titles before it, legal forms behind it."""

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.folding import fold, without_accents, without_article
from claimcheck.normalise.shortened import number_parts, spell_out
from claimcheck.normalise.turns import GLUE, glue_modifiers, turns_of, without_lost_office

_LONGEST = 80  # characters; longer texts are statements, and every word of them counts
_SHORTEST = 2  # characters of a name
_ONE = "\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U000323af"  # scripts without spaces, and Hangul
# Words of Chinese that hold the character for "and".
_AND = "(?:以及|和(?![平谐睦解记黄国声])|与(?!众)|及)"
_BETWEEN = Pattern(rf"(?<![0-9]),|,(?![0-9])|[;、()\[\]|]|\s&\s|\band\b|(?<=[^\s,、]{{2}}){_AND}(?=[^\s,、]{{2}})")
_APOSTROPHE = Pattern("(?<=[a-z])'(?!s(?![a-z]))")
_MINUS = Pattern(r"(?<=[a-z])-(?=$|[\s,;)])")  # AA- is no AA
_SIGNS = Pattern(r"(?<![0-9])[.:]|[.:](?![0-9])|[\s'\"/&·•‧・_~-]+")
_WORD = Pattern(f"(?:(?:[{_ONE}]|[^\\s{GLUE}{_ONE}]+){GLUE})*(?:[{_ONE}]|[^\\s{GLUE}{_ONE}]+)")
_CAPITAL = Pattern(r"(?<=\S[\s-])[A-Z\u00c0-\u00de]\w*[a-z]\w*")  # behind another word: the first has one in any case
_OTHERWISE = Pattern(
    r"^(?:(?:also|now|later|then|formerly|previously|originally|once|known|called|named|renamed|aka|a\.k\.a\.|nee|trading"
    r"|as) )+|^(?:原名|曾用名|又名|又称|简称|旧称|前身[为是]?)[:：]?"
)
_TITLES = "mr mrs ms dr prof professor sir dame"
_ENDINGS = (
    "incorporated corporation company limited llc llp lp plc gmbh kg ag se sa sarl spa srl nv bv ab oy oyj asa pty pbc"
    " kk group holding holdings"
)
_TITLE_WORDS = frozenset(_TITLES.split())
_FORMS = frozenset(_ENDINGS.split())
_CHINESE_FORMS = Pattern("(?:股份)?有限(?:责任)?公司|集团|控股(?!权)")
_CHINESE_TITLE = Pattern(f"(?<=[{_ONE}]{{2}})(?<![副前])(?<!助理|名誉)(?:先生|女士|小姐|博士|教授|老师)$")


class Gist(NamedTuple):
    """The names a text lists, in its order, each with a blank at either end of every word.

    A Chinese character is a word. `turns` counts the words that deny or undo something. No names where none is left.
    """

    names: tuple[str, ...] = ()
    turns: int = 0


def gist_of(written: str, known: Callable[[str], str] = str) -> Gist:
    """What a text value names; `known` gives a name of the vocabulary in its one spelling, any other as it is."""
    plain = without_accents(fold(written))
    if len(plain) > _LONGEST:
        return Gist()
    capitals = frozenset(without_accents(fold(" ".join(_CAPITAL.findall(written)))).split())
    parts = [part for part in map(str.strip, _BETWEEN.split(_MINUS.sub("−", number_parts(plain)))) if part]
    if len(parts) > 1:  # of a single one the speller has looked for the whole
        parts = [parts[0], *(_OTHERWISE.sub("", part) for part in parts[1:])]
        parts = [known(part) for part in parts]
    names = tuple(name for name in (_name(part, capitals) for part in parts) if name)
    return Gist(names, turns_of(plain, capitals)) if sum(map(len, names)) >= _SHORTEST + 2 else Gist()


def _name(part: str, capitals: frozenset[str]) -> str:
    """One name, its words between blanks; empty where it is nothing but titles and legal forms."""
    plain = _SIGNS.sub(" ", _APOSTROPHE.sub("", without_article(part))).strip()
    if not plain.isascii():
        plain = _CHINESE_TITLE.sub("", _CHINESE_FORMS.sub("", plain))
    words = without_lost_office(_WORD.findall(glue_modifiers(plain)), capitals)
    words = spell_out(_with_letters_joined(words))
    while words and words[0] in _TITLE_WORDS:
        del words[0]
    while words and words[-1] in _FORMS:
        del words[-1]
    return f" {' '.join(words)} " if words else ""


def _with_letters_joined(words: list[str]) -> list[str]:
    """Write single letters at the end in one: Alder N.V. is Alder NV, and Washington, D.C. is in DC."""
    start = len(words)
    while start and len(words[start - 1]) == 1 and "a" <= words[start - 1] <= "z":
        start -= 1
    return [*words[:start], "".join(words[start:])] if start < len(words) else words
