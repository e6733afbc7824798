"""The ledger normalised: every text that means a figure, a date or a name is read, once, here."""

from claimcheck.model.ledger import Ledger
from claimcheck.model.raw import Defect, RawLedger, RawVocabulary
from claimcheck.normalise.claims import ClaimReader, full_id
from claimcheck.normalise.sources import read_source
from claimcheck.normalise.vocabulary import build_vocabulary
from claimcheck.normalise.waivers import read_waivers


def normalise(raw: RawLedger, builtin: RawVocabulary) -> Ledger:
    """Read sources, claims and vocabulary; what cannot be read is a defect at its place and costs that part alone.

    A claim is lost only when its value or its own date cannot be read.
    """
    vocabulary, defects = build_vocabulary(builtin, raw.vocabulary)
    sources = tuple(read_source(source, defects) for source in raw.sources)
    reader = ClaimReader(vocabulary, sources, entities_listed=bool(raw.vocabulary.entities))
    claims = tuple(claim for claim in map(reader.read, raw.claims) if claim is not None)
    waivers = read_waivers(raw.waivers, defects)
    return Ledger(
        root=raw.root,
        files=raw.files,
        sources=sources,
        claims=claims,
        vocabulary=vocabulary,
        waivers=waivers,
        defects=(*raw.defects, *defects, *reader.defects, *_missing_operands(raw)),
    )


def _missing_operands(raw: RawLedger) -> list[Defect]:
    """Operands of `derived` that their source, where it was read, does not have; lost claims count as had."""
    written = {(claim.source, claim.id.text) for claim in raw.claims}
    read = {source.id.text for source in raw.sources}
    defects = []
    for claim in raw.claims:
        for operand in claim.derived.of if claim.derived else ():
            source, _, local = full_id(operand.text, claim.source).partition("/")
            if source in read and (source, local) not in written:
                message = f'"derived" names "{operand.text}", which is no claim'
                full = f"{claim.source}/{claim.id.text}"
                defects.append(Defect("bad-value", operand.place, message, claim=full))
    return defects
