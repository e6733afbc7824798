"""Whose dollars they are, where the country stands behind the amount: $20 billion Canadian, $45m (Australian)."""

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import Unit

_COUNTRIES = {
    "Canadian": "CAD",
    "Australian": "AUD",
    "New Zealand": "NZD",
    "Singapore": "SGD",
    "Hong Kong": "HKD",
    "Taiwanese": "TWD",
    "Jamaican": "JMD",
}
# Not before a noun: a $20 billion Canadian company is paid for in dollars of any country.
_COUNTRY = Pattern(
    rf" (\(?)({'|'.join(_COUNTRIES)})"
    r"(?:\)|(?: dollars)?(?=$|[.,;:)!?\t\n]| (?:in|for|to|on|from|and|per|a|over|last|this) ))"
)
COUNTRY_STARTS = frozenset({"(", *(country[0] for country in _COUNTRIES)})


def of_country(text: str, at: int, currency: Unit) -> tuple[Unit, int]:
    """Give the currency of an amount in dollars that ends at `at`, and where the words of it end."""
    match = _COUNTRY.match(text, at) if currency.code == "USD" else None
    if match is None or bool(match[1]) is not match[0].endswith(")"):
        return currency, at
    return currency._replace(code=_COUNTRIES[match[2]]), match.end()
