"""The ledger, read and normalised."""

from typing import NamedTuple

from claimcheck.model.claim import Claim, Source
from claimcheck.model.raw import Defect
from claimcheck.model.vocabulary import Vocabulary
from claimcheck.model.waiver import Waiver


class Ledger(NamedTuple):
    """Sources and claims in file order, and what could not be read."""

    root: str  # the folder as shown to the user
    files: tuple[str, ...]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    vocabulary: Vocabulary
    waivers: tuple[Waiver, ...] = ()
    defects: tuple[Defect, ...] = ()

    @property
    def lost(self) -> tuple[Defect, ...]:
        """The defects that cost the ledger a claim or a file: while there are any, every answer is partial."""
        return tuple(defect for defect in self.defects if defect.lost)
