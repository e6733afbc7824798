"""English forms of figures, one a line beside its look-alikes: what is read, and that nothing else is."""

from decimal import Decimal

import pytest

from claimcheck.model.quantity import Quantity
from claimcheck.normalise.figures import read_figures

# A text (\n is a line break) => its figures, as "end unit qualifier" or "low..high unit qualifier", other readings
# after a bar. Shortened "..." after the sixth decimal.
RANGES = r"""
Turnout fell 4% to 61,200. => 4 percent exact ; 61200 count exact
Sterling slipped 0.2% to 1.3125. => 0.2 percent exact ; 1.3125 count exact
Vacancies rose by 3,000 to 96,000. => 3000 count exact ; 96000 count exact
The yield rose by 2 to 3 percent. => 2..3 percent between
Wages grew by 2 to 3 million a month. => 2000000..3000000 count/months between | 2000000..3000000 count between
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
SIGNS = r"""
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
PARTS = r"""
The mast is 45m tall. => 45 m exact
A 25m pool was built. => 25 m exact
The fund has a 25m pool of loans. => 25000000 count exact | 25 m exact
About 3m high earners left. => 2700000..3300000 count about | 2.7..3.3 m about
The wall is 4m high. => 4 m exact
Divers went 60m below the surface. => 60 m exact
Sales were 60m below forecast. => 60000000 count exact | 60 m exact
It lies at a depth of 90m. => 90 m exact
It lies within 90m of the school. => ..90 m at-most
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
FRACTIONS = r"""
A third of the crew resigned. => 0.333333... x exact | 33.333333... percent exact
Sales fell by a third. => 0.333333... x exact | 33.333333... percent exact
About a third were sold. => 0.299999.....0.366666... x about | 29.999999.....36.666666... percent about
A fifth more came. => 0.2 x exact | 20 percent exact
A third suspect fled. =>
Two died and a third was hurt. => 2 count exact
He scored a third in the 80th minute. =>
She bore a fourth son. =>
A fifth vote is due. =>
A tenth anniversary show is planned. =>
A 5/8 inch bolt fits. => 0.015875 m exact
Bolts of 1/4 to 3/8 inch fit. => 0.00635..0.009525 m between
A 2/3 majority is needed. => 0.666666... x exact
It costs 1/8th the price. => 0.125 x exact
A three-quarter majority is needed. => 0.75 x exact | 75 percent exact
A two-thirds majority is needed. => 0.666666... x exact | 66.666666... percent exact
A three-quarter losing streak ended. => 9 months exact
Three-quarter mile races are rare. => 1207.008 m exact
It had 3 quarters of decline. => 9 months exact
It lost 3 quarters of the vote. => 0.75 x exact | 75 percent exact
Output fell by half. => 0.5 x exact | 50 percent exact
Prices were cut in half. => 0.5 x exact | 50 percent exact
By half past eight it was over. =>
It left by half-time. =>
About half came. => 0.45..0.55 x about | 45..55 percent about
Half to three quarters of them came. => 0.5..0.75 x between | 50..75 percent between
Costs rose by a quarter. => 0.25 x exact | 25 percent exact
Costs rose in a quarter of the towns. => 0.25 x exact | 25 percent exact
Costs rose by a quarter point. => 0.25 points exact
It ran a quarter mile. => 402.336 m exact
It reigned for a half century. => 600 months exact
Sales rose this quarter year-on-year. =>
The second half hour was dull. =>
Rates rose a half percent. => 0.5 percent exact
"""
UNITS = r"""
The plant makes 60,000 vans a year. => 5000 count/months exact | 60000 count exact
It made 60,000 vans a year earlier. => 60000 count exact
He is named in 40 lawsuits a year later. => 40 count exact
The city sees 900 road deaths per year. => 75 count/months exact | 900 count exact
It sells 3 million a day. => 34.722222... count/s exact | 3000000 count exact
They trained three times a week. => 3 count exact
It opened 30 shops in a year. => 30 count exact
There were 14 deaths per 100,000 people. => 0.00014 count/people exact | 14 count exact
The rate is 37 per 100,000. => 0.00037 count/count exact | 37 count exact
A $4bn-a-year programme was cut. => 333333333.333333... USD/months exact | 4000000000 USD exact
A €900-a-head dinner was held. => 900 EUR/people exact
It costs $2/M tokens. => 0.000002 USD/tokens exact
It costs $1.50 per 1M input and $6 per 1M output tokens. => 0.0000015 USD/tokens exact ; 0.000006 USD/tokens exact
It costs $2/MTok. => 0.000002 USD/tokens exact
Rent is $3 per GPU-hour. => 3 USD/GPU-hours exact
The limit is 90 mg/dL. => 0.0009 kg/L exact
The density is 800 kg/m3. => 0.8 kg/L exact
Gas cost $2.80/MMBtu. => 0.000009... USD/Wh exact
Steel cost $640/t. => 0.64 USD/kg exact
The engine makes 500 lb-ft. => 677.9089741657 Nm exact
The reservoir holds 3 acre-feet. => 3700445.51264256 L exact
It took 5 person-months. => 5 person-months exact
Output was 40,000 bpd. => 73.605229... L/s exact
A 25-basis-point rise. => 0.25 points exact
A 40,000-square-foot hall. => 3716.1216 m2 exact
A 40,000-strong crowd. => 40000 people exact
He paid Cdn$60. => 60 CAD exact
He paid $60 million Canadian. => 60000000 CAD exact
A $60 million Canadian firm closed. => 60000000 USD exact
It raised TRY 60 billion. => 60000000000 TRY exact
COP 28 was held in PHP 8. =>
It cost ₿0.4 and 0.2 ether. => 0.4 BTC exact ; 0.2 ETH exact
It cost SKr20bn, NKr3bn or Sfr1.5bn. => 20000000000 SEK exact ; 3000000000 NOK exact ; 1500000000 CHF exact
A 220-pound boxer came. => 99.7903214 kg exact
A 220-pound fine was paid. => 220 GBP exact
She lost 15 pounds in May. => 6.80388555 kg exact | 15 GBP exact
The fund lost 15 million pounds in May. => 15000000 GBP exact
It weighs 90 pounds. => 40.8233133 kg exact
He bought 4 pounds of flour. => 1.81436948 kg exact
He owes 4 pounds of debt. => 4 GBP exact
The baby weighed 7 pounds, 5 ounces. => 3.316894205625 kg exact
It has 30,000 pounds of thrust. => 133446.648457815 N exact
The tyre holds 40 pounds per square inch. => 275790.29172672 Pa exact
Inflation is 4.2pc. => 4.2 percent exact
CO2 stands at 430 ppm. => 0.043 percent exact
"""
COLLOQUIAL = r"""
It cost $6\nmillion to build. => 6000000 USD exact
About 12 per\ncent left. => 10.8..13.2 percent about
Between 4\nand 6 million came. => 4000000..6000000 count between
It has 3 or\n4 legs. => 3..4 count between
1\n2 million => 2000000 count exact
It sold 40\nHundreds came. => 40 count exact ; 200..990 count magnitude
Three Airbus 320s landed. => 3 count exact
He ran it in 12s. => 12 s exact
The two 909s were sold. => 2 count exact
It has a 1440p screen. =>
Stamps cost 85p. => 0.85 GBP exact
The firm sells the 9950X. =>
The fund made a 100X return. => 100 x exact
It is 18-carat gold. => 18 count exact
It is a 2-carat stone. => 0.0004 kg exact
They flew 20 737 MAX jets. => 20 count exact
A fleet of 20 737 tonnes. => 20737000 kg exact
The Mega Max 5 is out. =>
Max 40 people a room. => 0..40 people at-most
He won sixty grand in May. => 60000 count exact
He has three grand pianos. => 3 count exact
It cost five hundred K. => 500000 count exact
It has five mil views. => 5000000 count exact
He has $60 grand. => 60000 USD exact
"""
HEDGES = r"""
The wage goes up to £14 an hour. => 0.003888... GBP/s exact
The wage may go up to £14 an hour. => 0..0.003888... GBP/s at-most
It all adds up to $7. => 7 USD exact
The car does up to 90 mph. => ..40.2336 m/s at-most
It handed over $6m to the court. => 6000000 USD exact
It paid over $6m to the court. => 6000000.. USD more-than
It took over 4 rivals. => 4 count exact
It took over 4 hours. => 14400.. s more-than
They clashed over 14 islands. => 14 count exact
They saw over 14 islands. => 14.. count more-than
Concerns about 6% inflation grew. => 6 percent exact
Officials said about 40 flights were late. => 36..44 count about
It is a film about 11 men. => 11 people exact
It was sold under a $6bn plan. => 6000000000 USD exact
It was sold for under $6bn. => 0..6000000000 USD less-than
He has under a million dollars. => 0..1000000 USD less-than
The house passed 40 bills. => 40 count exact
The toll passed 40 dead. => 40.. count more-than
Nothing less than $6m will do. => 6000000.. USD at-least
Rates as high as 35% are paid. => ..35 percent at-most
Rates as low as 3% are paid. => 3.. percent at-least
As few as 20 people came. => 20.. people at-least
It costs south of €20. => 0..20 EUR less-than
It lies within 6 km of the sea. => ..6000 m at-most
He is one of the players within two teams. => 2 count exact
It lasts no longer than 80 days. => ..6912000 s at-most
It must be less than or equal to 6. => 0..6 count at-most
Oil rose above the $90 mark. => 90.. USD more-than
Support fell below the 30% threshold. => ..30 percent less-than
Support fell to the 30% threshold. => 30 percent exact
Deaths top 40,000. => 40000.. count more-than
He is in the top 40. =>
Debt breached 60%. => 60.. percent more-than
The breach hit 3 firms. => 3 count exact
It needs $6bn at a minimum. => 6000000000.. USD at-least
A score of 6% or better is needed. => 6.. percent at-least
Men of 65 or older voted. => 65.. count at-least
Girls of 14 and younger swam. => 0..14 count at-most
It is estimated at $6bn. => 5400000000..6600000000 USD about
The cost, est. 6,000 euros, is high. => 5400..6600 EUR about
It costs $6bn, give or take. => 5400000000..6600000000 USD about
It costs $6bn approximately. => 5400000000..6600000000 USD about
It costs $6bn (approx.) a year. => 450000000..550000000 USD/months about | 5400000000..6600000000 USD about
It has several tens of thousands of fans. => 20000..99000 people magnitude
Thirty-some guests came. => 27..33 people about
He took over 45% of the vote. => 45.. percent more-than
The film took over $6m. => 6000000.. USD more-than
"""
MARKS = r"""
About **€4bn** was **lost**. => 3600000000..4400000000 EUR about
It cost $**6bn**. => 6000000000 USD exact
He owns **70**% of it. => 70 percent exact
_over 400_ people came. => 400.. people more-than
~~$60~~ $45 => 60 USD exact ; 45 USD exact
It grew 14%² in May. => 14 percent exact
It sold 30,000 sets¹ in May. => 30000 count exact
It has 10² doors and 5² rooms. => 100 count exact
The sample (n=420) is small. => 420 count exact
The hazard ratio was HR 0.74 here. => 0.74 count exact
The iOS 17.2 update is out. =>
It is a 4-bed house. => 4 count exact
It is a 4-faced clock. =>
A multibillion-euro fund was set up. => 2000000000..9900000000 EUR magnitude
It is a one-in-a-million chance. => 0.000001 x exact | 0.0001 percent exact
She is one in a million. =>
It fell by a factor of 40. => 40 x exact
It is a factor in 40 cases. => 40 count exact
It may quintuple the cost. => 5 x exact
It took two years and a half. => 30 months exact
It took a year and a half. => 18 months exact
It took more than a decade. => 120.. months more-than
It took about an hour. => 3240..3960 s about
It came more than a year ago. =>
They met once a week for a year. =>
They talked about a year. =>
The price rose nearly a percentage point. => 0.9..1 points nearly
"""
NO_FIGURES = r"""
It left at half past nine. =>
It came at five past six. =>
The meeting is at seven o'clock. =>
The ten past winners came. => 10 people exact
It opens at 11 noon. =>
They met at 1900 hours. =>
It took 1900 hours of work. => 6840000 s exact
At one point it failed. =>
It rose one point. => 1 points exact
He made a one-time payment. =>
Thanks a million for that. =>
He thanked a million people. => 1000000 people exact
It is the top five. =>
It will take five years. => 60 months exact
A zero-day flaw was found. =>
A nine-day wait began. => 777600 s exact
He has a 401(k). =>
It filed a 10-K. =>
A 10-K race was run. =>
3M said so. =>
It has 3M users. => 3000000 people exact
Call (415) 555-0199. =>
It holds a 60/40 mix. =>
A 60-degree angle is needed. => 60 count exact
A 360-degree view is given. =>
A category 3 storm hit port 443. =>
See pp. 14-19 and § 7. =>
He sold 14-19 of them. => 14..19 count between
They lost 31-28 in overtime. =>
C++17 is old. =>
It is 20/20 vision. =>
"""
ODDS = r"""
He is on pages 14-19. =>
A crowd of 6,000-strong came. => 6000 people exact
It cost $3,50 a cup. => 3.5 USD exact
It cost $3,500 a cup. => 3500 USD exact
It cost 15 k€. => 15000 EUR exact
It fell point four percent. => 0.4 percent exact
At that point four percent left. => 4 percent exact
Doubles tennis was played. =>
Sales will double to 6 tons. => 2 x exact ; 6000 kg exact
It is 30 deg C. => 30 degC exact
He took number 14. =>
A 30 basis-point rise. => 0.3 points exact
He drove on the 405 freeway. =>
"""
LOOK_ALIKES = r"""
It needs Python 3.9 or later. =>
It needs 3.9 GB or more. => 3900000000.. B at-least
The HTTP 0.9 draft is old. =>
The hazard ratio was HR 0.66. => 0.66 count exact
The answer is -1 or 1. => -1 count exact ; 1 count exact
It was -3 - 5 °C outside. => -3..5 degC between
Keys run from 0 to 2^16-1. => 0 count exact
It is at least as big as 40 farms. => 40.. count at-least
Costs were cut by half in May. => 0.5 x exact | 50 percent exact
The face is given by half edges. =>
It takes up to three weeks. => ..1814400 s at-most
He did not answer within 3 days. => ..259200 s at-most
It is sold within a five-minute window. => 300 s exact
It ended within five minutes. => ..300 s at-most
Powers such as x**2 and y**3 stay. => 2 count exact ; 3 count exact
"""
TABLES = (RANGES, SIGNS, PARTS, FRACTIONS, UNITS, COLLOQUIAL, HEDGES, MARKS, NO_FIGURES, ODDS, LOOK_ALIKES)


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
