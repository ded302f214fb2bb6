"""Two readings of one construction, brought to one: what hangs where, whichever way the parser took it.

A parser often has two ways with the same words, and which it takes hangs on the names in them. The stages are to see
one: here the rarer is rewritten as the other. All functions change the lists of words' tags, labels and heads in place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportedly.model.document import Name


class Reading(NamedTuple):
    """The words of a part with their tags, the labels of their ties and the numbers of what they hang on."""

    words: Sequence[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]

    def children(self, word: int) -> Iterator[int]:
        """The words near a word that hang on it."""
        first, last = max(0, word - _REACH), min(len(self.words), word + _REACH)
        return (at for at in range(first, last) if self.heads[at] == word and at != word)

    def child(self, word: int, *deps: str) -> int | None:
        """The first word that hangs on a word with one of these labels."""
        return next((at for at in self.children(word) if self.deps[at] in deps), None)

    def root(self, word: int) -> int:
        """The word at the top of a word's sentence."""
        for _ in range(_REACH):
            if self.heads[word] == word:
                break
            word = self.heads[word]
        return word

    def hang(self, word: int, head: int, dep: str) -> None:
        """Hang a word on another one."""
        self.heads[word], self.deps[word] = head, dep


_REACH = 40
"""Words on either side within which what hangs on a word is looked for."""


def settle(reading: Reading) -> None:
    """Rewrite the readings that have a commoner one."""
    for at, dep in enumerate(reading.deps):
        if dep == "dobj":
            _make_noun_of_object(reading, at)
            _give_what_follows(reading, at)
        elif dep == "amod" and reading.words[at] == "public":
            _take_from_noun(reading, at)
    for at, tag in enumerate(reading.tags):
        if tag == "TO" and reading.deps[at] == "aux":
            _settle_infinitive(reading, reading.heads[at])
        elif tag == "VBN" and reading.deps[at] == "acl":
            _hang_on_preposition(reading, at)
        elif tag == "VBD" and reading.deps[at] == "acl":
            _make_main_verb(reading, at)
        elif tag == "VBD" and reading.deps[at] == "amod":
            _make_verb_of_adjective(reading, at)
        elif tag == "VBD" and reading.words[at] in _COUNTED and reading.tags[at - 1] == "CD":
            _count_what_follows(reading, at)
        elif tag == "VBD" and reading.deps[at] == "xcomp":
            _make_adjective_of_verb(reading, at)
        elif tag in ("VBN", "VBD") and reading.deps[at] == "advcl":
            _hang_on_subject(reading, at)


def _make_noun_of_object(reading: Reading, word: int) -> None:
    """As in the headline "Roe strikes deal to buy it": what is struck is no verb."""
    if reading.tags[word] in ("VB", "VBP") and reading.child(word, "nsubj", "dobj") is None:
        reading.tags[word] = "NN"


_FOLLOWING = frozenset({"follow", "follows", "followed", "following"})


def _give_what_follows(reading: Reading, noun: int) -> None:
    """As in "the visit follows a call between them on Monday": the day and the place are those of the call."""
    verb = reading.heads[noun]
    if reading.words[verb].lower() not in _FOLLOWING or reading.tags[verb][:2] != "VB" or noun < verb:
        return
    for prep in [*reading.children(verb)]:
        if prep > noun and reading.deps[prep] == "prep" and reading.words[prep] in ("on", "in", "at"):
            reading.heads[prep] = noun


def _take_from_noun(reading: Reading, adjective: int) -> None:
    """As in "make public the memo": what stands before an article is no adjective of the noun."""
    noun, verb = reading.heads[adjective], adjective - 1
    opens = reading.tags[adjective + 1 : adjective + 2] in (["DT"], ["PRP$"], ["CD"])
    if opens and reading.heads[noun] == verb and reading.tags[verb][:2] == "VB":
        reading.hang(adjective, verb, "oprd")
        reading.deps[noun] = "dobj"


def _make_main_verb(reading: Reading, verb: int) -> None:
    """As in "The council named 12 May as the day of the vote": the finite verb behind a subject is the clause's."""
    noun = reading.heads[verb]
    if reading.heads[noun] != noun or reading.tags[noun][:2] != "NN" or noun != verb - 1:
        return
    done_to = reading.child(verb, "dobj", "oprd", "attr", "ccomp", "xcomp")
    finite = any(reading.tags[at] in ("VBD", "VBZ", "VBP", "MD") for at in reading.children(noun) if at != verb)
    if done_to is None or finite or reading.child(verb, "agent") is not None:
        return
    for at in [*reading.children(noun)]:
        if at > verb:
            reading.heads[at] = verb
    reading.hang(verb, verb, "ROOT")
    reading.hang(noun, verb, "nsubj")


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def _make_verb_of_adjective(reading: Reading, verb: int) -> None:
    """As in "Roe on Saturday hosted minister Ann Lund", a sentence without another verb: the past is its verb."""
    done_to, root = reading.heads[verb], reading.root(verb)
    while reading.deps[done_to] == "compound":
        done_to = reading.heads[done_to]
    while reading.deps[done_to] == "compound":
        done_to = reading.heads[done_to]
    apart = range(root + 1, verb)
    if not root < verb < done_to or reading.tags[root][:2] != "NN" or reading.deps[done_to] not in ("pobj", "dobj"):
        return
    if any(reading.tags[at] in _FINITE or reading.words[at] in (",", ":") for at in apart):
        return
    if any(reading.tags[at] in _FINITE for at in reading.children(root)):
        return
    prep = reading.heads[done_to]
    day = reading.child(verb, "npadvmod") if reading.deps[done_to] == "pobj" else None
    for at in [*reading.children(root)]:
        if at > root:
            reading.heads[at] = verb
    reading.hang(verb, verb, "ROOT")
    reading.hang(root, verb, "nsubj")
    reading.hang(done_to, verb, "dobj")
    if day is not None and prep < day:
        reading.hang(day, prep, "pobj")


_COUNTED = frozenset({"confirmed", "suspected", "reported", "recorded", "registered", "documented"})


def _count_what_follows(reading: Reading, word: int) -> None:
    """As in "reported on Monday, 21 confirmed cases": the number counts the cases, and confirms nothing."""
    number, noun = word - 1, reading.child(word, "dobj")
    if noun != word + 1 or reading.tags[noun] != "NNS" or reading.deps[number] not in ("nsubj", "nsubjpass"):
        return
    told = reading.child(word, "ccomp")
    for at in [*reading.children(word)]:
        if at != noun:
            reading.heads[at] = noun if told is None or at == number else told
    if told is None:
        reading.hang(noun, noun if reading.heads[word] == word else reading.heads[word], reading.deps[word])
    else:
        reading.hang(told, told if reading.heads[word] == word else reading.heads[word], reading.deps[word])
        reading.hang(noun, told, "dobj")
    reading.deps[number] = "nummod"
    reading.tags[word] = "VBN"
    reading.hang(word, noun, "amod")


def _make_adjective_of_verb(reading: Reading, word: int) -> None:
    """As in "They reject proposed changes": a bare past is no object of a verb."""
    head, noun = reading.heads[word], reading.child(word, "dobj")
    if head != word - 1 or noun is None or noun < word or reading.tags[noun][:2] != "NN":
        return
    if any(reading.tags[at] in ("DT", "PRP$", "PRP") for at in range(word + 1, noun)):
        return
    reading.tags[word] = "VBN"
    reading.hang(noun, head, "dobj")
    reading.hang(word, noun, "amod")


def _settle_infinitive(reading: Reading, verb: int) -> None:
    head, dep = reading.heads[verb], reading.deps[verb]
    if dep in ("advcl", "xcomp") and reading.deps[head] == "dobj" and reading.tags[head][:2] == "NN":
        reading.deps[verb] = "acl"
    elif dep == "advcl" and (order := _order_of(reading, head, verb)) is not None:
        reading.hang(verb, order, "acl")
    elif dep in ("xcomp", "advcl") and reading.words[head].lower() in _BEING and head < verb:
        talks = _talks_of(reading, head)
        if talks is not None and talks < verb:
            reading.hang(verb, talks, "acl")
    elif dep in ("relcl", "acl") and reading.deps[head] == "dobj" and head < verb:
        _make_clause_of_saying(reading, head, verb)


_ORDERS = frozenset("ultimatum appeal call warning request order invitation plea message instruction".split())


def _order_of(reading: Reading, verb: int, infinitive: int) -> int | None:
    """As in "issued an ultimatum to Peru to halt the raids": it is what the ultimatum asks for."""
    noun = reading.child(verb, "dobj")
    if noun is None or reading.words[noun].lower() not in _ORDERS or noun > infinitive:
        return None
    preps = [at for at in reading.children(noun) if reading.deps[at] == "prep"]
    return noun if any(at < infinitive and reading.words[at] in ("to", "for", "on") for at in preps) else None


_BEING = frozenset({"is", "was", "are", "were", "be", "been", "being", "'s", "’s", "'re", "’re"})
_TALKS = frozenset({"talks", "negotiations", "discussions"})


def _talks_of(reading: Reading, being: int) -> int | None:
    """As in "is in talks with Roe to return": the talks are about the return."""
    for prep in reading.children(being):
        noun = reading.child(prep, "pobj") if reading.words[prep].lower() == "in" else None
        if noun is not None and reading.words[noun].lower() in _TALKS:
            return noun
    return None


_SAYING = frozenset({"say", "says", "said"})


def _make_clause_of_saying(reading: Reading, noun: int, verb: int) -> None:
    """As in the headline "Ministry says bridge to open": what opens is not what is said."""
    saying = reading.heads[noun]
    if reading.words[saying].lower() in _SAYING and reading.child(verb, "nsubj", "nsubjpass") is None:
        reading.hang(verb, saying, "ccomp")
        reading.hang(noun, verb, "nsubj" if reading.child(verb, "auxpass") is None else "nsubjpass")


def _hang_on_preposition(reading: Reading, verb: int) -> None:
    """As in "reports on Ann Roe being replaced": no name has a clause right behind it that says which one is meant."""
    name = reading.heads[verb]
    prep = reading.heads[name]
    if reading.words[verb - 1].lower() != "being" or name != verb - 2 or reading.tags[name] not in ("NNP", "NNPS"):
        return
    if reading.deps[name] == "pobj" and prep < name:
        reading.hang(verb, prep, "pcomp")


def _hang_on_subject(reading: Reading, verb: int) -> None:
    """As in "The march, planned for Monday, had drawn many": between commas behind the subject, it is the subject's."""
    head = reading.heads[verb]
    subject = verb - 2
    if subject < 0 or reading.words[verb - 1] != "," or verb > head or reading.heads[subject] != head:
        return
    own = reading.child(verb, "mark", "advmod", "aux", "auxpass", "nsubj", "nsubjpass", "dobj")
    if reading.deps[subject] in ("nsubj", "nsubjpass") and reading.tags[subject][:2] == "NN" and own is None:
        reading.hang(verb, subject, "acl")


_MONTHS_AND_WORDS = frozenset({"march", "may"})


def settled_names(names: Sequence[Name], reading: Reading) -> list[Name]:
    """The names of a part, without what the recogniser wrongly adds to a date or takes for one."""
    found = []
    for name in names:
        settled = _without_object(name, reading) if name.label == "DATE" else name
        words = reading.words[settled.first : settled.last]
        if not (name.label == "DATE" and len(words) == 1 and words[0] in _MONTHS_AND_WORDS):
            found.append(settled)
    return found


def _without_object(name: Name, reading: Reading) -> Name:
    """As in "bought Norvik last year", of which the recogniser takes "Norvik last year" for the date."""
    first = name.first
    while first < name.last - 1 and reading.deps[first] in ("dobj", "nsubj") and reading.tags[first] == "NNP":
        apart = not name.first <= reading.heads[first] < name.last
        tied = any(reading.heads[at] == first for at in range(first + 1, name.last))
        if not apart or tied:
            break
        first += 1
    return Name(first, name.last, name.label)
