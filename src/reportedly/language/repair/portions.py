"""What is held or carried out, where it is told in portions: "a round of talks" are talks, "a wave of attacks" attacks.

The noun of the portion stands for nothing by itself: what is done is done to what it is a portion of.
"""

from __future__ import annotations

from reportedly.language.repair.parse import Parse

_PORTIONS = frozenset(
    "round rounds series wave waves spate string flurry bout session sessions set day days hour hours week weeks"
    " month months".split()
)
_HAPPENINGS = frozenset(
    "talks negotiations meetings consultations discussions voting balloting strikes walkouts protests demonstrations"
    " rallies marches attacks raids airstrikes bombings shootings explosions blasts shelling fighting clashes launches"
    " layoffs resignations arrests sanctions tariffs visits".split()
)


def hold_what_is_portioned(reading: Parse, of: int) -> None:
    """Put the happening in the place of its portion: "held a third round of | talks"."""
    portion, happening = reading.heads[of], reading.child(of, "pobj")
    if happening is None or reading.words[of] != "of" or reading.words[portion].lower() not in _PORTIONS:
        return
    if reading.words[happening].lower() not in _HAPPENINGS or not portion < of < happening:
        return
    reading.raise_over(happening, portion)
    reading.hang(portion, happening, "nmod")
    for at in reading.children(portion, "prep", "acl", "relcl", "appos"):
        if at > happening:
            reading.hang(at, happening)
