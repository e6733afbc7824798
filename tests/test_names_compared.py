"""Text values from their words to the verdict: which names are one, which can be one, which cannot."""

from functools import cache
from itertools import permutations

import pytest

from claimcheck.judge.series import judge_series
from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.vocabulary import read_vocabulary
from claimcheck.model.claim import Claim
from claimcheck.model.verdict import Confidence, Verdict
from claimcheck.model.vocabulary import Behaviour, ValueType, Vocabulary
from claimcheck.normalise.speller import Speller
from claimcheck.normalise.vocabulary import build_vocabulary
from making import claim, judged, metric

OWNER = metric("owner", Behaviour.FACT, type_=ValueType.TEXT)


@cache
def vocabulary() -> Vocabulary:
    own, _ = read_vocabulary("entities:\n  Larks FC: {aliases: [Larks]}\n", "claims/_vocabulary.yaml")
    return build_vocabulary(builtin_vocabulary(), own)[0]


def claims_of(*texts: str) -> list[Claim]:
    speller = Speller(vocabulary(), [], entities_listed=False)
    return [claim(f"s{number}/x", speller.words(text), "2026-03") for number, text in enumerate(texts)]


def verdict_of(first: str, second: str) -> Verdict:
    """The verdict on two texts, whichever is met first; a conflict shows as a clash, anything else as none."""
    found = set()
    for texts in permutations((first, second)):
        series = judged(*claims_of(*texts), by=OWNER)
        (pair,) = series.comparisons
        assert bool(series.clashes) is (pair.verdict is Verdict.CONFLICTS)
        found.add(pair.verdict)
    (verdict,) = found
    return verdict


SAME = [
    # articles, aliases
    ("United States", "the US"),
    ("USA", "the US"),
    ("The European Union", "the EU"),
    ("Larks", "the Larks"),
    ("Larks FC", "The Larks"),
    ("美国", "美利坚合众国"),
    ("The Alder Trust", "Alder Trust"),
    ("an Alder robot", "Alder robot"),
    ("London, UK", "London, United Kingdom"),
    # accents
    ("Zürich", "Zurich"),
    ("Ana Ruíz", "Ana Ruiz"),
    ("Müller", "Muller"),
    ("São Paulo", "Sao Paulo"),
    ("Gro\u00df", "Gross"),
    ("Bodø", "Bodo"),
    ("Wałęsa", "Walesa"),
    # order
    ("Ann Lee and Bob Day", "Bob Day and Ann Lee"),
    ("Ann Lee & Bob Day", "Bob Day, Ann Lee"),
    ("Ann Lee, Bob Day and Eve Fox", "Eve Fox, Ann Lee, and Bob Day"),
    ("李娜和张伟", "张伟、李娜"),
    ("李娜与张伟", "张伟及李娜"),
    ("Springfield (Ohio)", "Springfield, Ohio"),
    # titles and abbreviations
    ("General John Hale", "Gen. John Hale"),
    ("Lt. Col. John Hale", "Lieutenant Colonel John Hale"),
    ("Capt Ann Lee", "Captain Ann Lee"),
    ("Sen. Ann Lee", "Senator Ann Lee"),
    ("Rep. Ann Lee", "Representative Ann Lee"),
    ("Gov. Ann Lee", "Governor Ann Lee"),
    ("Prof. Ann Lee", "Professor Ann Lee"),
    ("Dr. Ann Lee", "Ann Lee"),
    ("Mrs. Ann Lee", "Ms Ann Lee"),
    ("Sir John Hale", "Mr. John Hale"),
    ("St. Louis", "Saint Louis"),
    ("Mt. Everest", "Mount Everest"),
    ("12 Main St.", "12 Main Street"),
    ("Alder Ltd", "Alder Limited"),
    ("Alder Corp.", "Alder Corporation"),
    ("Alder & Co.", "Alder and Company"),
    ("Alder, Inc.", "Alder Incorporated"),
    ("Alder Corp of Norway", "Alder Corporation of Norway"),
    ("Alder N.V.", "Alder NV"),
    ("No. 10 Downing Street", "10 Downing Street"),
    ("Marks & Spencer", "Marks and Spencer"),
    ("Univ. of Bergen", "University of Bergen"),
    ("奥尔德股份有限公司", "奥尔德有限公司"),
    ("奥尔德集团", "奥尔德"),
    ("Barack Obama", "former president Barack Obama"),
    ("Ann Lee", "Deputy Prime Minister Ann Lee"),
    ("Kamala Harris", "Vice President Kamala Harris"),
    # numbers of parts
    ("Phase III", "phase 3"),
    ("phase three", "Phase III"),
    ("Phase IIb", "phase 2b"),
    ("Phase I/II", "phase 1/2"),
    ("Phases II and III", "phases 2 and 3"),
    ("Vol. IV", "vol. 4"),
    ("World War II", "World War 2"),
    ("Chapter XIX", "chapter 19"),
    ("Type II", "type 2"),
    ("Series I", "Series 1"),
    ("2nd", "second"),
    ("second place", "2nd place"),
    ("第二阶段", "第2阶段"),
    ("临床三期", "临床III期"),
    # chinese names
    ("张伟先生", "张伟"),
    ("李娜教授", "李娜"),
    ("约翰·史密斯", "约翰史密斯"),
    ("约翰・史密斯", "约翰·史密斯"),
    # signs
    ("O'Brien", "OBrien"),
    ("Land's End", "Land\u2019s End"),
    ("none", "nobody"),
    ("undisclosed", "未透露"),
]

ROOM = [
    # what only looks like a negation
    ("London", "London, United Kingdom"),
    ("London", "London, UK"),
    ("Manchester United", "Manchester United FC"),
    ("Unilever", "Unilever Foods plc"),
    ("UniCredit", "UniCredit Bank"),
    ("Detroit", "Detroit, United States"),
    ("Underwood", "Ann Underwood"),
    ("Kim Jong Un", "Kim Jong Un, Pyongyang"),
    ("Security Council", "UN Security Council"),
    ("Downing Street", "No. 10 Downing Street"),
    ("Downing Street", "№ 10 Downing Street"),
    ("London", "West End, London"),
    ("Land's End", "Land's End, Cornwall"),
    ("Medara", "Medara, formerly Meda"),
    ("Meda", "Medara (formerly known as Meda)"),
    ("Medara", "Medara, formerly Meda, Bergen"),
    ("无锡", "无锡市"),
    ("南非", "南非共和国"),
    ("前海", "深圳前海"),
    ("蔚来", "蔚来（原名未来汽车）"),
    ("President Barack Obama", "former President Barack Obama"),
    ("Ann Lee", "Ann Lee, former chairman"),
    ("Vice", "Vice Media"),
    ("cancelled", "event cancelled"),
    ("not profitable", "not profitable in 2025"),
    ("终止合作", "双方终止合作"),
    # not told
    ("not named", "Ann Lee"),
    ("unknown", "Ann Lee"),
    ("undisclosed", "Alder Bank"),
    ("unnamed", "Alder Bank"),
    ("not disclosed", "Alder Bank"),
    ("has not been publicly disclosed", "Alder Bank"),
    ("an undisclosed buyer", "Alder Bank"),
    ("未透露", "李娜"),
    ("未披露", "李娜"),
    ("尚未公布", "李娜"),
    ("不详", "李娜"),
    ("未知", "李娜"),
    ("unknown", "none"),
    # initials
    ("R. Smith", "Robert Smith"),
    ("R Smith", "Robert Lee Smith"),
    ("A. Smith", "Ann Smith"),
    ("Ann M. Lee", "Ann Lee"),
    ("Ann M. Lee", "Ann Mary Lee"),
    ("J.K. Rowling", "Joanne Rowling"),
    ("J. K. Rowling", "Joanne Kathleen Rowling"),
    ("JK Rowling", "J. K. Rowling"),
    ("U.S. Bank", "US Bank"),
    ("R. Smith, Bergen", "Robert Smith"),
    # lists and their members
    ("Ann Lee", "Ann Lee and Bob Day"),
    ("Bob Day & Ann Lee", "Ann Lee, Eve Fox and Bob Day"),
    ("李娜", "张伟和李娜"),
    ("和平饭店", "北京和平饭店"),
    ("Lee, Ann", "Ann Lee"),
    ("Washington, D.C.", "Washington DC"),
    ("Springfield Ohio", "Springfield, Ohio, United States"),
    # titles, forms, places
    ("John Hale", "General John Hale"),
    ("王强总裁", "王强"),
    ("李娜副教授", "李娜"),
    ("北京", "北京市"),
    ("广东", "广东省"),
    ("奥尔德集团", "奥尔德机器人集团"),
    ("Alder", "Alder Robotics, Inc."),
]

OTHER = [
    ("Ann Lee", "Anna Lee"),
    ("Ann Lee", "Ann Day"),
    ("T. Smith", "Robert Smith"),
    ("J. K. Rowling", "J. R. Rowling"),
    ("Ann M. Lee", "Ann Karen Lee"),
    ("R. Smith", "Robert Smithson"),
    ("A. Smith", "Bob Smith"),
    ("George W. Bush", "George H. W. Bush"),
    ("北京大学", "北京师范大学"),
    ("约翰·史密斯", "约翰逊·史密斯"),
    ("Series A", "Series Alder"),
    ("Series A", "Series B"),
    ("Phase II", "Phase III"),
    ("Phase II", "phase 3"),
    ("second", "third"),
    ("2nd", "first"),
    ("二期", "三期"),
    ("Paris", "Parma"),
    ("Paris, Texas", "Paris, France"),
    ("张伟", "张玮"),
    ("李娜教授", "李强教授"),
    ("北京", "南京"),
    ("General Motors", "Ford Motors"),
    ("Ann Lee and Bob Day", "Ann Lee and Eve Fox"),
    ("London", "Londonderry"),
    ("Ruiz", "Ruis"),
    ("Пётр", "Пëтя"),
    ("GPT-3.5", "GPT-3"),
    ("AA", "AA-"),
    ("A+", "A"),
    ("A-", "A+"),
    # what denies or undoes
    ("approved", "not approved"),
    ("approved", "approval annulled"),
    ("approval", "approval annulled"),
    ("strike", "strike averted"),
    ("licence", "licence revoked"),
    ("verdict", "verdict overturned"),
    ("ruling", "ruling reversed"),
    ("bill", "bill vetoed"),
    ("project", "project scrapped"),
    ("plot", "plot foiled"),
    ("funding", "lack of funding"),
    ("talks", "end of talks"),
    ("merger", "merger called off"),
    ("merger", "merger fell through"),
    ("approval", "approval unlikely"),
    ("dispute", "dispute unresolved"),
    ("public", "isn't public"),
    ("mayor", "deputy mayor"),
    ("prime minister", "first deputy prime minister"),
    ("president", "vice president"),
    ("president", "Vice-President"),
    ("chairman", "former chairman"),
    ("chairman", "ex-chairman"),
    ("final", "semi-final"),
    ("collapsed", "nearly collapsed"),
    ("finished", "almost completely finished"),
    ("profit", "non-profit"),
    ("总裁", "副总裁"),
    ("教授", "助理教授"),
    ("董事长", "前董事长"),
    ("董事长", "原董事长"),
    ("合作", "终止合作"),
    ("完工", "几乎完工"),
    ("同意", "不同意"),
    # what is told and what is not
    ("disclosed", "not disclosed"),
    ("announced", "not yet announced"),
    ("announced", "disclosed"),
    ("none", "Ann Lee"),
    ("公布", "未公布"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_one_name_in_two_forms_agrees(first: str, second: str) -> None:
    assert verdict_of(first, second) is Verdict.AGREES


@pytest.mark.parametrize(("first", "second"), ROOM)
def test_a_name_that_can_be_the_other_is_compatible(first: str, second: str) -> None:
    assert verdict_of(first, second) is Verdict.COMPATIBLE


@pytest.mark.parametrize(("first", "second"), OTHER)
def test_near_misses_still_conflict(first: str, second: str) -> None:
    assert verdict_of(first, second) is Verdict.CONFLICTS


@pytest.mark.parametrize(
    ("texts", "clusters"),
    [
        (("Robert Smith", "Rachel Smith", "R. Smith"), [["s1/x"], ["s0/x"]]),  # fits both: takes no side
        (("Ann Lee", "Bob Day", "unknown"), [["s0/x"], ["s1/x"]]),
        (("Ann Lee", "none", "undisclosed"), [["s0/x"], ["s1/x"]]),
        (("approval", "approval annulled", "annulled"), [["s1/x", "s2/x"], ["s0/x"]]),
    ],
)
def test_what_takes_no_side_is_left_out_of_a_clash(texts: tuple[str, ...], clusters: list[list[str]]) -> None:
    (clash,) = judge_series("Alder", OWNER, (), claims_of(*texts)).clashes
    assert sorted(list(cluster.claims) for cluster in clash.clusters) == sorted(clusters)


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ("IOC", "International Olympic Committee", Verdict.COMPATIBLE),
        ("Bank of England", "BoE", Verdict.COMPATIBLE),
        ("Bank of France", "BoE", Verdict.CONFLICTS),
        ("WHO", "World Health Organization", Verdict.COMPATIBLE),
        ("IMF", "International Olympic Committee", Verdict.CONFLICTS),
    ],
)
def test_an_acronym_may_be_the_name(first: str, second: str, verdict: Verdict) -> None:
    assert verdict_of(first, second) is verdict


@pytest.mark.parametrize(
    ("first", "second", "confidence"),
    [
        ("陈默", "Chen Mo", Confidence.POSSIBLE),
        ("陈默", "李娜", Confidence.CERTAIN),
        ("Chen Mo", "Li Na", Confidence.CERTAIN),
        ("none", "陈默", Confidence.CERTAIN),
        ("美国", "柏林", Confidence.CERTAIN),  # by its canonical name the first is in Latin letters
        ("Москва", "陈默", Confidence.CERTAIN),
    ],
)
def test_names_in_two_scripts_may_be_one(first: str, second: str, confidence: Confidence) -> None:
    (clash,) = judged(*claims_of(first, second), by=OWNER).clashes
    assert clash.confidence is confidence
    assert clash.reason.endswith("; told in two scripts") is (confidence is Confidence.POSSIBLE)
