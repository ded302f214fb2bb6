"""What somebody says in a writing or talk that is described: "said in a statement posted online that it was late"."""

from __future__ import annotations

from reportedly.language.lemmas import lemma
from reportedly.language.repair.parse import Parse
from reportedly.language.repair.told_before import HEARD

_OF_A_CLAUSE = ("nsubj", "nsubjpass", "expl", "aux", "auxpass", "mark")
_OCCASIONS = frozenset({"in", "at", "during", "on", "via", "through"})
_SAYING = frozenset(
    "say write announce report claim confirm warn argue acknowledge state add allege insist explain admit note declare"
    " disclose reveal complain stress deny suggest conclude testify indicate specify".split()
)
_TAKEN = ("ccomp", "dobj", "xcomp")
_FARTHEST = 4


def tell_what_is_said_in_it(reading: Parse, that: int) -> None:
    """Hang a clause that "that" opens on who says it, and not on how the statement came out that he says it in.

    A thing that is posted, aired or filed takes no clause; who is told something does.
    """
    clause = reading.heads[that]
    sent = reading.heads[clause]
    if reading.deps[clause] != "ccomp" or reading.tags[sent] != "VBN" or not sent < that < clause:
        return
    if reading.word(sent).lower() in HEARD or reading.children(sent, *_OF_A_CLAUSE):
        return
    if reading.deps[sent] == "acl":
        says = _said_in(reading, reading.heads[sent])
    elif reading.deps[sent] == "ccomp":
        says = _described_beside(reading, sent)
    else:
        return
    if says is not None and not [at for at in reading.children(says, *_TAKEN) if at > says]:
        reading.hang(clause, says, "ccomp")


def tell_past_what_stands_between(reading: Parse, that: int) -> None:
    """As in "knew when he signed the deed that it was void": what is known hangs on who knows it, and on no deed.

    So it is behind whatever tells when, where or how somebody says it and takes no clause itself.
    """
    clause = reading.heads[that]
    beside = reading.heads[clause]
    subject = reading.child(clause, "nsubj", "nsubjpass", "expl")
    if reading.deps[clause] not in _HUNG or not beside < that < clause or subject is None or subject < that:
        return
    if reading.deps[clause] == "relcl" and not _lacks_nothing(reading, clause):
        return
    if lemma(reading.word(beside), reading.tags[beside]) in _TAKING_A_CLAUSE:
        return
    says = _set_by(reading, beside)
    if says is None or _STOPS.intersection(reading.words[says:that]):
        return
    if not [at for at in reading.children(says, *_TAKEN) if at > says and not at <= beside <= reading.edges(at)[1]]:
        reading.hang(clause, says, "ccomp")


def _set_by(reading: Parse, beside: int) -> int | None:
    """The verb of saying or knowing that a word, by all that goes up from it, tells when, where or how it is done."""
    at = beside
    for _ in range(_HIGHEST):
        above, dep = reading.heads[at], reading.deps[at]
        setting = dep in ("prep", "advcl") or (dep == "xcomp" and reading.tags[at] == "VBG")
        argued = dep == "prep" and reading.word(at).lower() in _ABOUT
        if not above < at or argued or not (setting or dep in ("pobj", "dobj", "relcl", "pcomp")):
            return None
        verb = reading.tags[above][:2] == "VB" and setting
        if verb and lemma(reading.word(above), reading.tags[above]) in _SAYING | _KNOWING:
            return above
        at = above
    return None


_HUNG = frozenset({"relcl", "acl", "ccomp", "advcl"})
_ABOUT = frozenset({"of", "about", "for", "against", "to", "on"})
"""What joins to a verb what it is about, and not how it is done: "argued against the view that it was so"."""
_HIGHEST = 6
_STOPS = frozenset({",", ";", ":", "–", "—", '"', "“", "”"})
_KNOWING = frozenset(
    "know boast think believe learn realise realize promise vow concede joke remark recall hope fear".split()
)
_TAKING_A_CLAUSE = (
    _SAYING
    | _KNOWING
    | frozenset(
        "claim report fact belief idea news evidence proof sign view opinion rumour rumor allegation accusation charge "
        "statement announcement warning word talk suggestion speculation assertion concern doubt possibility chance "
        "risk danger threat impression feeling sense notion theory conclusion finding ruling decision condition see "
        "hear feel tell show find mean ensure so such sure certain clear confident".split()
    )
)
"""What takes a clause of its own, so that one right behind it is its."""


def tell_what_stands_beside_it(reading: Parse, clause: int) -> None:
    """As in "said in a press release the group would go": a clause that lacks nothing is said in it.

    One that lacks its object tells which it is: "said in a letter the mayor wrote".
    """
    thing = reading.heads[clause]
    first = reading.edges(clause)[0]
    opens = first == thing + 1 and reading.tags[first] not in _RELATIVE
    if not opens or reading.child(clause, "nsubj", "nsubjpass", "expl") is None or not _lacks_nothing(reading, clause):
        return
    says = _said_in(reading, thing)
    if says is not None and not [at for at in reading.children(says, *_TAKEN) if at > says]:
        reading.hang(clause, says, "ccomp")


_RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB", "IN"})
_NAMING = frozenset({"call", "name", "describe", "dub", "term"})


def _lacks_nothing(reading: Parse, clause: int) -> bool:
    """Whether a verb has its object or what stands for one, or is passive."""
    whole = reading.child(clause, "dobj", "attr", "acomp", "xcomp", "auxpass") is not None
    return whole and lemma(reading.word(clause), reading.tags[clause]) not in _NAMING


def _said_in(reading: Parse, thing: int) -> int | None:
    """The verb of saying that a thing tells the occasion of: "said in an interview with the Herald"."""
    at = thing
    for _ in range(_FARTHEST):
        above = reading.heads[at]
        if reading.deps[at] != "pobj" or not above < at:
            return None
        if reading.tags[reading.heads[above]][:2] == "VB":
            says = reading.heads[above]
            told = lemma(reading.word(says), reading.tags[says]) in _SAYING and says < above
            return says if told and reading.word(above).lower() in _OCCASIONS else None
        at = reading.heads[above]
    return None


def _described_beside(reading: Parse, sent: int) -> int | None:
    """The same where the participle was taken for what is said: "said in papers unsealed on Monday that"."""
    says, thing = reading.heads[sent], sent - 1
    while reading.word(thing) in ("-", "e", "E") and thing > says:
        thing -= 1
    if not says < thing or reading.deps[thing] != "pobj" or _said_in(reading, thing) != says:
        return None
    for at in range(thing + 1, sent):
        reading.hang(at, sent, "punct")
        reading.tags[at] = ":"
    reading.describe(sent, thing)
    return says
