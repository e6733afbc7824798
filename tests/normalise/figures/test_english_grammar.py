"""English forms of figures, one a line beside its look-alikes: what is read, and that nothing else is."""

from decimal import Decimal

import pytest

from claimcheck.model.quantity import Quantity
from claimcheck.normalise.figures import read_figures

# A text (\n is a line break) => its figures, as "end unit qualifier" or "low..high unit qualifier", other readings
# after a bar. Shortened "..." after the sixth decimal.
RANGES = """
Turnout fell 4% to 61,200. => 4 percent exact ; 61200 count exact
Sterling slipped 0.2% to 1.3125. => 0.2 percent exact ; 1.3125 count exact
Vacancies rose by 3,000 to 96,000. => 3000 count exact ; 96000 count exact
The yield rose by 2 to 3 percent. => 2..3 percent between
Wages grew by 2 to 3 million a month. => 2000000..3000000 count between
It gained 5% to 7%. => 5..7 percent between
The rate is -4 to 6 °C. => -4..6 degC between
The rate is -4% to +6%. => -4..6 percent between
Lows of -14 to -9°C are likely. => -14..-9 degC between
Growth of -9% to -12% is feared. => -12..-9 percent between
A result of -€2m to €3m is expected. => -2000000..3000000 EUR between
It reads minus 4 to 6 degrees. => -4..6 count between | -6..-4 count between
Growth is between -2% and 1%. => -2..1 percent between
The forecast is €12 billion, plus or minus 5%. => 11400000000..12600000000 EUR between
Gross margin is 62.5%, plus or minus 40 basis points. => 62.1..62.9 percent between
The error is plus or minus 4 percentage points. => -4..4 points between
The rod weighs 45 kg ± 500 g. => 44.5..45.5 kg between
Two to three hundred guests came. => 200..300 people between
Between four and five hundred thousand euros were lost. => 400000..500000 EUR between
Ten to two hundred guests came. => 10..200 people between
Some 30-35,000 fans came. => 27000..38500 people about
A scale of 1-10,000 is used. => 1..10000 count between
Six hundred thousand to a million fans came. => 600000..1000000 people between
A four- or five-year lease. => 48..60 months between
A 6- to 8-percent rise. => 6..8 percent between
A 20-to-30-minute ride. => 1200..1800 s between
A 12-18-month delay. => 12..18 months between
The code is 12-18-A. =>
"""
SIGNS = """
The unit lost $(38) million. => -38000000 USD exact
Net income (loss) of (€4.7) million was booked. => -4700000 EUR exact
Earnings were $(0.21) a share. => -0.21 USD/count exact
The margin was (6.5)%. => -6.5 percent exact
The entry fee ($20) is fixed. => 20 USD exact
The price (£4.50 a cup) is high. => 4.5 GBP exact
Sales growth was –7% in June. => -7 percent exact
Sales rose 4% –5% in June. => 4..5 percent between
The film — 5% of it — is lost. => 5 percent exact
A width of 4.5 × 10−7 m is enough. => 0.00000045 m exact
Between 10−15% of it is lost. => 10..15 percent between
A period of 10⁻⁹ s is short. => 0.000000001 s exact
He rolled 10**6 rows. => 1000000 count exact
It has 2^12 nodes. =>
The map is drawn at a scale of 1:2,500. => 0.0004 x exact
"""
PARTS = """
The mast is 45m tall. => 45 m exact
A 25m pool was built. => 25 m exact
The fund has a 25m pool of loans. => 25000000 count exact | 25 m exact
About 3m high earners left. => 2700000..3300000 count about | 2.7..3.3 m about
The wall is 4m high. => 4 m exact
Divers went 60m below the surface. => 60 m exact
Sales were 60m below forecast. => 60000000 count exact | 60 m exact
It lies at a depth of 90m. => 90 m exact
It lies within 90m of the school. => 90 m exact
Ropes of 30cm to 4m are sold. => 0.3..4 m between
Masts of 20m to 30m high are sold. => 20..30 m between
Crowds of 20m to 30m came. => 20000000..30000000 count between | 20..30 m between
The ride took 1h 45m. => 6300 s exact
The ride took 1h45m12s. => 6312 s exact
She ran it in 4m 08s. => 248 s exact
He is 6'2" tall. => 1.8796 m exact
The '90s were loud. =>
40+ million users came. => 40000000.. people at-least
The firm has 40-plus million users. => 40000000.. people at-least
It has 40+ stores. => 40.. count at-least
Half of it is ¼ million euros. => 0.5 x exact | 50 percent exact ; 250000 EUR exact
He had 20 mil followers. => 20000000 people exact
They paid $7 mill for it. => 7000000 USD exact
He is 6 ft 1 in tall. => 1.8542 m exact
A 5-foot-9 guard scored. => 1.7526 m exact
The 6-foot fence has 4 gates. => 1.8288 m exact ; 4 count exact
The pole is 7 feet, 3 inches long. => 2.2098 m exact
It took 4 minutes, 20 seconds. => 260 s exact
It took 4 minutes, 20 people came. => 240 s exact ; 20 people exact
A 5-hour, 20-minute flight. => 19200 s exact
The 2-year, 5-year and 10-year yields rose. => 24 months exact ; 60 months exact ; 120 months exact
"""
TABLES = (RANGES, SIGNS, PARTS)


def _end(value: Decimal | None) -> str:
    plain = "" if value is None else f"{value:f}"
    return f"{plain[: plain.index('.') + 7]}..." if len(plain.partition(".")[2]) > 12 else plain


def _written(quantity: Quantity) -> str:
    low, high = _end(quantity.low), _end(quantity.high)
    return f"{low if low == high else f'{low}..{high}'} {quantity.unit} {quantity.qualifier.value}"


@pytest.mark.parametrize("line", [line for table in TABLES for line in table.strip().splitlines()])
def test_reads_every_figure_and_nothing_else(line: str) -> None:
    text, _, expected = line.partition(" =>")
    readings = read_figures(text.replace("\\n", "\n"))
    found = [" | ".join(map(_written, (reading.quantity, *reading.alternatives))) for reading in readings]
    assert " ; ".join(found) == expected.strip()
