"""Deeds told by an infinitive, hung on who is asked to do them and on what promises them, and not on what is near."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.language.lemmas import lemma
from reportedly.language.repair.parse import Parse

_ASKING = frozenset(
    "ask urge order want beg advise instruct persuade convince invite encourage force allow require command remind "
    "warn compel implore press pressure lobby expect enable permit forbid".split()
)
"""Verbs that take somebody and what he is to do."""
_WANTING = frozenset({"want", "expect"})
"""Those of which the parser makes one clause: "wants | the strikers to go"."""
_OF_ITS_OWN = frozenset(
    "be have need want try hope plan wish intend agree refuse decline decide promise vow pledge offer threaten seek "
    "attempt fail help manage struggle begin start continue cease stop seem appear happen tend use go come "
    "wait travel gather volunteer choose prefer like love hate learn claim expect prepare fight".split()
)
"""Verbs with whose own infinitive a relative clause may end: "asked a man who had come to help"."""


def hang_on_who_asks(reading: Parse, deed: int) -> None:
    """Hang an infinitive that ends a relative clause on the verb whose object that clause describes."""
    told = reading.heads[deed]
    whom = reading.heads[told]
    asks = reading.heads[whom]
    hung = reading.deps[deed] in ("xcomp", "advcl") and reading.deps[told] == "relcl" and reading.deps[whom] == "dobj"
    if not hung or not asks < whom < told < deed or reading.edges(deed)[1] < reading.edges(told)[1]:
        return
    asking = lemma(reading.words[asks], reading.tags[asks])
    asked = asking in _ASKING and not reading.children(asks, "xcomp", "ccomp")
    own = lemma(reading.words[told], reading.tags[told])
    owned = own in _OF_ITS_OWN and not (own == "have" and reading.children(told, "dobj"))
    if asked and not owned:
        reading.hang(deed, asks, "ccomp" if asking in _WANTING else "xcomp")
        if asking in _WANTING:
            reading.hang(whom, deed, "nsubj")


_BINDING = frozenset(
    "promise vow pledge threat offer demand call refusal decision plan proposal intention commitment agreement request "
    "order appeal willingness desire wish determination deal bid".split()
)
"""What a deed right behind it belongs to: "kept his promise | to go"."""


def hang_on_what_binds(reading: Parse, to: int, deed: int) -> None:
    """Hang an infinitive behind a promise or the like on that, and not on what is done with it.

    It stands right behind, or behind the day: "announced plans late on Friday to sell it".
    """
    done = reading.heads[deed]
    noun = next((at for at in reading.children(done, "dobj") if done < at < to), None)
    if noun is None or reading.deps[deed] not in ("advcl", "xcomp", "acl") or reading.words[done].lower() in _USED:
        return
    if noun + 1 < to and not _is_a_day(reading.words[noun + 1 : to]):
        return
    if lemma(reading.words[noun], "NNS" if reading.words[noun].endswith("s") else "NN") in _BINDING:
        reading.hang(deed, noun, "acl")


def _is_a_day(words: Sequence[str]) -> bool:
    """Whether some words only tell a day: "on Monday", "late on Monday", "last week"."""
    told = [word.lower() for word in words]
    return len(told) <= _DAY_WORDS and any(word in _DAYS for word in told) and not {",", "with", "for"} & {*told}


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday week month year today yesterday".split())
_DAY_WORDS = 4
_USED = frozenset({"use", "used", "uses", "using"})
