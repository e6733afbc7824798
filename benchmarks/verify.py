"""What verifying costs against only reading: 1,000 articles of 20 kB with 30 claims each, and a quarter of that.

    python benchmarks/verify.py [ARTICLES]

Reading is the bytes of all articles, and the load stage for all claim files: YAML to claims with their places, nothing
interpreted. Look at the two ratios: verify against reading (at most 3.0), and seconds per article against a quarter of
the articles (1.0 is linear).
"""

import random
import resource
import sys
import tempfile
import time
from pathlib import Path

import claimcheck.__main__  # noqa: F401 - the garbage collector as the command sets it
from claimcheck.load.ledger import load_ledger
from claimcheck.pipeline.evidence import verify
from claimcheck.pipeline.reading import open_ledger

CLAIMS = 30  # an article
SIZE = 20_000  # bytes, about
FILLER = {
    "en": "The meeting went on for a long while and nobody could say afterwards what it had been about. ",
    "zh": "会议开了很久,事后谁也说不清谈了些什么,只记得窗外的雨一直没有停。",
}
SAID = {
    "en": "In spring the plant of number {n} made about {v},{w:03} parts a day. ",
    "zh": "春天第{n}号工厂的月产量约 {v} 万件,比去年多。",
}
QUOTED = {"en": "about {v},{w:03} parts", "zh": "产量約 {v} 万件"}  # half of the Chinese quotes need folding
VALUE = {"en": "~ {v}{w:03}", "zh": "~ {v}0000"}


def write_article(folder: Path, number: int, dice: random.Random) -> None:
    """One article, every second one in Chinese, and its claim file."""
    language = ("en", "zh")[number % 2]
    figures = [(value, dice.randrange(1000)) for value in dice.sample(range(10, 1000), CLAIMS)]
    filler = FILLER[language] * (SIZE // CLAIMS // len(FILLER[language].encode()))
    said = [SAID[language].format(n=n, v=v, w=w) + filler for n, (v, w) in enumerate(figures)]
    (folder / "sources" / f"a{number}.txt").write_text("\n".join(said), encoding="utf-8")
    head = f"source:\n  id: a{number}\n  title: Article {number}\n  text: {{file: a{number}.txt}}\nclaims:\n"
    claims = [claim(language, n, v, w) for n, (v, w) in enumerate(figures)]
    (folder / "claims" / f"a{number}.yaml").write_text(head + "".join(claims), encoding="utf-8")


def claim(language: str, number: int, value: int, rest: int) -> str:
    """One claim in YAML; two of three name their line."""
    quote = QUOTED[language].format(v=value, w=rest)
    quote = quote.replace("約", "约") if number % 2 else quote
    line = f"    line: {number + 1}\n" if number % 3 else ""
    return (
        f"  - id: plant-{number}\n    text: Plant {number} made {value} parts a day in spring.\n"
        f'    quote: "{quote}"\n{line}    entity: Plant {number}\n    metric: units_sold\n'
        f'    value: "{VALUE[language].format(v=value, w=rest)}"\n    as_of: 2025-03\n'
    )


def read(folder: Path) -> float:
    """Seconds to read the articles and to load the claim files, doing nothing with either."""
    start = time.perf_counter()
    for path in sorted((folder / "sources").iterdir()):
        path.read_bytes()
    load_ledger(folder / "claims", ())
    return time.perf_counter() - start


def run_verify(folder: Path, articles: int) -> float:
    """Seconds to verify an opened ledger; the generated ledger has no finding."""
    ledger = open_ledger(folder / "claims")
    start = time.perf_counter()
    report = verify(ledger, folder / "sources", coverage=False)
    spent = time.perf_counter() - start
    if report.findings or len(report.evidence) != articles * CLAIMS:
        raise SystemExit(f"{len(report.evidence)} claims looked at; {[f.message for f in report.findings[:5]]}")
    return spent


def main() -> None:
    """Print one line a size."""
    most = int(sys.argv[1]) if sys.argv[1:] else 1000
    before = 0.0
    for articles in (most // 4, most):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            dice = random.Random(0)  # noqa: S311 - test data, nothing to guess
            for part in ("claims", "sources"):
                (folder / part).mkdir()
            for number in range(articles):
                write_article(folder, number, dice)
            reading, verifying = read(folder), run_verify(folder, articles)
        each = verifying / articles
        growth = f", {each / before:.2f}x per article" if before else ""
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{articles:>6,} articles: read {reading:.2f} s, verify {verifying:.2f} s, "
            f"ratio {verifying / reading:.2f}{growth}, {peak:.0f} MiB"
        )
        before = each


if __name__ == "__main__":
    main()
