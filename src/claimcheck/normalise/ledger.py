"""The ledger normalised: every text that means a figure, a date or a name is read, once, here."""

from collections.abc import Iterator

from claimcheck.model.ledger import Ledger
from claimcheck.model.place import Scalar
from claimcheck.model.raw import Defect, RawLedger, RawVocabulary
from claimcheck.normalise.claims import ClaimReader, full_id
from claimcheck.normalise.sources import read_source
from claimcheck.normalise.vocabulary import build_vocabulary
from claimcheck.normalise.waivers import read_waivers

_TWO = frozenset({"growth", "ratio", "share"})  # derivations of two figures


def normalise(raw: RawLedger, builtin: RawVocabulary, *, compared: bool = True) -> Ledger:
    """Read sources, claims and vocabulary; what cannot be read is a defect at its place and costs that part alone.

    A claim is lost only when its value or its own date cannot be read. Where nothing will be `compared`, the sense of
    text values is left out: it takes its time to read.
    """
    vocabulary, defects = build_vocabulary(builtin, raw.vocabulary)
    sources = tuple(read_source(source, defects) for source in raw.sources)
    reader = ClaimReader(vocabulary, sources, entities_listed=bool(raw.vocabulary.entities), compared=compared)
    claims = tuple(claim for claim in map(reader.read, raw.claims) if claim is not None)
    for remains in raw.remains:  # after the claims, so that the first spelling of a name is one that counts
        reader.check(remains)
    waivers = read_waivers(raw.waivers, defects)
    return Ledger(
        root=raw.root,
        files=raw.files,
        sources=sources,
        claims=claims,
        vocabulary=vocabulary,
        waivers=waivers,
        defects=(*raw.defects, *defects, *reader.defects, *_operand_faults(raw)),
    )


def _operand_faults(raw: RawLedger) -> Iterator[Defect]:
    """Operands of `derived` that cannot be: the claim itself, too many or few, and those their source does not have.

    Of a source that was not read nothing is said, and lost claims count as had.
    """
    written = {(claim.source, claim.id.text) for claim in raw.claims}
    read = {source.id.text for source in raw.sources}
    for claim in raw.claims:
        derived = claim.derived
        if derived is None:
            continue
        own = f"{claim.source}/{claim.id.text}"
        if derived.by.text in _TWO and len(derived.of) != 2:
            yield _operand_fault(derived.by, f"takes two claims for a {derived.by.text}, not {len(derived.of)}", own)
        for operand in derived.of:
            full = full_id(operand.text, claim.source)
            source, _, local = full.partition("/")
            if full == own:
                yield _operand_fault(operand, f'names "{operand.text}", the claim itself', own)
            elif source in read and (source, local) not in written:
                yield _operand_fault(operand, f'names "{operand.text}", which is no claim', own)


def _operand_fault(at: Scalar, what: str, claim: str) -> Defect:
    return Defect("bad-value", at.place, f'"derived" {what}', claim=claim)
