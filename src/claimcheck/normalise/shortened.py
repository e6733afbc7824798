"""One form for what names shorten: ranks, legal forms and kinds of house, and the numbers of parts (phase III)."""

from claimcheck.normalise.figures.patterns import Match, Pattern

# Only before another word: "Main St" is a street, "St Ives" a saint.
_RANKS = {
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "capt": "captain",
    "maj": "major",
    "sgt": "sergeant",
    "cpl": "corporal",
    "adm": "admiral",
    "cmdr": "commander",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "pres": "president",
    "amb": "ambassador",
    "rev": "reverend",
    "st": "saint",
    "mt": "mount",
    "ft": "fort",
}
_ROADS = {"st": "street", "ave": "avenue", "rd": "road", "blvd": "boulevard"}  # as the last word
_ANYWHERE = {
    "ltd": "limited",
    "corp": "corporation",
    "co": "company",
    "inc": "incorporated",
    "univ": "university",
    "dept": "department",
    "govt": "government",
    "intl": "international",
    "natl": "national",
    "assn": "association",
    "assoc": "association",
    "inst": "institute",
    "bros": "brothers",
    "mfg": "manufacturing",
    "jr": "junior",
    "sr": "senior",
}
_NUMBERED = (
    "phase|part|series|type|chapter|war|volume|vol|book|class|stage|level|act|article|title|section|category|round|tier"
    "|mark|grade|generation|unit|block|schedule|annex|appendix|protocol|zone|area|group|episode|season"
)
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
_CARDINAL = "one two three four five six seven eight nine ten eleven twelve"
_ORDINAL = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
_HAN = "一 二 三 四 五 六 七 八 九"
_ENDING = {1: "st", 2: "nd", 3: "rd"}
_NUMBER = {word: str(at) for row in (_ROMAN, _CARDINAL, _HAN) for at, word in enumerate(row.split(), 1)}
_PLACE = {word: f"{at}{_ENDING.get(at, 'th')}" for at, word in enumerate(_ORDINAL.split(), 1)}

_NUMERALS = "|".join(sorted(f"{_ROMAN} {_CARDINAL}".split(), key=len, reverse=True))
_NUMERAL = rf"(?:{_NUMERALS})(?=[a-d]?(?![^\W_]))"
_ONE_NUMERAL = Pattern(rf"(?<![^\W_]){_NUMERAL}")
_PARTS = Pattern(
    rf"(?<![^\W_])(?:{_NUMBERED})s?\.?[ -]{_NUMERAL}[a-d]?(?:(?: ?[/,&-] ?| and | or | to ){_NUMERAL}[a-d]?)*"
)
_NUMBER_SIGN = Pattern(r"(?<![^\W_])no\.? ?(?=[0-9])")  # No. 10 is number 10
_CHINESE_PART = Pattern(
    r"(?<=第)(?:[一二三四五六七八九])(?![一二三四五六七八九十百千])"
    rf"|(?<![a-z0-9十百千])(?:[一二三四五六七八九]|{_NUMERALS})(?=期)"
)


def spell_out(words: list[str]) -> list[str]:
    """Give the words of one name (lower case, no signs) in one form: abbreviations in full, places as 2nd."""
    last = len(words) - 1
    return [
        _ANYWHERE.get(word) or (_RANKS if at < last else _ROADS if at else {}).get(word) or _PLACE.get(word, word)
        for at, word in enumerate(words)
    ]


def number_parts(plain: str) -> str:
    """Write the number of a phase, a part, a war in digits: roman up to xx, english up to twelve, 第二, 二期."""
    found = _NUMBER_SIGN.sub("", plain)
    found = _PARTS.sub(lambda parts: _ONE_NUMERAL.sub(_digits, parts.group()), found)
    return found if plain.isascii() else _CHINESE_PART.sub(_digits, found)


def _digits(found: Match) -> str:
    return _NUMBER[found.group()]
